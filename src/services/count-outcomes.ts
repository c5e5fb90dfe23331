export interface OutcomeCounter {
  count(outcome: string): void
  /** Writes down what was counted. */
  flush(): Promise<void>
}

const FLUSH_MS = 5_000

/**
 * Counts what sending came to, for the operator, without a row of the database a message: written down every few seconds.
 * A crash loses those from the count, not from the deliveries.
 */
export function createOutcomeCounter({
  add,
  clock,
  logger,
}: {
  add: (day: string, counts: ReadonlyMap<string, number>) => Promise<void>
  clock: () => Date
  logger: { warn(message: string, fields?: object): void }
}): OutcomeCounter {
  let counts = new Map<string, number>()
  let timer: NodeJS.Timeout | undefined

  async function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    if (counts.size === 0) return
    const counted = counts
    counts = new Map()
    try {
      await add(clock().toISOString().slice(0, 10), counted)
    } catch (error) {
      for (const [outcome, count] of counted) counts.set(outcome, (counts.get(outcome) ?? 0) + count)
      logger.warn('Outcomes were not written down; they are next time', { error })
    }
  }

  return {
    count(outcome) {
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
      timer ??= setTimeout(() => void flush(), FLUSH_MS).unref()
    },
    flush,
  }
}
