import type { User } from 'grammy/types'
import { isAdmin, type MemberStatus } from '../../telegram/chat.ts'
import type { FakeTelegram } from '../../telegram/fake-telegram.ts'
import type { Params } from '../../telegram/params.ts'
import { ImpossibleAct } from '../../telegram/people.ts'
import type { NewChat } from '../../telegram/state.ts'
import { type Act, chatOf } from './act.ts'

const LONGEST_NAME = 64
const STATUSES: readonly string[] = ['member', 'administrator', 'left', 'kicked'] satisfies MemberStatus[]

/** What people do with chats, with who is in them, and with themselves. */
export const worldActs: Readonly<Record<string, Act>> = {
  block: ({ telegram }, me, params) => {
    if (params.flag('isBlocked')) telegram.block(me.id)
    else telegram.unblock(me.id)
    return true
  },

  users: ({ telegram }, _, params) => {
    const name = nameIn(params, 'name')
    const language = params.text('language') ?? 'en'
    if (!/^[a-z]{2,3}(?:-[a-z]{2,4})?$/.test(language))
      throw new ImpossibleAct('a language such as en or zh-hans is needed')
    const people = [...telegram.state.users.values()].filter(user => !user.is_bot)
    const id = Math.max(1000, ...people.map(user => user.id)) + 1
    const user = telegram.addUser({ id, first_name: name, language_code: language })
    telegram.addChat({ id, type: 'private', isStarted: false })
    return user
  },

  /** A new group, forum or channel, of which the user is the creator; the bot is added by hand, as in the apps. */
  chats: ({ telegram }, me, params) => {
    const kind = params.text('kind') ?? 'group'
    if (!['group', 'forum', 'channel'].includes(kind))
      throw new ImpossibleAct('a chat is a group, a forum or a channel')
    const title = nameIn(params, 'title')
    const ids = [...telegram.state.chats.keys()]
    const id = (kind === 'group' ? Math.min(...ids.filter(isGroupId), -4000) : Math.min(...ids, -1_001_000_000_000)) - 1
    const options: NewChat = {
      id,
      title,
      type: kind === 'forum' ? 'supergroup' : (kind as 'group' | 'channel'),
      isForum: kind === 'forum',
      members: [{ user: me, status: 'creator' }],
      bot: 'left',
    }
    return { id: telegram.addChat(options).id }
  },

  member: ({ telegram }, me, params) => {
    assertAdmin(telegram, me, chatOf(params))
    const status = params.text('status') ?? ''
    const chat = telegram.chat(chatOf(params))
    const userId = params.integer('member') ?? 0
    if (!telegram.state.users.has(userId)) throw new ImpossibleAct(`no user ${userId}`)
    if (!STATUSES.includes(status)) throw new ImpossibleAct(`a member can become: ${STATUSES.join(', ')}`)
    if (chat.members.get(userId)?.status === 'creator') throw new ImpossibleAct('a chat keeps its owner')
    telegram.setMember(chat.id, userId, status as MemberStatus, me.id)
    return true
  },

  /** From now on the user writes in the name of the group, or again in their own. */
  anonymous: ({ telegram }, me, params) => {
    assertAdmin(telegram, me, chatOf(params))
    telegram.setAnonymous(chatOf(params), me.id, params.flag('isAnonymous'))
    return true
  },

  migrate: ({ telegram }, me, params) => {
    assertAdmin(telegram, me, chatOf(params))
    return { id: telegram.migrate(chatOf(params)) }
  },

  topic: ({ telegram }, me, params) => {
    assertAdmin(telegram, me, chatOf(params))
    const topicId = params.integer('topic')
    const change = params.text('change') ?? 'create'
    if (change === 'create') return { id: telegram.createTopic(chatOf(params), nameIn(params, 'name')) }
    if (topicId === undefined) throw new ImpossibleAct('which topic?')
    if (change === 'delete') telegram.deleteTopic(chatOf(params), topicId)
    else if (change === 'close' || change === 'reopen') telegram.closeTopic(chatOf(params), topicId, change === 'close')
    else throw new ImpossibleAct('a topic can be created, closed, reopened or deleted')
    return true
  },
}

/** Ids of basic groups are short. */
const isGroupId = (id: number): boolean => id < 0 && id > -1_000_000_000

function nameIn(params: Params, field: string): string {
  const name = params.text(field)?.trim().slice(0, LONGEST_NAME)
  if (!name) throw new ImpossibleAct('a name is needed')
  return name
}

function assertAdmin(telegram: FakeTelegram, me: User, chatId: number): void {
  if (!isAdmin(telegram.chat(chatId), me.id)) throw new ImpossibleAct('only admins may do this')
}
