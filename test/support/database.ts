import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import postgres from 'postgres'
import { describe, inject } from 'vitest'
import { type OpenDatabase, openDatabase } from '../../src/db/client.ts'
import * as schema from '../../src/db/schema.ts'
import { TEMPLATE } from './global-setup.ts'

/** The engines of this machine: the embedded one always, a server where there is one. */
export const engines = ['embedded', ...(inject('serverUrl') === null ? [] : ['server'])] as OpenDatabase['engine'][]

/** Runs the same tests on every engine. `open` gives an empty, migrated database of the test's own. */
export function onEachEngine(name: string, tests: (open: () => Promise<OpenDatabase>) => void): void {
  describe.each(engines)(`${name} (%s)`, engine => tests(() => openTestDatabase(engine)))
}

export async function openTestDatabase(engine: OpenDatabase['engine']): Promise<OpenDatabase> {
  return engine === 'embedded' ? openEmbedded() : (await createServerDatabase()).opened
}

/** A database of its own on the server, with its URL for a second process. */
export async function createServerDatabase(): Promise<{ opened: OpenDatabase; url: string }> {
  const server = inject('serverUrl')
  if (server === null) throw new Error('this machine has no Postgres server')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const admin = postgres(server, { max: 1 })
  await admin.unsafe(`create database ${name} template ${TEMPLATE}`)
  await admin.end()
  const url = server.replace(/postgres$/, name)
  return { opened: await openDatabase({ databaseUrl: url, dataDir: '' }), url }
}

async function openEmbedded(): Promise<OpenDatabase> {
  const client = await PGlite.create({ loadDataDir: new Blob([await readFile(inject('embeddedDump'))]) })
  return { db: drizzle(client, { schema }), engine: 'embedded', close: () => client.close() }
}
