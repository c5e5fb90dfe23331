import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { ALICE, answers, BOB, createWorld, GROUP, text, type World } from './support.ts'

let world: World
beforeEach(() => {
  world = createWorld()
})

const EVERY_NAME = [
  'tp',
  'st',
  'sf',
  'ss',
  's',
  'up',
  'u',
  'un',
  'ua',
  'no',
  'dm',
  'l',
  'lp',
  'lr',
  'le',
  'dg',
  'w',
  'r',
  'rc',
  'sc',
  'tz',
  'pr',
  'tm',
  'tr',
  'lang',
  'set',
  ...'lc su sp sz sh sg pp pd so sv sx fl fx fv v bm ls hw sw'.split(' '),
]

describe('every press is answered exactly once', () => {
  test.each([undefined, '', ' ', ':', 'x', '💥', 'unknown:1', '@', `s:${'9'.repeat(50)}`])(
    'with data %j',
    async data => {
      expect(answers(await world.press(data))).toEqual(['这个按钮已过期，请用 /settings 或 /help 重新打开。'])
    },
  )

  test.each(EVERY_NAME)('with forged arguments: %s', async name => {
    for (const args of [
      '',
      ':',
      ':0',
      ':x',
      ':-1',
      ':999999999999999',
      ':1:x',
      ':1:99999',
      ':1e3',
      '@-1001',
      ':1@-1001',
      ':__proto__',
      ':constructor',
      ':0:constructor',
      ':0:__proto__',
    ]) {
      const calls = await world.press(name + args)
      expect(answers(calls), name + args).toHaveLength(1)
    }
    expect(world.logs).toEqual([])
  })

  test('with any data at all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...EVERY_NAME),
        fc.string({ unit: 'binary', maxLength: 20 }),
        async (name, rest) => {
          expect(answers(await world.press(name + rest))).toHaveLength(1)
        },
      ),
      { numRuns: 200 },
    )
    expect(world.logs).toEqual([])
  })

  test('without a message, and on one out of reach, where a new message takes its place', async () => {
    expect(answers(await world.press('set:size:5', { message: null }))).toHaveLength(1)
    const calls = await world.press('set:size:5', { message: { date: 0 } })
    expect(calls.map(({ method }) => method)).toEqual(['sendMessage', 'answerCallbackQuery'])
  })

  test('twice: the edit that changes nothing is no error', async () => {
    await world.press('set:size:5')
    world.failing.set('editMessageText', { error_code: 400, description: 'Bad Request: message is not modified' })
    expect(answers(await world.press('set:size:5'))).toEqual(['好了。'])
    expect(world.logs).toEqual([])
  })

  test('where the message can no longer be edited: a new one', async () => {
    world.failing.set('editMessageText', { error_code: 400, description: "Bad Request: message can't be edited" })
    expect((await world.press('set:size:5')).map(({ method }) => method)).toContain('sendMessage')
  })

  test('when the feature fails: with an apology, and the log knows', async () => {
    world.failing.set('editMessageText', { error_code: 500, description: 'Internal Server Error' })
    expect(answers(await world.press('set:size:5'))).toEqual(['出了点问题，请稍后再试。'])
    expect(world.logs).toHaveLength(1)
  })

  test('when Telegram takes no answer any more: the bot goes on', async () => {
    world.failing.set('answerCallbackQuery', { error_code: 400, description: 'query is too old' })
    await world.press('set:size:5')
    expect(world.rows.get(1)?.digestSize).toBe(5)
  })
})

describe('errors', () => {
  test('are logged, and apologised for in the language of the chat', async () => {
    world.says.search = () => {
      throw new Error('database away')
    }
    expect(text(await world.send('/search x'))).toContain('抱歉')
    expect(text(await world.send('/search x', { from: BOB }))).toContain('Sorry')
    expect(world.logs).toHaveLength(2)
  })

  test('nobody is apologised to who has blocked the bot', async () => {
    world.failing.set('sendMessage', { error_code: 403, description: 'Forbidden: bot was blocked by the user' })
    expect(await world.send('/help')).toHaveLength(1)
  })
})

describe('updates', () => {
  test('seen before do nothing again', async () => {
    const update = {
      message: {
        message_id: 1,
        date: 1,
        chat: { id: 1, type: 'private', first_name: '' },
        from: ALICE,
        text: '/sub 海洋',
      } as never,
    }
    expect(await world.feed(update, 500)).toHaveLength(1)
    expect(await world.feed(update, 500)).toEqual([])
  })

  test('are served even where it cannot be told whether they are new', async () => {
    world.seen.has = () => {
      throw new Error('database away')
    }
    expect(text(await world.send('/privacy'))).toContain('我记了什么')
    expect(world.logs).toHaveLength(1)
  })

  test('of other kinds are left alone', async () => {
    const message = { message_id: 1, date: 1, chat: { id: 1, type: 'private', first_name: '' }, from: ALICE }
    for (const update of [
      { edited_message: { ...message, edit_date: 2, text: '/sub 海洋' } },
      { message: { ...message, sticker: {} } },
      { message: { ...message, photo: [], caption: 'x' } },
      { poll: {} },
    ]) {
      expect(await world.feed(update as never)).toEqual([])
    }
    expect(world.logs).toEqual([])
  })
})

describe('a flood', () => {
  const rush = async (count: number, from = ALICE, chat?: object) => {
    const said: string[] = []
    for (let index = 0; index < count; index++) {
      world.advance(-5000) // `send` moves the clock; here all come at once
      said.push(text(await world.send('/privacy', { from, ...(chat && { chat }) } as never)))
    }
    return said
  }

  test('five are answered, then one "slow down", then silence for 30 seconds; others never notice', async () => {
    const said = await rush(20)
    expect(said.filter(answer => answer.includes('我记了什么'))).toHaveLength(5)
    expect(said.filter(answer => answer.includes('慢一点'))).toHaveLength(1)
    expect(said.slice(6).every(answer => answer === '')).toBe(true)
    expect(await rush(1, BOB)).toEqual([expect.stringContaining('What I keep')])
    world.advance(31_000)
    expect((await rush(1))[0]).toContain('我记了什么')
  })

  test('leafing through pages is none', async () => {
    for (let index = 0; index < 15; index++) {
      world.advance(-5000)
      expect(answers(await world.press('set:size:5'))).toEqual(['好了。'])
    }
    for (let index = 0; index < 20; index++) {
      world.advance(-5000)
      expect(answers(await world.press('set:size:5'))).toHaveLength(1)
    }
    expect(world.changes.length).toBe(20)
  })

  test('presses in it are answered', async () => {
    await rush(20)
    world.advance(-5000)
    expect(answers(await world.press('set'))).toHaveLength(1)
  })

  test('the talk of a group does not count', async () => {
    for (let index = 0; index < 50; index++) {
      world.advance(-5000)
      await world.send('hi', { chat: GROUP })
    }
    expect((await rush(1, ALICE, GROUP))[0]).toContain('我记了什么')
  })

  test('a clock set back silences nobody', async () => {
    await rush(20)
    world.advance(-86_400_000)
    expect((await rush(1))[0]).toContain('我记了什么')
  })
})
