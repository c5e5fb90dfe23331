import type { ArticleDraft } from '../core/article/article.ts'
import { type AddedCounts, addReading, type FindUnchanged, type StoreBatch } from './add-articles.ts'

/** What collecting needs to know of a source. */
export interface SourceToCollect {
  readonly id: number
  readonly url: string
  readonly title: string
  readonly etag: string | null
  readonly lastModified: string | null
  readonly failures: number
}

/** What reading a source came to. Failures are values: one dead feed is its own line and no more. */
export type SourceReading =
  | { readonly status: 'not-modified' }
  | {
      readonly status: 'read'
      readonly title: string
      readonly drafts: readonly ArticleDraft[]
      readonly etag: string | null
      readonly lastModified: string | null
    }
  | { readonly status: 'failed'; readonly error: string; readonly retryAfterSeconds: number | null }

export interface SourceReport {
  readonly id: number
  readonly url: string
  readonly title: string
  readonly status: 'ok' | 'not-modified' | 'failed'
  readonly stored: number
  readonly known: number
  readonly updated: number
  readonly error: string | null
}

export interface CollectDeps {
  readonly sources: {
    claimDue(holder: string, limit: number): Promise<SourceToCollect[]>
    recordSuccess(
      id: number,
      now: Date,
      next: { seconds: number; etag?: string | null; lastModified?: string | null; title?: string },
    ): Promise<void>
    recordFailure(id: number, error: string, retrySeconds: number): Promise<void>
  }
  /** Reads one source; never throws. */
  readonly read: (source: SourceToCollect) => Promise<SourceReading>
  readonly store: StoreBatch
  readonly findUnchanged: FindUnchanged
  readonly clock: () => Date
  readonly holder: string
  readonly intervalSeconds: number
}

/** Sources read at the same time. */
const WORKERS = 8
const LONGEST_BACK_OFF_SECONDS = 24 * 3600

/**
 * One round over the sources that are due. Each is claimed before it is read, so several processes share the work;
 * one that fails is asked again later, ever more seldom, and costs the others nothing.
 */
export async function collectArticles(deps: CollectDeps, signal?: AbortSignal): Promise<SourceReport[]> {
  const reports: SourceReport[] = []
  const work = async () => {
    while (!signal?.aborted) {
      // One at a time, so that a lease lasts only as long as one source can take.
      const [source] = await deps.sources.claimDue(deps.holder, 1)
      if (!source) return
      reports.push(await collectSafely(deps, source))
    }
  }
  await Promise.all(Array.from({ length: WORKERS }, work))
  return reports.sort((a, b) => a.id - b.id)
}

async function collectSafely(deps: CollectDeps, source: SourceToCollect): Promise<SourceReport> {
  try {
    return await collectOne(deps, source)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    await deps.sources.recordFailure(source.id, message, backOff(source.failures, null, deps))
    return {
      id: source.id,
      url: source.url,
      title: source.title,
      status: 'failed',
      stored: 0,
      known: 0,
      updated: 0,
      error: message,
    }
  }
}

async function collectOne(deps: CollectDeps, source: SourceToCollect): Promise<SourceReport> {
  const { id, url, title } = source
  const report = (status: SourceReport['status'], counts: AddedCounts, error: string | null): SourceReport => ({
    id,
    url,
    title,
    status,
    ...counts,
    error,
  })
  const none = { stored: 0, known: 0, updated: 0 }
  const reading = await deps.read(source)
  if (reading.status === 'failed') {
    await deps.sources.recordFailure(id, reading.error, backOff(source.failures, reading.retryAfterSeconds, deps))
    return report('failed', none, reading.error)
  }
  const seconds = deps.intervalSeconds
  if (reading.status === 'not-modified') {
    await deps.sources.recordSuccess(id, deps.clock(), { seconds })
    return report('not-modified', none, null)
  }
  const { drafts, etag, lastModified } = reading
  const counts = await addReading(deps, id, drafts, deps.clock())
  await deps.sources.recordSuccess(id, deps.clock(), { seconds, etag, lastModified })
  return report('ok', counts, null)
}

function backOff(failures: number, retryAfterSeconds: number | null, deps: CollectDeps): number {
  const doubled = deps.intervalSeconds * 2 ** Math.min(failures, 10)
  return Math.max(retryAfterSeconds ?? 0, Math.min(doubled, LONGEST_BACK_OFF_SECONDS))
}
