import { cosine, norm } from './similarity.ts'
import { countTerms, type TermVector } from './term-weights.ts'

/** What the score of a sentence is made of, each part scaled to at most 1. */
export interface SentenceFeatures {
  /** Similarity to the sentences that follow: what the rest of the text goes on about. */
  readonly centrality: number
  /** Similarity to the text as a whole. */
  readonly centroid: number
  readonly title: number
}

/** Below this a likeness is chance. */
const LEAST_SIMILARITY = 0.05

/**
 * Directed centrality of sentences, after PacSum (Zheng & Lapata 2019, eq. 7): a sentence counts for its similarity to
 * later sentences, and `backward` times for that to earlier ones. With `backward` 1 it is the degree centrality of
 * LexRank (Erkan & Radev 2004). Quadratic in the number of sentences; the caller bounds it.
 */
export function sentenceFeatures(
  sentences: readonly TermVector[],
  title: TermVector,
  backward: number,
): SentenceFeatures[] {
  const text = countTerms([])
  for (const sentence of sentences)
    for (const [term, weight] of sentence) text.set(term, (text.get(term) ?? 0) + weight)

  const centrality = sentences.map(() => 0)
  for (const [i, a] of sentences.entries())
    for (let j = i + 1; j < sentences.length; j++) {
      const likeness = Math.max(0, cosine(a, sentences[j] as TermVector) - LEAST_SIMILARITY)
      centrality[i] = (centrality[i] as number) + likeness
      centrality[j] = (centrality[j] as number) + backward * likeness
    }
  const centroid = sentences.map(sentence => (norm(sentence) === 0 ? 0 : cosine(sentence, text)))
  const mostCentral = Math.max(...centrality, Number.EPSILON)
  const nearest = Math.max(...centroid, Number.EPSILON)
  return sentences.map((sentence, i) => ({
    centrality: (centrality[i] as number) / mostCentral,
    centroid: (centroid[i] as number) / nearest,
    title: cosine(sentence, title),
  }))
}
