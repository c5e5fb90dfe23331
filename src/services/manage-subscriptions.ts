import type { Topic } from '../core/topic/topic.ts'

export interface Subscription {
  readonly topic: Topic
  /** Paused until then; a date far away (year 9999) where paused until resumed; `null` where active. */
  readonly mutedUntil: Date | null
  /** When the newest matching article came in. */
  readonly lastHitAt: Date | null
}

export interface ArticleBrief {
  readonly id: number
  readonly title: string
  readonly url: string | null
  readonly source: string
  readonly publishedAt: Date
}

export type SubscribeOutcome =
  | {
      readonly ok: true
      readonly topic: Topic
      readonly isNew: boolean
      /** Articles of the last 7 days that match, and the best three of them. */
      readonly recent: number
      readonly best: readonly ArticleBrief[]
    }
  | {
      readonly ok: false
      readonly reason:
        | 'empty'
        | 'too-long' // over 50 characters
        | 'too-many-words' // over 20
        | 'only-exclusions'
        | 'only-stop-words'
        | 'too-many-topics' // over 50 a chat
        | 'private-address'
        | 'unreachable'
        | 'no-feed'
      /** The word, address or text at fault. */
      readonly value: string
    }
  | { readonly ok: false; readonly reason: 'several-feeds'; readonly feeds: readonly { url: string; title: string }[] }

export interface SubscriptionService {
  /** `text` is one topic as typed: a category name in either language, a query, or a URL. */
  subscribe(chatId: number, text: string): Promise<SubscribeOutcome>
  /** By name as typed or as stored, by id, or by URL. */
  unsubscribe(
    chatId: number,
    text: string,
  ): Promise<{ ok: true; topic: Topic } | { ok: false; nearest: readonly Topic[] }>
  remove(chatId: number, topicId: number): Promise<Topic | null>
  /** Puts back what `remove` took. Null where the topic is no more. */
  restore(chatId: number, topicId: number): Promise<Topic | null>
  removeAll(chatId: number): Promise<number>
  /** In the order of subscribing. */
  list(chatId: number): Promise<Subscription[]>
  /** `until` null: active again. False where the chat has no such topic. */
  mute(chatId: number, topicId: number, until: Date | null): Promise<boolean>
  /** Topics with the most subscribers, filled up with built-in categories; without those the chat already has. */
  popular(chatId: number, limit: number): Promise<Topic[]>
}
