/** Terms with their weights. */
export type TermVector = ReadonlyMap<string, number>

/** How often each term occurs. */
export function countTerms(terms: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

/**
 * Inverse document frequency, ln(1 + (N − n + ½) / (n + ½)) for a term in `n` of `total` documents: never negative, also
 * for a term that is everywhere (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework", with the +1 of Lucene).
 */
export function inverseDocumentFrequency(n: number, total: number): number {
  return Math.log(1 + (Math.max(total, n) - n + 0.5) / (n + 0.5))
}
