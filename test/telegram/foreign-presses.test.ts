import type { Message } from 'grammy/types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demo } from '../../src/playground/demo-world.ts'
import { type RunningBot, startRunningBot } from './running-bot.ts'

/** In no sample paper. */
const SECRET = 'zqxsecret'
const CHANNEL = '@city_morning'

let bot: RunningBot
beforeAll(async () => {
  bot = await startRunningBot()
}, 60_000)
afterAll(() => bot.close())

/** Everything that is kept of the chats of which nobody else may change anything. */
async function kept(): Promise<string> {
  const chats = await Promise.all([demo.liLei, demo.channel].map(id => bot.app.chatRows.find(id)))
  const rows = await Promise.all(chats.map(chat => bot.app.transfer.exportChat(chat?.id ?? -1)))
  // When it was changed last is no matter here.
  return JSON.stringify(rows)
}

test('no button of another chat does or tells anything, whoever presses it', async () => {
  const heard: Message[] = []
  const say = async (text: string, options?: Parameters<RunningBot['say']>[2]) => {
    heard.push(...(await bot.say(demo.liLei, text, options)))
  }
  for (const command of [
    '/start',
    '/sub',
    `/sub ${SECRET}`,
    '/sub 机器人',
    Array.from({ length: 8 }, (_, i) => (i === 0 ? '/sub' : `${SECRET}${i}`)).join('\n'),
    '/list',
    '/topics',
    '/digest',
    '/stats',
    '/share',
    `/search ${SECRET} 青岛`,
    SECRET,
    '/unsub',
    `/unsub ${SECRET}7`,
    `/unsub ${SECRET}77`,
    `/pause ${SECRET}77`,
    `/resume ${SECRET}77`,
    '/schedule',
    '/tz Asia/Shangai',
    '/pause',
    '/settings',
    '/lang',
    `/filter ${SECRET}`,
    '/filter',
    '/saved',
    '/sources',
    '/paper 2026-11-24',
    '/paper 2026-11-01',
    '/unsuball',
    '/deleteme',
    `/sub ${CHANNEL} ${SECRET}`,
    `/list ${CHANNEL}`,
    `/settings ${CHANNEL}`,
    `/schedule ${CHANNEL}`,
    `/unsub ${CHANNEL}`,
    `/unsuball ${CHANNEL}`,
    `/deleteme ${CHANNEL}`,
    '/list',
  ])
    await say(command)
  const article = /"callback_data":"(r:\d+)"/.exec(JSON.stringify(heard))?.[1] ?? ''
  const opened = heard.findLast(message => JSON.stringify(message).includes(`"${article}"`))
  if (!opened) throw new Error('nothing to read was offered')
  const button = opened.reply_markup?.inline_keyboard
    .flat()
    .find(one => 'callback_data' in one && one.callback_data === article)
  heard.push(...(await bot.press(opened, button?.text ?? '')).said)
  await say('/start') // awake again
  const panel = heard.findLast(message => JSON.stringify(message).includes('"tp"'))
  if (panel) heard.push(...(await bot.press(panel, '📚 选主题')).said)

  const offered = new Set(
    heard.flatMap(({ reply_markup }) =>
      (reply_markup?.inline_keyboard.flat() ?? []).flatMap(one =>
        'callback_data' in one ? [one.callback_data ?? ''] : [],
      ),
    ),
  )
  const byKind = new Map<string, string[]>()
  for (const data of offered) {
    const kind = /^[a-z]+/.exec(data)?.[0] ?? data
    byKind.set(kind, [...(byKind.get(kind) ?? []), data])
  }
  byKind.delete('rc') // stories of several articles only
  expect([...byKind.keys()].sort()).toEqual(
    'bm dg dm fl fx hw l lang lc le lp ls no pd pp pr r s sc set sg sh sp ss st su sw sz tm tp tr tz u ua un up v w'.split(
      ' ',
    ),
  )
  // Of each kind some, of the chat itself and of the channel.
  const chosen = [...byKind.values()].flatMap(all => [
    ...all.filter(data => !data.includes('@')).slice(0, 3),
    ...all.filter(data => data.includes('@')).slice(0, 2),
  ])

  const before = await kept()
  // The presser has a chat with the bot, and is an ordinary member of the channel.
  const shown = (await bot.say(demo.alice, '/help')).at(-1)
  for (const data of chosen) {
    bot.advance(3000)
    const { answered } = bot.telegram.forgePress(demo.alice, shown?.message_id ?? 0, data)
    const said = JSON.stringify(await bot.settle())
    expect(said, data).not.toContain(SECRET)
    expect(JSON.stringify(await answered), data).not.toContain(SECRET)
    expect(bot.telegram.state.callbacks.unanswered, data).toBe(0)
  }
  expect(await kept()).toBe(before)
  expect(bot.errors).toEqual([])
})
