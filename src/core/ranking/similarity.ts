import type { TermVector } from './term-weights.ts'

/** Cosine of the angle between two term vectors, 0–1 for non-negative weights; 0 where one is empty. */
export function cosine(a: TermVector, b: TermVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let product = 0
  for (const [term, weight] of small) product += weight * (large.get(term) ?? 0)
  return product === 0 ? 0 : Math.min(1, product / (norm(a) * norm(b)))
}

/** Euclidean length. */
export function norm(vector: TermVector): number {
  let sum = 0
  for (const weight of vector.values()) sum += weight * weight
  return Math.sqrt(sum)
}
