import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it, test } from 'vitest'
import { type Schedule, sameEveryDay } from '../../../src/core/digest/schedule.ts'
import {
  dayBounds,
  dueSlots,
  localDay,
  nextSlot,
  nextSlots,
  nextWeeklySlots,
  type SlotPlan,
} from '../../../src/core/digest/slot.ts'

const daily = (zone: string, ...times: string[]): SlotPlan => ({ schedule: sameEveryDay(times), zone, quiet: null })
const quietly = (plan: SlotPlan, from: string, to: string): SlotPlan => ({ ...plan, quiet: { from, to } })
const on = (day: number, ...times: string[]): Schedule =>
  [0, 1, 2, 3, 4, 5, 6].map(d => (d === day ? times : [])) as unknown as Schedule
const NEVER: Schedule = [[], [], [], [], [], [], []]

const zoned = (slot: Date, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(slot.getTime()).toZonedDateTimeISO(zone)
const clockOf = (slot: Date, zone: string) => zoned(slot, zone).toPlainTime().toString({ smallestUnit: 'minute' })
const isDayOfChange = (slot: Date, zone: string) => zoned(slot, zone).hoursInDay !== 24

/** Local date and time of the next slots. */
const local = (plan: SlotPlan, after: string, count = 2) =>
  nextSlots(plan, new Date(after), count).map(slot =>
    zoned(slot, plan.zone).toPlainDateTime().toString({ smallestUnit: 'minute' }),
  )

test.each([
  ['today, where it is still to come', daily('Asia/Shanghai', '08:00'), '2026-11-23T23:59:00Z', ['2026-11-24T08:00', '2026-11-25T08:00']],
  ['tomorrow, where it has just been', daily('Asia/Shanghai', '08:00'), '2026-11-24T00:00:00Z', ['2026-11-25T08:00', '2026-11-26T08:00']],
  ['twice a day', daily('Europe/London', '08:00', '18:30'), '2026-11-24T09:00:00Z', ['2026-11-24T18:30', '2026-11-25T08:00']],
  ['in a half-hour zone', daily('Asia/Kolkata', '08:00'), '2026-11-24T02:29:00Z', ['2026-11-24T08:00', '2026-11-25T08:00']],
  ['in a quarter-hour zone', daily('Asia/Kathmandu', '08:00'), '2026-11-24T02:15:00Z', ['2026-11-25T08:00', '2026-11-26T08:00']],
  ['at a fixed offset', daily('+08:00', '08:00'), '2026-11-24T01:00:00Z', ['2026-11-25T08:00', '2026-11-26T08:00']],
  ['at a fixed half-hour offset', daily('-03:30', '00:00'), '2026-11-24T01:00:00Z', ['2026-11-24T00:00', '2026-11-25T00:00']],
  ['on its weekday only', { ...daily('UTC'), schedule: on(0, '08:00') }, '2026-11-24T08:00:00Z', ['2026-11-30T08:00', '2026-12-07T08:00']],
  // The clock goes forward: 02:00–03:00 is skipped.
  ['at the first valid minute of a skipped hour', daily('America/New_York', '02:30'), '2026-03-08T05:00:00Z', ['2026-03-08T03:00', '2026-03-09T02:30']],
  ['there also for the first skipped minute', daily('America/New_York', '02:00'), '2026-03-08T05:00:00Z', ['2026-03-08T03:00', '2026-03-09T02:00']],
  ['there for the last skipped minute', daily('Europe/Berlin', '02:59'), '2026-03-28T23:30:00Z', ['2026-03-29T03:00', '2026-03-30T02:59']],
  ['once where two times fall there', daily('Europe/Berlin', '02:15', '02:45', '03:00'), '2026-03-28T23:30:00Z', ['2026-03-29T03:00', '2026-03-30T02:15']],
  ['at one where midnight is skipped', daily('Africa/Cairo', '00:00'), '2026-04-23T12:00:00Z', ['2026-04-24T01:00', '2026-04-25T00:00']],
  ['on Lord Howe, which skips half an hour', daily('Australia/Lord_Howe', '02:00'), '2026-10-03T00:00:00Z', ['2026-10-04T02:30', '2026-10-05T02:00']],
  ['on Lord Howe, in the skipped half hour', daily('Australia/Lord_Howe', '02:15'), '2026-10-03T00:00:00Z', ['2026-10-04T02:30', '2026-10-05T02:15']],
  // The clock goes back: 01:00–02:00 comes twice.
  ['once in a doubled hour', daily('America/New_York', '01:30'), '2026-11-01T04:00:00Z', ['2026-11-01T01:30', '2026-11-02T01:30']],
  ['not again in its second half', daily('America/New_York', '01:30'), '2026-11-01T05:30:00Z', ['2026-11-02T01:30', '2026-11-03T01:30']],
  ['once in the doubled half hour of Lord Howe', daily('Australia/Lord_Howe', '01:45'), '2026-04-04T14:00:00Z', ['2026-04-05T01:45', '2026-04-06T01:45']],
  // Quiet hours.
  ['after quiet hours that span midnight, the next day', quietly(daily('UTC', '23:30'), '23:00', '07:00'), '2026-11-24T12:00:00Z', ['2026-11-25T07:00', '2026-11-26T07:00']],
  ['after quiet hours that span midnight, the same day', quietly(daily('UTC', '05:00'), '23:00', '07:00'), '2026-11-24T00:00:00Z', ['2026-11-24T07:00', '2026-11-25T07:00']],
  ['after quiet hours of the day', quietly(daily('UTC', '12:30'), '12:00', '14:00'), '2026-11-24T00:00:00Z', ['2026-11-24T14:00', '2026-11-25T14:00']],
  ['at the end of quiet hours, which is not quiet', quietly(daily('UTC', '07:00'), '23:00', '07:00'), '2026-11-24T00:00:00Z', ['2026-11-24T07:00', '2026-11-25T07:00']],
  ['not at their start, which is', quietly(daily('UTC', '23:00'), '23:00', '07:00'), '2026-11-24T00:00:00Z', ['2026-11-24T07:00', '2026-11-25T07:00']],
  ['once where quiet hours push two times together', quietly(daily('UTC', '23:30', '05:00', '07:00'), '23:00', '07:00'), '2026-11-24T06:00:00Z', ['2026-11-24T07:00', '2026-11-25T07:00']],
  ['as held from yesterday', quietly(daily('UTC', '23:30'), '23:00', '07:00'), '2026-11-25T01:00:00Z', ['2026-11-25T07:00', '2026-11-26T07:00']],
] as [string, SlotPlan, string, string[]][])('nextSlots › comes %s', (_, plan, after, slots) => {
  expect(local(plan, after)).toEqual(slots)
}) // biome-ignore format: a table

describe('nextSlots', () => {
  it('gives as many as asked for, also of one slot a week', () => {
    const plan = { ...daily('UTC'), schedule: on(2, '08:00') }
    expect(nextSlots(plan, new Date('2026-11-24T00:00:00Z'), 10)).toHaveLength(10)
  })

  it('gives none without times', () => {
    expect(nextSlots({ ...daily('UTC'), schedule: NEVER }, new Date('2026-11-24T00:00:00Z'), 3)).toEqual([])
    expect(nextSlot({ ...daily('UTC'), schedule: NEVER }, new Date('2026-11-24T00:00:00Z'))).toBeNull()
  })

  const zones = [
    'Asia/Shanghai',
    'America/New_York',
    'Europe/London',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    '+05:45',
    '-09:30',
  ]
  const time = fc.tuple(fc.nat(23), fc.nat(59)).map(pair => pair.map(n => String(n).padStart(2, '0')).join(':'))

  it('has exactly one slot on each day of a year', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), time, (zone, time) => {
        const plan = daily(zone, time)
        const from = new Date(dayBounds('2026-01-01', zone).from.getTime() - 1)
        const { from: end } = dayBounds('2027-01-01', zone)
        const days = nextSlots(plan, from, 366)
          .filter(slot => slot < end)
          .map(slot => localDay(slot, zone))
        expect(days).toHaveLength(365)
        expect(new Set(days).size).toBe(365)
      }),
      { numRuns: 20 },
    )
  })

  it('ascends, lies behind `after`, keeps out of quiet hours, and is the same walked or listed', () => {
    const quiet = fc.option(
      fc
        .tuple(time, time)
        .filter(([from, to]) => from !== to)
        .map(([from, to]) => ({ from, to })),
    )
    const after = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.array(time, { minLength: 1, maxLength: 3 }),
        quiet,
        after,
        (zone, times, quiet, after) => {
          const plan = { ...daily(zone, ...[...times].sort()), quiet }
          const slots = nextSlots(plan, after, 4)
          expect(slots).toHaveLength(4)
          let last = after
          for (const slot of slots) {
            expect(slot.getTime()).toBeGreaterThan(last.getTime())
            expect(nextSlot(plan, last)).toEqual(slot)
            last = slot
            if (quiet === null) continue
            const at = clockOf(slot, zone)
            const isQuiet =
              quiet.from > quiet.to ? at >= quiet.from || at < quiet.to : at >= quiet.from && at < quiet.to
            // The end of quiet hours may itself be skipped, or come twice.
            if (isQuiet) expect(isDayOfChange(slot, zone)).toBe(true)
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('dueSlots', () => {
  const latestSlot = (...args: Parameters<typeof dueSlots>) => dueSlots(...args).find(due => due.kind === 'daily')?.slot
  const plan = daily('Asia/Shanghai', '08:00', '20:00')
  const first = new Date('2026-11-20T00:00:00Z')

  it('is the due one itself where nothing was missed', () => {
    expect(latestSlot(plan, first, new Date('2026-11-20T00:00:30Z'))).toEqual(first)
  })

  it('is the last of those missed', () => {
    expect(latestSlot(plan, first, new Date('2026-11-20T13:00:00Z'))).toEqual(new Date('2026-11-20T12:00:00Z'))
    expect(latestSlot(plan, first, new Date('2026-11-24T11:59:00Z'))).toEqual(new Date('2026-11-24T00:00:00Z'))
    expect(latestSlot(plan, first, new Date('2027-03-01T00:00:00Z'))).toEqual(new Date('2027-03-01T00:00:00Z'))
  })

  it('is the last of a weekly one missed for months', () => {
    const weekly = { ...plan, schedule: on(0, '08:00') }
    expect(latestSlot(weekly, new Date('2026-11-23T00:00:00Z'), new Date('2027-03-07T23:59:00Z'))).toEqual(
      new Date('2027-03-01T00:00:00Z'),
    )
  })

  it('is the latest digest and the latest review, each', () => {
    const sunday = { ...plan, weekly: { day: 6, time: '09:00' } }
    expect(dueSlots(sunday, new Date('2026-11-22T00:00:00Z'), new Date('2026-11-22T12:30:00Z'))).toEqual([
      { slot: new Date('2026-11-22T12:00:00Z'), kind: 'daily' },
      { slot: new Date('2026-11-22T01:00:00Z'), kind: 'weekly' },
    ])
    expect(dueSlots(sunday, new Date('2026-11-22T01:00:00Z'), new Date('2026-11-22T01:00:20Z'))).toEqual([
      { slot: new Date('2026-11-22T01:00:00Z'), kind: 'weekly' },
    ])
    expect(dueSlots({ ...sunday, schedule: NEVER }, first, new Date('2026-12-07T00:00:00Z'))).toEqual([
      { slot: new Date('2026-12-06T01:00:00Z'), kind: 'weekly' },
    ])
  })

  it('is the due one where the schedule was emptied meanwhile', () => {
    expect(latestSlot({ ...plan, schedule: NEVER }, first, new Date('2026-12-20T00:00:00Z'))).toEqual(first)
  })
})

describe('nextWeeklySlots', () => {
  const weekly = (zone: string, day: number, time: string, ...times: string[]) => ({
    ...daily(zone, ...times),
    weekly: { day, time },
  })
  const said = (plan: SlotPlan, after: string, count: number) =>
    nextWeeklySlots(plan, new Date(after), count).map(slot => slot.toISOString().slice(0, 16))

  it('comes once a week, at the same local time whatever the clocks do', () => {
    expect(said(weekly('Europe/Berlin', 6, '09:00'), '2026-10-12T00:00:00Z', 3)).toEqual([
      '2026-10-18T07:00',
      '2026-10-25T08:00',
      '2026-11-01T08:00',
    ])
    // 02:30 is skipped on the last Sunday of March.
    expect(said(weekly('Europe/Berlin', 6, '02:30'), '2026-03-25T00:00:00Z', 1)).toEqual(['2026-03-29T01:00'])
  })

  it('comes a minute after a digest that is due at the same time, and only once', () => {
    const both = weekly('Asia/Shanghai', 6, '08:00', '08:00')
    expect(said(both, '2026-11-20T00:00:00Z', 2)).toEqual(['2026-11-22T00:01', '2026-11-29T00:01'])
    expect(said(both, '2026-11-22T00:00:00Z', 1)).toEqual(['2026-11-22T00:01'])
    expect(said(both, '2026-11-22T00:01:00Z', 1)).toEqual(['2026-11-29T00:01'])
    expect(nextSlot(both, new Date('2026-11-21T12:00:00Z'))).toEqual(new Date('2026-11-22T00:00:00Z'))
    expect(nextSlot(both, new Date('2026-11-22T00:00:00Z'))).toEqual(new Date('2026-11-22T00:01:00Z'))
  })

  it('waits for the end of quiet hours, and is none where it is not wanted', () => {
    const held = { ...weekly('Asia/Shanghai', 6, '07:00'), quiet: { from: '22:00', to: '10:00' } }
    expect(said(held, '2026-11-20T00:00:00Z', 1)).toEqual(['2026-11-22T02:00'])
    expect(said(daily('Asia/Shanghai', '08:00'), '2026-11-20T00:00:00Z', 1)).toEqual([])
  })
})

test.each([
  ['2026-11-24T15:59:00Z', 'Asia/Shanghai', '2026-11-24'],
  ['2026-11-24T16:00:00Z', 'Asia/Shanghai', '2026-11-25'],
  ['2026-11-24T04:59:00Z', 'America/New_York', '2026-11-23'],
  ['2026-11-24T18:30:00Z', '+05:30', '2026-11-25'],
])('localDay › %s in %s is %s', (instant, zone, day) => {
  expect(localDay(new Date(instant), zone)).toBe(day)
})

test.each([
  ['2026-11-24', 'Asia/Shanghai', '2026-11-23T16:00:00.000Z', '2026-11-24T16:00:00.000Z'],
  ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z', '2026-03-09T04:00:00.000Z'],
  ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00.000Z', '2026-04-24T21:00:00.000Z'],
])('dayBounds › %s in %s', (day, zone, from, to) => {
  expect(dayBounds(day, zone)).toEqual({ from: new Date(from), to: new Date(to) })
})

test.each(['2026-02-30', '2026-13-01', 'yesterday', ''])('dayBounds › %j is no date', day => {
  expect(() => dayBounds(day, 'UTC')).toThrow(RangeError)
})
