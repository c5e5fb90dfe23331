import { beforeEach, describe, expect, test } from 'vitest'
import { createPaperService } from '../../src/services/leaf-papers.ts'
import { ALICE, answers, BOB, buttons, createWorld, GROUP, NOW, text, type World } from './support.ts'

interface Printed {
  readonly sourceId: number
  readonly at: Date
  readonly id: number
  readonly title: string
  readonly byline: readonly string[]
  readonly page: string | null
}

const PAPERS = new Map([
  [1, '青岛日报'],
  [2, '海港晚报'],
])
const noon = (day: string) => new Date(`${day}T04:00:00Z`) // in Shanghai
let printed: Printed[]
let world: World

beforeEach(() => {
  printed = []
  world = createWorld()
  const within = (from: Date, to: Date) => printed.filter(({ at }) => at >= from && at < to)
  world.says.newspapers = createPaperService({
    clock: () => NOW,
    zone: 'Asia/Shanghai',
    papers: {
      papersOf: async (from, to) =>
        [...PAPERS]
          .map(([sourceId, title]) => ({
            sourceId,
            title,
            articles: within(from, to).filter(one => one.sourceId === sourceId).length,
          }))
          .filter(({ articles }) => articles > 0)
          .sort((a, b) => b.articles - a.articles),
      articlesOf: async (sourceId, from, to) => within(from, to).filter(one => one.sourceId === sourceId),
      timesBefore: async time =>
        printed
          .map(({ at }) => at)
          .filter(at => at < time)
          .sort((a, b) => Number(b) - Number(a)),
      timesFrom: async time =>
        printed
          .map(({ at }) => at)
          .filter(at => at >= time)
          .sort((a, b) => Number(a) - Number(b)),
    },
  })
})

function print(day: string, pages: readonly (string | null)[], sourceId = 1): void {
  for (const page of pages)
    printed.push({
      sourceId,
      at: noon(day),
      id: printed.length + 1,
      title: `第${printed.length + 1}篇`,
      byline: ['王小明', '李华'],
      page,
    })
}

describe('/paper', () => {
  test('shows today’s by page, each article to be read', async () => {
    print('2026-11-24', ['10', '2', null, '2'])
    const calls = await world.send('/paper')
    expect(text(calls)).toBe(
      '🗞 青岛日报 · 11月24日星期二\n4 篇\n\n第 2 版\n1. 第2篇 · 王小明 李华\n2. 第4篇 · 王小明 李华\n\n第 10 版\n3. 第1篇 · 王小明 李华\n4. 第3篇 · 王小明 李华',
    )
    expect(buttons(calls)).toEqual({ '读 1': 'r:2', '读 2': 'r:4', '读 3': 'r:1', '读 4': 'r:3' })
    expect(text(await world.send('/paper', { from: BOB }))).toContain('4 articles\n\nPage 2\n1. 第2篇 · 王小明, 李华')
  })

  test('leafs in place, ten on a screen; beyond the last is the last', async () => {
    print(
      '2026-11-24',
      Array.from({ length: 23 }, (_, i) => String(1 + Math.floor(i / 8))),
    )
    const first = await world.send('/paper 2026-11-24')
    expect(text(first)).toContain('23 篇，第 1/3 页')
    const next = await world.press(buttons(first)['▶ 下一页'])
    expect(next.map(({ method }) => method)).toEqual(['editMessageText', 'answerCallbackQuery'])
    expect(text(next)).toContain('第 2 版\n11. 第11篇')
    expect(buttons(next)).toMatchObject({ '◀ 上一页': 'pp:1:2026-11-24:0', '▶ 下一页': 'pp:1:2026-11-24:2' })
    expect(text(await world.press('pp:1:2026-11-24:99'))).toContain('第 3/3 页')
  })

  test('several papers become buttons; a name chooses', async () => {
    print('2026-11-23', ['1', '1'])
    print('2026-11-23', ['1'], 2)
    const choice = await world.send('/paper 昨天')
    expect(text(choice)).toContain('有几份报纸')
    expect(Object.keys(buttons(choice))).toEqual(['🗞 青岛日报', '🗞 海港晚报'])
    const chosen = await world.press(buttons(choice)['🗞 海港晚报'])
    expect(text(chosen)).toContain('海港晚报')
    expect(buttons(chosen)).toHaveProperty('🗞 青岛日报')
    expect(text(await world.send('/paper 青岛日报 2026-11-23'))).toContain('2 篇')
    const unknown = await world.send('/paper 北京晚报 2026-11-23', { from: BOB })
    expect(text(unknown)).toContain('There is no “北京晚报”')
    expect(Object.keys(buttons(unknown))).toHaveLength(2)
  })

  test('no issue: the nearest dates as buttons', async () => {
    for (const day of ['2022-11-01', '2022-11-02', '2022-11-05', '2022-11-07', '2022-11-10', '2022-11-11'])
      print(day, ['1'])
    const calls = await world.send('/paper 2022-11-08')
    expect(text(calls)).toContain('没有报纸')
    expect(Object.keys(buttons(calls))).toEqual(['◀ 11月2日', '◀ 11月5日', '◀ 11月7日', '11月10日 ▶', '11月11日 ▶'])
    const opened = await world.press(buttons(calls)['11月10日 ▶'])
    expect(text(opened)).toContain('11月10日星期四')
    expect(Object.keys(buttons(opened))).toEqual(['读 1', '◀ 11月7日', '11月11日 ▶'])
    expect(text(await world.send('/paper 2022-11-08', { from: BOB }))).toContain('The nearest days')
  })

  test('no paper ever', async () => {
    expect(text(await world.send('报纸'))).toContain('还没有收到过报纸')
    expect(text(await world.send('/paper', { from: BOB }))).toContain('No newspaper has come in yet')
  })

  test.each([
    ['2026-13-01', /看不懂日期“2026-13-01”.*\/paper 2026-11-23/, /cannot read the date “2026-13-01”/],
    ['2027-01-01', /还没到.*\/paper/, /yet to come.*\/paper/],
  ])('a bad date is named: %s', async (day, zh, en) => {
    expect(text(await world.send(`/paper ${day}`))).toMatch(zh)
    expect(text(await world.send(`/paper ${day}`, { from: BOB }))).toMatch(en)
  })

  test('forged presses', async () => {
    print('2026-11-24', ['1'])
    for (const data of ['pp:1:2026-11-24', 'pp:1:2026-99-99:0', 'pd:', 'pd:x', 'pd:2026-02-31', 'pp:x:2026-11-24:0'])
      expect(answers(await world.press(data))).toEqual(['这个按钮已过期，请用 /settings 或 /help 重新打开。'])
    expect(answers(await world.press('pp:2:2026-11-24:0'))).toEqual(['找不到了，可能已过期。'])
  })

  test('is open to everybody in a group', async () => {
    print('2026-11-24', ['1'])
    world.admins.set(GROUP.id, [ALICE.id])
    expect(text(await world.send('/paper', { chat: GROUP, from: BOB } as never))).toContain('Page 1')
  })
})
