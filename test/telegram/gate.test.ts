import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createGate, type Gate, type Priority } from '../../src/telegram/gate.ts'

const PERSON = 7
const GROUP = -100

let gate: Gate
/** What was let through: name and milliseconds since the start. */
let passed: { name: string; at: number; done(): void }[]
let start: number

beforeEach(() => {
  vi.useFakeTimers()
  open({})
})
afterEach(() => {
  vi.useRealTimers()
})

function open({ rate = 28, inFlight = 5 }) {
  gate = createGate({ rate, inFlight, monotonic: () => performance.now() })
  passed = []
  start = performance.now()
}

function ask(
  name: string,
  chatId: number | string | null,
  priority: Priority = 'broadcast',
  signal?: AbortSignal,
): Promise<void> {
  return gate
    .pass({ chatId, priority, signal })
    .then(({ done }) => void passed.push({ name, at: performance.now() - start, done }))
}

const names = () => passed.map(({ name }) => name)
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)
/** Lets broadcasts arrive as they go. */
const arrive = () => {
  for (const passage of passed) passage.done()
}
/** Runs the time while every broadcast arrives at once. */
async function flow(ms: number) {
  for (let at = 0; at < ms; at += 10) {
    await wait(10)
    arrive()
  }
}

describe('createGate', () => {
  it('lets the first through at once', async () => {
    void ask('a', PERSON)
    await wait(0)
    expect(names()).toEqual(['a'])
  })

  it('lets no more than the rate through in any second, over all chats', async () => {
    open({ rate: 10, inFlight: 100 })
    for (let chat = 1; chat <= 40; chat++) void ask(`${chat}`, chat)
    await flow(5000)
    expect(passed).toHaveLength(40)
    for (const { at } of passed) {
      const second = passed.filter(other => other.at >= at && other.at < at + 1000)
      expect(second.length).toBeLessThanOrEqual(11) // the timer of one may be late by its interval
    }
    expect(passed.at(-1)?.at).toBeGreaterThanOrEqual(3800)
    expect(passed.at(-1)?.at).toBeLessThan(4500)
  })

  it('keeps the order of broadcasts', async () => {
    for (let chat = 1; chat <= 12; chat++) void ask(`${chat}`, chat)
    await flow(1000)
    expect(names()).toEqual(Array.from({ length: 12 }, (_, i) => `${i + 1}`))
  })

  it('lets one a second through to a chat, and others past it', async () => {
    for (const name of ['a1', 'a2', 'a3']) void ask(name, PERSON)
    void ask('b1', 8)
    await flow(3000)
    expect(names()).toEqual(['a1', 'b1', 'a2', 'a3'])
    const times = passed.filter(({ name }) => name.startsWith('a')).map(({ at }) => at)
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(1000)
    expect((times[2] ?? 0) - (times[1] ?? 0)).toBeGreaterThanOrEqual(1000)
  })

  it('lets a person have three answers in a row, then one a second', async () => {
    for (let i = 1; i <= 5; i++) void ask(`${i}`, PERSON, 'person')
    await wait(500)
    expect(passed).toHaveLength(3)
    await wait(700)
    expect(passed).toHaveLength(4)
    await wait(1100)
    expect(passed).toHaveLength(5)
  })

  it.each([GROUP, '-100', '@newsroom'])('lets 20 a minute through to the group %s', async chatId => {
    for (let i = 1; i <= 25; i++) void ask(`${i}`, chatId)
    await flow(59_000)
    expect(passed).toHaveLength(20)
    await flow(7_000)
    expect(passed.length).toBeGreaterThan(20)
    for (const { at } of passed)
      expect(passed.filter(other => other.at >= at && other.at < at + 60_000).length).toBeLessThanOrEqual(20)
  })

  it('lets a person have more than 20 a minute', async () => {
    for (let i = 1; i <= 25; i++) void ask(`${i}`, PERSON)
    await flow(30_000)
    expect(passed).toHaveLength(25)
  })

  it('lets no more broadcasts fly than allowed, until one arrives', async () => {
    open({ inFlight: 2 })
    for (let chat = 1; chat <= 4; chat++) void ask(`${chat}`, chat)
    await wait(5000)
    expect(names()).toEqual(['1', '2'])
    passed[0]?.done()
    passed[0]?.done() // once is enough
    await wait(100)
    expect(names()).toEqual(['1', '2', '3'])
  })

  it('lets people through while broadcasts are on their way, and before those that wait', async () => {
    open({ rate: 10, inFlight: 1 })
    for (let chat = 1; chat <= 3; chat++) void ask(`digest ${chat}`, chat)
    void ask('answer', 9, 'person')
    await wait(150)
    expect(names()).toEqual(['digest 1', 'answer'])
    await flow(500)
    expect(names()).toEqual(['digest 1', 'answer', 'digest 2', 'digest 3'])
  })

  it('holds one chat for as long as Telegram says, and nobody else', async () => {
    gate.hold(10, PERSON)
    void ask('held', PERSON, 'person')
    void ask('held too', PERSON)
    void ask('free', 8)
    await flow(9_900)
    expect(names()).toEqual(['free'])
    await flow(5_000)
    expect(names()).toEqual(['free', 'held', 'held too'])
    expect(passed[1]?.at).toBeGreaterThanOrEqual(10_000)
  })

  it('holds all where a second chat is told to wait at the same time', async () => {
    gate.hold(10, PERSON)
    gate.hold(5, 8)
    void ask('free', 9, 'person')
    await flow(4_900)
    expect(names()).toEqual([])
    await flow(200)
    expect(names()).toEqual(['free'])
  })

  it('does not take one chat told twice, or two at different times, for all', async () => {
    gate.hold(5, PERSON)
    gate.hold(5, PERSON)
    void ask('free', 8)
    await wait(100)
    expect(names()).toEqual(['free'])
    arrive()
    await wait(6_000)
    gate.hold(5, 9)
    void ask('free again', 10)
    await wait(100)
    expect(names()).toEqual(['free', 'free again'])
  })

  it('holds all where Telegram names no chat', async () => {
    gate.hold(3, null)
    void ask('a', PERSON, 'person')
    await wait(2_900)
    expect(names()).toEqual([])
    await wait(200)
    expect(names()).toEqual(['a'])
  })

  it('lets nobody through who gave up, and does not lose their place to nobody', async () => {
    const stop = new AbortController()
    void ask('1', PERSON)
    const second = ask('2', PERSON, 'broadcast', stop.signal)
    void ask('3', PERSON)
    await wait(100)
    arrive()
    stop.abort(new Error('stopping'))
    await expect(second).rejects.toThrow('stopping')
    await flow(1_100)
    expect(names()).toEqual(['1', '3'])
    await expect(ask('4', 8, 'person', stop.signal)).rejects.toThrow('stopping')
  })

  it('leaves no timer behind when nobody waits', async () => {
    void ask('1', PERSON)
    void ask('2', PERSON)
    await flow(2000)
    expect(passed).toHaveLength(2)
    expect(vi.getTimerCount()).toBe(0)
  })
})
