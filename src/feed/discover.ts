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

const MOST_ANCHORS = 6
const FEED_PATH = /(?:^|[/._-])(?:rss|feeds?|atom|rdf)(?:$|[/._?-])|\.(?:rss|atom|rdf)$|\bfeed=/i
const FEED_WORDS = /\brss\b|\batom\b|\bfeed\b|订阅源|訂閱源|聚合/i
/** Services that take a feed's address, and pages that explain what feeds are. */
const NO_FEED =
  /(?:feedly|inoreader|feedburner\.google|newsblur|netvibes|bloglovin|feedspot)\.|\.(?:html?|png|gif|jpe?g|svg|css|js|pdf)(?:$|\?)/i

/** Addresses that a page's own links give for feeds, likely ones first. Whether they are feeds is seen when they are read. */
export function feedAnchors(html: string, url: string): string[] {
  let base = url
  const sure = new Set<string>()
  const maybe = new Set<string>()
  eachOpenTag(html, (name, { href = '', title = '', 'aria-label': label = '', class: classes = '', type = '' }) => {
    const target = name === 'a' || name === 'base' ? resolveLink(href, { url: base, home: null }, []) : null
    if (target === null) return false
    if (name === 'base') {
      base = target
      return false
    }
    const { pathname, search } = new URL(target)
    const isNamed =
      FEED_WORDS.test(`${title} ${label} ${classes.replace(/[-_]/g, ' ')}`) || TYPES.has(type.toLowerCase())
    const isFeedPath = FEED_PATH.test(pathname + search)
    if (NO_FEED.test(target) || isApi(target)) return false
    if (isFeedPath && (isNamed || /\.(?:xml|rss|atom|rdf)$|\/(?:feed|rss|atom)\/?$/i.test(pathname))) sure.add(target)
    else if (isFeedPath || (isNamed && /\.xml$|\/$/.test(pathname))) maybe.add(target)
    return false
  })
  return [...new Set([...sure, ...maybe])].filter(target => target !== url).slice(0, MOST_ANCHORS)
}

/** Where sites keep their feed without saying so, for a page and for its site. */
export function usualFeedPaths(html: string, url: string): string[] {
  const { origin, pathname } = new URL(url)
  const page = `${origin}${pathname.replace(/\/+$/, '')}`
  const isWordPress = /\/wp-(?:content|json|includes)\/|content="WordPress/i.test(html)
  const paths = ['/feed', '/rss.xml', '/atom.xml', '/feed.xml', '/index.xml', '/rss', '/feed.json', '/?feed=rss2']
  const own = isWordPress
    ? [`${page}/feed/`]
    : page === origin
      ? []
      : [`${page}/feed`, `${page}/rss.xml`, `${page}.rss`]
  return [...new Set([...own, ...paths.map(path => origin + path)])]
}

/** Comments are nobody's news where there are articles as well. */
export function withoutComments(feeds: readonly DiscoveredFeed[]): DiscoveredFeed[] {
  const articles = feeds.filter(({ url, title }) => !/\/comments\//i.test(url) && !/\bcomments?\b|评论/i.test(title))
  return articles.length > 0 ? articles : [...feeds]
}

/** WordPress names its API like a JSON Feed. */
function isApi(url: string): boolean {
  return /\/wp-json\//.test(url) || /\/oembed\b/.test(url)
}
