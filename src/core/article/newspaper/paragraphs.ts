import { isTableRow } from './furniture.ts'
import type { Item } from './item.ts'
import { isIndentedBody, type Layout } from './layout.ts'
import { HAN, isContinuation, isFinished, isListItem } from './punctuation.ts'

/** Words whose hyphen stays when a line breaks behind it. */
const COMPOUND =
  /(?:^|[^\p{L}])(?:well|self|non|co|long|short|high|low|year|two|three|four|five|six|seven|eight|nine|ten|half|part|full|first|second|third|cross|old|new|state|world|so|ill|all|ex|vice|off|on|in|out|up|down|over|under|pro|anti|multi|semi|mid|cutting|record|ever|near|deep|open|large|small|real|hard|far|fast|free)-$/iu

/** Does the body line at `index` go on with the paragraph that the body line at `last` belongs to? */
export function goesOn(items: readonly Item[], layout: Layout, last: number, index: number): boolean {
  const before = items[last]
  const item = items[index]
  if (!before || item?.kind !== 'plain' || item.hasDateline) return false
  if (isTableRow(item.text) || isTableRow(before.text)) return false
  if (layout.isVerse(last) && layout.isVerse(index)) return !item.blankBefore
  if (isContinuation(item.text)) return true
  if (!isFinished(before.text)) return !startsListAfter(before.text, item.text)
  if (!layout.isWrapped || index !== last + 1 || (item.blankBefore && layout.hasTellingBlanks)) return false
  return (
    (layout.hasTellingBlanks ? layout.fitsColumn(last) : layout.fillsColumn(last)) &&
    !(layout.isIndented && isIndentedBody(item))
  )
}

/** Rows of a list stand for themselves, though they end without a stop. */
function startsListAfter(before: string, text: string): boolean {
  return isListItem(text) && (/[：:；;]$/.test(before) || isListItem(before))
}

/** Joins the lines of a paragraph; `page` tells whether a word is hyphenated elsewhere too. */
export function joinLines(lines: readonly string[], isHyphenated: (word: string) => boolean): string {
  const out: string[] = []
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (next === undefined) out.push(line)
    else if (/\p{L}-$/u.test(line.slice(-3)) && /^\p{Ll}/u.test(next))
      out.push(keepsHyphen(line, next, isHyphenated) ? line : line.slice(0, -1))
    else out.push(needsSpace(line, next) ? `${line} ` : line)
  }
  return out.join('')
}

function keepsHyphen(line: string, next: string, isHyphenated: (word: string) => boolean): boolean {
  const head = /[\p{L}-]{1,40}-$/u.exec(line.slice(-41))?.[0] ?? ''
  const tail = /^[\p{L}-]{1,40}/u.exec(next)?.[0] ?? ''
  return isHyphenated((head + tail).toLowerCase()) || COMPOUND.test(line.slice(-20))
}

/** Chinese runs on without a space, also where a number was broken; words in letters are told apart by one. */
function needsSpace(line: string, next: string): boolean {
  const last = line.at(-1) ?? ''
  const first = next.charAt(0)
  if (isWide(last) || isWide(first)) return false
  return !(HAN.test(line.slice(-30)) && /\d/.test(last) && /[\d.%]/.test(first))
}

function isWide(char: string): boolean {
  const code = char.charCodeAt(0)
  return code > 0x2e7f || (code >= 0x2014 && code <= 0x2026 && code !== 0x2019 && code !== 0x201d && code !== 0x2014)
}
