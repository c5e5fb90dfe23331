import { parseByline } from './byline.ts'
import { takeDateline } from './dateline.ts'
import type { Line } from './line.ts'
import { endsWithStop, widthOf } from './punctuation.ts'

/** Behind the last sentence of a column, on the same line. */
const TRAILING_JUMP =
  /(?<=[.!?。！？”"'’])\s*[（(]?(?:(?:continued|cont'd|cont\.) on page [A-Z]?\d{1,3}|(?:see|turn to) page [A-Z]?\d{1,3}|(?:下转|紧接)第?\s?[A-Z]?\d{1,3}\s?版)[）)]?\.?$/i
const MOST_HEADLINE_LINES = 4
const HEADLINE_WIDTH = 84

/** Undoes what typesetting does to lines before they are read: jumps behind a sentence, headlines broken over lines. */
export function mendLines(lines: readonly Line[]): Line[] {
  const whole = lines.map(line => ({ ...line, text: line.text.replace(TRAILING_JUMP, '') }))
  const mended: Line[] = []
  for (let i = 0; i < whole.length; ) {
    const count = headlineLines(whole, i)
    const first = whole[i] as Line
    if (count > 1) mended.push({ ...first, text: textsOf(whole.slice(i, i + count)).join(' ') })
    else mended.push(first)
    i += count
  }
  return mended
}

/**
 * How many lines from `at` on are one headline: short ones without a stop, set apart by blank lines, that go on in lower
 * case and stand over a byline or a dateline. 1 where they are none.
 */
function headlineLines(lines: readonly Line[], at: number): number {
  const before = lines[at - 1]
  if (!isHeadlineLike(lines[at]) || (before !== undefined && before.text !== '')) return 1
  let end = at + 1
  while (end < at + MOST_HEADLINE_LINES && isHeadlineLike(lines[end]) && /^\p{Ll}/u.test(lines[end]?.text ?? '')) end++
  if (end === at + 1) return 1
  let next = end
  while (next < end + 3 && lines[next]?.text === '') next++
  const below = lines[next]?.text ?? ''
  return below !== '' && (parseByline(below) !== null || takeDateline(below) !== null) ? end - at : 1
}

function isHeadlineLike(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.level === 0 &&
    line.text !== '' &&
    widthOf(line.text) <= HEADLINE_WIDTH &&
    !endsWithStop(line.text)
  )
}

function textsOf(lines: readonly Line[]): string[] {
  return lines.map(line => line.text.trim())
}
