import { parseBareNames, parseByline, takeByline } from './byline.ts'
import { type Credit, parseCredit } from './credit.ts'
import { isFurniture } from './furniture.ts'
import { isAuthorNote } from './note.ts'
import { isFinished } from './punctuation.ts'

/** What stands behind a paragraph's last sentence, taken off. */
export interface Tail {
  readonly rest: string
  readonly names: readonly string[]
  readonly credit: Credit | null
  readonly note: string | null
  /** Something was found that only stands at the end of an article. */
  readonly isEnd: boolean
}

const REACH = 200
const END_WORD = /^(?:完|全文完|待续|未完待续|End|Ends|完毕)$/i
const PICTURE_NOTE =
  /^(?:(?:本版|本文|文中)?(?:图片|照片|图表|制图|漫画|供图|摄影|图).{0,12}(?:提供|[：:].{1,30}|摄)|photos?(?: by|:).{1,40})$/i

/** Takes bylines, credits, author notes and jumps off a paragraph's end: …。（记者 周岚） …。（据新华社） …（下转第3版）. */
export function takeTail(paragraph: string): Tail {
  let rest = paragraph
  let names: readonly string[] = []
  let credit: Credit | null = null
  let note: string | null = null
  let isEnd = false
  for (let round = 0; round < 4; round++) {
    const bracket = lastBracket(rest)
    if (!bracket) break
    const { inner, before, whole } = bracket
    const isAfterSentence = before === '' || isFinished(before)
    const byline = isAfterSentence ? (parseByline(inner)?.names ?? parseBareNames(inner)) : null
    const found = isAfterSentence && !byline ? parseCredit(whole) : null
    if (isAfterSentence && isAuthorNote(whole)) note = whole
    else if (byline) names = byline
    else if (found) credit = found
    else if (!END_WORD.test(inner) && !PICTURE_NOTE.test(inner) && !/^(?:下|紧)[转接]/.test(inner) && !isJump(inner))
      break
    if (!/^(?:下|紧)[转接]/.test(inner) && !isJump(inner)) isEnd = true
    rest = before
  }
  if (names.length === 0) {
    const spoken = closingByline(rest)
    if (spoken) return { rest: spoken.before, names: spoken.names, credit, note, isEnd: true }
  }
  if (!credit) {
    const agency = /^(.*[.!?”"])\s?[—–-]{1,2}\s?(Reuters|AP|AFP|Xinhua|Agencies|Bloomberg)$/s.exec(rest.slice(-REACH))
    if (agency?.[1] !== undefined && agency[2] !== undefined) {
      credit = { source: agency[2], day: null }
      rest = rest.slice(0, rest.length - (rest.slice(-REACH).length - agency[1].length))
      isEnd = true
    }
  }
  return { rest, names, credit, note, isEnd }
}

function isJump(inner: string): boolean {
  return inner.length <= 40 && /^(?:[上下紧见详]|continued|turn|see )/i.test(inner) && isFurniture(inner)
}

function lastBracket(text: string): { inner: string; before: string; whole: string } | null {
  const tail = text.slice(-REACH)
  const match = /[（(【[]([^（(【[）)】\]]{1,190})[）)】\]]$/.exec(tail)
  if (!match?.[1]) return null
  return { inner: match[1].trim(), before: text.slice(0, text.length - match[0].length).trimEnd(), whole: match[0] }
}

/** …说。本报记者 周岚: a byline behind the last stop, without brackets. */
function closingByline(text: string): { names: readonly string[]; before: string } | null {
  const tail = text.slice(-70)
  const stop = Math.max(...['。', '！', '？', '”', '…'].map(char => tail.lastIndexOf(char)))
  if (stop === -1 || stop === tail.length - 1) return null
  const line = tail.slice(stop + 1).trim()
  const byline = /记者|通讯员|文[/／]|[/／]文|^[□■]/.test(line) ? takeByline(line) : null
  if (byline?.rest !== '' || byline.names.length === 0) return null
  return { names: byline.names, before: text.slice(0, text.length - tail.length + stop + 1) }
}
