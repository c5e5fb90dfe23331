import type { ArticleDraft } from '../core/article/article.ts'
import type { AddressReading } from '../services/add-feed.ts'
import type { FailureCode, SourceReading, SourceToCollect } from '../services/collect-articles.ts'
import type { FetchHints } from '../services/next-fetch.ts'
import { entryToDraft } from './adapt.ts'
import { decode } from './decode.ts'
import { type DiscoveredFeed, discoverFeeds } from './discover.ts'
import { parseFeed } from './entries.ts'
import type { Feed } from './feed.ts'
import { FeedError } from './feed-error.ts'
import type { Fetcher } from './fetch.ts'

/** Fetches and reads feeds. Failures of a feed are values, as one dead feed must not stop the others. */
export function createFeedReader(fetcher: Fetcher) {
  return {
    /** Throws `FeedError`. */
    async readFeed(url: string, signal?: AbortSignal): Promise<Feed> {
      const page = await fetchText(fetcher, url, signal)
      return parseFeed(page.text, page.url)
    },

    /** The feeds that the page at `url` names. Throws `FeedError`. */
    async discover(url: string, signal?: AbortSignal): Promise<DiscoveredFeed[]> {
      const page = await fetchText(fetcher, url, signal)
      return discoverFeeds(page.text, page.url)
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

    /** What stands behind an address that somebody typed: a feed, or a page that may name some. */
    async readAddress(url: string): Promise<AddressReading> {
      try {
        const page = await fetchText(fetcher, url)
        try {
          const feed = parseFeed(page.text, page.url)
          const { etag, lastModified } = page
          return {
            status: 'feed',
            url: page.url,
            title: feed.title,
            drafts: drafts(feed),
            headers: { etag, lastModified, permanentUrl: null },
            hints: hintsOf(page, feed),
          }
        } catch (error) {
          if (!(error instanceof FeedError)) throw error
          const feeds = discoverFeeds(page.text, page.url)
          return feeds.length > 0 ? { status: 'page', feeds } : { status: 'failed', reason: 'no-feed' }
        }
      } catch (error) {
        if (!(error instanceof FeedError)) throw error
        return { status: 'failed', reason: error.kind === 'private-address' ? 'private-address' : 'unreachable' }
      }
    },
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
