import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { DEFAULT_SCHEDULE } from '../../src/core/digest/schedule.ts'
import { exportChat } from '../../src/db/chat-export.ts'
import { chats, sources, subscriptions, topics } from '../../src/db/schema.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { onEachEngine } from '../support/database.ts'

const NOW = new Date('2026-11-24T08:00:00Z')
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000)

onEachEngine('source store', open => {
  it('gives out the subscribers of a source that died, once', async () => {
    const { db, close } = await open()
    const store = createSourceStore(db)
    const [chat] = await db
      .insert(chats)
      .values({
        telegramId: 77,
        kind: 'private',
        title: 'T',
        language: 'en',
        zone: 'UTC',
        schedule: DEFAULT_SCHEDULE,
        digestSize: 8,
        summaryLength: 'normal',
        style: 'full',
        silent: false,
        images: false,
        state: 'active',
      })
      .returning({ id: chats.id })
    const fates = {
      gone: { goneAt: NOW, failures: 1, lastSuccessAt: daysAgo(1) },
      dead: { failures: 9, lastSuccessAt: daysAgo(8) },
      ill: { failures: 9, lastSuccessAt: daysAgo(2) },
      well: { failures: 0, lastSuccessAt: daysAgo(30) },
    }
    for (const [name, fate] of Object.entries(fates)) {
      const { id } = await store.add({ url: `https://${name}.example/feed`, kind: 'feed', title: name })
      await db.update(sources).set(fate).where(eq(sources.id, id))
      const [topic] = await db
        .insert(topics)
        .values({ kind: 'source', name, canonical: `source:${id}`, sourceId: id })
        .returning({ id: topics.id })
      await db.insert(subscriptions).values({ chatId: chat?.id ?? 0, topicId: topic?.id ?? 0 })
    }
    const told = await store.takeDead(NOW)
    expect(told.map(({ telegramId, language, source }) => [telegramId, language, source.title]).sort()).toEqual([
      [77, 'en', 'dead'],
      [77, 'en', 'gone'],
    ])
    expect(await store.takeDead(NOW)).toEqual([])
    // Back to life, its next death is news again.
    const headers = { etag: null, lastModified: null, permanentUrl: null }
    await store.recordSuccess(1, NOW, { seconds: 60, intervalSeconds: 60, headers })
    await db.update(sources).set({ goneAt: NOW }).where(eq(sources.id, 1))
    expect(await store.takeDead(NOW)).toHaveLength(1)
    expect((await store.health(NOW)).map(source => [source.title, source.failures > 0])).toEqual([
      ['dead', true],
      ['ill', true],
      ['gone', false],
      ['well', false],
    ])
    expect((await exportChat(db, chat?.id ?? 0)).topics).toMatchObject([
      { name: 'gone', url: 'https://gone.example/feed' },
      {},
      {},
      {},
    ])
    await close()
  })
})
