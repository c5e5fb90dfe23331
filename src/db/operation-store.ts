import { notInArray, sql } from 'drizzle-orm'
import { LATE_MINUTES, NO_NEWS_HOURS, type Trouble, type TroubleKind } from '../services/watch-troubles.ts'
import { type Database, rowsOf } from './database.ts'
import { alerts, outcomeCounts } from './schema.ts'

/** No trouble but the news that one is over: its row says when it was told last. */
const DATABASE_BACK = 'database-back'
const SAID_MINUTES = 15

/** What the operator is shown of the whole: what sending came to, and what is wrong. */
export function createOperationStore(db: Database) {
  return {
    /** Adds to what sending came to on a day (YYYY-MM-DD, UTC). */
    async addOutcomes(day: string, counts: ReadonlyMap<string, number>): Promise<void> {
      if (counts.size === 0) return
      await db
        .insert(outcomeCounts)
        // In one order, or two processes would wait for each other.
        .values([...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([outcome, count]) => ({ day, outcome, count })))
        .onConflictDoUpdate({
          target: [outcomeCounts.day, outcomeCounts.outcome],
          set: { count: sql`${outcomeCounts.count} + excluded.count` },
        })
    },

    /** What sending came to since a day (YYYY-MM-DD, UTC), that included. */
    async outcomesSince(day: string): Promise<Record<string, number>> {
      const rows = await db
        .select({ outcome: outcomeCounts.outcome, count: sql<number>`sum(count)::float8` })
        .from(outcomeCounts)
        .where(sql`${outcomeCounts.day} >= ${day}`)
        .groupBy(outcomeCounts.outcome)
        .orderBy(outcomeCounts.outcome)
      return Object.fromEntries(rows.map(({ outcome, count }) => [outcome, count]))
    },

    async troubles(): Promise<Trouble[]> {
      const [row] = await rowsOf<{
        dead: number
        dead_error: string | null
        late: number
        late_minutes: number
        silent_hours: number | null
      }>(
        db,
        sql`
        select
          (select count(*)::int from deliveries where state = 'failed') as dead,
          (select error from deliveries where state = 'failed' order by id desc limit 1) as dead_error,
          late.count as late, late.minutes as late_minutes,
          (select extract(epoch from now() - max(coalesce(last_success_at, created_at)))::float8 / 3600 from sources
            where kind <> 'newspaper' and gone_at is null) as silent_hours
        from (
          select count(*)::int as count, coalesce(extract(epoch from now() - min(slot))::float8 / 60, 0) as minutes
          from deliveries where state in ('due', 'ready') and kind <> 'announcement' and error is null
            and coalesce(requeued_at, slot) < now() - make_interval(mins => ${LATE_MINUTES})
        ) as late`,
      )
      if (!row) return []
      return [
        ...(row.dead > 0 ? [{ kind: 'dead-letters' as const, count: row.dead, error: row.dead_error }] : []),
        ...(row.late > 0 ? [{ kind: 'late' as const, waiting: row.late, minutes: Math.round(row.late_minutes) }] : []),
        ...(row.silent_hours !== null && row.silent_hours >= NO_NEWS_HOURS
          ? [{ kind: 'no-news' as const, hours: Math.floor(row.silent_hours) }]
          : []),
      ]
    },

    /** True for the one who was first to raise it. */
    async raise(trouble: TroubleKind): Promise<boolean> {
      const rows = await db
        .insert(alerts)
        .values({ trouble, raisedAt: sql`now()` })
        .onConflictDoNothing()
        .returning({ trouble: alerts.trouble })
      return rows.length > 0
    },

    async clear(except: readonly TroubleKind[]): Promise<TroubleKind[]> {
      const rows = await db
        .delete(alerts)
        .where(notInArray(alerts.trouble, [...except, DATABASE_BACK]))
        .returning({ trouble: alerts.trouble })
      return rows.map(({ trouble }) => trouble as TroubleKind)
    },

    /** True for the one who was first to say so; whoever was cut off at the same time comes within minutes. */
    async sayBack(): Promise<boolean> {
      const rows = await db
        .insert(alerts)
        .values({ trouble: DATABASE_BACK, raisedAt: sql`now()` })
        .onConflictDoUpdate({
          target: alerts.trouble,
          set: { raisedAt: sql`now()` },
          setWhere: sql`${alerts.raisedAt} < now() - make_interval(mins => ${SAID_MINUTES})`,
        })
        .returning({ trouble: alerts.trouble })
      return rows.length > 0
    },

    /** Rejects where the database does not answer. */
    async answers(): Promise<void> {
      await db.execute(sql`select 1`)
    },

    /** The connections of this program's processes to the server by what they do. */
    async connections(): Promise<Record<string, number>> {
      const rows = await rowsOf<{ state: string | null; count: number }>(
        db,
        sql`
        select state, count(*)::int as count from pg_stat_activity
        where datname = current_database() and application_name = 'chenbao' group by state`,
      )
      return Object.fromEntries(rows.map(({ state, count }) => [state ?? 'unknown', count]))
    },
  }
}

export type OperationStore = ReturnType<typeof createOperationStore>
