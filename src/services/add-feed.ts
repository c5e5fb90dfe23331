import type { ArticleDraft } from '../core/article/article.ts'
import { canonicalUrl } from '../core/article/canonical-url.ts'
import { carriesTooLittle } from '../core/article/teaser.ts'
import { addReading, type FindUnchanged, type StoreBatch } from './add-articles.ts'
import { type CollectDeps, type SourceHeaders, toAskWith } from './collect-articles.ts'
import type { FeedLookup } from './manage-subscriptions.ts'
import { afterSuccess, type FetchHints, interval } from './next-fetch.ts'

/** What stands behind an address: a feed, or a page that names some. */
export type AddressReading =
  | {
      readonly status: 'feed'
      readonly url: string
      readonly title: string
      readonly drafts: readonly ArticleDraft[]
      readonly headers: SourceHeaders
      readonly hints: FetchHints
    }
  | { readonly status: 'page'; readonly feeds: readonly { url: string; title: string }[] }
  | { readonly status: 'failed'; readonly reason: 'private-address' | 'unreachable' | 'no-feed' }

/**
 * Finds the feed behind an address that somebody gave, makes it a source and takes in what it has. Several feeds are a
 * choice for the asker; nothing is stored then.
 */
export async function addFeed(
  deps: {
    sources: {
      findByUrl(url: string): Promise<{ id: number; title: string } | null>
      add(source: { url: string; kind: 'feed'; title: string; addedBy?: number }): Promise<{ id: number }>
      recordSuccess: CollectDeps['sources']['recordSuccess']
    }
    feeds: { readAddress(url: string): Promise<AddressReading> }
    store: StoreBatch
    findUnchanged: FindUnchanged
    clock: () => Date
    /** The setting. */
    intervalSeconds: number
  },
  address: string,
  chatId?: number,
): Promise<FeedLookup> {
  const asked = canonicalUrl(address)
  if (asked === null) return { ok: false, reason: 'unreachable', value: address }
  const known = await deps.sources.findByUrl(asked)
  if (known) return { ok: true, sourceId: known.id, title: known.title }

  let reading = await deps.feeds.readAddress(asked)
  if (reading.status === 'page') {
    const [only, ...others] = reading.feeds
    if (others.length > 0) return { ok: false, reason: 'several-feeds', feeds: reading.feeds }
    if (only) reading = await deps.feeds.readAddress(only.url)
  }
  if (reading.status === 'failed') return { ok: false, reason: reading.reason, value: address }
  if (reading.status === 'page') return { ok: false, reason: 'no-feed', value: address }
  const source = { url: canonicalUrl(reading.url) ?? asked, kind: 'feed', title: reading.title } as const
  const { id } = await deps.sources.add(chatId === undefined ? source : { ...source, addedBy: chatId })
  // Whoever asks does not wait for pages: the next round reads them.
  const drafts = reading.drafts.map(draft => (carriesTooLittle(draft) ? { ...draft, awaitsPage: true } : draft))
  await addReading(deps, id, drafts, deps.clock())
  // It has just been read: the first round need not do that again.
  const { headers, hints } = reading
  const now = deps.clock()
  const published = reading.drafts.map(draft => draft.publishedAt)
  const intervalSeconds = interval(published, hints, { now, before: null, baseSeconds: deps.intervalSeconds })
  await deps.sources.recordSuccess(id, now, {
    seconds: afterSuccess(intervalSeconds, id),
    intervalSeconds,
    headers: toAskWith(headers, drafts),
  })
  return { ok: true, sourceId: id, title: reading.title }
}
