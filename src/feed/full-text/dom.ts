import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'

/** The little of the DOM that is used here: the compiler knows no browser, and need not. */
export interface PageNode {
  readonly nodeType: number
  readonly textContent: string
  readonly parentElement: PageElement | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  remove(): void
}

export interface PageElement extends PageNode {
  /** In capitals. */
  readonly tagName: string
  readonly className: string
  readonly id: string
  innerHTML: string
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement> & { readonly length: number }
  contains(node: PageNode): boolean
  append(...nodes: (PageNode | string)[]): void
  replaceChildren(...nodes: (PageNode | string)[]): void
}

export interface PageDocument extends Pick<PageElement, 'querySelector' | 'querySelectorAll'> {
  readonly documentElement: PageElement | null
  readonly body: PageElement
}

export const ELEMENT = 1
export const TEXT = 3

/**
 * Scoring looks at the text of each element again for those around it, so what it costs is elements, and text times depth.
 * Articles have a few thousand elements, less than sixty deep; pages beyond these limits would hold up all others.
 */
const MAX_DEPTH = 100
const MAX_ELEMENTS = 6000
const MAX_LINKS = 3000
const MAX_ATTRIBUTES = 60_000
const MAX_TEXT = 1_000_000
const MAX_TEXT_TIMES_DEPTH = 8_000_000
/** Pieces of text: each entity is one of its own when the markup is written out and read again. */
const MAX_PIECES = 40_000
/** A headline that is longer is none, and looking for the site's name in it would take long. */
const MAX_HEADLINE = 1000

/** HTML → document, or `null` where the page is nested too deep or has too many elements to be worked on in good time. */
export function parsePage(html: string): PageDocument | null {
  if (isUnwieldy(html)) return null
  const page = asDocument(html)
  for (const element of page.querySelectorAll('title, h1'))
    if (element.textContent.length > MAX_HEADLINE) element.remove()
  hideByStyle(page)
  return page
}

/** A page whose tags are out of order, or missing, is read as the body of a new one. */
function asDocument(html: string): PageDocument {
  const parse = (text: string) => parseHTML(text).document as unknown as PageDocument
  if (/<html[\s>]/i.test(html)) {
    const page = parse(html)
    const root = page.documentElement
    if (root?.tagName === 'HTML' && root.parentElement === null && page.body.parentElement === root) return page
  }
  return parse(`<html><body>${html.replace(/<(?:\/?(?:html|head|body)|!doctype)\b[^<>]{0,500}>/gi, '')}</body></html>`)
}

/** What a style hides is hidden for good; the styles go, as asking for one means parsing it. */
function hideByStyle(page: PageDocument): void {
  for (const element of page.querySelectorAll('[style]')) {
    const style = (element.getAttribute('style') ?? '').slice(0, 2000)
    element.removeAttribute('style')
    if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) element.setAttribute('hidden', '')
  }
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT

/** Characters of text, white space apart. */
export function textLength(text: string): number {
  let length = 0
  // A loop, as this is asked of everything all the time and a replaced copy of the text costs twenty times as much.
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x20 && code !== 0xa0 && code !== 0x3000) length++
  }
  return length
}

/** Characters of an element's text that stand in no link. */
export function proseLength(element: PageElement): number {
  let linked = 0
  for (const link of element.querySelectorAll('a')) linked += textLength(link.textContent)
  return Math.max(0, textLength(element.textContent) - linked)
}

/** The share of an element's text that stands in links, 0 to 1. */
export function linkDensity(element: PageElement): number {
  const all = textLength(element.textContent)
  return all === 0 ? 0 : 1 - proseLength(element) / all
}

function isUnwieldy(html: string): boolean {
  const open: string[] = []
  const count = { elements: 0, links: 0, attributes: 0, text: 0, textTimesDepth: 0, pieces: 0 }
  let isTooMuch = false
  const check = () => {
    isTooMuch =
      open.length > MAX_DEPTH ||
      count.elements > MAX_ELEMENTS ||
      count.links > MAX_LINKS ||
      count.attributes > MAX_ATTRIBUTES ||
      count.text > MAX_TEXT ||
      count.textTimesDepth > MAX_TEXT_TIMES_DEPTH ||
      count.pieces > MAX_PIECES
    if (isTooMuch) parser.pause()
  }
  const parser = new Parser({
    onopentagname(name) {
      open.push(name)
      count.elements++
      if (name === 'a') count.links++
      check()
    },
    onattribute() {
      count.attributes++
      if (count.attributes > MAX_ATTRIBUTES) check()
    },
    onclosetag() {
      open.pop()
    },
    ontext(data) {
      const tag = open.at(-1)
      if (tag === 'script' || tag === 'style') return
      count.text += data.length
      count.textTimesDepth += data.length * open.length
      count.pieces += 1 + (data.match(/[&<>]/g)?.length ?? 0)
      check()
    },
  })
  parser.end(html)
  return isTooMuch
}
