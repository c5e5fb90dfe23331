import type { Article } from '../core/article/article.ts'
import { dayBounds } from '../core/digest/slot.ts'
import { inverseDocumentFrequency } from '../core/ranking/term-weights.ts'
import { type Concept, parseSearchQuery, type SearchFilters, type SearchQuery } from '../core/search/query.ts'
import { type IndexStatistics, rankResults, type SearchCandidate } from '../core/search/rank-results.ts'
import { makeSnippet } from '../core/search/snippet.ts'
import { allTerms, anyOf } from '../core/search/ts-query.ts'

export interface SearchHit {
  readonly id: number
  readonly title: string
  readonly url: string | null
  readonly source: string
  readonly publishedAt: Date
  /** A sentence or two of the text; `hits` are [start, end) offsets into `text`, ascending and apart. */
  readonly snippet: { readonly text: string; readonly hits: readonly (readonly [number, number])[] }
  readonly score: number
}

export type SearchOutcome =
  | {
      readonly ok: true
      readonly total: number
      readonly hits: readonly SearchHit[]
      /** Words left out because nothing had them all. */
      readonly dropped: readonly string[]
    }
  | {
      readonly ok: false
      readonly reason: 'empty' | 'only-stop-words' | 'bad-date' | 'too-long' // over 100 characters
      readonly value: string
    }

export interface SearchService {
  search(text: string, page: { limit: number; offset: number }): Promise<SearchOutcome>
  /** Keeps a query so that buttons can carry its id. */
  remember(chatId: number, text: string): Promise<number>
  /** Null where it is not this chat's or has expired. */
  recall(chatId: number, searchId: number): Promise<string | null>
}

interface SearchIndex {
  statistics(terms: readonly string[]): Promise<IndexStatistics>
  candidates(request: {
    matching: string | null
    excluding: string | null
    filters: SearchFilters
    terms: readonly string[]
    limit: number
  }): Promise<SearchCandidate[]>
  matchTexts(ids: readonly number[]): Promise<Map<number, string>>
}

/** Measured: any of the five rarest terms, of those the best 200, finds what ranking everything finds. */
const RAREST_TERMS = 5
const MOST_CANDIDATES = 200

export function createSearchService(deps: {
  index: SearchIndex
  articles: { findAll(ids: readonly number[]): Promise<Article[]> }
  shown: {
    rememberSearch(chatId: number, text: string): Promise<number>
    recallSearch(chatId: number, id: number): Promise<string | null>
  }
  clock: () => Date
  zone: string
}): SearchService {
  const { index, articles, shown, clock, zone } = deps

  /** Words that nothing has are left out, except those that must be there: then nothing is found. */
  async function find(query: SearchQuery): Promise<{ results: { id: number; score: number }[]; dropped: string[] }> {
    const terms = [...new Set(termsOfConcepts(query.concepts))]
    const statistics = await index.statistics(terms)
    const known = query.concepts.filter(concept => concept.isRequired || isKnown(concept, statistics))
    const dropped = query.concepts.filter(concept => !known.includes(concept)).map(textOf)
    for (let concepts = known; concepts.length > 0 || query.concepts.length === 0; ) {
      const asked = { ...query, concepts }
      const candidates = await verified(asked, await index.candidates(request(asked, statistics)))
      if (candidates.length > 0 || concepts.length === 0)
        return { results: rankResults(asked, candidates, statistics, clock()), dropped }
      const droppable = concepts.filter(concept => !concept.isRequired)
      if (droppable.length === 0) break
      const rarest = rarestConcept(droppable, statistics)
      dropped.push(textOf(rarest))
      concepts = concepts.filter(concept => concept !== rarest)
    }
    return { results: [], dropped: [] }
  }

  /** Phrases and exclusions are checked in the text itself; the index only narrows them down. */
  async function verified(query: SearchQuery, candidates: SearchCandidate[]): Promise<SearchCandidate[]> {
    const required = query.concepts.filter(concept => concept.isRequired)
    if (required.length === 0 && query.excluded.length === 0) return candidates
    const texts = await index.matchTexts(candidates.map(candidate => candidate.id))
    return candidates.filter(({ id }) => {
      const text = texts.get(id) ?? ''
      return (
        required.every(concept => concept.words.some(word => text.includes(word.folded))) &&
        !query.excluded.some(word => text.includes(word.folded))
      )
    })
  }

  return {
    async search(text, { limit, offset }) {
      const parsed = parseSearchQuery(text, clock(), day => dayBounds(day, zone).from)
      if (!parsed.ok) return parsed
      const { results, dropped } = await find(parsed.query)
      const page = results.slice(offset, offset + limit)
      const found = new Map(
        (await articles.findAll(page.map(result => result.id))).map(article => [article.id, article]),
      )
      const words = parsed.query.concepts.flatMap(concept => concept.words)
      const hits = page.flatMap(({ id, score }) => {
        const article = found.get(id)
        if (!article) return []
        const snippet = makeSnippet([...article.summary, ...article.paragraphs].join('\n'), words)
        return [
          {
            id,
            title: article.title,
            url: article.url,
            source: article.source,
            publishedAt: article.publishedAt ?? article.arrivedAt,
            snippet,
            score,
          },
        ]
      })
      return { ok: true, total: results.length, hits, dropped }
    },
    remember: shown.rememberSearch,
    recall: shown.recallSearch,
  }
}

function termsOfConcepts(concepts: readonly Concept[]): string[] {
  return concepts.flatMap(concept => concept.words.flatMap(word => word.terms))
}

function textOf(concept: Concept): string {
  return concept.words.map(word => word.text).join(' OR ')
}

/** Whether any article has a term of it at all. */
function isKnown(concept: Concept, statistics: IndexStatistics): boolean {
  return termsOfConcepts([concept]).some(term => statistics.articlesWith.has(term))
}

function weightOf(term: string, statistics: IndexStatistics): number {
  return inverseDocumentFrequency(statistics.articlesWith.get(term) ?? 0, statistics.articles)
}

function rarestConcept(concepts: readonly Concept[], statistics: IndexStatistics): Concept {
  const weight = (concept: Concept) => Math.max(...termsOfConcepts([concept]).map(term => weightOf(term, statistics)))
  return concepts.reduce((rarest, concept) => (weight(concept) > weight(rarest) ? concept : rarest))
}

function request(query: SearchQuery, statistics: IndexStatistics) {
  const terms = [...new Set(termsOfConcepts(query.concepts))].filter(term => statistics.articlesWith.has(term))
  const rarest = [...terms].sort((a, b) => weightOf(b, statistics) - weightOf(a, statistics)).slice(0, RAREST_TERMS)
  const required = query.concepts
    .filter(concept => concept.isRequired)
    .map(concept => concept.words.map(word => allTerms(word.text)))
    .flatMap(parts => (parts.includes(null) ? [] : parts.join(' | ')))
  const any = anyOf(rarest)
  const matching = required.length > 0 ? required.map(part => `(${part})`).join(' & ') : any
  const [excluded] = query.excluded
  return {
    matching,
    // A single excluded word narrows by index; the text has the last word on all of them.
    excluding: query.excluded.length === 1 && excluded?.terms.length === 1 ? allTerms(excluded.text) : null,
    filters: query.filters,
    terms,
    limit: MOST_CANDIDATES,
  }
}
