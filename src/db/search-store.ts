import { and, eq, gte, ilike, inArray, lt, or, type SQL, sql } from 'drizzle-orm'
import { FIELD_WEIGHTS, type Field } from '../core/ranking/bm25.ts'
import type { SearchFilters } from '../core/search/query.ts'
import type { IndexStatistics, SearchCandidate } from '../core/search/rank-results.ts'
import { matchText } from '../core/text/match-text.ts'
import { findCategory } from '../core/topic/categories.ts'
import { type Database, rowsOf } from './database.ts'
import { articles, indexTotals, sources, terms } from './schema.ts'

export interface CandidateRequest {
  /** `tsquery` literals: what must match, what must not. Null: no condition. */
  readonly matching: string | null
  readonly excluding: string | null
  readonly filters: SearchFilters
  /** Terms whose frequencies are wanted. */
  readonly terms: readonly string[]
  readonly limit: number
}

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
        articlesWith: new Map(rows.map(row => [row.term, row.articles])),
      }
    },

    /** The best `limit` articles by Postgres' own rank (the newest, where no words are asked for), for BM25 to order. */
    async candidates(request: CandidateRequest): Promise<SearchCandidate[]> {
      const { matching, excluding, filters } = request
      const best = db
        .select({
          id: articles.id,
          storyId: articles.storyId,
          publishedAt: articles.publishedAt,
          length: articles.length,
        })
        .from(articles)
        .innerJoin(sources, eq(sources.id, articles.sourceId))
        .where(
          and(
            matching === null ? undefined : sql`${articles.searchVector} @@ ${matching}::tsquery`,
            excluding === null ? undefined : sql`not ${articles.searchVector} @@ ${excluding}::tsquery`,
            ...filterConditions(filters),
          ),
        )
        .orderBy(
          matching === null
            ? sql`${articles.publishedAt} desc`
            : sql`ts_rank(${articles.searchVector}, ${matching}::tsquery, 1) desc`,
          articles.id,
        )
        .limit(request.limit)
      const rows = await best
      const frequencies = await this.frequencies(
        rows.map(row => row.id),
        request.terms,
      )
      return rows.map(row => ({ ...row, frequencies: frequencies.get(row.id) ?? new Map() }))
    },

    /** Occurrences of terms in articles, weighted by field, read from the index entries. */
    async frequencies(ids: readonly number[], wanted: readonly string[]): Promise<Map<number, Map<string, number>>> {
      const found = new Map<number, Map<string, number>>()
      if (ids.length === 0 || wanted.length === 0) return found
      const rows = await rowsOf<{ id: string; lexeme: string; weights: string }>(
        db,
        sql`select a.id::text as id, t.lexeme, array_to_string(t.weights, '') as weights
            from articles a, unnest(a.search_vector) t
            where ${inArray(sql`a.id`, [...ids])} and ${inArray(sql`t.lexeme`, [...wanted])}`,
      )
      for (const row of rows) {
        const id = Number(row.id)
        const frequency = [...row.weights].reduce((sum, field) => sum + FIELD_WEIGHTS[field as Field], 0)
        const terms = found.get(id) ?? new Map<string, number>()
        found.set(id, terms.set(row.lexeme, frequency))
      }
      return found
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

export type SearchStore = ReturnType<typeof createSearchStore>

function filterConditions(filters: SearchFilters): (SQL | undefined)[] {
  const category = filters.topic === null ? null : findCategory(filters.topic)
  return [
    filters.source === null ? undefined : ilike(sources.title, `%${filters.source.replace(/[\\%_]/g, '\\$&')}%`),
    filters.language === null ? undefined : eq(sql`${articles.language}`, languageCode(filters.language)),
    filters.topic === null
      ? undefined
      : or(
          category === null ? undefined : eq(articles.category, category),
          sql`${filters.topic} = any(${articles.categories})`,
        ),
    filters.after === null ? undefined : gte(articles.publishedAt, filters.after),
    filters.before === null ? undefined : lt(articles.publishedAt, filters.before),
  ]
}

function languageCode(name: string): string {
  const lower = name.toLowerCase()
  if (lower.startsWith('zh') || lower === 'chinese' || /^[中汉]/.test(lower)) return 'zh'
  return lower.startsWith('en') || lower.startsWith('英') ? 'en' : lower
}
