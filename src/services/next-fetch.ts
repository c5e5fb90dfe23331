/** What the other side asks for in its headers and its feed; seconds, `null` where it says nothing. */
export interface FetchHints {
  /** Cache-Control: max-age, less the Age it already has. */
  readonly maxAgeSeconds: number | null
  /** `ttl`, `sy:updatePeriod` and the like. */
  readonly ttlSeconds: number | null
}

export const NO_HINTS: FetchHints = { maxAgeSeconds: null, ttlSeconds: null }

/** A quiet source is asked this many times more seldom than the setting says, but four times a day. */
const QUIETEST = 8
const LONGEST_QUIET_SECONDS = 6 * 3600
/** Nobody's wish keeps a source from being asked twice a day. */
const LONGEST_HINT_SECONDS = 12 * 3600
const LONGEST_BACK_OFF_SECONDS = 24 * 3600
const LONGEST_RETRY_AFTER_SECONDS = 7 * 24 * 3600
/** Gaps between items that are looked at. */
const GAPS = 10

/**
 * Seconds between two looks at a source that can be read: what it takes to publish once (the middle of its last ten gaps, or its silence
 * since where that is longer), never less than the setting and not much more; later where the source asks for that.
 *
 * @param before what was decided last time, for sources that give no dates or nothing new
 * @param baseSeconds the setting
 */
export function interval(
  published: readonly (Date | null)[],
  hints: FetchHints,
  { now, before, baseSeconds }: { now: Date; before: number | null; baseSeconds: number },
): number {
  const longest = Math.max(baseSeconds, Math.min(QUIETEST * baseSeconds, LONGEST_QUIET_SECONDS))
  const pace = paceOf(published, now) ?? (before === null ? baseSeconds : before * 1.25)
  const wanted = Math.min(Math.max(pace, baseSeconds), longest)
  const asked = Math.max(hints.maxAgeSeconds ?? 0, hints.ttlSeconds ?? 0)
  return Math.round(Math.max(wanted, Math.min(asked, LONGEST_HINT_SECONDS)))
}

function paceOf(published: readonly (Date | null)[], now: Date): number | null {
  const times = published
    .flatMap(date => (date === null || date > now ? [] : [date.getTime()]))
    .sort((a, b) => b - a)
    .slice(0, GAPS + 1)
  const [newest] = times
  if (newest === undefined || times.length < 3) return null
  const gaps = times.slice(1).map((time, i) => ((times[i] ?? time) - time) / 1000)
  const middle = gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0
  // All at one moment are a batch, of which the gaps say nothing.
  return middle === 0 ? null : Math.max(middle, Math.min((now.getTime() - newest) / 1000, 24 * 3600))
}

/** Seconds until the next look after a success: the interval and up to 5 % more, so that sources added at once drift apart. */
export function afterSuccess(intervalSeconds: number, sourceId: number): number {
  return Math.round(intervalSeconds * (1 + 0.05 * spread(sourceId)))
}

/**
 * Seconds until the next try after a failure: twice as long each time, at most a day, ± 20 % by the source's id and the number of
 * failures, so that what failed together does not come back together. Retry-After is the least.
 *
 * @param failures before this one
 */
export function afterFailure(
  failures: number,
  retryAfterSeconds: number | null,
  { sourceId, baseSeconds }: { sourceId: number; baseSeconds: number },
): number {
  const doubled = Math.min(baseSeconds * 2 ** Math.min(failures, 12), LONGEST_BACK_OFF_SECONDS)
  const jittered = doubled * (0.8 + 0.4 * spread(sourceId * 31 + failures))
  return Math.round(Math.max(jittered, Math.min(retryAfterSeconds ?? 0, LONGEST_RETRY_AFTER_SECONDS)))
}

/** A number in [0, 1) that looks random and is always the same for one id (Fibonacci hashing). */
function spread(id: number): number {
  return (((id * 0.6180339887498949) % 1) + 1) % 1
}
