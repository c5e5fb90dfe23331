import type { Chat, ChatKind, ChatSettings, UiLanguage } from '../core/chat/chat.ts'

/** What an update tells of a chat. */
export interface SeenChat {
  readonly telegramId: number
  readonly kind: ChatKind
  readonly title: string
  /** The language a new chat starts with. */
  readonly language: UiLanguage
}

export interface ErasedCounts {
  readonly subscriptions: number
  readonly deliveries: number
  readonly sentStories: number
  readonly searches: number
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
  /** The next `count` send times. */
  upcoming(chat: Chat, count: number): Date[]
  /** Deletes every row of the chat in one transaction. */
  erase(chatId: number): Promise<ErasedCounts>
}
