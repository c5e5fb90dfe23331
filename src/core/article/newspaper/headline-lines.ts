import { isHan } from './punctuation.ts'

/** The lines over an article, told apart. */
export interface HeadlineLines {
  readonly title: string
  readonly kicker: string | null
  readonly deck: string | null
}

export interface HeadlineLine {
  readonly text: string
  readonly blankBefore: boolean
}

/** A deck begins with a dash; nothing else does. */
const DECK = /^(?:——|--|—|――)\s?/
/** A kicker that names an aim has no subject and begins with its verb. */
const AIM =
  /^(?:打造|聚焦|推动|推进|加快|深化|助力|赋能|围绕|立足|锚定|紧盯|瞄准|践行|弘扬|传承|坚持|着力|全力|深入|持续|抢抓|抓住|强化|优化|提升|激发|激活|构建|建设|培育|擦亮|守护|保障|破解|迎接|服务|汇聚|凝聚|落实|贯彻|完善|健全|拓展|创新|做强|做优|让|以|为|从|把|用)/

/** Tells kicker, title and deck of an unmarked group of lines apart. Expects at least one line. */
export function resolveHeadline(lines: readonly HeadlineLine[]): HeadlineLines {
  const decks = lines.filter(line => DECK.test(line.text)).map(line => line.text.replace(DECK, ''))
  const rest = unwrapped(lines.filter(line => !DECK.test(line.text)))
  if (rest.length === 0) return { title: decks[0] ?? '', kicker: null, deck: null }
  const at = titleIndex(rest)
  const title = rest[at] ?? ''
  const kicker = rest.slice(0, at).join(' ') || null
  const deck = [...rest.slice(at + 1), ...decks].join(' ') || null
  return kicker === null ? { ...splitKicker(title), deck } : { title, kicker, deck }
}

/** Could an unmarked line right below a headline be its deck? A Chinese one without a dash may as well be a cut sentence. */
export function looksLikeDeck(text: string): boolean {
  return DECK.test(text) || !isHan(text) || !hasComma(text)
}

/** As `resolveHeadline`, where marks say which line is the title. */
export function resolveMarked(title: string, above: readonly string[], below: readonly string[]): HeadlineLines {
  const kicker = above.join(' ') || null
  const deck = below.map(line => line.replace(DECK, '')).join(' ') || null
  return kicker === null ? { ...splitKicker(title), deck } : { title, kicker, deck }
}

/**
 * A kicker may stand before the headline on its line: "打造机器人之城 某公司总部落户本市". Only an aim in front of a longer
 * statement is one; two equal halves are a couplet, and cutting that would be worse than leaving a kicker in.
 */
export function splitKicker(title: string): { title: string; kicker: string | null } {
  const parts = title.split(' ')
  const [first = '', second = ''] = parts
  const isSplit =
    parts.length === 2 &&
    isHan(title) &&
    first.length >= 8 &&
    second.length >= 10 &&
    second.length > first.length &&
    AIM.test(first) &&
    !AIM.test(second)
  return isSplit ? { title: second, kicker: first } : { title, kicker: null }
}

function titleIndex(lines: readonly string[]): number {
  if (lines.length === 1) return 0
  const [first = '', second = ''] = lines
  if (!isHan(lines.join(''))) return isLabel(first) ? 1 : 0
  if (lines.length > 2) return hasComma(second) && !hasComma(first) ? 0 : 1
  return hasComma(second) && !hasComma(first) ? 0 : 1
}

/** SCIENCE, Harbour notes: over an English headline. */
function isLabel(text: string): boolean {
  return text.split(' ').length <= 2 || (text === text.toUpperCase() && text.split(' ').length <= 4)
}

function hasComma(text: string): boolean {
  return /[，,]/.test(text)
}

/** A long headline is set over two lines of about one length, or, in English, runs on to the next one. */
function unwrapped(lines: readonly HeadlineLine[]): string[] {
  const out: string[] = []
  for (const line of lines) {
    const previous = out.at(-1)
    const isSecondHalf = previous !== undefined && !line.blankBefore && belongsTogether(previous, line.text)
    if (isSecondHalf) out[out.length - 1] = `${previous} ${line.text}`
    else out.push(line.text)
  }
  return out
}

function belongsTogether(first: string, second: string): boolean {
  if (!isHan(first + second)) return !isLabel(first)
  return Math.abs(first.length - second.length) <= 2 && first.length <= 14 && !hasComma(first + second)
}
