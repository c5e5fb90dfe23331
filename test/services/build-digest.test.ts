import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { ArticleDraft } from '../../src/core/article/article.ts'
import type { Chat } from '../../src/core/chat/chat.ts'
import type { Digest } from '../../src/core/digest/digest.ts'
import { parseTopicQuery, type Topic } from '../../src/core/topic/topic.ts'
import { storeArticles } from '../../src/db/article-intake.ts'
import { createArticleStore } from '../../src/db/article-store.ts'
import type { OpenDatabase } from '../../src/db/client.ts'
import { createPreferenceStore } from '../../src/db/preference-store.ts'
import { chats, sentStories, stories } from '../../src/db/schema.ts'
import { createShownStore } from '../../src/db/shown-store.ts'
import { upsertSource } from '../../src/db/source-store.ts'
import { addArticles } from '../../src/services/add-articles.ts'
import { createDigestService, numberedStories } from '../../src/services/build-digest.ts'
import { createPreferenceService } from '../../src/services/manage-preferences.ts'
import { draft } from '../support/articles.ts'
import { chat } from '../support/chats.ts'
import { onEachEngine } from '../support/database.ts'

const NOW = new Date('2026-11-24T08:00:00Z')
const HOUR = 3_600_000
const ago = (hours: number) => new Date(NOW.getTime() - hours * HOUR)

const ROBOT = draft({
  title: '港城机器人产业园迎来首批企业',
  paragraphs: ['港城机器人产业园昨日开园，首批十二家企业签约入驻。园区总投资二十亿元，计划三年内引进五十家研发机构。'],
})
const ROBOT_ELSEWHERE = draft({
  title: '十二家企业入驻港城机器人产业园',
  paragraphs: ['昨日开园的港城机器人产业园迎来首批十二家签约企业，总投资二十亿元，三年内将引进五十家研发机构。'],
})
const FOG = draft({
  title: '青禾岛大雾轮渡停航',
  paragraphs: ['青禾岛今晨出现大雾，轮渡停航三个小时。港城海事部门提醒船只减速。'],
})
const CAT = draft({ title: '小猫坐轮渡走失又回家', paragraphs: ['一只小猫在轮渡上走失，两天后自己回到青禾岛。'] })
const FERRY = draft({
  title: 'Solar ferry on its first trip',
  paragraphs: ['The solar ferry left Harbour City on Monday with three hundred people.'],
})
const LIBRARY = draft({
  title: 'Library opens at night',
  paragraphs: ['The library of Harbour City stays open until midnight for students.'],
})

function topic(id: number, text: string): Topic {
  const parsed = parseTopicQuery(text)
  if (!parsed.ok) throw new Error(parsed.reason)
  return { id, kind: 'query', name: text, canonical: text, query: parsed.query, sourceId: null }
}
const category = (id: number, name: string): Topic => ({
  id,
  kind: 'category',
  name,
  canonical: name,
  query: null,
  sourceId: null,
})

onEachEngine('building digests', open => {
  let database: OpenDatabase
  let subscribed: { topic: Topic; mutedUntil: Date | null }[]
  let me: Chat

  beforeAll(async () => {
    database = await open()
  })
  beforeEach(async () => {
    await database.db.execute(sql`truncate chats, sources, articles, stories, terms restart identity cascade`)
    subscribed = []
    const { id: _id, ...fields } = chat({ telegramId: 7 })
    const [row] = await database.db
      .insert(chats)
      .values({ ...fields, schedule: fields.schedule })
      .returning({ id: chats.id })
    me = chat({ id: row?.id ?? 0 })
  })
  afterAll(() => database.close())

  async function add(title: string, drafts: ArticleDraft[], at = ago(1)) {
    const { db } = database
    const { id } = await upsertSource(db, { url: `paper:${title}`, kind: 'newspaper', title })
    await addArticles(
      (...batch) => storeArticles(db, ...batch),
      id,
      drafts.map(item => ({ draft: item })),
      at,
    )
    return id
  }

  const preferences = () =>
    createPreferenceService({
      rows: createPreferenceStore(database.db),
      sourceTitles: async () => ['晨报', '晚报', '海港晚报'],
      clock: () => NOW,
    })
  const service = () =>
    createDigestService({
      articles: createArticleStore(database.db),
      topics: {
        find: async id => subscribed.find(({ topic }) => topic.id === id)?.topic ?? null,
        subscribed: async () => subscribed,
      },
      failingSources: async () => ['海港晚报'],
      preferencesOf: preferences().of,
      shown: createShownStore(database.db),
      clock: () => NOW,
    })
  const follow = (...topics: Topic[]) => {
    subscribed = topics.map(topic => ({ topic, mutedUntil: null }))
  }
  const told = (digest: Digest | null) =>
    digest?.sections.map(({ topic, stories }) => [topic.name, ...stories.map(({ title }) => title)])

  it('tells a story of two sources once, with both', async () => {
    await add('晨报', [ROBOT, FOG])
    await add('晚报', [ROBOT_ELSEWHERE])
    follow(topic(1, '机器人'))
    const digest = await service().build(me)
    const stories = numberedStories(digest).map(({ story }) => story)
    expect(stories).toHaveLength(1)
    expect([...(stories[0]?.sources ?? [])].sort()).toEqual(['晚报', '晨报'].sort())
    expect(digest.counts).toEqual({ stories: 1, articles: 2, sources: 2 })
    expect(stories[0]?.why).toMatchObject({ sources: 2, matched: ['机器人'], ageHours: 1 })
  })

  it('tells a story once over two topics, and names the topics that are quiet', async () => {
    await add('晨报', [ROBOT, FOG, FERRY])
    follow(topic(1, '机器人'), topic(2, '港城'), topic(3, '独角兽'), topic(4, '"solar ferry"'))
    const digest = await service().build(me)
    expect(told(digest)).toEqual([
      ['机器人', ROBOT.title],
      ['港城', FOG.title],
      ['"solar ferry"', FERRY.title],
    ])
    expect(digest.quietTopics.map(({ name }) => name)).toEqual(['独角兽'])
    expect(digest.failedSources).toEqual(['海港晚报'])
    expect(digest.date).toBe('2026-11-24')
  })

  it("puts a category's stories in the reader's language first, and leaves the others in", async () => {
    const derby = draft({
      title: 'Gulls win the football derby',
      paragraphs: ['The football team of Harbour City won the league match by two goals.'],
    })
    const league = draft({
      title: '海鸥队赢下足球联赛焦点战',
      paragraphs: ['海鸥队昨晚在足球联赛中以两球取胜，球迷在场外庆祝到深夜。'],
    })
    await add('晨报', [derby, league])
    follow(category(1, 'sport'))
    const titles = async (language: 'zh' | 'en') =>
      numberedStories(await service().build({ ...me, language })).map(({ story }) => story.title)
    expect(await titles('zh')).toEqual([league.title, derby.title])
    expect(await titles('en')).toEqual([derby.title, league.title])
  })

  it('keeps to the size that the chat wants', async () => {
    await add('晨报', [ROBOT, FOG, CAT, FERRY, LIBRARY])
    follow(topic(1, '港城 青禾岛 harbour'))
    expect(numberedStories(await service().build({ ...me, digestSize: 3 }))).toHaveLength(3)
  })

  it('follows the wishes of a query', async () => {
    await add('晨报', [ROBOT, FOG, CAT])
    for (const [query, ...titles] of [
      ['轮渡 -大雾', CAT.title],
      ['+轮渡 +港城', FOG.title],
      ['“轮渡停航”', FOG.title],
      ['輪渡 -小貓', FOG.title],
      ['猫', CAT.title],
    ] as string[][]) {
      follow(topic(1, query as string))
      expect(
        numberedStories(await service().build(me)).map(({ story }) => story.title),
        query,
      ).toEqual(titles)
    }
  })

  it('follows a category and a source', async () => {
    await add('晨报', [{ ...ROBOT, categories: ['科技'] }, FOG])
    const post = await add('Post', [FERRY])
    follow(category(1, 'technology'), { ...category(2, 'Post'), kind: 'source', sourceId: post })
    expect(told(await service().build(me))).toEqual([
      ['technology', ROBOT.title],
      ['Post', FERRY.title],
    ])
  })

  it('looks back a day on demand, and to the last digest for a slot', async () => {
    await add('晨报', [ROBOT], ago(30))
    await add('晨报', [FOG], ago(20))
    await add('晨报', [FERRY], ago(2))
    follow(topic(1, '机器人 大雾 ferry'))
    const titles = async (digest: Promise<Digest | null>) =>
      numberedStories((await digest) as Digest).map(({ story }) => story.title)
    expect((await titles(service().build(me))).sort()).toEqual([FERRY.title, FOG.title].sort())
    expect(await titles(service().buildForSlot(me, ago(10)))).toEqual([FERRY.title])
    expect(await titles(service().buildForSlot(me, ago(40)))).toHaveLength(3)
    expect(await titles(service().buildForSlot(me, null))).toHaveLength(2)
  })

  it('does not send what was sent, but shows it on demand', async () => {
    await add('晨报', [ROBOT, FOG])
    follow(topic(1, '港城'))
    const [robot] = await database.db.select({ id: stories.id }).from(stories).orderBy(stories.id)
    await database.db.insert(sentStories).values({ chatId: me.id, storyId: robot?.id ?? 0, sentAt: ago(1) })
    expect(told(await service().buildForSlot(me, null))).toEqual([['港城', FOG.title]])
    expect(numberedStories(await service().build(me))).toHaveLength(2)
    // What another source adds to it later is the same story.
    await add('晚报', [ROBOT_ELSEWHERE])
    expect(told(await service().buildForSlot(me, null))).toEqual([['港城', FOG.title]])
    await database.db.delete(sentStories).where(eq(sentStories.chatId, me.id))
    expect(numberedStories((await service().buildForSlot(me, null)) as Digest)).toHaveLength(2)
  })

  it('brings a story back that really moved on, with what is new, marked as an update', async () => {
    await add('晨报', [ROBOT, FOG], ago(20))
    follow(topic(1, '机器人'))
    const [robot] = await database.db.select({ id: stories.id }).from(stories).orderBy(stories.id)
    await database.db.insert(sentStories).values({ chatId: me.id, storyId: robot?.id ?? 0, sentAt: ago(10) })
    const moved = draft({
      title: '港城机器人产业园首批企业追加签约',
      paragraphs: [
        '港城机器人产业园迎来首批十二家企业后，园区总投资二十亿元。',
        '德国机械臂制造商柯恩兹今日宣布，将把亚洲总部迁至园区，并招聘八百名工程师。',
      ],
    })
    // The same source says more: its own readers know, and an edit is no news.
    await add('晨报', [moved], ago(5))
    expect(told(await service().buildForSlot(me, ago(11)))).toEqual([])
    await add('晚报', [moved], ago(2))
    const digest = (await service().buildForSlot(me, ago(11))) as Digest
    const [update] = numberedStories(digest)
    expect(update?.story).toMatchObject({ id: robot?.id, isUpdate: true, source: '晚报' })
    expect(update?.story.summary).toEqual([
      '德国机械臂制造商柯恩兹今日宣布，将把亚洲总部迁至园区，并招聘八百名工程师。',
    ])
    // Once sent, it stays sent.
    await database.db.update(sentStories).set({ sentAt: ago(1) })
    expect(told(await service().buildForSlot(me, ago(11)))).toEqual([])
  })

  it('leaves out what a filter hides, and says so', async () => {
    await add('晨报', [ROBOT, FOG])
    await add('晚报', [CAT])
    follow(topic(1, '轮渡 机器人'))
    expect(await preferences().hide(me.id, '小貓 的')).toMatchObject({
      ok: false,
      reason: 'only-stop-words',
      value: '的',
    })
    expect(await preferences().hide(me.id, '小貓 source:午报')).toMatchObject({ ok: false, reason: 'no-such-source' })
    await preferences().hide(me.id, '小貓')
    expect(await preferences().filters(me.id)).toEqual([{ kind: 'word', value: '小貓' }])
    const digest = await service().build(me)
    expect(
      numberedStories(digest)
        .map(({ story }) => story.title)
        .sort(),
    ).toEqual([FOG.title, ROBOT.title].sort())
    expect(digest.hidden).toEqual({ stories: 1, by: [{ kind: 'word', value: '小貓' }] })
    await preferences().hide(me.id, 'source:晨')
    expect((await service().build(me)).sections).toEqual([])
    await preferences().unhide(me.id, 'source:晨报')
    expect(numberedStories(await service().build(me))).toHaveLength(2)
  })

  it('minds the votes: more of what was liked, less of what was not, and nothing once they are cleared', async () => {
    await add('晨报', [FOG, CAT])
    follow(topic(1, '轮渡'))
    const order = async () => numberedStories(await service().build(me)).map(({ story }) => story)
    const [first, second] = await order()
    await preferences().vote(me.id, second?.id ?? 0, 1)
    await preferences().vote(me.id, first?.id ?? 0, -1)
    const voted = await order()
    expect(voted.map(({ id }) => id)).toEqual([second?.id, first?.id])
    expect(voted[0]?.why.taste?.factor).toBeGreaterThan(1)
    expect(voted[1]?.why.taste?.factor).toBeLessThan(1)
    expect(voted[0]?.why.score).toBeCloseTo((second?.why.score ?? 0) * (voted[0]?.why.taste?.factor ?? 0))
    expect(await preferences().clearVotes(me.id)).toBe(2)
    expect((await order()).map(({ why }) => why.score)).toEqual([first?.why.score, second?.why.score])
  })

  it('counts a source for less that the chat wants less of', async () => {
    await add('晨报', [FOG])
    await add('晚报', [CAT])
    follow(topic(1, '轮渡'))
    const of = async (title: string) =>
      numberedStories(await service().build(me)).find(({ story }) => story.title === title)?.story.why
    const before = await of(FOG.title)
    await preferences().wantLess(me.id, '晨报', true)
    expect(await of(FOG.title)).toMatchObject({ isLessWanted: true })
    expect((await of(FOG.title))?.score).toBeCloseTo((before?.score ?? 0) * 0.4)
    expect(await of(CAT.title)).not.toHaveProperty('isLessWanted')
    await preferences().wantLess(me.id, '晨报', false)
    expect((await of(FOG.title))?.score).toBe(before?.score)
  })

  it('reviews a week, sent or not, without counting age', async () => {
    await add('晨报', [ROBOT], ago(160))
    await add('晨报', [FOG], ago(2))
    await add('晨报', [CAT], ago(200))
    follow(topic(1, '港城 轮渡'))
    const ids = await database.db.select({ id: stories.id }).from(stories)
    await database.db.insert(sentStories).values(ids.map(({ id }) => ({ chatId: me.id, storyId: id, sentAt: ago(1) })))
    const digest = await service().buildForWeek(me)
    expect(digest?.weekFrom).toBe('2026-11-17')
    const told = numberedStories(digest as Digest).map(({ story }) => story)
    expect(told.map(({ title }) => title).sort()).toEqual([FOG.title, ROBOT.title].sort())
    expect(told.map(({ why }) => why.freshness)).toEqual([1, 1])
  })

  it('tells the news of a day, which begins when it does for the chat', async () => {
    const at = (draft: ArticleDraft, instant: string) => ({ ...draft, publishedAt: new Date(instant) })
    await add('晨报', [
      at(ROBOT, '2026-11-19T15:59:00Z'),
      at(FOG, '2026-11-19T16:00:00Z'),
      at(FERRY, '2026-11-20T15:59:00Z'),
      at(LIBRARY, '2026-11-20T16:00:00Z'),
    ])
    follow(topic(1, '港城 harbour'))
    const digest = await service().build(me, { date: '2026-11-20' })
    expect(digest.date).toBe('2026-11-20')
    expect(
      numberedStories(digest)
        .map(({ story }) => story.title)
        .sort(),
    ).toEqual([FERRY.title, FOG.title].sort())
    const inNewYork = await service().build({ ...me, zone: 'America/New_York' }, { date: '2026-11-20' })
    expect(
      numberedStories(inNewYork)
        .map(({ story }) => story.title)
        .sort(),
    ).toEqual([FERRY.title, LIBRARY.title].sort())
    expect(await service().lastDayWithNews(me)).toBe('2026-11-21')
  })

  it('can be of one topic, and leaves out those that are muted', async () => {
    await add('晨报', [ROBOT, FOG])
    follow(topic(1, '机器人'), topic(2, '大雾'))
    expect(told(await service().build(me, { topicId: 2 }))).toEqual([['大雾', FOG.title]])
    subscribed = subscribed.map(entry => ({ ...entry, mutedUntil: entry.topic.id === 1 ? ago(-5) : ago(5) }))
    expect(told(await service().build(me))).toEqual([['大雾', FOG.title]])
  })

  it('is none for a slot without topics', async () => {
    expect(await service().buildForSlot(me, null)).toBeNull()
    expect((await service().build(me)).sections).toEqual([])
  })

  it('comes back as it was remembered, to its own chat only', async () => {
    await add('晨报', [ROBOT])
    follow(topic(1, '机器人'))
    const digest = await service().build(me)
    const id = await service().remember(me.id, digest)
    expect(await service().recall(me.id, id)).toEqual(digest)
    expect(await service().recall(me.id + 1, id)).toBeNull()
  })
})
