import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sameEveryDay } from '../../src/core/digest/schedule.ts'
import { readTopic } from '../../src/core/topic/read-topic.ts'
import { storeArticles } from '../../src/db/article-intake.ts'
import { createArticleStore } from '../../src/db/article-store.ts'
import { createChatStore } from '../../src/db/chat-store.ts'
import type { OpenDatabase } from '../../src/db/client.ts'
import { createPreferenceStore } from '../../src/db/preference-store.ts'
import { articles as articleTable, bookmarks, filters, votes } from '../../src/db/schema.ts'
import { upsertSource } from '../../src/db/source-store.ts'
import { addArticles } from '../../src/services/add-articles.ts'
import { createTrendService } from '../../src/services/follow-trends.ts'
import { createChatService } from '../../src/services/manage-chats.ts'
import { createPreferenceService } from '../../src/services/manage-preferences.ts'
import { draft } from '../support/articles.ts'
import { onEachEngine } from '../support/database.ts'

const NOW = new Date('2026-11-24T08:00:00Z')
const DAY = 86_400_000
const ago = (days: number) => new Date(NOW.getTime() - days * DAY)

onEachEngine('what a chat wants, and what is hot', open => {
  let database: OpenDatabase
  beforeAll(async () => {
    database = await open()
    const { db } = database
    const add = async (source: string, days: number, ...titles: string[]) => {
      const { id } = await upsertSource(db, { url: `paper:${source}`, kind: 'newspaper', title: source })
      const items = titles.map(title => ({
        draft: draft({
          title,
          paragraphs: [`${title}。`],
          publishedAt: ago(days),
        }),
      }))
      await addArticles((...batch) => storeArticles(db, ...batch), id, items, ago(days))
    }
    for (const days of [6, 5, 4, 3, 2]) await add('青岛晨报', days, `渔市第${days}天开市`, `票价第${days}次听证`)
    await add('青岛晨报', 0.1, '大雾锁岛', '大雾中的灯塔', '渔市开市')
    await add('海港晚报', 0.2, '大雾致轮渡停航', '机器人进渔市', '青岛地铁延长运营')
  })
  afterAll(() => database.close())

  const preferences = (now = NOW) =>
    createPreferenceService({
      rows: createPreferenceStore(database.db),
      sourceTitles: async () => ['青岛晨报', '海港晚报'],
      clock: () => now,
    })
  const chats = () =>
    createChatService({
      chats: createChatStore(database.db),
      clock: () => NOW,
      defaults: { zone: 'Asia/Shanghai', schedule: sameEveryDay(['08:00']) },
    })
  const trends = () => createTrendService({ articles: createArticleStore(database.db), clock: () => NOW })
  const open1 = (telegramId: number) => chats().open({ telegramId, kind: 'private', title: 'T', language: 'zh' })
  const rowOf = async (title: string) => {
    const [row] = await database.db.select().from(articleTable).where(eq(articleTable.title, title))
    if (!row) throw new Error(title)
    return { ...row, source: '海港晚报' }
  }

  it('keeps votes, bookmarks and filters of each chat apart, and erases all of one', async () => {
    const [mine, other] = [await open1(1), await open1(2)]
    const article = await rowOf('大雾致轮渡停航')
    for (const { id } of [mine, other]) {
      await preferences().vote(id, article.storyId, 1)
      await preferences().vote(id, article.storyId, -1)
      await preferences().save(id, article.id, true)
      await preferences().save(id, article.id, true)
      expect(await preferences().hide(id, '足球 source:海港')).toMatchObject({ ok: true })
      await preferences().wantLess(id, '海港晚报', true)
    }
    expect(await preferences().opinion(mine.id, article)).toEqual({ vote: -1, isSaved: true, isLessWanted: true })
    expect(await preferences().countVotes(mine.id)).toEqual({ up: 0, down: 1 })
    expect((await preferences().filters(mine.id)).map(({ kind, value }) => `${kind} ${value}`).sort()).toEqual([
      'less 海港晚报',
      'source 海港晚报',
      'word 足球',
    ])
    expect((await preferences().of(mine.id)).disliked.size).toBeGreaterThan(0)
    expect(await chats().erase(mine.id)).toMatchObject({ votes: 1, bookmarks: 1, filters: 3 })
    for (const table of [votes, bookmarks, filters])
      expect(new Set((await database.db.select({ id: table.chatId }).from(table)).map(({ id }) => id))).toEqual(
        new Set([other.id]),
      )
  })

  it('pages bookmarks, the newest first, the last page for one beyond', async () => {
    const { id } = await open1(3)
    for (const [i, title] of ['大雾锁岛', '大雾中的灯塔', '机器人进渔市'].entries())
      await preferences(new Date(NOW.getTime() + i)).save(id, (await rowOf(title)).id, true)
    const page = await preferences().saved(id, 7, 2)
    expect(page).toMatchObject({ count: 3, page: 1, pages: 2 })
    expect(page.articles.map(({ title }) => title)).toEqual(['大雾锁岛'])
    expect((await preferences().saved(id, 0, 2)).articles.map(({ title }) => title)).toEqual([
      '机器人进渔市',
      '大雾中的灯塔',
    ])
  })

  it('finds the word that headlines have more of than on the days before', async () => {
    const hot = await trends().hot(5)
    expect(hot.map(({ word, today, usual }) => ({ word, today, usual }))).toEqual([
      { word: '大雾', today: 3, usual: 0 },
    ])
  })

  it('counts stories a day in the reader’s zone, with the last word of the topic’s query', async () => {
    const topic = (text: string) => {
      const read = readTopic(text)
      if (!read.ok) throw new Error(read.reason)
      return { id: 1, ...read.topic }
    }
    const daily = async (text: string, zone = 'Asia/Shanghai') =>
      (await trends().daily(topic(text), zone, 7)).filter(({ stories }) => stories > 0)
    expect(await trends().daily(topic('独角兽'), 'Asia/Shanghai', 30)).toHaveLength(30)
    expect((await daily('渔市')).map(({ stories }) => stories)).toEqual([1, 1, 1, 1, 1, 2])
    expect((await daily('渔市 -机器人')).at(-1)).toEqual({ day: '2026-11-24', stories: 1 })
    // What came at 16:00 in Shanghai came at 22:00 in Kiritimati, and on the day before in Pago Pago, but for today's.
    expect((await daily('渔市', 'Pacific/Pago_Pago')).at(-1)?.day).toBe('2026-11-23')
    expect((await daily('local:青岛')).at(-1)?.stories).toBeGreaterThanOrEqual(1)
  })
})
