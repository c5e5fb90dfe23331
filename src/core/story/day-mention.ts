import { toIsoDay } from '../article/newspaper/calendar.ts'

/**
 * Which day a sentence tells of, as a reader on `today` understands it. Days are local, without a zone: the day on which
 * the article was published where it was published.
 */

interface Mention {
  /** Days since 1970. */
  readonly day: number
  readonly from: number
  readonly to: number
}

const DAY_MS = 86_400_000
/** A date without its year is the nearer one of this year's and its neighbours', where that is plain. */
const PLAINLY_NEAR = 60
/** The news reaches this far back, or ahead where it says that it speaks of what is to come. */
const FURTHEST_BACK = 180
const FURTHEST_AHEAD = 300
/** “30日” of an issue of the 2nd is last month's; of an issue of the 24th it is not clear which. */
const LAST_MONTH = 14
const NEXT_MONTH = 20

const AHEAD_ZH = /将(?![军近来领士帅])|拟[于在定]|定于|[计計][划劃]|[预預][计計]|即[将將]|[将將]于|有望|截止/
const AHEAD_EN = /\b(?:will|due|scheduled|set to|plans? to|to be|expected|upcoming|going to|would|could)\b/
const SAYING_ZH =
  /^(?:[上下]午|晚间?|凌晨|清晨|中午)?(?:电|讯|消息|[，,]?[^，,。；]{0,24}?(?:表示|说|介绍|称|宣布|发布|通报|公布|指出|透露|强调))/
const SAID_BEFORE_EN =
  /\b(?:said|announced|told (?:[\w']+ ){0,3}[\w']+|reported|confirmed|added|published)(?: (?:on|late|early|in a statement on))*\s$/
const SAID_AFTER_EN = /^,? [^,.]{0,60}?\b(?:said|announced|told|confirmed|reported)\b/

/** The one day a sentence tells of, YYYY-MM-DD; null where it names none, several, or one that could be another. */
export function dayOf(sentence: string, today: string): string | null {
  const now = epochDay(today)
  // Within quotation marks 昨天 is the speaker's yesterday; within 《》 it is a title.
  const text = sentence.replace(/“[^”]*”|「[^」]*」|"[^"]*"|《[^》]*》/g, quoted => ' '.repeat(quoted.length))
  const found = [...chineseMentions(text, now), ...englishMentions(text, now)]
  // “11日表示，大桥将于12月1日通车”: the first day is that of the saying.
  const told = found.length > 1 ? found.filter(mention => !isOfSaying(text, mention)) : found
  const days = new Set((told.length > 0 ? told : found).map(mention => mention.day))
  const [day] = days
  return days.size === 1 && day !== undefined ? isoDay(day) : null
}

/** Days since 1970 of a local day, and back. */
const epochDay = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS)
const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

function isOfSaying(text: string, { from, to }: Pick<Mention, 'from' | 'to'>): boolean {
  const before = text.slice(Math.max(0, from - 60), from)
  const after = text.slice(to, to + 80)
  return SAYING_ZH.test(after) || SAID_BEFORE_EN.test(before) || SAID_AFTER_EN.test(after)
}

// What follows a date that is no day of an event but a limit: 前, 以来.
const NO_LIMIT = '(?!以?[前后後来來内]|之[前后後])'
const TO_ZH = '(?:日|号|號)?[至到—–~-]{1,2}(?:\\d{1,2}月)?\\d{1,2}'
const MONTH_DAY_ZH = new RegExp(
  `(?<!\\d|每年|[农農夏][历曆])(?:(\\d{4})年|([今去明前])年)?(?<!\\d)(\\d{1,2})月(\\d{1,2})(?:${TO_ZH})?[日号號]${NO_LIMIT}`,
  'gu',
)
const DAY_ZH = new RegExp(
  `(?<![\\d月年第共约約近每满滿逾超.]|连续|連續|为期|為期|历时|长达|持续)(?:([本上下])个?月)?(\\d{1,2})(?:[至—–-]\\d{1,2})?日${NO_LIMIT}(?![元游遊间間均线線夜])`,
  'gu',
)
const WORDS_ZH: readonly (readonly [RegExp, number])[] = [
  [/(?<!如)今[天日](?![气氣的])|今[晨早晚]/g, 0],
  [/昨[天日晚夜晨早]/g, -1],
  [/(?<![目之以日月年周先眼大])前天(?![气氣空文])/g, -2],
  [/大前天/g, -3],
  [/(?<![文光说證证表聪黎])明[天日](?!报)|明[早晚]/g, 1],
  [/(?<![然最之以先大])[后後]天(?![性气氣])/g, 2],
  [/大[后後]天/g, 3],
]
const WEEKDAY_ZH = new RegExp(
  `(?<![一两三四五六七八九十几每双和及、\\d(（])(?:([上下本这這])个?)?(?:周|星期|礼拜)([一二三四五六日天])(?![至到、和年期末刊])${NO_LIMIT}`,
  'gu',
)
const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g

function* chineseMentions(text: string, now: number): Generator<Mention> {
  const isAhead = AHEAD_ZH.test(text)
  for (const found of text.matchAll(ISO)) {
    const day = dayNumber(Number(found[1]), Number(found[2]), Number(found[3]))
    if (day !== null) yield at(found, day)
  }
  for (const found of text.matchAll(MONTH_DAY_ZH)) {
    const [, year, relative, month, date] = found
    const isFixed = year !== undefined || relative !== undefined
    const fixed = year === undefined ? yearOf(now) + ('前去今明'.indexOf(relative ?? '今') - 2) : Number(year)
    const day = isFixed
      ? dayNumber(fixed, Number(month), Number(date))
      : nearestYear(Number(month), Number(date), now, isAhead)
    if (day !== null) yield at(found, day)
  }
  for (const found of text.matchAll(DAY_ZH)) {
    const day = dayOfMonth(found[1], Number(found[2]), now, isAhead && !isOfSaying(text, at(found, 0)))
    if (day !== null) yield at(found, day)
  }
  for (const [pattern, days] of WORDS_ZH) for (const found of text.matchAll(pattern)) yield at(found, now + days)
  for (const found of text.matchAll(WEEKDAY_ZH)) {
    const weekday = '一二三四五六日'.indexOf((found[2] ?? '').replace('天', '日'))
    const monday = mondayOf(now)
    const week = { 上: -7, 本: 0, 这: 0, 這: 0, 下: 7 }[found[1] ?? '']
    if (week !== undefined) yield at(found, monday + week + weekday)
    else yield at(found, nearestWeekday(weekday, now, isAhead && !isOfSaying(text, at(found, 0))))
  }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH_EN =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const LIMIT_EN = '(?<!\\b(?:[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Bb]efore|[Aa]fter|[Ee]very|[Ee]ach) )'
const MONTH_DAY_EN = new RegExp(
  `${LIMIT_EN}(?<!\\b(?:next|last) )\\b${MONTH_EN} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:%]|[.,]\\d| percent)(?:[-–]\\d{1,2})?(?:,? (\\d{4})\\b)?(?! (?:attack|terror|massacre))`,
  'g',
)
const DAY_MONTH_EN = new RegExp(
  `${LIMIT_EN}(?<!\\b(?:next|last) )\\b(\\d{1,2})(?:st|nd|rd|th)?(?:[-–]\\d{1,2})?(?: of)? ${MONTH_EN}(?![a-z])(?:,? (\\d{4})\\b)?(?! (?:attack|terror|massacre))`,
  'g',
)
// “Today, games have budgets” is no day.
const WORD_EN = /(?<!-)\b((?<!^[“"]?)today|tonight|yesterday|tomorrow)\b(?!['’-])/gi
const WEEKDAYS_EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const WEEKDAY_EN = new RegExp(
  `${LIMIT_EN}(?<!\\b(?:Black|Good|Bloody|Super|Palm|Ash|Cyber|[Ff]rom) )\\b(?:([Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming) )?(${WEEKDAYS_EN.join('|')})\\b(?!['’-]|s\\b| (?:to|through) |,? (?:${MONTH_EN} \\d|\\d{1,2} ${MONTH_EN})| (?:Times|Telegraph|Mail|Express|Night|Post|Mirror))`,
  'g',
)
const WORDS_EN: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }

function* englishMentions(text: string, now: number): Generator<Mention> {
  const cue = AHEAD_EN.exec(text)
  for (const found of text.matchAll(MONTH_DAY_EN)) {
    const day = dated(found[3], found[1], found[2], now, cue !== null)
    if (day !== null) yield at(found, day)
  }
  for (const found of text.matchAll(DAY_MONTH_EN)) {
    const day = dated(found[3], found[2], found[1], now, cue !== null)
    if (day !== null) yield at(found, day)
  }
  for (const found of text.matchAll(WORD_EN)) yield at(found, now + (WORDS_EN[(found[1] ?? '').toLowerCase()] ?? 0))
  for (const found of text.matchAll(WEEKDAY_EN)) {
    const weekday = WEEKDAYS_EN.findIndex(name => name.toLowerCase() === (found[2] ?? '').toLowerCase())
    const day = weekdayEn(found[1]?.toLowerCase(), weekday, now, () => {
      if (cue === null || isOfSaying(text, at(found, 0))) return false
      // “The mayor said the bridge would open on Friday”: what is to come stands before its day, or nobody says it.
      return cue.index < found.index || !/\b(?:said|says|told|announced)\b/.test(text) ? true : null
    })
    if (day !== null) yield at(found, day)
  }
}

function dated(
  year: string | undefined,
  monthName: string | undefined,
  date: string | undefined,
  now: number,
  isAhead: boolean,
): number | null {
  const month = MONTHS.indexOf((monthName ?? '').slice(0, 3).toLowerCase()) + 1
  if (year !== undefined) return dayNumber(Number(year), month, Number(date))
  return nearestYear(month, Number(date), now, isAhead)
}

/**
 * Writers differ on whether “last Friday” on a Saturday is yesterday and “next Friday” on a Monday is this week's: only
 * where both readings agree is it a day.
 */
function weekdayEn(
  which: string | undefined,
  weekday: number,
  now: number,
  isAhead: () => boolean | null,
): number | null {
  const day = mondayOf(now) + weekday
  if (which === 'last') return day < now ? null : day - 7
  if (which === 'next') return day > now ? null : day + 7
  if (which === 'this') return day
  if (which === 'past') return day < now ? day : day - 7
  if (which === 'coming') return day > now ? day : day + 7
  const ahead = isAhead()
  return ahead === null ? null : nearestWeekday(weekday, now, ahead)
}

function at(found: RegExpExecArray, day: number): Mention {
  return { day, from: found.index, to: found.index + found[0].length }
}

function dayNumber(year: number, month: number, day: number): number | null {
  const iso = month >= 1 && month <= 12 && day >= 1 ? toIsoDay({ year, month, day }) : null
  return iso === null ? null : epochDay(iso)
}

const yearOf = (day: number): number => Number(isoDay(day).slice(0, 4))
/** 1970-01-01 was a Thursday. */
const mondayOf = (day: number): number => day - ((day + 3) % 7)

function nearestWeekday(weekday: number, now: number, isAhead: boolean): number {
  const day = mondayOf(now) + weekday
  if (isAhead) return day < now ? day + 7 : day
  return day > now ? day - 7 : day
}

function nearestYear(month: number, date: number, now: number, isAhead: boolean): number | null {
  const year = yearOf(now)
  const days = [year - 1, year, year + 1].flatMap(y => dayNumber(y, month, date) ?? [])
  const near = days.find(day => Math.abs(day - now) <= PLAINLY_NEAR)
  if (near !== undefined) return near
  const far = isAhead ? days.find(day => day > now) : days.findLast(day => day < now)
  return far !== undefined && Math.abs(far - now) <= (isAhead ? FURTHEST_AHEAD : FURTHEST_BACK) ? far : null
}

/** 11日: of this month where that is past; of the neighbouring month where it is near and the sentence fits. */
function dayOfMonth(which: string | undefined, date: number, now: number, isAhead: boolean): number | null {
  const inMonth = (offset: number) => {
    const months = yearOf(now) * 12 + Number(isoDay(now).slice(5, 7)) - 1 + offset
    return dayNumber(Math.floor(months / 12), (months % 12) + 1, date)
  }
  if (which !== undefined) return inMonth({ 上: -1, 本: 0, 下: 1 }[which] ?? 0)
  const [last, current, next] = [inMonth(-1), inMonth(0), inMonth(1)]
  if (isAhead) {
    if (current !== null && current >= now) return current
    return next !== null && next - now <= NEXT_MONTH ? next : null
  }
  if (current !== null && current <= now) return current
  return last !== null && now - last <= LAST_MONTH ? last : null
}
