import { fold } from './fold.ts'
import { stem } from './stem.ts'

const PIECE =
  /\p{Script=Han}+|[[\p{L}\p{M}\p{N}]--\p{Script=Han}]+(?:['’.\-][[\p{L}\p{M}\p{N}]--\p{Script=Han}]+)*[+#]*/gv
const HAN = /^\p{Script=Han}/u

/** A run of Chinese characters, or a word of any other script, in a folded text. */
export interface Piece {
  readonly text: string
  readonly index: number
  readonly isHan: boolean
}

/** The pieces of a folded text from which match texts are made: `用ai技术` has three. */
export function* piecesOf(folded: string): Generator<Piece> {
  for (const match of folded.matchAll(PIECE)) yield { text: match[0], index: match.index, isHan: HAN.test(match[0]) }
}

/**
 * A text in the form in which words and phrases are looked for by `includes`: folded, English words stemmed with one space
 * on either side, so that `ai` is not found in `said`; Chinese as it stands, where a word may begin at any character, with
 * `|` where punctuation or a line end stood between two runs, so that no word is found across it.
 */
export function matchText(text: string): string {
  let result = ''
  let lastEnd = 0
  let lastWasHan = false
  for (const { text: piece, index, isHan } of piecesOf(fold(text))) {
    if (isHan) result += lastWasHan && index > lastEnd ? `|${piece}` : piece
    else result += result.endsWith(' ') ? `${stem(piece)} ` : ` ${stem(piece)} `
    lastEnd = index + piece.length
    lastWasHan = isHan
  }
  return result
}

/** `matchText` of what somebody looks for: a space inside a Chinese phrase is not meant to be found. */
export function matchNeedle(text: string): string {
  return matchText(text).replaceAll('|', '')
}

/** How often a needle occurs in a match text, overlaps not counted. */
export function countOccurrences(haystack: string, needle: string): number {
  if (needle === '') return 0
  // The space behind one English word is the one before the next.
  const step = needle.length > 1 && needle.endsWith(' ') ? needle.length - 1 : needle.length
  let count = 0
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + step)) count++
  return count
}
