// A million articles searched: `npm run bench:search -- 1000000 100000 20000` (articles, those of the peer, those of the embedded engine;
// 0 leaves a part out). DATABASE_URL for a server (an empty database of its own; a second run finds the articles there), otherwise
// one is started for it. Rows are what the intake writes, by the same code, copied in bulk and each a story of its own; what
// the intake itself costs on top of them is measured after.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import postgres from 'postgres'
import { facetsOf } from '../../src/core/search/facets.ts'
import { quoteLexeme, toSearchVector, withFacets } from '../../src/core/search/search-vector.ts'
import { isStopWord } from '../../src/core/text/stop-words.ts'
import { termsOf } from '../../src/core/text/terms.ts'
import { storeArticles } from '../../src/db/article-intake.ts'
import { createArticleStore } from '../../src/db/article-store.ts'
import { openDatabase } from '../../src/db/client.ts'
import type { Database } from '../../src/db/database.ts'
import { createSearchStore } from '../../src/db/search-store.ts'
import { addArticles } from '../../src/services/add-articles.ts'
import { anyString } from '../support/any-string.ts'
import { draft } from '../support/articles.ts'
import { searchesAt } from '../support/searches.ts'
import { randomNumbers } from './invented-news.ts'
import { type PlainArticle, plainNews, SOURCES } from './plain-news.ts'
import { loadNote, openScratchServer } from './scratch-server.ts'

const [articleCount = 1_000_000, peerCount = 100_000, embeddedCount = 20_000] = process.argv.slice(2).map(Number)
const QUERIES = 200
const FLOOR_KINDS = ['one rare', 'one frequent', 'two words']
/** The floors take seconds. */
const FLOOR_QUERIES = 20
const NOW = new Date('2026-11-24T08:00:00Z')
const SUMMARY = 2

const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(0)
const megabytes = (bytes: unknown) => `${Math.round(Number(bytes) / 1e6)} MB`

if (articleCount > 0) {
  const given = process.env.DATABASE_URL
  const scratch = given ? { url: given, close: async () => {} } : await openScratchServer()
  const opened = await openDatabase({ databaseUrl: scratch.url, dataDir: '' })
  const client = postgres(scratch.url, { max: 1, onnotice: () => {} })
  try {
    const isLoaded = (await createArticleStore(opened.db).count()) > 0
    if (!isLoaded) await loadByCopy(client, articleCount)
    const [size] = await client`
      select pg_total_relation_size('articles') as all, pg_relation_size('articles_search') as index,
        pg_total_relation_size('terms') as terms, (select count(*) from terms) as words`
    console.log(
      `index ${megabytes(size?.index)}, articles with all indexes ${megabytes(size?.all)}, ${size?.words} lexemes counted in ${megabytes(size?.terms)}`,
    )
    await searchAll(opened.db, client, `Postgres, ${articleCount} articles`)
    if (!isLoaded) await ordinaryIntake(opened.db)
    if (peerCount > 0) await peer(client, peerCount)
  } finally {
    await client.end()
    await opened.close()
    await scratch.close()
  }
}
if (embeddedCount > 0) {
  const dataDir = await mkdtemp(join(tmpdir(), 'chenbao-bench-'))
  const embedded = await openDatabase({ databaseUrl: null, dataDir })
  try {
    await loadByInsert(embedded.db, embeddedCount)
    await searchAll(embedded.db, null, `embedded, ${embeddedCount} articles`)
  } finally {
    await embedded.close()
    await rm(dataDir, { recursive: true })
  }
}

interface Row {
  readonly id: number
  readonly article: PlainArticle
  readonly lead: string
  readonly vector: string
  readonly length: number
}

/** The rows of the articles as the intake makes them, and what is to be counted. */
function* rowsFor(count: number, counts: Map<string, number>): Generator<Row> {
  let id = 0
  for (const article of plainNews(count)) {
    id++
    const lead = article.text.split('。').slice(0, SUMMARY).join('。')
    const { literal, terms, length } = toSearchVector({ title: article.title, lead, body: article.text })
    const facets = facetsOf({
      sourceId: article.source + 1,
      publishedAt: article.publishedAt,
      language: 'zh',
      category: null,
      categories: [],
    })
    for (const term of [...terms, ...facets]) counts.set(term, (counts.get(term) ?? 0) + 1)
    yield { id, article, lead, vector: withFacets(literal, facets), length }
  }
}

async function loadByCopy(client: postgres.Sql, count: number): Promise<void> {
  const began = performance.now()
  const counts = new Map<string, number>()
  let length = 0
  // As a restore does it: rows first, then what is kept over them.
  await client.unsafe(
    `set session_replication_role = replica; set maintenance_work_mem = '1GB'; set synchronous_commit = off`,
  )
  await client.unsafe(`drop index articles_search`)
  await client`insert into sources (url, kind, title) select 'paper:' || n, 'newspaper', '晨报第' || n || '版' from generate_series(1, ${SOURCES}) n`
  await client`insert into stories (first_seen_at, last_seen_at, articles, sources) select now(), now(), 1, 1 from generate_series(1, ${count})`
  const copy =
    await client`copy articles (id, source_id, title, byline, published_at, language, paragraphs, subheads, captions,
    summary, categories, content_hash, fingerprint, story_id, search_vector, length, arrived_at) from stdin`.writable()
  function* lines() {
    for (const { id, article, lead, vector, length: terms } of rowsFor(count, counts)) {
      length += terms
      const { title, text, source } = article
      const at = article.publishedAt.toISOString()
      const fields = [id, source + 1, title, '{}', at, 'zh', `{"${text}"}`, '[]', '{}', `{"${lead}"}`, '{}']
      yield `${[...fields, `h${id}`, 0, id, vector.replaceAll('\\', '\\\\'), terms, at].join('\t')}\n`
      if (id % 100_000 === 0) console.log(`${id} articles worked out and copied, ${seconds(began)} s`)
    }
  }
  await pipeline(Readable.from(lines()), copy)
  await client`select setval(pg_get_serial_sequence('articles', 'id'), ${count})`
  const indexing = performance.now()
  await client.unsafe('create index articles_search on articles using gin (search_vector)')
  console.log(`index built in ${seconds(indexing)} s`)
  await writeCounts(counts, async (terms, numbers) => {
    await client`insert into terms (term, articles) select * from unnest(${terms}::text[], ${numbers}::int[])`
  })
  await client`insert into index_totals (id, articles, length) values (1, ${count}, ${length})
    on conflict (id) do update set articles = excluded.articles, length = excluded.length`
  await client.unsafe('set session_replication_role = default')
  await client.unsafe('vacuum analyze articles; ').catch(() => client.unsafe('analyze'))
  await client.unsafe('analyze terms')
  console.log(
    `${count} articles loaded in ${seconds(began)} s, ${((performance.now() - began) / count).toFixed(2)} ms each (${loadNote()})`,
  )
}

async function writeCounts(
  counts: ReadonlyMap<string, number>,
  write: (terms: string[], numbers: number[]) => Promise<void>,
): Promise<void> {
  const all = [...counts]
  for (let start = 0; start < all.length; start += 20_000) {
    const some = all.slice(start, start + 20_000)
    await write(
      some.map(([term]) => term),
      some.map(([, number]) => number),
    )
  }
}

/** The embedded engine has no COPY of ours: the ordinary intake, which also places the articles in stories. */
async function loadByInsert(db: Database, count: number): Promise<void> {
  const began = performance.now()
  await takeIn(db, plainNews(count))
  await db.execute(sql`analyze`)
  console.log(`\nembedded: ${count} articles by the ordinary intake in ${seconds(began)} s (${loadNote()})`)
}

async function takeIn(db: Database, news: Iterable<PlainArticle>, edition = 1): Promise<number> {
  await db.execute(sql`insert into sources (url, kind, title) select 'paper:' || n, 'newspaper', '晨报第' || n || '版'
    from generate_series(1, ${SOURCES}) n on conflict do nothing`)
  const bySource = new Map<number, PlainArticle[]>()
  for (const article of news) {
    const known = bySource.get(article.source)
    if (known) known.push(article)
    else bySource.set(article.source, [article])
  }
  let taken = 0
  for (const [source, articles] of bySource) {
    const drafts = articles.map(({ title, text, publishedAt }, i) => ({
      draft: draft({ title, paragraphs: [text], publishedAt, url: `https://paper${source}.example/${edition}/${i}` }),
    }))
    taken += (await addArticles((...batch) => storeArticles(db, ...batch), source + 1, drafts, NOW)).stored
  }
  return taken
}

async function ordinaryIntake(db: Database): Promise<void> {
  const began = performance.now()
  const taken = await takeIn(db, plainNews(1000, 2), 2)
  console.log(
    `on top of them the ordinary intake takes ${((performance.now() - began) / taken).toFixed(1)} ms an article`,
  )
}

interface Asked {
  readonly text: string
  /** The same as a `tsquery`. */
  readonly query: string
}

/** 200 queries of each kind, of the words that the articles have, and strings of any kind between such words. */
async function inventQueries(db: Database): Promise<Record<string, Asked[]>> {
  const random = randomNumbers(11)
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item
  const words = async (least: number, most: number) => {
    const result: unknown = await db.execute(sql`select term from terms where articles between ${least} and ${most}
      and length(term) between 2 and 4 and term !~ '^[=^]' order by term collate "C"`)
    const rows = (Array.isArray(result) ? result : (result as { rows: unknown[] }).rows) as { term: string }[]
    return rows.map(row => row.term).filter(term => !isStopWord(term))
  }
  const [totals] = (await createSearchStore(db)
    .statistics([])
    .then(one => [one.articles])) as [number]
  const rare = await words(2, 50)
  const frequent = await words(Math.round(totals / 20), totals)
  const samples = [...plainNews(2000, 1)]
  const and = (terms: readonly string[]) => terms.map(quoteLexeme).join(' & ')
  const asked = (text: string, of = text): Asked => ({
    text,
    query: and([...new Set(termsOf(of).map(term => term.text))]),
  })
  const pair = () => {
    const { words: used } = pick(samples)
    const long = used.filter(word => word.length >= 2)
    return [pick(long), pick(long)] as const
  }
  const phrase = () => {
    for (;;) {
      const { words: used, text } = pick(samples)
      const at = Math.floor(random() * (used.length - 1))
      const two = `${used[at]}${used[at + 1]}`
      if ((used[at]?.length ?? 0) > 1 && (used[at + 1]?.length ?? 0) > 1 && text.includes(two)) return two
    }
  }
  const filters = [
    () => `source:晨报第${1 + Math.floor(random() * SOURCES)}版`,
    () => `after:${1 + Math.floor(random() * 60)}d`,
    () => 'lang:zh before:2026-10-10',
    () => 'after:2026-11-01 before:2026-11-08',
  ]
  const many = (make: () => Asked) => Array.from({ length: QUERIES }, make)
  return {
    'one rare': many(() => asked(pick(rare))),
    'one frequent': many(() => asked(pick(frequent))),
    'two words': many(() => {
      const [a, b] = pair()
      return asked(`${a} ${b}`)
    }),
    phrase: many(() => {
      const two = phrase()
      return asked(`“${two}”`, two)
    }),
    filters: many(() => {
      const word = random() < 0.5 ? pick(frequent) : pair()[0]
      return asked(`${word} ${pick(filters)()}`, word)
    }),
    'any string': fc
      .sample(anyString(), { numRuns: QUERIES, seed: 7 })
      .map((any, i) => asked(i % 2 === 0 ? any : `${pick(frequent)} ${any} ${pair()[0]}`, '')),
  }
}

async function searchAll(db: Database, client: postgres.Sql | null, title: string): Promise<void> {
  const service = searchesAt(NOW, db)
  const kinds = await inventQueries(db)
  console.log(`\n${title} (${loadNote()})`)
  console.log('                p50    p95    p99    max ms   found nothing')
  for (const [kind, queries] of Object.entries(kinds)) {
    let nothing = 0
    const times = await timed(queries, async ({ text }) => {
      const outcome = await service.search(text, { limit: 5, offset: 0 })
      if (!outcome.ok || outcome.total === 0) nothing++
    })
    console.log(`${kind.padEnd(13)} ${times}  ${nothing}`)
  }
  if (client === null) return
  await client`set statement_timeout = '5s'`
  for (const [floor, rank, fence] of [
    ['the same words in SQL, newest first', 'published_at desc', ''],
    ['the same words in SQL, newest first, by the index whatever the planner thinks', 'published_at desc', 'offset 0'],
    ['the same words in SQL, by ts_rank', `ts_rank(search_vector, query) desc`, ''],
  ]) {
    console.log(floor)
    for (const [kind, queries] of Object.entries(kinds)) {
      if (!FLOOR_KINDS.includes(kind)) continue
      const few = queries.slice(0, FLOOR_QUERIES)
      const times = await timed(few, async ({ query }) => {
        await client
          .unsafe(
            `select id, title from (
              select id, title, published_at, search_vector, query from articles, (select $1::tsquery as query) asked
              where search_vector @@ query ${fence}
            ) found order by ${rank} limit 5`,
            [query],
          )
          .catch(ignoreTimeout)
      })
      console.log(`${kind.padEnd(13)} ${times}`)
    }
  }
}

/** Postgres' own parser and rank, given the words apart, since it sees one word in a run of Chinese. */
async function peer(client: postgres.Sql, count: number): Promise<void> {
  const began = performance.now()
  await client`set statement_timeout = 0`
  await client.unsafe(`create table peer (id int, published_at timestamptz, words text,
    vector tsvector generated always as (to_tsvector('simple', words)) stored)`)
  const copy = await client`copy peer (id, published_at, words) from stdin`.writable()
  function* lines() {
    let id = 0
    for (const { words, publishedAt } of plainNews(count))
      yield `${++id}\t${publishedAt.toISOString()}\t${words.join(' ')}\n`
  }
  await pipeline(Readable.from(lines()), copy)
  await client.unsafe('create index peer_vector on peer using gin (vector)')
  await client.unsafe('analyze peer')
  await client`set statement_timeout = '5s'`
  console.log(`\npeer: to_tsvector('simple') of ${count} articles in ${seconds(began)} s, ts_rank, limit 5`)
  const samples = [...plainNews(2000, 1)]
  const random = randomNumbers(5)
  const any = () => samples[Math.floor(random() * samples.length)]?.words.filter(word => word.length > 1) ?? []
  const kinds = {
    'one frequent': Array.from(
      { length: 20 },
      () => ['中国', '没有', '他们', '问题'][Math.floor(random() * 4)] as string,
    ),
    'two words': Array.from({ length: FLOOR_QUERIES }, () => any().slice(3, 5).join(' ')),
  }
  for (const [kind, queries] of Object.entries(kinds)) {
    const times = await timed(queries, async text => {
      await client`select id from peer, plainto_tsquery('simple', ${text}) query where vector @@ query
        order by ts_rank(vector, query) desc limit 5`.catch(ignoreTimeout)
    })
    console.log(`${kind.padEnd(13)} ${times}`)
  }
}

function ignoreTimeout(error: unknown): void {
  if ((error as { code?: unknown }).code !== '57014') throw error
}

async function timed<Item>(items: readonly Item[], run: (item: Item) => Promise<void>): Promise<string> {
  const times: number[] = []
  for (const item of items) {
    const began = performance.now()
    await run(item)
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  return [0.5, 0.95, 0.99, 1]
    .map(share => (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(1).padStart(6))
    .join(' ')
}
