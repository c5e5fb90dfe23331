/** One line of the page after the clean-up of `readLines`. */
export interface Line {
  /** Trimmed, without markup, inner white space as single spaces; '' for a blank line. */
  readonly text: string
  /** 1–6 for a Markdown or HTML heading, `BOLD` for a line that is bold as a whole, 0 otherwise. */
  readonly level: number
  /** Width of the white space before the text, in Latin columns. */
  readonly indent: number
}

/** The level of a line that is bold as a whole: it looks like a heading, but nobody said which. */
export const BOLD = 7

/** What a form feed becomes: a page break is as good as a drawn rule. */
const PAGE_BREAK = '========'

const HEADING_TAG = /<h([1-6])(?:\s[^<>]{0,300})?>/gi
const BOLD_TAG = /<\/?(?:b|strong)(?:\s[^<>]{0,300})?>/gi
const BLOCK_TAG =
  /<\/?(?:p|br|div|h[1-6]|li|ul|ol|tr|table|section|article|blockquote|figure|figcaption)(?:\s[^<>]{0,300})?\/?>/gi
const INLINE_TAG = /<\/?(?:a|em|i|u|span|font|img|sup|sub|small|big|center|td|th|tbody)(?:\s[^<>]{0,500})?\/?>/gi
const IMAGE = /!\[([^[\]]{0,300})\]\([^()\s]{0,1000}\)/g
const LINK = /\[([^[\]]{1,300})\]\((?:https?:|\/)[^()\s]{0,1000}\)/g
/** `*said*`, but not `2 * 3 * 4`. */
const EMPHASIS = /\*([^*\s](?:[^*]{0,300}[^*\s])?)\*(?!\*)/g
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g

/** The page as lines. Markup goes, also the HTML that some dumps carry; what it said of headings stays as `level`. */
export function readLines(page: string): Line[] {
  return underlined(
    unmarked(page)
      .split(/\r\n?|[\n\u2028\u2029\v]/)
      .map(toLine),
  )
}

function unmarked(page: string): string {
  let text = page.replace(INVISIBLE, '').replaceAll('\f', `\n\n${PAGE_BREAK}\n\n`)
  if (text.includes('<')) {
    text = text
      .replace(HEADING_TAG, (_, level: string) => `\n\n${'#'.repeat(Number(level))} `)
      .replace(BOLD_TAG, '**')
      .replace(BLOCK_TAG, '\n\n')
      .replace(INLINE_TAG, '')
  }
  if (text.includes(']('))
    text = text.replace(IMAGE, (_, alt: string) => (alt ? `\n■${alt}\n` : '')).replace(LINK, '$1')
  return text.includes('&') ? text.replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&') : text
}

function toLine(raw: string): Line {
  const text = raw.trim()
  const indent = indentOf(raw)
  const hashes = headingMarks(text)
  if (hashes > 0) return { text: tidy(withoutClosingMarks(text.slice(hashes))), level: hashes, indent }
  const isBold = text.length > 4 && text.startsWith('**') && text.indexOf('**', 2) === text.length - 2
  const quoted = text.startsWith('> ') ? text.slice(2) : text
  return { text: tidy(quoted), level: isBold ? BOLD : 0, indent }
}

/** `#话题#` is a hashtag and a line of nothing but marks is a rule; neither is a heading. */
function headingMarks(text: string): number {
  let count = 0
  while (count < 7 && (text[count] === '#' || text[count] === '＃')) count++
  if (count === 0 || count > 6 || text.length === count) return 0
  const isHashtag = count === 1 && text[1] !== ' ' && text.indexOf('#', 2) > 0
  return isHashtag ? 0 : count
}

function withoutClosingMarks(text: string): string {
  let end = text.length
  while (end > 0 && (text[end - 1] === '#' || text[end - 1] === ' ')) end--
  return text.slice(0, end)
}

/** Emphasis goes, except where stars are all there is: such a line is a rule. */
function tidy(text: string): string {
  const strong = text.includes('**') && /[^*\s]/.test(text) ? text.replaceAll('**', '') : text
  const bare = strong.includes('*') ? strong.replace(EMPHASIS, '$1') : strong
  return bare.trim().replace(/\s+/g, ' ')
}

function indentOf(raw: string): number {
  let width = 0
  for (const char of raw) {
    if (char === '\u3000') width += 2
    else if (char === '\t') width += 4
    else if (char === ' ' || char === '\u00a0') width += 1
    else break
  }
  return width
}

/** A title underlined with `====` is Markdown's other way to write a heading; a rule after a full sentence is only a rule. */
function underlined(lines: readonly Line[]): Line[] {
  return lines.map((line, i) => {
    const below = lines[i + 1]?.text ?? ''
    const above = lines[i - 1]?.text ?? ''
    const isTitle =
      line.level === 0 && line.text !== '' && line.text.length <= 80 && !/[。.!！?？;；，,—=_*-]$/.test(line.text)
    return isTitle && above === '' && /^(?:={3,}|-{3,})$/.test(below)
      ? { ...line, level: below[0] === '=' ? 1 : 2 }
      : line
  })
}
