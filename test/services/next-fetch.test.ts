import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterFailure, afterSuccess, interval, NO_HINTS } from '../../src/services/next-fetch.ts'

const NOW = new Date('2026-11-24T08:00:00Z')
const BASE = 1800
const HOUR = 3600
const every = (seconds: number, sinceLast = 0, count = 20) =>
  Array.from({ length: count }, (_, i) => new Date(NOW.getTime() - (sinceLast + i * seconds) * 1000))
const secondsFor = (published: readonly (Date | null)[], hints = NO_HINTS, before: number | null = null) =>
  interval(published, hints, { now: NOW, before, baseSeconds: BASE })

describe('interval', () => {
  it('asks an hourly source hourly, a busy one as often as the setting allows, a quiet one some times a day', () => {
    expect(secondsFor(every(HOUR))).toBe(HOUR)
    expect(secondsFor(every(60))).toBe(BASE)
    expect(secondsFor(every(7 * 24 * HOUR))).toBe(8 * BASE)
  })

  it('asks one that has fallen silent less often', () => {
    expect(secondsFor(every(600, 3 * HOUR))).toBe(3 * HOUR)
    expect(secondsFor([], NO_HINTS, HOUR)).toBe(1.25 * HOUR)
    expect(secondsFor([null, null], NO_HINTS, 100 * HOUR)).toBe(8 * BASE)
  })

  it('takes dates of one moment, or of the future, for none', () => {
    expect(secondsFor(Array(20).fill(NOW))).toBe(BASE)
    expect(secondsFor(every(HOUR).map(date => new Date(date.getTime() + 100 * HOUR * 1000)))).toBe(BASE)
  })

  it('waits as long as it is asked to, within reason', () => {
    expect(secondsFor(every(60), { maxAgeSeconds: 2 * HOUR, ttlSeconds: HOUR })).toBe(2 * HOUR)
    expect(secondsFor(every(60), { maxAgeSeconds: null, ttlSeconds: 3 * HOUR })).toBe(3 * HOUR)
    expect(secondsFor(every(60), { maxAgeSeconds: 365 * 24 * HOUR, ttlSeconds: null })).toBe(12 * HOUR)
  })

  it('stays within its bounds whatever the dates', () => {
    const dates = fc.array(fc.option(fc.date({ noInvalidDate: true })))
    fc.assert(
      fc.property(
        dates,
        fc.option(fc.integer({ min: 0, max: 1e9 })),
        fc.integer({ min: 60, max: 86_400 }),
        (some, before, base) => {
          const seconds = interval(some, NO_HINTS, { now: NOW, before, baseSeconds: base })
          expect(seconds).toBeGreaterThanOrEqual(base)
          expect(seconds).toBeLessThanOrEqual(Math.max(base, 6 * HOUR))
        },
      ),
    )
  })
})

describe('afterSuccess', () => {
  it('spreads sources that were added together', () => {
    const times = Array.from({ length: 1000 }, (_, id) => afterSuccess(HOUR, id))
    expect(Math.min(...times)).toBeGreaterThanOrEqual(HOUR)
    expect(Math.max(...times)).toBeLessThanOrEqual(1.05 * HOUR)
    expect(new Set(times).size).toBeGreaterThan(150)
  })
})

describe('afterFailure', () => {
  const next = (failures: number, retryAfter: number | null = null, sourceId = 7) =>
    afterFailure(failures, retryAfter, { sourceId, baseSeconds: BASE })

  it('waits ever longer, at most about a day, and is the same each time it is asked', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(40), (sourceId, failures) => {
        const seconds = next(failures, null, sourceId)
        const doubled = Math.min(BASE * 2 ** failures, 24 * HOUR)
        expect(seconds).toBeGreaterThanOrEqual(0.79 * doubled)
        expect(seconds).toBeLessThanOrEqual(1.21 * doubled)
        expect(next(failures, null, sourceId)).toBe(seconds)
      }),
    )
  })

  it('waits at least as long as the other side asked for, but not for ever', () => {
    expect(next(0, 5 * HOUR)).toBe(5 * HOUR)
    expect(next(0, 10)).toBeGreaterThan(0.79 * BASE)
    expect(next(0, 1e9)).toBe(7 * 24 * HOUR)
  })
})
