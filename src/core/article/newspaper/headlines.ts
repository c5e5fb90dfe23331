import { parseBareNames } from './byline.ts'
import type { Item } from './item.ts'
import { isIndentedBody, type Layout } from './layout.ts'
import { BOLD } from './line.ts'
import { endsWithStop, isBalanced, isContinuation, isFinished, isHan } from './punctuation.ts'
import { takeTail } from './tail.ts'

/** What a line is once its neighbours have been asked. */
export type Role = 'heading' | 'soft-heading' | 'names' | 'other'

const MAX_WIDTH = 84
/** Who reports speech writes a sentence, not a headline. */
const REPORTED = /(?:介绍|表示|说|认为|指出|告诉记者|了解到|获悉|透露|坦言|看来)[，,：:]/
/** With a byline or dateline below, also a headline of three parts is one. */
const MAX_STRONG_WIDTH = 160
/** Over a printed headline the kicker may be a sentence. */
const MAX_KICKER_WIDTH = 110

/**
 * Finds the headings. Those with marks are given; on pages without marks a heading is a short line without a stop, set
 * apart from the text. Names are found here as well: 马 达 alone on a line is a byline only below a heading.
 */
export function readRoles(items: readonly Item[], layout: Layout): Role[] {
  const roles: Role[] = items.map(item =>
    item.kind === 'plain' && item.level > 0 && item.level < BOLD ? 'heading' : 'other',
  )
  const neighbours = contentNeighbours(items)
  const strong: boolean[] = items.map(() => false)
  for (let i = items.length - 1; i >= 0; i--) {
    const after = neighbours.next[i] ?? -1
    strong[i] = isTaken(items, i) || hasEvidence(items, roles, strong, after)
    if (roles[i] === 'other' && looksLikeHeading(items, roles, layout, i, after, strong[i] === true))
      roles[i] = 'soft-heading'
  }
  for (let i = 0; i < items.length; i++) {
    const before = neighbours.previous[i] ?? -1
    if (isNamesLine(items, roles, i, before, neighbours.next[i] ?? -1)) roles[i] = 'names'
    else if (roles[i] === 'soft-heading' && !strong[i] && !standsApart(items, roles, layout, i, before))
      roles[i] = 'other'
  }
  return roles
}

/** For every line: does a byline, a dateline or a name follow, with at most other headings and captions between? */
export function readEvidence(items: readonly Item[], roles: readonly Role[], next: readonly number[]): boolean[] {
  const evidence: boolean[] = items.map(() => false)
  for (let i = items.length - 1; i >= 0; i--)
    evidence[i] = isTaken(items, i) || hasEvidence(items, roles, evidence, next[i] ?? -1)
  return evidence
}

/** A short line right above "continued from page 1" names the article that goes on there. */
function isTaken(items: readonly Item[], i: number): boolean {
  const below = items[i + 1]
  return below?.kind === 'furniture' && below.jump?.direction === 'from'
}

/** `at` is the line that follows; `evidence` is known from there on. */
function hasEvidence(
  items: readonly Item[],
  roles: readonly Role[],
  evidence: readonly boolean[],
  at: number,
): boolean {
  const item = items[at]
  if (!item) return false
  if (item.kind === 'byline' || roles[at] === 'names' || (item.kind === 'plain' && item.hasDateline)) return true
  const isSoft = roles[at] === 'soft-heading'
  if (isSoft && parseBareNames(item.text) !== null) return true
  return (isSoft || item.kind === 'caption') && evidence[at] === true
}

/** The nearest lines before and after that are not page furniture, by index; -1 where there is none. */
export function contentNeighbours(items: readonly Item[]): { previous: number[]; next: number[] } {
  const previous: number[] = []
  const next: number[] = items.map(() => -1)
  let last = -1
  for (let i = 0; i < items.length; i++) {
    previous.push(last)
    if (items[i]?.kind !== 'furniture') last = i
  }
  last = -1
  for (let i = items.length - 1; i >= 0; i--) {
    next[i] = last
    if (items[i]?.kind !== 'furniture') last = i
  }
  return { previous, next }
}

function looksLikeHeading(
  items: readonly Item[],
  roles: readonly Role[],
  layout: Layout,
  i: number,
  nextAt: number,
  isStrong: boolean,
): boolean {
  const item = items[i]
  const next = items[nextAt]
  if (item?.kind !== 'plain' || item.hasDateline || !next || next.kind === 'rule') return false
  const { text } = item
  const isOver = roles[nextAt] === 'heading'
  if (item.width > (isStrong ? MAX_STRONG_WIDTH : isOver ? MAX_KICKER_WIDTH : MAX_WIDTH) || !/[\p{L}]/u.test(text))
    return false
  if (/[，,、；;：:]$/.test(text) || text.includes('。') || takeTail(text).isEnd) return false
  if (endsWithStop(text) && !/[？！?!][”』」"]?$/.test(text)) return false
  if (isContinuation(text) || REPORTED.test(text) || !isBalanced(text) || /^\d{1,2}[.、]/.test(text)) return false
  if (isTaken(items, i)) return true
  if (next.kind === 'plain' && next.level === 0 && isContinuation(next.text)) return false
  if (item.level === BOLD) return true
  if (layout.isIndented && isIndentedBody(item) && !isHeadingRole(roles[nextAt])) return false
  if (isStrong || next.kind !== 'plain' || roles[nextAt] === 'heading') return true
  if (roles[nextAt] === 'soft-heading') return layout.leavesColumn(i)
  if (layout.hasTellingBlanks && !next.blankBefore && !(layout.isIndented && isIndentedBody(next))) return false
  if (layout.isWrapped && layout.isIndented && !isIndentedBody(next)) return false
  return layout.leavesColumn(i) || (layout.hasTellingBlanks && item.blankBefore && next.blankBefore)
}

/** A heading does not follow a sentence that is still open, and where blank lines tell, one stands before it. */
function standsApart(
  items: readonly Item[],
  roles: readonly Role[],
  layout: Layout,
  i: number,
  before: number,
): boolean {
  const previous = items[before]
  if (previous?.kind !== 'plain' || isHeadingRole(roles[before])) return true
  // A sentence that a jump has cut goes on elsewhere.
  for (let k = before + 1; k < i; k++) {
    const between = items[k]
    if (between?.kind === 'furniture' && (between.jump || between.page !== undefined)) return true
  }
  if (layout.hasTellingBlanks && items[i]?.blankBefore !== true) return false
  // At a column's edge a closing quotation mark is no more than a place where the line had to break.
  return isFinished(previous.text) && (!layout.fitsColumn(before) || endsWithStop(previous.text))
}

function isNamesLine(
  items: readonly Item[],
  roles: readonly Role[],
  i: number,
  before: number,
  after: number,
): boolean {
  const item = items[i]
  if (item?.kind !== 'plain' || item.level > 0 || parseBareNames(item.text) === null) return false
  if (items[after]?.kind === 'byline') return false
  const isLatin = !isHan(item.text)
  if (isHeadingRole(roles[before]) || (items[before]?.kind === 'caption' && before > 0))
    return !isLatin || !isHeadingRole(roles[after])
  // A writer may sign below the text.
  const isSigned = items[before]?.kind === 'plain' && isFinished(items[before].text) && !isLatin
  return isSigned && (after === -1 || isHeadingRole(roles[after]) || items[after]?.kind === 'rule')
}

export function isHeadingRole(role: Role | undefined): boolean {
  return role === 'heading' || role === 'soft-heading'
}
