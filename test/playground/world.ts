import { Bot } from 'grammy'
import { type Playground, type PlaygroundOptions, startPlayground } from '../../src/playground/playground.ts'

export const token = '7000001:test-token'

/** A playground on a free port whose clock stands at 2026-11-24 08:00 UTC and moves when told. */
export async function openWorld(options: Partial<PlaygroundOptions> = {}) {
  const time = { now: new Date('2026-11-24T08:00:00Z') }
  const playground = await startPlayground({ port: 0, token, clock: () => time.now, ...options })
  const bot = new Bot(token, { client: { apiRoot: playground.apiRoot } })
  return { playground, telegram: playground.telegram, bot, api: bot.api, time }
}

export type World = Awaited<ReturnType<typeof openWorld>>

/** Calls a Bot API method as bare HTTP would. */
export async function callMethod(
  playground: Playground,
  method: string,
  body?: Record<string, unknown>,
): Promise<{ status: number; json: Record<string, unknown> }> {
  const response = await fetch(`${playground.apiRoot}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body ?? {}),
  })
  return { status: response.status, json: (await response.json()) as Record<string, unknown> }
}
