import { parseDate } from './date.ts'
import { type Feed, type FeedEntry, withTitle } from './feed.ts'
import { FeedError } from './feed-error.ts'
import { htmlToLine, htmlToText } from './html-text.ts'
import { type Base, firstImage, resolveLink } from './links.ts'

type Json = Readonly<Record<string, unknown>>

/** JSON Feed 1 and 1.1 → entries. Throws `FeedError` of kind `format` for other JSON. */
export function parseJsonFeed(text: string, url: string): Feed {
  const feed = parse(text, url)
  const items = feed.items
  if (!Array.isArray(items) || !(String(feed.version).includes('jsonfeed.org') || 'title' in feed)) {
    throw new FeedError('format', url, `no feed at ${url}, but JSON of another kind`)
  }
  const home = resolveLink(string(feed.home_page_url), { url, home: null }, [])
  return {
    format: 'json',
    title: htmlToLine(string(feed.title)),
    link: home,
    language: string(feed.language) || null,
    ttlSeconds: null,
    entries: items.filter(isObject).map(item => readItem(item, feed, { url, home })),
  }
}

function readItem(item: Json, feed: Json, base: Base): FeedEntry {
  const link = resolveLink(string(item.url), base, []) ?? resolveLink(string(item.external_url), base, [])
  const html = string(item.content_html)
  const content = html === '' ? string(item.content_text) : htmlToText(html)
  const summary = htmlToText(string(item.summary))
  const title = htmlToLine(string(item.title))
  const within = { ...base, url: link ?? base.url }
  return withTitle({
    id: string(item.id) || link || title,
    title,
    link,
    author: authorsOf(item) ?? authorsOf(feed),
    published: parseDate(string(item.date_published)),
    updated: parseDate(string(item.date_modified)),
    summary: summary || htmlToText(content),
    text: htmlToText(content) || summary,
    image:
      resolveLink(string(item.image), within, []) ??
      resolveLink(string(item.banner_image), within, []) ??
      firstImage(html, within),
    categories: Array.isArray(item.tags) ? item.tags.map(tag => htmlToLine(string(tag))).filter(tag => tag !== '') : [],
  })
}

function authorsOf(of: Json): string | null {
  const authors = Array.isArray(of.authors) ? of.authors : [of.author]
  const names = authors.map(author => htmlToLine(isObject(author) ? string(author.name) : string(author)))
  return names.filter(name => name !== '').join(', ') || null
}

function parse(text: string, url: string): Json {
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value)) return value
  } catch (cause) {
    throw new FeedError('format', url, `no feed at ${url}, but broken JSON`, { cause })
  }
  throw new FeedError('format', url, `no feed at ${url}, but JSON of another kind`)
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Feeds write ids as numbers too. */
function string(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}
