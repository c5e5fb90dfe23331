import { Tokenizer } from 'htmlparser2'

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
/** Silent even where nothing closes them. */
const UNSPEAKABLE = new Set(['script', 'style'])

/**
 * HTML → plain text: entities decoded, tags and scripts gone, paragraphs apart by blank lines. Plain text passes through,
 * its own blank lines kept. Linear in the length of the input.
 */
export function htmlToText(html: string): string {
  const text = neutralise(stripTags(html))
  return text
    .replace(/[\u0000]+\s*[\u0000\s]*/g, '\n\n')
    .split(text.includes('\u0000') ? /\n{2,}/ : /\n[ \t\r\u00a0\u3000]*\n+/)
    .map(tidy)
    .filter(paragraph => paragraph !== '')
    .join('\n\n')
}

/** One line of text, as for titles. A title that ends in "<a" is a title about that: no tag is so short. */
export function htmlToLine(html: string): string {
  const sign = /<[a-z]{1,2}$/i.exec(html.slice(-3))?.[0] ?? ''
  return tidy(neutralise(stripTags(html.slice(0, html.length - sign.length))) + sign).replace(/\n/g, ' ')
}

/**
 * Text that was escaped twice may spell a tag once it is decoded. It would be harmless after our own escaping, but nobody
 * wants to read it either, so it goes too.
 */
function neutralise(text: string): string {
  let clean = text
  for (let round = 0; round < 3 && /<[a-z!/]/i.test(clean); round++) {
    const next = stripTags(clean)
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

/**
 * The text between the tags, decoded. Blocks become U+0000, line breaks U+0001, so that white space of the source cannot be
 * mistaken for them. The tokenizer alone is enough, and it stays linear where the parser would search a deep stack.
 */
function stripTags(html: string): string {
  if (!/[<&]/.test(html)) return html
  const out: string[] = []
  /** The open element that is not read out, and where its text begins: it is dropped when the closing tag comes. */
  const silent = { name: '', from: 0 }
  const nameAt = (start: number, end: number) => {
    const name = html.slice(start, end).toLowerCase()
    return name.slice(name.indexOf(':') + 1)
  }
  const mark = (name: string) => {
    if (name === 'br') out.push('\u0001')
    else if (BLOCKS.has(name)) out.push('\u0000')
    else if (SPACED.has(name)) out.push(' ')
  }
  const skip = () => {}
  const tokenizer = new Tokenizer(
    { recognizeSelfClosing: true },
    {
      ontext: (start, end) => out.push(html.slice(start, end)),
      ontextentity: code => out.push(String.fromCodePoint(code)),
      oncdata: (start, end, offset) => out.push(html.slice(start, end - offset)),
      onopentagname(start, end) {
        const name = nameAt(start, end)
        if (silent.name === '' && SILENT.has(name)) Object.assign(silent, { name, from: out.length })
        mark(name)
      },
      onselfclosingtag() {
        if (silent.from === out.length) silent.name = ''
      },
      onclosetag(start, end) {
        const name = nameAt(start, end)
        if (silent.name === name) {
          out.length = silent.from
          silent.name = ''
        }
        mark(name)
      },
      onopentagend: skip,
      onattribname: skip,
      onattribdata: skip,
      onattribentity: skip,
      onattribend: skip,
      oncomment: skip,
      ondeclaration: skip,
      onprocessinginstruction: skip,
      onend: skip,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  if (UNSPEAKABLE.has(silent.name)) out.length = silent.from
  const text = out.join('')
  // In markup line ends are only white space; in plain text with a stray tag they may be all the layout there is.
  return /[\u0000\u0001]/.test(text) ? text.replaceAll('\n', ' ').replace(/\u0001(?:[ \t\r]*\u0001)+/g, '\u0000') : text
}
