import { schedule } from 'node-cron'

export interface Job {
  readonly name: string
  /** Five fields of cron; jobs are a metronome and the database knows what is due, so no zone matters. */
  readonly cron: string
  readonly run: () => Promise<void>
}

export interface Scheduler {
  /** Starts no more runs and waits for those that are under way. */
  stop(): Promise<void>
}

/** Runs named jobs at their minutes. A job never overlaps itself: a beat that comes while it runs is skipped. */
export function startScheduler(
  jobs: readonly Job[],
  logger: { error(message: string, fields?: object): void },
): Scheduler {
  const running = new Map<string, Promise<void>>()
  const tasks = jobs.map(({ name, cron, run }) =>
    schedule(
      cron,
      () => {
        if (running.has(name)) return
        const work = run()
          .catch(error => logger.error('A job failed', { job: name, error }))
          .finally(() => running.delete(name))
        running.set(name, work)
      },
      { name, suppressMissedWarning: true },
    ),
  )
  return {
    async stop() {
      for (const task of tasks) await task.destroy()
      await Promise.all(running.values())
    },
  }
}
