import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { type Database, rowsOf, type Transaction } from './database.ts'
import { DatabaseError } from './database-error.ts'

const FOLDER = fileURLToPath(new URL('../../drizzle', import.meta.url))
/** Any number that nobody else locks. */
const LOCK = 20_261_124

/**
 * Brings the database up to the newest file in `drizzle/`, all or nothing. Processes that start together wait for one
 * another. Throws DatabaseError where a newer version of the program has been at it.
 *
 * Drizzle's own migrator opens its transaction itself, so the lock and the look at what is applied would stand outside it.
 * This one keeps the same journal in the same table.
 */
export async function migrate(db: Database): Promise<void> {
  const files = readMigrationFiles({ migrationsFolder: FOLDER })
  await db.transaction(async tx => {
    // A transaction's lock, not a session's: it also works behind a pooler and goes away by itself.
    await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`)
    const applied = await newestApplied(tx)
    if (files.every(file => file.folderMillis < applied))
      throw new DatabaseError(
        'The database was made by a newer version of Chenbao. Update this installation, or point DATABASE_URL or ' +
          'DATA_DIR to another database.',
      )
    for (const file of files.filter(file => file.folderMillis > applied)) {
      for (const statement of file.sql) await tx.execute(sql.raw(statement))
      await tx.execute(
        sql`insert into drizzle.__drizzle_migrations (hash, created_at) values (${file.hash}, ${file.folderMillis})`,
      )
    }
  })
}

/** Time of the newest file in `drizzle/`: which state of the schema this program has. */
export function newestMigration(): number {
  return Math.max(...readMigrationFiles({ migrationsFolder: FOLDER }).map(file => file.folderMillis))
}

/** Time of the newest migration in the database, 0 for none. */
async function newestApplied(tx: Transaction): Promise<number> {
  const [table] = await rowsOf<{ name: string | null }>(
    tx,
    sql`select to_regclass('drizzle.__drizzle_migrations')::text as name`,
  )
  if (!table?.name) {
    await tx.execute(sql`create schema if not exists drizzle`)
    await tx.execute(
      sql`create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`,
    )
  }
  const [row] = await rowsOf<{ newest: string | null }>(
    tx,
    sql`select max(created_at)::text as newest from drizzle.__drizzle_migrations`,
  )
  return Number(row?.newest ?? 0)
}
