import { norm } from './similarity.ts'
import type { TermVector } from './term-weights.ts'

/** How alike each two of `count` texts are: `at(i, j)` is 0–1, the same both ways, and 0 for a text and itself. */
export interface Likeness {
  readonly count: number
  at(i: number, j: number): number
}

/**
 * Cosines of all pairs. Works through the postings of each term, so that pairs that share nothing cost nothing; memory is
 * quadratic in the number of vectors, which the caller bounds.
 */
export function likenessOf(vectors: readonly TermVector[]): Likeness {
  const count = vectors.length
  const products = new Float64Array(count * count)
  const postings = new Map<string, { readonly index: number; readonly weight: number }[]>()
  for (const [i, vector] of vectors.entries())
    for (const [term, weight] of vector) {
      const earlier = postings.get(term)
      if (!earlier) {
        postings.set(term, [{ index: i, weight }])
        continue
      }
      for (const other of earlier) products[i * count + other.index] = (products[i * count + other.index] as number) + weight * other.weight // biome-ignore format: one sum
      earlier.push({ index: i, weight })
    }
  const norms = vectors.map(norm)
  return {
    count,
    at(i, j) {
      const product = products[Math.max(i, j) * count + Math.min(i, j)] as number
      return product === 0 || i === j ? 0 : Math.min(1, product / ((norms[i] as number) * (norms[j] as number)))
    },
  }
}

/** Below this a likeness is chance. */
const LEAST_LIKENESS = 0.05

/**
 * Directed centrality, after PacSum (Zheng & Lapata 2019, eq. 7), its two sums apart: how much each sentence is like those
 * that follow it, and those before it. Their sum is the degree centrality of LexRank (Erkan & Radev 2004).
 */
export function directedCentrality(likeness: Likeness): { forward: number[]; backward: number[] } {
  const forward = new Array<number>(likeness.count).fill(0)
  const backward = new Array<number>(likeness.count).fill(0)
  for (let i = 0; i < likeness.count; i++)
    for (let j = i + 1; j < likeness.count; j++) {
      const shared = likeness.at(i, j) - LEAST_LIKENESS
      if (shared <= 0) continue
      forward[i] = (forward[i] as number) + shared
      backward[j] = (backward[j] as number) + shared
    }
  return { forward, backward }
}
