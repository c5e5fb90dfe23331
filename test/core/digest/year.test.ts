import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { sameEveryDay } from '../../../src/core/digest/schedule.ts'
import { createPlanner } from '../../../src/services/claim-slots.ts'

const HOUR_MS = 3_600_000

/** Every change of 2026 and 2027 lies in it, at 02:30 where clocks jump at night. */
test.each([
  ['Asia/Shanghai', '08:00'],
  ['Europe/London', '01:30'],
  ['America/New_York', '02:30'],
  ['Australia/Lord_Howe', '02:15'],
  ['America/Santiago', '00:00'],
])('a year in %s, at %s: one digest a day, none skipped, none doubled', (zone, time) => {
  const start = new Date('2026-01-01T12:00:00Z')
  const end = new Date('2027-01-01T12:00:00Z')
  const plan = { schedule: sameEveryDay([time]), zone, quiet: null, weekly: null }
  const served: Date[] = []
  let nextSlot = createPlanner(start)({ ...plan, nextSlot: new Date(start.getTime() - HOUR_MS) }).next
  // A tick comes when it comes: late, early, twice, and after a night of nothing.
  for (let tick = 0, now = start; now < end; tick++, now = new Date(now.getTime() + (1 + (tick % 7)) * HOUR_MS)) {
    const seen = new Date(now.getTime() - (tick % 5 === 0 ? 90 * 60_000 : 0)) // the clock is set back now and then
    if (nextSlot === null || nextSlot > seen) continue
    const { due, next } = createPlanner(seen)({ ...plan, nextSlot })
    served.push(...due.map(({ slot }) => slot))
    nextSlot = next
  }
  const days = served.map(slot =>
    Temporal.Instant.fromEpochMilliseconds(slot.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString(),
  )
  expect(new Set(days).size).toBe(days.length)
  expect(days.length).toBeGreaterThanOrEqual(364)
  for (const [i, day] of days.entries())
    if (i > 0)
      expect(
        Temporal.PlainDate.from(days[i - 1] ?? '')
          .add({ days: 1 })
          .toString(),
      ).toBe(day)
})
