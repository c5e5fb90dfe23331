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
 * on either side, so that `ai` is not found in `said`; Chinese as it stands, where a word may begin at any character. `|` stands
 * where punctuation or a line end stood between two runs of Chinese, and between English sentences, so that nothing is found
 * across it.
 */
export function matchText(text: string): string {
  return join(text, true)
}

/** `matchText` of what somebody looks for: a space inside a Chinese phrase is not meant to be found. */
export function matchNeedle(text: string): string {
  return join(text, false)
}

function join(text: string, isDivided: boolean): string {
  const folded = fold(text)
  let result = ''
  let last: Piece | undefined
  for (const piece of piecesOf(folded)) {
    const isApart =
      isDivided &&
      last !== undefined &&
      isDividedFrom(last, piece, folded.slice(last.index + last.text.length, piece.index))
    if (isApart) result += '|'
    if (piece.isHan) result += piece.text
    else result += result.endsWith(' ') ? `${stem(piece.text)} ` : ` ${stem(piece.text)} `
    last = piece
  }
  return result
}

const SENTENCE_END = /[.!?。！？…][^\p{L}\p{N}]*\s|\n/u
/** A full stop behind these, behind initials and inside U.S. ends no sentence. */
const ABBREVIATIONS = new Set(
  `mr mrs ms dr st prof gen col capt lt sgt rep sen gov rev hon vs inc ltd co corp jr sr no dept univ approx
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri`.split(/\s+/),
)

function isDividedFrom(last: Piece, next: Piece, gap: string): boolean {
  if (last.isHan && next.isHan) return gap !== ''
  if (!SENTENCE_END.test(gap)) return false
  const isAbbreviation = last.text.length === 1 || last.text.includes('.') || ABBREVIATIONS.has(last.text)
  return last.isHan || next.isHan || gap.includes('\n') || !gap.startsWith('.') || !isAbbreviation
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
