import { beforeEach, describe, expect, test } from 'vitest'
import { guessZone } from '../../src/telegram/chat/client-zone.ts'
import { ALICE, answers, BOB, buttons, CAROL, createWorld, digest, GROUP, text, texts, type World } from './support.ts'

let world: World
beforeEach(() => {
  world = createWorld()
})

describe('the first minute', () => {
  test.each([
    ['zh', ALICE, ['📚 选主题', '科学', '⏰ 08:00'], '08:00', '晨报 · 11月24日'],
    ['en', CAROL, ['📚 Topics', 'Science', '⏰ 08:00'], '08:00', 'Chenbao · Tuesday'],
  ] as const)('three taps from /start to the first digest, nothing typed (%s)', async (_, from, taps, time, title) => {
    let calls = await world.send('/start', { from })
    for (const tap of taps) {
      const data = buttons(calls)[tap]
      expect(data, tap).toBeDefined()
      calls = await world.press(data, { from })
    }
    expect(texts(calls)[0]).toContain(time)
    expect(texts(calls)[1]).toContain(title)
    expect(answers(calls)).toHaveLength(1)
    expect(world.rows.get(from.id)?.schedule[0]).toEqual(['08:00'])
  })

  test('chooses several in place, each marked, each taken back by a second tap', async () => {
    let calls = await world.press('tp')
    expect(Object.keys(buttons(calls)).slice(0, 3)).toEqual(['科学', '体育', '大雾'])
    for (const tap of ['科学', '大雾']) {
      calls = await world.press(buttons(calls)[tap])
      expect(calls.map(({ method }) => method)).toEqual(['editMessageText', 'answerCallbackQuery'])
    }
    expect(Object.keys(buttons(calls)).slice(0, 3)).toEqual(['✓ 科学', '体育', '✓ 大雾'])
    expect(text(calls)).toContain('已选 2 个')
    const again = buttons(calls)['✓ 科学']
    calls = await world.press(again)
    expect(answers(calls)).toEqual(['已退订“科学”。'])
    expect(answers(await world.press(again))).toEqual(['已经不在订阅里了。']) // the second of a double press
    expect(world.own(ALICE.id).size).toBe(1)
  })

  test('shows the zone that the client suggests, and one tap changes it', async () => {
    const panel = await world.press('tp', { from: BOB }) // speaks German
    expect(text(panel)).toContain('Berlin')
    const zones = await world.press(buttons(panel)['🌏 Time zone: Berlin (change)'], { from: BOB })
    const back = await world.press(buttons(zones)['New York'], { from: BOB })
    expect(text(back)).toContain('in New York')
    expect(world.rows.get(BOB.id)?.zone).toBe('America/New_York')
    const kept = await world.press(buttons(zones).Cancel, { from: BOB })
    expect(text(kept)).toContain('in New York')
    expect(text(await world.press('tp'))).toContain('北京时间')
  })

  test('an hour before any topic asks for one; a day without news brings the last that has some', async () => {
    const panel = await world.press('tp')
    expect(await world.press(buttons(panel)['⏰ 09:00'])).toMatchObject([
      { payload: { text: '先点一个主题，再点时间。', show_alert: true } },
    ])
    await world.press(buttons(panel).科学)
    world.says.lastDay = '2026-11-20'
    world.says.digest = digest({ sections: [] })
    await world.press(buttons(panel)['⏰ 09:00'])
    expect(world.builds).toEqual([{ chat: ALICE.id }, { chat: ALICE.id, date: '2026-11-20' }])
  })

  test('is for admins in a group, and nothing in it can be forged', async () => {
    world.admins.set(GROUP.id, [ALICE.id])
    expect(answers(await world.press('tp', { from: BOB, chat: GROUP }))).toEqual(['Only admins can change this.'])
    const panel = await world.press('tp', { chat: GROUP })
    expect(Object.keys(buttons(panel))).not.toHaveLength(0)
    await world.send('/start') // Alice’s own chat
    await world.send('/sub 我的秘密', { from: CAROL })
    const secret = [...world.own(CAROL.id).keys()][0]
    const offered = Object.values(buttons(panel)).find(data => data.startsWith('su:')) ?? ''
    const expired = '这个按钮已过期，请用 /settings 或 /help 重新打开。'
    for (const data of [
      `su:${secret}:1`,
      `su:${secret}:1:${offered.split(':')[3]}`,
      offered,
      'sp:9999',
      'sz:Mars/Base',
    ])
      expect(answers(await world.press(data)), data).toEqual([expired])
    expect(world.own(ALICE.id).size).toBe(0)
  })
})

describe('guessZone', () => {
  test.each([
    ['zh-hans', 'Asia/Shanghai'],
    ['zh', 'Asia/Shanghai'],
    ['zh-TW', 'Asia/Taipei'],
    ['zh-Hant-HK', 'Asia/Hong_Kong'],
    ['ja', 'Asia/Tokyo'],
    ['de-AT', 'Europe/Vienna'],
    ['en', null],
    ['en_GB', 'Europe/London'],
    ['constructor', null],
    [undefined, null],
  ])('%s: %s', (code, zone) => {
    expect(guessZone(code)).toBe(zone)
  })
})
