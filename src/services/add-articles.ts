import { setImmediate } from 'node:timers/promises'
import type { ArticleDraft } from '../core/article/article.ts'
import { tellApart } from '../core/article/identity.ts'
import { type PreparedArticle, prepareArticle } from './prepare-article.ts'

export interface AddedCounts {
  readonly stored: number
  /** Known already, see `findIdentity`. */
  readonly known: number
  /** Those of the known that were edited since: brought up to date. */
  readonly updated: number
}

export type StoreBatch = (
  sourceId: number,
  batch: readonly PreparedArticle[],
  arrivedAt: Date,
) => Promise<{ isNew: boolean; isUpdated: boolean }[]>

/** Which of the drafts (as `tellApart` leaves them) are stored exactly as they are. Spares working out what comes again with every look at a feed. */
export type FindUnchanged = (sourceId: number, drafts: readonly ArticleDraft[]) => Promise<boolean[]>

/** A draft, with the id it is to keep where it has one of its own. */
export interface NewArticle {
  readonly draft: ArticleDraft
  readonly externalId?: string
}

/** Articles in one transaction: enough to be quick, few enough to lose little. */
const BATCH = 100

/**
 * Works articles of one source out (language, summary, terms, category, fingerprint) and stores them with their stories,
 * batch by batch.
 */
export async function addArticles(
  store: StoreBatch,
  sourceId: number,
  articles: readonly NewArticle[],
  now: Date,
): Promise<AddedCounts> {
  let stored = 0
  let updated = 0
  let storing: Promise<void> = Promise.resolve()
  for (let start = 0; start < articles.length; start += BATCH) {
    const batch: PreparedArticle[] = []
    for (const { draft, externalId } of articles.slice(start, start + BATCH)) {
      batch.push(prepareArticle(draft, now, externalId ?? null))
      // Some milliseconds each: in between, answers that have come must not wait until they are too late.
      await setImmediate()
    }
    await storing
    // The database works on one batch while the next is worked out here.
    storing = store(sourceId, batch, now).then(results => {
      stored += results.filter(result => result.isNew).length
      updated += results.filter(result => result.isUpdated).length
    })
    storing.catch(() => {}) // it is waited for above or below; until then its failure is nobody's
  }
  await storing
  return { stored, known: articles.length - stored, updated }
}

/** The articles of one reading of a feed: told apart, and only what is new or changed is worked out and stored. */
export async function addReading(
  { store, findUnchanged }: { store: StoreBatch; findUnchanged: FindUnchanged },
  sourceId: number,
  reading: readonly ArticleDraft[],
  now: Date,
): Promise<AddedCounts> {
  const drafts = tellApart(reading)
  const unchanged = await findUnchanged(sourceId, drafts)
  const counts = await addArticles(
    store,
    sourceId,
    drafts.flatMap((draft, place) => (unchanged[place] ? [] : [{ draft: { ...draft, place } }])),
    now,
  )
  return { ...counts, known: reading.length - counts.stored }
}
