import { parseTimeOfDay } from './time-of-day.ts'

/** Local times of day as HH:MM, ascending, for each day of the week, Monday first. */
export type Schedule = readonly [Times, Times, Times, Times, Times, Times, Times]
export type Times = readonly string[]

/** A local window in which nothing is delivered; it may span midnight. */
export interface QuietHours {
  readonly from: string
  readonly to: string
}

export type ScheduleOutcome =
  | { readonly ok: true; readonly schedule: Schedule }
  | {
      readonly ok: false
      readonly reason: 'bad-time' | 'too-many-times' | 'empty'
      /** The word at fault, as typed. */
      readonly value: string
    }

export const MOST_TIMES_A_DAY = 6

/** Every day at eight. */
export const DEFAULT_SCHEDULE: Schedule = sameEveryDay(['08:00'])

const DAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]
const WEEKDAYS = [0, 1, 2, 3, 4]
const WEEKENDS = [5, 6]

const DAYS: ReadonlyMap<string, readonly number[]> = new Map<string, readonly number[]>([
  ...spell(EVERY_DAY, 'daily', 'everyday', 'every-day', '每天', '每日', '天天'),
  ...spell(WEEKDAYS, 'weekdays', 'weekday', 'workdays', 'workday', '工作日', '平日', '平时'),
  ...spell(WEEKENDS, 'weekends', 'weekend', '周末', '週末', '双休日'),
  ...spell([0], 'mon', 'monday', 'mondays', '周一', '星期一', '礼拜一'),
  ...spell([1], 'tue', 'tuesday', 'tuesdays', '周二', '星期二', '礼拜二'),
  ...spell([2], 'wed', 'wednesday', 'wednesdays', '周三', '星期三', '礼拜三'),
  ...spell([3], 'thu', 'thursday', 'thursdays', '周四', '星期四', '礼拜四'),
  ...spell([4], 'fri', 'friday', 'fridays', '周五', '星期五', '礼拜五'),
  ...spell([5], 'sat', 'saturday', 'saturdays', '周六', '星期六', '礼拜六'),
  ...spell([6], 'sun', 'sunday', 'sundays', '周日', '周天', '星期日', '星期天', '礼拜天'),
])

const OFF = new Set(['off', 'none', 'no', 'never', '关闭', '关', '關閉', '停', '不要', '不发', '休息'])

/**
 * What a person typed for the hours of delivery, e.g. `08:00 18:30`, `weekdays 07:30 weekends off`, `周末 9点半`, `off`.
 * Days that are not named stay as they are in `current`; times without a day hold for every day.
 */
export function parseSchedule(text: string, current: Schedule): ScheduleOutcome {
  const words = splitWords(text)
  if (words.length === 0) return { ok: false, reason: 'empty', value: text.trim() }
  const days: (readonly string[])[] = [...current]
  // Days in a row, as in "sat sun 09:00", gather until the first time; times gather until the next day.
  let scope: readonly number[] = EVERY_DAY
  let times: string[] | null = null
  let opened: string | null = null
  const close = () => {
    if (times !== null) for (const day of scope) days[day] = [...new Set(times)].sort()
  }
  for (const word of words) {
    const named = DAYS.get(word.toLowerCase())
    if (named) {
      close()
      scope = opened !== null ? [...scope, ...named] : named
      opened = word
      times = null
      continue
    }
    opened = null
    if (OFF.has(word.toLowerCase())) {
      times ??= []
      continue
    }
    const time = parseTimeOfDay(word)
    if (time === null) return { ok: false, reason: 'bad-time', value: word }
    times = [...(times ?? []), time]
    if (new Set(times).size > MOST_TIMES_A_DAY) return { ok: false, reason: 'too-many-times', value: word }
  }
  if (opened !== null) return { ok: false, reason: 'empty', value: opened }
  close()
  return { ok: true, schedule: toSchedule(days) }
}

/** A schedule in the words `parseSchedule` reads: parsing what this says gives the same schedule. */
export function formatSchedule(schedule: Schedule): string {
  return groupSchedule(schedule)
    .map(({ days, times }) => {
      const said = times.length > 0 ? times.join(' ') : 'off'
      return days === 'daily'
        ? said
        : `${typeof days === 'string' ? days : days.map(day => DAY_NAMES[day]).join(' ')} ${said}`
    })
    .join(' ')
}

export interface ScheduleGroup {
  /** Days of the week, 0 is Monday, where no common name fits. */
  readonly days: 'daily' | 'weekdays' | 'weekends' | readonly number[]
  readonly times: Times
}

/** The days with equal times put together, for saying a schedule briefly. */
export function groupSchedule(schedule: Schedule): ScheduleGroup[] {
  const same = (days: readonly number[]) => new Set(days.map(day => schedule[day]?.join(' '))).size === 1
  if (same(EVERY_DAY)) return [{ days: 'daily', times: schedule[0] }]
  if (same(WEEKDAYS) && same(WEEKENDS)) {
    return [
      { days: 'weekdays', times: schedule[0] },
      { days: 'weekends', times: schedule[5] },
    ]
  }
  const groups = new Map<string, { days: number[]; times: Times }>()
  for (const [day, times] of schedule.entries()) {
    const key = times.join(' ')
    const group = groups.get(key)
    if (group) group.days.push(day)
    else groups.set(key, { days: [day], times })
  }
  return [...groups.values()]
}

/** The same times on all seven days. */
export function sameEveryDay(times: Times): Schedule {
  return [times, times, times, times, times, times, times]
}

/** These times on one day of the week, 0 is Monday. */
export function onlyOn(day: number, times: Times): Schedule {
  return toSchedule(EVERY_DAY.map(other => (other === day ? times : [])))
}

/** True where no day has a time. */
export function isOff(schedule: Schedule): boolean {
  return schedule.every(times => times.length === 0)
}

function splitWords(text: string): string[] {
  return text
    .normalize('NFKC')
    .replace(/every\s+day/giu, 'daily')
    .replace(/(?:周|星期|礼拜)一\s*[至到-]\s*(?:周|星期|礼拜)?五/gu, 'weekdays ')
    .replace(/\bmon(?:day)?\s*(?:-|to)\s*fri(?:day)?\b/giu, 'weekdays')
    .replace(/(\d)\s+([ap]\.?m\.?)(?=$|[\s,;])/giu, '$1$2')
    .replace(/(凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上)\s+/gu, '$1')
    .replace(/(每天|每日|天天|工作日|平日|周末|週末|双休日)(?=\S)/gu, '$1 ')
    .split(/[\s,,、;;和与&]+|(?<=\s)and(?=\s)/iu)
    .filter(word => word !== '' && word.toLowerCase() !== 'and' && word.toLowerCase() !== 'at')
}

function spell(days: readonly number[], ...names: string[]): [string, readonly number[]][] {
  return names.map(name => [name, days])
}

function toSchedule(days: readonly Times[]): Schedule {
  const [mon = [], tue = [], wed = [], thu = [], fri = [], sat = [], sun = []] = days
  return [mon, tue, wed, thu, fri, sat, sun]
}
