import { and, eq, gte, inArray, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Queryable } from './database.ts'

/** A table with the columns of `leased()` in `schema.ts`. */
export type LeasedTable = PgTable & {
  id: PgColumn
  attempts: PgColumn
  notBefore: PgColumn
  leaseUntil: PgColumn
  leaseHolder: PgColumn
}

/** How long a claimed row is its holder's. The holder renews in time or the row is anybody's again. */
export const LEASE_SECONDS = 60

const leaseEnd = (seconds: number) => sql`now() + make_interval(secs => ${seconds})`

/**
 * Claims up to `limit` rows that are due (`not_before` reached, not leased) and satisfy `where`, the longest waiting
 * first, counts the attempt and returns their ids. Several processes may claim at once: each row goes to one. All times
 * are the database's.
 */
export async function claimRows(
  db: Queryable,
  table: LeasedTable,
  {
    holder,
    limit,
    where,
    seconds = LEASE_SECONDS,
  }: { holder: string; limit: number; where: SQL | undefined; seconds?: number },
): Promise<number[]> {
  const due = db
    .select({ id: table.id })
    .from(table)
    .where(and(where, lte(table.notBefore, sql`now()`), or(isNull(table.leaseUntil), lt(table.leaseUntil, sql`now()`))))
    .orderBy(table.notBefore, table.id)
    .limit(limit)
    .for('update', { skipLocked: true })
  const rows = await db
    .update(table)
    .set({ leaseUntil: leaseEnd(seconds), leaseHolder: holder, attempts: sql`${table.attempts} + 1` })
    // As an array, so that these rows are looked up by id: as a set, the planner would rather read the whole of a smaller table.
    .where(sql`${table.id} = any(array(${due}))`)
    .returning({ id: table.id })
  return rows.map(row => Number(row.id)).sort((a, b) => a - b)
}

/** Extends the leases that `holder` still has. Returns the ids that are still its own. */
export async function renewLeases(
  db: Queryable,
  table: LeasedTable,
  ids: readonly number[],
  holder: string,
): Promise<number[]> {
  if (ids.length === 0) return []
  const rows = await db
    .update(table)
    .set({ leaseUntil: leaseEnd(LEASE_SECONDS) })
    .where(and(inArray(table.id, [...ids]), heldBy(table, holder)))
    .returning({ id: table.id })
  return rows.map(row => Number(row.id))
}

/** True where the row is leased to `holder` now. To be part of every update that only the holder may make. */
export function heldBy(table: LeasedTable, holder: string): SQL | undefined {
  return and(eq(table.leaseHolder, holder), gte(table.leaseUntil, sql`now()`))
}

/** Columns that give a row back: done with it, or to be tried again in `retrySeconds`. */
export function released({
  attempts,
  retrySeconds = 0,
}: {
  attempts: 'reset' | 'keep' | 'uncount'
  retrySeconds?: number
}) {
  return {
    leaseUntil: null,
    leaseHolder: null,
    notBefore: sql`now() + make_interval(secs => ${retrySeconds})`,
    ...(attempts === 'reset' ? { attempts: 0 } : {}),
    // A claim that was given back before anything was tried was no attempt.
    ...(attempts === 'uncount' ? { attempts: sql`greatest(attempts - 1, 0)` } : {}),
  }
}
