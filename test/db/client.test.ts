import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { openDatabase } from '../../src/db/client.ts'
import { DatabaseError } from '../../src/db/database-error.ts'
import { migrate } from '../../src/db/migrate.ts'
import { articles } from '../../src/db/schema.ts'
import { engines, onEachEngine } from '../support/database.ts'

onEachEngine('migrate', open => {
  it('does nothing where everything is applied, and refuses what a newer version made', async () => {
    const { db, close } = await open()
    await migrate(db)
    await db.execute(sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 99999999999999)`)
    await expect(migrate(db)).rejects.toThrow(/newer version/)
    await close()
  })
})

describe.skipIf(!engines.includes('server'))('openDatabase on a server', () => {
  it('lets processes that start at once on an empty database wait for one another', async () => {
    const server = inject('serverUrl') ?? ''
    const admin = postgres(server, { max: 1 })
    await admin.unsafe('create database starts_empty')
    await admin.end()
    const options = { databaseUrl: server.replace(/postgres$/, 'starts_empty'), dataDir: '' }
    const opened = await Promise.all([openDatabase(options), openDatabase(options), openDatabase(options)])
    for (const { db, close } of opened) {
      expect(await db.select().from(articles)).toEqual([])
      await close()
    }
  })

  it('says what is wrong with a server it cannot use, and keeps the password to itself', async () => {
    const failure = await openDatabase({ databaseUrl: 'postgres://me:s3cret@127.0.0.1:9/news', dataDir: '' }).catch(
      e => e,
    )
    expect(failure).toBeInstanceOf(DatabaseError)
    expect(failure.message).toMatch(/127\.0\.0\.1:9.*ECONNREFUSED.*DATABASE_URL/)
    expect(failure.message).not.toContain('s3cret')
  })
})

describe('openDatabase, embedded', () => {
  let dataDir: string
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'chenbao-db-'))
  })
  afterEach(() => rm(dataDir, { recursive: true, force: true }))

  const open = () => openDatabase({ databaseUrl: null, dataDir })

  it('keeps what was stored, and a second process out', async () => {
    const first = await open()
    await first.db.execute(sql`insert into terms values ('机器人', 1)`)
    await writeFile(join(dataDir, 'process.lock'), String(process.ppid)) // as if another process had it
    await expect(open()).rejects.toThrow(/in use by process/)
    await first.close()
    const again = await open()
    expect(JSON.stringify(await again.db.execute(sql`select * from terms`))).toContain('机器人')
    await again.close()
  })

  it('takes over from a process that was killed', async () => {
    await writeFile(join(dataDir, 'process.lock'), '999999999')
    const opened = await open()
    await opened.close()
    expect(existsSync(join(dataDir, 'process.lock'))).toBe(false)
  })

  it('starts anew where a first start was killed half-way', async () => {
    await mkdir(join(dataDir, 'postgres', 'base'), { recursive: true })
    await writeFile(join(dataDir, 'postgres.incomplete'), '')
    const opened = await open()
    expect(await opened.db.select().from(articles)).toEqual([])
    await opened.close()
  })

  it('names the folder it cannot write to', async () => {
    const file = join(dataDir, 'file')
    await writeFile(file, '')
    await expect(openDatabase({ databaseUrl: null, dataDir: join(file, 'below') })).rejects.toThrow(/DATA_DIR .*below/)
  })
})
