import type { ExtractTablesWithRelations, SQL } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT, PgTransaction } from 'drizzle-orm/pg-core'
import type * as schema from './schema.ts'

/** Drizzle over either engine. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>
/** Inside `db.transaction`. Nothing in there may use the database itself: the embedded one has a single connection. */
export type Transaction = PgTransaction<PgQueryResultHKT, typeof schema, ExtractTablesWithRelations<typeof schema>>
export type Queryable = Pick<Transaction, 'execute' | 'select' | 'insert' | 'update' | 'delete'>

/** The rows of a raw statement; the engines wrap them differently. */
export async function rowsOf<Row>(db: Queryable, statement: SQL): Promise<Row[]> {
  const result: unknown = await db.execute(statement)
  const rows = Array.isArray(result) ? result : (result as { rows: unknown[] }).rows
  return rows as Row[]
}

/** The rows of many chats, those of each chat together and in their order. */
export function partsFor<Row extends { chatId: number }>(chatIds: readonly number[], rows: readonly Row[]): Row[][] {
  const byChat = new Map<number, Row[]>(chatIds.map(id => [id, []]))
  for (const row of rows) byChat.get(row.chatId)?.push(row)
  return chatIds.map(id => byChat.get(id) ?? [])
}
