import { parseTimeOfDay } from './time-of-day.ts'

/** When the review of a week comes: a local day of the week, 0 is Monday, and HH:MM. */
export interface WeeklySlot {
  readonly day: number
  readonly time: string
}

export type WeeklyOutcome =
  | { readonly ok: true; readonly weekly: WeeklySlot | null }
  | { readonly ok: false; readonly reason: 'bad-day' | 'bad-time' | 'empty'; readonly value: string }

const DEFAULT_TIME = '09:00'
const OFF = new Set(['off', 'none', 'no', 'never', '关闭', '关', '關閉', '取消', '不要', '停'])
const DAYS: readonly (readonly string[])[] = [
  ['mon', 'monday', 'mondays', '一'],
  ['tue', 'tues', 'tuesday', 'tuesdays', '二'],
  ['wed', 'wednesday', 'wednesdays', '三'],
  ['thu', 'thur', 'thurs', 'thursday', 'thursdays', '四'],
  ['fri', 'friday', 'fridays', '五'],
  ['sat', 'saturday', 'saturdays', '六'],
  ['sun', 'sunday', 'sundays', '日', '天'],
]
const byName = new Map(DAYS.flatMap((names, day) => names.map(name => [name, day] as const)))

/** 每周末 and 每周一至周五 are days of the daily one; 每周日 is the weekly. */
const OPENING = /^(?:weekly\b|every\s+week\b|周报|週報|每周报|每周回顾|每(?:个)?(?:周|週|星期|礼拜)(?!末))[\s:：,，]*/iu

/**
 * What a person typed for the weekly review, e.g. `weekly sun 09:00`, `每周日 9点`, `周报 星期五 18:00`, `weekly off`; nine o'clock where no
 * time is given. Null where the text is not about it.
 */
export function parseWeekly(text: string): WeeklyOutcome | null {
  const said = text.normalize('NFKC').trim()
  const opening = OPENING.exec(said)
  if (!opening) return null
  const rest = said.slice(opening[0].length).trim()
  if (rest === '') return { ok: false, reason: 'empty', value: said }
  if (OFF.has(rest.toLowerCase())) return { ok: true, weekly: null }
  const named = /^(?:on\s+|周|週|星期|礼拜)?\s*([a-z]+|[一二三四五六日天])(?![a-z])[\s,，]*/iu.exec(rest)
  const day = named?.[1] === undefined ? undefined : byName.get(named[1].toLowerCase())
  if (named === null || day === undefined) return { ok: false, reason: 'bad-day', value: rest.split(/\s+/u)[0] ?? rest }
  const time = rest
    .slice(named[0].length)
    .replace(/^at\s+/iu, '')
    .replace(/(凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上)\s+/gu, '$1')
    .replace(/(\d)\s+([ap]\.?m\.?)$/iu, '$1$2')
    .trim()
  // Several days, as in 每周一至周五 8点, are a matter of the daily digest.
  if (/^(?:至|到|-|、|和|周|週|星期)/u.test(time)) return null
  if (time === '') return { ok: true, weekly: { day, time: DEFAULT_TIME } }
  const parsed = parseTimeOfDay(time)
  return parsed === null ? { ok: false, reason: 'bad-time', value: time } : { ok: true, weekly: { day, time: parsed } }
}
