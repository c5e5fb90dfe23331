import { asc, eq } from 'drizzle-orm'
import type { Database } from './database.ts'
import {
  articles,
  bookmarks,
  chats,
  deliveries,
  filters,
  managers,
  searches,
  sentStories,
  sources,
  subscriptions,
  topics,
  votes,
} from './schema.ts'

/** Everything that is kept of a chat, but for the texts of messages it was sent. */
export async function exportChat(db: Database, chatId: number) {
  const [chat] = await db.select().from(chats).where(eq(chats.id, chatId))
  const followed = await db
    .select({
      kind: topics.kind,
      name: topics.name,
      url: sources.url,
      createdAt: subscriptions.createdAt,
      mutedUntil: subscriptions.mutedUntil,
    })
    .from(subscriptions)
    .innerJoin(topics, eq(topics.id, subscriptions.topicId))
    .leftJoin(sources, eq(sources.id, topics.sourceId))
    .where(eq(subscriptions.chatId, chatId))
    .orderBy(asc(subscriptions.createdAt), asc(topics.id))
  const saved = await db
    .select({ title: articles.title, url: articles.url, createdAt: bookmarks.createdAt })
    .from(bookmarks)
    .innerJoin(articles, eq(articles.id, bookmarks.articleId))
    .where(eq(bookmarks.chatId, chatId))
    .orderBy(asc(bookmarks.createdAt))
  return {
    chat: chat ?? null,
    topics: followed,
    bookmarks: saved,
    filters: await db
      .select({ kind: filters.kind, value: filters.value, createdAt: filters.createdAt })
      .from(filters)
      .where(eq(filters.chatId, chatId)),
    votes: await db
      .select({ story: votes.storyId, vote: votes.vote, votedAt: votes.votedAt })
      .from(votes)
      .where(eq(votes.chatId, chatId)),
    /** Chats that this person was seen to manage. */
    manages: chat
      ? await db
          .select({ telegramId: chats.telegramId, title: chats.title })
          .from(managers)
          .innerJoin(chats, eq(chats.id, managers.chatId))
          .where(eq(managers.userId, chat.telegramId))
      : [],
    managers: (await db.select({ user: managers.userId }).from(managers).where(eq(managers.chatId, chatId))).map(
      ({ user }) => user,
    ),
    searches: await db
      .select({ text: searches.text, createdAt: searches.createdAt })
      .from(searches)
      .where(eq(searches.chatId, chatId))
      .orderBy(asc(searches.id)),
    deliveries: await db
      .select({ slot: deliveries.slot, state: deliveries.state, sentAt: deliveries.sentAt })
      .from(deliveries)
      .where(eq(deliveries.chatId, chatId))
      .orderBy(asc(deliveries.slot)),
    sentStories: await db
      .select({ story: sentStories.storyId, sentAt: sentStories.sentAt })
      .from(sentStories)
      .where(eq(sentStories.chatId, chatId)),
  }
}
