/** A day as a page names it: the year, and in agency datelines also the month, may be missing. */
export interface NamedDay {
  readonly year: number | null
  readonly month: number | null
  readonly day: number
}

const DAY_MS = 86_400_000
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?'
const CHINESE_DIGITS = '〇一二三四五六七八九'

const CHINESE_DAY =
  /(?:(\d{4}|[〇零○Ｏ一二三四五六七八九]{4})\s?年\s?)?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?月\s?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?日/
const NUMERIC_DAY = /(?<!\d)(\d{4})([-/.]?)(\d{2}|(?<=[-/.])\d)\2(\d{2}|(?<=[-/.])\d)(?!\d)/
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?`, 'i')
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}(?:,? (\\d{4}))?`, 'i')
const DAY_ONLY = /(?<!\d)(\d{1,2})日/

/** The first day named in a short text, or `null`. Looks at the first 200 characters. */
export function findDay(text: string): NamedDay | null {
  const head = text.slice(0, 200)
  const chinese = CHINESE_DAY.exec(head)
  if (chinese) return named(chineseYear(chinese[1]), chineseNumber(chinese[2]), chineseNumber(chinese[3]))
  const numeric = NUMERIC_DAY.exec(head)
  if (numeric) return named(Number(numeric[1]), Number(numeric[3]), Number(numeric[4]))
  const monthFirst = MONTH_FIRST.exec(head)
  if (monthFirst) return named(yearOrNull(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]))
  const dayFirst = DAY_FIRST.exec(head)
  if (dayFirst) return named(yearOrNull(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]))
  const dayOnly = DAY_ONLY.exec(head)
  return dayOnly ? named(null, null, Number(dayOnly[1])) : null
}

/** A day with its year as YYYY-MM-DD; `null` where the year or month is missing or no such day exists. */
export function toIsoDay(day: NamedDay): string | null {
  if (day.year === null || day.month === null) return null
  const iso = [String(day.year).padStart(4, '0'), twoDigits(day.month), twoDigits(day.day)].join('-')
  const time = Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso
}

/**
 * The day a dateline means in an issue of `issue` (YYYY-MM-DD or unknown). News is older than its paper, so a day after
 * the issue belongs to the year (or month) before; a week of grace covers issues that are dated ahead.
 */
export function resolveDay(day: NamedDay, issue: string | null): string | null {
  if (day.year !== null) return toIsoDay(day)
  if (issue === null) return null
  const year = Number(issue.slice(0, 4))
  const latest = Date.parse(`${issue}T00:00:00Z`) + 7 * DAY_MS
  const isPossible = (iso: string | null): iso is string => iso !== null && Date.parse(`${iso}T00:00:00Z`) <= latest
  if (day.month !== null) return [year, year - 1].map(y => toIsoDay({ ...day, year: y })).find(isPossible) ?? null
  const month = Number(issue.slice(5, 7))
  const before = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 }
  return [{ year, month }, before].map(at => toIsoDay({ ...at, day: day.day })).find(isPossible) ?? null
}

/** A date given by the caller, or `null` where it is none. */
export function validIsoDay(text: string | undefined): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '')
  return match ? toIsoDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }) : null
}

function named(year: number | null, month: number | null, day: number | null): NamedDay | null {
  if (day === null || day < 1 || day > 31 || (month !== null && (month < 1 || month > 12))) return null
  return { year, month, day }
}

function yearOrNull(text: string | undefined): number | null {
  return text === undefined ? null : Number(text)
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0')
}

/** 二〇二二 → 2022; digits as they are. */
function chineseYear(text: string | undefined): number | null {
  if (text === undefined) return null
  const digits = [...text].map(char => (/[零○Ｏ]/.test(char) ? 0 : CHINESE_DIGITS.indexOf(char)))
  return /^\d/.test(text) ? Number(text) : Number(digits.join(''))
}

/** 十一 → 11, 二十三 → 23, 7 → 7. */
function chineseNumber(text: string | undefined): number | null {
  if (text === undefined) return null
  if (/^\d+$/.test(text)) return Number(text)
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const digit = (char: string | undefined, absent: number) => (char ? CHINESE_DIGITS.indexOf(char) : absent)
  return text.includes('十') ? digit(tens, 1) * 10 + digit(ones, 0) : digit(ones, 0)
}
