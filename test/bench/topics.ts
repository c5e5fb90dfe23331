// Distinct topics against a day of articles, one indexed query each: `npm run bench:topics -- 10000 10000` (topics, articles).
// DATABASE_URL for a server (an empty database of its own), otherwise the embedded one in a temporary folder.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { matchFields, matchTopic } from '../../src/core/topic/match.ts'
import { readTopic } from '../../src/core/topic/read-topic.ts'
import { storeArticles } from '../../src/db/article-intake.ts'
import { createArticleStore } from '../../src/db/article-store.ts'
import { openDatabase } from '../../src/db/client.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { addArticles, type NewArticle } from '../../src/services/add-articles.ts'
import { draft } from '../support/articles.ts'
import { inventedNews, randomNumbers } from './invented-news.ts'

const [topicCount = 10_000, articleCount = 10_000] = process.argv.slice(2).map(Number)
const now = new Date('2026-11-24T08:00:00Z')
const dataDir = await mkdtemp(join(tmpdir(), 'chenbao-bench-'))
const { db, engine, close } = await openDatabase({ databaseUrl: process.env.DATABASE_URL || null, dataDir })
try {
  const news = [...inventedNews(articleCount, 1)]
  const bySource = new Map<string, NewArticle[]>()
  for (const { id, title, text, source } of news) {
    const item = draft({ title, paragraphs: text.split('\n'), publishedAt: now, url: `https://news.example/${id}` })
    bySource.set(source, [...(bySource.get(source) ?? []), { draft: item }])
  }
  let started = performance.now()
  const sources = createSourceStore(db)
  // A second run on the same server finds them there.
  const isStored = (await createArticleStore(db).count()) > 0
  for (const [title, articles] of isStored ? [] : bySource) {
    const { id } = await sources.add({ url: `paper:${title}`, kind: 'newspaper', title })
    await addArticles((...batch) => storeArticles(db, ...batch), id, articles, now)
  }
  await db.execute(sql`analyze`)
  console.log(`${articleCount} articles ${isStored ? 'found' : 'stored'} in ${seconds()} s (${engine})`)

  const topics = inventTopics(
    news.map(({ title }) => title),
    topicCount,
  )
  const articles = createArticleStore(db)
  const window = { by: 'arrival', from: new Date(now.getTime() - 86_400_000), to: now } as const
  const times: number[] = []
  let candidates = 0
  let matches = 0
  let peak = 0
  started = performance.now()
  for (const topic of topics) {
    const began = performance.now()
    const found = await articles.topicCandidates(topic, window)
    candidates += found.length
    for (const article of found) if (topic.query && matchTopic(topic.query, matchFields(article))) matches++
    times.push(performance.now() - began)
    peak = Math.max(peak, process.memoryUsage().rss)
    if (times.length % 1000 === 0) console.log(`${times.length} topics, ${seconds()} s`)
  }
  const total = seconds()
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1)
  console.log(
    `${topics.length} topics × ${articleCount} articles: ${total} s, ${((Number(total) * 1000) / topics.length).toFixed(1)} ms a topic ` +
      `(median ${at(0.5)}, p99 ${at(0.99)}, longest ${at(1)}), ${candidates} candidates, ${matches} matches, peak ${Math.round(peak / 1e6)} MB`,
  )

  function seconds(): string {
    return ((performance.now() - started) / 1000).toFixed(1)
  }
} finally {
  await close()
  await rm(dataDir, { recursive: true })
}

/** Topics as people type them: mostly a word, some any-of, some `+must`, some `-not`; no two the same. */
function inventTopics(titles: readonly string[], count: number) {
  const random = randomNumbers(7)
  const word = () => {
    const title = titles[Math.floor(random() * titles.length)] ?? ''
    const length = 3 + Math.floor(random() * 4)
    return title.slice(Math.floor(random() * Math.max(1, title.length - length))).slice(0, length)
  }
  const topics = new Map<string, { id: number } & Extract<ReturnType<typeof readTopic>, { ok: true }>['topic']>()
  while (topics.size < count) {
    const kind = random()
    const text =
      kind < 0.5
        ? word()
        : kind < 0.7
          ? `${word()} ${word()}`
          : kind < 0.9
            ? `+${word()} ${word()}`
            : `${word()} -${word()}`
    const read = readTopic(text)
    if (read.ok) topics.set(read.topic.canonical, { id: topics.size + 1, ...read.topic })
  }
  return [...topics.values()]
}
