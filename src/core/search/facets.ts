import { fold } from '../text/fold.ts'

// Lexemes of the search vector that are no words: a condition on them is part of the same index scan as the words, so that a
// frequent word among the articles of one day or one source costs what those articles cost. No term begins with = or ^.

/** What an article is filed under beside its words. */
export interface FacetedArticle {
  readonly sourceId: number
  readonly publishedAt: Date
  readonly language: string
  readonly category: string | null
  /** The source's own. */
  readonly categories: readonly string[]
}

const DAY_MS = 86_400_000
const MOST_CATEGORIES = 10
const LONGEST_NAME = 60

/** A term as it stands in a title. */
export const titleFacet = (term: string): string => `^${term}`
export const sourceFacet = (id: number): string => `=s${id}`
export const languageFacet = (code: string): string => `=l${code}`
export const categoryFacet = (category: string): string => `=c${category}`
/** A category as the source calls it. */
export const namedCategoryFacet = (name: string): string => `=n${fold(name.trim()).slice(0, LONGEST_NAME)}`

/** Days since 1970 (UTC), six digits with an offset so that they sort. */
export const dayFacet = (day: number): string => `=d${String(day + 500_000).padStart(6, '0')}`
/** The day of a lexeme that `dayFacet` made. */
export const dayOfFacet = (facet: string): number => Number(facet.slice(2)) - 500_000
export const dayOf = (instant: Date): number => Math.floor(instant.getTime() / DAY_MS)
/** When a day of `dayOf` begins. */
export const instantOf = (day: number): Date => new Date(day * DAY_MS)

/** All facets of an article, each once. */
export function facetsOf(article: FacetedArticle): string[] {
  const named = article.categories.map(namedCategoryFacet).filter(facet => facet.length > 2)
  return [
    dayFacet(dayOf(article.publishedAt)),
    sourceFacet(article.sourceId),
    languageFacet(article.language),
    ...(article.category === null ? [] : [categoryFacet(article.category)]),
    ...[...new Set(named)].slice(0, MOST_CATEGORIES),
  ]
}
