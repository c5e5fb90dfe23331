import { Temporal } from 'temporal-polyfill'
import type { UiLanguage } from '../../core/chat/chat.ts'
import { phrasesFor } from '../phrases/phrases-for.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** `just now`, `3 小时前`, `2 days ago`; after a week the date. A date in the future is a source's clock, not news. */
export function formatAge(date: Date, now: Date, zone: string, language: UiLanguage): string {
  const age = now.getTime() - date.getTime()
  if (age >= 7 * DAY) return formatDate(date, now, zone, language)
  if (age < MINUTE) return phrasesFor(language).justNow
  if (age < HOUR) return relative(Math.floor(age / MINUTE), 'minute', language)
  if (age < DAY) return relative(Math.floor(age / HOUR), 'hour', language)
  return relative(Math.floor(age / DAY), 'day', language)
}

/** `11月24日`, `November 24`; with the year where it is not this one. */
export function formatDate(date: Date, now: Date, zone: string, language: UiLanguage): string {
  const sameYear = toLocal(date, zone).getUTCFullYear() === toLocal(now, zone).getUTCFullYear()
  return format(toLocal(date, zone), language, { month: 'long', day: 'numeric', ...(!sameYear && { year: 'numeric' }) })
}

/** A local day as in a digest's header: `11月24日星期二`. */
export function formatDay(day: string, language: UiLanguage): string {
  return format(new Date(`${day}T12:00:00Z`), language, { month: 'long', day: 'numeric', weekday: 'long' })
}

/** A local day where there is little room: `11月24日`, `Nov 24`. */
export function formatShortDay(day: string, language: UiLanguage): string {
  return format(new Date(`${day}T12:00:00Z`), language, { month: 'short', day: 'numeric' })
}

/** A moment in the chat's zone: `11月25日周三 08:00`. */
export function formatMoment(date: Date, zone: string, language: UiLanguage): string {
  const local = toLocal(date, zone)
  const day = format(local, language, { month: 'short', day: 'numeric', weekday: 'short' })
  return `${day} ${local.toISOString().slice(11, 16)}`
}

function relative(amount: number, unit: 'minute' | 'hour' | 'day', language: UiLanguage): string {
  const { locale, age } = phrasesFor(language)
  return age(new Intl.RelativeTimeFormat(locale).format(-amount, unit))
}

function format(date: Date, language: UiLanguage, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(phrasesFor(language).locale, { ...options, timeZone: 'UTC' }).format(date)
}

/** The local clock as if it were UTC's: Intl of Node 20 does not know offsets such as +08:00, which a chat's zone may be. */
function toLocal(date: Date, zone: string): Date {
  const zoned = Temporal.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO(zone)
  return new Date(date.getTime() + zoned.offsetNanoseconds / 1_000_000)
}
