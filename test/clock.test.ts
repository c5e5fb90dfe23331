import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createClock, monotonic, sleep } from '../src/clock.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T08:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('createClock', () => {
  it('shows the time, moves forward when told, and goes on from there', () => {
    const clock = createClock()
    expect(clock.now()).toEqual(new Date('2026-11-24T08:00:00Z'))
    clock.advanceTo(new Date('2026-11-25T08:00:00Z'))
    vi.advanceTimersByTime(1000)
    expect(clock.now()).toEqual(new Date('2026-11-25T08:00:01Z'))
  })

  it('never moves backwards', () => {
    const clock = createClock()
    clock.advanceTo(new Date('2026-11-25T08:00:00Z'))
    clock.advanceTo(new Date('2026-11-24T12:00:00Z'))
    expect(clock.now()).toEqual(new Date('2026-11-25T08:00:00Z'))
    const other = createClock()
    other.advanceTo(new Date('2020-01-01T00:00:00Z'))
    expect(other.now()).toEqual(new Date('2026-11-24T08:00:00Z'))
  })
})

describe('monotonic', () => {
  it('does not follow the time of day', () => {
    const before = monotonic()
    vi.setSystemTime(new Date('2020-01-01T00:00:00Z'))
    expect(monotonic()).toBeGreaterThanOrEqual(before)
  })
})

describe('sleep', () => {
  it('ends after its time and no sooner', async () => {
    let isAwake = false
    void sleep(1000).then(() => {
      isAwake = true
    })
    await vi.advanceTimersByTimeAsync(999)
    expect(isAwake).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(isAwake).toBe(true)
  })

  it('ends when the signal says so, and leaves no timer behind', async () => {
    const stop = new AbortController()
    const slept = sleep(60_000, stop.signal)
    stop.abort()
    await slept
    expect(vi.getTimerCount()).toBe(0)
    await sleep(60_000, stop.signal)
    expect(vi.getTimerCount()).toBe(0)
  })
})
