import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { ArticleDraft } from '../../src/core/article/article.ts'
import { parseTopicQuery, type Topic } from '../../src/core/topic/topic.ts'
import { storeArticles } from '../../src/db/article-intake.ts'
import { createArticleStore } from '../../src/db/article-store.ts'
import type { Database } from '../../src/db/database.ts'
import { deleteOld } from '../../src/db/retention.ts'
import { indexTotals, stories, terms } from '../../src/db/schema.ts'
import { upsertSource } from '../../src/db/source-store.ts'
import { addArticles } from '../../src/services/add-articles.ts'
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

function topicOf(text: string): Topic {
  const parsed = parseTopicQuery(text)
  if (!parsed.ok) throw new Error(parsed.reason)
  return { id: 1, kind: 'query', name: text, canonical: text, query: parsed.query, sourceId: null }
}

const window = { by: 'arrival', from: new Date('2026-11-23T08:00:00Z'), to: new Date('2026-11-25T08:00:00Z') } as const

onEachEngine('article intake', open => {
  it('stores an article once, by its URL and by its content', async () => {
    const { db, close } = await open()
    expect(await add(db, '晨报', [ROBOT, FOOTBALL])).toEqual({ stored: 2, known: 0 })
    expect(await add(db, '晨报', [ROBOT, FOOTBALL])).toEqual({ stored: 0, known: 2 })
    const sameText = { ...ROBOT, url: 'https://a.example/robots-again' }
    expect(await add(db, '晨报', [sameText])).toEqual({ stored: 0, known: 1 })
    // In another paper the same text is another article.
    expect(await add(db, '晚报', [sameText])).toEqual({ stored: 1, known: 0 })
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

  it('finds the candidates of a topic, but not the stories the chat was sent', async () => {
    const { db, close } = await open()
    await add(db, '晨报', [ROBOT, FOOTBALL])
    const articles = createArticleStore(db)
    const found = await articles.topicCandidates(topicOf('机器人'), window, null)
    expect(found.map(article => article.title)).toEqual([ROBOT.title])
    expect(await articles.topicCandidates(topicOf('機器人'), window, null)).toHaveLength(1)
    await db.execute(sql`
      insert into chats (telegram_id, kind, title, language, zone, schedule, digest_size, summary_length, style, silent, images, state)
      values (1, 'private', 'T', 'zh', 'UTC', '[]', 8, 'normal', 'full', false, false, 'active')`)
    await db.execute(sql`insert into sent_stories select c.id, ${found[0]?.storyId ?? 0}, now() from chats c`)
    const [chat] = await db
      .execute(sql`select id from chats`)
      .then(result => (Array.isArray(result) ? result : (result as { rows: { id: string }[] }).rows))
    expect(await articles.topicCandidates(topicOf('机器人'), window, Number((chat as { id: string }).id))).toEqual([])
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
