import { inverseDocumentFrequency } from '../ranking/term-weights.ts'
import { termsOf } from '../text/terms.ts'
import { dayFacet, dayOf, titleFacet } from './facets.ts'
import type { Concept, SearchQuery, SearchWord } from './query.ts'
import type { IndexStatistics } from './rank-results.ts'
import { quoteLexeme } from './search-vector.ts'

/** One way to find candidates: the newest `most` articles that match. */
export interface Tier {
  /** A `tsquery` literal; null for any article. */
  readonly query: string | null
  readonly most: number
}

export interface SearchPlan {
  readonly tiers: readonly Tier[]
  /** What candidates are weighed by before they are read: terms with their idf. */
  readonly weights: readonly { readonly term: string; readonly weight: number }[]
}

/** How many articles came out on each day, `dayOf`, newest first. */
export type ArticlesByDay = readonly { readonly day: number; readonly articles: number }[]

/** How many articles a tier may look at: reading a vector takes some 25 µs. */
const MOST_OF_ALL_WORDS = 1000
const MOST_IN_TITLE = 600
const MOST_OF_ANY_WORD = 2000
/** What lists the newest needs no more than what can be paged through. */
const MOST_NEWEST = 300
/** More days than this are not worth naming one by one. */
const MOST_DAYS = 400
/** More terms than these add cost and no recall: the rarest decide. */
const MOST_TERMS = 60

/** Any of these terms sets will do; a set wants all its terms. */
type Alternatives = readonly (readonly string[])[]

/**
 * How to find the candidates of a query without looking at more than some thousand articles, however frequent its words are:
 * those with all words, those with all words in their titles, those with any of the rarest words. How many articles each would
 * look at follows from the counts that the index keeps; where it is too many, only the newest days are looked at, as many as
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
  const count = (term: string) => statistics.articlesWith.get(term) ?? 0
  const total = Math.max(1, statistics.articles)
  const facets: Alternatives[] = filed.map(names => names.filter(name => count(name) > 0).map(name => [name]))
  if (facets.some(names => names.length === 0)) return null

  const complete = query.concepts.map(concept => alternativesOf(concept, count))
  const required = query.concepts.flatMap((concept, i) => (concept.isRequired ? [complete[i] as Alternatives] : []))
  if (required.some(alternatives => alternatives.length === 0)) return null
  const always = [...facets, ...required]

  const terms = [...new Set(query.concepts.flatMap(concept => concept.words.flatMap(word => wordTerms(word, count))))]
  const known = terms.filter(term => count(term) > 0).sort((a, b) => count(a) - count(b))
  const excluding = query.excluded.flatMap(word => (word.terms.length === 1 ? word.terms : [])).map(quoteLexeme)
  const phrases = query.concepts.flatMap(concept => phraseOf(concept) ?? [])

  const estimate = (all: readonly Alternatives[]) => estimateOf(all, count, total)
  const tier = async (all: readonly Alternatives[], most: number, isPhrase = false): Promise<Tier> => {
    const parts = all.map(written)
    if (isPhrase && phrases.length > 0 && estimate(all) > MOST_NEWEST) parts.push(...phrases)
    const expected = all.length === 0 ? total : estimate(all)
    if (expected > 1.5 * most && !query.filters.isSaved) {
      const slice = newest(await days(), query, (2 * most) / (expected / total))
      if (slice !== null) parts.push(slice)
    }
    const not = excluding.map(term => `!${term}`)
    const literal = [...parts, ...not].join(' & ')
    return { query: literal === '' ? null : literal, most }
  }

  if (query.concepts.length === 0) return { tiers: [await tier(facets, MOST_NEWEST)], weights: [] }
  const tiers: Tier[] = []
  const whole = [...facets, ...complete]
  if (complete.every(alternatives => alternatives.length > 0)) {
    tiers.push(await tier(whole, MOST_OF_ALL_WORDS, true))
    const titles = complete.map(alternatives =>
      alternatives.map(set => set.map(titleFacet)).filter(set => set.every(term => count(term) > 0)),
    )
    // Where the first tier sees all of them anyway, their titles are seen, too.
    if (estimate(whole) > MOST_OF_ALL_WORDS && titles.every(alternatives => alternatives.length > 0))
      tiers.push(await tier([...facets, ...titles], MOST_IN_TITLE))
  }
  const any = rarestOf(known, count, MOST_OF_ANY_WORD)
  if (any.length > 0 && query.concepts.some(concept => !concept.isRequired))
    tiers.push(await tier([...always, any.map(term => [term])], MOST_OF_ANY_WORD))
  if (tiers.length === 0) return null
  return {
    tiers,
    weights: known
      .slice(0, MOST_TERMS)
      .map(term => ({ term, weight: inverseDocumentFrequency(count(term), statistics.articles) })),
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

function written(alternatives: Alternatives): string {
  return `(${alternatives.map(terms => `(${terms.map(quoteLexeme).join(' & ')})`).join(' | ')})`
}

/**
 * About how many articles match: between what the rarest condition alone lets through and what were left if all were
 * independent, for words of one query are not.
 */
function estimateOf(all: readonly Alternatives[], count: (term: string) => number, total: number): number {
  const shares = all
    .map(alternatives =>
      Math.min(
        1,
        alternatives.reduce((sum, terms) => sum + Math.min(...terms.map(count)) / total, 0),
      ),
    )
    .sort((a, b) => a - b)
  return total * shares.reduce((product, share, i) => product * (i === 0 ? share : Math.sqrt(share)), 1)
}

/** The rarest terms that together stand in no more than `most` articles; at least one. */
function rarestOf(rarestFirst: readonly string[], count: (term: string) => number, most: number): string[] {
  const chosen: string[] = []
  let sum = 0
  for (const term of rarestFirst.slice(0, MOST_TERMS)) {
    sum += count(term)
    if (chosen.length > 0 && sum > most) break
    chosen.push(term)
  }
  return chosen
}

/** The newest days that have at least so many articles, within the time asked for; null where that is all of it. */
function newest(days: ArticlesByDay, { filters }: SearchQuery, wanted: number): string | null {
  const from = filters.after === null ? Number.NEGATIVE_INFINITY : dayOf(filters.after)
  const to = filters.before === null ? Number.POSITIVE_INFINITY : dayOf(filters.before)
  const chosen: number[] = []
  let sum = 0
  for (const { day, articles } of days) {
    if (day > to) continue
    if (day < from || sum >= wanted) break
    chosen.push(day)
    sum += articles
  }
  if (chosen.length === 0 || chosen.length > MOST_DAYS) return null
  return `(${chosen.map(day => quoteLexeme(dayFacet(day))).join(' | ')})`
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
