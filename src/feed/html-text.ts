import { decodeEntities } from './html-entities.ts'

/** Elements that are not read out: their content goes with them. */
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'head',
  'select',
  'textarea',
  'form',
])
const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table tr section article header footer aside main nav figure figcaption hr address center fieldset'.split(
    ' ',
  ),
)
const SPACED = new Set(['td', 'th', 'img'])
const TAG = /^<\/?([a-zA-Z][a-zA-Z0-9:-]{0,40})/

/**
 * HTML → plain text: entities decoded, tags and scripts gone, paragraphs apart by blank lines. Plain text passes through,
 * its own blank lines kept. Linear in the length of the input.
 */
export function htmlToText(html: string): string {
  const raw = stripTags(html)
  const hasBlocks = raw.includes('\u0000')
  const decoded = neutralise(decodeEntities(raw))
  return decoded
    .replace(/[\u0000]+\s*[\u0000\s]*/g, '\n\n')
    .split(hasBlocks ? /\n{2,}/ : /\n[ \t\r\u00a0\u3000]*\n+/)
    .map(tidy)
    .filter(paragraph => paragraph !== '')
    .join('\n\n')
}

/** One line of text, as for titles. */
export function htmlToLine(html: string): string {
  return tidy(neutralise(decodeEntities(stripTags(html)))).replace(/\n/g, ' ')
}

/**
 * Text that was escaped twice may spell a tag once it is decoded. It would be harmless after our own escaping, but nobody
 * wants to read it either, so it goes too.
 */
function neutralise(text: string): string {
  let clean = text
  for (let round = 0; round < 3 && /<[a-z!/]/i.test(clean); round++) {
    const next = decodeEntities(stripTags(clean))
    if (next === clean) break
    clean = next
  }
  return clean.replace(/<(?=script)/gi, '').replace(/javascript\s*:(?=\S)/gi, '')
}

function tidy(paragraph: string): string {
  return paragraph
    .replace(/[\u0000\u00a0\u3000\t\r\f\v ]+/g, ' ')
    .replace(/ ?\u0001 ?/g, '\n')
    .replace(/ ?\n ?/g, '\n')
    .replace(/[\u0002-\u0008\u000e-\u001f\u200b\ufeff]/g, '')
    .trim()
}

/** Blocks become U+0000, line breaks U+0001, so that white space of the source cannot be mistaken for them. */
function stripTags(html: string): string {
  if (!html.includes('<')) return html
  const out: string[] = []
  let hasTags = false
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open === -1) break
    out.push(html.slice(at, open))
    const end = tagEnd(html, open)
    if (end === null) {
      out.push('<')
      at = open + 1
      continue
    }
    hasTags = true
    at = end
    const name = TAG.exec(html.slice(open, open + 48))?.[1]
      ?.toLowerCase()
      .split(':')
      .at(-1)
    if (name === undefined) continue
    if (SILENT.has(name) && html[open + 1] !== '/' && html[end - 2] !== '/') at = closingEnd(html, name, end)
    else if (name === 'br') out.push('\u0001')
    else if (BLOCKS.has(name)) out.push('\u0000')
    else if (SPACED.has(name)) out.push(' ')
  }
  out.push(html.slice(at))
  const text = out.join('')
  // In markup line ends are only white space; in plain text with a stray tag they may be all the layout there is.
  return hasTags && /[\u0000\u0001]/.test(text)
    ? text.replace(/\s*\n\s*/g, ' ').replace(/\u0001(?: ?\u0001)+/g, '\u0000')
    : text
}

/** Where the tag or comment that begins here ends; `null` when it is only a less-than sign. */
function tagEnd(html: string, open: number): number | null {
  const next = html.charAt(open + 1)
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4)
  if (html.startsWith('<![CDATA[', open)) return open + 9
  if (next === '!' || next === '?') return after(html, '>', open + 2)
  if (!/[a-zA-Z/]/.test(next)) return null
  let quote = ''
  // A tag of more than 20,000 characters is none; the limit keeps hostile input linear.
  const limit = Math.min(html.length, open + 20_000)
  for (let i = open + 1; i < limit; i++) {
    const char = html.charAt(i)
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if ((char === '"' || char === "'") && html.charAt(i - 1) === '=') quote = char
    else if (char === '>') return i + 1
    else if (char === '<') return i
  }
  // Nothing but a few letters behind the sign, as in "&<a", is text.
  return limit === html.length && limit - open <= 3 ? null : limit
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at === -1 ? html.length : at + mark.length
}

/** Behind the closing tag of an element whose content is skipped. */
function closingEnd(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}`, 'gi')
  pattern.lastIndex = from
  const match = pattern.exec(html)
  if (!match) return name === 'script' || name === 'style' ? html.length : from
  return after(html, '>', match.index)
}
