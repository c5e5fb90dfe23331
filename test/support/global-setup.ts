import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../src/db/client.ts'
import { migrate } from '../../src/db/migrate.ts'
import * as schema from '../../src/db/schema.ts'
import { findPostgres, startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Dump of a migrated embedded database. */
    embeddedDump: string
    /** A Postgres server with the migrated database `TEMPLATE`, or null. */
    serverUrl: string | null
  }
}

export const TEMPLATE = 'chenbao_template'

/** Migrates once; every test file starts from a copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'chenbao-tests-'))
  const dump = join(directory, 'embedded.tar')
  const client = await PGlite.create()
  await migrate(drizzle(client, { schema }))
  await writeFile(dump, Buffer.from(await (await client.dumpDataDir('none')).arrayBuffer()))
  await client.close()
  project.provide('embeddedDump', dump)

  const bin = findPostgres()
  const server = bin === null ? null : await startPostgres(bin)
  if (server !== null) {
    const admin = postgres(server.url, { max: 1, onnotice: () => {} })
    await admin.unsafe(`create database ${TEMPLATE}`)
    await admin.end()
    const template = await openDatabase({ databaseUrl: server.url.replace(/postgres$/, TEMPLATE), dataDir: '' })
    await template.close()
  }
  project.provide('serverUrl', server?.url ?? null)
  return async () => {
    await server?.stop()
    await rm(directory, { recursive: true, force: true })
  }
}
