import { fold } from './fold.ts'
import { stem } from './terms.ts'

const PIECE =
  /\p{Script=Han}+|[[\p{L}\p{M}\p{N}]--\p{Script=Han}]+(?:['’.\-][[\p{L}\p{M}\p{N}]--\p{Script=Han}]+)*[+#]*/gv
const HAN = /^\p{Script=Han}/u

/**
 * A text in the form in which words and phrases are looked for by `includes`: folded, English words stemmed with one space
 * on either side, so that `ai` is not found in `said`; Chinese as it stands, where a word may begin at any character, with
 * `|` where punctuation or a line end stood between two runs, so that no word is found across it.
 */
export function matchText(text: string): string {
  let result = ''
  let lastEnd = 0
  let lastWasHan = false
  for (const match of fold(text).matchAll(PIECE)) {
    const piece = match[0]
    const isHan = HAN.test(piece)
    if (isHan) result += lastWasHan && match.index > lastEnd ? `|${piece}` : piece
    else result += result.endsWith(' ') ? `${stem(piece)} ` : ` ${stem(piece)} `
    lastEnd = match.index + piece.length
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
  let count = 0
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + Math.max(1, needle.length - 1)))
    count++
  return count
}
