import { InvalidArgumentError } from 'commander'
import { Temporal } from 'temporal-polyfill'

/** Readers of option values; what is wrong with one is said by commander, with exit code 2. */

export function day(value: string): string {
  try {
    const date = Temporal.PlainDate.from(value)
    if (date.toString() === value) return value
  } catch {
    // said below
  }
  throw new InvalidArgumentError('Give a day as YYYY-MM-DD, e.g. 2026-11-24.')
}

export function instant(value: string): Date {
  const date = new Date(value)
  if (Number.isNaN(date.getTime()))
    throw new InvalidArgumentError('Give a time as ISO 8601, e.g. 2026-11-24T08:00:00+08:00.')
  return date
}

export function count(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number from 1 on.')
  return number
}

export function telegramId(value: string): number {
  if (!/^-?\d{1,15}$/.test(value)) throw new InvalidArgumentError('Give the number by which Telegram knows the chat.')
  return Number(value)
}
