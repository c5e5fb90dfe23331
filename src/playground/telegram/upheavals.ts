import type { User } from 'grammy/types'
import { type FakeChat, toApiUser } from './chat.ts'
import { actorIn, ImpossibleAct, requireChat } from './people.ts'
import { notify, publish } from './publish.ts'
import { createChat, type TelegramState } from './state.ts'

const supergroupBase = -1_002_000_000_000

/**
 * A basic group becomes a supergroup with a new id. The old one refuses every call and names the new; with `isSilent` the bot
 * gets no service messages and has to learn it from the refusal.
 */
export function migrateGroup(state: TelegramState, groupId: number, isSilent: boolean): number {
  const group = requireChat(state, groupId)
  if (group.type !== 'group') throw new ImpossibleAct('only a basic group migrates')
  const actor = actorIn(state, group, undefined)
  const id = supergroupBase - Math.abs(groupId % 1_000_000)
  const supergroup = createChat(state, {
    id,
    type: 'supergroup',
    title: group.title,
    members: [...group.members.values()].filter(({ user }) => user.id !== state.bot.id),
    bot: group.members.get(state.bot.id)?.status ?? 'left',
  })
  const from = toApiUser(actor)
  const left = publish(state, group, { from, migrate_to_chat_id: id })
  const arrived = publish(state, supergroup, { from, migrate_from_chat_id: groupId })
  if (!isSilent) {
    notify(state, group, left)
    notify(state, supergroup, arrived)
  }
  group.migratedTo = id
  state.events.emit({ type: 'chats' })
  return id
}

/** Opens a topic in a forum; its id is the id of the service message that opens it. */
export function createTopic(state: TelegramState, chatId: number, name: string): number {
  const { chat, actor } = forum(state, chatId)
  const id = chat.lastMessageId + 1
  chat.topics.set(id, { id, name, isClosed: false })
  const icon = { name, icon_color: 0x6fb9f0 as const }
  const place = { message_thread_id: id, is_topic_message: true }
  notify(state, chat, publish(state, chat, { from: actor, ...place, forum_topic_created: icon }))
  state.events.emit({ type: 'chats' })
  return id
}

/** Removes a topic with its messages; from then on the bot is told "message thread not found". */
export function deleteTopic(state: TelegramState, chatId: number, topicId: number): void {
  const { chat } = forum(state, chatId)
  chat.topics.delete(topicId)
  const gone = [...chat.messages.values()].filter(({ message_thread_id }) => message_thread_id === topicId)
  for (const { message_id } of gone) chat.messages.delete(message_id)
  state.events.emit({ type: 'delete', chatId, messageIds: gone.map(({ message_id }) => message_id) })
  state.events.emit({ type: 'chats' })
}

/** Closes or reopens a topic; only admins can post in a closed one. */
export function closeTopic(state: TelegramState, chatId: number, topicId: number, isClosed: boolean): void {
  const { chat, actor } = forum(state, chatId)
  const topic = chat.topics.get(topicId)
  if (!topic) throw new ImpossibleAct(`no topic ${topicId} in chat ${chatId}`)
  topic.isClosed = isClosed
  const service = isClosed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} }
  const place = { message_thread_id: topicId, is_topic_message: true }
  notify(state, chat, publish(state, chat, { from: actor, ...place, ...service } as Parameters<typeof publish>[2]))
}

function forum(state: TelegramState, chatId: number): { chat: FakeChat; actor: User } {
  const chat = requireChat(state, chatId)
  if (!chat.isForum) throw new ImpossibleAct(`chat ${chatId} has no topics`)
  return { chat, actor: toApiUser(actorIn(state, chat, undefined)) }
}
