import { takeByline } from './byline.ts'
import { findDay, type NamedDay } from './calendar.ts'
import { insideBrackets } from './punctuation.ts'

/** A paragraph's opening words that say where, when and by whom it was filed; `rest` is the paragraph without them. */
export interface Dateline {
  readonly text: string
  readonly names: readonly string[]
  /** The agency or paper that is not "ours". */
  readonly agency: string | null
  readonly day: NamedDay | null
  readonly rest: string
}

/** Long enough for "据新华社… （记者 …、…）", short enough to never scan a body. */
const REACH = 160

const DAY = '(?:(?:\\d{4}年)?\\d{1,2}月)?\\d{1,2}日'
const OURS = '本报|本刊|本台|本网|本社'
const OUTLET = '\\p{Script=Han}{0,8}?(?:社|网|报|台|新闻|客户端)'
const PLACE = '\\p{Script=Han}{0,10}?'
const FILED = '(?:综合外电|综合消息|专电|电讯|快讯|消息|电|讯)'
const CHINESE = new RegExp(
  `^[【\\[]?(?<text>据?(?<outlet>${OURS}|${OUTLET})\\s?(?:${PLACE}\\s?(?<day>${DAY})?(?:[上下]午|凌晨|晚)?\\s?)${FILED})[】\\]]?`,
  'u',
)
const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?'
const AGENCY = '(?: \\((?<agency>[A-Z][A-Za-z.]*(?: [A-Z][A-Za-z.]*){0,3})\\))'
const CAPITALS =
  "[A-Z][A-Z.'’]{2,20}(?:[ -][A-Z][A-Z.'’]{1,20}){0,3}(?:, [A-Z][A-Za-z.]{1,20}(?: [A-Z][A-Za-z.]{1,20}){0,2})?"
const CAPITALISED = "[A-Z][A-Za-z.'’]{1,20}(?:[ -][A-Z][A-Za-z.'’]{1,20}){0,3}(?:, [A-Z][A-Za-z.]{1,20})?"
const DASH = '\\s?(?:—|–|―|--|(?<= )-(?= ))\\s?'
const ENGLISH = new RegExp(`^(?<text>${CAPITALS}(?:, (?<day>${MONTH} \\d{1,2}))?${AGENCY}?)${DASH}`)
const ENGLISH_AGENCY = new RegExp(`^(?<text>${CAPITALISED}(?:, (?<day>${MONTH} \\d{1,2}))?${AGENCY})${DASH}`)

/** Takes a dateline off a paragraph's beginning; `null` where it begins with none. */
export function takeDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, REACH)
  return takeChinese(paragraph, head) ?? takeEnglish(paragraph, head)
}

function takeChinese(paragraph: string, head: string): Dateline | null {
  const match = CHINESE.exec(head)
  const { text, outlet, day } = match?.groups ?? {}
  if (!match || text === undefined || outlet === undefined) return null
  // An agency's 电 has a day or the agency's name in front; 并网发电 is a headline's end.
  if (day === undefined && /(?<![专外快])电$/.test(text) && !/社|本报|本刊|本台|本网/.test(text)) return null
  const after = head.slice(match[0].length)
  const isMarkedOff = after === '' || /^[\s：:（(—-]/.test(after)
  // Without a date or a break behind it, 本报讯 is a dateline, but 新华社区用电 is not.
  if (
    /^[，,、。的]/.test(after) ||
    !(isMarkedOff || day !== undefined || /^(?:本报|\p{Script=Han}{1,4}报)讯$/u.test(text))
  )
    return null
  const bracket = bracketAfter(after)
  const inBracket = bracket ? takeByline(bracket.inner) : null
  const isByline = inBracket !== null && inBracket.rest === ''
  const isProgramme = bracket !== null && !isByline && /消息$/.test(text)
  let rest = paragraph.slice(match[0].length + (bracket && (isByline || isProgramme) ? bracket.length : 0))
  const names = isByline ? [...inBracket.names] : []
  const spoken = names.length === 0 ? reporterAfter(rest) : null
  if (spoken) {
    names.push(...spoken.names)
    rest = spoken.rest
  }
  return {
    text: (isProgramme && bracket ? text + after.slice(0, bracket.length).trim() : text).replace(/\s+$/, ''),
    names,
    agency: new RegExp(`^(?:${OURS})`).test(outlet) ? null : outlet.replace(/^据/, ''),
    day: day === undefined ? null : findDay(day),
    rest: rest.replace(/^[\s：:—-]+/, ''),
  }
}

function bracketAfter(after: string): { inner: string; length: number } | null {
  const open = /^\s?[（(]/.exec(after)
  const close = open ? after.search(/[）)]/) : -1
  if (close === -1) return null
  const inner = insideBrackets(after.slice(0, close + 1).trim())
  return inner === null ? null : { inner, length: close + 1 }
}

/** 本报讯 记者周岚报道：… and 本报讯 记者 周岚 通讯员 李文 …, but not 本报讯 记者从市教育局获悉. */
function reporterAfter(text: string): { names: readonly string[]; rest: string } | null {
  if (!/^\s?(?:本报)?(?:首席|实习|见习)?(?:记者|通讯员)/.test(text)) return null
  const byline = takeByline(text.slice(0, REACH).trimStart())
  if (!byline || byline.names.length === 0) return null
  const taken = text.slice(0, REACH).trimStart().length - byline.rest.length
  return { names: byline.names, rest: text.trimStart().slice(taken) }
}

function takeEnglish(paragraph: string, head: string): Dateline | null {
  const match = ENGLISH.exec(head) ?? ENGLISH_AGENCY.exec(head)
  const { text, day, agency } = match?.groups ?? {}
  if (!match || text === undefined) return null
  return {
    text,
    names: [],
    agency: agency ?? null,
    day: day === undefined ? null : findDay(day),
    rest: paragraph.slice(match[0].length),
  }
}
