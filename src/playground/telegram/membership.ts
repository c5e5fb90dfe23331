import type { ChatMember, User } from 'grammy/types'
import { type FakeChat, isPresent, type Member, type MemberStatus, toApiChat, toApiUser } from './chat.ts'
import { enqueue, notify, publish } from './publish.ts'
import { type TelegramState, unixTime } from './state.ts'

const rights = {
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: true,
  can_restrict_members: true,
  can_promote_members: false,
  can_change_info: true,
  can_invite_users: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_send_welcome_messages: false,
}

/** A member as `getChatMember` shows it. */
export function toChatMember(chat: FakeChat, member: Member): ChatMember {
  const user = toApiUser(member.user)
  switch (member.status) {
    case 'creator':
      return { status: 'creator', user, is_anonymous: member.isAnonymous }
    case 'administrator': {
      const posting = chat.type === 'channel' ? { can_post_messages: true, can_edit_messages: true } : {}
      const topics = chat.type === 'supergroup' ? { can_pin_messages: true, can_manage_topics: chat.isForum } : {}
      return {
        status: 'administrator',
        user,
        can_be_edited: false,
        is_anonymous: member.isAnonymous,
        ...rights,
        ...posting,
        ...topics,
      }
    }
    case 'kicked':
      return { status: 'kicked', user, until_date: 0 }
    default:
      return { status: member.status, user }
  }
}

/** Changes someone's place in a chat as `actor` would, with the updates and service messages that Telegram sends. */
export function changeMember(
  state: TelegramState,
  chat: FakeChat,
  user: User,
  status: MemberStatus,
  actor: User,
): void {
  const before = chat.members.get(user.id) ?? { user, status: 'left' as const, isAnonymous: false }
  const after: Member = { ...before, status }
  if (before.status === status) return
  const wasPresent = isPresent(chat, user.id)
  chat.members.set(user.id, after)
  const change = {
    chat: toApiChat(chat),
    from: toApiUser(actor),
    date: unixTime(state),
    old_chat_member: toChatMember(chat, before),
    new_chat_member: toChatMember(chat, after),
  }
  enqueue(state, user.id === state.bot.id ? { my_chat_member: change } : { chat_member: change })
  if (chat.type === 'group' || chat.type === 'supergroup') announce(state, chat, user, actor, wasPresent)
  state.events.emit({ type: 'chats' })
}

function announce(state: TelegramState, chat: FakeChat, user: User, actor: User, wasPresent: boolean): void {
  const isThere = isPresent(chat, user.id)
  if (isThere === wasPresent) return
  const person = toApiUser(user)
  const service = isThere ? { new_chat_members: [person] } : { left_chat_member: person }
  notify(state, chat, publish(state, chat, { from: toApiUser(actor), ...service }))
}
