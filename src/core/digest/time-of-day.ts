const NUMERALS: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** Parts of the day and what they do to an hour on a twelve-hour clock. */
const MORNING = /^(?:凌晨|清晨|早上|早晨|早|上午|am)/u
const AFTERNOON = /^(?:中午|下午|午后|傍晚|晚上|晚|夜里|夜晚|pm)/u

/** 八 → 8, 十 → 10, 二十三 → 23, 三十 → 30; null where it is no number below 100. */
function parseNumeral(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  const found = /^([一二两三四五六七八九])?(十)?([零一二三四五六七八九])?$/u.exec(text)
  if (!found || text === '') return null
  const [, tens, ten, units] = found
  if (ten === undefined)
    return tens !== undefined && units !== undefined ? null : (NUMERALS[tens ?? units ?? ''] ?? null)
  return (tens === undefined ? 1 : (NUMERALS[tens] ?? 0)) * 10 + (units === undefined ? 0 : (NUMERALS[units] ?? 0))
}

/** The hour on a 24-hour clock. 下午13点 is a habit and means 13; 晚上12点 and 夜里2点 are after midnight, 上午12点 and 中午12点 are noon. */
function resolveHour(
  hour: number,
  half: 'morning' | 'afternoon' | null,
  part: { noon: boolean; night: boolean; forenoon: boolean },
): number {
  if (half === null || hour > 12) return hour
  if (half === 'morning') return hour === 12 && !part.forenoon ? 0 : hour
  if (part.noon && hour === 11) return 11
  if (part.night && (hour === 12 || hour <= 4)) return hour % 12
  return hour === 12 ? 12 : hour + 12
}

/**
 * One local time of day as HH:MM. Understood are `8`, `08:00`, `8.30`, `0830`, `8am`, `8:30pm`, `8点`, `8点半`, `8点一刻`, `八点`,
 * `晚上8点`, and all of them in full width. Null for anything else, such as 25:00.
 */
export function parseTimeOfDay(text: string): string | null {
  const said = text.normalize('NFKC').trim().toLowerCase()
  let rest = said
  const noon = rest.startsWith('中午')
  const night = /^(?:晚上|晚|夜里|夜晚)/u.test(rest)
  let half: 'morning' | 'afternoon' | null = null
  const lead = MORNING.exec(rest) ?? AFTERNOON.exec(rest)
  if (lead && !/^[ap]m/.test(lead[0])) {
    half = MORNING.test(rest) ? 'morning' : 'afternoon'
    rest = rest.slice(lead[0].length).trim()
  }
  const tail = /\s*([ap])\.?m\.?$/.exec(rest)
  if (tail && half === null) {
    half = tail[1] === 'a' ? 'morning' : 'afternoon'
    rest = rest.slice(0, tail.index)
  }
  const parts = splitClock(rest)
  if (!parts) return null
  const hour = resolveHour(parts.hour, half, { noon, night, forenoon: said.startsWith('上午') })
  if (hour > 23 || parts.minute > 59) return null
  // 0pm and 13am are slips whose meaning nobody knows.
  if (tail && (parts.hour === 0 || parts.hour > 12)) return null
  return `${String(hour).padStart(2, '0')}:${String(parts.minute).padStart(2, '0')}`
}

function splitClock(text: string): { hour: number; minute: number } | null {
  const digits = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text)
  if (digits) return { hour: Number(digits[1]), minute: Number(digits[2] ?? 0) }
  const words = /^(\d{1,2}|[零一二两三四五六七八九十]{1,3})[点點时時](?:整|钟|鐘)?(.*)$/u.exec(text)
  if (!words) return null
  const hour = parseNumeral(words[1] ?? '')
  const minute = parseMinutes(words[2] ?? '')
  return hour === null || minute === null ? null : { hour, minute }
}

function parseMinutes(text: string): number | null {
  if (text === '') return 0
  if (text === '半') return 30
  if (text === '一刻') return 15
  if (text === '三刻') return 45
  return parseNumeral(text.replace(/分钟?$/u, '').replace(/^[零0](?=.)/u, ''))
}
