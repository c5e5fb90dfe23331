import { and, asc, count, desc, eq, gte, isNull, notInArray, sql } from 'drizzle-orm'
import type { Topic } from '../core/topic/topic.ts'
import { intArray } from './array-literal.ts'
import { type Database, partsFor } from './database.ts'
import { subscriptions, topics } from './schema.ts'

const columns = {
  id: topics.id,
  kind: topics.kind,
  name: topics.name,
  canonical: topics.canonical,
  query: topics.query,
  sourceId: topics.sourceId,
}

/** A subscription's topic with when it is muted. */
export interface SubscribedTopic {
  readonly topic: Topic
  readonly mutedUntil: Date | null
}

/** A topic that so many chats have is nobody's secret; one person has a few chats. */
const MANY = 5

export function createTopicStore(db: Database) {
  return {
    /** The topic with this canonical form, made where it is new. */
    async upsert(topic: Omit<Topic, 'id'>): Promise<Topic> {
      await db.insert(topics).values(topic).onConflictDoNothing()
      const [row] = await db.select(columns).from(topics).where(eq(topics.canonical, topic.canonical))
      if (!row) throw new Error(`Topic ${topic.canonical} was removed while it was looked up`)
      return row
    },

    async find(id: number): Promise<Topic | null> {
      const [row] = await db.select(columns).from(topics).where(eq(topics.id, id))
      return row ?? null
    },

    /** False where the chat had it already. */
    async subscribe(chatId: number, topicId: number): Promise<boolean> {
      const rows = await db
        .insert(subscriptions)
        .values({ chatId, topicId })
        .onConflictDoNothing()
        .returning({ topicId: subscriptions.topicId })
      return rows.length > 0
    },

    async unsubscribe(chatId: number, topicId: number): Promise<boolean> {
      const rows = await db
        .delete(subscriptions)
        .where(and(eq(subscriptions.chatId, chatId), eq(subscriptions.topicId, topicId)))
        .returning({ topicId: subscriptions.topicId })
      return rows.length > 0
    },

    async unsubscribeAll(chatId: number): Promise<number> {
      const rows = await db
        .delete(subscriptions)
        .where(eq(subscriptions.chatId, chatId))
        .returning({ topicId: subscriptions.topicId })
      return rows.length
    },

    /** In the order of subscribing. */
    subscribed(chatId: number): Promise<SubscribedTopic[]> {
      return db
        .select({ topic: columns, mutedUntil: subscriptions.mutedUntil })
        .from(subscriptions)
        .innerJoin(topics, eq(topics.id, subscriptions.topicId))
        .where(eq(subscriptions.chatId, chatId))
        .orderBy(asc(subscriptions.createdAt), asc(topics.id))
    },

    /** Of many chats, each in the order of subscribing. */
    async subscribedAll(chatIds: readonly number[]): Promise<SubscribedTopic[][]> {
      const rows = await db
        .select({ chatId: subscriptions.chatId, topic: columns, mutedUntil: subscriptions.mutedUntil })
        .from(subscriptions)
        .innerJoin(topics, eq(topics.id, subscriptions.topicId))
        .where(sql`${subscriptions.chatId} = any(${intArray(chatIds)}::bigint[])`)
        .orderBy(asc(subscriptions.createdAt), asc(topics.id))
      return partsFor(chatIds, rows)
    },

    async mute(chatId: number, topicId: number, until: Date | null): Promise<boolean> {
      const rows = await db
        .update(subscriptions)
        .set({ mutedUntil: until })
        .where(and(eq(subscriptions.chatId, chatId), eq(subscriptions.topicId, topicId)))
        .returning({ topicId: subscriptions.topicId })
      return rows.length > 0
    },

    /** Topics with the most subscribers that this chat does not have; feeds added by one chat are not told to others. */
    popular(chatId: number, limit: number): Promise<Topic[]> {
      const own = db.select({ id: subscriptions.topicId }).from(subscriptions).where(eq(subscriptions.chatId, chatId))
      return db
        .select(columns)
        .from(topics)
        .innerJoin(subscriptions, eq(subscriptions.topicId, topics.id))
        .where(and(isNull(topics.sourceId), notInArray(topics.id, own)))
        .groupBy(topics.id)
        .having(gte(count(), MANY))
        .orderBy(desc(count()), asc(topics.id))
        .limit(limit)
    },
  }
}

export type TopicStore = ReturnType<typeof createTopicStore>
