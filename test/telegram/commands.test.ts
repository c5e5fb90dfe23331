import { beforeEach, describe, expect, test } from 'vitest'
import {
  ALICE,
  answers,
  article,
  BOB,
  buttons,
  CAROL,
  createWorld,
  digest,
  hit,
  NOW,
  story,
  text,
  texts,
  topic,
  type World,
} from './support.ts'

let world: World
beforeEach(() => {
  world = createWorld()
})

/** Everything the services were told to change, apart from opening chats. */
const changed = () => world.changes.splice(0)

describe('/start', () => {
  test('greets in the language of the client, anything but Chinese in English', async () => {
    expect(text(await world.send('/start'))).toContain('我是晨报')
    expect(text(await world.send('/start', { from: BOB }))).toContain('I am Chenbao')
    expect(text(await world.send('/start', { from: { ...BOB, id: 77, language_code: 'zh-TW' } }))).toContain('我是晨报')
    expect(text(await world.send('/start', { from: { id: 78, is_bot: false, first_name: 'X' } }))).toContain('I am')
  })

  test('offers topics, time and a first digest', async () => {
    expect(buttons(await world.send('/start'))).toEqual({ '📚 选主题': 'tp', '⏰ 定时间': 'sc', '☀️ 先看一份': 'dg' })
  })

  test('wakes a blocked chat with all it had', async () => {
    await world.send('/sub 海洋')
    await world.feed({ my_chat_member: memberChange(ALICE, 'member', 'kicked') })
    expect(world.rows.get(ALICE.id)?.state).toBe('blocked')
    expect(text(await world.send('/start'))).toContain('欢迎回来！你订阅的 1 个主题都还在')
    expect(world.rows.get(ALICE.id)?.state).toBe('active')
  })

  test.each([
    ['plain', 'sub_AI'],
    ['base64url', `sub_${Buffer.from('人工智能').toString('base64url')}`],
  ])('a deep link subscribes, %s', async (_, payload) => {
    const said = text(await world.send(`/start ${payload}`))
    expect(said).toMatch(/订阅好了：(AI|人工智能)/)
  })

  test('a deep link opens an article', async () => {
    world.articles.set(12, article(12))
    expect(text(await world.send('/start a_12'))).toContain('海洋经济再上台阶')
  })

  test.each(['nonsense', 'sub_', 'a_x', 'a_', '___'])('the unknown payload %s is a plain start', async payload => {
    expect(text(await world.send(`/start ${payload}`))).toContain('我是晨报')
  })
})

describe('/help', () => {
  test('lists every command', async () => {
    const said = text(await world.send('/help'))
    for (const command of ['/sub', '/unsuball', '/digest', '/search', '/tz', '/quiet', '/deleteme']) {
      expect(said).toContain(command)
    }
  })
  test('explains one, also by an alias, with an example and its aliases', async () => {
    const said = text(await world.send('/help subscribe'))
    expect(said).toContain('/sub AI +芯片 -股票')
    expect(said).toContain('/subscribe /add')
  })
  test('names the nearest to an unknown one, and the list', async () => {
    const said = text(await world.send('/help serach'))
    expect(said).toContain('/search')
    expect(said).toContain('我能做这些')
  })
})

describe('/sub', () => {
  test('answers with how many match and the best', async () => {
    const said = text(await world.send('/sub 海洋'))
    expect(said).toContain('订阅好了：海洋')
    expect(said).toContain('3 篇')
    expect(said).toContain('<best> & more — 青岛日报 · ')
  })
  test('a category goes by its name in the language of the reader', async () => {
    expect(text(await world.send('/sub economy'))).toContain('订阅好了：经济')
    expect(text(await world.send('/sub 经济', { from: BOB }))).toContain('Following Business')
  })
  test('says so where it is there already', async () => {
    await world.send('/sub 海洋')
    expect(text(await world.send('/add 海洋'))).toContain('早就订阅')
  })
  test('several lines are several topics', async () => {
    const said = text(await world.send('/sub 海洋\n机器人\n\n  经济 '))
    expect(said).toContain('海洋：最近 7 天 3 篇')
    expect(world.own(ALICE.id).size).toBe(3)
  })
  test('without a topic: usage and popular topics', async () => {
    const calls = await world.send('/sub')
    expect(text(calls)).toContain('/sub 经济')
    const offered = buttons(calls)
    expect(Object.keys(offered)).toEqual(['科学', '机器人'])
    await world.press(offered.科学)
    expect(changed()).toContain('1 +science')
  })
  test.each([
    ['too-long', '50'],
    ['too-many-words', '20'],
    ['only-exclusions', '/sub'],
    ['only-stop-words', '/sub'],
    ['too-many-topics', '/unsub'],
    ['private-address', '内网'],
    ['unreachable', '打不开'],
    ['no-feed', '没找到'],
    ['empty', '/sub 经济'],
  ] as const)('refused: %s', async (reason, hint) => {
    world.says.subscribe = () => ({ ok: false, reason, value: '坏词<b>' })
    const said = text(await world.send('/sub 坏词<b>'))
    expect(said).toContain(hint)
    if (reason !== 'empty') expect(said).toContain('坏词<b>')
    world.setLanguage(ALICE, 'en')
    expect(text(await world.send('/sub 坏词<b>'))).not.toMatch(/[，。：]/)
  })
  test('several feeds become buttons, and the chosen one is subscribed to', async () => {
    const feeds = [
      { url: 'https://a.example/news.xml', title: 'News' },
      { url: `https://a.example/${'x'.repeat(300)}`, title: 'Sport' },
    ]
    world.says.subscribe = said => (said === 'https://a.example' ? { ok: false, reason: 'several-feeds', feeds } : null)
    const offered = buttons(await world.send('/sub https://a.example'))
    expect(Object.keys(offered)).toEqual(['News', 'Sport'])
    await world.press(offered.Sport)
    expect(changed().at(-1)).toContain('xxx')
  })
  test('a bare link in a private chat is a subscription', async () => {
    expect(text(await world.send('https://news.example/feed'))).toContain('订阅好了')
  })
  test('4,000 characters are answered within the limits', async () => {
    world.says.subscribe = value => ({ ok: false, reason: 'too-long', value })
    const calls = await world.send(`/sub ${'长'.repeat(3990)}`)
    expect(texts(calls)).toHaveLength(1)
    const lines = await world.send(`/sub ${Array.from({ length: 1300 }, (_, index) => `<${index % 10}`).join('\n')}`)
    expect(text(lines)).toContain('一次最多 50 行')
  })
})

describe('/unsub', () => {
  beforeEach(async () => {
    await world.send('/sub 海洋\n机器人\n经济')
  })
  test('by name, by alias command, and by a category in either language', async () => {
    expect(text(await world.send('/unsub 海洋'))).toContain('已退订 海洋')
    expect(text(await world.send('/del Business'))).toContain('已退订 经济')
    expect(world.own(ALICE.id).size).toBe(1)
  })
  test('can be undone for a minute, not longer', async () => {
    const { '↩️ 撤销': undo } = buttons(await world.send('/unsub 海洋'))
    const calls = await world.press(undo)
    expect(answers(calls)).toEqual(['已恢复“海洋”。'])
    expect(world.own(ALICE.id).size).toBe(3)
    const again = buttons(await world.send('/unsub 海洋'))['↩️ 撤销']
    world.advance(61_000)
    expect(answers(await world.press(again))[0]).toContain('不能撤销')
    expect(world.own(ALICE.id).size).toBe(2)
  })
  test('without a name: buttons, eight a page', async () => {
    await world.send(`/sub ${Array.from({ length: 8 }, (_, index) => `主题${index}`).join('\n')}`)
    const first = buttons(await world.send('/unsub'))
    expect(Object.keys(first).filter(label => label.startsWith('✕'))).toHaveLength(8)
    expect(first['▶ 下一页']).toBe('up:1')
    const second = await world.press('up:1')
    expect(second[0]?.method).toBe('editMessageText')
    expect(Object.keys(buttons(second))).toEqual(['✕ 主题5', '✕ 主题6', '✕ 主题7', '◀ 上一页'])
  })
  test('no match: the nearest three as buttons, nothing changed', async () => {
    changed()
    const calls = await world.send('/unsub 海样')
    expect(text(calls)).toContain('没有订阅“海样”')
    expect(Object.keys(buttons(calls))).toHaveLength(3)
    expect(Object.keys(buttons(calls))[0]).toBe('海洋')
    expect(changed()).toEqual([])
  })
  test('as a reply to a digest: its topics only', async () => {
    const sea = [...world.own(ALICE.id).values()][0]?.topic ?? topic(0, '')
    world.says.digest = digest({ sections: [{ topic: sea, stories: [story(1)] }] })
    const shown = await world.send('/digest')
    const { reply_markup } = shown[0]?.payload ?? {}
    const reply_to_message = {
      message_id: 5,
      date: 1,
      chat: { id: 1, type: 'private' as const, first_name: '' },
      reply_markup,
    }
    const calls = await world.send('/unsub', { reply_to_message } as never)
    expect(text(calls)).toContain('已退订 海洋')
  })
  test('a double press on a remove button is answered both times', async () => {
    const id = [...world.own(ALICE.id).keys()][0]
    expect(answers(await world.press(`u:${id}`))).toEqual(['已退订“海洋”。'])
    expect(answers(await world.press(`u:${id}`))).toEqual(['已经不在订阅里了。'])
  })
})

describe('/unsuball', () => {
  test('asks, then removes', async () => {
    await world.send('/sub 海洋\n机器人')
    const asked = buttons(await world.send('/unsuball'))
    expect(world.own(ALICE.id).size).toBe(2)
    expect(text(await world.press(asked.取消))).toContain('已取消')
    expect(world.own(ALICE.id).size).toBe(2)
    expect(text(await world.press(asked.全部退订))).toContain('已退订全部 2 个主题')
    expect(world.own(ALICE.id).size).toBe(0)
  })
})

describe('/list', () => {
  beforeEach(async () => {
    await world.send(`/sub ${Array.from({ length: 10 }, (_, index) => `主题${index}`).join('\n')}`)
  })
  test('shows a page; one out of range is the last', async () => {
    expect(text(await world.send('/list'))).toContain('第 1/2 页')
    expect(text(await world.send('/list 99'))).toContain('第 2/2 页')
    expect(text(await world.send('/subs 0'))).toContain('第 1/2 页')
    expect(text(await world.send('/list x'))).toContain('第 1/2 页')
  })
  test('pages in place', async () => {
    const [turned] = await world.press('l:1')
    expect(turned?.method).toBe('editMessageText')
    expect(turned?.payload.text).toContain('主题9')
  })
  test('pauses and resumes a topic in place', async () => {
    const id = [...world.own(ALICE.id).keys()][0]
    const paused = await world.press(`lp:${id}:0`)
    expect(text(paused)).toContain('⏸ 已暂停')
    expect(answers(paused)).toEqual(['已暂停“主题0”。'])
    expect(buttons(paused)).toHaveProperty(['▶️ 恢复 1. 主题0'], `lr:${id}:0`)
    expect(answers(await world.press(`lr:${id}:0`))).toEqual(['已恢复“主题0”。'])
  })
  test('edits a topic by a reply to the question', async () => {
    const id = [...world.own(ALICE.id).keys()][0]
    const [question] = await world.press(`le:${id}`)
    expect(question?.payload.reply_markup.force_reply).toBe(true)
    const url = /href="([^"]+)"/.exec(question?.payload.text)?.[1]
    const reply_to_message = {
      message_id: 9,
      date: 1,
      chat: { id: 1, type: 'private', first_name: '' },
      from: { id: 999, is_bot: true, first_name: '晨报' },
      entities: [{ type: 'text_link', offset: 0, length: 1, url }],
    }
    const said = text(await world.send('新主题', { reply_to_message } as never))
    expect(said).toContain('主题0 → 新主题')
    const names = [...world.own(ALICE.id).values()].map(({ topic: { name } }) => name)
    expect(names).toContain('新主题')
    expect(names).not.toContain('主题0')
  })
  test('says how to begin where there is none', async () => {
    expect(text(await world.send('/list', { from: BOB }))).toContain('/sub economy')
  })
})

describe('/digest', () => {
  beforeEach(async () => {
    await world.send('/sub 海洋\n经济')
  })
  test('shows one now, with buttons', async () => {
    const calls = await world.send('/today')
    expect(text(calls)).toContain('晨报 · 11月24日星期二')
    expect(buttons(calls)).toMatchObject({
      '读 1': 'r:1001',
      '读 2': 'r:1002',
      '为什么是这些？': 'w:1',
      '⚙️ 设置': 'set',
    })
    expect(world.builds).toEqual([{ chat: 1 }])
  })
  test.each([
    ['/digest 海洋', { topicId: 1 }],
    ['/digest business', { topicId: 2 }],
    ['/digest 2026-11-23', { date: '2026-11-23' }],
    ['/digest 经济 2026-11-23', { topicId: 2, date: '2026-11-23' }],
    ['/digest 昨天', { date: '2026-11-23' }],
    ['/digest 海洋 yesterday', { topicId: 1, date: '2026-11-23' }],
    ['/digest 11月20日', { date: '2026-11-20' }],
    ['/digest 12-31', { date: '2025-12-31' }],
    ['/digest 20261101', { date: '2026-11-01' }],
  ])('%s', async (command, options) => {
    const ids = Object.fromEntries([...world.own(ALICE.id).values()].map(({ topic: { id } }, index) => [index + 1, id]))
    await world.send(command)
    const { topicId, ...rest } = { topicId: undefined, ...options }
    expect(world.builds).toEqual([{ chat: 1, ...rest, ...(topicId && { topicId: ids[topicId] }) }])
  })
  test.each([
    ['2026-13-01', '看不懂日期“2026-13-01”'],
    ['2026-02-30', '看不懂日期'],
    ['2026-11-25', '还没到'],
    ['tomorrow', '还没到'],
    ['海洋 2999-01-01', '还没到'],
  ])('the date %s is refused', async (args, hint) => {
    expect(text(await world.send(`/digest ${args}`))).toContain(hint)
    expect(world.builds).toEqual([])
  })
  test('an unknown topic: the nearest', async () => {
    const calls = await world.send('/digest 海样')
    expect(text(calls)).toContain('没有订阅“海样”')
    expect(Object.keys(buttons(calls))[0]).toBe('海洋')
    await world.press(Object.values(buttons(calls))[0])
    expect(world.builds).toEqual([{ chat: 1, topicId: [...world.own(ALICE.id).keys()][0] }])
  })
  test('nothing: says so and offers the last day that has some', async () => {
    world.says.digest = { ...world.says.digest, sections: [] }
    world.says.lastDay = '2026-11-20'
    const calls = await world.send('/digest')
    expect(text(calls)).toContain('11月24日星期二没有你订阅的报道')
    expect(buttons(calls)).toEqual({ '看 11月20日星期五 的': 'dg:0:2026-11-20' })
    await world.press('dg:0:2026-11-20')
    expect(world.builds.at(-1)).toEqual({ chat: 1, date: '2026-11-20' })
  })
  test('why: the true figures; an old digest has expired', async () => {
    await world.send('/digest')
    const said = text(await world.press('w:1'))
    expect(said).toContain('命中“海洋”')
    expect(said).toContain('0.50 = 0.90 × 1.20 × 0.50')
    expect(answers(await world.press('w:77'))[0]).toContain('已过期')
    expect(answers(await world.press('w:1', { from: BOB }))[0]).toContain('expired')
  })
  test('without topics: how to begin', async () => {
    const calls = await world.send('/digest', { from: CAROL })
    expect(text(calls)).toContain('/sub economy')
    expect(buttons(calls)).toHaveProperty('Science')
  })
})

describe('/read', () => {
  test('shows the text, pages in place', async () => {
    world.articles.set(12, article(12, { paragraphs: Array.from({ length: 30 }, () => '海洋经济。'.repeat(40)) }))
    const calls = await world.send('/read 12')
    expect(text(calls)).toContain('青岛日报 · 11月23日 · 文 / 王小明 · 编号 12 · 第 1/')
    expect(buttons(calls)).toMatchObject({ '▶ 下一页': 'r:12:1', '🔗 看原文': 'https://news.example/a' })
    const turned = await world.press('r:12:1')
    expect(turned[0]?.method).toBe('editMessageText')
    expect(text(turned)).toContain('第 2/')
    expect(text(await world.press('r:12:999'))).toContain('第 4/4 页')
  })
  test('a press in a digest opens the article below it', async () => {
    world.articles.set(12, article(12))
    expect((await world.press('r:12'))[0]?.method).toBe('sendMessage')
  })
  test.each(['/read 99', '/read abc', '/read -1', '/more 1e9'])('%s: not found', async command => {
    expect(text(await world.send(command))).toContain('找不到这篇报道')
  })
  test('without a number: usage', async () => {
    expect(text(await world.send('/read'))).toContain('/read 12')
  })
})

describe('/search', () => {
  beforeEach(() => {
    world.says.search = () => ({ ok: true, total: 12, hits: [1, 2, 3, 4, 5].map(id => hit(id)), dropped: [] })
  })
  test('shows five with source, date, and the hits in bold', async () => {
    const calls = await world.send('/s 海洋')
    expect(text(calls)).toContain('找到 12 篇，第 1/3 页')
    expect(calls[0]?.payload.text).toContain('蓝色<b>海洋</b>经济')
    expect(buttons(calls)).toMatchObject({ '读 5': 'r:5', '▶ 下一页': 's:1:1', '⭐ 存为主题': 'ss:1' })
  })
  test('pages in place under the same search', async () => {
    await world.send('/search 海洋')
    const calls = await world.press('s:1:1')
    expect(calls[0]?.method).toBe('editMessageText')
    expect(buttons(calls)).toMatchObject({ '◀ 上一页': 's:1:0', '▶ 下一页': 's:1:2', '读 6': 'r:1' })
  })
  test('goes on behind the ranked hits, after the last one seen, and back to the best', async () => {
    const key = { publishedAt: new Date('2026-11-20T08:00:00Z'), id: 77 }
    const asked: unknown[] = []
    world.says.search = (_said, { offset, after }) => {
      asked.push({ offset, after })
      const next = after ? null : { offset: offset + 5, ...(offset >= 300 && { after: key }) }
      return { ok: true, total: 300, isMore: true, next, hits: [1, 2, 3, 4, 5].map(id => hit(id)), dropped: [] }
    }
    expect(text(await world.send('/search 海洋'))).toContain('找到 300 多篇，第 1 页')
    const behind = await world.press('s:1:60')
    expect(buttons(behind)).toMatchObject({ '◀ 上一页': 's:1:59', '▶ 下一页': 's:1:61:1795161600000:77' })
    const last = await world.press('s:1:61:1795161600000:77')
    expect(text(last)).toContain('第 62 页')
    expect(buttons(last)).toMatchObject({ '⏮ 回到最相关': 's:1:0', '读 306': 'r:1' })
    expect(buttons(last)).not.toHaveProperty('▶ 下一页')
    expect(asked.at(-1)).toEqual({ offset: 305, after: key })
  })
  test('a search of another chat has expired', async () => {
    await world.send('/search 海洋')
    expect(answers(await world.press('s:1:1', { from: BOB }))[0]).toContain('expired')
  })
  test('becomes a topic, without its filters', async () => {
    await world.send('/search 海洋 -股票 source:青岛日报 after:2026-11-01')
    expect(text(await world.press('ss:1'))).toContain('订阅好了：海洋 -股票')
  })
  test('says which words were dropped, and when there is nothing', async () => {
    world.says.search = () => ({ ok: true, total: 1, hits: [hit(1)], dropped: ['稀有'] })
    expect(text(await world.send('/search 海洋 稀有'))).toContain('已去掉：稀有')
    world.says.search = said => ({
      ok: true,
      total: 0,
      hits: [],
      dropped: [],
      suggestion: said === 'roboot' ? 'robot' : null,
    })
    expect(JSON.stringify(await world.send('/search roboot'))).toContain('是不是想搜“robot”')
    world.says.search = () => ({ ok: true, total: 0, hits: [], dropped: [] })
    expect(text(await world.send('/search 无'))).toContain('没找到“无”')
  })
  test.each([
    ['empty', '/search 海洋'],
    ['only-stop-words', '再加一个词'],
    ['bad-date', '“2026-99”'],
    ['too-long', '100'],
  ] as const)('refused: %s', async (reason, hint) => {
    world.says.search = () => ({ ok: false, reason, value: '2026-99' })
    expect(text(await world.send('/search x'))).toContain(hint)
  })
})

describe('/schedule, /tz, /quiet', () => {
  test('sets, and answers with the next three times and the zone', async () => {
    const said = text(await world.send('/schedule 08:00 18:30'))
    expect(said).toContain('每天 08:00、18:30')
    expect(said).toContain('Asia/Shanghai')
    expect(said.match(/^· /gm)).toHaveLength(3)
    expect(said).toContain('11月25日周三 08:00')
  })
  test.each([
    ['/schedule 工作日 07:30', '工作日 07:30；周末 08:00'],
    ['/time weekends off', '工作日 08:00；周末不推送'],
    ['/schedule off', '不定时推送'],
    ['/schedule 8点半', '每天 08:30'],
    ['/schedule ８：００', '每天 08:00'],
  ])('%s', async (command, said) => {
    expect(text(await world.send(command))).toContain(said)
  })
  test.each([
    ['/schedule 25:00', '25:00'],
    ['/schedule 8 bogus', 'bogus'],
    ['/schedule 1 2 3 4 5 6 7', '六次'],
    ['/schedule weekdays', 'weekdays'],
    ['/tz Shanghia', 'Asia/Shanghai'],
    ['/tz +99', '+99'],
    ['/quiet 23:00', '23:00'],
    ['/quiet 8-8', '8-8'],
    ['/quiet 25:00-07:00', '25:00'],
    ['/pause 3x', '3x'],
    ['/lang fr', 'fr'],
  ])('%s: names the bad word, gives an example, changes nothing', async (command, word) => {
    await world.send('/list')
    changed()
    const said = text(await world.send(command))
    expect(said).toContain(word)
    expect(said).toContain(`例如 ${command.split(' ')[0]} `)
    expect(changed()).toEqual([])
    world.setLanguage(ALICE, 'en')
    expect(text(await world.send(command))).toContain(`xample ${command.split(' ')[0]} `)
  })
  test('without a time: what is set, and times to tap', async () => {
    const calls = await world.send('/schedule')
    expect(text(calls)).toContain('每天 08:00')
    expect(buttons(calls)['07:30']).toBe('sc:0730')
    expect(text(await world.press('sc:0730'))).toContain('每天 07:30')
    expect(answers(await world.press('sc:9999'))[0]).toContain('已过期')
  })
  test('the zone by city, offset, button and location', async () => {
    expect(text(await world.send('/tz 纽约'))).toContain('America/New_York')
    expect(text(await world.send('/timezone +8'))).toContain('夏令时')
    expect(world.rows.get(1)?.zone).toBe('+08:00')
    const offered = buttons(await world.send('/tz Londn'))
    await world.press(offered['Europe/London'])
    expect(world.rows.get(1)?.zone).toBe('Europe/London')
    await world.send('', { text: undefined, location: { latitude: 35.6, longitude: 139.8 } } as never)
    expect(world.rows.get(1)?.zone).toBe('Asia/Tokyo')
    expect(text(await world.send('/tz'))).toContain('Asia/Tokyo')
    expect(answers(await world.press('tz:Mars/Base'))[0]).toContain('已过期')
  })
  test('quiet hours', async () => {
    expect(text(await world.send('/quiet 23:00-07:00'))).toContain('23:00–07:00')
    expect(world.rows.get(1)?.quiet).toEqual({ from: '23:00', to: '07:00' })
    expect(text(await world.send('/quiet'))).toContain('23:00–07:00')
    await world.send('/quiet off')
    expect(world.rows.get(1)?.quiet).toBeNull()
  })
})

describe('/pause and /resume', () => {
  beforeEach(async () => {
    await world.send('/sub 海洋')
    changed()
  })
  test('the chat, for good or for a while', async () => {
    expect(text(await world.send('/pause'))).toContain('暂停')
    expect(world.rows.get(1)).toMatchObject({ state: 'paused', pausedUntil: null })
    expect(text(await world.send('/pause 3天'))).toContain('11月27日')
    expect(text(await world.send('/resume'))).toContain('恢复')
    expect(world.rows.get(1)?.state).toBe('active')
  })
  test('by its button', async () => {
    await world.press(buttons(await world.send('/pause'))['▶️ 恢复推送'])
    expect(world.rows.get(1)?.state).toBe('active')
  })
  test('a topic', async () => {
    expect(text(await world.send('/pause 海洋 3d'))).toContain('海洋 暂停到 11月27日')
    await world.send('/pause 海洋')
    expect(changed().at(-1)).toContain('9999')
    await world.send('/resume 海洋')
    expect(changed().at(-1)).toContain('off')
  })
  test('an unknown topic: the nearest, nothing changed', async () => {
    const calls = await world.send('/pause 海样')
    expect(buttons(calls)).toHaveProperty('海洋')
    expect(changed()).toEqual([])
    await world.press(buttons(calls).海洋)
    expect(changed().at(-1)).toContain('mute 海洋')
    expect(buttons(await world.send('/resume 海样'))).toHaveProperty('海洋')
  })
  test('a bad duration behind a topic', async () => {
    expect(text(await world.send('/pause 海洋 3年'))).toContain('“3年”')
    expect(changed()).toEqual([])
  })
})

describe('/settings and /lang', () => {
  test('each setting changes in place and shows in the panel', async () => {
    await world.send('/settings')
    for (const [data, patch] of [
      ['set:size:15', { digestSize: 15 }],
      ['set:sum:long', { summaryLength: 'long' }],
      ['set:style:compact', { style: 'compact' }],
      ['set:silent:1', { silent: true }],
      ['set:images:0', { images: false }],
    ] as const) {
      const calls = await world.press(data)
      expect(calls[0]?.method).toBe('editMessageText')
      expect(world.rows.get(1)).toMatchObject(patch)
    }
    expect(buttons(await world.send('/set'))).toMatchObject({ '✓ 15 条': 'set:size:15', '✓ 摘要长': 'set:sum:long' })
  })
  test('the language, for the bot and for the menu', async () => {
    await world.send('/settings')
    const calls = await world.press('set:lang:en')
    expect(text(calls)).toContain('Settings')
    expect(calls.find(({ method }) => method === 'setMyCommands')?.payload).toMatchObject({
      scope: { type: 'chat', chat_id: 1 },
    })
    expect(text(await world.send('/lang 中文'))).toBe('好，以后我说中文。')
  })
  test('/lang without a language: buttons', async () => {
    const offered = buttons(await world.send('/lang', { from: BOB }))
    expect(text(await world.press(offered.中文, { from: BOB }))).toBe('好，以后我说中文。')
    expect(world.rows.get(BOB.id)?.language).toBe('zh')
  })
  test.each(['set:size:2', 'set:size:21', 'set:size:x', 'set:sum:huge', 'set:style:', 'set:silent:2', 'set:bogus:1'])(
    'the stale or forged %s has expired and changes nothing',
    async data => {
      await world.send('/settings')
      changed()
      expect(answers(await world.press(data))).toEqual(['这个按钮已过期，请用 /settings 或 /help 重新打开。'])
      expect(changed()).toEqual([])
    },
  )
})

describe('/privacy and /deleteme', () => {
  test('says what is kept and for how long', async () => {
    expect(text(await world.send('/privacy'))).toContain('90 天')
  })
  test('asks, erases, and answers with the counts', async () => {
    await world.send('/sub 海洋')
    const asked = buttons(await world.send('/deleteme'))
    expect(changed()).not.toContain('1 erased')
    const said = text(await world.press(asked.全部删除))
    expect(said).toContain('1 个订阅')
    expect(said).toContain('30 条')
    expect(changed()).toContain('1 erased')
  })
})

describe('plain words in a private chat', () => {
  test.each([
    ['订阅 经济', '订阅好了：经济'],
    ['订阅海洋', '订阅好了：海洋'],
    ['订阅：海洋', '订阅好了：海洋'],
    ['設定', '设置'],
    ['设置', '设置'],
    ['帮助', '我能做这些'],
    ['今日', '还没有订阅'],
    ['搜索 海洋', '没找到“海洋”'],
    ['退订 经济', '还没有订阅'],
  ])('%s', async (said, answer) => {
    expect(text(await world.send(said))).toContain(answer)
  })
  test('a word alone may be a topic or a search', async () => {
    const offered = buttons(await world.send('今天天气'))
    expect(offered).toEqual({ '➕ 订阅“今天天气”': 'ss:1', '🔍 搜索“今天天气”': 's:1:0' })
    expect(text(await world.press(offered['➕ 订阅“今天天气”']))).toContain('订阅好了')
  })
  test('a long text gets a hint, within the limits', async () => {
    expect(text(await world.send('<&>'.repeat(1300)))).toContain('/help')
  })
})

describe('unknown commands', () => {
  test('the nearest and /help', async () => {
    expect(text(await world.send('/serch 海洋'))).toContain('/search')
    const said = text(await world.send('/weather', { from: BOB }))
    expect(said).toContain('/help')
    expect(said).not.toContain('Did you mean')
  })
  test.each([
    ['/sbu', '/sub'],
    ['/digets', '/digest'],
    ['/tody', '/today'],
    ['/foo', null],
  ])('%s is nearest to %s', async (typed, meant) => {
    const said = text(await world.send(typed))
    if (meant === null) expect(said).not.toContain('是不是')
    else expect(said).toContain(`是不是想用 ${meant}？`)
  })
  test('of another bot are not ours, ours by name are', async () => {
    expect(await world.send('/help@otherbot')).toEqual([])
    expect(text(await world.send('/help@Chenbao_Bot'))).toContain('/sub')
  })
})

describe('topics with markup and emoji', () => {
  test.each(['<b>粗', '&amp;', '"引号"', '👩‍👩‍👧‍👦 家', 'a > b'])('%s is shown as it is', async name => {
    expect(text(await world.send(`/sub ${name}`))).toContain(name)
    expect(text(await world.send('/list'))).toContain(name)
    expect(text(await world.send('/settings'))).toContain('设置')
    world.says.digest = { ...world.says.digest, sections: [], quietTopics: [topic(9, name)] }
    expect(text(await world.send('/digest'))).toContain('没有')
  })
})

function memberChange(user: typeof ALICE, before: string, after: string) {
  return {
    chat: { id: user.id, type: 'private' as const, first_name: user.first_name },
    from: user,
    date: NOW.getTime() / 1000,
    old_chat_member: { status: before, user },
    new_chat_member: { status: after, user },
  } as never
}
