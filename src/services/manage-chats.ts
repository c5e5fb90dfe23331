import type { Chat, ChatKind, ChatSettings, UiLanguage } from '../core/chat/chat.ts'
import type { Schedule } from '../core/digest/schedule.ts'
import { nextSlot, nextSlots, nextWeeklySlots } from '../core/digest/slot.ts'

/** What an update tells of a chat. */
export interface SeenChat {
  readonly telegramId: number
  readonly kind: ChatKind
  readonly title: string
  /** The language a new chat starts with. */
  readonly language: UiLanguage
  /** The zone a new chat starts with, where its client suggests one. */
  readonly zone?: string
}

export interface ErasedCounts {
  readonly subscriptions: number
  readonly deliveries: number
  readonly sentStories: number
  readonly searches: number
  readonly votes: number
  readonly bookmarks: number
  readonly filters: number
}

export interface ChatService {
  /** The chat's row, made with defaults where it is new. What the chat has set stays; kind and title are refreshed. */
  open(seen: SeenChat): Promise<Chat>
  find(telegramId: number): Promise<Chat | null>
  /** Changes settings and moves the next slot accordingly. */
  update(chatId: number, patch: Partial<ChatSettings>): Promise<Chat>
  setThread(chatId: number, threadId: number | null): Promise<void>
  /** `until` null: until resumed. */
  pause(chatId: number, until: Date | null): Promise<Chat>
  /** Makes a paused, blocked or gone chat active again, with all it had. */
  resume(chatId: number): Promise<Chat>
  markBlocked(telegramId: number): Promise<void>
  markGone(telegramId: number): Promise<void>
  /** A group became a supergroup: the chat goes on under its new id with all its rows. */
  migrate(fromTelegramId: number, toTelegramId: number): Promise<void>
  /** The next `count` send times of digests. */
  upcoming(chat: Chat, count: number): Date[]
  /** The next review of a week, or null. */
  nextWeekly(chat: Chat): Date | null
  /** Keeps that a person was seen to manage a chat, for `managedBy`. Whether they still do is to be asked anew each time. */
  noteManager(chatId: number, userId: number): Promise<void>
  managedBy(userId: number, limit: number): Promise<Chat[]>
  /** Deletes every row of the chat in one transaction; of a person's also what is known of them in other chats. */
  erase(chatId: number): Promise<ErasedCounts>
}

interface ChatRows {
  open(seen: SeenChat, defaults: ChatSettings & Pick<Chat, 'nextSlot'>): Promise<Chat>
  find(telegramId: number): Promise<Chat | null>
  get(id: number): Promise<Chat | null>
  update(
    id: number,
    patch: Partial<ChatSettings & Pick<Chat, 'state' | 'pausedUntil' | 'threadId' | 'nextSlot'>>,
  ): Promise<Chat>
  setState(telegramId: number, state: 'blocked' | 'gone'): Promise<void>
  migrate(fromTelegramId: number, toTelegramId: number): Promise<void>
  noteManager(chatId: number, userId: number): Promise<void>
  managedBy(userId: number, limit: number): Promise<Chat[]>
  erase(chatId: number): Promise<ErasedCounts>
}

/** What a new chat starts with, beside its language. */
export interface ChatDefaults {
  readonly zone: string
  readonly schedule: Schedule
}

export function createChatService(deps: { chats: ChatRows; clock: () => Date; defaults: ChatDefaults }): ChatService {
  const { chats, clock } = deps
  const get = async (id: number) => {
    const chat = await chats.get(id)
    if (!chat) throw new Error(`Chat ${id} is no more`)
    return chat
  }
  return {
    open(seen) {
      const { schedule } = deps.defaults
      const zone = seen.zone ?? deps.defaults.zone
      return chats.open(seen, {
        language: seen.language,
        zone,
        schedule,
        weekly: null,
        quiet: null,
        digestSize: 8,
        summaryLength: 'normal',
        style: 'full',
        silent: false,
        images: true,
        nextSlot: nextSlot({ zone, schedule, quiet: null }, clock()),
      })
    },
    find: chats.find,
    async update(chatId, patch) {
      const plan = { ...(await get(chatId)), ...patch }
      return chats.update(chatId, { ...patch, nextSlot: nextSlot(plan, clock()) })
    },
    async setThread(chatId, threadId) {
      await chats.update(chatId, { threadId })
    },
    pause: (chatId, until) => chats.update(chatId, { state: 'paused', pausedUntil: until }),
    async resume(chatId) {
      const chat = await get(chatId)
      // What fell due meanwhile is not made up for.
      return chats.update(chatId, { state: 'active', pausedUntil: null, nextSlot: nextSlot(chat, clock()) })
    },
    markBlocked: telegramId => chats.setState(telegramId, 'blocked'),
    markGone: telegramId => chats.setState(telegramId, 'gone'),
    migrate: chats.migrate,
    upcoming: (chat, count) => nextSlots(chat, clock(), count),
    nextWeekly: chat => nextWeeklySlots(chat, clock(), 1)[0] ?? null,
    noteManager: chats.noteManager,
    managedBy: chats.managedBy,
    erase: chats.erase,
  }
}
