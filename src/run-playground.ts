import { readFile } from 'node:fs/promises'
import type { App } from './app.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import { localDay } from './core/digest/slot.ts'
import { entryToDraft } from './feed/adapt.ts'
import { parseFeed } from './feed/entries.ts'
import type { Logger } from './logger.ts'
import { startPlayground } from './playground/playground.ts'
import { type RunningBot, runBot } from './run-bot.ts'
import { type SampleEdition, sampleEditions, samplePicture } from './samples/samples.ts'
import { addArticles } from './services/add-articles.ts'
import { readPage } from './services/import-pages.ts'
import { drawPng } from './telegram/picture/draw.ts'

/** Never leaves this machine: the playground is Telegram here. */
const TOKEN = '1:playground-token-of-no-value-at-all'

/**
 * The bot without a token: the same bot, against a small Bot API server in this process whose chats are a page. The sample
 * papers come in one edition a morning.
 */
export async function runPlayground(
  app: App,
  config: Config,
  { clock, logger }: { clock: Clock; logger: Logger },
): Promise<{ stop(): Promise<void> }> {
  let bot: RunningBot | undefined
  const waiting = sampleEditions()
  const deliverNextEdition = () =>
    bringNext(waiting, edition => bring(app, edition, clock.now(), config.defaultZone, playground.url))
  const goTo = async (to: Date, hasNews: boolean): Promise<Date> => {
    clock.advanceTo(to)
    if (hasNews) await deliverNextEdition()
    await bot?.deliverDue()
    return clock.now()
  }
  const playground = await startPlayground({
    port: config.port,
    token: TOKEN,
    clock: clock.now,
    zone: config.defaultZone,
    picture: drawSample,
    async nextMorning(telegramId) {
      const chat = await app.chatRows.find(telegramId)
      return chat?.state === 'active' && chat.nextSlot !== null ? goTo(chat.nextSlot, true) : null
    },
    moveClock: to => goTo(to, localDay(to, config.defaultZone) !== localDay(clock.now(), config.defaultZone)),
  })
  try {
    if ((await app.articles.count()) === 0) await deliverNextEdition()
    bot = await runBot(app, config, { token: TOKEN, apiRoot: playground.apiRoot }, { clock: clock.now, logger })
  } catch (error) {
    await playground.close()
    throw error
  }
  const running = bot
  console.log(`Chenbao is running without BOT_TOKEN, so here is a Telegram of its own: ${playground.url}`)
  return {
    async stop() {
      const stopped = running.stop()
      await playground.close() // ends the long poll that the bot waits in
      await stopped
    },
  }
}

/**
 * Brings the next edition that has news. `waiting` loses those that are through; what an earlier start has brought is
 * recognised, and read once.
 */
export async function bringNext<Edition>(
  waiting: Edition[],
  bring: (edition: Edition) => Promise<number>,
): Promise<void> {
  for (let edition = waiting.shift(); edition !== undefined; edition = waiting.shift())
    if ((await bring(edition)) > 0) return
}

/** `site` is where the pictures of the samples are, since news.example.com has none. */
async function bring(app: App, edition: SampleEdition, now: Date, zone: string, site: string): Promise<number> {
  let stored = 0
  for (const { file, source } of edition.papers) {
    const page = readPage(await readFile(file, 'utf8'), localDay(now, zone))
    if (!page.ok) throw new Error(`The sample paper ${file} cannot be read: ${page.reason}`)
    stored += (await app.importPage(source, page.articles)).stored
  }
  for (const { file, source } of edition.feeds) {
    const feed = parseFeed(await readFile(file, 'utf8'), 'https://news.example.com/')
    // Nobody is to ask news.example.com for more, so for the database it is a paper.
    const { id } = await app.sources.add({ url: `paper:${source}`, kind: 'newspaper', title: source })
    const articles = feed.entries.map(entry => {
      const draft = entryToDraft(entry)
      return { draft: { ...draft, image: draft.image?.replace(/^https:\/\/\w+\.example\.com/, site) ?? null } }
    })
    stored += (await addArticles(app.store, id, articles, now)).stored
  }
  return stored
}

async function drawSample(name: string): Promise<Uint8Array | null> {
  const file = samplePicture(name)
  const svg = file && (await readFile(file, 'utf8').catch(() => null))
  return svg ? drawPng(svg) : null
}
