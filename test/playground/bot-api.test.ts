import { InlineKeyboard, InputFile } from 'grammy'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { demo } from '../../src/playground/demo-world.ts'
import { callMethod, openWorld, token, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
  world.telegram.say(demo.liLei, '/start')
})

afterEach(async () => {
  await world.bot.stop()
  await world.playground.close()
})

const chat = demo.liLei
const html = { parse_mode: 'HTML' } as const

describe('sendMessage', () => {
  test('answers with the message as the chat shows it', async () => {
    const sent = await world.api.sendMessage(chat, ' <b>早</b>上好 /help ', html)
    expect(sent).toMatchObject({
      message_id: 2,
      date: 1795507200,
      chat: { id: chat, type: 'private' },
      from: { is_bot: true },
      text: '早上好 /help',
      entities: [
        { type: 'bold', offset: 0, length: 1 },
        { type: 'bot_command', offset: 4, length: 5 },
      ],
    })
    expect(world.telegram.messages(chat)).toHaveLength(2)
  })

  test('takes a form as well as JSON, and GET', async () => {
    const base = `${world.playground.apiRoot}/bot${token}/sendMessage`
    const fields = {
      chat_id: String(chat),
      text: 'x',
      reply_markup: '{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}',
    }
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    const answers = await Promise.all([
      fetch(`${base}?${new URLSearchParams(fields)}`),
      fetch(base, { method: 'POST', body: new URLSearchParams(fields) }),
      fetch(base, { method: 'POST', body: form }),
    ])
    for (const answer of answers) {
      expect(await answer.json()).toMatchObject({
        ok: true,
        result: { reply_markup: { inline_keyboard: [[{ text: 'a' }]] } },
      })
    }
  })

  test.each([
    ['an empty text', { text: ' \n ' }, 'message text is empty'],
    ['only tags', { text: '<b></b>', ...html }, 'message text is empty'],
    ['4097 characters', { text: 'a'.repeat(4097) }, 'message is too long'],
    [
      'an unknown tag',
      { text: '<p>x</p>', ...html },
      'can\'t parse entities: Unsupported start tag "p" at byte offset 0',
    ],
    ['an unknown parse mode', { text: 'x', parse_mode: 'wiki' }, 'unsupported parse_mode'],
    ['no chat', { text: 'x', chat_id: '' }, 'chat_id is empty'],
    ['a chat that is not there', { text: 'x', chat_id: 99 }, 'chat not found'],
    ['a reply to nothing', { text: 'x', reply_parameters: { message_id: 99 } }, 'message to be replied not found'],
    ['a topic in a chat without', { text: 'x', message_thread_id: 3 }, 'message thread not found'],
    ['long callback data', keyboard({ text: 'a', callback_data: '早'.repeat(22) }), 'BUTTON_DATA_INVALID'],
    ['empty callback data', keyboard({ text: 'a', callback_data: '' }), 'BUTTON_DATA_INVALID'],
    ['a button without words', keyboard({ text: '', callback_data: 'a' }), 'BUTTON_TEXT_INVALID'],
    [
      'a button that does nothing',
      keyboard({ text: 'a' }),
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      'a bad url',
      keyboard({ text: 'a', url: 'http://localhost/x' }),
      "inline keyboard button URL 'http://localhost/x' is invalid: Wrong HTTP URL",
    ],
    [
      '101 buttons',
      keyboard(...Array.from({ length: 101 }, () => ({ text: 'a', callback_data: 'a' }))),
      'reply markup is too long',
    ],
  ])('refuses %s', async (_, body, words) => {
    const { status, json } = await callMethod(world.playground, 'sendMessage', { chat_id: chat, ...body })
    expect(json).toEqual({ ok: false, error_code: 400, description: `Bad Request: ${words}` })
    expect(status).toBe(400)
  })

  test('4096 characters are counted after parsing, by code point', async () => {
    await world.api.sendMessage(chat, `<b>${'𠮷'.repeat(4095)}</b>&lt;`, html)
    await expect(world.api.sendMessage(chat, '𠮷'.repeat(4097))).rejects.toThrow('message is too long')
  })

  test('entities beyond a hundred are dropped, beyond 9,500 bytes refused', async () => {
    const sent = await world.api.sendMessage(chat, '<b>a</b> '.repeat(150), html)
    expect(sent.entities).toHaveLength(100)
    const link = `<a href="https://example.com/${'x'.repeat(180)}">a</a> `
    await expect(world.api.sendMessage(chat, link.repeat(60), html)).rejects.toThrow('ENTITIES_TOO_LONG')
  })

  test('a person who has not written cannot be written to', async () => {
    await expect(world.api.sendMessage(demo.alice, 'x')).rejects.toThrow(
      "Forbidden: bot can't initiate conversation with a user",
    )
  })

  test('posts to a channel by its name, as the channel', async () => {
    const post = await world.api.sendMessage('@city_morning', 'x')
    expect(post).toMatchObject({ chat: { id: demo.channel }, sender_chat: { id: demo.channel } })
    expect(post.from).toBeUndefined()
  })

  function keyboard(...buttons: Record<string, unknown>[]) {
    return { text: 'x', reply_markup: { inline_keyboard: [buttons] } }
  }
})

describe('edits', () => {
  test('change the text in place and take the keyboard unless it is given again', async () => {
    const sent = await world.api.sendMessage(chat, 'a', { reply_markup: new InlineKeyboard().text('x') })
    await world.api.editMessageText(chat, sent.message_id, 'b')
    expect(world.telegram.messages(chat).at(-1)).toMatchObject({ text: 'b', edit_date: 1795507200 })
    expect(world.telegram.messages(chat).at(-1)?.reply_markup).toBeUndefined()
  })

  test("refuse what changes nothing, what is not there and what is not the bot's", async () => {
    const sent = await world.api.sendMessage(chat, '<b>a</b>', html)
    await expect(world.api.editMessageText(chat, sent.message_id, '<b>a</b>', html)).rejects.toThrow(
      'message is not modified',
    )
    await expect(world.api.editMessageReplyMarkup(chat, sent.message_id)).rejects.toThrow('message is not modified')
    await expect(world.api.editMessageText(chat, 99, 'x')).rejects.toThrow('message to edit not found')
    await expect(world.api.editMessageText(chat, 1, 'x')).rejects.toThrow("message can't be edited")
  })

  test('a deleted message is gone, and a second delete refused', async () => {
    const sent = await world.api.sendMessage(chat, 'a')
    await world.api.deleteMessage(chat, sent.message_id)
    await expect(world.api.deleteMessage(chat, sent.message_id)).rejects.toThrow('message to delete not found')
    expect(world.telegram.messages(chat)).toHaveLength(1)
  })

  test('after two days a message stays', async () => {
    const sent = await world.api.sendMessage(chat, 'a')
    world.time.now = new Date(world.time.now.getTime() + 49 * 3_600_000)
    await expect(world.api.deleteMessage(chat, sent.message_id)).rejects.toThrow(
      "message can't be deleted for everyone",
    )
  })
})

describe('buttons', () => {
  test('a press reaches the bot, is answered once, and edits the message', async () => {
    world.bot.on('callback_query:data', async ctx => {
      await ctx.answerCallbackQuery({ text: `got ${ctx.callbackQuery.data}`, show_alert: true })
      await ctx.editMessageText('pressed')
    })
    void world.bot.start()
    const sent = await world.api.sendMessage(chat, 'a', { reply_markup: new InlineKeyboard().text('按', 'p:1') })
    const { id, answered } = world.telegram.press(chat, sent.message_id, '按')
    expect(await answered).toEqual({ text: 'got p:1', isAlert: true, url: undefined })
    await world.telegram.waitFor(() => world.telegram.messages(chat).some(({ text }) => text === 'pressed'))
    await expect(world.api.answerCallbackQuery(id)).rejects.toThrow('query is too old')
  })

  test('a press on a message that is gone arrives as inaccessible', async () => {
    world.telegram.forgePress(chat, 77, undefined)
    const updates = await world.api.getUpdates()
    expect(updates.at(-1)?.callback_query?.message).toMatchObject({ message_id: 77, date: 0 })
    expect(updates.at(-1)?.callback_query?.data).toBeUndefined()
  })

  test('a button that is not there cannot be pressed', () => {
    expect(() => world.telegram.press(chat, 1, 'nothing')).toThrow('no callback button "nothing"')
  })
})

describe('files', () => {
  test('a document is kept and can be fetched', async () => {
    const sent = await world.api.sendDocument(chat, new InputFile(Buffer.from('早报'), '订阅.opml'), {
      caption: '<b>x</b>',
      ...html,
    })
    expect(sent.document).toMatchObject({ file_name: '订阅.opml', mime_type: 'text/x-opml+xml', file_size: 6 })
    expect(sent.caption_entities).toEqual([{ type: 'bold', offset: 0, length: 1 }])
    const { file_path: path } = await world.api.getFile(sent.document.file_id)
    const file = await fetch(`${world.playground.apiRoot}/file/bot${token}/${path}`)
    expect(await file.text()).toBe('早报')
  })

  test('a picture has its size; a caption has its limit', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d494844520000000300000002', 'hex')
    const sent = await world.api.sendPhoto(chat, new InputFile(png, 'a.png'))
    expect(sent.photo.at(-1)).toMatchObject({ width: 3, height: 2 })
    const long = { caption: 'a'.repeat(1025) }
    await expect(world.api.sendPhoto(chat, new InputFile(png, 'a.png'), long)).rejects.toThrow(
      'message caption is too long',
    )
  })

  test('a person sends one, too', async () => {
    const file = { name: 'a.txt', type: 'text/plain', bytes: Buffer.from('x') }
    world.telegram.sendFile(chat, file, { caption: '/import' })
    const [update] = (await world.api.getUpdates()).slice(-1)
    expect(update?.message).toMatchObject({ caption: '/import', document: { file_name: 'a.txt' } })
  })
})

describe('command menus', () => {
  test("the narrowest scope and the user's language win", async () => {
    const { api, telegram } = world
    const list = (command: string) => [{ command, description: command }]
    await api.setMyCommands(list('all'))
    await api.setMyCommands(list('zh'), { language_code: 'zh' })
    await api.setMyCommands(list('group'), { scope: { type: 'all_group_chats' } })
    await api.setMyCommands(list('admin'), { scope: { type: 'all_chat_administrators' } })
    const seen = (chatId: number, userId: number) => {
      const language = telegram.state.users.get(userId)?.language_code
      return telegram.state.menus.visibleTo(userId, language, telegram.chat(chatId)).map(({ command }) => command)
    }
    expect(seen(demo.liLei, demo.liLei)).toEqual(['zh'])
    expect(seen(demo.alice, demo.alice)).toEqual(['all'])
    expect(seen(demo.group, demo.liLei)).toEqual(['admin'])
    expect(seen(demo.group, demo.alice)).toEqual(['group'])
    expect(await api.getMyCommands({ language_code: 'zh' })).toEqual(list('zh'))
    await api.deleteMyCommands({ language_code: 'zh' })
    expect(seen(demo.liLei, demo.liLei)).toEqual(['all'])
  })

  test.each([
    ['Sub', 'x', 'BOT_COMMAND_INVALID'],
    ['订阅', 'x', 'BOT_COMMAND_INVALID'],
    ['', 'x', 'command must be non-empty'],
    ['a'.repeat(33), 'x', 'command length must not exceed 32'],
    ['sub', '', 'command description must be non-empty'],
    ['sub', 'x'.repeat(257), 'command description length must not exceed 256'],
  ])('refuses %s: %s', async (command, description, words) => {
    await expect(world.api.setMyCommands([{ command, description }])).rejects.toThrow(words)
  })
})

describe('groups', () => {
  test('a bot that is no admin sees commands, mentions and replies to it', async () => {
    const { telegram, api } = world
    const sent = await api.sendMessage(demo.group, 'hello')
    const all = ['早上好', '/list', '/list@chenbao_bot', '/list@other_bot', '@chenbao_bot 早', '经济/list']
    for (const text of all) telegram.say(demo.group, text, demo.alice)
    telegram.say(demo.group, '好', { from: demo.hanMeimei, replyTo: sent.message_id })
    const texts = async () => (await api.getUpdates()).map(({ message }) => message?.text)
    expect((await texts()).slice(1)).toEqual(['/list', '/list@chenbao_bot', '@chenbao_bot 早', '好'])
    telegram.setMember(demo.group, telegram.state.bot.id, 'administrator')
    telegram.say(demo.group, '看得见', demo.alice)
    expect(await texts()).toContain('看得见')
  })

  test('tell who is an admin', async () => {
    expect(await world.api.getChatMember(demo.group, demo.liLei)).toMatchObject({ status: 'creator' })
    expect(await world.api.getChatMember(demo.group, demo.alice)).toMatchObject({ status: 'member' })
    expect(await world.api.getChatMemberCount(demo.group)).toBe(4)
    const admins = await world.api.getChatAdministrators(demo.channel)
    expect(admins.map(({ status }) => status)).toEqual(['creator', 'administrator'])
    await world.api.leaveChat(demo.group)
    await expect(world.api.sendMessage(demo.group, 'x')).rejects.toThrow(
      'Forbidden: bot is not a member of the group chat',
    )
  })

  test('a topic takes messages until it is closed or gone', async () => {
    const { telegram, api } = world
    const topic = telegram.createTopic(demo.forum, '海洋')
    const sent = await api.sendMessage(demo.forum, 'x', { message_thread_id: topic })
    expect(sent).toMatchObject({ message_thread_id: topic, is_topic_message: true })
    telegram.closeTopic(demo.forum, topic)
    await expect(api.sendMessage(demo.forum, 'x', { message_thread_id: topic })).rejects.toThrow('TOPIC_CLOSED')
    telegram.deleteTopic(demo.forum, topic)
    await expect(api.sendMessage(demo.forum, 'x', { message_thread_id: topic })).rejects.toThrow(
      'message thread not found',
    )
  })

  test('an anonymous admin writes as the group', async () => {
    world.telegram.chat(demo.group).members.get(demo.liLei)
    world.telegram.say(demo.group, '/pause', { from: demo.liLei, asChat: demo.group })
    const [update] = (await world.api.getUpdates()).slice(-1)
    expect(update?.message).toMatchObject({ sender_chat: { id: demo.group }, from: { username: 'GroupAnonymousBot' } })
  })
})

describe('inline mode', () => {
  test('a query is answered, and the choice is sent through the bot', async () => {
    world.bot.on('inline_query', ctx =>
      ctx.answerInlineQuery([
        {
          type: 'article',
          id: '1',
          title: ctx.inlineQuery.query,
          input_message_content: { message_text: '<b>x</b>', ...html },
        },
      ]),
    )
    void world.bot.start()
    const answer = await world.telegram.askInline(demo.group, '海洋', demo.alice)
    const [result] = answer?.results ?? []
    expect(result?.title).toBe('海洋')
    if (!result) return
    const message = world.telegram.chooseInline(demo.group, result, demo.alice)
    expect(message).toMatchObject({ text: 'x', from: { id: demo.alice }, via_bot: { username: 'chenbao_bot' } })
  })
})
