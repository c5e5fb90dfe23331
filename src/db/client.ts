import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { dataDir as preparedDatabase } from '@electric-sql/pglite-prepopulatedfs'
import { drizzle as drizzleEmbedded } from 'drizzle-orm/pglite'
import { drizzle as drizzleServer } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { lockDirectory } from './data-dir-lock.ts'
import type { Database } from './database.ts'
import { DatabaseError } from './database-error.ts'
import { migrate } from './migrate.ts'
import * as schema from './schema.ts'

export interface OpenDatabase {
  readonly db: Database
  readonly engine: 'embedded' | 'server'
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** A Postgres URL; null for the embedded database. */
  readonly databaseUrl: string | null
  /** Default 10. */
  readonly databaseConnections?: number
  readonly dataDir: string
}

const OLDEST_SERVER = 15
const CONNECTIONS = 10

/**
 * Opens and migrates the database: a Postgres server where `databaseUrl` is set, else the embedded one in `dataDir`,
 * which one process at a time may use. Throws DatabaseError with what is wrong and what to do.
 */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  const opened =
    options.databaseUrl === null
      ? await openEmbedded(options.dataDir)
      : await openServer(options.databaseUrl, options.databaseConnections ?? CONNECTIONS)
  try {
    await migrate(opened.db)
    return opened
  } catch (error) {
    await opened.close()
    throw error
  }
}

async function openServer(url: string, connections: number): Promise<OpenDatabase> {
  const client = postgres(url, {
    max: connections,
    connect_timeout: 10,
    onnotice: () => {},
    connection: { application_name: 'chenbao' },
  })
  const close = () => client.end({ timeout: 3 })
  try {
    const [row] = await client<{ version: string }[]>`select current_setting('server_version_num') as version`
    const major = Math.floor(Number(row?.version) / 10_000)
    if (major < OLDEST_SERVER)
      throw new DatabaseError(`The database server is Postgres ${major}; ${OLDEST_SERVER} or newer is needed.`)
  } catch (error) {
    await close()
    throw error instanceof DatabaseError ? error : unreachable(url, error)
  }
  return { db: drizzleServer(client, { schema }), engine: 'server', close }
}

function unreachable(url: string, cause: unknown): DatabaseError {
  const { host, pathname } = new URL(url)
  const reason =
    cause instanceof Error && cause.message !== '' ? cause.message : String((cause as { code?: string }).code)
  return new DatabaseError(
    `Cannot use the database${pathname} at ${host}: ${reason}. Is the server running, and is DATABASE_URL right? ` +
      'Without DATABASE_URL the embedded database is used.',
    { cause },
  )
}

async function openEmbedded(folder: string): Promise<OpenDatabase> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (cause) {
    throw new DatabaseError(`Cannot write to DATA_DIR ${folder}: ${(cause as Error).message}`, { cause })
  }
  const unlock = await lockDirectory(folder)
  try {
    const client = await openOrCreate(join(folder, 'postgres'))
    const close = async () => {
      await client.close()
      await unlock()
    }
    return { db: drizzleEmbedded(client, { schema }), engine: 'embedded', close }
  } catch (cause) {
    await unlock()
    throw new DatabaseError(`Cannot open the embedded database in ${folder}: ${(cause as Error).message}`, { cause })
  }
}

/**
 * A new database is unpacked from a prepared one, which takes a second where setting one up takes five. A start that was
 * killed meanwhile leaves its mark, and the half of a database beside it is thrown away.
 */
async function openOrCreate(directory: string): Promise<PGlite> {
  const mark = `${directory}.incomplete`
  if (existsSync(mark)) await rm(directory, { recursive: true, force: true })
  if (existsSync(directory)) return PGlite.create(directory)
  await writeFile(mark, '')
  const client = await PGlite.create(directory, { loadDataDir: await preparedDatabase() })
  await rm(mark)
  return client
}
