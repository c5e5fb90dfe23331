import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Message, Update } from 'grammy/types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, openApp } from '../src/app.ts'
import { loadConfig } from '../src/config.ts'
import { localDay } from '../src/core/digest/slot.ts'
import { createBotGate, createDelivery } from '../src/join-delivery.ts'
import { type Playground, startPlayground } from '../src/playground/playground.ts'
import { ImpossibleAct } from '../src/playground/telegram/people.ts'
import { createChatBot } from '../src/run-bot.ts'
import { sampleEditions } from '../src/samples/samples.ts'
import { UNWATCHED } from '../src/services/delivery.ts'
import { readPage } from '../src/services/import-pages.ts'
import { ALLOWED_UPDATES } from '../src/telegram/poller.ts'
import { type Step, steps, Walk } from './support/walk.ts'

const TOKEN = '7000003:a-token-for-tests-only'
/** So many in every run of the tests; RANDOM_WALKS=10000 takes a quarter of an hour. */
const WALKS = Number(process.env.RANDOM_WALKS ?? 60)
const STEPS = 12

/** Refusals that tell how things stand in the chat. Any other would be a mistake in what we sent. */
const OF_CIRCUMSTANCE =
  /blocked by the user|initiate conversation|kicked from|not a member|chat not found|upgraded to a supergroup|not modified|to edit not found|message can't be edited|no text in the message|thread not found|TOPIC_CLOSED|need administrator rights|query is too old/i

let now = new Date('2026-11-24T02:00:00Z')
const clock = () => now
const complaints: string[] = []
const complain = (message: string, fields?: unknown) => void complaints.push(`${message} ${inspect(fields)}`)
const logger = { debug() {}, info() {}, warn() {}, error: complain, child: () => logger }
const inspect = (fields: unknown) =>
  JSON.stringify(fields, (_, value) => (value instanceof Error ? value.stack : value))

let app: App
let playground: Playground
let bot: ReturnType<typeof createChatBot>
let walk: Walk
let dataDir: string
const closing = new AbortController()

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'chenbao-walk-'))
  playground = await startPlayground({ port: 0, token: TOKEN, clock })
  const config = loadConfig({
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: playground.apiRoot,
    DATA_DIR: dataDir,
    DATABASE_URL: process.env.RANDOM_WALKS_DATABASE,
    SEND_RATE: '30',
    ADMIN_IDS: '1001',
  })
  app = await openApp(config, { clock, logger })
  const [edition] = sampleEditions()
  for (const { file, source } of edition?.papers ?? []) {
    const page = readPage(await readFile(file, 'utf8'), localDay(now, 'Asia/Shanghai'))
    if (page.ok) await app.importPage(source, page.articles)
  }
  const connection = { token: TOKEN, apiRoot: playground.apiRoot }
  bot = createChatBot(app, config, connection, { clock, logger })
  await bot.init()
  const gate = createBotGate(app, config, UNWATCHED)
  const { delivery, close } = createDelivery(app, config, connection, { clock, logger, gate, watch: UNWATCHED })
  closing.signal.addEventListener('abort', () => void close())
  const { telegram } = playground
  telegram.state.updates.allow(ALLOWED_UPDATES)
  walk = new Walk(telegram, async () => {
    now = new Date(now.getTime() + 86_400_000)
    await delivery.claimDue(now)
    await delivery.buildDue()
    await delivery.sendReady(AbortSignal.timeout(2_000))
  })
  telegram.subscribe(event => {
    if (event.type === 'message' || event.type === 'edit') checkWords(event.chatId, event.message)
  })
}, 60_000)

afterAll(async () => {
  closing.abort()
  await playground.close()
  await app.close()
  await rm(dataDir, { recursive: true, force: true })
})

const isOurs = ({ from, via_bot, sender_chat, author_signature }: Message) =>
  via_bot === undefined &&
  (from?.id === bot.botInfo.id || (sender_chat?.type === 'channel' && author_signature === undefined))

/** What the bot sends to a chat holds no words that were said elsewhere. */
function checkWords(chatId: number, message: Message): void {
  if (!isOurs(message)) return
  const file = message.document && playground.telegram.state.files.get(message.document.file_id)
  const everything = `${JSON.stringify(message)} ${file ? Buffer.from(file.bytes).toString() : ''}`
  for (const word of walk.foreignWords(chatId, everything)) complaints.push(`${chatId} saw ${word} in ${everything}`)
}

async function handleUpdates(): Promise<void> {
  const { updates } = playground.telegram.state
  const taken: Update[] = await updates.take(0, 100, 0)
  updates.confirm(Number.MAX_SAFE_INTEGER)
  walk.last = taken.at(-1) ?? walk.last
  await Promise.all(taken.map(update => bot.handleUpdate(update)))
}

async function take(step: Step): Promise<void> {
  now = new Date(now.getTime() + step.seconds * 1000)
  try {
    await step.act(walk)
  } catch (error) {
    if (!(error instanceof ImpossibleAct)) throw error
  }
  if (!step.isHeldBack) await handleUpdates()
}

let seenCalls = 0
/** Refused calls since the last look that no circumstance explains. */
function mistakes(): string[] {
  const { calls } = playground.telegram
  const fresh = calls.slice(Math.min(seenCalls, calls.length))
  seenCalls = calls.length
  return fresh.flatMap(({ method, payload, error }) =>
    error && !OF_CIRCUMSTANCE.test(error.message) ? [`${method} ${error.message} ${inspect(payload)}`] : [],
  )
}

test(`${WALKS} random walks through chats: no error, no refusal that we are to blame for, nobody's words elsewhere`, async () => {
  await fc.assert(
    fc.asyncProperty(steps(STEPS), async walked => {
      for (const step of walked) {
        await take(step)
        expect([...complaints, ...mistakes()], step.name).toEqual([])
      }
      await handleUpdates()
      expect([...complaints, ...mistakes()]).toEqual([])
      expect(playground.telegram.state.callbacks.unanswered).toBe(0)
    }),
    // The world goes on after a failure, so a shorter walk would be another one.
    { numRuns: WALKS, endOnFailure: true },
  )
}, 3_600_000)
