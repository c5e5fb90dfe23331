import { and, desc, eq, gte, inArray, lte, or, sql } from 'drizzle-orm'
import { anyOf } from '../core/search/ts-query.ts'
import { type Candidate, findSameStory } from '../core/story/cluster.ts'
import { STORY_WINDOW_HOURS } from '../core/story/story.ts'
import type { PreparedArticle } from '../services/prepare-article.ts'
import type { Database, Transaction } from './database.ts'
import { articles, indexTotals, stories, terms } from './schema.ts'

export interface StoredArticle {
  readonly id: number
  readonly isNew: boolean
}

/** Candidates looked at for the story of an article: the newest that share a telling term. */
const MOST_CANDIDATES = 60
const TELLING_TERMS = 5
const WINDOW_MS = STORY_WINDOW_HOURS * 3_600_000

/**
 * Stores prepared articles of one source with their stories and index entries, all or none. What is known by URL or by
 * content stays as it is; its id comes back all the same. Answers are in the order of the articles.
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
    const touched = new Set<number>()
    for (const article of batch) {
      const keys = keysOf(article)
      const knownId = keys.map(key => known.get(key)).find(id => id !== undefined)
      if (knownId !== undefined) {
        stored.push({ id: knownId, isNew: false })
        continue
      }
      const storyId = await joinOrOpenStory(tx, article, counts, arrivedAt)
      const id = await insert(tx, sourceId, article, storyId, arrivedAt)
      for (const key of keys) known.set(key, id)
      stored.push({ id, isNew: true })
      added.push(article)
      touched.add(storyId)
    }
    await countStories(tx, touched, arrivedAt)
    await countTerms(tx, added)
    return stored
  })
}

/** By what an article is known: its URL; its text in its source, or the id that it was loaded under. */
function keysOf(article: PreparedArticle): string[] {
  const own = article.externalId === null ? `text ${article.contentHash}` : `id ${article.externalId}`
  return article.url === null ? [own] : [own, `url ${article.url}`]
}

async function findKnown(
  tx: Transaction,
  sourceId: number,
  batch: readonly PreparedArticle[],
): Promise<Map<string, number>> {
  const urls = batch.flatMap(article => article.url ?? [])
  const externalIds = batch.flatMap(article => article.externalId ?? [])
  const hashes = batch.filter(article => article.externalId === null).map(article => article.contentHash)
  const rows = await tx
    .select({
      id: articles.id,
      url: articles.url,
      externalId: articles.externalId,
      contentHash: articles.contentHash,
      sourceId: articles.sourceId,
    })
    .from(articles)
    .where(
      or(
        inArray(articles.url, urls),
        inArray(articles.externalId, externalIds),
        and(eq(articles.sourceId, sourceId), inArray(articles.contentHash, hashes)),
      ),
    )
  const known = new Map<string, number>()
  for (const row of rows) {
    if (row.url !== null) known.set(`url ${row.url}`, row.id)
    if (row.externalId !== null) known.set(`id ${row.externalId}`, row.id)
    if (row.sourceId === sourceId) known.set(`text ${row.contentHash}`, row.id)
  }
  return known
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
      externalId: article.externalId,
      sourceId,
      url: article.url,
      title: article.title,
      kicker: article.kicker,
      byline: [...article.byline],
      credit: article.credit,
      dateline: article.dateline,
      publishedAt: article.publishedAt,
      language: article.language,
      paragraphs: [...article.paragraphs],
      subheads: article.subheads,
      captions: [...article.captions],
      authorNote: article.authorNote,
      summary: [...article.summary],
      image: article.image,
      categories: [...article.categories],
      category: article.category,
      // What was loaded under an id of its own is an article of its own, whatever its text.
      contentHash: article.externalId === null ? article.contentHash : `${article.contentHash}:${article.externalId}`,
      fingerprint: article.fingerprint,
      storyId,
      searchVector: article.search.literal,
      length: article.search.length,
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

/** In how many articles the telling terms of a batch stand. */
async function countsOf(tx: Transaction, batch: readonly PreparedArticle[]): Promise<Map<string, number>> {
  const wanted = [...new Set(batch.flatMap(article => article.keyTerms))]
  if (wanted.length === 0) return new Map()
  const rows = await tx
    .select({ term: terms.term, articles: terms.articles })
    .from(terms)
    .where(inArray(terms.term, wanted))
  return new Map(rows.map(row => [row.term, row.articles]))
}

async function countTerms(tx: Transaction, added: readonly PreparedArticle[]): Promise<void> {
  if (added.length === 0) return
  const counts = new Map<string, number>()
  for (const { search } of added) for (const term of search.terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  // Sorted, so that two processes never wait for each other's rows.
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
  await tx.execute(sql`
    insert into terms (term, articles)
    select * from unnest(${textArray(sorted.map(([term]) => term))}::text[], ${intArray(sorted.map(([, n]) => n))}::int[])
    on conflict (term) do update set articles = terms.articles + excluded.articles`)
  const length = added.reduce((sum, article) => sum + article.search.length, 0)
  await tx
    .insert(indexTotals)
    .values({ articles: added.length, length })
    .onConflictDoUpdate({
      target: indexTotals.id,
      set: {
        articles: sql`${indexTotals.articles} + ${added.length}`,
        length: sql`${indexTotals.length} + ${length}`,
      },
    })
}

function isUniqueViolation(error: unknown): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  return (cause as { code?: unknown }).code === '23505'
}

/** Array literals, since the engines' drivers bind JavaScript arrays differently in raw statements. */
function textArray(values: readonly string[]): string {
  return `{${values.map(value => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`
}

function intArray(values: readonly number[]): string {
  return `{${values.join(',')}}`
}
