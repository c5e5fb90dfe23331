import { and, desc, eq, gte, lte, sql } from 'drizzle-orm'
import type { KnownIdentity } from '../core/article/identity.ts'
import { anyOf } from '../core/search/ts-query.ts'
import { type Candidate, findSameStory } from '../core/story/cluster.ts'
import { STORY_WINDOW_HOURS } from '../core/story/story.ts'
import type { PreparedArticle } from '../services/prepare-article.ts'
import { countsOf, countTerms, intArray, uncountTerms } from './article-terms.ts'
import type { Database, Transaction } from './database.ts'
import { findKnown, type KnownArticles } from './known-articles.ts'
import { articles, stories } from './schema.ts'

export interface StoredArticle {
  readonly id: number
  readonly isNew: boolean
  /** It was there and read otherwise. */
  readonly isUpdated: boolean
}

/** Candidates looked at for the story of an article: the newest that share a telling term. */
const MOST_CANDIDATES = 60
const TELLING_TERMS = 5
const WINDOW_MS = STORY_WINDOW_HOURS * 3_600_000

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
    const counts = await countsOf(tx, batch)
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
      const storyId = await joinOrOpenStory(tx, article, counts, arrivedAt)
      const id = await insert(tx, sourceId, article, storyId, arrivedAt)
      known.add(id, article, true)
      stored.push({ id, isNew: true, isUpdated: false })
      added.push(article)
      touched.add(storyId)
    }
    await uncountTerms(tx, [...revised.keys()])
    for (const [id, article] of revised) await revise(tx, id, article)
    await countStories(tx, touched, arrivedAt)
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
    image: article.image,
    categories: [...article.categories],
    category: article.category,
    fingerprint: article.fingerprint,
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
      // What was loaded under an id of its own is an article of its own, whatever its text.
      contentHash: article.externalId === null ? article.contentHash : `${article.contentHash}:${article.externalId}`,
      storyId,
      arrivedAt,
    })
    .returning({ id: articles.id })
  if (!row) throw new Error('An inserted article came back without its id')
  return row.id
}

async function joinOrOpenStory(
  tx: Transaction,
  article: PreparedArticle,
  counts: ReadonlyMap<string, number>,
  arrivedAt: Date,
): Promise<number> {
  const match = findSameStory(toItem(article), await storyCandidates(tx, article, counts))
  if (match) return match.id
  const [story] = await tx
    .insert(stories)
    .values({ firstSeenAt: arrivedAt, lastSeenAt: arrivedAt, articles: 0, sources: 0 })
    .returning({ id: stories.id })
  if (!story) throw new Error('An inserted story came back without its id')
  return story.id
}

/** Brings stories up to date with the articles that joined them. */
async function countStories(tx: Transaction, touched: ReadonlySet<number>, arrivedAt: Date): Promise<void> {
  if (touched.size === 0) return
  await tx.execute(sql`
    update stories s set
      article_id = coalesce(s.article_id, told.first),
      articles = told.articles,
      sources = told.sources,
      last_seen_at = greatest(s.last_seen_at, ${arrivedAt.toISOString()}::timestamptz)
    from (
      select story_id, min(id) as first, count(*)::int as articles, count(distinct source_id)::int as sources
      from articles where story_id = any(${intArray([...touched])}::bigint[]) group by story_id
    ) told
    where told.story_id = s.id`)
}

function toItem(article: { title: string; summary: readonly string[]; publishedAt: Date; fingerprint: bigint }) {
  const { title, summary, publishedAt, fingerprint } = article
  return { title, lead: summary.join('\n'), publishedAt, fingerprint }
}

/** Articles of the story window that share one of the rarest terms. */
async function storyCandidates(
  tx: Transaction,
  article: PreparedArticle,
  counts: ReadonlyMap<string, number>,
): Promise<Candidate<number>[]> {
  const rarest = [...article.keyTerms].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
  const query = anyOf(rarest.slice(0, TELLING_TERMS))
  if (query === null) return []
  const rows = await tx
    .select({
      id: articles.storyId,
      title: articles.title,
      summary: articles.summary,
      publishedAt: articles.publishedAt,
      fingerprint: articles.fingerprint,
    })
    .from(articles)
    .where(
      and(
        sql`${articles.searchVector} @@ ${query}::tsquery`,
        gte(articles.publishedAt, new Date(article.publishedAt.getTime() - WINDOW_MS)),
        lte(articles.publishedAt, new Date(article.publishedAt.getTime() + WINDOW_MS)),
      ),
    )
    .orderBy(desc(articles.publishedAt), articles.id)
    .limit(MOST_CANDIDATES)
  return rows.map(row => ({ id: row.id, ...toItem(row) }))
}

function isUniqueViolation(error: unknown): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  return (cause as { code?: unknown }).code === '23505'
}
