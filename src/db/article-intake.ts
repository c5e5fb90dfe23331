import { eq, sql } from 'drizzle-orm'
import type { KnownIdentity } from '../core/article/identity.ts'
import type { PreparedArticle } from '../services/prepare-article.ts'
import { countTerms, uncountTerms } from './article-terms.ts'
import type { Database, Transaction } from './database.ts'
import { findKnown, type KnownArticles } from './known-articles.ts'
import { articles } from './schema.ts'
import { countStories, findPlace, keepLinks, openStory, type ProfileCache } from './story-intake.ts'

export interface StoredArticle {
  readonly id: number
  readonly isNew: boolean
  /** It was there and read otherwise. */
  readonly isUpdated: boolean
}

/** Places further down are all one; the column holds 16 bits. */
const LAST_PLACE = 999

/**
 * Stores prepared articles of one source with their stories and index entries, all or none. What is known (`findIdentity`) is brought
 * up to date where its own source edited it, and stays as it is otherwise; its id comes back all the same. Answers are in the order
 * of the articles.
 */
export async function storeArticles(
  db: Database,
  sourceId: number,
  batch: readonly PreparedArticle[],
  arrivedAt: Date,
): Promise<StoredArticle[]> {
  try {
    return await storeOnce(db, sourceId, batch, arrivedAt)
  } catch (error) {
    // Another process stored one of them between our look and our insert: now it is known.
    if (!isUniqueViolation(error)) throw error
    return storeOnce(db, sourceId, batch, arrivedAt)
  }
}

function storeOnce(
  db: Database,
  sourceId: number,
  batch: readonly PreparedArticle[],
  arrivedAt: Date,
): Promise<StoredArticle[]> {
  return db.transaction(async tx => {
    const known = await findKnown(tx, sourceId, batch)
    const profiles: ProfileCache = new Map()
    const stored: StoredArticle[] = []
    const added: PreparedArticle[] = []
    const revised = new Map<number, PreparedArticle>()
    const touched = new Set<number>()
    for (const article of batch) {
      const match = known.find(article)
      if (match !== null) {
        const change = changeOf(match, article, known)
        if (change === 'text') revised.set(match.id, article)
        else if (change !== null) await tx.update(articles).set(change).where(eq(articles.id, match.id))
        known.add(match.id, article, match.isOwn)
        stored.push({ id: match.id, isNew: false, isUpdated: change === 'text' })
        continue
      }
      const place = await findPlace(tx, sourceId, article, storedHash(article), profiles)
      const storyId = place.storyId ?? (await openStory(tx, arrivedAt))
      const id = await insert(tx, sourceId, article, storyId, arrivedAt)
      profiles.set(id, article.profile)
      for (const story of await keepLinks(tx, id, place, arrivedAt)) touched.add(story)
      known.add(id, article, true)
      stored.push({ id, isNew: true, isUpdated: false })
      added.push(article)
      touched.add(storyId)
    }
    await uncountTerms(tx, [...revised.keys()])
    for (const [id, article] of revised) await revise(tx, id, article)
    await countStories(tx, touched)
    await countTerms(tx, [...added, ...revised.values()])
    return stored
  })
}

/** What a known article's own source says anew of it: its text, only its names, or nothing. */
function changeOf(
  match: KnownIdentity,
  article: PreparedArticle,
  known: KnownArticles,
): 'text' | { guid?: string; url?: string | null; urlKey?: string } | null {
  if (!match.isOwn || article.externalId !== null) return null
  if (!known.hasText(article.contentHash)) return 'text'
  // The GUID stayed and the link moved, or the other way round. Where both differ it is the same text printed twice.
  if (match.urlKey === article.urlKey)
    return article.guid !== null && match.guid !== article.guid ? { guid: article.guid } : null
  const hasMoved = article.guid !== null && match.guid === article.guid && article.urlKey !== null
  return hasMoved && article.urlKey !== null && !known.hasUrl(article.urlKey)
    ? { url: article.url, urlKey: article.urlKey }
    : null
}

/** The columns that follow from what the source says, and that an edit changes. */
function contentOf(article: PreparedArticle) {
  return {
    title: article.title,
    kicker: article.kicker,
    byline: [...article.byline],
    credit: article.credit,
    dateline: article.dateline,
    language: article.language,
    paragraphs: [...article.paragraphs],
    subheads: article.subheads,
    captions: [...article.captions],
    authorNote: article.authorNote,
    summary: [...article.summary],
    summaryRanks: [...article.summaryRanks],
    image: article.image,
    categories: [...article.categories],
    category: article.category,
    fingerprint: article.fingerprint,
    sketch: Array.from(article.profile.sketch),
    storyKeys: [...article.profile.keys],
    searchVector: article.search.literal,
    length: article.search.length,
  }
}

/** An edit. The first date that the source gave stays, and so does the story. */
async function revise(tx: Transaction, id: number, article: PreparedArticle): Promise<void> {
  const { guid, url, urlKey, publishedAt, isDated } = article
  await tx
    .update(articles)
    .set({
      ...contentOf(article),
      contentHash: article.contentHash,
      ...(guid === null ? {} : { guid }),
      ...(urlKey === null ? {} : { url, urlKey }),
      ...(isDated
        ? { publishedAt: sql`least(${articles.publishedAt}, ${publishedAt.toISOString()}::timestamptz)` }
        : {}),
    })
    .where(eq(articles.id, id))
}

/** What was loaded under an id of its own is an article of its own, whatever its text. */
function storedHash({ externalId, contentHash }: PreparedArticle): string {
  return externalId === null ? contentHash : `${contentHash}:${externalId}`
}

async function insert(
  tx: Transaction,
  sourceId: number,
  article: PreparedArticle,
  storyId: number,
  arrivedAt: Date,
): Promise<number> {
  const [row] = await tx
    .insert(articles)
    .values({
      ...contentOf(article),
      externalId: article.externalId,
      sourceId,
      url: article.url,
      urlKey: article.urlKey,
      guid: article.guid,
      publishedAt: article.publishedAt,
      contentHash: storedHash(article),
      place: article.place === undefined || article.place === null ? null : Math.min(article.place, LAST_PLACE),
      storyId,
      arrivedAt,
    })
    .returning({ id: articles.id })
  if (!row) throw new Error('An inserted article came back without its id')
  return row.id
}

function isUniqueViolation(error: unknown): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  return (cause as { code?: unknown }).code === '23505'
}
