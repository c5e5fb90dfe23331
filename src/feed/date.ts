const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MINUTES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  met: 60,
  mez: 60,
  cest: 120,
  mest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  hkt: 480,
  sgt: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  nst: -210,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  a: -60,
  b: -120,
  c: -180,
  d: -240,
  e: -300,
  f: -360,
  g: -420,
  h: -480,
  i: -540,
  k: -600,
  l: -660,
  m: -720,
  n: 60,
  o: 120,
  p: 180,
  q: 240,
  r: 300,
  s: 360,
  t: 420,
  u: 480,
  v: 540,
  w: 600,
  x: 660,
  y: 720,
}

const TIME = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{1,2})(?:[.,]\d{1,9})?)?`
const ISO =
  /^([+-]?\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:[T_ ]+(\d{2})(?::?(\d{2}))?(?::?(\d{2})(?:[.,]\d{1,9})?)?)?\s*(.*)$/i
const RFC = new RegExp(
  String.raw`^(?:[a-z]{2,9}\.?,?\s*)?(\d{1,2})[ -]+([a-z]{3,9})\.?,?[ -]+(\d{2,4})(?:,?\s+(?:at )?${TIME})?\s*(.*)$`,
  'i',
)
const MONTH_FIRST = new RegExp(
  String.raw`^(?:[a-z]{2,9}\.?(?:,\s*|\s+))?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:(\d{4})(?:,?\s+(?:at )?${TIME})?|${TIME}\s+(?:([a-z]{1,5})\s+)?(\d{4}))\s*(.*)$`,
  'i',
)
const SLASHED = new RegExp(String.raw`^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:\s+${TIME})?\s*(.*)$`)
const AMERICAN = new RegExp(
  String.raw`^(?:[a-z]{2,9}\.?,?\s*)?(\d{1,2})/(\d{1,2})/(\d{4})(?:,?\s+${TIME})?\s*(.*)$`,
  'i',
)
const CHINESE =
  /^(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日?\s?(?:星期.|周.)?\s?(上午|下午|晚上|凌晨|中午)?\s?(?:(\d{1,2})[:：时点](\d{1,2})?分?(?:[:：]?(\d{1,2})秒?)?)?\s*(.*)$/

/**
 * A date as feeds write them: RFC 822 and its damaged forms, ISO 8601, W3C, asctime, 2024年3月5日 08:00. Without a zone UTC is
 * meant. `null` for what cannot be read: a bad date costs the date, not the article.
 */
export function parseDate(text: string): Date | null {
  const clean = text.trim().replace(/\s+/g, ' ').slice(0, 100)
  if (clean === '') return null
  // Seconds or milliseconds since 1970, of this century's first decades.
  if (/^1\d{9}(?:\d{3})?$/.test(clean)) return new Date(Number(clean) * (clean.length === 10 ? 1000 : 1))
  return iso(clean) ?? rfc(clean) ?? monthFirst(clean) ?? slashed(clean) ?? american(clean) ?? chinese(clean)
}

function iso(text: string): Date | null {
  const match = ISO.exec(text)
  if (!match) return null
  const [, year, month, day, hour, minute, second, zone] = match
  // Eight digits without dashes are a date, any other plain number is not one.
  if (/^\d+$/.test(text) && text.length !== 8 && text.length !== 4) return null
  return instant(Number(year), Number(month ?? 1), Number(day ?? 1), [hour, minute, second], zone)
}

function rfc(text: string): Date | null {
  const match = RFC.exec(text)
  if (!match) return null
  const [, day, month, year, hour, minute, second, zone] = match
  return instant(fullYear(year), monthNumber(month), Number(day), [hour, minute, second], zone)
}

function monthFirst(text: string): Date | null {
  const match = MONTH_FIRST.exec(text)
  if (!match) return null
  const [, month, day, year, h, m, s, hour, minute, second, zoneBefore, yearBehind, zone] = match
  return instant(
    Number(year ?? yearBehind),
    monthNumber(month),
    Number(day),
    [h ?? hour, m ?? minute, s ?? second],
    zoneBefore ?? zone,
  )
}

function slashed(text: string): Date | null {
  const match = SLASHED.exec(text)
  if (!match) return null
  const [, year, month, day, hour, minute, second, zone] = match
  return instant(Number(year), Number(month), Number(day), [hour, minute, second], zone)
}

/** 11/07/2022 is read the American way unless that gives no month. */
function american(text: string): Date | null {
  const match = AMERICAN.exec(text)
  if (!match) return null
  const [, first, second, year, hour, minute, seconds, zone] = match
  const [month, day] = Number(first) > 12 ? [second, first] : [first, second]
  return instant(Number(year), Number(month), Number(day), [hour, minute, seconds], zone)
}

/** A Chinese date without a zone means China's, as no one else writes so. */
function chinese(text: string): Date | null {
  const match = CHINESE.exec(text)
  if (!match) return null
  const [, year, month, day, half, hour, minute, second, zone] = match
  const isLater = (half === '下午' || half === '晚上') && Number(hour) < 12
  const hours = hour === undefined ? undefined : String(Number(hour) + (isLater ? 12 : 0))
  return instant(Number(year), Number(month), Number(day), [hours, minute, second], zone || '+0800')
}

function instant(
  year: number,
  month: number,
  day: number,
  [hour, minute, second]: readonly (string | undefined)[],
  rest: string | undefined,
): Date | null {
  const zone = (rest ?? '').trim()
  const half = /^(am|pm)\b\s*/i.exec(zone)
  const offset = zoneMinutes(half ? zone.slice(half[0].length) : zone)
  if (offset === null || !(year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null
  let hours = Number(hour ?? 0)
  if (half) hours = (hours % 12) + (half[1]?.toLowerCase() === 'pm' ? 12 : 0)
  if (hours > 24 || Number(minute ?? 0) > 59) return null
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  if (date.getUTCDate() !== day) return null
  date.setUTCHours(hours, Number(minute ?? 0) - offset, Math.min(59, Number(second ?? 0)))
  return date
}

/** Minutes east of Greenwich. What is no zone at all makes the date suspicious only if it is more than a remark. */
function zoneMinutes(zone: string): number | null {
  if (zone === '') return 0
  const numeric = /^(?:GMT|UTC|UT|Z)?\s?([+-])\s?(\d{1,2}):?(\d{2})?\b/i.exec(zone)
  if (numeric) return (numeric[1] === '-' ? -1 : 1) * (Number(numeric[2]) * 60 + Number(numeric[3] ?? 0))
  const name = /^\(?([a-z]{1,5})\b/i.exec(zone)?.[1]?.toLowerCase()
  return name === undefined ? null : (MINUTES[name] ?? 0)
}

function fullYear(year: string | undefined): number {
  const value = Number(year)
  return year?.length === 2 ? value + (value < 70 ? 2000 : 1900) : value
}

/** English by its first three letters, some neighbours' too; 0 for what is none. */
function monthNumber(name: string | undefined): number {
  const head = (name ?? '').slice(0, 3).toLowerCase()
  const foreign: Readonly<Record<string, number>> = {
    mai: 5,
    okt: 10,
    dez: 12,
    mär: 3,
    ene: 1,
    abr: 4,
    ago: 8,
    dic: 12,
    fév: 2,
    avr: 4,
    aoû: 8,
    déc: 12,
  }
  return MONTHS.indexOf(head) + 1 || (foreign[head] ?? 0)
}
