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
  /** Does the line fill its column? Always false on a page that is not wrapped. */
  isFull(index: number): boolean
}

/** Lines before and after that tell how wide the column is. */
const NEIGHBOURS = 4

export function readLayout(items: readonly Item[]): Layout {
  const plain = items.flatMap((item, index) => (item.kind === 'plain' && item.level === 0 ? [index] : []))
  const isWrapped = looksWrapped(items, plain)
  const pairs = plain.filter(i => follows(items, i) && !isFinished(items[i]?.text ?? ''))
  const blankPairs = pairs.filter(i => items[i + 1]?.blankBefore).length
  const indented = plain.filter(i => isIndentedBody(items[i])).length
  return {
    isWrapped,
    hasTellingBlanks: plain.some(i => items[i]?.blankBefore) && (!isWrapped || blankPairs < pairs.length * 0.4),
    isIndented: indented >= 2 && indented > plain.length * 0.1 && indented < plain.length * 0.85,
    isFull: index => isWrapped && fillsColumn(items, index),
  }
}

/** Indented like a paragraph, not centred like a headline. */
export function isIndentedBody(item: Item | undefined): boolean {
  return item !== undefined && item.indent >= 2 && item.indent <= 8
}

function follows(items: readonly Item[], i: number): boolean {
  const next = items[i + 1]
  return next !== undefined && next.kind === 'plain' && next.level === 0
}

/** Most lines stop in mid-sentence, and the longest are about equally long. */
function looksWrapped(items: readonly Item[], plain: readonly number[]): boolean {
  const open = plain.filter(i => !isFinished(items[i]?.text ?? ''))
  if (open.length < 4 || open.length < plain.length * 0.45) return false
  const widths = open.map(i => items[i]?.width ?? 0).sort((a, b) => a - b)
  const widest = widths[Math.floor((widths.length - 1) * 0.9)] ?? 0
  const total = plain.reduce((sum, i) => sum + (items[i]?.width ?? 0), 0)
  return (
    widest <= 160 && widths.filter(w => w >= widest * 0.6).length >= widths.length * 0.5 && total / plain.length <= 130
  )
}

/**
 * Columns of one page differ in width, so a line is measured by its neighbours; the widest is left out, as it may be a
 * headline over several columns.
 */
function fillsColumn(items: readonly Item[], index: number): boolean {
  const item = items[index]
  if (!item) return false
  const widths: number[] = []
  for (let i = Math.max(0, index - NEIGHBOURS); i <= index + NEIGHBOURS; i++) {
    const near = items[i]
    if (near?.kind === 'plain' && near.level === 0) widths.push(near.width + (near.indent <= 8 ? near.indent : 0))
  }
  widths.sort((a, b) => b - a)
  const column = widths[1] ?? widths[0] ?? 0
  const own = item.width + (item.indent <= 8 ? item.indent : 0)
  return isHan(item.text) ? own >= column - 4 : own >= column * 0.72
}
