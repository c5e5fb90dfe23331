import type { Message } from 'grammy/types'
import { ApiError, badRequest, forbidden } from './api-error.ts'
import { type FakeChat, isAdmin, type Topic } from './chat.ts'
import type { Params } from './params.ts'
import type { TelegramState } from './state.ts'

/** The chat a call names by id or @username, or Telegram's refusal. */
export function findChat(state: TelegramState, params: Params, field = 'chat_id'): FakeChat {
  const name = params.text(field)
  if (name === undefined) throw badRequest(`${field} is empty`)
  const chat = lookUpChat(state, name)
  if (!chat || (chat.type === 'private' && !chat.isStarted && !sharesGroup(state, chat.id))) {
    throw badRequest('chat not found')
  }
  if (chat.migratedTo !== undefined) {
    throw new ApiError(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: chat.migratedTo,
    })
  }
  return chat
}

/** By id or @username; undefined where there is none. */
export function lookUpChat(state: TelegramState, name: string): FakeChat | undefined {
  if (!name.startsWith('@')) return state.chats.get(Number(name))
  const username = name.slice(1).toLowerCase()
  // People cannot be addressed by username, only groups and channels.
  return [...state.chats.values()].find(chat => chat.type !== 'private' && chat.username?.toLowerCase() === username)
}

const sharesGroup = (state: TelegramState, userId: number): boolean =>
  [...state.chats.values()].some(chat => chat.type !== 'private' && chat.members.has(userId))

/** Refuses where the bot is not in the chat, in Telegram's words. */
export function assertInside(state: TelegramState, chat: FakeChat): void {
  const status = chat.members.get(state.bot.id)?.status
  if (chat.type === 'private') {
    if (status === 'kicked') throw forbidden('bot was blocked by the user')
    return
  }
  if (status === 'kicked') throw forbidden(`bot was kicked from the ${chat.type} chat`)
  if (status === undefined || status === 'left') throw forbidden(`bot is not a member of the ${chat.type} chat`)
}

/** Refuses where the bot may not post. */
export function assertCanPost(state: TelegramState, chat: FakeChat): void {
  assertInside(state, chat)
  if (chat.type === 'private' && !chat.isStarted) throw forbidden("bot can't initiate conversation with a user")
  if (chat.type === 'channel' && !isAdmin(chat, state.bot.id)) {
    throw badRequest('need administrator rights in the channel chat')
  }
}

/** The topic that a call names; undefined is the general one (or no forum at all). */
export function findTopic(state: TelegramState, chat: FakeChat, params: Params): Topic | undefined {
  const id = params.integer('message_thread_id')
  if (id === undefined || id === 0) return undefined
  const topic = chat.topics.get(id)
  if (!chat.isForum || !topic) throw badRequest('message thread not found')
  if (topic.isClosed && !isAdmin(chat, state.bot.id)) throw badRequest('TOPIC_CLOSED')
  return topic
}

/** The message a call replies to, without its own reply; undefined where it names none or tolerates its absence. */
export function findReply(chat: FakeChat, params: Params): Message | undefined {
  const reply = params.json('reply_parameters') as
    | { message_id?: unknown; allow_sending_without_reply?: unknown }
    | undefined
  const id = reply ? Number(reply.message_id) : params.integer('reply_to_message_id')
  if (id === undefined) return undefined
  const message = chat.messages.get(id)
  if (message) return withoutReply(message)
  if (reply?.allow_sending_without_reply === true || params.flag('allow_sending_without_reply')) return undefined
  throw badRequest('message to be replied not found')
}

/** A reply shows the message before it, not the whole chain. */
export function withoutReply(message: Message): Message {
  const { reply_to_message: _, ...rest } = message
  return rest
}
