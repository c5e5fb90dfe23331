import type { Chat } from '../core/chat/chat.ts'
import type { SlotKind } from '../core/digest/slot.ts'

/** What sending one part came to. */
export type SendOutcome =
  | { readonly outcome: 'sent'; readonly messageId: number }
  /** A person blocked the bot. */
  | { readonly outcome: 'blocked' }
  /** The chat, or the bot's place in it, is no more. */
  | { readonly outcome: 'gone' }
  | { readonly outcome: 'migrated'; readonly telegramId: number }
  /** The forum topic is closed or deleted. */
  | { readonly outcome: 'thread-gone' }
  /** Telegram asked to wait; the gate knows. */
  | { readonly outcome: 'limited' }
  /** A fault of the moment: nobody knows whether it arrived, or it did not. */
  | { readonly outcome: 'retry'; readonly error: string }
  /** Telegram will not take this message, ever. */
  | { readonly outcome: 'refused'; readonly error: string }

/** How a delivery ended; see `DeliveryState` in the schema. */
export type DeliveryEnd = 'sent' | 'empty' | 'blocked' | 'gone' | 'folded' | 'failed'

/** A promise to a chat, claimed by this process. */
export interface Delivery {
  readonly id: number
  readonly slot: Date
  /** A digest, a review, or the operator's word to all. */
  readonly kind: SlotKind | 'announcement'
  readonly announcementId: number | null
  readonly attempts: number
  readonly chat: Chat
  /** Slot of the chat's last digest that arrived. */
  readonly lastSlot: Date | null
  /** Milliseconds since its slot, or since the operator put it back, on the database's clock. */
  readonly waitedMs: number
  readonly wasRequeued: boolean
}

/** One message of a delivery. */
export interface Part {
  readonly part: number
  readonly payload: unknown
  readonly storyIds: readonly number[]
}

export interface DeliveryLogger {
  info(message: string, fields?: object): void
  warn(message: string, fields?: object): void
  error(message: string, fields?: object): void
}

/** Who watches deliveries: figures for the operator. */
export interface DeliveryWatch {
  /** Slots of so many chats were claimed. */
  claimed(count: number): void
  /** So many digests were built in so many seconds. */
  built(count: number, seconds: number): void
  /** What a message or a delivery came to, by its name in `SendOutcome` or `DeliveryEnd`. */
  came(outcome: SendOutcome['outcome'] | DeliveryEnd): void
  /** Telegram asked to wait (429). */
  held(): void
  /** The last part of a digest arrived so long after its slot. */
  arrived(lagSeconds: number): void
}

export const UNWATCHED: DeliveryWatch = { claimed() {}, built() {}, came() {}, held() {}, arrived() {} }

/**
 * Whether a digest is too old to be told by itself. Both clocks must say so, the program's and the database's: one that
 * jumped must not make a morning's digests vanish. A review is of its week whenever it comes, and what the operator put back
 * or has to say is never too late.
 */
export function isTooLate(
  { kind, slot, waitedMs, wasRequeued }: Pick<Delivery, 'kind' | 'slot' | 'waitedMs' | 'wasRequeued'>,
  now: Date,
  maxLatenessMs: number,
): boolean {
  return kind === 'daily' && !wasRequeued && waitedMs > maxLatenessMs && now.getTime() - slot.getTime() > maxLatenessMs
}
