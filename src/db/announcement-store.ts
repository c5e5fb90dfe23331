import { and, desc, eq, sql } from 'drizzle-orm'
import type { Announcement, AnnouncementProgress } from '../services/announce.ts'
import { type Database, rowsOf } from './database.ts'
import { announcements, chats, deliveries } from './schema.ts'

const columns = { id: announcements.id, html: announcements.html, state: announcements.state }

/** What the operator says to all chats, and how far it has come. */
export function createAnnouncementStore(db: Database) {
  return {
    async draft(html: string, createdBy: number, now: Date): Promise<number> {
      const [row] = await db
        .insert(announcements)
        .values({ html, createdBy, state: 'draft', createdAt: now })
        .returning({ id: announcements.id })
      if (!row) throw new Error('An announcement came back without its id')
      return row.id
    },

    async find(id: number): Promise<Announcement | null> {
      const [row] = await db.select(columns).from(announcements).where(eq(announcements.id, id))
      return row ?? null
    },

    async latest(): Promise<Announcement | null> {
      const [row] = await db.select(columns).from(announcements).orderBy(desc(announcements.id)).limit(1)
      return row ?? null
    },

    /** Null where there is none, or it was stopped. */
    async text(id: number): Promise<string | null> {
      const [row] = await db.select(columns).from(announcements).where(eq(announcements.id, id))
      return row === undefined || row.state === 'stopped' ? null : row.html
    },

    /** Who would get it: the chats that are not gone, by kind. */
    async countReaders(): Promise<Partial<Record<(typeof chats.$inferSelect)['kind'], number>>> {
      const rows = await db
        .select({ kind: chats.kind, count: sql<number>`count(*)::int` })
        .from(chats)
        .where(sql`${chats.state} in ('active', 'paused')`)
        .groupBy(chats.kind)
      return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]))
    },

    /** False where it was started before, by a second press, or stopped. */
    async start(id: number): Promise<boolean> {
      const rows = await db
        .update(announcements)
        .set({ state: 'running' })
        .where(and(eq(announcements.id, id), eq(announcements.state, 'draft')))
        .returning({ id: announcements.id })
      return rows.length > 0
    },

    /** Ends it: what has not been sent is not sent any more. Returns how many that are. */
    async stop(id: number): Promise<number> {
      return db.transaction(async tx => {
        await tx.update(announcements).set({ state: 'stopped' }).where(eq(announcements.id, id))
        const rows = await tx
          .delete(deliveries)
          .where(and(eq(deliveries.announcementId, id), sql`${deliveries.state} in ('due', 'ready')`))
          .returning({ id: deliveries.id })
        return rows.length
      })
    },

    /**
     * Writes deliveries for the next `limit` chats of a running announcement and moves its cursor, in one transaction: each
     * chat gets one, whatever dies in between. Returns how many chats were looked at; 0 where there is nothing to write.
     */
    async writeNext(limit: number): Promise<number> {
      return db.transaction(async tx => {
        const [running] = await tx
          .select({ id: announcements.id, cursor: announcements.cursor })
          .from(announcements)
          .where(eq(announcements.state, 'running'))
          .orderBy(announcements.id)
          .limit(1)
          .for('update', { skipLocked: true })
        if (!running) return 0
        const [step] = await rowsOf<{ count: number; last: string | null }>(
          tx,
          sql`
          with next as (
            select id, state from chats where id > ${running.cursor} order by id limit ${limit}
          ), made as (
            insert into deliveries (chat_id, slot, kind, announcement_id, state)
            select next.id, a.created_at, 'announcement', a.id, 'due'
            from next, announcements a where a.id = ${running.id} and next.state in ('active', 'paused')
            on conflict do nothing
          )
          select count(*)::int as count, max(id)::text as last from next`,
        )
        const count = step?.count ?? 0
        await tx
          .update(announcements)
          .set(count < limit ? { state: 'written' } : { cursor: Number(step?.last ?? running.cursor) })
          .where(eq(announcements.id, running.id))
        return count
      })
    },

    async progress(id: number): Promise<AnnouncementProgress> {
      const rows = await db
        .select({ state: deliveries.state, count: sql<number>`count(*)::int` })
        .from(deliveries)
        .where(eq(deliveries.announcementId, id))
        .groupBy(deliveries.state)
      const count = (...states: string[]) =>
        rows.filter(({ state }) => states.includes(state)).reduce((sum, row) => sum + row.count, 0)
      return {
        written: count('due', 'ready', 'sent', 'blocked', 'gone', 'failed', 'empty'),
        sent: count('sent'),
        waiting: count('due', 'ready'),
        unreachable: count('blocked', 'gone'),
        failed: count('failed'),
      }
    },
  }
}

export type AnnouncementStore = ReturnType<typeof createAnnouncementStore>
