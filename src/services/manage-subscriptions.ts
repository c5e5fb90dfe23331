import type { Article } from '../core/article/article.ts'
import { matchNeedle } from '../core/text/match-text.ts'
import { nearest } from '../core/text/nearest.ts'
import { categoryKeys } from '../core/topic/categories.ts'
import { categoryTopic, readTopic } from '../core/topic/read-topic.ts'
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
  /** The same for a topic that exists, as a button names it. Null where it is no more. */
  subscribeTo(chatId: number, topicId: number): Promise<SubscribeOutcome | null>
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
  /** Topics that many chats have, those with the most subscribers first, filled up with built-in categories; without those the chat already has. */
  popular(chatId: number, limit: number): Promise<Topic[]>
  /** The built-in categories, in their order, each with whether the chat has it. */
  categories(chatId: number): Promise<{ topic: Topic; isOwn: boolean }[]>
  /** A topic for each of the words, which nobody has to subscribe to yet. */
  topicsOf(chatId: number, words: readonly string[]): Promise<{ topic: Topic; isOwn: boolean }[]>
}

interface TopicRows {
  upsert(topic: Omit<Topic, 'id'>): Promise<Topic>
  find(id: number): Promise<Topic | null>
  subscribe(chatId: number, topicId: number): Promise<boolean>
  unsubscribe(chatId: number, topicId: number): Promise<boolean>
  unsubscribeAll(chatId: number): Promise<number>
  subscribed(chatId: number): Promise<{ topic: Topic; mutedUntil: Date | null }[]>
  mute(chatId: number, topicId: number, until: Date | null): Promise<boolean>
  popular(chatId: number, limit: number): Promise<Topic[]>
}

/** What looking for the feed behind a URL can come to. */
export type FeedLookup =
  | { readonly ok: true; readonly sourceId: number; readonly title: string }
  | { readonly ok: false; readonly reason: 'private-address' | 'unreachable' | 'no-feed'; readonly value: string }
  | { readonly ok: false; readonly reason: 'several-feeds'; readonly feeds: readonly { url: string; title: string }[] }

export const MOST_TOPICS = 50
const RECENT_MS = 7 * 86_400_000
const BEST = 3

export function createSubscriptionService(deps: {
  topics: TopicRows
  /** Stories of the time between that fit a topic, best first, each as the article that tells it; and how many articles fit. */
  matching(topic: Topic, from: Date, to: Date): Promise<{ articles: number; best: readonly Article[] }>
  newest(topic: Topic): Promise<{ arrivedAt: Date } | null>
  addFeed(url: string, chatId: number): Promise<FeedLookup>
  clock: () => Date
}): SubscriptionService {
  const { topics, clock } = deps

  async function toTopic(chatId: number, text: string): Promise<Topic | Exclude<SubscribeOutcome, { ok: true }>> {
    if (/^https?:\/\//i.test(text)) {
      const feed = await deps.addFeed(text, chatId)
      if (!feed.ok) return feed
      return topics.upsert({
        kind: 'source',
        name: feed.title,
        canonical: `source:${feed.sourceId}`,
        query: null,
        sourceId: feed.sourceId,
      })
    }
    const read = readTopic(text)
    return read.ok ? topics.upsert(read.topic) : read
  }

  async function take(chatId: number, topic: Topic): Promise<SubscribeOutcome> {
    const own = await topics.subscribed(chatId)
    const isNew = !own.some(subscription => subscription.topic.id === topic.id)
    if (isNew && own.length >= MOST_TOPICS) return { ok: false, reason: 'too-many-topics', value: String(MOST_TOPICS) }
    await topics.subscribe(chatId, topic.id)
    const now = clock()
    const { articles, best } = await deps.matching(topic, new Date(now.getTime() - RECENT_MS), now)
    return { ok: true, topic, isNew, recent: articles, best: best.slice(0, BEST).map(toBrief) }
  }

  async function withOwn(chatId: number, wanted: readonly Omit<Topic, 'id'>[]) {
    const own = new Set((await topics.subscribed(chatId)).map(({ topic }) => topic.id))
    const found: Topic[] = []
    for (const topic of wanted) found.push(await topics.upsert(topic))
    return found.map(topic => ({ topic, isOwn: own.has(topic.id) }))
  }

  return {
    async subscribe(chatId, typed) {
      const topic = await toTopic(chatId, typed.trim())
      return 'canonical' in topic ? take(chatId, topic) : topic
    },

    async subscribeTo(chatId, topicId) {
      const topic = await topics.find(topicId)
      return topic && take(chatId, topic)
    },

    async unsubscribe(chatId, typed) {
      const text = typed.trim()
      const own = (await topics.subscribed(chatId)).map(subscription => subscription.topic)
      const topic = findTopic(own, text)
      if (topic) {
        await topics.unsubscribe(chatId, topic.id)
        return { ok: true, topic }
      }
      const names = new Map(own.map(candidate => [candidate.name, candidate]))
      return {
        ok: false,
        nearest: nearest(text, [...names.keys()], 3).flatMap(name => names.get(name) ?? []),
      }
    },

    async remove(chatId, topicId) {
      const removed = await topics.unsubscribe(chatId, topicId)
      return removed ? topics.find(topicId) : null
    },

    async restore(chatId, topicId) {
      const topic = await topics.find(topicId)
      if (topic) await topics.subscribe(chatId, topicId)
      return topic
    },

    removeAll: topics.unsubscribeAll,

    async list(chatId) {
      const own = await topics.subscribed(chatId)
      return Promise.all(
        own.map(async subscription => ({
          ...subscription,
          lastHitAt: (await deps.newest(subscription.topic))?.arrivedAt ?? null,
        })),
      )
    },

    mute: topics.mute,

    categories: chatId => withOwn(chatId, categoryKeys.map(categoryTopic)),
    topicsOf: (chatId, words) =>
      withOwn(
        chatId,
        words.flatMap(word => {
          const read = readTopic(word)
          return read.ok ? [read.topic] : []
        }),
      ),

    async popular(chatId, limit) {
      const own = new Set((await topics.subscribed(chatId)).map(subscription => subscription.topic.canonical))
      const popular = await topics.popular(chatId, limit)
      const known = new Set([...own, ...popular.map(topic => topic.canonical)])
      const more = categoryKeys.map(categoryTopic).filter(topic => !known.has(topic.canonical))
      const filled = await Promise.all(more.slice(0, limit - popular.length).map(topic => topics.upsert(topic)))
      return [...popular, ...filled]
    },
  }
}

/** By what was typed: the id, the name, another name of the category, or a query that means the same. */
function findTopic(own: readonly Topic[], text: string): Topic | null {
  const byId = /^#?(\d+)$/.exec(text)?.[1]
  const needle = matchNeedle(text)
  const read = readTopic(text)
  const canonical = read.ok ? read.topic.canonical : null
  return (
    own.find(topic => topic.canonical === canonical) ??
    own.find(topic => needle !== '' && matchNeedle(topic.name) === needle) ??
    own.find(topic => String(topic.id) === byId) ??
    null
  )
}

function toBrief(article: Article): ArticleBrief {
  const { id, title, url, source } = article
  return { id, title, url, source, publishedAt: article.publishedAt ?? article.arrivedAt }
}
