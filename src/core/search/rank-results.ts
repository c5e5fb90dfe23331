import { bm25 } from '../ranking/bm25.ts'
import { inverseDocumentFrequency } from '../ranking/term-weights.ts'
import { freshness } from '../story/importance.ts'
import type { Concept, SearchQuery } from './query.ts'

/** What ranking has to know of an article that may answer a query. */
export interface SearchCandidate {
  readonly id: number
  readonly storyId: number
  readonly publishedAt: Date
  /** Number of terms. */
  readonly length: number
  /** Occurrences of the query's terms, each weighted by its field. */
  readonly frequencies: ReadonlyMap<string, number>
}

/** What is known of the whole collection. */
export interface IndexStatistics {
  readonly articles: number
  readonly averageLength: number
  /** Number of articles in which a term stands. */
  readonly articlesWith: ReadonlyMap<string, number>
}

export interface RankedResult {
  readonly id: number
  readonly score: number
}

/** An article with every word stands above those that lack one, whatever else they have. */
const HAS_ALL = 1000
/** At equal relevance today's news goes first; it never outweighs a word. */
const FRESHNESS_SHARE = 0.05
/** What further articles of a story that is listed already keep of their score. */
const SAME_STORY_SHARE = 0.5

/**
 * Candidates by BM25 with field weights; those that have all words first, then freshness and diversity of stories. Without
 * words the newest first.
 */
export function rankResults(
  query: SearchQuery,
  candidates: readonly SearchCandidate[],
  statistics: IndexStatistics,
  now: Date,
): RankedResult[] {
  const idf = (term: string) =>
    inverseDocumentFrequency(statistics.articlesWith.get(term) ?? 0, Math.max(1, statistics.articles))
  const scored = candidates.map(candidate => {
    const relevance = query.concepts
      .flatMap(concept => [...new Set(concept.words.flatMap(word => word.terms))])
      .reduce((sum, term) => {
        const frequency = candidate.frequencies.get(term) ?? 0
        return frequency === 0 ? sum : sum + bm25(frequency, candidate.length, statistics.averageLength, idf(term))
      }, 0)
    const ageHours = (now.getTime() - candidate.publishedAt.getTime()) / 3_600_000
    return {
      candidate,
      hasAll: query.concepts.every(concept => hasConcept(concept, candidate)),
      score: relevance * (1 + FRESHNESS_SHARE * freshness(ageHours / 7)),
    }
  })
  scored.sort(
    (a, b) =>
      b.score - a.score ||
      b.candidate.publishedAt.getTime() - a.candidate.publishedAt.getTime() ||
      a.candidate.id - b.candidate.id,
  )
  const told = new Set<number>()
  return scored
    .map(({ candidate, hasAll, score }) => {
      const isRepeat = told.has(candidate.storyId)
      told.add(candidate.storyId)
      const own = isRepeat ? score * SAME_STORY_SHARE : score
      return { id: candidate.id, score: hasAll ? own + HAS_ALL : own }
    })
    .sort((a, b) => b.score - a.score) // stable, so equals stay newest first
}

function hasConcept(concept: Concept, candidate: SearchCandidate): boolean {
  return concept.words.some(word => word.terms.every(term => candidate.frequencies.has(term)))
}
