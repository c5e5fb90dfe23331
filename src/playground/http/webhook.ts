import type { Update } from 'grammy/types'
import type { FakeTelegram } from '../telegram/fake-telegram.ts'
import { Params } from '../telegram/params.ts'
import { unixTime, type WebhookSettings } from '../telegram/state.ts'

const firstRetryMs = 100
const longestRetryMs = 5000
const answerTimeoutMs = 60_000

/**
 * Posts updates to the webhook, one after the other, while one is set. What is not answered with 2xx is posted again, later and
 * later, as Telegram does. Returns the function that ends it.
 */
export function startWebhook(telegram: FakeTelegram): () => void {
  const { state } = telegram
  const stopping = new AbortController()
  let isRunning = false
  let failures = 0

  async function drain(): Promise<void> {
    if (isRunning) return
    isRunning = true
    while (!stopping.signal.aborted) {
      const update = state.updates.peek()
      const webhook = state.webhook
      if (!update || !webhook) break
      const problem = await deliver(telegram, webhook, update, stopping.signal)
      if (problem === null) {
        failures = 0
        state.updates.confirm(update.update_id + 1)
      } else {
        failures++
        state.webhookError = { date: unixTime(state), message: problem }
        await pause(Math.min(firstRetryMs * 2 ** (failures - 1), longestRetryMs), stopping.signal)
      }
    }
    isRunning = false
  }

  const unsubscribe = telegram.subscribe(() => {
    if (state.webhook) void drain()
  })
  return () => {
    unsubscribe()
    stopping.abort()
  }
}

/** Null when the update was taken, else what went wrong. */
async function deliver(
  telegram: FakeTelegram,
  { url, secret }: WebhookSettings,
  update: Update,
  signal: AbortSignal,
): Promise<string | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret }),
      },
      body: JSON.stringify(update),
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(answerTimeoutMs)]),
    })
    const body = await response.text()
    if (!response.ok) return `Wrong response from the webhook: ${response.status} ${response.statusText}`
    await runReply(telegram, body)
    return null
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'Read timeout expired' : 'Connection failed'
  }
}

/** A bot may answer an update with a call of its own in the response. */
async function runReply(telegram: FakeTelegram, body: string): Promise<void> {
  if (!body.startsWith('{')) return
  const { method, ...fields } = JSON.parse(body) as Record<string, unknown>
  if (typeof method === 'string') await telegram.call(method, new Params(fields))
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(finish, ms)
    signal.addEventListener('abort', finish, { once: true })
    function finish(): void {
      clearTimeout(timer)
      signal.removeEventListener('abort', finish)
      resolve()
    }
  })
}
