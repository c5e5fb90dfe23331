import { Temporal } from 'temporal-polyfill'

/** Days said by a word, as days ago. */
const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['今天', 0],
  ['今日', 0],
  ['yesterday', 1],
  ['昨天', 1],
  ['昨日', 1],
  ['前天', 2],
  ['tomorrow', -1],
  ['明天', -1],
])

/** The last word, where it looks like a day, apart from the rest. */
export function splitDay(args: string): { name: string; day: string | null } {
  const words = args
    .normalize('NFKC')
    .split(/\s+/u)
    .filter(word => word !== '')
  const last = words.at(-1)
  if (
    last === undefined ||
    !(/^\d{1,4}[-/.年月]\d/u.test(last) || /^\d{8}$/u.test(last) || DAY_WORDS.has(last.toLowerCase()))
  ) {
    return { name: words.join(' '), day: null }
  }
  return { name: words.slice(0, -1).join(' '), day: last }
}

/** `2026-11-24`, `11-24` (the last one that was), `11月24日`, `yesterday`, as YYYY-MM-DD; null for what is no day. */
export function readDay(text: string, today: string): string | null {
  const now = Temporal.PlainDate.from(today)
  const ago = DAY_WORDS.get(text.toLowerCase())
  if (ago !== undefined) return now.subtract({ days: ago }).toString()
  const found = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?$/u.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/u.exec(text)
  if (!found) return null
  const [, year, month, day] = found
  try {
    const fields = { year: Number(year ?? now.year), month: Number(month), day: Number(day) }
    const date = Temporal.PlainDate.from(fields, { overflow: 'reject' })
    const isAhead = year === undefined && Temporal.PlainDate.compare(date, now) > 0
    return (isAhead ? date.subtract({ years: 1 }) : date).toString()
  } catch {
    return null
  }
}
