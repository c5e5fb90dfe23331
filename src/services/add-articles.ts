import type { ArticleDraft } from '../core/article/article.ts'
import { type PreparedArticle, prepareArticle } from './prepare-article.ts'

export interface AddedCounts {
  readonly stored: number
  /** Known already, by URL or by content; nothing about them changed. */
  readonly known: number
}

export type StoreBatch = (
  sourceId: number,
  batch: readonly PreparedArticle[],
  arrivedAt: Date,
) => Promise<{ isNew: boolean }[]>

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
  for (let start = 0; start < articles.length; start += BATCH) {
    const batch = articles
      .slice(start, start + BATCH)
      .map(({ draft, externalId }) => prepareArticle(draft, now, externalId ?? null))
    const results = await store(sourceId, batch, now)
    stored += results.filter(result => result.isNew).length
  }
  return { stored, known: articles.length - stored }
}
