import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Message } from 'grammy/types'
import { type App, openApp } from '../../src/app.ts'
import { loadConfig } from '../../src/config.ts'
import { localDay } from '../../src/core/digest/slot.ts'
import { startPlayground } from '../../src/playground/playground.ts'
import type { SayOptions } from '../../src/playground/telegram/people.ts'
import { createChatBot } from '../../src/run-bot.ts'
import { sampleEditions } from '../../src/samples/samples.ts'
import { readPage } from '../../src/services/import-pages.ts'
import { ALLOWED_UPDATES } from '../../src/telegram/poller.ts'

const TOKEN = '7000004:a-token-for-tests-only'

export type RunningBot = Awaited<ReturnType<typeof startRunningBot>>

/**
 * The whole bot with its database and the sample papers of a morning, against the playground's Bot API over HTTP. Updates are
 * handed over as they come instead of being polled, so that nothing has to be waited for. Its clock starts at 10:00 in Shanghai.
 */
export async function startRunningBot(settings: Readonly<Record<string, string>> = {}) {
  let now = new Date('2026-11-24T02:00:00Z')
  const clock = () => now
  const errors: unknown[] = []
  const log = (message: string, fields?: unknown) => void errors.push([message, fields])
  const logger = { debug() {}, info() {}, warn: log, error: log, child: () => logger }
  const dataDir = await mkdtemp(join(tmpdir(), 'chenbao-bot-'))
  const playground = await startPlayground({ port: 0, token: TOKEN, clock })
  const { telegram } = playground
  const config = loadConfig({ BOT_TOKEN: TOKEN, DATA_DIR: dataDir, SEND_RATE: '30', ...settings })
  const app: App = await openApp(config, { clock, logger })
  for (const { file, source } of sampleEditions()[0]?.papers ?? []) {
    const page = readPage(await readFile(file, 'utf8'), localDay(now, 'Asia/Shanghai'))
    if (page.ok) await app.importPage(source, page.articles)
  }
  const bot = createChatBot(app, config, { token: TOKEN, apiRoot: playground.apiRoot }, { clock, logger })
  await bot.init()
  telegram.state.updates.allow(ALLOWED_UPDATES)

  const said: Message[] = []
  const isOurs = ({ from, sender_chat, via_bot, author_signature }: Message) =>
    via_bot === undefined &&
    (from?.id === bot.botInfo.id || (sender_chat?.type === 'channel' && author_signature === undefined))
  telegram.subscribe(event => {
    if ((event.type === 'message' || event.type === 'edit') && isOurs(event.message)) said.push(event.message)
  })

  /** Lets the bot do what it was asked; what it said and changed meanwhile. */
  async function settle(): Promise<Message[]> {
    for (;;) {
      const updates = await telegram.state.updates.take(0, 100, 0)
      telegram.state.updates.confirm(Number.MAX_SAFE_INTEGER)
      if (updates.length === 0) return said.splice(0)
      for (const update of updates) await bot.handleUpdate(update)
    }
  }

  return {
    app,
    telegram,
    errors,
    now: clock,
    /** Moves the clock. */
    advance: (ms: number) => {
      now = new Date(now.getTime() + ms)
    },
    settle,
    /** Calls that were refused for their form. */
    refused: () => telegram.calls.filter(({ error }) => error !== undefined),
    /** A person writes, some seconds after the last thing that happened. */
    say(chatId: number, text: string, from?: number | SayOptions): Promise<Message[]> {
      now = new Date(now.getTime() + 3000)
      telegram.say(chatId, text, from)
      return settle()
    },
    /** A press of the button with these words under a message; what the presser was told, and what the bot said. */
    async press(
      message: Message,
      words: string,
      from?: number,
    ): Promise<{ note: string | undefined; said: Message[] }> {
      now = new Date(now.getTime() + 3000)
      const { answered } = telegram.press(message.chat.id, message.message_id, words, from)
      const heard = await settle()
      return { note: (await answered)?.text, said: heard }
    },
    async close() {
      await playground.close()
      await app.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** What stands on the buttons under messages. */
export function labels(messages: readonly Message[]): string[] {
  return messages.flatMap(message => message.reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? [])
}

/** The words of messages. */
export function words(messages: readonly Message[]): string {
  return messages.map(({ text, caption }) => text ?? caption ?? '').join('\n---\n')
}
