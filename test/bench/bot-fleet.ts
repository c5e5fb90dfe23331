import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { startBotProcess } from '../support/bot-process.ts'
import type { Orders, Report } from './stand-in.ts'

interface Count {
  readonly chats: number
  readonly delivered: number
  /** Who said something and has heard nothing yet. */
  readonly unanswered: readonly number[]
}

export interface StandIn {
  readonly apiRoot: string
  /** What a whole report would take time for while it matters. */
  count(): Promise<Count>
  report(): Promise<Report>
  /** Somebody says something to the bot. */
  say(chatId: number, text: string): Promise<void>
  stop(): Promise<void>
}

export const TOKEN = '7000009:a-token-for-benches-only'

/** Starts the Bot API's stand-in in a process of its own. */
export async function startStandIn(orders: Orders): Promise<StandIn> {
  const file = fileURLToPath(new URL('stand-in.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', file, JSON.stringify(orders)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve)
    child.once('exit', () => reject(new Error('the stand-in ended')))
  })
  const apiRoot = `http://127.0.0.1:${port}`
  let update = 0
  return {
    apiRoot,
    count: async () => (await (await fetch(`${apiRoot}/count`)).json()) as Count,
    report: async () => (await (await fetch(`${apiRoot}/report`)).json()) as Report,
    async say(chatId, text) {
      const chat = { id: chatId, type: 'private', first_name: 'Reader' }
      const from = { id: chatId, is_bot: false, first_name: 'Reader', language_code: 'en' }
      const entities = text.startsWith('/') ? [{ type: 'bot_command', offset: 0, length: text.length }] : []
      const message = { message_id: ++update, date: Math.floor(Date.now() / 1000), chat, from, text, entities }
      await fetch(`${apiRoot}/say`, { method: 'POST', body: JSON.stringify({ update_id: update, message }) })
    },
    stop: () => end(child, 'SIGKILL'),
  }
}

export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = new Promise(resolve => child.once('exit', resolve))
  child.kill(signal)
  await exited
}

/** The program, with the settings that all of a bench's processes share. */
export const startBot = (settings: Record<string, string>) =>
  startBotProcess({ BOT_TOKEN: TOKEN, LOG_LEVEL: 'warn', ...settings })

export const seconds = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms * 1000))
