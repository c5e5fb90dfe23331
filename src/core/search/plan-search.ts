import { inverseDocumentFrequency } from '../ranking/term-weights.ts'
import { termsOf } from '../text/terms.ts'
import { dayFacet, dayOf, instantOf, titleFacet } from './facets.ts'
import type { Concept, SearchQuery, SearchWord } from './query.ts'
import type { IndexStatistics } from './rank-results.ts'
import { quoteLexeme } from './search-vector.ts'

/** Articles that have all the words: the newest `most` that match. */
export interface Tier {
  /** A `tsquery` literal; null for any article. */
  readonly query: string | null
  readonly most: number
}

/** Articles that have one of the words. */
export interface Hit {
  /** A `tsquery` literal. */
  readonly query: string
  /** The word's idf. */
  readonly weight: number
}

export interface SearchPlan {
  /** The best first. */
  readonly tiers: readonly Tier[]
  /** Where the tiers do not find enough: articles that lack some of the words, by the sum of the weights of those they have. */
  readonly hits: readonly Hit[]
  /** How many are read with all their words and ranked; behind them come the newest. */
  readonly limit: number
}

/** A place in all articles by time, the newest first. */
export interface ArticleKey {
  readonly publishedAt: Date
  readonly id: number
}

/** How many articles came out on each day, `dayOf`, newest first. */
export type ArticlesByDay = readonly { readonly day: number; readonly articles: number }[]

/** How many articles with some of the words are looked at. */
const MOST_OF_ANY_WORD = 2000
const MOST_RANKED = 200
/** For each article with a phrase so many are looked into that have its words somewhere. */
const PHRASE_AMONG = 8
/** One word, or none, says so little that the newest which have it in their titles are as good as any. */
const MOST_OF_ONE_WORD = 100
/** More days than this are not worth naming one by one. */
const MOST_DAYS = 400
/** More terms than these add cost and no recall: the rarest decide. */
const MOST_TERMS = 24

/** Any of these terms sets will do; a set wants all its terms. */
type Alternatives = readonly (readonly string[])[]

/**
 * How to find the candidates of a query without looking at more than some thousand articles, however frequent its words are:
 * those with all words in their titles, those with all words, and, where these are too few, those with any of the rarest words.
 * How many each would look at follows from the counts that the index keeps; where it is too many, only the newest days are looked at, as many as
 * give enough. Days are lexemes, so they are part of the same index scan.
 *
 * @param filed facets that candidates must have, each a list of which one will do
 * @param days asked for only where some tier needs them
 * @returns null where nothing can match
 */
export async function planSearch(
  query: SearchQuery,
  statistics: IndexStatistics,
  filed: readonly (readonly string[])[],
  days: () => Promise<ArticlesByDay>,
): Promise<SearchPlan | null> {
  const conditions = conditionsOf(query, statistics, filed)
  if (conditions === null) return null
  const { facets, required, complete, count, estimate, total } = conditions
  const slice = async (all: readonly Alternatives[], most: number) => {
    const expected = estimate(all)
    const wanted = (conditions.phrases.length > 0 ? PHRASE_AMONG : 2) * most
    const isMany = expected > 0.75 * wanted && !query.filters.isSaved
    return isMany ? newest(await days(), query.filters, wanted / (expected / total)) : null
  }
  const terms = [...new Set(query.concepts.flatMap(concept => concept.words.flatMap(word => wordTerms(word, count))))]
  const known = terms
    .filter(term => count(term) > 0)
    .sort((a, b) => count(a) - count(b))
    .slice(0, MOST_TERMS)
  const limit = known.length <= 1 ? MOST_OF_ONE_WORD : MOST_RANKED
  const tier = async (all: readonly Alternatives[]): Promise<Tier> => ({
    query: written(all, conditions, await slice(all, limit), phrasesAmong(all, conditions)) || null,
    most: limit,
  })
  if (query.concepts.length === 0) return { tiers: [await tier(facets)], hits: [], limit }

  const whole = [...facets, ...complete]
  const tiers: Tier[] = []
  if (complete.every(alternatives => alternatives.length > 0)) {
    const titles = complete.map(alternatives =>
      alternatives.map(set => set.map(titleFacet)).filter(set => set.every(term => count(term) > 0)),
    )
    // Where the second tier sees all of them anyway, their titles are seen, too.
    if (estimate(whole) > limit && titles.every(alternatives => alternatives.length > 0))
      tiers.push(await tier([...facets, ...titles]))
    tiers.push(await tier(whole))
  }
  const isWhole = tiers.length > 0 && (known.length === 1 || query.concepts.every(concept => concept.isRequired))
  const hits: Hit[] = []
  if (known.length > 0 && !isWhole) {
    const rarest = rarestOf(known, count, MOST_OF_ANY_WORD)
    const some = [...facets, ...required, rarest.map(term => [term])]
    const days = await slice(some, MOST_OF_ANY_WORD)
    for (const term of known) {
      // A frequent word counts where one of the rarest is as well.
      const all = rarest.includes(term) ? [...facets, ...required, [[term]]] : [...some, [[term]]]
      const weight = inverseDocumentFrequency(count(term), statistics.articles)
      hits.push({ query: written(all, conditions, days), weight })
    }
  }
  return tiers.length === 0 && hits.length === 0 ? null : { tiers, hits, limit }
}

/** What lies behind the ranked articles of a query. */
export interface RestPlan {
  /** A `tsquery` literal; null for any article. */
  readonly query: string | null
  /** Articles of before this instant are not looked at; null where all are. */
  readonly since: Date | null
}

/**
 * How to find the next articles with all the words, newest first, from `before` on: among as many days as probably have
 * `wanted` of them. Where that is not enough, ask again from `since` on.
 *
 * @returns null where nothing can match
 */
export async function planRest(
  query: SearchQuery,
  statistics: IndexStatistics,
  filed: readonly (readonly string[])[],
  days: () => Promise<ArticlesByDay>,
  { before, wanted }: { before: Date | null; wanted: number },
): Promise<RestPlan | null> {
  const conditions = conditionsOf(query, statistics, filed)
  if (conditions === null || conditions.complete.some(alternatives => alternatives.length === 0)) return null
  const whole = [...conditions.facets, ...conditions.complete]
  const share = conditions.estimate(whole) / conditions.total
  const filters = { ...query.filters, before: before ?? query.filters.before }
  const slice = query.filters.isSaved ? null : newest(await days(), filters, wanted / share)
  return {
    query: written(whole, conditions, slice, phrasesAmong(whole, conditions)) || null,
    since: slice === null ? null : slice.since,
  }
}

interface Conditions {
  readonly facets: readonly Alternatives[]
  readonly required: readonly Alternatives[]
  /** All concepts; empty where the index cannot have one whole. */
  readonly complete: readonly Alternatives[]
  readonly phrases: readonly string[]
  readonly excluded: readonly string[]
  readonly total: number
  readonly count: (term: string) => number
  /** About how many articles meet some conditions. */
  readonly estimate: (all: readonly Alternatives[]) => number
}

/** What a query asks of an article, in lexemes that the index has; null where nothing can match. */
function conditionsOf(
  query: SearchQuery,
  statistics: IndexStatistics,
  filed: readonly (readonly string[])[],
): Conditions | null {
  const count = (term: string) => statistics.articlesWith.get(term) ?? 0
  const total = Math.max(1, statistics.articles)
  const facets = filed.map(names => names.filter(name => count(name) > 0).map(name => [name]))
  const complete = query.concepts.map(concept => alternativesOf(concept, count))
  const required = complete.filter((_, i) => query.concepts[i]?.isRequired)
  if ([...facets, ...required].some(alternatives => alternatives.length === 0)) return null
  return {
    facets,
    required,
    complete,
    phrases: query.concepts.flatMap(concept => phraseOf(concept) ?? []),
    excluded: query.excluded.flatMap(word => (word.terms.length === 1 ? word.terms : [])),
    total,
    count,
    estimate: all => (all.length === 0 ? total : estimateOf(all, count, total)),
  }
}

/** The terms by which a word is looked for: its own, or the spare ones where the index has none of those. */
export function wordTerms(word: SearchWord, count: (term: string) => number): readonly string[] {
  return word.spare.length > 0 && !word.terms.some(term => count(term) > 0) ? word.spare : word.terms
}

/** The ways to have a concept whole. */
function alternativesOf(concept: Concept, count: (term: string) => number): Alternatives {
  return concept.words.map(word => wordTerms(word, count)).filter(terms => terms.every(term => count(term) > 0))
}

/** A `tsquery` literal that wants all of some conditions, within a slice of days; empty for any article. */
function written(
  all: readonly Alternatives[],
  { excluded }: Pick<Conditions, 'excluded'>,
  slice: Slice | null,
  phrases: readonly string[] = [],
): string {
  const parts = all.map(
    alternatives => `(${alternatives.map(terms => `(${terms.map(quoteLexeme).join(' & ')})`).join(' | ')})`,
  )
  if (slice !== null) parts.push(`(${slice.days.map(day => quoteLexeme(dayFacet(day))).join(' | ')})`)
  return [...parts, ...phrases, ...excluded.map(term => `!${quoteLexeme(term)}`)].join(' & ')
}

/** About how many articles match. */
function estimateOf(all: readonly Alternatives[], count: (term: string) => number, total: number): number {
  const shares = all.map(alternatives =>
    Math.min(
      1,
      alternatives.reduce((sum, terms) => sum + together(terms.map(term => count(term) / total)), 0),
    ),
  )
  return total * together(shares)
}

/**
 * The share of articles that meet conditions which are met by these shares: between what the rarest alone lets through and what were left
 * if all were independent, for words of one query are not.
 */
function together(shares: readonly number[]): number {
  return shares
    .toSorted((a, b) => a - b)
    .reduce((product, share, i) => product * (i === 0 ? share : Math.sqrt(share)), 1)
}

/**
 * What narrows many articles down to those with a phrase. Where all can be read and looked into it is not needed, and the dictionary
 * may have cut a text otherwise than the phrase.
 */
function phrasesAmong(all: readonly Alternatives[], { phrases, count }: Conditions): readonly string[] {
  const most = all.map(alternatives => alternatives.reduce((sum, terms) => sum + Math.min(...terms.map(count)), 0))
  return Math.min(...most) > MOST_RANKED ? phrases : []
}

/** The rarest terms that together stand in no more than `most` articles; at least one. */
function rarestOf(rarestFirst: readonly string[], count: (term: string) => number, most: number): string[] {
  const chosen: string[] = []
  let sum = 0
  for (const term of rarestFirst) {
    sum += count(term)
    if (chosen.length > 0 && sum > most) break
    chosen.push(term)
  }
  return chosen
}

interface Slice {
  readonly days: readonly number[]
  readonly since: Date
}

/** The newest days that have at least so many articles, within the time asked for; null where that is all of it. */
function newest(
  days: ArticlesByDay,
  { after, before }: Pick<SearchQuery['filters'], 'after' | 'before'>,
  wanted: number,
): Slice | null {
  const from = after === null ? Number.NEGATIVE_INFINITY : dayOf(after)
  const to = before === null ? Number.POSITIVE_INFINITY : dayOf(before)
  const within = days.filter(({ day }) => day <= to && day >= from)
  let sum = 0
  const chosen = within.filter(({ articles }) => {
    const isWanted = sum < wanted
    sum += articles
    return isWanted
  })
  const last = chosen.at(-1)
  if (last === undefined || chosen.length === within.length || chosen.length > MOST_DAYS) return null
  return { days: chosen.map(({ day }) => day), since: instantOf(last.day) }
}

/** A phrase by the places of its terms, the longest at each: it narrows down what has all its terms. Null where none can be told. */
function phraseOf(concept: Concept): string | null {
  const [word] = concept.words
  if (concept.words.length !== 1 || !word?.isPhrase) return null
  const longest = new Map<number, string>()
  for (const { text, position } of termsOf(word.text))
    if (text.length > (longest.get(position)?.length ?? 0)) longest.set(position, text)
  const places = [...longest].sort(([a], [b]) => a - b)
  if (places.length < 2) return null
  return `(${places
    .map(([position, term], i) =>
      i === 0 ? quoteLexeme(term) : `<${position - (places[i - 1]?.[0] ?? 0)}> ${quoteLexeme(term)}`,
    )
    .join(' ')})`
}
