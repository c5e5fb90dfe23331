import type { InputFile } from 'grammy'
import { beforeEach, describe, expect, test } from 'vitest'
import { ALICE, answers, article, BOB, buttons, type Call, createWorld, GROUP, text, type World } from './support.ts'

let world: World
beforeEach(() => {
  world = createWorld()
  world.articles.set(12, article(12, { title: '海洋经济再上台阶', storyId: 5 }))
})

/** What the buttons under a message would be after a press. */
const keyboard = (calls: readonly Call[]) =>
  buttons(calls.filter(({ method }) => method === 'editMessageReplyMarkup').map(call => call))
const shown = (calls: readonly Call[]) => ({
  message: { reply_markup: calls.findLast(({ payload }) => payload.reply_markup)?.payload.reply_markup },
})

describe('votes', () => {
  test('are under what is read, say what is set, and are taken back', async () => {
    const read = await world.send('/read 12')
    expect(buttons(read)).toMatchObject({
      '👍 多来点': 'v:12:1',
      '👎 少来点': 'v:12:2',
      '🔖 收藏': 'bm:12:1',
      少看这个来源: 'ls:12:1',
    })
    const up = await world.press('v:12:1', shown(read))
    expect(answers(up)).toEqual(['好，这类多给一些。'])
    expect(keyboard(up)).toMatchObject({
      '👍 多来点 ✓': 'v:12:0',
      '👎 少来点': 'v:12:2',
      '🔗 看原文': 'https://news.example/a',
    })
    // The second of a double press sets the same again.
    expect(keyboard(await world.press('v:12:1', shown(read)))).toHaveProperty('👍 多来点 ✓')
    expect(keyboard(await world.press('v:12:2', shown(read)))).toMatchObject({
      '👍 多来点': 'v:12:1',
      '👎 少来点 ✓': 'v:12:0',
    })
    expect(answers(await world.press('v:12:0', shown(read)))).toEqual(['已收回。'])
  })

  test('are for admins in a group, and for articles that are there', async () => {
    const pressed = await world.press('v:12:1', { from: BOB, chat: GROUP })
    expect(answers(pressed)[0]).toContain('admins')
    expect(answers(await world.press('v:99:1'))).toEqual(['找不到了，可能已过期。'])
    expect(answers(await world.press('v:12:7'))[0]).toContain('已过期')
    expect(answers(await world.press('v:x'))[0]).toContain('已过期')
  })

  test('are counted and cleared in /filter', async () => {
    await world.press('v:12:2')
    const list = await world.send('/filter')
    expect(text(list)).toContain('👍 0 次 · 👎 1 次')
    const cleared = await world.press(buttons(list)['🧹 清空 1 次 👍👎'])
    expect(answers(cleared)).toEqual(['已清空 1 次 👍👎，口味从头学起。'])
    expect(text(cleared)).not.toContain('👎')
  })
})

describe('/filter', () => {
  test('keeps no halves of characters and no zeros, which no database takes', async () => {
    expect(text(await world.send('/filter 足球\udc7c赛\0季'))).toContain('“足球\ufffd赛\ufffd季”')
  })

  test('hides words, phrases and sources, lists them, and takes them back by button or by name', async () => {
    expect(text(await world.send('/filter'))).toContain('还没有过滤')
    expect(text(await world.send('/filter 足球 “假日 促销”'))).toContain('不看含“足球”的')
    expect(text(await world.send('/mute source：青岛'))).toContain('不看来源“青岛日报”')
    expect(text(await world.send('/filter 足球'))).toContain('早就设过了')
    const list = await world.send('/filter list')
    expect(text(list)).toContain('3 条过滤')
    expect(Object.keys(buttons(list))).toEqual(['✕ 不看含“足球”的', '✕ 不看含“假日 促销”的', '✕ 不看来源“青岛日报”'])
    for (const data of Object.values(buttons(list))) expect(data.length).toBeLessThanOrEqual(64)
    const removed = await world.press(buttons(list)['✕ 不看含“足球”的'])
    expect(answers(removed)).toEqual(['已取消过滤“足球”。'])
    expect(text(removed)).toContain('2 条过滤')
    expect(answers(await world.press(buttons(list)['✕ 不看含“足球”的']))).toEqual(['找不到了，可能已过期。'])
    expect(text(await world.send('/filter del source:青岛日报'))).toContain('已取消：不看来源“青岛日报”')
    expect(text(await world.send('/filter del 冰球'))).toContain('没有过滤“冰球”')
    expect(text(await world.send('/filter del'))).toContain('/filter del 足球')
  })

  test('names what is wrong and changes nothing', async () => {
    expect(text(await world.send('/filter 的'))).toContain('“的”太常见')
    expect(text(await world.send('/filter source:午报'))).toContain('没有名叫“午报”的来源')
    expect(text(await world.send(`/filter ${'长'.repeat(51)}`))).toContain('太长')
    expect(text(await world.send('/filter'))).toContain('还没有过滤')
    await world.send('hello', { from: BOB })
    expect(text(await world.send('/filter the', { from: BOB }))).toContain('“the” is in nearly every article')
  })

  test('less of a source, and a word of the title, by buttons under what is read', async () => {
    const less = await world.press('ls:12:1')
    expect(answers(less)).toEqual(['好，“青岛日报”独家的少给一些。'])
    expect(text(await world.send('/filter'))).toContain('少看来源“青岛日报”')
    await world.press('ls:12:0')
    const offered = await world.press('hw:12')
    expect(Object.keys(buttons(offered))).toEqual(expect.arrayContaining(['海洋', '经济', '台阶']))
    const hidden = await world.press(buttons(offered).海洋)
    expect(answers(hidden)[0]).toContain('海洋')
    expect(text(await world.send('/filter'))).toContain('不看含“海洋”的')
  })
})

describe('/saved', () => {
  test('lists bookmarks in pages, to read and to drop', async () => {
    expect(text(await world.send('/saved'))).toContain('还没有收藏')
    for (let id = 20; id < 30; id++) {
      world.articles.set(id, article(id, { title: `第${id}篇` }))
      await world.press(`bm:${id}:1`)
    }
    const first = await world.send('/saved')
    expect(text(first)).toContain('收藏了 10 篇（第 1/2 页）')
    expect(buttons(first)).toMatchObject({ '读 1': 'r:29', '✕ 取消收藏 1': 'sx:29:0', '▶ 下一页': 'sv:1' })
    expect(text(first)).toContain('范围：收藏')
    const second = await world.press('sv:1')
    expect(text(second)).toContain('9. 第21篇')
    expect(text(await world.send('/saved 9'))).toContain('第 2/2 页')
    const dropped = await world.press('sx:20:1')
    expect(answers(dropped)).toEqual(['已取消收藏。'])
    expect(text(dropped)).toContain('收藏了 9 篇')
  })
})

describe('/topics and /stats', () => {
  test('shows what is hot and the categories, to subscribe with one tap', async () => {
    const said = await world.send('/topics')
    expect(text(said)).toContain('大雾：今天 12 篇，平时一天不到 1 篇')
    expect(Object.keys(buttons(said))).toEqual(['大雾', '科学', '体育'])
    expect(text(await world.press(buttons(said).大雾))).toContain('订阅好了：大雾')
    expect(Object.keys(buttons(await world.send('/topics')))).toContain('✓ 大雾')
  })

  test('draws a topic as a picture of its own size', async () => {
    const calls = await world.send('/stats 机器人')
    const photo = calls.find(({ method }) => method === 'sendPhoto')?.payload as { photo: InputFile; caption: string }
    expect(photo.caption).toContain('<b>机器人</b>：最近 30 天')
    const png = Buffer.from((await photo.photo.toRaw()) as Uint8Array)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(800)
    const fresh = (await world.send('/stats 极光')).find(({ method }) => method === 'sendPhoto')?.payload
    expect((fresh as { caption: string }).caption).toMatch(/1 条新闻，今天 1 条。$/)
    const none = await world.send('/stats 独角兽')
    expect(none.some(({ method }) => method === 'sendPhoto')).toBe(false)
    expect(text(none)).toContain('最近 30 天没有“独角兽”的新闻')
  })

  test('asks for a topic where none is named, and offers the own ones', async () => {
    await world.send('/sub 海洋')
    const asked = await world.send('/stats')
    expect(text(asked)).toContain('/stats 机器人')
    expect((await world.press(buttons(asked).海洋)).some(({ method }) => method === 'sendPhoto')).toBe(true)
    expect(text(await world.send('/stats -股票'))).toContain('画不出')
  })
})

describe('the weekly review', () => {
  const weekly = () => world.rows.get(ALICE.id)?.weekly
  test('is set in words, shown, and ended', async () => {
    expect(text(await world.send('/schedule weekly sun 09:00'))).toContain('每周日 09:00 送上一周回顾')
    expect(weekly()).toEqual({ day: 6, time: '09:00' })
    expect(text(await world.send('/schedule 每周五 18点半'))).toContain('每周五 18:30')
    const shown = await world.send('/schedule')
    expect(text(shown)).toContain('一周回顾：每周五 18:30')
    expect(text(await world.send('/settings'))).toContain('一周回顾：每周五 18:30')
    await world.press(buttons(shown).不要一周回顾)
    expect(weekly()).toBeNull()
    await world.press(buttons(await world.send('/schedule'))['一周回顾：每周日 09:00'])
    expect(weekly()).toEqual({ day: 6, time: '09:00' })
    await world.send('/schedule weekly off')
    expect(weekly()).toBeNull()
    expect(text(await world.send('/schedule weekly soon'))).toContain('“soon”')
    expect(text(await world.send('/schedule weekly'))).toContain('每周日 9点')
    // The daily one is another matter.
    await world.send('/schedule 每周末 9点')
    expect(weekly()).toBeNull()
  })
})
