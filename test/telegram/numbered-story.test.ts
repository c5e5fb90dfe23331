import { beforeEach, describe, expect, test } from 'vitest'
import type { Call } from './support.ts'
import { ALICE, article, BOB, createWorld, digest, GROUP, story, text, topic, type World } from './support.ts'

const BOT = { id: 999, is_bot: true, first_name: '晨报' }
let world: World

beforeEach(async () => {
  world = createWorld()
  world.says.digest = digest({
    sections: [
      { topic: topic(1, '海洋'), stories: [story(1), story(2)] },
      { topic: topic(2, '经济'), stories: [story(3, { articleIds: [1003, 1004] })] },
    ],
  })
  for (const id of [1001, 1002]) world.articles.set(id, article(id, { title: `第${id}篇`, storyId: id }))
  for (const id of [1003, 1004]) world.articles.set(id, article(id, { title: `第${id}篇`, storyId: 3 }))
})

/** A reply to a message that the bot sent. */
function to(calls: readonly Call[], { withButtons = true } = {}) {
  const { text: said, reply_markup } = calls.findLast(({ method }) => method === 'sendMessage')?.payload ?? {}
  return {
    reply_to_message: {
      message_id: 7,
      date: 1,
      chat: { id: 1 },
      from: BOT,
      text: said,
      ...(withButtons && { reply_markup }),
    },
  } as never
}

describe('a reply to a digest', () => {
  test.each(['2', '更多 2', 'more 2', '/more 2', '/read 2', '第2条', '２', '#2'])(
    '%s reads story 2 of it',
    async said => {
      await world.send('/sub 海洋')
      const shown = await world.send('/digest')
      expect(text(await world.send(said, to(shown)))).toContain('第1002篇')
      expect(text(await world.send(said, to(shown, { withButtons: false })))).toContain('第1002篇')
    },
  )

  test('a story of several articles opens as its card; in English too', async () => {
    await world.send('/sub 海洋', { from: BOB })
    const shown = await world.send('/digest', { from: BOB })
    expect(text(await world.send('more 3', { from: BOB, ...(to(shown) as object) }))).toContain('2 articles')
  })

  test('a number that is not there is named, with the last that is', async () => {
    await world.send('/sub 海洋')
    const shown = await world.send('/digest')
    expect(text(await world.send('9', to(shown)))).toContain('没有第 9 条，一共 3 条')
    await world.send('/sub 海洋', { from: BOB })
    const english = await world.send('/digest', { from: BOB })
    expect(text(await world.send('9', { from: BOB, ...(to(english) as object) }))).toContain('There is no 9 there')
  })

  test('counts on through the parts of a long digest', async () => {
    await world.send('/sub 海洋')
    const shown = await world.send('/digest')
    const { text: said, reply_markup } = shown[0]?.payload ?? {}
    const [read] = reply_markup.inline_keyboard
    const firstPart = {
      message_id: 7,
      date: 1,
      chat: { id: 1 },
      from: BOT,
      text: said,
      reply_markup: { inline_keyboard: [read.slice(0, 1)] },
    }
    expect(text(await world.send('2', { reply_to_message: firstPart } as never))).toContain('第1002篇')
    world.says.digest = digest({ sections: [{ topic: topic(1, '海洋'), stories: [story(2), story(1)] }] })
    await world.send('/digest') // another one is no part of it
    expect(text(await world.send('2', { reply_to_message: firstPart } as never))).toContain('没有第 2 条')
  })

  test('works in a group, where only replies reach the bot', async () => {
    world.admins.set(GROUP.id, [ALICE.id])
    await world.send('/sub 海洋', { chat: GROUP } as never)
    const shown = await world.send('/digest', { chat: GROUP } as never)
    const reply = { chat: GROUP, from: BOB, ...(to(shown) as object) } as never
    expect(text(await world.send('2', reply))).toContain('第1002篇')
    expect(await world.send('2', { chat: GROUP, from: BOB } as never)).toEqual([])
  })

  test('means the digest that is replied to, not a later one', async () => {
    await world.send('/sub 海洋')
    const first = await world.send('/digest')
    world.says.digest = digest({ sections: [{ topic: topic(1, '海洋'), stories: [story(2)] }] })
    await world.send('/digest')
    expect(text(await world.send('1', to(first)))).toContain('第1001篇')
  })

  test('and to anything else with numbers to read', async () => {
    for (const id of [1001, 1002]) await world.press(`bm:${id}:1`)
    expect(text(await world.send('2', to(await world.send('/saved'))))).toContain('第1001篇')
  })

  test('the question of an edit is answered as ever', async () => {
    await world.send('/sub 海洋')
    await world.send('/digest')
    const id = [...world.own(ALICE.id).keys()][0]
    const asked = await world.press(`le:${id}`)
    const { text: html } = asked[0]?.payload ?? {}
    const url = /href="([^"]+)"/.exec(html)?.[1]
    const question = {
      message_id: 7,
      date: 1,
      chat: { id: 1 },
      from: BOT,
      text: '✏️',
      entities: [{ type: 'text_link', offset: 0, length: 2, url }],
    }
    expect(text(await world.send('3', { reply_to_message: question } as never))).toContain('改好了')
  })
})

describe('without a reply, in a private chat', () => {
  test.each(['2', '更多 2', 'more 2'])('%s reads story 2 of the last digest', async said => {
    await world.send('/sub 海洋')
    await world.send('/digest')
    expect(text(await world.send(said))).toContain('第1002篇')
  })

  test('/read 2 stays the article of that number, and a number without a digest is a word like any other', async () => {
    await world.send('/sub 海洋')
    await world.send('/digest')
    world.articles.set(2, article(2, { title: '第二号' }))
    expect(text(await world.send('/read 2'))).toContain('第二号')
    expect(text(await world.send('2', { from: BOB }))).toContain('What shall I do')
    expect(text(await world.send('77'))).toContain('你想对“77”做什么')
  })
})
