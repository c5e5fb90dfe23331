export interface RoleDeps {
  /** Takes or renews the role; false where another process has it. */
  readonly hold: () => Promise<boolean>
  readonly release: () => Promise<void>
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
  readonly monotonic: () => number
  readonly logger: { info(message: string, fields?: object): void; warn(message: string, fields?: object): void }
}

/** How often a role is renewed, and asked for by those who do not have it. Its time to live is 15 s. */
const RENEW_MS = 5_000
/** Unsure of the role for so long, a holder steps back before another one may take it. */
const STEP_BACK_MS = 12_000

/**
 * Does `work` whenever this process holds the role, until `signal` says stop. The signal given to `work` says stop too
 * when the role is lost, or when the database has been out of reach for so long that it may be.
 */
export async function whileHolding(
  deps: RoleDeps,
  work: (signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const { sleep, logger } = deps
  while (!signal.aborted) {
    const askedAt = deps.monotonic()
    const asked = deps.hold().catch(error => {
      logger.warn('A role could not be asked for', { error })
      return false
    })
    const isOurs = await inTime(asked, STEP_BACK_MS, sleep, signal)
    if (isOurs) await workAndRenew(deps, work, signal, askedAt)
    else await sleep(RENEW_MS, signal)
  }
}

async function workAndRenew(
  deps: RoleDeps,
  work: (signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
  askedAt: number,
): Promise<void> {
  const { release, sleep, logger } = deps
  const lost = new AbortController()
  const ended = new AbortController()
  const renewing = keepRenewing(deps, askedAt, ended.signal).then(isLost => isLost && lost.abort())
  try {
    await work(AbortSignal.any([signal, lost.signal]))
  } catch (error) {
    logger.warn('The work of a role was interrupted', { error })
    await sleep(1_000, signal)
  } finally {
    ended.abort()
    await renewing
    if (!lost.signal.aborted) await release().catch(error => logger.warn('A role could not be given back', { error }))
  }
}

/** Renews the role until it is lost (true) or `ended` says that it is needed no more (false). */
async function keepRenewing(
  { hold, sleep, monotonic, logger }: RoleDeps,
  askedAt: number,
  ended: AbortSignal,
): Promise<boolean> {
  // Counted from when it was asked for, since that is before the database began to count.
  let stepBackAt = askedAt + STEP_BACK_MS
  for (;;) {
    await sleep(Math.max(0, Math.min(RENEW_MS, stepBackAt - monotonic())), ended)
    if (ended.aborted) return false
    const now = monotonic()
    if (now >= stepBackAt) return true
    const renewed = hold().catch(error => {
      logger.warn('A role could not be renewed', { error })
      return null
    })
    const isOurs = await inTime(renewed, stepBackAt - now, sleep, ended)
    if (isOurs === false) return !ended.aborted
    if (isOurs) stepBackAt = now + STEP_BACK_MS
  }
}

/**
 * An answer, or null where there is none within `ms` or before `signal` says stop: a database that does not answer at all
 * is as far out of reach as one that fails.
 */
async function inTime<T>(
  answer: Promise<T>,
  ms: number,
  sleep: RoleDeps['sleep'],
  signal: AbortSignal,
): Promise<T | null> {
  const answered = new AbortController()
  try {
    return await Promise.race([answer, sleep(ms, AbortSignal.any([signal, answered.signal])).then(() => null)])
  } finally {
    answered.abort()
  }
}
