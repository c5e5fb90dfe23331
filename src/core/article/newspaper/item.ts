import { parseByline } from './byline.ts'
import { parseCaption } from './caption.ts'
import { type Credit, parseCredit } from './credit.ts'
import { takeDateline } from './dateline.ts'
import { isAdHead, isContents, isDatedTitle, isFurniture, isMasthead, isRule, issueDay } from './furniture.ts'
import { type Jump, pageNumber, parseJump } from './jump.ts'
import { BOLD, type Line } from './line.ts'
import { isAuthorNote } from './note.ts'
import { widthOf } from './punctuation.ts'

interface Place {
  readonly text: string
  readonly level: number
  readonly indent: number
  readonly width: number
  /** Is there a blank line, or the page's edge, before it? */
  readonly blankBefore: boolean
}

/** A line with what it is by its own looks; what only its neighbours tell comes later. */
export type Item = Place &
  (
    | { readonly kind: 'plain'; readonly hasDateline: boolean }
    | { readonly kind: 'byline'; readonly names: readonly string[] }
    | { readonly kind: 'caption'; readonly caption: string }
    | { readonly kind: 'credit'; readonly credit: Credit }
    | { readonly kind: 'note' | 'rule' | 'contents' }
    | {
        readonly kind: 'furniture'
        readonly issue: string | null
        readonly isPicture?: boolean
        readonly isAdHead?: boolean
        readonly jump?: Jump
        /** The number of the page whose head or foot it is. */
        readonly page?: string
      }
  )

/** An English masthead is looked for among so many first lines of a page. */
const HEAD_LINES = 4
/** No headline is longer, whatever marks stand before it. */
const MAX_HEADLINE_WIDTH = 200

/** Classifies every line that is not blank. */
export function readItems(lines: readonly Line[]): Item[] {
  const items: Item[] = []
  let blankBefore = true
  let sincePageTop = 0
  for (const line of lines) {
    if (line.text === '') {
      blankBefore = true
      continue
    }
    const item = classify(line, blankBefore, sincePageTop < HEAD_LINES)
    sincePageTop = item.kind === 'rule' ? 0 : sincePageTop + 1
    items.push(item)
    blankBefore = false
  }
  return items
}

function classify(line: Line, blankBefore: boolean, isPageTop: boolean): Item {
  const { text, indent } = line
  const width = widthOf(text.slice(0, 2000))
  const isHeading = line.level > 0 && width <= MAX_HEADLINE_WIDTH
  const place = { text, indent, width, blankBefore, level: isHeading ? line.level : 0 }
  const body = { ...place, level: 0 }
  if (isRule(text)) return { ...body, kind: 'rule' }
  if (isContents(text) && isHeading && line.level !== BOLD) return { ...place, kind: 'contents' }
  if (text.length > 300) return { ...body, kind: 'plain', hasDateline: takeDateline(text) !== null }
  if (isAuthorNote(text)) return { ...body, kind: 'note' }
  const byline = /^(?:责|美|校|本版|审)/.test(text) ? null : parseByline(text)
  if (byline) {
    if (byline.isPhotoCredit) return { ...body, kind: 'caption', caption: parseCaption(text) ?? text }
    return { ...body, kind: 'byline', names: byline.names }
  }
  if (isAdHead(text)) return { ...body, kind: 'furniture', issue: null, isAdHead: true }
  const jump = parseJump(text)
  if (jump) return { ...body, kind: 'furniture', issue: null, jump }
  if (isFurniture(text) || (isHeading && isDatedTitle(text)) || (isPageTop && isMasthead(text))) {
    const page = pageNumber(text)
    return { ...body, kind: 'furniture', issue: issueDay(text), ...(page === null ? {} : { page }) }
  }
  const credit = parseCredit(text)
  if (credit) return { ...body, kind: 'credit', credit }
  const caption = isHeading && line.level !== BOLD ? null : parseCaption(text)
  if (caption) return { ...body, kind: 'caption', caption }
  return { ...place, kind: 'plain', hasDateline: takeDateline(text) !== null }
}
