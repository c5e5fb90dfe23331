import { inArray, type SQL, sql } from 'drizzle-orm'
import { dayFacet, dayOfFacet } from '../core/search/facets.ts'
import type { ArticleKey, ArticlesByDay, SearchPlan } from '../core/search/plan-search.ts'
import type { SearchFilters } from '../core/search/query.ts'
import type { IndexStatistics, SearchCandidate } from '../core/search/rank-results.ts'
import { occurrencesIn, quoteLexeme } from '../core/search/search-vector.ts'
import type { NearTerm } from '../core/search/suggest.ts'
import { matchText } from '../core/text/match-text.ts'
import { intArray, textArray } from './array-literal.ts'
import { type Database, rowsOf, type Transaction } from './database.ts'
import { articles, indexTotals, sources, terms } from './schema.ts'

export interface CandidateRequest extends SearchPlan {
  readonly filters: Pick<SearchFilters, 'after' | 'before'>
  /** Only what this chat has saved. */
  readonly savedBy: number | null
  /** Terms whose places are wanted. */
  readonly terms: readonly string[]
}

export interface RestRequest {
  /** A `tsquery` literal; null for any article. */
  readonly query: string | null
  readonly filters: Pick<SearchFilters, 'after' | 'before'>
  readonly savedBy: number | null
  /** The last one seen; null at the start. */
  readonly after: ArticleKey | null
  /** Ids to leave out. */
  readonly known: readonly number[]
  readonly limit: number
}

/** Of the text, for its characters: what a headline would say. */
const OPENING = 300
/** A search that takes longer is answered from less. */
const LONGEST_MS = 700
/** A late answer is better than none. */
const LAST_MS = 10_000

export function createSearchStore(db: Database) {
  return {
    async statistics(wanted: readonly string[]): Promise<IndexStatistics> {
      const [totals] = await db.select().from(indexTotals)
      const rows =
        wanted.length === 0
          ? []
          : await db
              .select()
              .from(terms)
              .where(inArray(terms.term, [...wanted]))
      const count = totals?.articles ?? 0
      return {
        articles: count,
        averageLength: count === 0 ? 1 : (totals?.length ?? 0) / count,
        articlesWith: new Map(rows.filter(row => row.articles > 0).map(row => [row.term, row.articles])),
      }
    },

    /** How many articles came out on each day, newest first. */
    async days(): Promise<ArticlesByDay> {
      const rows = await rowsOf<{ term: string; articles: number }>(
        db,
        sql`select term, articles from terms
            where term collate "C" >= ${dayFacet(-500_000)} and term collate "C" <= ${dayFacet(499_999)} and articles > 0
            order by term collate "C" desc`,
      )
      return rows.map(row => ({ day: dayOfFacet(row.term), articles: row.articles }))
    },

    /** The sources with a text in their names. */
    async sourcesNamed(name: string): Promise<number[]> {
      const pattern = `%${name.replace(/[\\%_]/g, '\\$&')}%`
      const rows = await db.select({ id: sources.id }).from(sources).where(sql`${sources.title} ilike ${pattern}`)
      return rows.map(row => row.id)
    },

    /**
     * The best `limit` articles by a plan, newest first among equals. A query that takes too long is asked once more of a
     * part of the plan.
     */
    async candidates(request: CandidateRequest): Promise<SearchCandidate[]> {
      try {
        return await readCandidates(db, request, LONGEST_MS)
      } catch (error) {
        if (!isTimeout(error)) throw error
        const [first, ...others] = request.tiers
        const last = others.at(-1) ?? first
        const cheapest = last ? { tiers: [last], hits: [] } : { tiers: [], hits: request.hits.slice(0, 1) }
        return readCandidates(db, { ...request, ...cheapest }, LAST_MS)
      }
    },

    /** Articles behind `after` by time and id, newest first, without the `known`. */
    async newest({ query, filters, savedBy, after, known, limit }: RestRequest): Promise<ArticleKey[]> {
      const others = [
        sql`id <> all(${intArray(known)}::bigint[])`,
        ...(after === null
          ? []
          : [sql`(published_at, id) < (${after.publishedAt.toISOString()}::timestamptz, ${after.id})`]),
      ]
      const rows = await quickly(db, LAST_MS, tx =>
        rowsOf<{ id: string; published: string }>(
          tx,
          sql`select id::text, (extract(epoch from published_at) * 1000)::bigint::text as published
              from (${matching(query, filters, savedBy, ...others)}) matching
              order by published_at desc, id desc limit ${limit}`,
        ),
      )
      return rows.map(({ id, published }) => ({ id: Number(id), publishedAt: new Date(Number(published)) }))
    },

    /** The most frequent Chinese terms with a character in them. */
    async termsContaining(character: string, limit: number): Promise<string[]> {
      const rows = await rowsOf<{ term: string }>(
        db,
        sql`select term from terms where ${isHan} and string_to_array(term, null) @> ${textArray([character])}::text[]
            and articles > 0 order by articles desc, term collate "C" limit ${limit}`,
      )
      return rows.map(row => row.term)
    },

    /** The most frequent terms that begin with some letters. */
    async termsBeginning(prefix: string, limit: number): Promise<string[]> {
      const rows = await rowsOf<{ term: string }>(
        db,
        sql`select term from terms where ${between(sql`(term collate "C")`, prefix)} and articles > 0
            order by articles desc, term collate "C" limit ${limit}`,
      )
      return rows.map(row => row.term)
    },

    /**
     * The most frequent terms that look like a word: a slip of the pen leaves the beginning or the end of a long word as it is, and
     * all but one character of a Chinese one.
     */
    async termsLike(word: string): Promise<NearTerm[]> {
      const characters = [...word]
      const near = isHanWord(word) ? sharingCharacters(characters) : sharingAnEnd(word)
      if (near === null) return []
      const [least, most] = [characters.length - 2, characters.length + 2]
      return rowsOf<NearTerm>(
        db,
        sql`select term, articles from terms where (${near}) and length(term) between ${least} and ${most}
            and articles > 1 and term not like '^%' order by articles desc limit ${MOST_NEAR}`,
      )
    },

    /** Title and text of some article that has a term. */
    async textWith(term: string): Promise<string | null> {
      const [row] = await db
        .select({ title: articles.title, paragraphs: articles.paragraphs })
        .from(articles)
        .where(sql`${articles.searchVector} @@ ${quoteLexeme(term)}::tsquery`)
        .limit(1)
      return row === undefined ? null : [row.title, ...row.paragraphs].join('\n')
    },

    /** Title, lead and text of articles in the form of `matchText`, to look for phrases. */
    async matchTexts(ids: readonly number[]): Promise<Map<number, string>> {
      if (ids.length === 0) return new Map()
      const rows = await db
        .select({ id: articles.id, title: articles.title, kicker: articles.kicker, paragraphs: articles.paragraphs })
        .from(articles)
        .where(inArray(articles.id, [...ids]))
      return new Map(rows.map(row => [row.id, matchText([row.title, row.kicker ?? '', ...row.paragraphs].join('\n'))]))
    },
  }
}

/** What is chosen from by distance. */
const MOST_NEAR = 1000
const SHORTEST = 3
const LONGEST_NEAR = 30
/** Terms of letters sort before, so an index over the Chinese ones alone will do. */
const isHan = sql`(term collate "C") >= '一'`
const isHanWord = (word: string) => /^\p{Script=Han}+$/u.test(word)

function between(column: SQL, prefix: string): SQL {
  return sql`${column} >= ${prefix} and ${column} < ${`${prefix}\u{10ffff}`}`
}

function sharingAnEnd(word: string): SQL | null {
  if (word.length < SHORTEST || word.length > LONGEST_NEAR) return null
  const end = [...word].reverse().slice(0, 3).join('')
  return sql`(${between(sql`(term collate "C")`, word.slice(0, 3))}) or (${between(sql`(reverse(term) collate "C")`, end)})`
}

function sharingCharacters(characters: readonly string[]): SQL | null {
  if (characters.length < SHORTEST || characters.length > LONGEST_NEAR) return null
  const lacksOne = characters.map((_, i) => characters.filter((_, other) => other !== i))
  return sql`${isHan} and (${sql.join(
    lacksOne.map(rest => sql`string_to_array(term, null) @> ${textArray(rest)}::text[]`),
    sql` or `,
  )})`
}

export type SearchStore = ReturnType<typeof createSearchStore>

interface CandidateRow {
  readonly id: string
  readonly story_id: string
  readonly published: string
  readonly length: number
  readonly weight: number
  readonly title: string
  readonly opening: string | null
  readonly vector: string
}

async function readCandidates(db: Database, request: CandidateRequest, longestMs: number): Promise<SearchCandidate[]> {
  const rows = await quickly(db, longestMs, tx => rowsOf<CandidateRow>(tx, candidateStatement(request)))
  return rows.map(row => ({
    id: Number(row.id),
    storyId: Number(row.story_id),
    publishedAt: new Date(Number(row.published)),
    length: row.length,
    sourceWeight: row.weight,
    title: row.title,
    opening: row.opening ?? '',
    occurrences: occurrencesIn(row.vector, request.terms),
  }))
}

/** Reads by the index, whatever the planner thinks of how much there is, and is broken off after so many milliseconds. */
function quickly<Result>(db: Database, longestMs: number, read: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return db.transaction(async tx => {
    await tx.execute(sql`
      select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true),
        set_config('statement_timeout', ${String(longestMs)}, true)`)
    return read(tx)
  })
}

/**
 * Those of the first tier come first, the newest first within each. Only where the tiers do not find enough (Postgres leaves alone what a
 * condition without columns rules out) come those that lack some of the words: each word is asked for by itself, since the
 * index tells where it is for a tenth of what reading the articles' vectors would cost.
 */
function candidateStatement(request: CandidateRequest): SQL {
  const { tiers, hits, filters, savedBy, limit } = request
  const whole = tiers.map(
    (
      { query, most },
      i,
    ) => sql`(select id, published_at, ${i}::int as tier from (${matching(query, filters, savedBy)}) matching
      order by published_at desc, id desc limit ${most})`,
  )
  const partly = hits.map(
    ({ query, weight }) =>
      sql`select id, published_at, ${weight.toFixed(3)}::real as weight from (${matching(query, filters, savedBy)}) matching`,
  )
  return sql`
    with whole as materialized (
      select id, min(tier) as tier, 0::real as weight, max(published_at) as published_at
      from (${whole.length === 0 ? NOTHING : sql.join(whole, sql` union all `)}) matching group by id
    ), partly as materialized (
      select id, ${tiers.length}::int as tier, sum(weight) as weight, max(published_at) as published_at
      from (${partly.length === 0 ? NOTHING : sql.join(partly, sql` union all `)}) matching
      where (select count(*) < ${limit} from whole) group by id
    ), best as (
      select id from (select * from whole union all select * from partly where id not in (select id from whole)) found
      order by tier, weight desc, published_at desc, id desc limit ${limit}
    )
    select a.id::text, a.story_id::text, (extract(epoch from a.published_at) * 1000)::bigint::text as published, a.length,
      s.weight, a.title, left(array_to_string(a.paragraphs[1:2], ' '), ${OPENING}) as opening, a.search_vector::text as vector
    from articles a join sources s on s.id = a.source_id where a.id in (select id from best)`
}

const NOTHING = sql`select 0::bigint as id, now() as published_at, 0 as tier, 0::real as weight where false`

/** Ids and times of what the index finds for a query, within the time asked for. */
function matching(
  query: string | null,
  { after, before }: Pick<SearchFilters, 'after' | 'before'>,
  savedBy: number | null,
  ...others: SQL[]
): SQL {
  const conditions = [
    ...(query === null ? [] : [sql`search_vector @@ ${query}::tsquery`]),
    ...(after === null ? [] : [sql`published_at >= ${after.toISOString()}::timestamptz`]),
    ...(before === null ? [] : [sql`published_at < ${before.toISOString()}::timestamptz`]),
    ...(savedBy === null ? [] : [sql`id in (select article_id from bookmarks where chat_id = ${savedBy})`]),
    ...others,
  ]
  const where = conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
  // Without the fence the planner may walk the newest articles one by one instead of asking the index.
  const fence = query === null ? sql`` : sql`offset 0`
  return sql`select id, published_at from articles where ${where} ${fence}`
}

function isTimeout(error: unknown): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  return (cause as { code?: unknown }).code === '57014'
}
