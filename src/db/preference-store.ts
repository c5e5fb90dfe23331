import { and, asc, count, desc, eq, sql } from 'drizzle-orm'
import type { Filter, FilterKind, Vote } from '../core/digest/preferences.ts'
import type { SavedArticle } from '../services/manage-preferences.ts'
import { intArray } from './array-literal.ts'
import { type Database, partsFor } from './database.ts'
import { articles, bookmarks, filters, sources, stories, votes } from './schema.ts'

/** Tastes change, and a hundred stories say what there is to say. */
const MOST_VOTES = 100

/** What a chat has said about what it wants: votes, filters, bookmarks. */
export function createPreferenceStore(db: Database) {
  return {
    /** The stories the chat voted on last, as their first article tells them. */
    async votes(chatId: number): Promise<Vote[]> {
      const rows = await db
        .select({ vote: votes.vote, title: articles.title, summary: articles.summary })
        .from(votes)
        .innerJoin(stories, eq(stories.id, votes.storyId))
        .innerJoin(articles, eq(articles.id, stories.articleId))
        .where(eq(votes.chatId, chatId))
        .orderBy(desc(votes.votedAt), asc(votes.storyId))
        .limit(MOST_VOTES)
      return rows.map(({ vote, title, summary }) => ({ vote: vote > 0 ? 1 : -1, title, lead: summary.join('\n') }))
    },

    async voteOn(chatId: number, storyId: number): Promise<1 | -1 | null> {
      const [row] = await db
        .select({ vote: votes.vote })
        .from(votes)
        .where(and(eq(votes.chatId, chatId), eq(votes.storyId, storyId)))
      return row === undefined ? null : row.vote > 0 ? 1 : -1
    },

    /** Null takes the vote back. */
    async vote(chatId: number, storyId: number, vote: 1 | -1 | null, now: Date): Promise<void> {
      if (vote === null) {
        await db.delete(votes).where(and(eq(votes.chatId, chatId), eq(votes.storyId, storyId)))
        return
      }
      await db
        .insert(votes)
        .values({ chatId, storyId, vote, votedAt: now })
        .onConflictDoUpdate({ target: [votes.chatId, votes.storyId], set: { vote, votedAt: now } })
    },

    async countVotes(chatId: number): Promise<{ up: number; down: number }> {
      const [row] = await db
        .select({
          up: sql<number>`count(*) filter (where vote > 0)::int`,
          down: sql<number>`count(*) filter (where vote < 0)::int`,
        })
        .from(votes)
        .where(eq(votes.chatId, chatId))
      return row ?? { up: 0, down: 0 }
    },

    async clearVotes(chatId: number): Promise<number> {
      return (await db.delete(votes).where(eq(votes.chatId, chatId)).returning({ id: votes.storyId })).length
    },

    /** In the order in which they were set. */
    filters: (chatId: number): Promise<Filter[]> =>
      db
        .select({ kind: filters.kind, value: filters.value })
        .from(filters)
        .where(eq(filters.chatId, chatId))
        .orderBy(asc(filters.createdAt), asc(filters.kind), asc(filters.value)),

    /** False where it was there. */
    async addFilter(chatId: number, { kind, value }: Filter, now: Date): Promise<boolean> {
      const rows = await db
        .insert(filters)
        .values({ chatId, kind, value, createdAt: now })
        .onConflictDoNothing()
        .returning({ value: filters.value })
      return rows.length > 0
    },

    async removeFilter(chatId: number, kind: FilterKind, value: string): Promise<boolean> {
      const rows = await db
        .delete(filters)
        .where(and(eq(filters.chatId, chatId), eq(filters.kind, kind), eq(filters.value, value)))
        .returning({ value: filters.value })
      return rows.length > 0
    },

    /** What many chats hide, in the order in which it was set, and the stories each voted on last. */
    async ofAll(chatIds: readonly number[]): Promise<{ filters: Filter[]; votes: Vote[] }[]> {
      const chats = sql`any(${intArray(chatIds)}::bigint[])`
      const filterRows = await db
        .select({ chatId: filters.chatId, kind: filters.kind, value: filters.value })
        .from(filters)
        .where(sql`${filters.chatId} = ${chats}`)
        .orderBy(asc(filters.createdAt), asc(filters.kind), asc(filters.value))
      const latest = db
        .select({
          chatId: votes.chatId,
          storyId: votes.storyId,
          vote: votes.vote,
          newness:
            sql<number>`row_number() over (partition by ${votes.chatId} order by ${votes.votedAt} desc, ${votes.storyId})`.as(
              'newness',
            ),
        })
        .from(votes)
        .where(sql`${votes.chatId} = ${chats}`)
        .as('latest')
      const voteRows = await db
        .select({ chatId: latest.chatId, vote: latest.vote, title: articles.title, summary: articles.summary })
        .from(latest)
        .innerJoin(stories, eq(stories.id, latest.storyId))
        .innerJoin(articles, eq(articles.id, stories.articleId))
        .where(sql`${latest.newness} <= ${MOST_VOTES}`)
        .orderBy(asc(latest.chatId), asc(latest.newness))
      const byChat = partsFor(chatIds, voteRows)
      return partsFor(chatIds, filterRows).map((own, i) => ({
        filters: own.map(({ kind, value }) => ({ kind, value })),
        votes: (byChat[i] ?? []).map(({ vote, title, summary }) => ({
          vote: vote > 0 ? 1 : -1,
          title,
          lead: summary.join('\n'),
        })),
      }))
    },

    async isSaved(chatId: number, articleId: number): Promise<boolean> {
      const rows = await db
        .select({ id: bookmarks.articleId })
        .from(bookmarks)
        .where(and(eq(bookmarks.chatId, chatId), eq(bookmarks.articleId, articleId)))
      return rows.length > 0
    },

    async save(chatId: number, articleId: number, isSaved: boolean, now: Date): Promise<void> {
      if (isSaved) await db.insert(bookmarks).values({ chatId, articleId, createdAt: now }).onConflictDoNothing()
      else await db.delete(bookmarks).where(and(eq(bookmarks.chatId, chatId), eq(bookmarks.articleId, articleId)))
    },

    /** The newest bookmark first. */
    saved: (chatId: number, limit: number, offset: number): Promise<SavedArticle[]> =>
      db
        .select({
          id: articles.id,
          title: articles.title,
          url: articles.url,
          source: sources.title,
          publishedAt: articles.publishedAt,
        })
        .from(bookmarks)
        .innerJoin(articles, eq(articles.id, bookmarks.articleId))
        .innerJoin(sources, eq(sources.id, articles.sourceId))
        .where(eq(bookmarks.chatId, chatId))
        .orderBy(desc(bookmarks.createdAt), desc(articles.id))
        .limit(limit)
        .offset(offset),

    async countSaved(chatId: number): Promise<number> {
      const [row] = await db.select({ count: count() }).from(bookmarks).where(eq(bookmarks.chatId, chatId))
      return row?.count ?? 0
    },
  }
}
