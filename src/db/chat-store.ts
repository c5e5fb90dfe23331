import { and, asc, eq, lte, ne, sql } from 'drizzle-orm'
import type { Chat, ChatSettings } from '../core/chat/chat.ts'
import type { ErasedCounts, SeenChat } from '../services/manage-chats.ts'
import type { Database } from './database.ts'
import {
  announcements,
  bookmarks,
  chats,
  deliveries,
  filters,
  managers,
  searches,
  sentStories,
  subscriptions,
  votes,
} from './schema.ts'

export const chatColumns = {
  id: chats.id,
  telegramId: chats.telegramId,
  kind: chats.kind,
  title: chats.title,
  threadId: chats.threadId,
  language: chats.language,
  zone: chats.zone,
  schedule: chats.schedule,
  weekly: chats.weekly,
  quiet: chats.quiet,
  digestSize: chats.digestSize,
  summaryLength: chats.summaryLength,
  style: chats.style,
  silent: chats.silent,
  images: chats.images,
  state: chats.state,
  pausedUntil: chats.pausedUntil,
  nextSlot: chats.nextSlotAt,
}

/** What may be changed about a chat; `nextSlot` goes with every change that moves it. */
export type ChatPatch = Partial<ChatSettings & Pick<Chat, 'state' | 'pausedUntil' | 'threadId' | 'nextSlot'>>

export function createChatStore(db: Database) {
  return {
    /** The chat's row; `defaults` are for a new one. */
    async open(seen: SeenChat, defaults: ChatSettings & Pick<Chat, 'nextSlot'>): Promise<Chat> {
      const { nextSlot, ...settings } = defaults
      const [row] = await db
        .insert(chats)
        .values({
          telegramId: seen.telegramId,
          kind: seen.kind,
          title: seen.title,
          state: 'active',
          nextSlotAt: nextSlot,
          ...settings,
        })
        .onConflictDoUpdate({ target: chats.telegramId, set: { kind: seen.kind, title: seen.title } })
        .returning(chatColumns)
      if (!row) throw new Error(`Chat ${seen.telegramId} could not be opened`)
      return row
    },

    async find(telegramId: number): Promise<Chat | null> {
      const [row] = await db.select(chatColumns).from(chats).where(eq(chats.telegramId, telegramId))
      return row ?? null
    },

    async get(id: number): Promise<Chat | null> {
      const [row] = await db.select(chatColumns).from(chats).where(eq(chats.id, id))
      return row ?? null
    },

    async update(id: number, { nextSlot, ...patch }: ChatPatch): Promise<Chat> {
      const [row] = await db
        .update(chats)
        .set({ ...patch, ...(nextSlot === undefined ? {} : { nextSlotAt: nextSlot }) })
        .where(eq(chats.id, id))
        .returning(chatColumns)
      if (!row) throw new Error(`Chat ${id} is no more`)
      return row
    },

    async setState(telegramId: number, state: 'blocked' | 'gone'): Promise<void> {
      await db.update(chats).set({ state }).where(eq(chats.telegramId, telegramId))
    },

    /** The chat goes on under its new id; a row that the new id already had is merged into it. */
    async migrate(fromTelegramId: number, toTelegramId: number): Promise<void> {
      await db.transaction(async tx => {
        const [from] = await tx
          .select({ id: chats.id })
          .from(chats)
          .where(eq(chats.telegramId, fromTelegramId))
          .for('update')
        if (!from) return
        const [to] = await tx
          .select({ id: chats.id })
          .from(chats)
          .where(eq(chats.telegramId, toTelegramId))
          .for('update')
        if (to) {
          await tx.execute(sql`
            insert into subscriptions (chat_id, topic_id, created_at, muted_until)
            select ${from.id}, topic_id, created_at, muted_until from subscriptions where chat_id = ${to.id}
            on conflict do nothing`)
          await tx.delete(chats).where(eq(chats.id, to.id))
        }
        await tx.update(chats).set({ telegramId: toTelegramId, kind: 'supergroup' }).where(eq(chats.id, from.id))
      })
    },

    /** Chats whose slot is due and not claimed. */
    async countDue(now: Date): Promise<number> {
      const [row] = await db
        .select({ count: sql<number>`count(*)::int` })
        .from(chats)
        .where(and(eq(chats.state, 'active'), lte(chats.nextSlotAt, now)))
      return row?.count ?? 0
    },

    /** Keeps that a person was seen to manage a chat. */
    async noteManager(chatId: number, userId: number): Promise<void> {
      await db.insert(managers).values({ chatId, userId }).onConflictDoNothing()
    },

    /** The chats a person was seen to manage and that are still there, by their titles. */
    managedBy: (userId: number, limit: number): Promise<Chat[]> =>
      db
        .select(chatColumns)
        .from(managers)
        .innerJoin(chats, eq(chats.id, managers.chatId))
        .where(and(eq(managers.userId, userId), ne(chats.state, 'gone')))
        .orderBy(asc(chats.title), asc(chats.id))
        .limit(limit),

    /** Paused chats whose pause is over. */
    pauseOver: (now: Date): Promise<Chat[]> =>
      db
        .select(chatColumns)
        .from(chats)
        .where(and(eq(chats.state, 'paused'), lte(chats.pausedUntil, now))),

    /** Every row of the chat, in one transaction; the other tables' rows go with the chat's own. */
    async erase(id: number): Promise<ErasedCounts> {
      return db.transaction(async tx => {
        type OfChat =
          | typeof subscriptions
          | typeof deliveries
          | typeof sentStories
          | typeof searches
          | typeof votes
          | typeof bookmarks
          | typeof filters
        const counted = async (table: OfChat) => {
          const rows = await tx.delete(table).where(eq(table.chatId, id)).returning({ chatId: table.chatId })
          return rows.length
        }
        const counts = {
          subscriptions: await counted(subscriptions),
          deliveries: await counted(deliveries),
          sentStories: await counted(sentStories),
          searches: await counted(searches),
          votes: await counted(votes),
          bookmarks: await counted(bookmarks),
          filters: await counted(filters),
        }
        const [erased] = await tx.delete(chats).where(eq(chats.id, id)).returning({ telegramId: chats.telegramId })
        if (erased) {
          // Of a person: what is known of them in other chats, and what they announced as an operator.
          await tx.delete(managers).where(eq(managers.userId, erased.telegramId))
          await tx.update(announcements).set({ createdBy: 0 }).where(eq(announcements.createdBy, erased.telegramId))
        }
        // An announcement that is written up to this chat is written up to the one before.
        await tx
          .update(announcements)
          .set({ cursor: id - 1 })
          .where(eq(announcements.cursor, id))
        return counts
      })
    },

    async count(): Promise<Record<string, number>> {
      const rows = await db
        .select({ state: chats.state, count: sql<number>`count(*)::int` })
        .from(chats)
        .groupBy(chats.state)
      return Object.fromEntries(rows.map(row => [row.state, row.count]))
    },
  }
}

export type ChatStore = ReturnType<typeof createChatStore>
