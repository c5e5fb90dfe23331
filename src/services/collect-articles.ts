import type { ArticleDraft } from '../core/article/article.ts'
import { type AddedCounts, addReading, type FindUnchanged, type StoreBatch } from './add-articles.ts'
import { completeDrafts, type ReadPage } from './complete-drafts.ts'
import { afterFailure, afterSuccess, type FetchHints, interval } from './next-fetch.ts'

/** What collecting needs to know of a source. */
export interface SourceToCollect {
  readonly id: number
  readonly url: string
  readonly title: string
  readonly etag: string | null
  readonly lastModified: string | null
  readonly failures: number
  readonly intervalSeconds: number | null
}

/** What the answer's headers say for the next time. */
export interface SourceHeaders {
  readonly etag: string | null
  readonly lastModified: string | null
  /** Where the source has moved to for good. */
  readonly permanentUrl: string | null
}

/** Why a source could not be read; `http-410` and the like name the status. `internal` is our own mistake. */
export type FailureCode =
  | `http-${number}`
  | 'network'
  | 'timeout'
  | 'format'
  | 'too-large'
  | 'private-address'
  | 'internal'

/** What reading a source came to. Failures are values: one dead feed is its own line and no more. */
export type SourceReading =
  | { readonly status: 'not-modified'; readonly headers: SourceHeaders; readonly hints: FetchHints }
  | {
      readonly status: 'read'
      readonly title: string
      readonly drafts: readonly ArticleDraft[]
      readonly headers: SourceHeaders
      readonly hints: FetchHints
    }
  | {
      readonly status: 'failed'
      readonly error: string
      readonly code: FailureCode
      readonly retryAfterSeconds: number | null
    }

export interface SourceReport {
  readonly id: number
  readonly url: string
  readonly title: string
  /** `gone`: the source says that it will never come back, and is not asked again. */
  readonly status: 'ok' | 'not-modified' | 'failed' | 'gone'
  readonly stored: number
  readonly known: number
  readonly updated: number
  readonly error: string | null
}

export interface CollectDeps {
  readonly sources: {
    /** Claims sources that are due, of hosts that nobody asks at the moment. */
    claimDue(holder: string, limit: number): Promise<SourceToCollect[]>
    recordSuccess(
      id: number,
      now: Date,
      next: { seconds: number; intervalSeconds: number; headers: SourceHeaders },
    ): Promise<void>
    recordFailure(
      id: number,
      now: Date,
      failure: { error: string; code: FailureCode; retrySeconds: number; isGone: boolean },
    ): Promise<void>
  }
  /** Reads one source; never throws. */
  readonly read: (source: SourceToCollect) => Promise<SourceReading>
  readonly store: StoreBatch
  readonly findUnchanged: FindUnchanged
  /** For entries that carry too little; without it they stay as they are. */
  readonly readPage?: ReadPage
  readonly clock: () => Date
  readonly holder: string
  readonly intervalSeconds: number
}

/** Sources read at the same time, each of another host. */
const WORKERS = 16
const GONE: FailureCode = 'http-410'

/**
 * One round over the sources that are due. Each is claimed before it is read, so several processes share the work; a slow host holds
 * up no other, as nobody waits for one that is being asked. One that fails is asked again later, ever more seldom, and costs the
 * others nothing.
 */
export async function collectArticles(given: CollectDeps, signal?: AbortSignal): Promise<SourceReport[]> {
  const deps = { ...given, inTurn: oneByOne() }
  const reports: SourceReport[] = []
  const reading = new Set<Promise<void>>()
  while (!signal?.aborted) {
    // One at a time, so that a lease lasts only as long as one source can take.
    const [source] = await deps.sources.claimDue(deps.holder, 1)
    if (source) {
      const work: Promise<void> = collectSafely(deps, source)
        .then(report => void reports.push(report))
        .finally(() => reading.delete(work))
      reading.add(work)
    }
    // What is left is of hosts that are being asked.
    else if (reading.size === 0) break
    if (!source || reading.size >= WORKERS) await Promise.race(reading)
  }
  await Promise.all(reading)
  return reports.sort((a, b) => a.id - b.id)
}

/** Working articles out takes the processor, asking for them only patience: many are asked, one is worked out at a time. */
function oneByOne() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const run = last.then(work)
    last = run.catch(() => {})
    return run
  }
}

type RoundDeps = CollectDeps & { readonly inTurn: ReturnType<typeof oneByOne> }

async function collectSafely(deps: RoundDeps, source: SourceToCollect): Promise<SourceReport> {
  try {
    return await collectOne(deps, source)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return fail(deps, source, { error: message, code: 'internal', retryAfterSeconds: null })
  }
}

async function collectOne(deps: RoundDeps, source: SourceToCollect): Promise<SourceReport> {
  const reading = await deps.read(source)
  if (reading.status === 'failed') return fail(deps, source, reading)
  const { headers, hints } = reading
  const given = reading.status === 'read' ? reading.drafts : []
  const { readPage } = deps
  const drafts = readPage ? await completeDrafts({ ...deps, readPage }, source.id, given) : given
  const counts =
    reading.status === 'read'
      ? await deps.inTurn(() => addReading(deps, source.id, drafts, deps.clock()))
      : { stored: 0, known: 0, updated: 0 }
  const now = deps.clock()
  const intervalSeconds = interval(
    drafts.map(draft => draft.publishedAt),
    hints,
    { now, before: counts.stored > 0 ? null : source.intervalSeconds, baseSeconds: deps.intervalSeconds },
  )
  const seconds = afterSuccess(intervalSeconds, source.id)
  await deps.sources.recordSuccess(source.id, now, { seconds, intervalSeconds, headers: toAskWith(headers, drafts) })
  return report(source, reading.status === 'read' ? 'ok' : 'not-modified', counts, null)
}

/** What the next request may name as known. Where entries await their pages the whole feed is wanted once more. */
export function toAskWith(headers: SourceHeaders, drafts: readonly ArticleDraft[]): SourceHeaders {
  return drafts.some(draft => draft.awaitsPage) ? { ...headers, etag: null, lastModified: null } : headers
}

async function fail(
  deps: CollectDeps,
  source: SourceToCollect,
  { error, code, retryAfterSeconds }: { error: string; code: FailureCode; retryAfterSeconds: number | null },
): Promise<SourceReport> {
  const { id, failures } = source
  const isGone = code === GONE
  const retrySeconds = afterFailure(failures, retryAfterSeconds, { sourceId: id, baseSeconds: deps.intervalSeconds })
  await deps.sources.recordFailure(id, deps.clock(), { error, code, retrySeconds, isGone })
  return report(source, isGone ? 'gone' : 'failed', { stored: 0, known: 0, updated: 0 }, error)
}

function report(
  { id, url, title }: SourceToCollect,
  status: SourceReport['status'],
  counts: AddedCounts,
  error: string | null,
): SourceReport {
  return { id, url, title, status, ...counts, error }
}
