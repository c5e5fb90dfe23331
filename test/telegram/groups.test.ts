import type { User } from 'grammy/types'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  ALICE,
  answers,
  article,
  BOB,
  buttons,
  CAROL,
  CHANNEL,
  createWorld,
  FORUM,
  GROUP,
  text,
  type World,
} from './support.ts'

let world: World
const BOT_ID = 999

beforeEach(() => {
  world = createWorld()
  world.admins.set(GROUP.id, [ALICE.id])
  world.admins.set(FORUM.id, [ALICE.id])
})

const inGroup = { chat: GROUP } as const

describe('a group', () => {
  test.each(['hello', '订阅 经济', '今日', '设置', 'https://news.example/', '/weather', '@otherbot hi'])(
    'hears nothing from the bot about %j',
    async said => {
      expect(await world.send(said, inGroup)).toEqual([])
      expect(world.rows.size).toBe(0)
    },
  )

  test('is answered when it names the bot', async () => {
    expect(text(await world.send('/weather@chenbao_bot', inGroup))).toContain('/help')
    expect(text(await world.send('@chenbao_bot 帮助', inGroup))).toContain('我能做这些')
    expect(text(await world.send('@chenbao_bot', inGroup))).toContain('我能做这些')
    expect(text(await world.send('@chenbao_bot 订阅 海洋', inGroup))).toContain('订阅好了')
    expect(text(await world.send('今日 @chenbao_bot', inGroup))).toContain('晨报 · ')
    expect(text(await world.send('thanks, @Chenbao_Bot!', inGroup))).toContain('/help')
    for (const other of ['me@chenbao_bot', '@chenbao_bots hi', '@@chenbao_bot'])
      expect(await world.send(other, inGroup)).toEqual([])
  })

  test.each([
    '/sub 海洋',
    '/unsub x',
    '/unsuball',
    '/schedule 8',
    '/tz 北京',
    '/quiet off',
    '/pause',
    '/resume',
    '/settings',
    '/lang zh',
    '/deleteme',
  ])('%s is for admins', async command => {
    expect(text(await world.send(command, { ...inGroup, from: CAROL }))).toContain('only admins')
    expect(world.changes).toEqual([])
    const calls = await world.send(command, inGroup)
    expect(text(calls)).not.toContain('管理员')
    // Once each, not remembered: who was an admin may be none now.
    expect(world.calls.filter(({ method }) => method === 'getChatMember')).toHaveLength(2)
  })

  test.each(['/list', '/digest', '/search 海洋', '/help', '/read 1'])('%s is open', async command => {
    await world.send('/sub 海洋', inGroup)
    const said = text(await world.send(command, { ...inGroup, from: CAROL }))
    expect(said).not.toBe('')
    expect(said).not.toContain('管理员')
  })

  test('/privacy tells everybody, and that erasing is for admins', async () => {
    expect(text(await world.send('/privacy', { ...inGroup, from: CAROL }))).toMatch(/What I keep[\s\S]*only admins/)
  })

  test('readers of the list get no buttons that are not theirs', async () => {
    await world.send('/sub 海洋', inGroup)
    expect(buttons(await world.send('/list', { ...inGroup, from: CAROL }))).toEqual({})
    expect(buttons(await world.send('/list', inGroup))).not.toEqual({})
  })

  test('an anonymous admin speaks as the group; a foreign channel is nobody', async () => {
    const anonymous = { id: 1087968824, is_bot: true, first_name: 'Group' }
    const asGroup = { ...inGroup, from: anonymous, sender_chat: GROUP } as never
    expect(text(await world.send('/sub 海洋', asGroup))).toContain('海洋')
    world.changes.splice(0)
    const asChannel = { ...inGroup, from: { ...ALICE }, sender_chat: CHANNEL } as never
    expect(text(await world.send('/sub 经济', asChannel))).toContain('dmin')
    expect(world.changes).toEqual([])
    expect(world.calls.filter(({ method }) => method === 'getChatMember')).toEqual([])
  })

  test('presses that change something are for admins', async () => {
    await world.send('/sub 海洋', inGroup)
    const id = [...world.own(GROUP.id).keys()][0]
    for (const data of [
      `u:${id}`,
      `lp:${id}:0`,
      `st:501`,
      'set:size:5',
      'sc:0800',
      'tz:Asia/Tokyo',
      `un:${id}:9999999999`,
      'pr',
      'ua:3',
      'dm:3',
    ]) {
      world.changes.splice(0)
      const calls = await world.press(data, { from: CAROL, chat: GROUP })
      expect(answers(calls), data).toEqual(['只有管理员才能改。'])
      expect(world.changes, data).toEqual([])
    }
    expect(answers(await world.press('set:size:5', { chat: GROUP }))).toEqual(['好了。'])
  })

  test('a confirmation is for the one who asked, even among admins', async () => {
    world.admins.set(GROUP.id, [ALICE.id, BOB.id])
    await world.send('/sub 海洋', inGroup)
    const asked = buttons(await world.send('/unsuball', inGroup))
    for (const label of ['全部退订', '取消']) {
      expect(answers(await world.press(asked[label], { from: BOB, chat: GROUP }))).toEqual(['谁发起的谁来确认。'])
    }
    expect(world.own(GROUP.id).size).toBe(1)
    await world.press(asked.全部退订, { chat: GROUP })
    expect(world.own(GROUP.id).size).toBe(0)
  })

  test('what an anonymous admin asked, any admin may confirm', async () => {
    const asGroup = {
      ...inGroup,
      from: { id: 1087968824, is_bot: true, first_name: 'Group' },
      sender_chat: GROUP,
    } as never
    await world.send('/sub 海洋', asGroup)
    const asked = buttons(await world.send('/unsuball', asGroup))
    const labels = Object.values(asked)
    expect(answers(await world.press(labels[0], { from: CAROL, chat: GROUP }))[0]).toContain('dmin')
    await world.press(labels[0], { chat: GROUP })
    expect(world.own(GROUP.id).size).toBe(0)
  })

  test('a button for another chat is refused', async () => {
    expect(answers(await world.press(`set:size:5@${CHANNEL.id}`, { chat: GROUP }))).toEqual(['只有管理员才能改。'])
  })

  test('the answer stands under the question', async () => {
    const [call] = await world.send('/help', inGroup)
    expect(call?.payload.reply_parameters.message_id).toBeGreaterThan(0)
  })
})

describe('a forum', () => {
  const inThread = { chat: FORUM, message_thread_id: 42, is_topic_message: true } as const

  test('digests go where the last change was made; the answer stays there', async () => {
    const calls = await world.send('/sub 海洋', inThread)
    expect(world.rows.get(FORUM.id)?.threadId).toBe(42)
    expect(calls.at(-1)?.payload.message_thread_id).toBe(42)
    await world.send('/list', { ...inThread, message_thread_id: 7 })
    expect(world.rows.get(FORUM.id)?.threadId).toBe(42)
    await world.send('/schedule 9', { chat: FORUM })
    expect(world.rows.get(FORUM.id)?.threadId).toBeNull()
  })

  test('a member changes nothing, the thread neither', async () => {
    await world.send('/sub 海洋', { ...inThread, from: CAROL })
    expect(world.rows.get(FORUM.id)?.threadId).toBeNull()
  })

  test('by the button of the panel', async () => {
    await world.send('/settings', { chat: FORUM })
    await world.press('set:thread:here', { chat: FORUM, message: inThread })
    expect(world.rows.get(FORUM.id)?.threadId).toBe(42)
  })
})

describe('a channel from the private chat', () => {
  const both = () => world.admins.set(CHANNEL.id, [ALICE.id, BOT_ID])

  test.each(['@newsroom', String(CHANNEL.id)])('%s acts for it where both are admins', async name => {
    both()
    expect(text(await world.send(`/sub ${name} 海洋`))).toContain('📣 频道')
    expect(world.own(CHANNEL.id).size).toBe(1)
    expect(world.own(ALICE.id).size).toBe(0)
    await world.send(`/schedule ${name} 9`)
    expect(world.rows.get(CHANNEL.id)?.schedule[0]).toEqual(['09:00'])
  })

  test('its buttons act for it too, as long as both are admins', async () => {
    both()
    await world.send('/sub @newsroom 海洋')
    const offered = buttons(await world.send('/unsub @newsroom'))
    const press = offered['✕ 海洋']
    world.admins.set(CHANNEL.id, [BOT_ID])
    expect(answers(await world.press(press))).toEqual(['只有管理员才能改。'])
    expect(world.own(CHANNEL.id).size).toBe(1)
    both()
    await world.press(press)
    expect(world.own(CHANNEL.id).size).toBe(0)
  })

  test('its digest is shown here, and explained here', async () => {
    both()
    await world.send('/sub @newsroom 海洋')
    await world.send('/digest @newsroom')
    expect(world.builds).toEqual([{ chat: CHANNEL.id }])
    expect(text(await world.press('w:1'))).toContain('为什么')
  })

  test.each([
    ['the sender is no admin', [BOT_ID], '你不是 @newsroom 的管理员'],
    ['the bot is no admin', [ALICE.id], '我还不是 @newsroom 的管理员'],
  ])('refused: %s', async (_, admins, hint) => {
    world.admins.set(CHANNEL.id, admins)
    for (const command of ['/sub @newsroom 海洋', '/list @newsroom', '/deleteme @newsroom']) {
      expect(text(await world.send(command))).toContain(hint)
    }
    expect(world.rows.has(CHANNEL.id)).toBe(false)
  })

  test('refused: an unknown name', async () => {
    expect(text(await world.send('/list @nowhere'))).toContain('找不到 @nowhere')
    expect(text(await world.send('/list -1009999999999'))).toContain('找不到 -1009999999999')
  })
})

describe('the readers of a channel', () => {
  const inChannel = { from: CAROL, chat: CHANNEL }

  test('read in their own chat, and are told why in a window: nothing is posted for all to see', async () => {
    world.articles.set(12, article(12))
    const [read, ...rest] = await world.press('r:12', inChannel)
    expect(rest).toEqual([])
    expect(read?.payload.url).toBe('https://t.me/chenbao_bot?start=a_12')
    await world.bot.handleUpdate({
      update_id: 9000,
      channel_post: { message_id: 1, date: 1, chat: CHANNEL, sender_chat: CHANNEL, text: '/sub 海洋' } as never,
    })
    await world.bot.handleUpdate({
      update_id: 9001,
      channel_post: { message_id: 2, date: 1, chat: CHANNEL, sender_chat: CHANNEL, text: '/digest' } as never,
    })
    const why = await world.press('w:1', inChannel)
    expect(why.map(({ method }) => method)).toEqual(['answerCallbackQuery'])
    expect(why[0]?.payload).toMatchObject({ text: '1. 海洋 · 1 source\n2. 海洋 · 1 source', show_alert: true })
  })

  test.each(['dg', 'tp', 'sc', 'set', 'l:0'])('press %s in vain', async data => {
    const calls = await world.press(data, inChannel)
    expect(calls.filter(({ method }) => method === 'sendMessage')).toEqual([])
    expect(answers(calls)).toEqual(['Only admins can change this.'])
  })
})

test('a command posted in a channel is an admin’s', async () => {
  const calls = await world.feed({
    channel_post: {
      message_id: 1,
      date: 1,
      chat: CHANNEL,
      sender_chat: CHANNEL,
      text: '/sub 海洋',
    } as never,
  })
  expect(text(calls)).toContain('海洋')
})

describe('the bot’s place', () => {
  const change = (chat: object, before: string, after: string, more: object = {}, from: User = ALICE) => ({
    my_chat_member: {
      chat,
      from,
      date: 1,
      old_chat_member: { status: before, user: { id: BOT_ID } },
      new_chat_member: { status: after, user: { id: BOT_ID }, ...more },
    } as never,
  })
  const alice = { id: ALICE.id, type: 'private', first_name: 'x' }

  test('blocked and unblocked', async () => {
    await world.send('/sub 海洋')
    await world.feed(change(alice, 'member', 'kicked'))
    expect(world.rows.get(1)?.state).toBe('blocked')
    await world.feed(change(alice, 'kicked', 'member'))
    expect(world.rows.get(1)?.state).toBe('active')
  })

  test('removed from a group and added again', async () => {
    await world.send('/sub 海洋', inGroup)
    await world.feed(change(GROUP, 'member', 'left'))
    expect(world.rows.get(GROUP.id)?.state).toBe('gone')
    expect(text(await world.feed(change(GROUP, 'left', 'member')))).toContain('/sub')
    expect(world.rows.get(GROUP.id)?.state).toBe('active')
    await world.feed(change(GROUP, 'member', 'restricted', { is_member: false }))
    expect(world.rows.get(GROUP.id)?.state).toBe('gone')
  })

  test('a paused chat stays paused', async () => {
    await world.send('/pause')
    await world.feed(change(alice, 'member', 'member'))
    expect(world.rows.get(1)?.state).toBe('paused')
  })

  test('a group that moves keeps everything, whichever side tells', async () => {
    const old = { id: -4001, type: 'group' as const, title: '旧群' }
    world.admins.set(old.id, [ALICE.id])
    await world.send('/sub 海洋', { chat: old })
    const moved = { message_id: 1, date: 1, from: ALICE }
    await world.feed({ message: { ...moved, chat: old, migrate_to_chat_id: GROUP.id } as never })
    await world.feed({ message: { ...moved, chat: GROUP, migrate_from_chat_id: old.id } as never })
    expect(world.rows.has(old.id)).toBe(false)
    expect(world.own(GROUP.id).size).toBe(1)
  })

  test('added to a group: one friendly message in the language of who did it, and of no other change', async () => {
    const group = { id: -1005, type: 'supergroup', title: '新群' }
    const added = await world.feed(change(group, 'left', 'member'))
    expect(added).toHaveLength(1)
    expect(text(added)).toMatch(/大家好.*管理员.*\/sub/s)
    for (const [before, after] of [
      ['member', 'administrator'],
      ['administrator', 'member'],
      ['member', 'member'],
    ] as const)
      expect(await world.feed(change(group, before, after))).toEqual([])
    const english = { id: -1006, type: 'group', title: 'New' }
    expect(text(await world.feed(change(english, 'left', 'administrator', {}, BOB)))).toMatch(/^Hello.*Admins/s)
    expect(text(await world.send('/list', { chat: english, from: ALICE } as never))).toContain('You do not follow')
  })

  test('a group that does not let the bot write is no error', async () => {
    world.failing.set('sendMessage', { error_code: 400, description: 'Bad Request: not enough rights' })
    await world.feed(change({ id: -1005, type: 'supergroup', title: '新群' }, 'left', 'member'))
    expect(world.logs).toEqual([])
  })

  test('added to a channel: who did it is told in private, its readers nothing', async () => {
    const told = await world.feed(change(CHANNEL, 'left', 'administrator'))
    expect(told.map(({ method, payload }) => [method, payload.chat_id])).toEqual([['sendMessage', ALICE.id]])
    expect(text(told)).toMatch(/频道.*\/sub @newsroom 经济/s)
    expect(
      text(await world.feed(change({ ...CHANNEL, id: -1007, username: undefined }, 'left', 'administrator', {}, BOB))),
    ).toContain('/sub -1007 economy')
    const anonymous = { id: 1087968824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' }
    expect(await world.feed(change({ ...CHANNEL, id: -1008 }, 'left', 'administrator', {}, anonymous))).toEqual([])
  })
})

describe('/list in a private chat', () => {
  beforeEach(async () => {
    world.admins.set(CHANNEL.id, [ALICE.id, BOT_ID])
    await world.send('/sub @newsroom 海洋')
  })

  test('has the channels one manages, each leading to its own list', async () => {
    for (const own of [[], ['/sub 经济']]) {
      for (const command of own) await world.send(command)
      const list = await world.send('/list')
      expect(text(list)).toContain('你还管着')
      const opened = await world.press(buttons(list)['📣 频道'])
      expect(text(opened)).toContain('📣 频道')
      expect(buttons(opened)).toHaveProperty('✕ 退订', expect.stringMatching(/^u:\d+@-1003333333333$/))
    }
  })

  test('in English, and of an empty channel how to begin', async () => {
    world.admins.set(CHANNEL.id, [BOB.id, BOT_ID])
    await world.send('/unsuball @newsroom', { from: BOB })
    const list = await world.send('/list', { from: BOB })
    expect(text(list)).toContain('You also manage')
  })

  test('asks anew each time, and shows what is no longer theirs to nobody', async () => {
    const list = await world.send('/list')
    world.admins.set(CHANNEL.id, [BOT_ID])
    expect(text(await world.send('/list'))).not.toContain('你还管着')
    expect(answers(await world.press(buttons(list)['📣 频道']))).toEqual(['只有管理员才能改。'])
    world.admins.set(CHANNEL.id, [ALICE.id])
    expect(text(await world.send('/list'))).not.toContain('你还管着')
    expect(text(await world.send('/list', { from: CAROL }))).not.toContain('manage')
  })
})
