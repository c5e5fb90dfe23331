import type { Line } from './line.ts'

/** A line that sends the reader to another page, or says from where a text goes on. Pages as `3` or `A3`. */
export interface Jump {
  readonly direction: 'to' | 'from'
  readonly page: string | null
  /** The word by which English papers name the text: "BRIDGE, from Page A1". */
  readonly hint: string | null
}

const NUMBER = '[A-Za-zＡ-Ｚ]?\\s?[\\d０-９]{1,3}|[一二三四五六七八九十]{1,3}'
const TO_CHINESE = `(?:下\\s?[转接]|紧接|转)\\s?(?:第\\s?)?(?<page>${NUMBER})\\s?版?`
const FROM_CHINESE = `(?:上\\s?[接转]|紧接)\\s?(?:第\\s?)?(?<page>${NUMBER})\\s?版?`
const ENGLISH_PAGE = '(?:page\\s)?(?<page>[A-Z]?-?\\d{1,3})(?:,? column \\d)?'
const TO_ENGLISH = `(?:(?:(?<hint>(?!continued|cont\\b|cont'd)[A-Z][A-Z’' -]{1,24}),? )?(?:continued|cont'd|cont\\.|continues) on|see (?<word>[A-Z][A-Z’' -]{1,24}),?|turn to|jump to) ${ENGLISH_PAGE}`
const FROM_ENGLISH = `(?:(?<hint>(?!continued|cont\\b|cont'd)[A-Z][A-Z’' -]{1,24})[,:]? )?(?:continued |cont'd |cont\\. )?from ${ENGLISH_PAGE}`
const OPEN = '[（(【\\[]?\\s?(?:[▶►→☞>※◀■●▲]\\s?)?'
const CLOSE = '\\s?[）)】\\]]?'

const whole = (pattern: string, flags: string) => new RegExp(`^${OPEN}${pattern}${CLOSE}\\.?$`, flags)
const WHOLE: readonly (readonly [Jump['direction'], RegExp])[] = [
  ['from', whole(FROM_CHINESE.replace('|紧接', ''), 'u')],
  ['to', whole(TO_CHINESE, 'u')],
  ['to', whole(TO_ENGLISH, 'i')],
  ['from', whole(FROM_ENGLISH, 'i')],
]
/** In front of a text, in brackets or marked; behind one. Chinese only: an English line of its own says it. */
const LEADING = new RegExp(
  `^(?:[（(【\\[]|[▶►→☞※◀■●▲]\\s?)\\s?${FROM_CHINESE}\\s?[）)】\\]]?(?:[：:\\s]+|(?<=[）)】\\]]))`,
  'u',
)
const TRAILING_FROM = new RegExp(`\\s?[（(【\\[]\\s?${FROM_CHINESE}\\s?[）)】\\]]$`, 'u')
const TRAILING_TO = new RegExp(
  `\\s?[（(【\\[]\\s?${TO_CHINESE}\\s?[）)】\\]]$|\\s?[▶►→☞※]\\s?${TO_CHINESE.replace('page', 'bare')}$`,
  'u',
)
const TRAILING_ENGLISH = new RegExp(`\\s[（(]?(?:continued|cont'd|cont\\.) on ${ENGLISH_PAGE}[）)]?\\.?$`, 'i')
const REACH = 40
/** Most lines have none of these words, and are spared the rest. */
const MAYBE = /[转接]|\b(?:page|from|on|to)\b/i

/** The jump that a line is, as a whole; null where it is none. */
export function parseJump(text: string): Jump | null {
  if (text.length > 60 || !MAYBE.test(text)) return null
  for (const [direction, pattern] of WHOLE) {
    const match = pattern.exec(text)
    if (match)
      return {
        direction,
        page: pageKey(match.groups?.page ?? ''),
        hint: (match.groups?.hint ?? match.groups?.word)?.trim() || null,
      }
  }
  return null
}

/** Gives jumps that stand before or behind a text a line of their own. */
export function splitJumps(lines: readonly Line[]): Line[] {
  return lines.flatMap(line => {
    const aside = (text: string): Line => ({ text: text.trim(), level: 0, indent: 0 })
    if (!MAYBE.test(line.text.slice(0, REACH)) && !MAYBE.test(line.text.slice(-REACH))) return [line]
    const head = LEADING.exec(line.text.slice(0, REACH))
    if (head && head[0].length < line.text.length)
      return [aside(head[0].trim().replace(/[：:]$/, '')), { ...line, text: line.text.slice(head[0].length).trim() }]
    const tail = line.text.slice(-REACH)
    const match = TRAILING_FROM.exec(tail) ?? TRAILING_TO.exec(tail) ?? TRAILING_ENGLISH.exec(tail)
    if (!match || match[0].length >= line.text.length) return [line]
    const rest = { ...line, text: line.text.slice(0, line.text.length - match[0].length).trimEnd() }
    return [rest, aside(match[0])]
  })
}

const PAGE_LINE = new RegExp(`(?:^|[\\s|｜])第?\\s?(?<page>${NUMBER})\\s?版(?=[\\s：:|｜·—-]|$)`, 'u')
const PAGE_ENGLISH =
  /(?:^|[\s|·—-])page\s?(?<page>[A-Z]?\d{1,3})(?=[\s|·—-]|$)|^(?<section>[A-F]\d{1,2})(?=[\s|·—-]|$)/i

/** The number of the page that a line at its head or foot gives. */
export function pageNumber(text: string): string | null {
  if (text.length > 100) return null
  const match = PAGE_LINE.exec(text) ?? PAGE_ENGLISH.exec(text)
  return match ? pageKey(match.groups?.page ?? match.groups?.section ?? '') : null
}

const DIGITS = '零一二三四五六七八九'

/** Ａ０３, A3 and 三 alike: without widths and leading zeros. */
function pageKey(written: string): string | null {
  const text = written.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
  const latin = /^([A-Z]?)0*(\d{1,3})$/.exec(text)
  if (latin) return `${latin[1]}${latin[2]}`
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(text)
  if (tens) return String((tens[1] ? DIGITS.indexOf(tens[1]) : 1) * 10 + (tens[2] ? DIGITS.indexOf(tens[2]) : 0))
  return text.length === 1 && DIGITS.includes(text) ? String(DIGITS.indexOf(text)) : null
}
