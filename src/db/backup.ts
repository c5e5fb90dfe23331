import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { getTableColumns, getTableName, is, sql } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { type Database, type Queryable, rowsOf, type Transaction } from './database.ts'
import { DatabaseError } from './database-error.ts'
import { newestMigration } from './migrate.ts'
import * as schema from './schema.ts'

/** The first line of a backup: what it is and which state of the schema it has. */
interface Header {
  readonly chenbao: 'backup'
  readonly schema: number
}

const ROWS_AT_ONCE = 500
/** Who does what at the moment is no business of the database that a backup is put into. */
const LEFT_OUT = new Set(['leases', 'pace'])

/** All tables that are kept, each after those it refers to. */
function tablesInOrder(): PgTable[] {
  const left = Object.values<unknown>(schema).filter((value): value is PgTable => is(value, PgTable))
  const done: PgTable[] = []
  while (left.length > 0) {
    const ready = left.findIndex(table => needs(table).every(other => other === table || done.includes(other)))
    const [table] = left.splice(ready, 1)
    if (ready < 0 || !table) throw new Error('The tables refer to each other in a circle')
    done.push(table)
  }
  return done.filter(table => !LEFT_OUT.has(getTableName(table)))
}

function needs(table: PgTable): PgTable[] {
  return getTableConfig(table).foreignKeys.map(key => key.reference().foreignTable)
}

/**
 * Writes all rows of all tables to a file, JSON lines, gzipped: the same for both engines. All of one moment, while the bot goes on.
 * The file appears only when it is complete. Returns the number of rows.
 */
export async function backUp(db: Database, file: string): Promise<number> {
  const partial = `${file}.partial`
  let rows = 0
  try {
    await db.transaction(
      async tx => {
        const header: Header = { chenbao: 'backup', schema: newestMigration() }
        async function* lines() {
          yield `${JSON.stringify(header)}\n`
          for (const table of tablesInOrder())
            for await (const row of rowsOfTable(tx, getTableName(table))) {
              rows++
              yield `{"table":"${getTableName(table)}","row":${row}}\n`
            }
        }
        await pipeline(Readable.from(lines()), createGzip(), createWriteStream(partial))
      },
      { isolationLevel: 'repeatable read', accessMode: 'read only' },
    )
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
  return rows
}

/** As JSON of Postgres' own making, which reads it back as it was. By the place in the table, so that nothing has to be sorted. */
async function* rowsOfTable(tx: Transaction, name: string): AsyncGenerator<string> {
  await tx.execute(
    sql`declare backup no scroll cursor for select to_jsonb(t)::text as row from ${sql.identifier(name)} t`,
  )
  for (;;) {
    const batch = await rowsOf<{ row: string }>(tx, sql.raw(`fetch ${ROWS_AT_ONCE} from backup`))
    for (const { row } of batch) yield row
    if (batch.length < ROWS_AT_ONCE) break
  }
  await tx.execute(sql`close backup`)
}

/**
 * Puts a backup into an empty database of the same schema, all or nothing. Returns the number of rows. Throws DatabaseError where
 * the file is no backup or of another version, or where there is something in the database.
 */
export async function restore(db: Database, file: string): Promise<number> {
  const input = createReadStream(file)
  const unzipped = createGunzip()
  // A broken file has to end the reading, which waits for the next line.
  input.on('error', error => unzipped.destroy(error))
  input.pipe(unzipped)
  const lines = createInterface({ input: unzipped, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]()
  const broken = new Promise<never>((_, reject) => unzipped.once('error', reject))
  const next = () => Promise.race([lines.next(), broken])
  broken.catch(() => {})
  try {
    checkHeader((await next()).value, file)
    return await db.transaction(async tx => {
      await checkEmpty(tx)
      const known = new Map(tablesInOrder().map(table => [getTableName(table), table]))
      let rows = 0
      let batch: { table: string; rows: string[] } = { table: '', rows: [] }
      const flush = async () => {
        const table = known.get(batch.table)
        if (table && batch.rows.length > 0) await insertRows(tx, table, batch.rows)
        rows += batch.rows.length
      }
      for (let line = await next(); !line.done; line = await next()) {
        const found = /^\{"table":"(\w+)","row":(.*)\}$/su.exec(line.value)
        if (!found || !known.has(found[1] ?? '')) throw notABackup(file)
        const [, table = '', row = ''] = found
        if (table !== batch.table || batch.rows.length >= ROWS_AT_ONCE) {
          await flush()
          batch = { table, rows: [] }
        }
        batch.rows.push(row)
      }
      await flush()
      for (const table of known.values()) await moveSequence(tx, table)
      return rows
    })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (code === 'ENOENT') throw new DatabaseError(`${file}: there is no such file`, { cause: error })
    if (code.startsWith('Z_') || code === 'ERR_STREAM_PREMATURE_CLOSE') throw notABackup(file)
    throw error
  } finally {
    input.destroy()
    unzipped.destroy()
  }
}

function notABackup(file: string): DatabaseError {
  return new DatabaseError(`${file} is no backup of Chenbao, or not a whole one. Nothing was changed.`)
}

function checkHeader(line: string | undefined, file: string): void {
  let header: Partial<Header> | null = null
  try {
    header = JSON.parse(line ?? '')
  } catch {
    // said below
  }
  if (header?.chenbao !== 'backup' || typeof header.schema !== 'number') throw notABackup(file)
  if (header.schema !== newestMigration())
    throw new DatabaseError(
      `${file} was made by ${header.schema > newestMigration() ? 'a newer' : 'an older'} version of Chenbao. Restore it with that version; ` +
        'a newer one then brings the database up by itself.',
    )
}

async function checkEmpty(tx: Transaction): Promise<void> {
  for (const table of tablesInOrder()) {
    const [row] = await rowsOf<{ one: number }>(
      tx,
      sql`select 1 as one from ${sql.identifier(getTableName(table))} limit 1`,
    )
    if (row)
      throw new DatabaseError(
        `The database is not empty (there are ${getTableName(table)}). Restore into a new one: another DATA_DIR or DATABASE_URL.`,
      )
  }
}

async function insertRows(tx: Queryable, table: PgTable, rows: readonly string[]): Promise<void> {
  const name = sql.identifier(getTableName(table))
  const json = `[${rows.join(',')}]`
  const columns = Object.values(getTableColumns(table)).map(column => column.name)
  const list = sql.join(
    columns.map(column => sql.identifier(column)),
    sql`, `,
  )
  await tx.execute(sql`
    insert into ${name} (${list}) overriding system value
    select ${list} from jsonb_populate_recordset(null::${name}, ${json}::jsonb)`)
}

async function moveSequence(tx: Transaction, table: PgTable): Promise<void> {
  const name = getTableName(table)
  const identity = Object.values(getTableColumns(table)).find(column => column.generatedIdentity !== undefined)
  if (!identity) return
  await tx.execute(sql`
    select setval(pg_get_serial_sequence(${name}, ${identity.name}), greatest((select max(id) from ${sql.identifier(name)}), 1),
      exists (select 1 from ${sql.identifier(name)}))`)
}
