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
    const isOurs = await deps.hold().catch(error => {
      logger.warn('A role could not be asked for', { error })
      return false
    })
    if (isOurs) await workAndRenew(deps, work, signal)
    else await sleep(RENEW_MS, signal)
  }
}

async function workAndRenew(
  { hold, release, sleep, monotonic, logger }: RoleDeps,
  work: (signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const lost = new AbortController()
  const ended = new AbortController()
  const renewing = (async () => {
    let renewedAt = monotonic()
    for (;;) {
      await sleep(RENEW_MS, ended.signal)
      if (ended.signal.aborted) return
      try {
        if (!(await hold())) return lost.abort()
        renewedAt = monotonic()
      } catch (error) {
        logger.warn('A role could not be renewed', { error })
        if (monotonic() - renewedAt > STEP_BACK_MS) return lost.abort()
      }
    }
  })()
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
