import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openApp } from '../src/app.ts'
import { loadConfig } from '../src/config.ts'
import { openDatabase } from '../src/db/client.ts'
import { chats as chatTable } from '../src/db/schema.ts'
import { demo } from '../src/playground/demo-world.ts'
import { type Playground, startPlayground } from '../src/playground/playground.ts'
import { addArticles } from '../src/services/add-articles.ts'
import { type BotProcess, startBotProcess } from './support/bot-process.ts'
import { createServerDatabase, engines } from './support/database.ts'
import { manyStories } from './support/news.ts'

const TOKEN = '7000001:a-token-for-tests-only'
const silent = { debug() {}, info() {}, warn() {}, error() {}, child: () => silent }
const FIRST_READER = 50_001
const SOON_MS = 60_000

/** The whole program in its own process, against the playground's Bot API, on either engine. */
describe.each(engines)('the program (%s)', engine => {
  let telegram: Playground
  let dataDir: string
  let settings: Record<string, string>
  const running: BotProcess[] = []

  beforeEach(async () => {
    telegram = await startPlayground({ port: 0, token: TOKEN, clock: () => new Date() })
    dataDir = await mkdtemp(join(tmpdir(), 'chenbao-app-'))
    settings = { BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: telegram.apiRoot, DATA_DIR: dataDir, LOG_LEVEL: 'info' }
    if (engine === 'server') {
      const { opened, url } = await createServerDatabase()
      await opened.close()
      settings.DATABASE_URL = url
    }
  })

  afterEach(async () => {
    for (const { child, exited } of running.splice(0)) {
      child.kill('SIGKILL')
      await exited
    }
    await telegram.close()
    await rm(dataDir, { recursive: true, force: true })
  })

  const start = () => {
    const bot = startBotProcess(settings)
    running.push(bot)
    return bot
  }
  const within = (ms: number, probe: () => boolean) => telegram.telegram.waitFor(() => probe() || null, ms)
  const textsFor = (chatId: number) => telegram.telegram.messages(chatId).flatMap(message => message.text ?? [])

  /** Readers of 机器人 whose digest is due now, with news for three messages. */
  async function prepare(readers: number, groups: readonly number[] = []): Promise<number[]> {
    const people = Array.from({ length: readers }, (_, i) => FIRST_READER + i)
    const ids = [...people, ...groups]
    const app = await openApp(loadConfig(settings), { clock: () => new Date(), logger: silent })
    const { id } = await app.sources.add({
      url: 'paper:test',
      kind: 'newspaper',
      title: '一家名字很长的测试日报'.repeat(10),
    })
    const articles = manyStories('机器人', 24).map(draft => ({ draft }))
    await addArticles(app.store, id, articles, new Date())
    for (const telegramId of ids) {
      const title = `R${telegramId}`
      if (telegramId > 0) {
        const user = telegram.telegram.addUser({ id: telegramId, first_name: title, language_code: 'zh-hans' })
        telegram.telegram.addChat({ id: telegramId, type: 'private', members: [{ user, status: 'member' }] })
      }
      const kind = telegramId > 0 ? 'private' : 'group'
      const chat = await app.chats.open({ telegramId, kind, title, language: 'zh' })
      await app.chats.update(chat.id, { digestSize: 20, summaryLength: 'long' })
      await app.subscriptions.subscribe(chat.id, '机器人')
    }
    await app.close()
    const database = await openDatabase(loadConfig(settings))
    await database.db.update(chatTable).set({ nextSlotAt: new Date(Date.now() - SOON_MS) })
    await database.close()
    return people
  }

  it('sends a digest in three parts to 50 chats, killed in the middle: all arrive, and no more than what was in flight comes twice', async () => {
    const readers = await prepare(50)
    const first = start()
    await within(60_000, () => readers.flatMap(textsFor).length >= 60)
    first.child.kill('SIGKILL')
    await first.exited
    const before = new Map(readers.map(reader => [reader, textsFor(reader)]))
    expect([...before.values()].flat().length).toBeLessThan(150)

    start()
    await within(60_000, () => readers.every(reader => new Set(textsFor(reader)).size === 3))
    await new Promise(resolve => setTimeout(resolve, 3_000)) // whatever would come twice has time to come

    const repeats = readers.map(reader => textsFor(reader).length - 3)
    expect(repeats.every(count => count === 0 || count === 1)).toBe(true)
    expect(repeats.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(5)
    const [sample] = readers
    const order = [...new Set(textsFor(sample as number))]
    for (const reader of readers) expect([...new Set(textsFor(reader))]).toEqual(order)
  }, 180_000)

  it('goes on through 429, 5xx, resets, a block and a migration, and loses nobody', async () => {
    const readers = await prepare(12, [demo.group])
    const world = telegram.telegram
    const [limited, broken, reset, blocker] = readers as [number, number, number, number]
    world.failNext({ method: 'sendMessage', chatId: limited, error: { code: 429, retryAfter: 2 } })
    world.failNext({
      method: 'sendMessage',
      chatId: broken,
      times: 2,
      error: { code: 502, description: 'Bad Gateway' },
    })
    world.failNext({ method: 'sendMessage', chatId: reset, error: 'reset' })
    world.block(blocker)
    const supergroup = world.migrate(demo.group, { isSilent: true })
    start()
    const living = [...readers.filter(reader => reader !== blocker), supergroup]
    await within(60_000, () => living.every(reader => new Set(textsFor(reader)).size === 3))
    for (const reader of living) expect(textsFor(reader)).toHaveLength(3)
    const refused = world.calls.filter(call => call.error?.code === 429)
    expect(refused).toHaveLength(1)
    const after = world.calls.filter(call => call.payload.chat_id === limited && call.time > (refused[0]?.time ?? 0))
    expect((after[0]?.time ?? 0) - (refused[0]?.time ?? 0)).toBeGreaterThanOrEqual(2_000)
  }, 120_000)

  it('answers a command once through a 5xx, a reset and a 429, and an update that comes twice only once', async () => {
    const world = telegram.telegram
    start()
    await within(60_000, () => world.calls.some(call => call.method.toLowerCase() === 'getupdates'))
    world.failNext({ method: 'sendMessage', error: { code: 500, description: 'Internal Server Error' } })
    world.failNext({ method: 'sendMessage', error: 'reset' })
    world.failNext({ method: 'sendMessage', error: { code: 429, retryAfter: 1 } })
    world.say(1001, '/help')
    await within(45_000, () => textsFor(1001).some(text => text.includes('/sub')))
    await new Promise(resolve => setTimeout(resolve, 2_000))
    expect(textsFor(1001).filter(text => text.includes('/digest'))).toHaveLength(1)
  }, 120_000)

  // It waits for a real minute, so one engine has to do.
  if (engine === 'embedded')
    it('delivers at the minute that a reader has set in chat, once', async () => {
      await prepare(0)
      const world = telegram.telegram
      const reader = demo.liLei
      start()
      await within(60_000, () => world.calls.some(call => call.method.toLowerCase() === 'getupdates'))
      const said = async (text: string, answer: RegExp) => {
        world.say(reader, text)
        await within(20_000, () => textsFor(reader).some(one => answer.test(one)))
      }
      await said('/sub 机器人', /订阅/)
      // Far enough that the minute cannot pass while we speak.
      const slot = new Date(Math.ceil((Date.now() + 20_000) / 60_000) * 60_000)
      const local = slot.toLocaleTimeString('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' })
      await said(`/schedule ${local}`, new RegExp(local))
      const digests = () => world.messages(reader).filter(message => /晨报 · /.test(message.text ?? ''))
      expect(digests()).toEqual([])
      await within(150_000, () => digests().length > 0)
      await new Promise(resolve => setTimeout(resolve, 3_000))
      expect(digests()).toHaveLength(1)
      expect(Date.now() - slot.getTime()).toBeGreaterThanOrEqual(0)
      expect((digests()[0]?.date ?? 0) * 1000).toBeGreaterThanOrEqual(slot.getTime() - 1000)
    }, 240_000)

  it('ends within ten seconds of a SIGTERM that comes twice, and leaves nothing behind', async () => {
    const bot = start()
    await within(60_000, () => telegram.telegram.calls.some(call => call.method.toLowerCase() === 'getupdates'))
    const began = Date.now()
    bot.child.kill('SIGTERM')
    bot.child.kill('SIGTERM')
    expect(await bot.exited).toBe(0)
    expect(Date.now() - began).toBeLessThan(10_000)
    expect(bot.output()).not.toContain(TOKEN)
    const database = await openDatabase(loadConfig(settings))
    const roles = await database.db.execute(sql`select role from leases`)
    expect(JSON.stringify(Array.isArray(roles) ? roles : (roles as { rows: unknown[] }).rows)).toBe('[]')
    await database.close()
  }, 90_000)
})

describe('the program', () => {
  it('lists every problem of its settings at once and ends with 1', async () => {
    const bot = startBotProcess({ DEFAULT_ZONE: 'Mars/Base', SEND_RATE: 'fast', BOT_TOKEN: 'secret-nonsense' })
    expect(await bot.exited).toBe(1)
    for (const part of ['DEFAULT_ZONE', 'Mars/Base', 'SEND_RATE', 'BOT_TOKEN']) expect(bot.output()).toContain(part)
    expect(bot.output()).not.toContain('secret-nonsense')
  }, 30_000)
})
