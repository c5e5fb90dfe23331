import type { Item } from './item.ts'
import { isFinished, isHan } from './punctuation.ts'

/** How the page's text was broken into lines. */
export interface Layout {
  /** Lines are broken at the width of a column, not at the end of paragraphs. */
  readonly isWrapped: boolean
  /** Blank lines stand between paragraphs only, so they tell paragraphs apart. */
  readonly hasTellingBlanks: boolean
  /** Paragraphs begin with white space. */
  readonly isIndented: boolean
  /** Is the line about as long as the lines around it? Always false on a page that is not wrapped. */
  fitsColumn(index: number): boolean
  /** Is the line clearly shorter or longer than its column, as only headings and last lines are? True where there are no columns. */
  leavesColumn(index: number): boolean
  /** Does the line reach the column's edge, so that a full stop at its end may be chance? */
  fillsColumn(index: number): boolean
  /** Is it a line of a poem? */
  isVerse(index: number): boolean
}

/** Lines before and after that tell how wide the column is; columns of one page differ. */
const NEIGHBOURS = 7

export function readLayout(items: readonly Item[]): Layout {
  const plain = items.flatMap((item, index) => (item.kind === 'plain' && item.level === 0 ? [index] : []))
  const isWrapped = looksWrapped(items, plain)
  const indented = plain.filter(i => isIndentedBody(items[i])).length
  const verse = readVerse(items)
  const columns = isWrapped ? readColumns(items, plain) : new Map<number, Column>()
  return {
    isWrapped,
    hasTellingBlanks: blanksTell(items, plain),
    isIndented: indented >= 2 && indented > plain.length * 0.1 && indented < plain.length * 0.85,
    fitsColumn: index => isWithin(items[index], columns.get(index), LOOSE),
    leavesColumn: index => !isWithin(items[index], columns.get(index), GENEROUS),
    fillsColumn: index => isWithin(items[index], columns.get(index), TIGHT),
    isVerse: index => verse.has(index),
  }
}

const LEAST_VERSE = 6
const VERSE_WIDTH = 44

/**
 * Poems: rows of short lines in which no sentence ends before the line does, and that differ in length as no column's do. A few
 * such lines may be headlines; so there have to be some.
 */
function readVerse(items: readonly Item[]): ReadonlySet<number> {
  const verse = new Set<number>()
  for (let from = 0; from < items.length; ) {
    let to = from
    while (isShortLine(items[to])) to++
    const widths = items.slice(from, to).map(item => item.width)
    const longest = Math.max(...widths.slice(0, 2000), 0)
    const long = widths.filter(width => width >= longest - 2).length
    if (to - from >= LEAST_VERSE && long < widths.length * 0.5) for (let i = from; i < to; i++) verse.add(i)
    from = to + 1
  }
  return verse
}

function isShortLine(item: Item | undefined): boolean {
  return (
    item?.kind === 'plain' &&
    item.level === 0 &&
    item.width <= VERSE_WIDTH &&
    !item.hasDateline &&
    isHan(item.text) &&
    !/[。！？；：:|].|[。：:]$/.test(item.text)
  )
}

/** Indented like a paragraph, not centred like a headline. */
export function isIndentedBody(item: Item | undefined): boolean {
  return item !== undefined && item.indent >= 2 && item.indent <= 8
}

/** They do if they stand behind most finished lines and behind few lines that break off. */
function blanksTell(items: readonly Item[], plain: readonly number[]): boolean {
  const pairs = plain.filter(i => items[i + 1]?.kind === 'plain' && items[i + 1]?.level === 0)
  const finished = pairs.filter(i => isFinished(items[i]?.text ?? ''))
  const open = pairs.filter(i => !isFinished(items[i]?.text ?? ''))
  const blanksAfter = (indexes: readonly number[]) => indexes.filter(i => items[i + 1]?.blankBefore).length
  if (blanksAfter(pairs) === 0) return false
  // On a page of whole paragraphs the open lines are headings and the few that a column cut.
  if (open.length < pairs.length * 0.45) return blanksAfter(finished) >= finished.length * 0.4
  return blanksAfter(open) < open.length * 0.4
}

/** Most lines stop in mid-sentence, and they come in rows of about one length; headings differ in length. */
function looksWrapped(items: readonly Item[], plain: readonly number[]): boolean {
  const open = plain.filter(i => !isFinished(items[i]?.text ?? ''))
  if (open.length < 3 || open.length < plain.length * 0.45) return false
  const even = open.filter(i => areEven(items[i], items[i + 1])).length
  const total = plain.reduce((sum, i) => sum + (items[i]?.width ?? 0), 0)
  return even >= Math.max(2, open.length * 0.25) && total / plain.length <= 130
}

function areEven(item: Item | undefined, next: Item | undefined): boolean {
  if (!item || next?.kind !== 'plain' || next.level > 0 || isFinished(next.text) || byWidth(item) < 12) return false
  const slack = isHan(item.text) ? 4 : byWidth(item) * 0.28
  return Math.abs(byWidth(item) - byWidth(next)) <= slack || (isHan(item.text) && byLength(item) === byLength(next))
}

/** A column is so many full-width places, or simply so many characters, depending on who broke the lines. */
type Measure = (item: Item) => number

interface Column {
  readonly width: number
  readonly length: number
}

const byWidth: Measure = item => item.width + (item.indent <= 8 ? item.indent : 0)
const byLength: Measure = item => 2 * (item.text.length + (item.indent <= 8 ? Math.ceil(item.indent / 2) : 0))

/** For each body line the usual measures of the lines around it that break off. */
function readColumns(items: readonly Item[], plain: readonly number[]): Map<number, Column> {
  const columns = new Map<number, Column>()
  for (const [k, index] of plain.entries()) {
    const near = plain
      .slice(Math.max(0, k - NEIGHBOURS), k + NEIGHBOURS + 1)
      .map(i => items[i])
      .filter(item => item !== undefined)
      .filter(item => !isFinished(item.text))
    if (near.length > 0) columns.set(index, { width: usual(near.map(byWidth)), length: usual(near.map(byLength)) })
  }
  return columns
}

/** Headings drag the median down, and a headline over several columns the maximum up. */
function usual(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.7)] ?? 0
}

interface Slack {
  /** Columns by which a Chinese line, set on a grid, may be shorter or longer. */
  readonly columns: readonly [number, number]
  /** Shares of its column that an English line, set ragged, may have. */
  readonly shares: readonly [number, number]
}

const GENEROUS: Slack = { columns: [6, 6], shares: [0.6, 1.25] }
const LOOSE: Slack = { columns: [4, 6], shares: [0.72, 1.25] }
const TIGHT: Slack = { columns: [1, 40], shares: [0.8, 2] }

function isWithin(item: Item | undefined, column: Column | undefined, { columns, shares }: Slack): boolean {
  if (item === undefined || column === undefined) return false
  if (!isHan(item.text)) return byWidth(item) >= column.width * shares[0] && byWidth(item) <= column.width * shares[1]
  const isNear = (own: number, full: number) => own >= full - columns[0] && own <= full + columns[1]
  return isNear(byWidth(item), column.width) || isNear(byLength(item), column.length)
}
