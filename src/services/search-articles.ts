import type { Article } from '../core/article/article.ts'
import { dayBounds } from '../core/digest/slot.ts'
import { inverseDocumentFrequency } from '../core/ranking/term-weights.ts'
import { categoryFacet, languageFacet, namedCategoryFacet, sourceFacet, titleFacet } from '../core/search/facets.ts'
import { queryTerms } from '../core/search/index-terms.ts'
import { type ArticlesByDay, planSearch, type SearchPlan, wordTerms } from '../core/search/plan-search.ts'
import { type Concept, parseSearchQuery, type SearchFilters, type SearchQuery } from '../core/search/query.ts'
import { characterPairs, type IndexStatistics, rankResults, type SearchCandidate } from '../core/search/rank-results.ts'
import { makeSnippet } from '../core/search/snippet.ts'
import { type NearTerm, suggestWord } from '../core/search/suggest.ts'
import { isHanWord, isLoneHan, unknownWords, withAlternatives } from '../core/search/widen.ts'
import { findCategory } from '../core/topic/categories.ts'

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
      /** How many can be paged through; of frequent words there are more. */
      readonly total: number
      readonly hits: readonly SearchHit[]
      /** Words left out because nothing had them all. */
      readonly dropped: readonly string[]
      /** The query with its unknown words spelt as the articles do; null where there is nothing better to ask. */
      readonly suggestion?: string | null
    }
  | {
      readonly ok: false
      readonly reason: 'empty' | 'only-stop-words' | 'bad-date' | 'too-long' // over 100 characters
      readonly value: string
    }

export interface SearchPage {
  readonly limit: number
  readonly offset: number
  /** Whose bookmarks `in:saved` means: the chat's row. */
  readonly chatId?: number
  /** The longest query in characters; default 100. */
  readonly longest?: number
}

export interface SearchService {
  search(text: string, page: SearchPage): Promise<SearchOutcome>
  /** Keeps a query so that buttons can carry its id. */
  remember(chatId: number, text: string): Promise<number>
  /** Null where it is not this chat's or has expired. */
  recall(chatId: number, searchId: number): Promise<string | null>
}

interface SearchIndex {
  statistics(terms: readonly string[]): Promise<IndexStatistics>
  days(): Promise<ArticlesByDay>
  sourcesNamed(name: string): Promise<number[]>
  candidates(
    request: SearchPlan & {
      filters: Pick<SearchFilters, 'after' | 'before'>
      savedBy: number | null
      terms: readonly string[]
      limit: number
    },
  ): Promise<SearchCandidate[]>
  matchTexts(ids: readonly number[]): Promise<Map<number, string>>
  termsContaining(character: string, limit: number): Promise<string[]>
  termsBeginning(prefix: string, limit: number): Promise<string[]>
  termsLike(word: string): Promise<NearTerm[]>
  textWith(term: string): Promise<string | null>
}

/** Read with all their words and ranked; what is behind them nobody pages to. */
const MOST_RANKED = 300
/** Words that a lone character or the beginning of a word may stand for. */
const MOST_ALTERNATIVES = 20

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
  async function find(
    query: SearchQuery,
    statistics: IndexStatistics,
    page: SearchPage,
  ): Promise<{ results: { id: number; score: number }[]; dropped: string[] }> {
    const filed = await filedUnder(query.filters)
    const isKnown = (concept: Concept) =>
      concept.words.some(word => wordTerms(word, countIn(statistics)).some(term => statistics.articlesWith.has(term)))
    const known = query.concepts.filter(concept => concept.isRequired || isKnown(concept))
    const dropped = query.concepts.filter(concept => !known.includes(concept)).map(textOf)
    if (filed === null) return { results: [], dropped: [] }
    const all = { ...statistics, articlesWith: new Map(statistics.articlesWith) }
    if (filed.length > 0)
      for (const [facet, count] of (await index.statistics(filed.flat())).articlesWith)
        all.articlesWith.set(facet, count)
    for (let concepts = known; concepts.length > 0 || query.concepts.length === 0; ) {
      const asked = { ...query, concepts }
      const plan = await planSearch(asked, all, filed, index.days)
      const candidates = plan === null ? [] : await verified(asked, await index.candidates(request(plan, asked, page)))
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

  function request(plan: SearchPlan, { filters, concepts }: SearchQuery, page: SearchPage) {
    return {
      ...plan,
      filters,
      savedBy: filters.isSaved ? (page.chatId ?? NOBODY) : null,
      terms: [...new Set(concepts.flatMap(concept => concept.words.flatMap(word => [...word.terms, ...word.spare])))],
      limit: MOST_RANKED,
    }
  }

  /** The facets that an article must have, each a list of which one will do; null where there can be none. */
  async function filedUnder({ source, language, topic }: SearchFilters): Promise<string[][] | null> {
    const filed: string[][] = []
    if (source !== null) {
      const ids = await index.sourcesNamed(source)
      if (ids.length === 0) return null
      filed.push(ids.map(sourceFacet))
    }
    if (language !== null) filed.push([languageFacet(languageCode(language))])
    if (topic !== null) {
      const category = findCategory(topic)
      const named = [namedCategoryFacet(topic), ...(category === null ? [] : [categoryFacet(category)])]
      // What is no category may be what somebody follows: its words, then.
      const terms = category === null ? queryTerms(topic).terms : []
      filed.push(...(terms.length === 0 ? [named] : terms.map(term => [...named, term])))
    }
    return filed
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

  /** Lone characters and beginnings of words stand for the words that have them. */
  async function widened(query: SearchQuery, statistics: IndexStatistics): Promise<SearchQuery> {
    const alternatives = new Map<string, string[]>()
    for (const word of query.concepts.flatMap(concept => concept.words)) {
      if (isLoneHan(word.folded))
        alternatives.set(word.text, await index.termsContaining(word.folded, MOST_ALTERNATIVES))
    }
    for (const word of unknownWords(query, statistics))
      if (/^[a-z\d]{3,}$/.test(word.terms[0] ?? '') && !word.isPhrase)
        alternatives.set(word.text, await index.termsBeginning(word.terms[0] as string, MOST_ALTERNATIVES))
    return withAlternatives(query, alternatives)
  }

  async function suggestionFor(text: string, query: SearchQuery, statistics: IndexStatistics): Promise<string | null> {
    let better = text
    for (const word of unknownWords(query, statistics)) {
      const near = await index.termsLike(isHanWord(word.folded) ? word.folded : (word.terms[0] ?? ''))
      const spelt = await suggestWord(word, near, index.textWith)
      if (spelt !== null) better = better.replace(word.text, () => spelt)
    }
    return better === text ? null : better
  }

  return {
    async search(text, page) {
      const parsed = parseSearchQuery(text, clock(), day => dayBounds(day, zone).from, page.longest)
      if (!parsed.ok) return parsed
      const first = await index.statistics(wordsOf(parsed.query))
      const query = await widened(parsed.query, first)
      const statistics = query === parsed.query ? first : await index.statistics(wordsOf(query))
      const { results, dropped } = await find(query, statistics, page)
      const suggestion = await suggestionFor(text, query, statistics)
      const shownResults = results.slice(page.offset, page.offset + page.limit)
      const found = new Map(
        (await articles.findAll(shownResults.map(result => result.id))).map(article => [article.id, article]),
      )
      const words = parsed.query.concepts.flatMap(concept => concept.words)
      const hits = shownResults.flatMap(({ id, score }) => {
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
      return { ok: true, total: results.length, hits, dropped, suggestion }
    },
    remember: shown.rememberSearch,
    recall: shown.recallSearch,
  }
}

/** No chat has this id. */
const NOBODY = -1

/** All that the index counts for a query: its terms, those as they stand in titles, and its pairs of characters. */
function wordsOf(query: SearchQuery): string[] {
  const words = query.concepts.flatMap(concept => concept.words)
  const terms = words.flatMap(word => [...word.terms, ...word.spare])
  return [...new Set([...terms, ...terms.map(titleFacet), ...words.flatMap(word => characterPairs(word.text))])]
}

const countIn = (statistics: IndexStatistics) => (term: string) => statistics.articlesWith.get(term) ?? 0

function textOf(concept: Concept): string {
  return [...new Set(concept.words.map(word => word.text))].join(' OR ')
}

function rarestConcept(concepts: readonly Concept[], statistics: IndexStatistics): Concept {
  const weight = (concept: Concept) =>
    Math.max(
      ...concept.words
        .flatMap(word => word.terms)
        .map(term => inverseDocumentFrequency(statistics.articlesWith.get(term) ?? 0, statistics.articles)),
    )
  return concepts.reduce((rarest, concept) => (weight(concept) > weight(rarest) ? concept : rarest))
}

function languageCode(name: string): string {
  const lower = name.toLowerCase()
  if (lower.startsWith('zh') || lower === 'chinese' || /^[中汉]/.test(lower)) return 'zh'
  return lower.startsWith('en') || lower.startsWith('英') ? 'en' : lower
}
