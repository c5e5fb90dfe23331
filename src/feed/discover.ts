import { htmlToLine } from './html-text.ts'
import { resolveLink } from './links.ts'
import { eachOpenTag } from './open-tags.ts'

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
  let base = url
  const found = new Map<string, DiscoveredFeed>()
  eachOpenTag(html, (name, { href = '', rel = '', type = '', title = '' }) => {
    const target = resolveLink(href, { url: base, home: null }, [])
    if (target === null) return false
    if (name === 'base') base = target
    const kind = type.toLowerCase().split(';')[0]?.trim() ?? ''
    const isFeed = name === 'link' && rel.toLowerCase().split(/\s+/).includes('alternate') && TYPES.has(kind)
    if (isFeed && !isApi(target) && !found.has(target))
      found.set(target, { url: target, title: htmlToLine(title), type: kind })
    return false
  })
  return [...found.values()]
}

/** WordPress names its API like a JSON Feed. */
function isApi(url: string): boolean {
  return /\/wp-json\//.test(url) || /\/oembed\b/.test(url)
}
