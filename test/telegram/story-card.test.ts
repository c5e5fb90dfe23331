import { afterAll, beforeAll, expect, it } from 'vitest'
import { storeArticles } from '../../src/db/article-intake.ts'
import { createArticleStore } from '../../src/db/article-store.ts'
import type { OpenDatabase } from '../../src/db/client.ts'
import { upsertSource } from '../../src/db/source-store.ts'
import { prepareArticle } from '../../src/services/prepare-article.ts'
import { createStoryService } from '../../src/services/tell-story.ts'
import { onEachEngine } from '../support/database.ts'
import { BRIDGE_ZH } from '../support/told-story.ts'
import { answers, BOB, buttons, CHANNEL, createWorld, digest, NOW, story, text, topic } from './support.ts'

onEachEngine('the story card, from the database to the message', open => {
  let database: OpenDatabase
  let ids: number[]
  let store: ReturnType<typeof createArticleStore>

  beforeAll(async () => {
    database = await open()
    const { db } = database
    store = createArticleStore(db)
    ids = []
    for (const { source, draft } of BRIDGE_ZH.slice(0, 3)) {
      const { id } = await upsertSource(db, { url: `paper:${source}`, kind: 'newspaper', title: source })
      const stored = await storeArticles(db, id, [prepareArticle(draft, NOW)], NOW)
      ids.push(...stored.map(article => article.id))
    }
  })
  afterAll(() => database.close())

  const world = () =>
    createWorld({ articles: store, stories: createStoryService({ articles: store, zone: 'Asia/Shanghai' }) })
  const storyIdOf = async (articleId = 0) => (await store.find(articleId))?.storyId ?? 0

  it('opens under the digest where a story has several articles, and leads to each of them and back', async () => {
    const [first = 0, second] = ids
    const storyId = await storyIdOf(first)
    const bot = world()
    bot.says.digest = digest({
      sections: [{ topic: topic(1, '大桥'), stories: [story(storyId, { articleId: first, articleIds: ids }), story(2)] }],
    })
    await bot.send('/sub 大桥')
    const under = buttons(await bot.send('/digest'))
    expect(under).toMatchObject({ '读 1': `rc:${first}`, '读 2': 'r:1002' })
    const card = await bot.press(under['读 1'])
    expect(card[0]?.method).toBe('sendMessage')
    for (const said of ['3 篇报道，来自 3 个来源', '[1]', '别的报道还说', '“', '— ', '时间线', '⏳ 12月1日', '1. 岸燕跨海大桥'])
      expect(text(card)).toContain(said)
    const article = await bot.press(buttons(card)['读 2'])
    expect(text(article)).toContain('老码头')
    expect(buttons(article)).toMatchObject({ '🗂 来龙去脉': `rc:${second}` })
    expect(text(await bot.press(`rc:${second}`))).toContain('岸燕大桥下月通车')
    // A page is put in the place of the one before.
    expect((await bot.press(`rc:${first}:1`))[0]?.method).toBe('editMessageText')
  }) // biome-ignore format: one list

  it('opens by the number of the story, in the language of the reader', async () => {
    const storyId = await storyIdOf(ids[0])
    expect(text(await world().send(`/read s${storyId}`, { from: BOB }))).toContain('3 articles from 3 sources')
    expect(text(await world().send(`/read ${ids[1]}`))).toContain('老码头')
    expect(text(await world().send('/read s99999'))).toContain('找不到')
    expect(text(await world().send('/read s'))).toContain('找不到')
  })

  it('is read in their own chat by the readers of a channel', async () => {
    const bot = world()
    const [press] = await bot.press(`rc:${ids[0]}`, { chat: CHANNEL })
    expect(press?.payload.url).toBe(`https://t.me/chenbao_bot?start=c_${ids[0]}`)
    expect(text(await bot.send(`/start c_${ids[0]}`))).toContain('3 篇报道')
    expect(text(await bot.send('/start c_99999'))).toContain('找不到')
  })

  it('of an article that is gone says so', async () => {
    expect(answers(await world().press('rc:99999'))).toEqual(['找不到了，可能已过期。'])
    expect(answers(await world().press('rc:x'))[0]).toContain('已过期')
  })
})
