import type { Message, Update } from 'grammy/types'
import { type FakeChat, isAdmin, isPresent, toApiChat } from './chat.ts'
import { type TelegramState, unixTime } from './state.ts'
import type { UpdateBody } from './update-queue.ts'

export type Draft = Omit<Message, 'message_id' | 'date' | 'chat'>

/** Puts a message into a chat and shows it to the page; the bot does not hear of it. */
export function publish(state: TelegramState, chat: FakeChat, draft: Draft): Message {
  chat.lastMessageId++
  const message: Message = { message_id: chat.lastMessageId, date: unixTime(state), chat: toApiChat(chat), ...draft }
  chat.messages.set(message.message_id, message)
  state.events.emit({ type: 'message', chatId: chat.id, message })
  return message
}

/** Replaces a message in place and shows it to the page. */
export function replace(state: TelegramState, chat: FakeChat, message: Message): void {
  chat.messages.set(message.message_id, message)
  state.events.emit({ type: 'edit', chatId: chat.id, message })
}

/** Tells the bot of a message, if it may see it; null where it may not or did not ask for the kind. */
export function notify(state: TelegramState, chat: FakeChat, message: Message, isEdit = false): Update | null {
  if (!isVisibleToBot(state, chat, message)) return null
  const kind = chat.type === 'channel' ? 'channel_post' : 'message'
  return enqueue(state, { [isEdit ? `edited_${kind}` : kind]: message } as UpdateBody)
}

/** Adds an update to the queue and lets waiting tests look again. */
export function enqueue(state: TelegramState, body: UpdateBody): Update | null {
  const update = state.updates.push(body)
  if (update) state.events.emit({ type: 'update', update })
  state.events.emit({ type: 'activity' })
  return update
}

/** Privacy mode: in groups a bot that is no admin sees commands, mentions, replies to it and service messages. */
function isVisibleToBot(state: TelegramState, chat: FakeChat, message: Message): boolean {
  if (chat.type === 'private') return isPresent(chat, state.bot.id)
  if (chat.type === 'channel') return isAdmin(chat, state.bot.id)
  if (!isPresent(chat, state.bot.id)) return false
  if (!state.hasPrivacy || isAdmin(chat, state.bot.id) || isService(message)) return true
  if (message.reply_to_message?.from?.id === state.bot.id || message.via_bot?.id === state.bot.id) return true
  return addressesBot(state, message)
}

const isService = (message: Message): boolean =>
  message.text === undefined && message.document === undefined && message.photo === undefined && !message.location

function addressesBot(state: TelegramState, message: Message): boolean {
  const text = message.text ?? message.caption ?? ''
  const self = `@${state.bot.username}`.toLowerCase()
  return (message.entities ?? message.caption_entities ?? []).some(entity => {
    const words = text.slice(entity.offset, entity.offset + entity.length).toLowerCase()
    if (entity.type === 'mention') return words === self
    if (entity.type === 'text_mention') return entity.user.id === state.bot.id
    if (entity.type !== 'bot_command' || entity.offset > 0) return false
    return !words.includes('@') || words.endsWith(self)
  })
}
