import type { Article } from '../core/article/article.ts'
import { dayBounds } from '../core/digest/slot.ts'
import { inverseDocumentFrequency } from '../core/ranking/term-weights.ts'
import { categoryFacet, languageFacet, namedCategoryFacet, sourceFacet, titleFacet } from '../core/search/facets.ts'
import { queryTerms } from '../core/search/index-terms.ts'
import {
  type ArticleKey,
  type ArticlesByDay,
  planRest,
  planSearch,
  type SearchPlan,
  wordTerms,
} from '../core/search/plan-search.ts'
import {
  type Concept,
  parseSearchQuery,
  type SearchFilters,
  type SearchQuery,
  type SearchWord,
} from '../core/search/query.ts'
import { type IndexStatistics, rankResults, type SearchCandidate } from '../core/search/rank-results.ts'
import { makeSnippet } from '../core/search/snippet.ts'
import { type NearTerm, suggestWord } from '../core/search/suggest.ts'
import { isHanWord, isLoneHan, unknownWords, withAlternatives } from '../core/search/widen.ts'
import { fold } from '../core/text/fold.ts'
import { mayBeInitials, wordsByInitials } from '../core/text/pinyin.ts'
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
      /** How many are ranked by relevance. */
      readonly total: number
      /** Behind those there are more, newest first. */
      readonly isMore: boolean
      /** Where the next page begins; null on the last. */
      readonly next: SearchPlace | null
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

/** Where a page begins: so many hits from the best, or, behind the ranked ones, after an article. */
export interface SearchPlace {
  readonly offset: number
  readonly after?: ArticleKey | undefined
}

export interface SearchPage extends SearchPlace {
  readonly limit: number
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
    },
  ): Promise<SearchCandidate[]>
  newest(request: {
    query: string | null
    filters: Pick<SearchFilters, 'after' | 'before'>
    savedBy: number | null
    after: ArticleKey | null
    known: readonly number[]
    limit: number
  }): Promise<ArticleKey[]>
  matchTexts(ids: readonly number[]): Promise<Map<number, string>>
  termsContaining(character: string, limit: number): Promise<string[]>
  termsBeginning(prefix: string, limit: number): Promise<string[]>
  termsLike(word: string): Promise<NearTerm[]>
  textWith(term: string): Promise<string | null>
}

/** What is read at once where texts have to be looked into, and how often. */
const REST_BATCH = 100
const MOST_BATCHES = 10
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
  async function find(query: SearchQuery, statistics: IndexStatistics, page: SearchPage): Promise<Found> {
    const filed = await filedUnder(query.filters)
    const isKnown = (concept: Concept) =>
      concept.words.some(word => wordTerms(word, countIn(statistics)).some(term => statistics.articlesWith.has(term)))
    const known = query.concepts.filter(concept => concept.isRequired || isKnown(concept))
    const dropped = query.concepts.filter(concept => !known.includes(concept)).map(textOf)
    if (filed === null) return NOTHING
    const all = { ...statistics, articlesWith: new Map(statistics.articlesWith) }
    if (filed.length > 0)
      for (const [facet, count] of (await index.statistics(filed.flat())).articlesWith)
        all.articlesWith.set(facet, count)
    for (let concepts = known; concepts.length > 0 || query.concepts.length === 0; ) {
      const asked = { ...query, concepts }
      const plan = await planSearch(asked, all, filed, index.days)
      const read = plan === null ? [] : await index.candidates(request(plan, asked, page))
      const candidates = await verified(asked, read)
      if (candidates.length > 0 || concepts.length === 0)
        return {
          results: rankResults(asked, candidates, statistics, clock()),
          dropped,
          rest: plan === null || read.length < plan.limit ? null : { query: asked, statistics: all, filed },
        }
      const droppable = concepts.filter(concept => !concept.isRequired)
      if (droppable.length === 0) break
      const rarest = rarestConcept(droppable, statistics)
      dropped.push(textOf(rarest))
      concepts = concepts.filter(concept => concept !== rarest)
    }
    return NOTHING
  }

  /** The newest articles with all words behind `after`, without those that are ranked. */
  async function findRest(
    { query, statistics, filed }: Rest,
    {
      ranked,
      after,
      limit,
      savedBy,
    }: { ranked: readonly number[]; after: ArticleKey | null; limit: number; savedBy: number | null },
  ): Promise<ArticleKey[]> {
    const found: ArticleKey[] = []
    const batch = Math.max(limit, isLookedInto(query) ? REST_BATCH : 0)
    let last = after
    let before = after?.publishedAt ?? null
    for (let i = 1; i <= MOST_BATCHES && found.length < limit; i++) {
      const wanted = 2 ** i * (batch + (after === null ? ranked.length : 0))
      const plan = await planRest(query, statistics, filed, index.days, { before, wanted })
      if (plan === null) break
      const { filters } = query
      const keys = await index.newest({ query: plan.query, filters, savedBy, after: last, known: ranked, limit: batch })
      found.push(...(await verified(query, keys)))
      last = keys.at(-1) ?? last
      if (keys.length === batch) before = last?.publishedAt ?? before
      else if (plan.since === null) break
      else before = new Date(plan.since.getTime() - 1)
    }
    return found.slice(0, limit)
  }

  function request(plan: SearchPlan, { filters, concepts }: SearchQuery, page: SearchPage) {
    return {
      ...plan,
      filters,
      savedBy: saverOf(filters, page.chatId),
      terms: [...new Set(concepts.flatMap(concept => concept.words.flatMap(word => [...word.terms, ...word.spare])))],
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

  /** The hits of a page, and where the next one begins. */
  async function pageOf(
    results: Found['results'],
    rest: Rest | null,
    { offset, after, limit, chatId }: SearchPage,
  ): Promise<{ hits: Found['results']; next: SearchPlace | null }> {
    const end = offset + limit
    const best = after === undefined ? results.slice(offset, end) : []
    if (after === undefined && end < results.length) return { hits: best, next: { offset: end } }
    if (rest === null) return { hits: best, next: null }
    const wanted = limit - best.length
    const more = await findRest(rest, {
      ranked: results.map(({ id }) => id),
      after: after ?? null,
      limit: wanted + 1,
      savedBy: saverOf(rest.query.filters, chatId),
    })
    const shown = more.slice(0, wanted)
    const last = shown.at(-1)
    return {
      hits: [...best, ...shown.map(({ id }) => ({ id, score: 0 }))],
      next: more.length <= wanted ? null : { offset: end, ...(last && { after: last }) },
    }
  }

  /** Phrases and exclusions are checked in the text itself; the index only narrows them down. */
  async function verified<Item extends { readonly id: number }>(
    query: SearchQuery,
    candidates: Item[],
  ): Promise<Item[]> {
    if (!isLookedInto(query)) return candidates
    const required = query.concepts.filter(concept => concept.isRequired)
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

  async function wordLike(word: SearchWord): Promise<string | null> {
    const near = await index.termsLike(isHanWord(word.folded) ? word.folded : (word.terms[0] ?? ''))
    return suggestWord(word, near, index.textWith)
  }

  /** The Chinese word with these initials that most articles have. */
  async function wordOfInitials(folded: string): Promise<string | null> {
    if (!mayBeInitials(folded)) return null
    const { articlesWith } = await index.statistics(wordsByInitials(folded))
    const [best] = [...articlesWith].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    return best?.[0] ?? null
  }

  async function suggestionFor(text: string, query: SearchQuery, statistics: IndexStatistics): Promise<string | null> {
    let better = text
    for (const word of unknownWords(query, statistics)) {
      const spelt = (await wordOfInitials(fold(word.text))) ?? (await wordLike(word))
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
      const { results, dropped, rest } = await find(query, statistics, page)
      const suggestion = await suggestionFor(text, query, statistics)
      const { hits: shownResults, next } = await pageOf(results, rest, page)
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
      return { ok: true, total: results.length, isMore: rest !== null, next, hits, dropped, suggestion }
    },
    remember: shown.rememberSearch,
    recall: shown.recallSearch,
  }
}

/** What answers a query, the best first, and how to go on behind it; null where that is all. */
interface Found {
  readonly results: readonly { readonly id: number; readonly score: number }[]
  readonly dropped: readonly string[]
  readonly rest: Rest | null
}

interface Rest {
  readonly query: SearchQuery
  readonly statistics: IndexStatistics
  readonly filed: readonly (readonly string[])[]
}

const NOTHING: Found = { results: [], dropped: [], rest: null }

/** No chat has this id. */
const NOBODY = -1
const saverOf = ({ isSaved }: SearchFilters, chatId = NOBODY) => (isSaved ? chatId : null)

const isLookedInto = ({ concepts, excluded }: SearchQuery) =>
  excluded.length > 0 || concepts.some(concept => concept.isRequired)

/** All that the index counts for a query: its terms, and those as they stand in titles. */
function wordsOf(query: SearchQuery): string[] {
  const words = query.concepts.flatMap(concept => concept.words)
  const terms = words.flatMap(word => [...word.terms, ...word.spare])
  return [...new Set([...terms, ...terms.map(titleFacet)])]
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
