import type { ArticleDraft } from '../core/article/article.ts'
import type { AddressReading } from '../services/add-feed.ts'
import type { FailureCode, SourceReading, SourceToCollect } from '../services/collect-articles.ts'
import type { PageText } from '../services/complete-drafts.ts'
import type { FetchHints } from '../services/next-fetch.ts'
import { authorNames, entryToDraft } from './adapt.ts'
import { decode } from './decode.ts'
import { type DiscoveredFeed, discoverFeeds, feedAnchors, usualFeedPaths, withoutComments } from './discover.ts'
import { parseFeed } from './entries.ts'
import type { Feed } from './feed.ts'
import { FeedError } from './feed-error.ts'
import type { Fetcher } from './fetch.ts'
import { fetchArticle } from './full-text/fetch-article.ts'
import { knownFeeds, youTubeChannelFeed } from './known-sites.ts'

/** Fetches and reads feeds. Failures of a feed are values, as one dead feed must not stop the others. */
export function createFeedReader(fetcher: Fetcher) {
  return {
    /** Throws `FeedError`. */
    async readFeed(url: string, signal?: AbortSignal): Promise<Feed> {
      const page = await fetchText(fetcher, url, signal)
      return parseFeed(page.text, page.url)
    },

    /** The feeds behind the page at `url`. Throws `FeedError` where it cannot be read. */
    async discover(url: string, signal?: AbortSignal): Promise<DiscoveredFeed[]> {
      const known = knownFeeds(url)
      if (known.length > 0) return known
      const page = await fetchText(fetcher, url, signal)
      return findFeeds(page.text, page.url, signal)
    },

    async readSource(source: Pick<SourceToCollect, 'url' | 'etag' | 'lastModified'>): Promise<SourceReading> {
      try {
        const result = await fetcher.fetch(source.url, source)
        const { etag, lastModified, permanentUrl } = result
        if (result.status === 'not-modified') {
          // A 304 need not repeat them.
          const kept = { etag: etag ?? source.etag, lastModified: lastModified ?? source.lastModified }
          return { status: 'not-modified', headers: { ...kept, permanentUrl }, hints: hintsOf(result, null) }
        }
        const feed = parseFeed(decode(result.body, result.contentType), result.url)
        return {
          status: 'read',
          title: feed.title,
          drafts: drafts(feed),
          headers: { etag, lastModified, permanentUrl },
          hints: hintsOf(result, feed),
        }
      } catch (error) {
        if (!(error instanceof FeedError)) throw error
        return {
          status: 'failed',
          error: error.message,
          code: failureCode(error),
          retryAfterSeconds: error.retryAfterSeconds ?? null,
        }
      }
    },

    /** The article's own page; `null` where it cannot be had. */
    async readPage(url: string): Promise<PageText | null> {
      try {
        const { title, byline, published, image, text } = await fetchArticle(fetcher, url)
        const paragraphs = text.split('\n\n').filter(paragraph => paragraph !== '')
        return { title, byline: byline === null ? [] : authorNames(byline), published, image, paragraphs }
      } catch (error) {
        if (!(error instanceof FeedError)) throw error
        return null
      }
    },

    /** What stands behind an address that somebody typed: a feed, or a page that has some. */
    async readAddress(url: string): Promise<AddressReading> {
      const [known, ...others] = knownFeeds(url)
      if (known !== undefined && others.length > 0) return { status: 'page', feeds: [known, ...others] }
      try {
        const page = await fetchText(fetcher, known?.url ?? url)
        const feed = asFeed(page)
        if (feed !== null) {
          const { etag, lastModified } = page
          return {
            status: 'feed',
            // Where it is for now is asked by whoever knows where it is for good.
            url: page.permanentUrl ?? known?.url ?? url,
            title: feed.title,
            drafts: drafts(feed),
            headers: { etag, lastModified, permanentUrl: null },
            hints: hintsOf(page, feed),
          }
        }
        const feeds = withoutComments(await findFeeds(page.text, page.url, AbortSignal.timeout(DISCOVERY_MS)))
        return feeds.length > 0 ? { status: 'page', feeds } : { status: 'failed', reason: 'no-feed' }
      } catch (error) {
        if (!(error instanceof FeedError)) throw error
        return { status: 'failed', reason: error.kind === 'private-address' ? 'private-address' : 'unreachable' }
      }
    },
  }

  /** What the page names; else what its links lead to; else what lies where feeds usually do. The last two are tried. */
  async function findFeeds(html: string, url: string, signal?: AbortSignal): Promise<DiscoveredFeed[]> {
    const named = [...discoverFeeds(html, url)]
    if (named.length === 0) named.push(...youTubeChannelFeed(html, url))
    if (named.length > 0 || !/^https?:/.test(url)) return named
    const linked = await tryFeeds(feedAnchors(html, url), signal)
    return linked.length > 0 ? linked : tryFeeds(usualFeedPaths(html, url), signal, 1)
  }

  async function tryFeeds(
    urls: readonly string[],
    signal?: AbortSignal,
    most = Number.POSITIVE_INFINITY,
  ): Promise<DiscoveredFeed[]> {
    const found = new Map<string, DiscoveredFeed>()
    for (const url of urls) {
      if (found.size >= most || signal?.aborted) break
      try {
        const page = await fetchText(fetcher, url, signal)
        const feed = asFeed(page)
        if (feed !== null && !found.has(page.url))
          found.set(page.url, { url: page.url, title: feed.title, type: FEED_TYPES[feed.format] })
      } catch (error) {
        // A guess that leads nowhere.
        if (!(error instanceof FeedError)) throw error
        if (error.kind === 'timeout') break
      }
    }
    return [...found.values()]
  }
}

/** Guesses are made no longer than somebody waits for an answer. */
const DISCOVERY_MS = 20_000
const FEED_TYPES = {
  rss: 'application/rss+xml',
  rdf: 'application/rdf+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const

function asFeed({ text, url }: { text: string; url: string }): Feed | null {
  try {
    return parseFeed(text, url)
  } catch (error) {
    if (error instanceof FeedError) return null
    throw error
  }
}

async function fetchText(fetcher: Fetcher, url: string, signal?: AbortSignal) {
  const result = await fetcher.fetch(url, {}, signal)
  // Without validators nobody may answer "not modified"; one who does has no body to read.
  if (result.status === 'not-modified') throw new FeedError('status', url, `HTTP 304 from ${url}`, { statusCode: 304 })
  return { ...result, text: decode(result.body, result.contentType) }
}

function hintsOf({ maxAgeSeconds }: { maxAgeSeconds: number | null }, feed: Feed | null): FetchHints {
  return { maxAgeSeconds, ttlSeconds: feed?.ttlSeconds ?? null }
}

function failureCode({ kind, statusCode }: FeedError): FailureCode {
  return kind === 'status' ? `http-${statusCode ?? 0}` : kind
}

function drafts(feed: Feed): ArticleDraft[] {
  return feed.entries
    .map(entryToDraft)
    .filter(draft => draft.title !== '' && (draft.url !== null || draft.paragraphs.length > 0))
}
