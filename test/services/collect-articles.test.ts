import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { afterEach, expect, it } from 'vitest'
import { storeArticles } from '../../src/db/article-intake.ts'
import { createArticleStore } from '../../src/db/article-store.ts'
import type { Database } from '../../src/db/database.ts'
import { findUnchanged } from '../../src/db/known-articles.ts'
import { sources as sourceTable } from '../../src/db/schema.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { createFeedReader } from '../../src/feed/feed-reader.ts'
import { createFetcher } from '../../src/feed/fetch.ts'
import type { FindUnchanged, StoreBatch } from '../../src/services/add-articles.ts'
import { addFeed } from '../../src/services/add-feed.ts'
import { type CollectDeps, collectArticles } from '../../src/services/collect-articles.ts'
import { onEachEngine } from '../support/database.ts'
import { farmGuard, startFeedFarm } from '../support/feed-farm.ts'

const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})

function depsOf(db: Database) {
  const fetcher = createFetcher({ allowPrivateAddresses: false, guard: farmGuard, timeoutMs: 2500 })
  open.push(fetcher)
  const feeds = createFeedReader(fetcher)
  return {
    sources: createSourceStore(db),
    feeds,
    read: feeds.readSource,
    store: ((...batch) => storeArticles(db, ...batch)) as StoreBatch,
    findUnchanged: ((...asked) => findUnchanged(db, ...asked)) as FindUnchanged,
    clock: () => new Date(),
    holder: randomUUID(),
    intervalSeconds: 1800,
  } satisfies CollectDeps & Parameters<typeof addFeed>[0]
}

const secondsUntilNext = sql<number>`extract(epoch from not_before - now())::float8`

onEachEngine('collectArticles', openDatabase => {
  it('reads many sources at once, each host alone, and fails each for itself', async () => {
    const { db, close } = await openDatabase()
    open.push({ close })
    const farm = await startFeedFarm({ feeds: 40, hosts: 10, items: 3, silentEvery: 39, bareEvery: 20 })
    open.push(farm)
    const deps = depsOf(db)
    for (const { url } of farm.feeds) await deps.sources.add({ url, kind: 'feed', title: url })

    const reports = await collectArticles(deps)
    const kinds = new Map(farm.feeds.map(feed => [feed.url, feed.kind]))
    for (const { url, status, stored, error } of reports) {
      const kind = kinds.get(url) ?? 'etag'
      const fails = { busy: /429/, broken: /500/, bomb: /more than/, trap: /not a public/, silent: /no answer/ }
      if (kind === 'gone') expect({ status, stored }).toEqual({ status: 'gone', stored: 0 })
      else if (kind in fails) expect([status, error]).toEqual(['failed', expect.stringMatching(fails[kind as 'busy'])])
      else expect({ status, stored }).toEqual({ status: 'ok', stored: 3 })
    }
    expect(reports).toHaveLength(40)
    const first = farm.traffic()
    expect(first.forbidden).toBe(0)
    expect(first.mostAtOnce).toBe(1)
    expect(first.mostOpen).toBeGreaterThan(1)
    expect(await createArticleStore(db).count()).toBe(3 * reports.filter(report => report.status === 'ok').length)
    // Nothing is due again at once, and what asked for two hours gets them.
    expect(await collectArticles(deps)).toEqual([])
    const rows = await db.select({ url: sourceTable.url, seconds: secondsUntilNext }).from(sourceTable)
    for (const { url, seconds } of rows) {
      expect(seconds).toBeGreaterThan(0.75 * 1800)
      if (kinds.get(url) === 'busy') expect(seconds).toBeGreaterThan(7100)
    }

    farm.reset()
    await db.update(sourceTable).set({ notBefore: sql`now()` })
    const again = await collectArticles(deps)
    expect(again.reduce((sum, report) => sum + report.stored + report.updated, 0)).toBe(0)
    // Those that are gone are not asked any more; those that moved are asked where they are.
    expect(again).toHaveLength(38)
    const moved = farm.feeds.findIndex(feed => feed.kind === 'moved')
    expect([farm.asked.get(`/feed/${moved}`), farm.asked.get(`/feed/${moved}/new`)]).toEqual([undefined, 1])
    const expected = new Map(farm.feeds.map(feed => [new URL(feed.url).pathname.replace(/\/new$/, ''), feed.kind]))
    for (const { url, status } of again) {
      const kind = expected.get(new URL(url).pathname.replace(/\/new$/, ''))
      if (kind === 'etag' || kind === 'last-modified' || kind === 'slow' || kind === 'moved')
        expect(status).toBe('not-modified')
    }
  })

  it('does not fetch again at once what was read when it was added', async () => {
    const { db, close } = await openDatabase()
    open.push({ close })
    const farm = await startFeedFarm({ feeds: 1, hosts: 1, items: 2 })
    open.push(farm)
    const deps = depsOf(db)
    expect(await addFeed(deps, farm.feeds[0]?.url ?? '')).toMatchObject({ ok: true })
    expect(await collectArticles(deps)).toEqual([])
    await deps.sources.makeDue(1)
    // Its items are short, so the whole feed is asked for once more, to look at their pages.
    expect(await collectArticles(deps)).toMatchObject([{ status: 'ok', stored: 0, updated: 0 }])
    await deps.sources.makeDue(1)
    expect(await collectArticles(deps)).toMatchObject([{ status: 'not-modified' }])
    expect(farm.traffic().requests).toBe(3)
  })

  it('asks a source that is gone only when it is told to', async () => {
    const { db, close } = await openDatabase()
    open.push({ close })
    const deps = depsOf(db)
    const { id } = await deps.sources.add({ url: 'http://a.example/feed', kind: 'feed', title: 'A' })
    let isBack = false
    const headers = { etag: null, lastModified: null, permanentUrl: null }
    const hints = { maxAgeSeconds: null, ttlSeconds: null }
    const read: CollectDeps['read'] = async () =>
      isBack
        ? { status: 'read', title: 'A', drafts: [], headers, hints }
        : { status: 'failed', error: 'HTTP 410', code: 'http-410', retryAfterSeconds: null }
    expect(await collectArticles({ ...deps, read })).toMatchObject([{ status: 'gone' }])
    await db.update(sourceTable).set({ notBefore: sql`now()` })
    expect(await collectArticles({ ...deps, read })).toEqual([])
    isBack = true
    await createSourceStore(db).makeDue(id)
    expect(await collectArticles({ ...deps, read })).toMatchObject([{ status: 'ok' }])
    const [row] = await db.select().from(sourceTable).where(eq(sourceTable.id, id))
    expect(row).toMatchObject({ goneAt: null, failures: 0, lastErrorCode: null })
  })
})

it('a source that makes us stumble costs its own line and no more', async () => {
  const failed: unknown[] = []
  const source = { id: 1, url: 'http://a.example/', title: 'A', etag: null, lastModified: null, failures: 0 }
  const claims = [[{ ...source, intervalSeconds: null }]]
  const reports = await collectArticles({
    sources: {
      claimDue: async () => claims.shift() ?? [],
      recordSuccess: async () => {},
      recordFailure: async (id, _, failure) => void failed.push([id, failure.code]),
    },
    read: async () => {
      throw new Error('what nobody thought of')
    },
    store: async () => [],
    findUnchanged: async () => [],
    clock: () => new Date(0),
    holder: '',
    intervalSeconds: 60,
  })
  expect(reports).toMatchObject([{ id: 1, status: 'failed', error: 'what nobody thought of' }])
  expect(failed).toEqual([[1, 'internal']])
})
