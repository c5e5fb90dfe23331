import { wordTerms } from './plan-search.ts'
import type { SearchQuery, SearchWord } from './query.ts'
import type { IndexStatistics } from './rank-results.ts'

const HAN_WORD = /^\p{Script=Han}+$/u
const LONE_HAN = /^\p{Script=Han}$/u

/** Whether a folded word is a single Chinese character, which the dictionary hides inside longer words. */
export function isLoneHan(folded: string): boolean {
  return LONE_HAN.test(folded)
}

export function isHanWord(folded: string): boolean {
  return HAN_WORD.test(folded)
}

/** In a collection of some size what stands in so few articles may be a slip of the pen. */
const SLIP = { most: 2, ofArticles: 10_000 }

/**
 * The words of a query of which the index has nothing, and Chinese ones of which it lacks a part; in a large collection also what it
 * hardly has. Each once.
 */
export function unknownWords(query: SearchQuery, statistics: IndexStatistics): SearchWord[] {
  const count = (term: string) => statistics.articlesWith.get(term) ?? 0
  const few = statistics.articles >= SLIP.ofArticles ? SLIP.most : 0
  const words = query.concepts.flatMap(concept => concept.words)
  const isRare = (term: string) => count(term) <= few
  const unknown = words.filter(word => {
    const terms = wordTerms(word, count)
    return isHanWord(word.folded) ? terms.some(isRare) : terms.every(isRare)
  })
  return [...new Map(unknown.map(word => [word.text, word])).values()]
}

/** The query with further terms for some of its words, by their texts, any of which will do. The same query where there are none. */
export function withAlternatives(
  query: SearchQuery,
  alternatives: ReadonlyMap<string, readonly string[]>,
): SearchQuery {
  if ([...alternatives.values()].every(terms => terms.length === 0)) return query
  const concepts = query.concepts.map(concept => ({
    ...concept,
    words: concept.words.flatMap(word => [
      word,
      ...(alternatives.get(word.text) ?? [])
        .filter(term => !word.terms.includes(term))
        .map(term => ({ ...word, terms: [term], spare: [] })),
    ]),
  }))
  return { ...query, concepts }
}
