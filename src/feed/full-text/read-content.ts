import { Readability } from '@mozilla/readability'
import { htmlToText } from '../html-text.ts'
import { type Block, blocksOf } from './blocks.ts'
import { findContentElement } from './content-element.ts'
import { type PageDocument, type PageElement, parsePage, textLength } from './dom.ts'
import { removeFurniture } from './remove-furniture.ts'

/** A page's content before it is trimmed. */
export interface Content {
  readonly blocks: readonly Block[]
  /** Addresses of its pictures as written, in order. */
  readonly images: readonly string[]
}

/** Less text than this, in characters, or a smaller share of what the page says, makes one look elsewhere too. */
const LITTLE = 140
const LITTLE_SHARE = 0.1

/**
 * The part of a page that is the article. Readability decides, on a page from which what surrounds articles has been taken;
 * where it passes over the element that by its name is the text, the name wins. What the others leave nearly empty is looked
 * for in the untouched page, in templates, and in `fallback`. Changes the document.
 *
 * @param html of the document, as it is changed on the way
 * @param fallback the article as the page's data tells it, HTML or plain
 */
export function readContent(document: PageDocument, html: string, fallback: string | null): Content {
  const { body } = document
  const templates = [...document.querySelectorAll('script[type*="template"], template, noscript')]
    .map(template => template.textContent || template.innerHTML)
    .filter(text => text.length > LITTLE)
  for (const script of document.querySelectorAll('script, style, template')) script.remove()
  const said = size(contentOf(body))
  removeFurniture(document)
  const named = findContentElement(document)
  const namedContent = named === null ? NONE : contentOf(named)
  const found = withName(readable(document), namedContent)
  if (size(found) >= LITTLE && size(found) >= said * LITTLE_SHARE) return found

  // What was removed was mostly furniture after all, so the untouched page must have far more.
  const others = [
    { content: templateContent(templates), times: 2 },
    { content: { ...NONE, blocks: plainBlocks(fallback ?? '') }, times: 2 },
    { content: untouched(html), times: 4 },
  ]
  return others.reduce((best, { content, times }) => (size(content) > size(best) * times ? content : best), found)
}

const NONE: Content = { blocks: [], images: [] }

/** Characters outside links. */
const size = ({ blocks }: Content) =>
  blocks.reduce((sum, block) => sum + textLength(block.text) * (1 - block.linkDensity), 0)

function contentOf(element: PageElement): Content {
  const images = [...element.querySelectorAll('img')].slice(0, 50).flatMap(image => {
    const source = ['data-src', 'data-original', 'src'].map(name => image.getAttribute(name)).find(Boolean)
    const isSmall = ['width', 'height'].some(name => /^\d{1,2}(?:px)?$/.test(image.getAttribute(name) ?? ''))
    return source && !isSmall && !/^data:|logo|icon|avatar|spacer|blank|pixel|loading|qr_?code|erweima/i.test(source)
      ? [source]
      : []
  })
  return { blocks: blocksOf(element), images }
}

function readable(document: PageDocument): Content {
  type Given = ConstructorParameters<typeof Readability>[0]
  const reader = new Readability<PageElement>(document as unknown as Given, {
    disableJSONLD: true,
    serializer: content => content as unknown as PageElement,
  })
  try {
    const content = reader.parse()?.content
    return content ? contentOf(content) : NONE
  } catch {
    // Pages that it trips over are rare and odd; there are other ways to read them.
    return NONE
  }
}

/** Short texts of which Readability knows too little to tell them from their neighbours are found by the name. */
function withName(found: Content, named: Content): Content {
  const texts = new Set(found.blocks.map(block => block.text))
  const common = { ...named, blocks: named.blocks.filter(block => texts.has(block.text)) }
  return size(named) > 0 && size(common) < size(named) * 0.6 ? named : found
}

/** Some pages carry their text in a template that a script would unpack. */
function templateContent(templates: readonly string[]): Content {
  const [longest] = templates
    .map(text => plainBlocks(text))
    .sort((a, b) => size({ ...NONE, blocks: b }) - size({ ...NONE, blocks: a }))
  return { ...NONE, blocks: longest ?? [] }
}

/** Readability on the page as it came, and if nothing convinces it, all that is said outside links. */
function untouched(html: string): Content {
  const document = parsePage(html)
  if (!document) return NONE
  for (const script of document.querySelectorAll('script, style, template')) script.remove()
  const all = { ...contentOf(document.body), blocks: blocksOf(document.body).filter(block => block.linkDensity < 0.5) }
  const found = readable(document)
  return size(found) >= LITTLE || size(all) < size(found) * 2 ? found : all
}

/** Text without known structure in blocks. */
export function plainBlocks(html: string): Block[] {
  return htmlToText(html)
    .split('\n\n')
    .filter(text => text !== '')
    .map(text => ({ text, linkDensity: 0, isHeading: false, isItem: false }))
}
