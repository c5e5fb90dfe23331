import { type Api, GrammyError, HttpError } from 'grammy'
import type { Chat } from '../core/chat/chat.ts'
import type { SendOutcome } from '../services/deliver-digests.ts'
import type { Gate } from './gate.ts'
import { type MessagePart, toSendMessage } from './message/message.ts'

export interface Messenger {
  /** Sends one part of a digest; see `DeliverDeps.send`. */
  send(
    chat: Chat,
    part: MessagePart,
    steps: { begin(): Promise<boolean>; arrived(messageId: number): Promise<void> },
  ): Promise<SendOutcome | null>
}

/**
 * Puts the parts of digests on the wire at the pace of the gate. `api` must be bare: whatever repeats a message by itself
 * would repeat one whose answer was lost.
 */
export function createMessenger({ api, gate, signal }: { api: Api; gate: Gate; signal: AbortSignal }): Messenger {
  return {
    async send(chat, part, steps) {
      let passage: { done(): void }
      try {
        passage = await gate.pass({ chatId: chat.telegramId, priority: 'broadcast', signal })
      } catch {
        return null // stopping
      }
      try {
        if (!(await steps.begin())) return null
        const outcome = await sendOnce(api, chat, part)
        if (outcome.outcome === 'sent') await steps.arrived(outcome.messageId)
        if (outcome.outcome === 'limited') gate.hold(outcome.seconds, chat.telegramId)
        return outcome
      } finally {
        passage.done()
      }
    },
  }
}

type WireOutcome =
  | Exclude<SendOutcome, { outcome: 'limited' }>
  | { readonly outcome: 'limited'; readonly seconds: number }

async function sendOnce(api: Api, chat: Chat, part: MessagePart): Promise<WireOutcome> {
  try {
    const message = await api.sendMessage(chat.telegramId, part.html, toSendMessage(part, chat))
    return { outcome: 'sent', messageId: message.message_id }
  } catch (error) {
    if (error instanceof GrammyError) return readRefusal(error)
    // The address has the token in it, so the cause stays out of what is kept.
    if (error instanceof HttpError) return { outcome: 'retry', error: 'no answer from Telegram' }
    throw error
  }
}

// Telegram has no codes finer than these, so its words have to do.
const GONE =
  /chat not found|user is deactivated|kicked|not a member|chat was (?:deactivated|deleted)|have no rights|not enough rights|CHAT_WRITE_FORBIDDEN|need administrator rights/i
const THREAD_GONE = /thread not found|TOPIC_(?:CLOSED|DELETED)|topic.* closed/i

/** What a refusal means for the delivery. */
export function readRefusal(error: GrammyError): WireOutcome {
  const { error_code: code, description, parameters } = error
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
