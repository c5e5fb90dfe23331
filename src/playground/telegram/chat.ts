import type { Chat, Message, User } from 'grammy/types'

export type ChatType = 'private' | 'group' | 'supergroup' | 'channel'
export type MemberStatus = 'creator' | 'administrator' | 'member' | 'left' | 'kicked'

export interface Member {
  readonly user: User
  status: MemberStatus
  /** An anonymous administrator writes as the group. */
  isAnonymous: boolean
}

export interface Topic {
  readonly id: number
  name: string
  isClosed: boolean
}

/** One chat with all that is in it. Mutable: this is the state of the small server. */
export interface FakeChat {
  readonly id: number
  readonly type: ChatType
  title: string
  username: string | undefined
  isForum: boolean
  /** Everyone ever seen here, the bot included; in a private chat the person and the bot. */
  readonly members: Map<number, Member>
  readonly messages: Map<number, Message>
  readonly topics: Map<number, Topic>
  lastMessageId: number
  /** Private chats only: whether the person has written to the bot; before that the bot may not write. */
  isStarted: boolean
  /** Where a basic group went when it became a supergroup. */
  migratedTo: number | undefined
}

/** The chat as the Bot API shows it inside a message. */
export function toApiChat(chat: FakeChat): Chat {
  if (chat.type === 'private') {
    const person = personOf(chat)
    return {
      id: chat.id,
      type: 'private',
      first_name: person?.first_name ?? chat.title,
      ...(person?.last_name === undefined ? {} : { last_name: person.last_name }),
      ...(person?.username === undefined ? {} : { username: person.username }),
    }
  }
  const named = { id: chat.id, title: chat.title }
  if (chat.type === 'group') return { ...named, type: 'group' }
  const username = chat.username === undefined ? {} : { username: chat.username }
  if (chat.type === 'channel') return { ...named, type: 'channel', ...username }
  return { ...named, type: 'supergroup', ...username, ...(chat.isForum ? { is_forum: true } : {}) }
}

/** The person on the other side of a private chat. */
export function personOf(chat: FakeChat): User | undefined {
  return chat.members.get(chat.id)?.user
}

export function isAdmin(chat: FakeChat, userId: number): boolean {
  const status = chat.members.get(userId)?.status
  return status === 'creator' || status === 'administrator'
}

export function isPresent(chat: FakeChat, userId: number): boolean {
  const status = chat.members.get(userId)?.status
  return status !== undefined && status !== 'left' && status !== 'kicked'
}

/** A user as messages carry it: without what only the server knows. */
export function toApiUser(user: User): User {
  const { id, is_bot, first_name, last_name, username, language_code } = user
  return {
    id,
    is_bot,
    first_name,
    ...(last_name === undefined ? {} : { last_name }),
    ...(username === undefined ? {} : { username }),
    ...(language_code === undefined ? {} : { language_code }),
  }
}
