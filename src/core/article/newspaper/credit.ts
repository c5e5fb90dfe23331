import { findDay, type NamedDay } from './calendar.ts'
import { insideBrackets } from './punctuation.ts'

/** Where a text was taken from, and the day it appeared there. */
export interface Credit {
  readonly source: string
  readonly day: NamedDay | null
}

const MAX_LENGTH = 80
const TAKEN_FROM =
  /^(?:原?载于?|原文?刊于?|原刊载于?|转载自?|转自|摘自|选自|摘编自|(?:新闻|稿件|文章|消息|信息|本文|内容|资料)?来源(?:于|自)?|综合自|Sources?|Via|Reprinted from|Courtesy of)(?<mark>[：:\s]*)(?<from>.+)$/i
const ACCORDING_TO = /^(?:综合)?据\s?(?<from>.{2,30}?)(?:综合)?(?:报道|消息|电讯|电|讯|客户端)?$/
const OUTLET =
  /^(?:本报综合)?[《]?[\p{Script=Han}A-Za-z]{0,10}(?:社|日报|晚报|晨报|早报|时报|商报|周报|周刊|导报|网|电视台|新闻客户端|央视新闻)[》]?(?:综合)?(?:电|供稿|发|专稿|供本报专稿)?$/u
const AGENCY =
  /^[-–—\s]*(?<from>Reuters|AP|AFP|Xinhua|Bloomberg|TASS|UPI|EFE|Associated Press|Agence France-Presse|The Associated Press|Agencies|(?:Reuters|AP|AFP|Xinhua)(?: ?[-/] ?| and )(?:Reuters|AP|AFP|Xinhua))$/

/** Reads a whole line, or the inside of a bracket, as a source credit: (载11月7日《人民日报》), 来源：新华社, Source: Reuters. */
export function parseCredit(line: string): Credit | null {
  if (line.length > MAX_LENGTH) return null
  const inner = insideBrackets(line)
  const text = inner ?? line
  if (/[。！!？?；]/.test(text)) return null
  const taken = TAKEN_FROM.exec(text)?.groups
  // Without a bracket or a colon, 载 and 转自 may begin a sentence; a title or an outlet must follow.
  if (taken?.from && (inner !== null || /[：:]/.test(taken.mark ?? '') || isNamed(taken.from)))
    return credit(taken.from)
  const according = ACCORDING_TO.exec(text)?.groups?.from
  if (according && (inner !== null || (text.length <= 16 && isNamed(according)))) return credit(according)
  const agency = AGENCY.exec(text)?.groups?.from
  if (agency) return credit(agency)
  return (inner !== null || /(?:供稿|电)$/.test(text)) && OUTLET.test(text) ? credit(text) : null
}

function isNamed(text: string): boolean {
  return /《[^《》]{2,20}》/.test(text) || OUTLET.test(text)
}

function credit(text: string): Credit | null {
  const titled = /《([^《》]{1,30})》/.exec(text)?.[1]
  const plain = text
    .replace(/(?:\d{4}年)?\d{1,2}月\d{1,2}日/, '')
    .replace(/(?:综合)?(?:报道|消息|电|讯|供稿|专稿)$/, '')
    .replace(/^[\s：:,，]+|[\s：:,，]+$/g, '')
  const source = titled ?? plain
  return source === '' ? null : { source, day: findDay(text) }
}
