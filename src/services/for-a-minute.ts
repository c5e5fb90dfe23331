const MINUTE_MS = 60_000

interface Kept<Value> {
  readonly madeAt: number
  readonly value: Promise<Value>
  weight: number
}

/**
 * Keeps what was made for a minute, so that those who ask for the same in that minute share it. Together what is kept weighs at
 * most `most`; what was not asked for the longest goes first. A failure is not kept.
 *
 * @param clock whose minutes; going backwards or far ahead it makes everything old
 */
export function createMinuteMemo<Value>(
  clock: () => Date,
  most: number,
  weigh: (value: Value) => number = () => 1,
): (key: string, make: () => Promise<Value>) => Promise<Value> {
  const kept = new Map<string, Kept<Value>>()
  let total = 0

  function drop(key: string): void {
    total -= kept.get(key)?.weight ?? 0
    kept.delete(key)
  }

  return (key, make) => {
    const now = clock().getTime()
    const known = kept.get(key)
    const isFresh = known !== undefined && now >= known.madeAt && now - known.madeAt < MINUTE_MS
    if (isFresh) {
      kept.delete(key)
      kept.set(key, known)
      return known.value
    }
    drop(key)
    const value = make()
    const entry = { madeAt: now, value, weight: 0 }
    kept.set(key, entry)
    value.then(
      made => {
        if (kept.get(key) !== entry) return
        entry.weight = weigh(made)
        total += entry.weight
        for (const oldest of kept.keys()) {
          if (total <= most || oldest === key) break
          drop(oldest)
        }
      },
      () => {
        if (kept.get(key) === entry) drop(key)
      },
    )
    return value
  }
}
