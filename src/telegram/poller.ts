import { run } from '@grammyjs/runner'
import { type Bot, type Context, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'

export const ALLOWED_UPDATES = [
  'message',
  'channel_post',
  'callback_query',
  'inline_query',
  'my_chat_member',
] as const satisfies readonly Exclude<keyof Update, 'update_id'>[]

const POLL_SECONDS = 25
const RETRY_MS = 1_000
/** Another program polls with the same token; it may be one of ours that is just ending. */
const CONFLICT_WAIT_MS = 3_000

export interface PollerDeps<C extends Context> {
  readonly bot: Bot<C>
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
  readonly logger: { warn(message: string, fields?: object): void }
}

/**
 * Long polling until `signal` says stop: updates are fetched, handled concurrently and confirmed. A second poller's 409 is
 * survived by asking again. Resolves when the updates that were being handled are done.
 */
export async function poll<C extends Context>(
  { bot, sleep, logger }: PollerDeps<C>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const runner = run(bot, {
      runner: {
        fetch: { timeout: POLL_SECONDS, allowed_updates: ALLOWED_UPDATES },
        // Not exponential: after an hour's outage the next attempt would be an hour away.
        retryInterval: RETRY_MS,
        silent: true,
      },
    })
    const stop = () => void runner.stop()
    signal.addEventListener('abort', stop, { once: true })
    try {
      await runner.task()
    } catch (error) {
      if (signal.aborted) break
      const reason = error instanceof GrammyError ? error.description : 'no answer from Telegram'
      logger.warn('Polling was interrupted', { reason })
      await sleep(CONFLICT_WAIT_MS, signal)
    } finally {
      signal.removeEventListener('abort', stop)
      if (runner.isRunning()) await runner.stop()
    }
  }
}
