import { PGlite } from '@electric-sql/pglite'
import { dataDir } from '@electric-sql/pglite-prepopulatedfs'
import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle as drizzleEmbedded } from 'drizzle-orm/pglite'
import { drizzle as drizzleServer } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Database, rowsOf } from '../../src/db/database.ts'
import { migrate } from '../../src/db/migrate.ts'
import * as schema from '../../src/db/schema.ts'
import { engines } from '../support/database.ts'
import { searchesAt } from '../support/searches.ts'

const NOW = new Date('2026-11-24T08:00:00Z')
const BEFORE_FACETS = 10

/** As they were stored before titles and facets had lexemes; the date is a UTC day of its own in Shanghai too. */
const OLD = [
  { title: '海带丰收', source: 1, day: '2026-11-20', language: 'zh', category: 'business', vector: `'海带':1A,1001B '丰收':2A '产量':2001C` },
  { title: '海上的灯', source: 2, day: '2026-11-22', language: 'zh', category: null, vector: `'海上':1A '灯':2A '海带':2001C` },
  { title: 'Kelp farm', source: 2, day: '2026-11-22', language: 'en', category: 'business', vector: `'kelp':1A 'farm':2A,1001B 'boat':2001C` },
  { title: '', source: 1, day: '2026-11-01', language: 'und', category: null, vector: `'灯':2001C` },
] // biome-ignore format: a table

describe.each(engines)('the migration that files articles under facets (%s)', engine => {
  let db: Database
  let close: () => Promise<unknown>

  beforeAll(async () => {
    ;({ db, close } = await openUnmigrated(engine))
    await db.execute(sql`create schema drizzle`)
    await db.execute(
      sql`create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`,
    )
    for (const file of readMigrationFiles({ migrationsFolder: 'drizzle' }).slice(0, BEFORE_FACETS)) {
      for (const statement of file.sql) await db.execute(sql.raw(statement))
      await db.execute(
        sql`insert into drizzle.__drizzle_migrations (hash, created_at) values (${file.hash}, ${file.folderMillis})`,
      )
    }
    await db.execute(sql`insert into sources (url, kind, title) values
      ('paper:a', 'newspaper', '港城日报'), ('paper:b', 'newspaper', 'Harbour Post')`)
    for (const [i, { title, source, day, language, category, vector }] of OLD.entries()) {
      const at = `${day}T06:00:00Z`
      await db.execute(
        sql`insert into stories (first_seen_at, last_seen_at, articles, sources) values (${at}, ${at}, 1, 1)`,
      )
      await db.execute(sql`insert into articles (source_id, title, byline, published_at, language, paragraphs, subheads, captions,
        summary, categories, category, content_hash, fingerprint, story_id, search_vector, length, arrived_at)
        values (${source}, ${title}, '{}', ${at}, ${language}, '{}', '[]', '{}', '{}', '{}', ${category}, ${`h${i}`}, ${i}, ${i + 1},
        ${vector}::tsvector, 3, ${at})`)
    }
    await db.execute(sql`insert into terms (term, articles)
      select t.lexeme, count(*) from articles, unnest(search_vector) t group by 1`)
    await db.execute(sql`insert into index_totals (articles, length) values (${OLD.length}, 12)`)
    await migrate(db)
  }, 120_000)
  afterAll(() => close())

  it('gives each article the lexemes of its title and what it is filed under, and leaves its words', async () => {
    const rows = await rowsOf<{ words: string; facets: string }>(
      db,
      sql`select
        (select string_agg(l, ' ' order by l collate "C") from unnest(tsvector_to_array(search_vector)) l where l !~ '^[=^]') as words,
        (select string_agg(l, ' ' order by l collate "C") from unnest(tsvector_to_array(search_vector)) l where l ~ '^[=^]') as facets
        from articles order by id`,
    )
    expect(rows).toEqual([
      { words: '丰收 产量 海带', facets: '=cbusiness =d520777 =lzh =s1 ^丰收 ^海带' },
      { words: '海上 海带 灯', facets: '=d520779 =lzh =s2 ^海上 ^灯' },
      { words: 'boat farm kelp', facets: '=cbusiness =d520779 =len =s2 ^farm ^kelp' },
      { words: '灯', facets: '=d520758 =lund =s1' },
    ])
    const [weighed] = await rowsOf<{ vector: string }>(
      db,
      sql`select ts_filter(search_vector, '{a,b,c}')::text as vector from articles where id = 1`,
    )
    expect(weighed?.vector).toBe(`'丰收':2A '产量':2001C '海带':1A,1001B`)
  })

  it('counts them like any term', async () => {
    const wrong = await rowsOf(
      db,
      sql`with counted as (select t.lexeme, count(*)::int as n from articles, unnest(search_vector) t group by 1)
        select * from counted full join terms on term = lexeme where n is distinct from articles`,
    )
    expect(wrong).toEqual([])
    const [facet] = await rowsOf<{ articles: number }>(db, sql`select articles from terms where term = '=s2'`)
    expect(facet?.articles).toBe(2)
  })

  it.each([
    ['海带', ['海带丰收', '海上的灯']],
    ['海带 source:港城', ['海带丰收']],
    ['海带 after:2026-11-21', ['海上的灯']],
    ['topic:business', ['Kelp farm', '海带丰收']],
    ['lang:en', ['Kelp farm']],
  ])('lets search find them: %s', async (query, titles) => {
    const service = searchesAt(NOW, db)
    expect(await service.search(query, { limit: 10, offset: 0 })).toMatchObject({
      ok: true,
      hits: titles.map(title => ({ title })),
    })
  })
})

async function openUnmigrated(engine: string): Promise<{ db: Database; close: () => Promise<unknown> }> {
  if (engine === 'embedded') {
    const client = await PGlite.create({ loadDataDir: await dataDir() })
    return { db: drizzleEmbedded(client, { schema }), close: () => client.close() }
  }
  const server = inject('serverUrl') ?? ''
  const admin = postgres(server, { max: 1 })
  await admin.unsafe('create database before_facets')
  await admin.end()
  const client = postgres(server.replace(/postgres$/, 'before_facets'), { max: 1, onnotice: () => {} })
  return { db: drizzleServer(client, { schema }), close: () => client.end() }
}
