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

/** Deeper or larger pages are not articles; scoring them would take the time of a hundred others. */
const MAX_DEPTH = 250
const MAX_ELEMENTS = 30_000

/** HTML → document, or `null` where the page is nested too deep or has too many elements to be worked on in good time. */
export function parsePage(html: string): PageDocument | null {
  if (isUnwieldy(html)) return null
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`)
  return document as unknown as PageDocument
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT

/** Characters of text, white space apart. */
export const textLength = (text: string): number => text.replace(/\s+/g, '').length

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
  let depth = 0
  let elements = 0
  let isTooMuch = false
  const parser = new Parser({
    onopentagname() {
      depth++
      elements++
      if (depth > MAX_DEPTH || elements > MAX_ELEMENTS) {
        isTooMuch = true
        parser.pause()
      }
    },
    onclosetag() {
      depth--
    },
  })
  parser.end(html)
  return isTooMuch
}
