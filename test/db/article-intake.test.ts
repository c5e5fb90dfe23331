import { eq, sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { ArticleDraft } from '../../src/core/article/article.ts'
import { parseTopicQuery, type Topic } from '../../src/core/topic/topic.ts'
import { storeArticles } from '../../src/db/article-intake.ts'
import { createArticleStore } from '../../src/db/article-store.ts'
import type { Database } from '../../src/db/database.ts'
import { findUnchanged } from '../../src/db/known-articles.ts'
import { deleteOld } from '../../src/db/retention.ts'
import { indexTotals, stories, terms } from '../../src/db/schema.ts'
import { upsertSource } from '../../src/db/source-store.ts'
import { addArticles, addReading } from '../../src/services/add-articles.ts'
import { draft } from '../support/articles.ts'
import { onEachEngine } from '../support/database.ts'

const NOW = new Date('2026-11-24T08:00:00Z')
const ROBOT = draft({
  title: '港城机器人产业园迎来首批企业',
  url: 'https://a.example/robots',
  paragraphs: ['港城机器人产业园昨日开园，首批十二家企业签约入驻。园区总投资二十亿元，计划三年内引进五十家研发机构。'],
})
const ROBOT_ELSEWHERE = draft({
  title: '十二家企业入驻港城机器人产业园',
  url: 'https://b.example/park',
  paragraphs: ['昨日开园的港城机器人产业园迎来首批十二家签约企业，总投资二十亿元，三年内将引进五十家研发机构。'],
})
const FOOTBALL = draft({
  title: '海鸥队客场取胜升至第三',
  url: 'https://a.example/football',
  paragraphs: ['在昨晚的足球联赛中，海鸥队客场二比一击败山鹰队，积分榜上升至第三位。'],
})

async function add(db: Database, source: string, drafts: ArticleDraft[], now = NOW) {
  const { id } = await upsertSource(db, { url: `paper:${source}`, kind: 'newspaper', title: source })
  return addArticles(
    (...batch) => storeArticles(db, ...batch),
    id,
    drafts.map(item => ({ draft: item })),
    now,
  )
}

/** As a feed is taken in. */
async function read(db: Database, source: string, drafts: ArticleDraft[]) {
  const { id } = await upsertSource(db, { url: `paper:${source}`, kind: 'newspaper', title: source })
  return addReading(
    {
      store: (...batch) => storeArticles(db, ...batch),
      findUnchanged: (...asked) => findUnchanged(db, ...asked),
    },
    id,
    drafts,
    NOW,
  )
}

async function countOf(db: Database, term: string): Promise<number> {
  const [row] = await db.select().from(terms).where(eq(terms.term, term))
  return row?.articles ?? 0
}

function topicOf(text: string): Topic {
  const parsed = parseTopicQuery(text)
  if (!parsed.ok) throw new Error(parsed.reason)
  return { id: 1, kind: 'query', name: text, canonical: text, query: parsed.query, sourceId: null }
}

const window = { by: 'arrival', from: new Date('2026-11-23T08:00:00Z'), to: new Date('2026-11-25T08:00:00Z') } as const

onEachEngine('article intake', open => {
  it('takes a page of a paper that is imported again with corrections for an edit', async () => {
    const { db, close } = await open()
    const printed = { ...ROBOT, url: null, publishedAt: NOW }
    const brief = draft({
      title: '简讯',
      publishedAt: NOW,
      paragraphs: ['市图书馆自本周起延长开放时间，每晚九点闭馆。'],
    })
    const another = { ...brief, paragraphs: ['城北菜场翻修完工，一百二十个摊位的商户今天起陆续迁回。'] }
    expect(await add(db, '晨报', [printed, brief, another])).toMatchObject({ stored: 3 })
    const corrected = { ...printed, paragraphs: printed.paragraphs.map(text => text.replace('二十亿元', '二十一亿元')) }
    expect(await add(db, '晨报', [corrected, brief, another])).toMatchObject({ stored: 0, known: 3, updated: 1 })
    expect(await countOf(db, '产业园')).toBe(1)
    const dayAfter = new Date(NOW.getTime() + 86_400_000)
    expect(
      await add(db, '晨报', [{ ...printed, publishedAt: dayAfter, paragraphs: ['二期开工。'] }], dayAfter),
    ).toMatchObject({
      stored: 1,
    })
    await close()
  })

  it('stores an article once, by its URL and by its content', async () => {
    const { db, close } = await open()
    expect(await add(db, '晨报', [ROBOT, FOOTBALL])).toMatchObject({ stored: 2, known: 0 })
    expect(await add(db, '晨报', [ROBOT, FOOTBALL])).toMatchObject({ stored: 0, known: 2, updated: 0 })
    const sameText = { ...ROBOT, url: 'https://a.example/robots-again' }
    expect(await add(db, '晨报', [sameText])).toMatchObject({ stored: 0, known: 1, updated: 0 })
    // In another paper the same text is another article.
    expect(await add(db, '晚报', [sameText])).toMatchObject({ stored: 1, known: 0 })
    await close()
  })

  it('knows an article again under another address of it, and takes an edit for an edit', async () => {
    const { db, close } = await open()
    const first = { ...ROBOT, guid: 'r-1', publishedAt: new Date('2026-11-24T01:00:00Z') }
    await read(db, '晨报', [first, FOOTBALL])
    const edited = {
      ...first,
      url: 'http://m.a.example/robots/?utm_source=feed',
      title: '港城机器人产业园迎来十二家企业',
      paragraphs: ['港城机器人产业园昨日开园，首批十三家企业签约入驻，水下考古队也在其中。园区总投资二十亿元。'],
      publishedAt: new Date('2026-11-24T07:00:00Z'),
    }
    expect(await read(db, '晨报', [edited, FOOTBALL])).toEqual({ stored: 0, known: 2, updated: 1 })
    expect(await read(db, '晨报', [edited, FOOTBALL])).toEqual({ stored: 0, known: 2, updated: 0 })
    const articles = createArticleStore(db)
    const [article] = await articles.findAll([1])
    expect(article).toMatchObject({ title: edited.title, paragraphs: edited.paragraphs })
    // A new date on an old article is no news.
    expect(article?.publishedAt).toEqual(first.publishedAt)
    expect(await articles.topicCandidates(topicOf('考古'), window)).toHaveLength(1)
    expect(await countOf(db, '考古')).toBe(1)
    expect(await countOf(db, '研发')).toBe(0)
    // The link moves under its GUID, then the GUID under the link.
    const moved = { ...edited, url: 'https://a.example/2026/robots.html' }
    expect(await read(db, '晨报', [moved])).toMatchObject({ stored: 0, updated: 0 })
    expect((await articles.findAll([1]))[0]?.url).toBe(moved.url)
    const renamed = { ...moved, guid: 'r-2', title: '首批企业入驻机器人园' }
    expect(await read(db, '晨报', [renamed])).toMatchObject({ stored: 0, updated: 1 })
    const both = { ...renamed, url: 'https://a.example/r', title: '机器人园迎来企业' }
    expect(await read(db, '晨报', [both])).toMatchObject({ stored: 0, updated: 1 })
    await close()
  })

  it('lets nobody but its own source edit an article, and loses none that shares an address or a headline', async () => {
    const { db, close } = await open()
    await read(db, '晨报', [ROBOT])
    expect(await read(db, '晚报', [{ ...ROBOT, title: '别的标题' }])).toEqual({ stored: 0, known: 1, updated: 0 })
    expect((await createArticleStore(db).findAll([1]))[0]?.title).toBe(ROBOT.title)
    const live = 'https://a.example/live'
    const items = [ROBOT_ELSEWHERE, FOOTBALL].map(item => ({ ...item, url: live }))
    expect(await read(db, '晚报', items)).toMatchObject({ stored: 2 })
    expect(await read(db, '晚报', items)).toMatchObject({ stored: 0, known: 2, updated: 0 })
    const weather = (day: number) => draft({ title: '天气预报', url: `https://a.example/weather/${day}` })
    expect(await read(db, '晚报', [weather(1), weather(2)])).toMatchObject({ stored: 2 })
    await close()
  })

  it('puts what two sources tell of one event into one story', async () => {
    const { db, close } = await open()
    await add(db, '晨报', [ROBOT, FOOTBALL])
    await add(db, '晚报', [ROBOT_ELSEWHERE])
    const rows = await db.select().from(stories).orderBy(stories.id)
    expect(rows.map(row => [row.articles, row.sources])).toEqual([
      [2, 2],
      [1, 1],
    ])
    await close()
  })

  it('finds the candidates of a topic, and which of their stories a chat was sent', async () => {
    const { db, close } = await open()
    await add(db, '晨报', [ROBOT, FOOTBALL])
    const articles = createArticleStore(db)
    const found = await articles.topicCandidates(topicOf('机器人'), window)
    expect(found.map(article => article.title)).toEqual([ROBOT.title])
    expect(await articles.topicCandidates(topicOf('機器人'), window)).toHaveLength(1)
    await db.execute(sql`
      insert into chats (telegram_id, kind, title, language, zone, schedule, digest_size, summary_length, style, silent, images, state)
      values (1, 'private', 'T', 'zh', 'UTC', '[]', 8, 'normal', 'full', false, false, 'active')`)
    await db.execute(sql`insert into sent_stories select c.id, ${found[0]?.storyId ?? 0}, now() from chats c`)
    const [chat] = await db
      .execute(sql`select id from chats`)
      .then(result => (Array.isArray(result) ? result : (result as { rows: { id: string }[] }).rows))
    expect(await articles.sentStories([Number((chat as { id: string }).id)], [found[0]?.storyId ?? 0])).toHaveLength(1)
    await close()
  })

  it('takes a date from the future for a mistake, and keeps an old one', async () => {
    const { db, close } = await open()
    await add(db, '晨报', [
      { ...ROBOT, publishedAt: new Date('2031-01-01') },
      { ...FOOTBALL, publishedAt: new Date('2022-11-08') },
    ])
    const dates = (await createArticleStore(db).findAll([1, 2])).map(article =>
      article.publishedAt?.toISOString().slice(0, 10),
    )
    expect(dates.sort()).toEqual(['2022-11-08', '2026-11-24'])
    await close()
  })

  it('deletes what is old, with its stories and its place in the index', async () => {
    const { db, close } = await open()
    await add(db, '晨报', [ROBOT], new Date('2026-08-01T00:00:00Z'))
    await add(db, '晚报', [FOOTBALL])
    expect(await deleteOld(db, new Date('2026-09-01T00:00:00Z'), NOW)).toBe(1)
    expect(await db.select().from(stories)).toHaveLength(1)
    const left = new Set((await db.select().from(terms)).map(row => row.term))
    expect(left.has('足球')).toBe(true)
    expect(left.has('机器人')).toBe(false)
    const [totals] = await db.select().from(indexTotals)
    expect(totals?.articles).toBe(1)
    await close()
  })
})
