import { normalizeText } from './normalize.ts'

/** One item of what a user typed into a query. */
export interface QueryToken {
  /** `+` must be there, `-` must not. */
  readonly sign: '' | '+' | '-'
  /** The word before the colon in `source:青岛日报`, lower case. */
  readonly field: string | null
  readonly text: string
  readonly isQuoted: boolean
  /** A quotation that is part of a word, as in a headline: 奋力实现“十五五”良好开局. */
  readonly isGlued: boolean
}

const QUOTES: Record<string, string> = { '"': '"', '“': '”', '「': '」', '『': '』', '＂': '＂', '„': '“', '«': '»' }
const SEPARATOR = /[\s,，、;；]/
const DIGIT = /^\d$/
const SIGNS: Record<string, QueryToken['sign']> = { '+': '+', '＋': '+', '-': '-', '－': '-', '−': '-', '–': '-' }
const FIELD = /^([\p{L}]{1,12})[:：]/u

/**
 * Splits a query into its items: words, "phrases", +must, -not, field:value. Full-width signs and every kind of quotes are
 * understood; a quote that is never closed reaches to the end. Linear in the length of the text.
 *
 * @param fields names that may stand before a colon; others are part of the word
 */
export function queryTokens(text: string, fields: ReadonlySet<string> = new Set()): QueryToken[] {
  const tokens: QueryToken[] = []
  const chars = [...normalizeText(text)]
  let i = 0
  let lastEnd = -1
  while (i < chars.length) {
    if (SEPARATOR.test(chars[i] as string)) {
      i++
      continue
    }
    const sign = SIGNS[chars[i] as string] ?? ''
    if (sign) i++
    const named = FIELD.exec(chars.slice(i, i + 13).join(''))?.[1]
    const field = named !== undefined && fields.has(named.toLowerCase()) ? named.toLowerCase() : null
    if (field !== null && named !== undefined) i += [...named].length + 1
    const close = QUOTES[chars[i] as string]
    const start = close === undefined ? i : i + 1
    let end = start
    while (end < chars.length && (close === undefined ? !endsWord(chars, end) : chars[end] !== close)) end++
    const value = chars.slice(start, end).join('').trim()
    const touchesNext = close !== undefined && end + 1 < chars.length && !endsWord(chars, end + 1)
    const isGlued = close !== undefined && (lastEnd === i || touchesNext)
    if (value !== '') tokens.push({ sign, field, text: value, isQuoted: close !== undefined, isGlued })
    i = close === undefined ? end : end + 1
    lastEnd = close === undefined ? end : -1
  }
  return tokens
}

function endsWord(chars: readonly string[], at: number): boolean {
  const char = chars[at] as string
  // 3,000 is one number.
  if (char === ',' && DIGIT.test(chars[at - 1] ?? '') && DIGIT.test(chars[at + 1] ?? '')) return false
  return SEPARATOR.test(char) || char in QUOTES
}
