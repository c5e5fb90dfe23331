import type { Message, MessageEntity, User } from 'grammy/types'
import { withoutReply } from './access.ts'
import { type FakeChat, isAdmin, isPresent, toApiChat, toApiUser } from './chat.ts'
import { detectEntities } from './detect-entities.ts'
import { changeMember } from './membership.ts'
import { toDocument, toPhoto } from './methods/send.ts'
import type { Upload } from './params.ts'
import { type Draft, notify, publish } from './publish.ts'
import type { TelegramState } from './state.ts'

export interface SayOptions {
  /** Who writes; default the person of a private chat, elsewhere the creator. */
  readonly from?: number
  readonly replyTo?: number
  readonly threadId?: number
  /** A channel (or the group itself) in whose name it is said. */
  readonly asChat?: number
  readonly entities?: readonly MessageEntity[]
}

/** Someone who cannot be found, or may not do this: a mistake of the test or of the page, not of the bot. */
export class ImpossibleAct extends Error {
  override readonly name = 'ImpossibleAct'
}

export function requireChat(state: TelegramState, chatId: number): FakeChat {
  const chat = state.chats.get(chatId)
  if (!chat) throw new ImpossibleAct(`no chat ${chatId}`)
  return chat
}

/** The person who acts in a chat where none is named. */
export function actorIn(state: TelegramState, chat: FakeChat, from: number | undefined): User {
  const fallback = chat.type === 'private' ? chat.id : [...chat.members.values()].find(isCreator)?.user.id
  const user = state.users.get(from ?? fallback ?? 0)
  if (!user) throw new ImpossibleAct(`no user ${from ?? fallback ?? '(none given)'} for chat ${chat.id}`)
  return user
}

const isCreator = ({ status }: { status: string }): boolean => status === 'creator'

/** A person sends something: the message appears and, where it may, the bot gets its update. */
function post(state: TelegramState, chatId: number, options: SayOptions, content: Draft): Message {
  const chat = requireChat(state, chatId)
  const user = actorIn(state, chat, options.from)
  if (!isPresent(chat, user.id)) throw new ImpossibleAct(`user ${user.id} is not in chat ${chatId}`)
  if (chat.type === 'channel' && !isAdmin(chat, user.id)) throw new ImpossibleAct('only admins post in a channel')
  if (chat.migratedTo !== undefined) throw new ImpossibleAct(`chat ${chatId} moved to ${chat.migratedTo}`)
  if (chat.type === 'private') {
    chat.isStarted = true
    // Writing to a bot again is what takes the block away in the apps, too.
    if (!isPresent(chat, state.bot.id)) changeMember(state, chat, state.bot, 'member', user)
  }
  const reply = options.replyTo === undefined ? undefined : chat.messages.get(options.replyTo)
  const threadId = chat.isForum ? (options.threadId ?? reply?.message_thread_id) : undefined
  const message = publish(state, chat, {
    ...senderOf(state, chat, user, options.asChat),
    ...(threadId === undefined ? {} : { message_thread_id: threadId, is_topic_message: true }),
    ...(reply ? { reply_to_message: withoutReply(reply) } : {}),
    ...content,
  } as Draft)
  notify(state, chat, message)
  return message
}

const anonymous: User = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' }
const channelBot: User = { id: 136_817_688, is_bot: true, first_name: 'Channel', username: 'Channel_Bot' }

function senderOf(
  state: TelegramState,
  chat: FakeChat,
  user: User,
  asChat: number | undefined,
): Pick<Message, 'from' | 'sender_chat' | 'author_signature'> {
  if (chat.type === 'channel') return { sender_chat: toApiChat(chat), author_signature: user.first_name }
  if (asChat !== undefined && asChat !== chat.id) {
    return { from: channelBot, sender_chat: toApiChat(requireChat(state, asChat)) }
  }
  const isAnonymous = asChat === chat.id || chat.members.get(user.id)?.isAnonymous === true
  return isAnonymous ? { from: anonymous, sender_chat: toApiChat(chat) } : { from: toApiUser(user) }
}

/** A person writes; commands, mentions, addresses are marked as Telegram marks them. */
export function say(state: TelegramState, chatId: number, text: string, options: SayOptions): Message {
  const trimmed = text.trim()
  if (trimmed === '') throw new ImpossibleAct('an empty message cannot be sent')
  const entities = detectEntities(trimmed, options.entities ?? [])
  return post(state, chatId, options, { text: trimmed, ...(entities.length > 0 ? { entities } : {}) })
}

/** A person sends a file, as a document, or as a picture where it is one and `asPhoto` is set. */
export function sendFile(
  state: TelegramState,
  chatId: number,
  upload: Upload,
  caption: string,
  options: SayOptions & { readonly asPhoto?: boolean },
): Message {
  const file = state.files.add(upload, options.asPhoto ? 'photos' : 'documents')
  const entities = detectEntities(caption, [])
  return post(state, chatId, options, {
    ...(options.asPhoto ? { photo: toPhoto(file) } : { document: toDocument(file) }),
    ...(caption === '' ? {} : { caption, ...(entities.length > 0 ? { caption_entities: entities } : {}) }),
  })
}

/** A person shares a place. */
export function sendLocation(
  state: TelegramState,
  chatId: number,
  latitude: number,
  longitude: number,
  options: SayOptions,
): Message {
  return post(state, chatId, options, { location: { latitude, longitude } })
}

/** A person changes the text of an own message; `from`, where given, has to be who wrote it. */
export function editOwn(state: TelegramState, chatId: number, messageId: number, text: string, from?: number): Message {
  const chat = requireChat(state, chatId)
  const message = requireMessage(chat, messageId)
  if (message.text === undefined || message.via_bot) throw new ImpossibleAct('only own words can be edited')
  if (from !== undefined && message.from?.id !== from) throw new ImpossibleAct('only own words can be edited')
  if (text.trim() === '') throw new ImpossibleAct('an empty message cannot be sent')
  const { entities: _, ...rest } = message
  const entities = detectEntities(text, [])
  const edited: Message = {
    ...rest,
    text,
    edit_date: Math.floor(state.clock().getTime() / 1000),
    ...(entities.length > 0 ? { entities } : {}),
  }
  chat.messages.set(messageId, edited)
  state.events.emit({ type: 'edit', chatId, message: edited })
  notify(state, chat, edited, true)
  return edited
}

/** A person deletes a message: any in a private chat, elsewhere an own one, and admins any. */
export function deleteMessage(state: TelegramState, chatId: number, messageId: number, from: number | undefined): void {
  const chat = requireChat(state, chatId)
  const user = actorIn(state, chat, from)
  const message = requireMessage(chat, messageId)
  const mayDelete = chat.type === 'private' || message.from?.id === user.id || isAdmin(chat, user.id)
  if (!mayDelete) throw new ImpossibleAct('only admins delete what others wrote')
  chat.messages.delete(messageId)
  state.events.emit({ type: 'delete', chatId, messageIds: [messageId] })
}

function requireMessage(chat: FakeChat, messageId: number): Message {
  const message = chat.messages.get(messageId)
  if (!message) throw new ImpossibleAct(`no message ${messageId} in chat ${chat.id}`)
  return message
}
