import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createGate } from '../../src/telegram/gate.ts'
import { createSharedLine, type Stretch } from '../../src/telegram/time-line.ts'

const monotonic = () => performance.now()
beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** One row for all, as the database has it, without its way. */
function sharedRow(rate: number) {
  let nextAt = 0
  return async (count: number): Promise<Stretch> => {
    const start = Math.max(nextAt, performance.now())
    const step = (1000 / rate) * 1.04
    nextAt = start + count * step
    return { startsIn: start - performance.now(), step, count, isMixed: true }
  }
}

/** Lets `seconds` pass while everything is answered at once. */
async function flow(seconds: number) {
  for (let i = 0; i < seconds * 100; i++) await vi.advanceTimersByTimeAsync(10)
}

it('two processes on one line never send more than the rate together, and use it', async () => {
  const take = sharedRow(30)
  const passed: number[] = []
  const gates = [0, 1].map(() =>
    createGate({ rate: 30, inFlight: 50, monotonic, line: createSharedLine({ rate: 30, take, monotonic }) }),
  )
  const start = performance.now()
  for (let chat = 1; chat <= 300; chat++)
    void gates[chat % 2]?.pass({ chatId: chat, priority: chat % 2 ? 'person' : 'broadcast' }).then(passing => {
      passed.push(performance.now() - start)
      passing.leaves()
      setTimeout(() => passing.done(), 20)
    })
  await flow(8)
  for (const at of passed)
    expect(passed.filter(other => other >= at && other < at + 1000).length).toBeLessThanOrEqual(30)
  expect(passed.filter(at => at < 8000).length).toBeGreaterThan(8 * 30 * 0.85)
})

it('answers one person a second while the database is away, and goes on when it is back', async () => {
  let isAway = true
  const row = sharedRow(30)
  const take = async (count: number) => {
    if (isAway) throw new Error('away')
    return row(count)
  }
  const passed: number[] = []
  const gate = createGate({ rate: 30, inFlight: 5, monotonic, line: createSharedLine({ rate: 30, take, monotonic }) })
  const start = performance.now()
  for (let chat = 1; chat <= 30; chat++)
    void gate.pass({ chatId: chat, priority: 'person' }).then(passing => {
      passed.push(performance.now() - start)
      passing.leaves()
      passing.done()
    })
  await flow(3)
  expect(passed.length).toBeGreaterThanOrEqual(2)
  expect(passed.length).toBeLessThanOrEqual(4)
  isAway = false
  await flow(3)
  expect(passed).toHaveLength(30)
})

it('counts a message that takes its time from when it arrived', async () => {
  const gate = createGate({ rate: 30, inFlight: 100, monotonic })
  const passed: number[] = []
  for (let chat = 1; chat <= 31; chat++)
    void gate.pass({ chatId: chat, priority: 'broadcast' }).then(passing => {
      passed.push(performance.now())
      passing.leaves()
      setTimeout(() => passing.answered(true), 100)
    })
  await flow(3)
  expect((passed[30] ?? 0) - (passed[0] ?? 0)).toBeGreaterThanOrEqual(1_100)
})
