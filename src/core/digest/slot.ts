import { Temporal } from 'temporal-polyfill'
import { onlyOn, type QuietHours, type Schedule } from './schedule.ts'
import type { WeeklySlot } from './weekly.ts'

/** What decides when a chat's digests are due. */
export interface SlotPlan {
  readonly schedule: Schedule
  readonly zone: string
  readonly quiet: QuietHours | null
  readonly weekly?: WeeklySlot | null
}

/** A digest of what is new, or the review of a week. */
export type SlotKind = 'daily' | 'weekly'

export interface DueSlot {
  readonly slot: Date
  readonly kind: SlotKind
}

/** Two weeks hold every weekly pattern, whatever a zone does to a day in between. */
const HORIZON_DAYS = 15

/**
 * The first `count` instants after `after` (exclusive) at which a digest is due. A local time that a change to summer time
 * skips falls on the first valid minute after the gap; one that occurs twice counts once, the first time. What falls into
 * quiet hours waits for their end. Fewer than `count`, or none, where the schedule has no times.
 */
export function nextSlots(plan: SlotPlan, after: Date, count: number): Date[] {
  const slots = new Set<number>()
  let day = toZoned(after, plan.zone).toPlainDate().subtract({ days: 1 }) // yesterday's may be held until today
  for (let i = 0; i < HORIZON_DAYS + 7 * count; i++, day = day.add({ days: 1 })) {
    for (const time of plan.schedule[day.dayOfWeek - 1] ?? []) {
      const at = instantOf(day, time, plan).epochMilliseconds
      if (at > after.getTime()) slots.add(at)
    }
    // Quiet hours may move a slot past the first of the next day, so one day more is looked at before we are sure.
    if (slots.size > (plan.quiet === null ? count - 1 : count)) break
  }
  return [...slots]
    .sort((a, b) => a - b)
    .slice(0, count)
    .map(at => new Date(at))
}

/** The slots after `after` (exclusive) up to `until`. */
function slotsUntil(plan: SlotPlan, after: Date, until: Date): Date[] {
  const slots = new Set<number>()
  // From yesterday, which may be held until today, to tomorrow, which may have begun before clocks went back over midnight.
  const last = toZoned(until, plan.zone).toPlainDate().add({ days: 1 })
  let day = toZoned(after, plan.zone).toPlainDate().subtract({ days: 1 })
  for (; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    for (const time of plan.schedule[day.dayOfWeek - 1] ?? []) {
      const at = instantOf(day, time, plan).epochMilliseconds
      if (at > after.getTime() && at <= until.getTime()) slots.add(at)
    }
  }
  return [...slots].sort((a, b) => a - b).map(at => new Date(at))
}

/** The slot after `after`, of a digest or of the weekly review, or null where there is neither. */
export function nextSlot(plan: SlotPlan, after: Date): Date | null {
  const [daily] = nextSlots(plan, after, 1)
  const [weekly] = nextWeeklySlots(plan, after, 1)
  if (!daily || !weekly) return daily ?? weekly ?? null
  return daily.getTime() < weekly.getTime() ? daily : weekly
}

/**
 * The first `count` reviews after `after`. One that falls together with a digest comes a minute later: a slot is one delivery, and both
 * are wanted.
 */
export function nextWeeklySlots(plan: SlotPlan, after: Date, count: number): Date[] {
  if (!plan.weekly) return []
  const { day, time } = plan.weekly
  // From a minute before: the one that was moved may still be ahead while its own time is past.
  return nextSlots({ ...plan, schedule: onlyOn(day, [time]) }, new Date(after.getTime() - MINUTE_MS), count + 1)
    .map(slot => apartFrom(plan, slot))
    .filter(slot => slot > after)
    .slice(0, count)
}

/**
 * Of the slots missed since `first` (due, or overdue since it), those to serve at `now`: the latest digest and the latest review. Older
 * ones are not made up for: nobody wants yesterday's digest beside today's.
 */
export function dueSlots(plan: SlotPlan, first: Date, now: Date): DueSlot[] {
  // A schedule repeats after a week, so what is due is in the last eight days or it is `first` itself.
  const from = new Date(Math.max(first.getTime(), now.getTime() - 8 * DAY_MS) - 1)
  const daily = slotsUntil(plan, from, now).at(-1)
  const weekly = nextWeeklySlots(plan, from, 3)
    .filter(slot => slot <= now)
    .at(-1)
  if (!daily && !weekly) return [{ slot: first, kind: 'daily' }]
  return [
    ...(daily ? [{ slot: daily, kind: 'daily' } as const] : []),
    ...(weekly ? [{ slot: weekly, kind: 'weekly' } as const] : []),
  ]
}

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

function apartFrom(plan: SlotPlan, slot: Date): Date {
  const [same] = nextSlots(plan, new Date(slot.getTime() - 1), 1)
  return same?.getTime() === slot.getTime() ? new Date(slot.getTime() + MINUTE_MS) : slot
}

/** The local day of an instant, YYYY-MM-DD. */
export function localDay(instant: Date, zone: string): string {
  return toZoned(instant, zone).toPlainDate().toString()
}

/** Start (inclusive) and end (exclusive) of a local day. Throws RangeError for what is no date. */
export function dayBounds(day: string, zone: string): { from: Date; to: Date } {
  const date = Temporal.PlainDate.from(day)
  const start = (d: Temporal.PlainDate) => new Date(d.toZonedDateTime(zone).epochMilliseconds)
  return { from: start(date), to: start(date.add({ days: 1 })) }
}

function toZoned(instant: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)
}

function instantOf(day: Temporal.PlainDate, time: string, plan: SlotPlan): Temporal.ZonedDateTime {
  const slot = zoned(day, time, plan.zone)
  return plan.quiet === null ? slot : afterQuietHours(slot, plan.quiet, plan.zone)
}

function zoned(day: Temporal.PlainDate, time: string, zone: string): Temporal.ZonedDateTime {
  const local = day.toPlainDateTime(Temporal.PlainTime.from(time))
  const at = local.toZonedDateTime(zone, { disambiguation: 'compatible' })
  if (at.toPlainDateTime().equals(local)) return at
  // The first of the skipped minutes comes out as the instant of the change itself, and "previous" looks before that.
  return at.add({ nanoseconds: 1 }).getTimeZoneTransition('previous') ?? at
}

function afterQuietHours(slot: Temporal.ZonedDateTime, { from, to }: QuietHours, zone: string): Temporal.ZonedDateTime {
  const time = slot.toPlainTime().toString({ smallestUnit: 'minute' })
  const spansMidnight = from > to
  const isQuiet = spansMidnight ? time >= from || time < to : time >= from && time < to
  if (!isQuiet) return slot
  const endsTomorrow = spansMidnight && time >= from
  return zoned(slot.toPlainDate().add({ days: endsTomorrow ? 1 : 0 }), to, zone)
}
