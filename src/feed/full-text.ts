import { detectLanguage } from '../core/text/language.ts'
import { parsePage } from './full-text/dom.ts'
import { readJsonLd } from './full-text/json-ld.ts'
import { readMetadata } from './full-text/metadata.ts'
import { findNextPage } from './full-text/next-page.ts'
import { plainBlocks, readContent } from './full-text/read-content.ts'
import { trimBlocks } from './full-text/trim-blocks.ts'
import { htmlToLine } from './html-text.ts'
import { resolveLink } from './links.ts'

/** What an article's page says. Unknown fields are `null`, never invented. */
export interface ArticlePage {
  readonly title: string
  /** Names of the authors as the page writes them. */
  readonly byline: string | null
  readonly published: Date | null
  /** `zh` and `en` by the text itself, others as the page declares; `und` for what nobody says. */
  readonly language: string
  /** Address of the lead image, absolute. */
  readonly image: string | null
  /** Plain text, paragraphs apart by blank lines. */
  readonly text: string
  /** Address of the page on which the text goes on, on the same host. */
  readonly next: string | null
}

/**
 * The article of a web page: its text without what surrounds it, and what is said about it. Pure; never throws on any
 * input, and never answers with an empty text where the page has one.
 *
 * @param url of the page, after redirects
 */
export function extractArticle(html: string, url: string): ArticlePage {
  const document = parsePage(html)
  if (document === null) return plainPage(html)
  const next = findNextPage(document, url)
  const data = readJsonLd(document)
  const description = document.querySelector('meta[name=description], meta[property="og:description"]')
  const metadata = readMetadata(document, data, url)
  const content = readContent(document, html, data.body ?? description?.getAttribute('content') ?? null)
  const text = join(trimBlocks(content.blocks, metadata.title))
  return {
    ...metadata,
    language: languageOf(text, metadata.language),
    image: metadata.image ?? firstOf(content.images, url),
    text,
    next,
  }
}

/** Characters of markup that are read of a page which is no article; the rest would only be more of the same. */
const MOST_PLAIN = 2_000_000

/** A page that is too large or too deep to be worked on is read as it stands. */
function plainPage(html: string): ArticlePage {
  const title = htmlToLine(/<title[^>]{0,200}>([^<]{0,500})/i.exec(html)?.[1] ?? '')
  const text = join(trimBlocks(plainBlocks(html.slice(0, MOST_PLAIN)), title))
  return { title, byline: null, published: null, language: languageOf(text, null), image: null, text, next: null }
}

const join = (blocks: readonly { readonly text: string }[]) => blocks.map(block => block.text).join('\n\n')

function languageOf(text: string, declared: string | null): string {
  const found = detectLanguage(text)
  return found === 'und' ? (declared ?? 'und') : found
}

function firstOf(images: readonly string[], url: string): string | null {
  for (const image of images) {
    const address = resolveLink(image, { url, home: null }, [])
    if (address !== null) return address
  }
  return null
}
