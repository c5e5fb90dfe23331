import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { storeArticles } from '../../src/db/article-intake.ts'
import { openDatabase } from '../../src/db/client.ts'
import { findUnchanged } from '../../src/db/known-articles.ts'
import { sources as sourceTable } from '../../src/db/schema.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { createFeedReader } from '../../src/feed/feed-reader.ts'
import { createFetcher } from '../../src/feed/fetch.ts'
import { collectArticles } from '../../src/services/collect-articles.ts'
import { farmGuard, startFeedFarm } from '../support/feed-farm.ts'

/**
 * Two rounds over a farm of feeds on loopback. FEEDS (1000), HOSTS (250), ITEMS (30); DATABASE_URL for a server (an empty database of
 * its own), otherwise the embedded one in a temporary folder.
 */
const number = (name: string, fallback: number) => Number(process.env[name] ?? fallback)
const farm = await startFeedFarm({
  feeds: number('FEEDS', 1000),
  hosts: number('HOSTS', 250),
  items: number('ITEMS', 30),
  silentEvery: 100,
  bareEvery: 100,
  slowMs: 2000,
})
const dataDir = await mkdtemp(join(tmpdir(), 'chenbao-bench-'))
const { db, engine, close } = await openDatabase({ databaseUrl: process.env.DATABASE_URL || null, dataDir })
const fetcher = createFetcher({ allowPrivateAddresses: false, guard: farmGuard })
const sources = createSourceStore(db)
for (const { url } of farm.feeds) await sources.add({ url, kind: 'feed', title: url })

let peak = 0
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss)
}, 100)
try {
  for (const round of [1, 2]) {
    farm.reset()
    peak = 0
    await db.update(sourceTable).set({ notBefore: sql`now()` })
    const startedAt = performance.now()
    const reports = await collectArticles({
      sources,
      read: createFeedReader(fetcher).readSource,
      store: (...batch) => storeArticles(db, ...batch),
      findUnchanged: (...asked) => findUnchanged(db, ...asked),
      clock: () => new Date(),
      holder: randomUUID(),
      intervalSeconds: 1800,
    })
    const seconds = (performance.now() - startedAt) / 1000
    const statuses = new Map<string, number>()
    for (const { status } of reports) statuses.set(status, (statuses.get(status) ?? 0) + 1)
    const { requests, bytes, mostAtOnce, mostOpen, forbidden } = farm.traffic()
    console.log(
      JSON.stringify({
        round,
        engine,
        seconds: Math.round(seconds * 10) / 10,
        peakMegabytes: Math.round(peak / 1024 / 1024),
        requests,
        kilobytes: Math.round(bytes / 1024),
        mostAtOnceAtOneHost: mostAtOnce,
        mostAtOnceInAll: mostOpen,
        fetchedThatMustNotBe: forbidden,
        ...Object.fromEntries(statuses),
        stored: reports.reduce((sum, report) => sum + report.stored, 0),
        updated: reports.reduce((sum, report) => sum + report.updated, 0),
      }),
    )
  }
} finally {
  clearInterval(watch)
  await fetcher.close()
  await close()
  await farm.close()
  await rm(dataDir, { recursive: true, force: true })
}
