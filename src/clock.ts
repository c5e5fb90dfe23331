/** The time of the program. Everything that asks for the time is given it; only the playground moves it. */
export interface Clock {
  now(): Date
  /** Moves the clock forward so that it is `instant` now and goes on from there. Never backwards. */
  advanceTo(instant: Date): void
}

export function createClock(): Clock {
  let ahead = 0
  return {
    now: () => new Date(Date.now() + ahead),
    advanceTo(instant) {
      ahead = Math.max(ahead, instant.getTime() - Date.now())
    },
  }
}

/** Milliseconds that only go forward: for pace and patience, which the time of day has nothing to do with. */
export const monotonic = (): number => performance.now()

/** Resolves after `ms`, or as soon as `signal` aborts. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal?.aborted) return resolve()
    const wake = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', wake)
      resolve()
    }
    const timer = setTimeout(wake, ms)
    signal?.addEventListener('abort', wake, { once: true })
  })
}
