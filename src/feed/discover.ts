import { decodeEntities } from './html-entities.ts'
import { htmlToLine } from './html-text.ts'
import { resolveLink } from './links.ts'

export interface DiscoveredFeed {
  readonly url: string
  readonly title: string
  readonly type: string
}

const TYPES = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/json',
  'application/rdf+xml',
  'text/xml',
  'application/xml',
])

/** The feeds that a web page names in its head, each once, in the page's order. */
export function discoverFeeds(html: string, url: string): DiscoveredFeed[] {
  const base =
    resolveLink(attribute(/<base\s([^<>]{1,2000})>/i.exec(html)?.[1] ?? '', 'href'), { url, home: null }, []) ?? url
  const found = new Map<string, DiscoveredFeed>()
  for (const tag of html.matchAll(/<link\s([^<>]{1,4000})>/gi)) {
    const attributes = tag[1] ?? ''
    const rels = attribute(attributes, 'rel').toLowerCase().split(/\s+/)
    const type = attribute(attributes, 'type').toLowerCase().split(';')[0]?.trim() ?? ''
    const feedUrl = resolveLink(attribute(attributes, 'href'), { url: base, home: null }, [])
    if (feedUrl === null || !rels.includes('alternate') || !TYPES.has(type) || isApi(feedUrl)) continue
    if (!found.has(feedUrl))
      found.set(feedUrl, { url: feedUrl, title: htmlToLine(attribute(attributes, 'title')), type })
  }
  return [...found.values()]
}

/** WordPress names its API like a JSON Feed. */
function isApi(url: string): boolean {
  return /\/wp-json\//.test(url) || /\/oembed\b/.test(url)
}

function attribute(attributes: string, name: string): string {
  const match = new RegExp(
    `(?:^|\\s)${name}\\s*=\\s*(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\\s"'>]{1,2000}))`,
    'i',
  ).exec(attributes)
  return decodeEntities(match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim()
}
