import { isElement, type PageElement, type PageNode, TEXT, textLength } from './dom.ts'

/** A paragraph, heading or list item, with what is needed to judge whether it belongs to the article. */
export interface Block {
  readonly text: string
  /** Share of the text that stands in links, 0 to 1. */
  readonly linkDensity: number
  readonly isHeading: boolean
  readonly isItem: boolean
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH HEAD SELECT TEXTAREA BUTTON AUDIO VIDEO CANVAS'.split(
    ' ',
  ),
)
const CELLS = new Set(['TD', 'TH'])
/** What tables hold beside data: whole pages, on the old web. */
const NOT_CELLS = 'p, div, table, ul, ol, h1, h2, h3, br'

/** The text under an element in blocks, in reading order. Iterative, so that nesting costs no stack. */
export function blocksOf(root: PageElement): Block[] {
  const out: Block[] = []
  let text = ''
  let linked = 0
  let links = 0
  let pre = 0
  /** Where the text was last cut in the middle: what encloses it decides what kind of block it is. */
  const open: string[] = []

  const flush = () => {
    const all = textLength(text)
    if (all > 0) {
      const heading = open.some(tag => /^H[1-6]$/.test(tag))
      for (const paragraph of text.split(/\n(?:[ \t]*\n)+/)) {
        const clean = tidy(paragraph, pre > 0)
        if (clean !== '')
          out.push({
            text: clean,
            linkDensity: Math.min(1, linked / all),
            isHeading: heading,
            isItem: open.includes('LI'),
          })
      }
    }
    text = ''
    linked = 0
  }
  const enter = (element: PageElement) => {
    const tag = element.tagName
    if (tag === 'BR') text += '\n'
    else if (tag === 'IMG') text += ' '
    else if (CELLS.has(tag) && element.querySelector(NOT_CELLS) === null) text += text === '' ? '' : ' '
    else if (BLOCKS.has(tag)) flush()
    if (tag === 'A' && leadsAway(element)) links++
    if (tag === 'PRE') pre++
    if (/^(?:H[1-6]|LI)$/.test(tag)) open.push(tag)
  }
  const leave = (element: PageElement) => {
    const tag = element.tagName
    if (BLOCKS.has(tag) && !(CELLS.has(tag) && element.querySelector(NOT_CELLS) === null)) flush()
    if (tag === 'A' && leadsAway(element)) links--
    if (tag === 'PRE') pre--
    if (/^(?:H[1-6]|LI)$/.test(tag)) open.pop()
  }
  eachNode(root, enter, leave, node => {
    const raw = node.textContent
    const piece = pre > 0 ? raw : raw.replace(/[\s\u00a0]+/g, ' ')
    text += piece
    if (links > 0) linked += textLength(piece)
  })
  flush()
  return out
}

/** Links within the page and to mailboxes are part of a text, not a way to another one. */
const leadsAway = (link: PageElement) => !/^(?:#|mailto:|tel:|$)/i.test(link.getAttribute('href') ?? '')

function eachNode(
  root: PageElement,
  enter: (element: PageElement) => void,
  leave: (element: PageElement) => void,
  visit: (text: PageNode) => void,
): void {
  let node: PageNode | null = root
  while (node !== null) {
    let next: PageNode | null = null
    if (isElement(node) && !SILENT.has(node.tagName.toUpperCase())) {
      enter(node)
      next = node.firstChild
      if (next === null) leave(node)
    } else if (node.nodeType === TEXT) visit(node)
    while (next === null && node !== root) {
      next = node.nextSibling
      if (next !== null) break
      node = node.parentElement
      if (node === null) return
      leave(node as PageElement)
    }
    if (next === null) return
    node = next
  }
}

function tidy(paragraph: string, isPreformatted: boolean): string {
  const clean = paragraph.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
  if (isPreformatted) return clean.replace(/\r\n?/g, '\n').replace(/^\n+|\s+$/g, '')
  return clean
    .replace(/[ \t\r\u00a0\u3000]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}
