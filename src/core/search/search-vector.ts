import { type Term, termsOf } from '../text/terms.ts'
import { titleFacet } from './facets.ts'
import { withCompoundParts } from './index-terms.ts'

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
  /** The different lexemes, sorted: terms, and those of the title once more as `titleFacet`. */
  readonly terms: readonly string[]
}

// Limits of tsvector: 16,383 positions, 255 of them a lexeme, a lexeme of 2,046 bytes, 1 MB in all.
const MOST_POSITIONS = 255
const LONGEST_TERM = 100
const MOST_TERMS = 20_000

/** Where each field's positions begin and end: apart, so that no phrase reaches from one into the next. */
export const FIELD_POSITIONS = { A: [1, 999], B: [1001, 1999], C: [2001, 16_383] } as const

/**
 * The terms of an article with their positions and weights, as a literal `tsvector`. Stop words are in it, for phrases; a
 * query asks for them only there. Postgres' own parser is never used, so the index does not depend on its locale.
 *
 * @param bodyTerms `termsOf` the body, where they are at hand
 */
export function toSearchVector(text: IndexedText, bodyTerms: readonly Term[] = termsOf(text.body)): SearchVector {
  const positions = new Map<string, string[]>()
  const title = withCompoundParts(termsOf(text.title))
  let length = 0
  for (const [field, content] of [
    ['A', title],
    ['B', withCompoundParts(termsOf(text.lead))],
    ['C', withCompoundParts(bodyTerms)],
  ] as const) {
    const [first, last] = FIELD_POSITIONS[field]
    for (const term of content) {
      length++
      const known = positions.get(term.text)
      if (known === undefined && (term.text.length > LONGEST_TERM || positions.size >= MOST_TERMS)) continue
      const at = `${Math.min(first + term.position, last)}${field}`
      if (known === undefined) positions.set(term.text, [at])
      else if (known.length < MOST_POSITIONS) known.push(at)
    }
  }
  const inTitle = new Set(title.filter(term => term.text.length <= LONGEST_TERM).map(term => titleFacet(term.text)))
  const terms = [...positions.keys(), ...inTitle].sort()
  const literal = terms
    .map(term => {
      const at = positions.get(term)
      return at === undefined ? quoteLexeme(term) : `${quoteLexeme(term)}:${at.join(',')}`
    })
    .join(' ')
  return { literal, length, terms }
}

/** A `tsvector` literal with further lexemes that have no place in the text. */
export function withFacets(literal: string, facets: readonly string[]): string {
  return [literal, ...facets.map(quoteLexeme)].join(' ')
}

/** Where a term stands in an article: positions from 0 in the title and in the body, and how often in the lead. */
export interface Occurrences {
  readonly title: readonly number[]
  readonly lead: number
  readonly body: readonly number[]
}

/** Reads the places of some terms out of a `tsvector` as Postgres writes it. Terms that are not there are left out. */
export function occurrencesIn(vector: string, terms: readonly string[]): Map<string, Occurrences> {
  const found = new Map<string, Occurrences>()
  for (const term of terms) {
    const needle = `${quoteLexeme(term)}:`
    let at = vector.startsWith(needle) ? 0 : vector.indexOf(` ${needle}`)
    if (at === -1) continue
    at += (at === 0 && vector.startsWith(needle) ? 0 : 1) + needle.length
    const end = vector.indexOf(' ', at)
    found.set(term, readPositions(vector.slice(at, end === -1 ? undefined : end)))
  }
  return found
}

/** `3A,1002B,2017`: weight D is not written, C is. */
function readPositions(list: string): Occurrences {
  const title: number[] = []
  const body: number[] = []
  let lead = 0
  for (const item of list.split(',')) {
    const position = Number.parseInt(item, 10)
    if (item.endsWith('A')) title.push(Math.max(0, position - FIELD_POSITIONS.A[0]))
    else if (item.endsWith('B')) lead++
    else body.push(Math.max(0, position - FIELD_POSITIONS.C[0]))
  }
  return { title, lead, body }
}

/** A term as Postgres reads it in a `tsvector` or `tsquery` literal. */
export function quoteLexeme(term: string): string {
  return `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
