import { isDeepStrictEqual } from 'node:util'
import type { Message } from 'grammy/types'
import { assertInside, findChat } from '../access.ts'
import { badRequest } from '../api-error.ts'
import { type FakeChat, isAdmin } from '../chat.ts'
import { readKeyboard } from '../keyboard.ts'
import type { Params } from '../params.ts'
import { replace } from '../publish.ts'
import { type TelegramState, unixTime } from '../state.ts'
import type { Methods } from './method.ts'
import { readCaption, readText } from './send.ts'

const notModified =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'

const twoDays = 48 * 3600

/** The bot's own message that a call names, by chat and id or by inline id. */
function findOwn(state: TelegramState, params: Params): { chat: FakeChat; message: Message; isInline: boolean } {
  const inlineId = params.text('inline_message_id')
  if (inlineId !== undefined) {
    const place = state.inline.messages.get(inlineId)
    const chat = place && state.chats.get(place.chatId)
    const message = place && chat?.messages.get(place.messageId)
    if (!chat || !message) throw badRequest('MESSAGE_ID_INVALID')
    return { chat, message, isInline: true }
  }
  const chat = findChat(state, params)
  assertInside(state, chat)
  const id = params.integer('message_id')
  if (id === undefined) throw badRequest('message identifier is not specified')
  const message = chat.messages.get(id)
  if (!message) throw badRequest('message to edit not found')
  const isOwn = message.from?.id === state.bot.id || (chat.type === 'channel' && isAdmin(chat, state.bot.id))
  if (!isOwn) throw badRequest("message can't be edited")
  return { chat, message, isInline: false }
}

/** Applies the change; the old keyboard goes unless the call brings one, as at Telegram. */
function edit(state: TelegramState, params: Params, change: (message: Message) => Message): Message | true {
  const { chat, message, isInline } = findOwn(state, params)
  const { reply_markup: _, edit_date: __, ...next } = change(message)
  const keyboard = readKeyboard(params.json('reply_markup'))
  const edited = { ...next, ...(keyboard ? { reply_markup: keyboard } : {}) } as Message
  if (isDeepStrictEqual(content(edited), content(message))) throw badRequest(notModified)
  edited.edit_date = unixTime(state)
  replace(state, chat, edited)
  return isInline ? true : edited
}

// Through JSON, so that a field that is undefined equals one that is absent.
function content({ text, entities, caption, caption_entities, reply_markup }: Message): unknown {
  return JSON.parse(JSON.stringify({ text, entities, caption, caption_entities, reply_markup }))
}

function editText(params: Params, message: Message): Message {
  if (message.text === undefined) throw badRequest('there is no text in the message to edit')
  const { text: _, entities: __, link_preview_options: ___, ...kept } = message
  return { ...kept, ...readText(params) }
}

function editCaption(params: Params, message: Message): Message {
  if (!message.document && !message.photo) throw badRequest('there is no caption in the message to edit')
  const { caption: _, caption_entities: __, ...kept } = message
  return { ...kept, ...readCaption(params) }
}

function deleteOne(state: TelegramState, chat: FakeChat, id: number): void {
  const message = chat.messages.get(id)
  if (!message) throw badRequest('message to delete not found')
  const isOwn = message.from?.id === state.bot.id
  const isAllowed = isOwn || chat.type === 'private' || isAdmin(chat, state.bot.id)
  if (!isAllowed) throw badRequest("message can't be deleted")
  if (unixTime(state) - message.date > twoDays && !isAdmin(chat, state.bot.id)) {
    throw badRequest("message can't be deleted for everyone")
  }
  chat.messages.delete(id)
  state.events.emit({ type: 'delete', chatId: chat.id, messageIds: [id] })
}

export const editMethods: Methods = {
  editmessagetext: (state, params) => edit(state, params, message => editText(params, message)),
  editmessagecaption: (state, params) => edit(state, params, message => editCaption(params, message)),
  editmessagereplymarkup: (state, params) => edit(state, params, message => message),
  deletemessage: (state, params) => {
    const chat = findChat(state, params)
    assertInside(state, chat)
    deleteOne(state, chat, params.integer('message_id') ?? Number.NaN)
    return true
  },
  deletemessages: (state, params) => {
    const chat = findChat(state, params)
    assertInside(state, chat)
    const ids = params.json('message_ids')
    if (!Array.isArray(ids) || ids.length > 100) throw badRequest('too many message identifiers specified')
    // Messages that are not there are skipped.
    for (const id of ids) if (chat.messages.has(Number(id))) deleteOne(state, chat, Number(id))
    return true
  },
}
