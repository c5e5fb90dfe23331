import { assertInside, findChat } from '../access.ts'
import { badRequest } from '../api-error.ts'
import { isAdmin, isPresent, toApiChat } from '../chat.ts'
import { changeMember, toChatMember } from '../membership.ts'
import type { Methods } from './method.ts'

export const chatMethods: Methods = {
  getchat: (state, params) => {
    const chat = findChat(state, params)
    if (chat.type !== 'private') assertInside(state, chat)
    return {
      ...toApiChat(chat),
      accent_color_id: Math.abs(chat.id) % 7,
      max_reaction_count: 11,
      accepted_gift_types: {},
      ...(chat.type === 'private' ? {} : { permissions: { can_send_messages: true } }),
    }
  },
  getchatmember: (state, params) => {
    const chat = findChat(state, params)
    assertInside(state, chat)
    const userId = params.integer('user_id')
    if (userId === undefined) throw badRequest('invalid user_id specified')
    const member = chat.members.get(userId)
    if (member) return toChatMember(chat, member)
    const user = state.users.get(userId)
    if (!user) throw badRequest('user not found')
    if (chat.type === 'channel' && !isAdmin(chat, state.bot.id)) throw badRequest('member list is inaccessible')
    return toChatMember(chat, { user, status: 'left', isAnonymous: false })
  },
  getchatadministrators: (state, params) => {
    const chat = findChat(state, params)
    assertInside(state, chat)
    if (chat.type === 'private') throw badRequest('there are no administrators in the private chat')
    // Telegram leaves other bots out, not the one that asks.
    return [...chat.members.values()]
      .filter(({ user }) => isAdmin(chat, user.id) && (!user.is_bot || user.id === state.bot.id))
      .map(member => toChatMember(chat, member))
  },
  getchatmembercount: (state, params) => {
    const chat = findChat(state, params)
    assertInside(state, chat)
    return [...chat.members.keys()].filter(id => isPresent(chat, id)).length
  },
  leavechat: (state, params) => {
    const chat = findChat(state, params)
    if (chat.type === 'private') throw badRequest("chat member status can't be changed in private chats")
    assertInside(state, chat)
    changeMember(state, chat, state.bot, 'left', state.bot)
    return true
  },
  getuserprofilephotos: () => ({ total_count: 0, photos: [] }),
  getforumtopiciconstickers: () => [],
  setmessagereaction: (state, params) => {
    const chat = findChat(state, params)
    assertInside(state, chat)
    if (!chat.messages.has(params.integer('message_id') ?? Number.NaN)) throw badRequest('message to react not found')
    return true
  },
  pinchatmessage: (state, params) => {
    const chat = findChat(state, params)
    assertInside(state, chat)
    if (!chat.messages.has(params.integer('message_id') ?? Number.NaN)) throw badRequest('message to pin not found')
    if (chat.type !== 'private' && !isAdmin(chat, state.bot.id)) {
      throw badRequest('not enough rights to manage pinned messages in the chat')
    }
    return true
  },
  unpinchatmessage: (state, params) => {
    assertInside(state, findChat(state, params))
    return true
  },
}
