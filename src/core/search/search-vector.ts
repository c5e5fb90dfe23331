import type { Field } from '../ranking/bm25.ts'
import { type Term, termsOf } from '../text/terms.ts'

/** The parts of an article that are indexed, heaviest first (A title, B kicker and summary, C body). */
export interface IndexedText {
  readonly title: string
  readonly lead: string
  readonly body: string
}

export interface SearchVector {
  /** A literal of Postgres' type `tsvector`. */
  readonly literal: string
  /** Number of terms, with repetitions. */
  readonly length: number
  /** The different terms, sorted. */
  readonly terms: readonly string[]
}

// Limits of tsvector: 16,383 positions, 255 of them a lexeme, a lexeme of 2,046 bytes, 1 MB in all.
const LAST_POSITION = 16_383
const MOST_POSITIONS = 255
const LONGEST_TERM = 100
const MOST_TERMS = 20_000

/**
 * The terms of an article with their positions and weights, as a literal `tsvector`. Stop words are in it, for phrases; a
 * query asks for them only there. Postgres' own parser is never used, so the index does not depend on its locale.
 *
 * @param bodyTerms those of `text.body`, where they are at hand
 */
export function toSearchVector(text: IndexedText, bodyTerms: readonly Term[] = termsOf(text.body)): SearchVector {
  const positions = new Map<string, string[]>()
  let offset = 1
  let length = 0
  for (const [field, content] of [
    ['A', termsOf(text.title)],
    ['B', termsOf(text.lead)],
    ['C', bodyTerms],
  ] satisfies [Field, readonly Term[]][]) {
    let last = 0
    for (const term of content) {
      length++
      last = term.position
      const known = positions.get(term.text)
      if (known === undefined && (term.text.length > LONGEST_TERM || positions.size >= MOST_TERMS)) continue
      const at = `${Math.min(offset + term.position, LAST_POSITION)}${field}`
      if (known === undefined) positions.set(term.text, [at])
      else if (known.length < MOST_POSITIONS) known.push(at)
    }
    offset += last + 2 // a gap, so that no phrase reaches from one field into the next
  }
  const terms = [...positions.keys()].sort()
  const literal = terms.map(term => `${quoteLexeme(term)}:${positions.get(term)?.join(',')}`).join(' ')
  return { literal, length, terms }
}

/** A term as Postgres reads it in a `tsvector` or `tsquery` literal. */
export function quoteLexeme(term: string): string {
  return `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
