import { stem } from '../text/stem.ts'
import { isStopWord } from '../text/stop-words.ts'
import { type Term, termsOf } from '../text/terms.ts'

/** The terms by which a text is indexed: those of `termsOf`, and the parts of compounds at the place of the whole. */
export function indexTerms(text: string): Term[] {
  return withCompoundParts(termsOf(text))
}

/** Terms of `termsOf` with the parts of those that are compounds: boundary, layer beside boundary-layer; gpt, 4 beside gpt4. */
export function withCompoundParts(terms: readonly Term[]): Term[] {
  const all: Term[] = []
  for (const term of terms) {
    all.push(term)
    for (const part of compoundParts(term.text))
      all.push({ text: stem(part), position: term.position, isStopWord: isStopWord(part) })
  }
  return all
}

const JOINT = /[-.'’+#]+/
const IS_COMPOUND = /[-.'’+#]|[a-z]\d|\d[a-z]/
/** One run of letters and one of digits; what changes more often (h7n9) is a name and stays whole. */
const LETTERS_AND_DIGITS = /^(?:([a-z]{2,})(\d+)|(\d+)([a-z]{2,}))$/

const INITIALS = /^[a-z](?:\.[a-z])+$/

/**
 * The parts of a compound in Latin letters and digits, unstemmed; none for other words. Initials are one part, so that JK
 * and J.K. are the same.
 */
export function compoundParts(word: string): string[] {
  if (!IS_COMPOUND.test(word)) return []
  if (INITIALS.test(word)) return [word.replaceAll('.', '')]
  const parts = word.split(JOINT).flatMap(piece => {
    const [, ...found] = LETTERS_AND_DIGITS.exec(piece) ?? []
    return found.length > 0 ? found.filter(part => part !== undefined) : piece === '' ? [] : [piece]
  })
  return parts.length === 1 && parts[0] === word ? [] : parts
}

/**
 * What a typed word has to find in the index, stop words only where there is nothing else: the parts of boundary-layer, but all
 * of iphone15. `spare` are the parts of such a whole, for when nothing has it.
 */
export function queryTerms(text: string): { terms: string[]; spare: string[] } {
  const spare: string[] = []
  const found = termsOf(text).flatMap(term => {
    const parts = compoundParts(term.text).map(part => ({ text: stem(part), isStopWord: isStopWord(part) }))
    if (parts.length > 1 && term.text.includes('-')) return parts
    if (parts.length === 1 && INITIALS.test(term.text)) return parts
    spare.push(...parts.filter(part => !part.isStopWord).map(part => part.text))
    return [term]
  })
  // AT&T: what is joined by & is a name, whose first half may look like a stop word.
  const telling = text.includes('&') ? found : found.filter(term => !term.isStopWord)
  const terms = (telling.length > 0 ? telling : found).map(term => term.text)
  return { terms: [...new Set(terms)], spare: [...new Set(spare)] }
}
