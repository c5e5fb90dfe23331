import { splitSentences } from '../../core/text/sentences.ts'

const CLAUSE_MARKS = /[，、：；,;:—\n]/u

/** A cut earlier than this share of the room gives a page that looks broken, so the next weaker kind of mark is tried. */
const LEAST_SHARE = 1 / 3

/**
 * The longest beginning of `text` within `room` code points that ends where a reader would pause: after a sentence, else
 * after a clause mark, else between words, else between characters (never inside one that is made of several code points).
 */
export function cutText(text: string, room: number): string {
  const points = [...text]
  if (points.length <= room) return text
  if (room <= 0) return ''
  const within = points.slice(0, room).join('')
  let sentences = ''
  for (const sentence of splitSentences(points.slice(0, room + 1).join(''))) {
    if (sentences.length + sentence.length > within.length) break
    sentences += sentence
  }
  const least = within.length * LEAST_SHARE
  if (sentences.length >= least) return sentences
  const clause = lastIndexOf(within, char => CLAUSE_MARKS.test(char))
  if (clause >= least) return within.slice(0, clause)
  const space = lastIndexOf(within, char => char === ' ')
  if (space >= least) return within.slice(0, space)
  return wholeCharacters(within, text)
}

/** Pages of at most `room` code points; joined they give the text back. */
export function pageText(text: string, room: number): string[] {
  const pages: string[] = []
  let rest = text
  while (rest !== '') {
    const page = cutText(rest, room) || rest
    pages.push(page)
    rest = rest.slice(page.length)
  }
  return pages
}

function lastIndexOf(text: string, matches: (char: string) => boolean): number {
  for (let index = text.length - 1; index >= 0; index--) if (matches(text[index] ?? '')) return index + 1
  return 0
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Segments only the neighbourhood of the cut: no character is longer than that, and a page may be. */
function wholeCharacters(within: string, text: string): string {
  const from = Math.max(0, within.length - 64)
  let end = 0
  for (const { index, segment } of graphemes.segment(text.slice(from, within.length + 64))) {
    if (from + index + segment.length > within.length) break
    end = from + index + segment.length
  }
  return end > 0 ? within.slice(0, end) : within
}
