import type { Chat } from '../core/chat/chat.ts'
import type { SendOutcome } from '../services/delivery.ts'
import type { Gate, Passing } from './gate.ts'
import { type MessagePart, toSendMessage } from './message/message.ts'
import { type Wire, type WireAnswer, WireError } from './wire.ts'

export interface Messenger {
  /** Sends one part of a digest; see `SendDeps.send`. */
  send(
    chat: Chat,
    part: MessagePart,
    steps: { begin(): Promise<boolean>; arrived(messageId: number): Promise<void> },
    signal: AbortSignal,
  ): Promise<SendOutcome | null>
}

/**
 * Puts the parts of digests on the wire at the pace of the gate. The wire must be bare: whatever repeats a message by itself
 * would repeat one whose answer was lost.
 *
 * @param isPaid whether more than 30 messages a second are paid for
 */
export function createMessenger({
  wire,
  gate,
  isPaid,
}: {
  wire: Pick<Wire, 'call'>
  gate: Gate
  isPaid: boolean
}): Messenger {
  const paid = isPaid ? { allow_paid_broadcast: true } : {}

  async function sendOnce(chat: Chat, part: MessagePart, passing: Passing): Promise<WireOutcome> {
    try {
      passing.leaves()
      const answer = await wire.call('sendMessage', {
        chat_id: chat.telegramId,
        text: part.html,
        ...toSendMessage(part, chat),
        ...paid,
      })
      passing.answered(answer.ok || answer.error_code !== 429)
      return answer.ok ? { outcome: 'sent', messageId: answer.result.message_id } : readRefusal(answer)
    } catch (error) {
      passing.answered(false)
      if (error instanceof WireError) return { outcome: 'retry', error: error.message }
      throw error
    }
  }

  return {
    async send(chat, part, steps, signal) {
      let passing: Passing
      try {
        passing = await gate.pass({ chatId: chat.telegramId, priority: 'broadcast', signal })
      } catch {
        return null // stopping
      }
      try {
        if (!(await steps.begin())) return null
        const outcome = await sendOnce(chat, part, passing)
        if (outcome.outcome === 'sent') await steps.arrived(outcome.messageId)
        if (outcome.outcome === 'limited') gate.hold(outcome.seconds, chat.telegramId)
        return outcome
      } finally {
        passing.done()
      }
    },
  }
}

type WireOutcome =
  | Exclude<SendOutcome, { outcome: 'limited' }>
  | { readonly outcome: 'limited'; readonly seconds: number }

// Telegram has no codes finer than these, so its words have to do.
const GONE =
  /chat not found|user is deactivated|kicked|not a member|chat was (?:deactivated|deleted)|have no rights|not enough rights|CHAT_WRITE_FORBIDDEN|need administrator rights/i
const THREAD_GONE = /thread not found|TOPIC_(?:CLOSED|DELETED)|topic.* closed/i

/** What a refusal means for the delivery. */
export function readRefusal({
  error_code: code,
  description,
  parameters = {},
}: Extract<WireAnswer, { ok: false }>): WireOutcome {
  if (parameters.migrate_to_chat_id !== undefined)
    return { outcome: 'migrated', telegramId: parameters.migrate_to_chat_id }
  if (code === 429) return { outcome: 'limited', seconds: parameters.retry_after ?? 1 }
  if (code >= 500) return { outcome: 'retry', error: `${code}: ${description}` }
  if (THREAD_GONE.test(description)) return { outcome: 'thread-gone' }
  if (GONE.test(description)) return { outcome: 'gone' }
  if (code === 403) return { outcome: 'blocked' }
  // A wrong token is the operator's mistake, not the chat's: the digest waits until it is mended.
  if (code === 401 || code === 404) return { outcome: 'retry', error: `${code}: ${description}` }
  return { outcome: 'refused', error: `${code}: ${description}` }
}
