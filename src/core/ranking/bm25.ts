/** How a term counts by where it stands: in the title, the kicker or summary, the body (A, B, C of a tsvector). */
export const FIELD_WEIGHTS = { A: 3, B: 1, C: 1 } as const
export type Field = keyof typeof FIELD_WEIGHTS

const K1 = 2
const B = 0.7

/**
 * One term's part in the BM25F score of a document (Robertson, Zaragoza & Taylor 2004): its occurrences, weighted by
 * field, are added up first and saturated once.
 *
 * @param frequency occurrences, each weighted by its field
 * @param length number of terms of the document, and `averageLength` that of all documents
 * @param idf inverse document frequency of the term
 */
export function bm25(frequency: number, length: number, averageLength: number, idf: number): number {
  const normalised = K1 * (1 - B + (B * length) / Math.max(averageLength, 1))
  return (idf * frequency * (K1 + 1)) / (frequency + normalised)
}
