import type { BotCommand, Message, User } from 'grammy/types'
import { type FakeChat, isAdmin, isPresent, type Member, type MemberStatus, type Topic } from '../telegram/chat.ts'
import type { FakeTelegram } from '../telegram/fake-telegram.ts'

/** Messages of a chat that the page gets at first; a chat of this playground seldom has more. */
const maxMessages = 500

export interface ChatView {
  readonly id: number
  readonly type: FakeChat['type']
  readonly title: string
  readonly username: string | null
  readonly role: string
  readonly memberCount: number
  /** Everybody who is or was there, the bot included; in private chats nobody needs it. */
  readonly members: readonly {
    readonly id: number
    readonly name: string
    readonly status: MemberStatus
    readonly isBot: boolean
  }[]
  /** Writes in the name of the group. */
  readonly isAnonymous: boolean
  readonly canPost: boolean
  readonly isStarted: boolean
  readonly isBlocked: boolean
  readonly isForum: boolean
  readonly topics: readonly Topic[]
  readonly commands: readonly BotCommand[]
  readonly messages: readonly Message[]
}

export interface Snapshot {
  /** Differs after a restart, so that the page forgets what it had read. */
  readonly boot: string
  readonly now: string
  /** In which times are shown; null is the browser's own zone. */
  readonly zone: string | null
  readonly bot: { readonly id: number; readonly name: string; readonly username: string; readonly description: string }
  readonly me: User
  readonly users: readonly User[]
  readonly chats: readonly ChatView[]
}

/** All that one user's apps would show. */
export function takeSnapshot(telegram: FakeTelegram, boot: string, zone: string | null, me: User): Snapshot {
  const { bot, chats, users, profile, clock } = telegram.state
  const language = (me.language_code ?? '').slice(0, 2)
  const text = (field: string): string => profile.get(`${field}|${language}`) || profile.get(`${field}|`) || ''
  const name = text('name') || bot.first_name
  return {
    boot,
    now: clock().toISOString(),
    zone,
    bot: { id: bot.id, name, username: bot.username, description: text('description') },
    me,
    users: [...users.values()].filter(user => !user.is_bot),
    chats: [...chats.values()].filter(chat => isOpenTo(chat, me)).map(chat => viewChat(telegram, chat, me, name)),
  }
}

/** Whether a chat is in this user's list. */
export function isOpenTo(chat: FakeChat, user: User): boolean {
  return isPresent(chat, user.id) && chat.migratedTo === undefined
}

function viewChat(telegram: FakeTelegram, chat: FakeChat, me: User, botName: string): ChatView {
  const { bot, menus } = telegram.state
  return {
    id: chat.id,
    type: chat.type,
    title: chat.type === 'private' ? botName : chat.title,
    username: chat.type === 'private' ? bot.username : (chat.username ?? null),
    role: chat.members.get(me.id)?.status ?? 'left',
    memberCount: [...chat.members.keys()].filter(id => isPresent(chat, id)).length,
    members: chat.type === 'private' ? [] : [...chat.members.values()].map(viewMember),
    isAnonymous: chat.members.get(me.id)?.isAnonymous ?? false,
    canPost: chat.type !== 'channel' || isAdmin(chat, me.id),
    isStarted: chat.isStarted,
    isBlocked: chat.type === 'private' && !isPresent(chat, bot.id),
    isForum: chat.isForum,
    topics: [...chat.topics.values()],
    commands: menus.visibleTo(me.id, me.language_code, chat),
    messages: [...chat.messages.values()].slice(-maxMessages),
  }
}

const viewMember = ({ user, status }: Member) => ({
  id: user.id,
  name: user.first_name,
  status,
  isBot: user.is_bot,
})
