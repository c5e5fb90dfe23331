import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { openApp } from '../../src/app.ts'
import { loadConfig } from '../../src/config.ts'
import { type OpenDatabase, openDatabase } from '../../src/db/client.ts'
import { chats as chatTable } from '../../src/db/schema.ts'
import { type Playground, startPlayground } from '../../src/playground/playground.ts'
import type { FakeTelegram } from '../../src/playground/telegram/fake-telegram.ts'
import { addArticles } from '../../src/services/add-articles.ts'
import { type BotProcess, startBotProcess } from './bot-process.ts'
import { createServerDatabase } from './database.ts'
import { manyStories } from './news.ts'

export const TOKEN = '7000001:a-token-for-tests-only'
const silent = { debug() {}, info() {}, warn() {}, error() {}, child: () => silent }
const FIRST_READER = 50_001
const SOON_MS = 60_000

export interface Program {
  readonly world: FakeTelegram
  /** Starts a process of the program; it is killed at the end of the test if it still runs. */
  start(): BotProcess
  /** Until a process asks Telegram for updates. */
  isListening(): Promise<unknown>
  within(ms: number, probe: () => boolean): Promise<unknown>
  textsFor(chatId: number): string[]
  /** Readers of 机器人 whose digest is due now, with news for three messages. */
  prepare(readers: number, groups?: readonly number[]): Promise<number[]>
  openDatabase(): Promise<OpenDatabase>
}

/** The whole program in its own process, against the playground's Bot API and an empty database, anew for each test. */
export function eachWithProgram(engine: OpenDatabase['engine']): Program {
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

  const within = (ms: number, probe: () => boolean) => telegram.telegram.waitFor(() => probe() || null, ms)
  return {
    get world() {
      return telegram.telegram
    },
    start() {
      const bot = startBotProcess(settings)
      running.push(bot)
      return bot
    },
    within,
    isListening: () =>
      within(60_000, () => telegram.telegram.calls.some(call => call.method.toLowerCase() === 'getupdates')),
    textsFor: chatId => telegram.telegram.messages(chatId).flatMap(message => message.text ?? []),
    openDatabase: () => openDatabase(loadConfig(settings)),

    async prepare(readers, groups = []) {
      const people = Array.from({ length: readers }, (_, i) => FIRST_READER + i)
      const app = await openApp(loadConfig(settings), { clock: () => new Date(), logger: silent })
      const { id } = await app.sources.add({
        url: 'paper:test',
        kind: 'newspaper',
        title: '一家名字很长的测试日报'.repeat(10),
      })
      const articles = manyStories('机器人', 24).map(draft => ({ draft }))
      await addArticles(app.store, id, articles, new Date())
      for (const telegramId of [...people, ...groups]) {
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
    },
  }
}
