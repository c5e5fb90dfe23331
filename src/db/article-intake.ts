import { eq, sql } from 'drizzle-orm'
import { facetsOf } from '../core/search/facets.ts'
import { withFacets } from '../core/search/search-vector.ts'
import type { PreparedArticle } from '../services/prepare-article.ts'
import { countTerms, type IndexEntry, uncountTerms } from './article-terms.ts'
import type { Database, Transaction } from './database.ts'
import { findKnown, type KnownArticles, type StoredIdentity } from './known-articles.ts'
import { articles } from './schema.ts'
import { type ProfileCache, profileCacheOf, rememberProfile } from './story-candidates.ts'
import { placeArticles } from './story-intake.ts'

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
    const found: StoredArticle[] = []
    const added: PreparedArticle[] = []
    const revised = new Map<number, PreparedArticle>()
    const renamed: { id: number; names: Names }[] = []
    for (const article of batch) {
      const match = known.find(article)
      // What is added has no id before it is stored: until then its place among them stands for it.
      const id = match === null ? -1 - added.length : match.id
      const change = match === null ? null : changeOf(match, article, known)
      if (match === null) added.push(article)
      else if (change === 'text') revised.set(id, article)
      else if (change !== null) renamed.push({ id, names: change })
      known.add(id, article, match?.isOwn ?? true)
      found.push({ id, isNew: match === null, isUpdated: change === 'text' })
    }
    const ids = await insertWithStories(tx, sourceId, added, arrivedAt, profileCacheOf(db))
    const idOf = (id: number) => (id < 0 ? (ids[-1 - id] as number) : id)
    for (const { id, names } of renamed)
      await tx
        .update(articles)
        .set(names)
        .where(eq(articles.id, idOf(id)))
    await uncountTerms(tx, [...revised.keys()].map(idOf))
    const entries = new Map([...added, ...revised.values()].map(article => [article, indexEntry(article, sourceId)]))
    for (const [id, article] of revised) await revise(tx, idOf(id), article, entries.get(article) as IndexEntry)
    await countTerms(tx, [...entries.values()])
    return found.map(one => ({ ...one, id: idOf(one.id) }))
  })
}

type Names = { guid?: string; url?: string | null; urlKey?: string; awaitsPage?: false }

/** What a known article's own source says anew of it: its text, only its names, or nothing. */
function changeOf(match: StoredIdentity, article: PreparedArticle, known: KnownArticles): 'text' | Names | null {
  if (!match.isOwn || article.externalId !== null) return null
  if (!known.hasText(article.contentHash)) return 'text'
  // Its page has been looked at since: it had more, or not.
  if (match.awaitsPage && !article.awaitsPage) return article.teaser ? 'text' : { awaitsPage: false }
  // The GUID stayed and the link moved, or the other way round. Where both differ it is the same text printed twice.
  if (match.urlKey === article.urlKey)
    return article.guid !== null && match.guid !== article.guid ? { guid: article.guid } : null
  const hasMoved = article.guid !== null && match.guid === article.guid && article.urlKey !== null
  return hasMoved && article.urlKey !== null && !known.hasUrl(article.urlKey)
    ? { url: article.url, urlKey: article.urlKey }
    : null
}

/** An article's terms and what it is filed under. An edit is filed under its own date, though the first one stays. */
function indexEntry(article: PreparedArticle, sourceId: number): IndexEntry {
  const { literal, terms, length } = article.search
  const facets = facetsOf({ ...article, sourceId })
  return { literal: withFacets(literal, facets), terms: [...terms, ...facets], length }
}

/** The columns that follow from what the source says, and that an edit changes. */
function contentOf(article: PreparedArticle, entry: IndexEntry) {
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
    page: article.page ?? null,
    summary: [...article.summary],
    summaryRanks: [...article.summaryRanks],
    image: article.image,
    categories: [...article.categories],
    awaitsPage: article.awaitsPage ?? false,
    category: article.category,
    fingerprint: article.fingerprint,
    sketch: Array.from(article.profile.sketch),
    storyKeys: [...article.profile.keys],
    searchVector: entry.literal,
    length: entry.length,
  }
}

/** An edit. The first date that the source gave stays, and so does the story. */
async function revise(tx: Transaction, id: number, article: PreparedArticle, entry: IndexEntry): Promise<void> {
  const { guid, url, urlKey, publishedAt, isDated } = article
  await tx
    .update(articles)
    .set({
      ...contentOf(article, entry),
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

/** Stores new articles where they belong. Their ids, in their order. */
async function insertWithStories(
  tx: Transaction,
  sourceId: number,
  added: readonly PreparedArticle[],
  arrivedAt: Date,
  profiles: ProfileCache,
): Promise<number[]> {
  if (added.length === 0) return []
  const hashes = added.map(storedHash)
  const told = added.map((article, i) => ({ article, key: `${hashes[i]}:${sourceId}` }))
  const placement = await placeArticles(tx, told, arrivedAt, profiles)
  const rows = await tx
    .insert(articles)
    .values(
      added.map((article, i) => ({
        ...contentOf(article, indexEntry(article, sourceId)),
        externalId: article.externalId,
        sourceId,
        url: article.url,
        urlKey: article.urlKey,
        guid: article.guid,
        publishedAt: article.publishedAt,
        contentHash: hashes[i] as string,
        place: article.place === undefined || article.place === null ? null : Math.min(article.place, LAST_PLACE),
        storyId: placement.storyIds[i] as number,
        arrivedAt,
      })),
    )
    .returning({ id: articles.id, contentHash: articles.contentHash })
  const byHash = new Map(rows.map(row => [row.contentHash, row.id]))
  const ids = hashes.map(hash => byHash.get(hash) as number)
  await placement.keep(ids)
  for (const [i, { search, profile }] of added.entries())
    rememberProfile(profiles, ids[i] as number, { contentHash: hashes[i] as string, length: search.length, profile })
  return ids
}

function isUniqueViolation(error: unknown): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  return (cause as { code?: unknown }).code === '23505'
}
