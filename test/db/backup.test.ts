import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { storeArticles } from '../../src/db/article-intake.ts'
import { backUp, restore } from '../../src/db/backup.ts'
import type { OpenDatabase } from '../../src/db/client.ts'
import { rowsOf } from '../../src/db/database.ts'
import { createSourceStore, upsertSource } from '../../src/db/source-store.ts'
import { addArticles } from '../../src/services/add-articles.ts'
import { draft } from '../support/articles.ts'
import { engines, onEachEngine, openTestDatabase } from '../support/database.ts'

const other = (engine: OpenDatabase['engine']) => engines.find(one => one !== engine) ?? engine

onEachEngine('backup', open => {
  let folder: string
  let database: OpenDatabase
  let file: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chenbao-backup-'))
    file = join(folder, 'all.jsonl.gz')
    database = await open()
    const { db } = database
    await db.execute(sql`
      insert into chats (telegram_id, kind, title, language, zone, schedule, digest_size, summary_length, style, silent, images, state, next_slot_at)
      values (-1001234567890, 'channel', ${'引号" 反斜杠\\ 换行\n制表\t'}, 'zh', 'UTC', '[["08:00"]]', 8, 'normal', 'full', false, true, 'active', now())`)
    const source = await upsertSource(db, { url: 'https://paper.example/feed', kind: 'feed', title: '晨报' })
    await db.execute(sql`update sources set added_by = (select id from chats)`)
    const article = draft({
      title: '港城机器人产业园开园',
      paragraphs: ['港城机器人产业园昨日开园，首批企业签约入驻。'],
    })
    await addArticles((...batch) => storeArticles(db, ...batch), source.id, [{ draft: article }], new Date())
    await db.execute(sql`insert into deliveries (chat_id, slot, state) select id, now(), 'ready' from chats`)
    await db.execute(
      sql`insert into delivery_parts select id, 1, '{"html": "<b>晨报</b>"}', '{1,2}', 'waiting', null from deliveries`,
    )
  })
  afterAll(async () => {
    await database.close()
    await rm(folder, { recursive: true })
  })

  const tables = ['sources', 'stories', 'articles', 'terms', 'chats', 'deliveries', 'delivery_parts', 'index_totals']
  async function dump({ db }: OpenDatabase): Promise<string[]> {
    const rows: string[] = []
    for (const table of tables)
      for (const { row } of await rowsOf<{ row: string }>(
        db,
        sql`select to_jsonb(t)::text as row from ${sql.identifier(table)} t order by 1`,
      ))
        rows.push(row)
    return rows
  }

  it('comes back as it was, on the other engine too, and goes on counting', async () => {
    const rows = await backUp(database.db, file)
    expect(rows).toBeGreaterThan(8)
    const restored = await openTestDatabase(other(database.engine))
    expect(await restore(restored.db, file)).toBe(rows)
    expect(await dump(restored)).toEqual(await dump(database))
    const { id } = await createSourceStore(restored.db).add({ url: 'https://new.example/', kind: 'feed', title: '新' })
    expect(id).toBeGreaterThan(1)
    await expect(restore(restored.db, file)).rejects.toThrow(/not empty/)
    await restored.close()
  })

  it('refuses what is no backup, half of one, or another version, and changes nothing', async () => {
    await backUp(database.db, file)
    const empty = await open()
    const refused = async (bytes: Uint8Array, why: RegExp) => {
      const bad = join(folder, 'bad.gz')
      await writeFile(bad, bytes)
      await expect(restore(empty.db, bad)).rejects.toThrow(why)
    }
    const whole = await readFile(file)
    await refused(Buffer.from('hello'), /no backup/)
    await refused(gzipSync('{"hello":1}\n'), /no backup/)
    await refused(whole.subarray(0, whole.length - 40), /no backup/)
    const text = gunzipSync(whole).toString()
    await refused(gzipSync(text.replace(/"schema":\d+/, '"schema":1')), /older version/)
    await refused(gzipSync(text.replace(/"schema":\d+/, '"schema":9999999999999')), /newer version/)
    await expect(restore(empty.db, join(folder, 'none.gz'))).rejects.toThrow(/no such file/)
    expect((await dump(empty)).filter(row => row.includes('晨报'))).toEqual([])
    await empty.close()
  })
})
