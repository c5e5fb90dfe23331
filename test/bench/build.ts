// Digests built a second, for chats that share their topics: `npm run bench:build -- 10000 50 2000` (chats, topics, articles). Each
// chat has three of the topics, and a first digest behind it, so that it knows stories.
// DATABASE_URL for a server on which a database may be made, otherwise one of its own.
import { openApp } from '../../src/app.ts'
import { loadConfig } from '../../src/config.ts'
import { createBotGate, createDelivery } from '../../src/join-delivery.ts'
import { addArticles, type NewArticle } from '../../src/services/add-articles.ts'
import { UNWATCHED } from '../../src/services/delivery.ts'
import { draft } from '../support/articles.ts'
import { type InventedArticle, inventedNews, randomNumbers } from './invented-news.ts'
import { addReaders } from './readers.ts'
import { loadNote, openScratchServer } from './scratch-server.ts'

const [chatCount = 10_000, topicCount = 50, articleCount = 2_000] = process.argv.slice(2).map(Number)
const silent = {
  debug() {},
  info() {},
  warn() {},
  error(...said: unknown[]) {
    if (errors++ === 0) console.error(...said)
  },
  child: () => silent,
}
let errors = 0
const SLOT = new Date('2026-11-24T00:00:00Z')
const DAY_MS = 86_400_000
const scratch = await openScratchServer()
let now = new Date(SLOT.getTime() - DAY_MS)
const config = loadConfig({ DATABASE_URL: scratch.url, LOG_LEVEL: 'silent' })
const app = await openApp(config, { clock: () => now, logger: silent })
try {
  const random = randomNumbers(3)
  const news = [...inventedNews(2 * articleCount, 1)]
  const day = (items: readonly InventedArticle[], at: Date) => storeDay(items, new Date(at.getTime() - 3_600_000))
  await day(news.slice(0, articleCount), now)
  const titles = news.map(({ title }) => title)
  const words = new Set<string>()
  while (words.size < topicCount) {
    const title = titles[Math.floor(random() * titles.length)] ?? ''
    const at = Math.floor(random() * Math.max(1, title.length - 3))
    words.add(title.slice(at, at + 3))
  }
  await addReaders(scratch.url, chatCount, { topics: [...words], perChat: 3, nextSlot: now })

  const gate = createBotGate(app, config, UNWATCHED)
  const connection = { token: '1:nobody-is-there', apiRoot: 'http://127.0.0.1:9' }
  const { delivery } = createDelivery(app, config, connection, {
    clock: () => now,
    logger: silent,
    gate,
    watch: UNWATCHED,
  })
  for (const name of ['first day', 'second day']) {
    await delivery.claimDue(now)
    let peak = 0
    const memory = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss)
    }, 50)
    const cpu = process.cpuUsage()
    const began = performance.now()
    const built = await delivery.buildDue()
    const seconds = (performance.now() - began) / 1000
    const used = process.cpuUsage(cpu)
    clearInterval(memory)
    console.log(
      `${name}: ${built} digests over ${topicCount} topics and ${articleCount} articles built in ${seconds.toFixed(1)} s: ` +
        `${Math.round(built / seconds)} a second, ${(used.user / 1000 / built).toFixed(2)} ms of our processor each, ` +
        `memory ${Math.round(peak / 1e6)} MB at most; ${loadNote()}`,
    )
    await arriveAll()
    now = SLOT
    await day(news.slice(articleCount), now)
  }
} finally {
  await app.close()
  await scratch.close()
}

/** As if everything had been sent. */
async function arriveAll(): Promise<void> {
  for (;;) {
    const claimed = await app.deliveries.claimToSend(app.holder, 500)
    if (claimed.length === 0) return
    const parts = claimed.flatMap(({ id, parts: own }) =>
      own.map(({ part }) => ({ delivery: id, part, messageId: 1, isLast: part === own.at(-1)?.part, at: now })),
    )
    await app.deliveries.markSent(parts, app.holder)
  }
}

async function storeDay(items: readonly InventedArticle[], at: Date): Promise<void> {
  const bySource = new Map<string, NewArticle[]>()
  for (const { id, title, text, source } of items) {
    const item = draft({ title, paragraphs: text.split('\n'), publishedAt: at, url: `https://news.example/${id}` })
    bySource.set(source, [...(bySource.get(source) ?? []), { draft: item }])
  }
  for (const [title, articles] of bySource) {
    const { id } = await app.sources.add({ url: `paper:${title}`, kind: 'newspaper', title })
    await addArticles(app.store, id, articles, at)
  }
}
