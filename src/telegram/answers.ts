import type { Transformer } from 'grammy'
import type { Gate } from './gate.ts'

/** How long an answer is worth waiting for. */
const PATIENCE_MS = 42_000
const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 8_000

/** Methods that put a message before people's eyes, and so count. */
const SENDS = /^(?:send(?!ChatAction)|edit|copy|forward)/

/** Whoever calls these tries again by itself, or goes on without. */
const LEFT_ALONE = new Set(['getUpdates', 'getMe', 'setWebhook', 'deleteWebhook'])

/**
 * Everything the bot says in answer to people goes through the gate before broadcasts, and is tried again after a 429, a
 * 5xx or a broken connection until it arrives or nobody waits for it any more. Where an answer was lost on its way back,
 * the message may come twice; that is better than silence. Broadcasts never come this way: they have their own record of
 * what has arrived.
 *
 * (`@grammyjs/auto-retry` waits three seconds before its first attempt and does not know the gate, which must hold
 * everybody to what a 429 named.)
 */
export function createAnswerTransformer({
  gate,
  monotonic,
  sleep,
  stopping,
}: {
  gate: Gate
  monotonic: () => number
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>
  /** What is on its way then may still arrive, but nothing is tried again. */
  stopping: AbortSignal
}): Transformer {
  return async (prev, method, payload, signal) => {
    if (LEFT_ALONE.has(method)) return prev(method, payload, signal)
    const chatId = chatOf(payload)
    const deadline = monotonic() + PATIENCE_MS
    const abort = signal === undefined ? stopping : AbortSignal.any([stopping, signal as AbortSignal])
    for (let attempt = 0; ; attempt++) {
      const passing = SENDS.test(method) ? await gate.pass({ chatId, priority: 'person', signal: abort }) : null
      const wait = Math.min(FIRST_WAIT_MS * 2 ** attempt, LONGEST_WAIT_MS)
      const isLast = (ms: number) => monotonic() + ms > deadline || abort.aborted
      passing?.leaves()
      try {
        const response = await prev(method, payload, signal)
        passing?.answered(response.ok || response.error_code !== 429)
        if (response.ok) return response
        const retryAfter = response.parameters?.retry_after
        if (response.error_code === 429) {
          const seconds = retryAfter ?? 1
          gate.hold(seconds, chatId)
          if (isLast(seconds * 1000)) return response
          await sleep(seconds * 1000, abort)
        } else if (response.error_code >= 500) {
          if (isLast(wait)) return response
          await sleep(wait, abort)
        } else return response
      } catch (error) {
        passing?.done()
        if (isLast(wait)) throw error
        await sleep(wait, abort)
      }
    }
  }
}

function chatOf(payload: unknown): number | string | null {
  const id = (payload as { chat_id?: unknown } | undefined)?.chat_id
  return typeof id === 'number' || typeof id === 'string' ? id : null
}
