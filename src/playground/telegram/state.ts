import type { User, UserFromGetMe } from 'grammy/types'
import { Callbacks } from './callbacks.ts'
import type { ChatType, FakeChat, Member, MemberStatus } from './chat.ts'
import { CommandMenus } from './command-menus.ts'
import { Events } from './events.ts'
import { FileStore } from './files.ts'
import { InlineQueries } from './inline-queries.ts'
import { UpdateQueue } from './update-queue.ts'

export interface WebhookSettings {
  readonly url: string
  readonly secret: string | undefined
}

/** Everything the small server knows. The rules beside this file read and change it. */
export interface TelegramState {
  readonly bot: UserFromGetMe
  readonly clock: () => Date
  readonly users: Map<number, User>
  readonly chats: Map<number, FakeChat>
  readonly updates: UpdateQueue
  readonly callbacks: Callbacks
  readonly inline: InlineQueries
  readonly menus: CommandMenus
  readonly files: FileStore
  readonly events: Events
  /** Name, description and short description by language. */
  readonly profile: Map<string, string>
  webhook: WebhookSettings | null
  webhookError: { readonly date: number; readonly message: string } | null
  /** Off: the bot sees every message of its groups. */
  hasPrivacy: boolean
}

/** An empty world around the bot whose token this is; the number before the colon is its id. */
export function createState(token: string, clock: () => Date): TelegramState {
  const bot: UserFromGetMe = {
    id: Number.parseInt(token, 10) || 424_242,
    is_bot: true,
    first_name: '晨报',
    username: 'chenbao_bot',
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: true,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  }
  return {
    bot,
    clock,
    users: new Map([[bot.id, bot]]),
    chats: new Map(),
    updates: new UpdateQueue(),
    callbacks: new Callbacks(),
    inline: new InlineQueries(),
    menus: new CommandMenus(),
    files: new FileStore(),
    events: new Events(),
    profile: new Map(),
    webhook: null,
    webhookError: null,
    hasPrivacy: true,
  }
}

export interface NewChat {
  readonly id: number
  readonly type: ChatType
  readonly title?: string
  readonly username?: string
  readonly isForum?: boolean
  readonly members?: readonly { readonly user: User; readonly status: MemberStatus; readonly isAnonymous?: boolean }[]
  /** The bot's place; default member, in channels administrator. */
  readonly bot?: MemberStatus
  /** Private chats: whether the person has written already; default true. */
  readonly isStarted?: boolean
}

export function createChat(state: TelegramState, options: NewChat): FakeChat {
  const botStatus = options.bot ?? (options.type === 'channel' ? 'administrator' : 'member')
  const everyone = [...(options.members ?? []), { user: state.bot, status: botStatus }]
  const members = everyone.map(({ user, status, ...rest }): [number, Member] => [
    user.id,
    { user, status, isAnonymous: 'isAnonymous' in rest && rest.isAnonymous === true },
  ])
  const chat: FakeChat = {
    id: options.id,
    type: options.type,
    title: options.title ?? `Chat ${options.id}`,
    username: options.username,
    isForum: options.isForum ?? false,
    members: new Map(members),
    messages: new Map(),
    topics: new Map(),
    lastMessageId: 0,
    isStarted: options.isStarted ?? true,
    migratedTo: undefined,
  }
  state.chats.set(chat.id, chat)
  for (const { user } of everyone) state.users.set(user.id, user)
  state.events.emit({ type: 'chats' })
  return chat
}

/** Seconds since 1970, as Telegram dates everything. */
export const unixTime = (state: TelegramState): number => Math.floor(state.clock().getTime() / 1000)
