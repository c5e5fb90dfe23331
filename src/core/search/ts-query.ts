import { termsOf } from '../text/terms.ts'
import type { TopicQuery } from '../topic/topic.ts'
import { quoteLexeme } from './search-vector.ts'

/** A `tsquery` literal that is true where any of the terms occurs; null for none. */
export function anyOf(terms: readonly string[]): string | null {
  return terms.length === 0 ? null : [...new Set(terms)].map(quoteLexeme).join(' | ')
}

/**
 * A `tsquery` literal that every article matching `query` satisfies (and some others: words are cut, so `matchTopic`
 * has the last word). Null where nothing can be said.
 */
export function topicCandidates(query: TopicQuery): string | null {
  const must = query.must.map(needle => allTerms(needle.text))
  const any = query.any.map(needle => allTerms(needle.text))
  const parts = [...must, ...(any.length > 0 && !any.includes(null) ? [any.join(' | ')] : [])]
  const known = parts.filter(part => part !== null)
  return known.length === 0 ? null : known.map(part => `(${part})`).join(' & ')
}

const LONE_HAN = /^\p{Script=Han}$/u

/** The terms of a word that stand in every text that has it, wherever it is cut there; null where there are none. */
export function allTerms(text: string): string | null {
  // A lone character joins its neighbours in the text, so it may not stand there by itself: 猫 in 小猫.
  const terms = [...new Set(termsOf(text).map(term => term.text))].filter(term => !LONE_HAN.test(term))
  return terms.length === 0 ? null : `(${terms.map(quoteLexeme).join(' & ')})`
}
