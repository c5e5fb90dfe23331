const HOUR = 3_600_000
const DAY = 24 * HOUR

const UNITS: ReadonlyMap<string, number> = new Map([
  ...['h', 'hour', 'hours', '小时', '个小时'].map(unit => [unit, HOUR] as const),
  ...['d', 'day', 'days', '天', '日'].map(unit => [unit, DAY] as const),
  ...['w', 'week', 'weeks', '周', '星期', '个星期'].map(unit => [unit, 7 * DAY] as const),
])

const NUMERALS = '〇一二三四五六七八九十'

/** A year: longer is better said as "until resumed". */
const LONGEST = 366 * DAY

/** `3d`, `12h`, `2w`, `3天`, `两周`, `12小时` in milliseconds; null where it is none, is nothing, or exceeds a year. */
export function parseDuration(text: string): number | null {
  const found = /^(\d{1,4}|[一二两三四五六七八九十])\s*(\p{L}+)$/u.exec(text.normalize('NFKC').trim().toLowerCase())
  if (!found) return null
  const [, amount = '', unit = ''] = found
  const size = UNITS.get(unit)
  if (size === undefined) return null
  const count = amount === '两' ? 2 : /^\d/.test(amount) ? Number(amount) : NUMERALS.indexOf(amount)
  const duration = count * size
  return duration > 0 && duration <= LONGEST ? duration : null
}
