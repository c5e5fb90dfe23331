import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sleep } from '../../src/clock.ts'
import { whileHolding } from '../../src/services/hold-role.ts'

let stop: AbortController
let events: string[]
/** What the database says when it is asked for the role. */
let hold: () => Promise<boolean>
let running: Promise<void>

beforeEach(() => {
  vi.useFakeTimers()
  stop = new AbortController()
  events = []
  hold = async () => true
})
afterEach(async () => {
  stop.abort()
  await vi.advanceTimersByTimeAsync(20_000)
  await running
  vi.useRealTimers()
})

const seconds = () => Math.round(performance.now() - start) / 1000
let start = 0

/** Works until told to stop, unless `work` says otherwise. */
function begin(
  work = (signal: AbortSignal) => new Promise<void>(resolve => signal.addEventListener('abort', () => resolve())),
) {
  start = performance.now()
  const note = (event: string) => events.push(`${seconds()} ${event}`)
  running = whileHolding(
    {
      hold: () => hold(),
      release: async () => void note('released'),
      sleep,
      monotonic: () => performance.now(),
      logger: { info: () => {}, warn: () => {} },
    },
    async signal => {
      note('works')
      await work(signal).finally(() => note(signal.aborted ? 'told to stop' : 'ended'))
    },
    stop.signal,
  )
}

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const unreachable = async () => {
  throw new Error('no database')
}
const silent = () => new Promise<boolean>(() => {})

describe('whileHolding', () => {
  it('works while the role is its own, and gives it back in the end', async () => {
    begin()
    await wait(60_000)
    expect(events).toEqual(['0 works'])
    stop.abort()
    await wait(0)
    expect(events).toEqual(['0 works', '60 told to stop', '60 released'])
  })

  it('asks again every five seconds for a role that another one has', async () => {
    hold = async () => false
    begin()
    await wait(12_000)
    expect(events).toEqual([])
    hold = async () => true
    await wait(3_000)
    expect(events).toEqual(['15 works'])
  })

  it('stops at once when another one has taken the role, and gives nothing back', async () => {
    begin()
    await wait(1_000)
    hold = async () => false
    await wait(10_000)
    expect(events).toEqual(['0 works', '5 told to stop'])
    hold = async () => true
    await wait(10_000)
    expect(events.at(-1)).toMatch(/works$/)
  })

  it.each([
    ['fails', unreachable],
    ['gives no answer', silent],
  ])('steps back before its 15 seconds are over where the database %s', async (_, trouble) => {
    begin()
    await wait(1_000)
    hold = trouble
    await wait(20_000)
    const [, stopped = ''] = events
    expect(stopped).toMatch(/told to stop$/)
    expect(Number.parseFloat(stopped)).toBeLessThan(15)
    expect(events.filter(event => event.endsWith('released'))).toEqual([])
  })

  it('lives through trouble that passes', async () => {
    begin()
    await wait(1_000)
    hold = unreachable
    await wait(8_000)
    hold = async () => true
    await wait(30_000)
    expect(events).toEqual(['0 works'])
  })

  it('counts the time from when it asked, not from when it was answered', async () => {
    hold = () => sleep(4_000).then(() => true)
    begin()
    await wait(4_000)
    hold = silent
    await wait(20_000)
    const stopped = events.find(event => event.endsWith('told to stop')) ?? ''
    expect(Number.parseFloat(stopped)).toBeLessThan(15)
  })

  it('begins again, after giving the role back, when the work fails', async () => {
    let runs = 0
    begin(async () => {
      if (++runs === 1) throw new Error('lost connection')
      await new Promise(resolve => stop.signal.addEventListener('abort', resolve))
    })
    await wait(10_000)
    expect(events).toEqual(['0 works', '0 ended', '1 released', '1 works'])
  })

  it('does nothing where it was told to stop before', async () => {
    stop.abort()
    begin()
    await wait(10_000)
    expect(events).toEqual([])
  })

  it('ends while the database is silent', async () => {
    begin()
    await wait(1_000)
    hold = silent
    await wait(5_000)
    stop.abort()
    await wait(0)
    expect(events.slice(0, 2)).toEqual(['0 works', '6 told to stop'])
    await wait(100)
    await running
  })
})
