import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Scheduler, startScheduler } from '../src/scheduler.ts'

let scheduler: Scheduler | undefined
const errors: unknown[] = []
const logger = { error: (message: string, fields?: object) => void errors.push({ message, ...fields }) }
const EVERY_MINUTE = '* * * * *'

/** A job that runs until it is let go. */
function slowJob() {
  const ends: (() => void)[] = []
  return {
    run: () => new Promise<void>(resolve => void ends.push(resolve)),
    starts: () => ends.length,
    endAll: () => ends.forEach(end => void end()),
  }
}

beforeEach(() => {
  errors.length = 0
  vi.useFakeTimers({ now: new Date('2026-11-24T08:00:30Z') })
})
afterEach(async () => {
  await scheduler?.stop()
  scheduler = undefined
  vi.useRealTimers()
})

describe('startScheduler', () => {
  it('runs each job at its minutes', async () => {
    const runs: string[] = []
    const note = (name: string) => async () => void runs.push(`${name} ${new Date().toISOString().slice(11, 16)}`)
    scheduler = startScheduler(
      [
        { name: 'deliver', cron: EVERY_MINUTE, run: note('deliver') },
        { name: 'clean', cron: '*/2 * * * *', run: note('clean') },
      ],
      logger,
    )
    expect(runs).toEqual([])
    await vi.advanceTimersByTimeAsync(125_000)
    expect(runs.sort()).toEqual(['clean 08:02', 'deliver 08:01', 'deliver 08:02'])
  })

  it('never runs a job beside itself, and skips the beats meanwhile', async () => {
    const job = slowJob()
    scheduler = startScheduler([{ name: 'collect', cron: EVERY_MINUTE, run: job.run }], logger)
    await vi.advanceTimersByTimeAsync(190_000)
    expect(job.starts()).toBe(1)
    job.endAll()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(job.starts()).toBe(2)
    job.endAll()
  })

  it('reports a job that fails and runs it again', async () => {
    let runs = 0
    const run = async () => {
      runs++
      throw new Error('no database')
    }
    scheduler = startScheduler([{ name: 'collect', cron: EVERY_MINUTE, run }], logger)
    await vi.advanceTimersByTimeAsync(120_000)
    expect(runs).toBe(2)
    expect(errors).toHaveLength(2)
    expect(errors[0]).toMatchObject({ message: 'A job failed', job: 'collect' })
  })

  it('waits, when stopped, for what runs, and starts nothing more', async () => {
    const job = slowJob()
    const stopping = startScheduler([{ name: 'deliver', cron: EVERY_MINUTE, run: job.run }], logger)
    await vi.advanceTimersByTimeAsync(31_000)
    let isStopped = false
    const stopped = stopping.stop().then(() => {
      isStopped = true
    })
    await vi.advanceTimersByTimeAsync(180_000)
    expect([job.starts(), isStopped]).toEqual([1, false])
    job.endAll()
    await stopped
    await vi.advanceTimersByTimeAsync(180_000)
    expect(job.starts()).toBe(1)
  })
})
