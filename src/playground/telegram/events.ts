import type { Message, Update } from 'grammy/types'
import type { Call } from './bot-api.ts'

/** What happened, for the page and for tests that wait. */
export type TelegramEvent =
  | { readonly type: 'message' | 'edit'; readonly chatId: number; readonly message: Message }
  | { readonly type: 'delete'; readonly chatId: number; readonly messageIds: readonly number[] }
  | { readonly type: 'typing'; readonly chatId: number; readonly threadId?: number | undefined }
  /** Members, title, topics or existence of a chat changed, or a user came. */
  | { readonly type: 'chats' }
  | { readonly type: 'commands' }
  | { readonly type: 'clock'; readonly now: string }
  /** For whoever looks over the bot's shoulder: what it is told, and what it said, once that was answered. */
  | { readonly type: 'update'; readonly update: Update }
  | { readonly type: 'call'; readonly call: Call }
  /** Something only tests wait for: a call came, an update was taken. */
  | { readonly type: 'activity' }

export type Listener = (event: TelegramEvent) => void

/** Listeners in the order they came; one that throws is a mistake of this program and is not hidden. */
export class Events {
  private readonly listeners = new Set<Listener>()

  /** Returns the function that ends the subscription. */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener)
    return () => {
      this.listeners.delete(listener)
    }
  }

  emit(event: TelegramEvent): void {
    for (const listener of [...this.listeners]) listener(event)
  }
}
