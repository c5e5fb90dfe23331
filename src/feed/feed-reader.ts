import type { ArticleDraft } from '../core/article/article.ts'
import type { AddressReading } from '../services/add-feed.ts'
import type { SourceReading, SourceToCollect } from '../services/collect-articles.ts'
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
        if (result.status === 'not-modified') return result
        const feed = parseFeed(decode(result.body, result.contentType), result.url)
        const { etag, lastModified } = result
        return { status: 'read', title: feed.title, drafts: drafts(feed), etag, lastModified }
      } catch (error) {
        if (!(error instanceof FeedError)) throw error
        return { status: 'failed', error: error.message, retryAfterSeconds: error.retryAfterSeconds ?? null }
      }
    },

    /** What stands behind an address that somebody typed: a feed, or a page that may name some. */
    async readAddress(url: string): Promise<AddressReading> {
      try {
        const page = await fetchText(fetcher, url)
        try {
          const feed = parseFeed(page.text, page.url)
          return { status: 'feed', url: page.url, title: feed.title, drafts: drafts(feed) }
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

async function fetchText(fetcher: Fetcher, url: string, signal?: AbortSignal): Promise<{ url: string; text: string }> {
  const result = await fetcher.fetch(url, {}, signal)
  // Without validators nobody may answer "not modified"; one who does has no body to read.
  if (result.status === 'not-modified') throw new FeedError('status', url, `HTTP 304 from ${url}`, { statusCode: 304 })
  return { url: result.url, text: decode(result.body, result.contentType) }
}

function drafts(feed: Feed): ArticleDraft[] {
  return feed.entries
    .map(entryToDraft)
    .filter(draft => draft.title !== '' && (draft.url !== null || draft.paragraphs.length > 0))
}
