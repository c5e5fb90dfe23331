import { GrammyError, type Transformer } from 'grammy'
import { readRefusal } from './messenger.ts'

/**
 * An answer follows its chat: where Telegram says that a group has a new id it is sent there, and where the forum topic is
 * closed or gone it goes to the general one. `migrate` is told first, so that the rows are where the answer goes.
 */
export function followChats(migrate: (fromTelegramId: number, toTelegramId: number) => Promise<void>): Transformer {
  return async (prev, method, payload, signal) => {
    const response = await prev(method, payload, signal)
    const { chat_id: chatId, message_thread_id: threadId } = payload as {
      chat_id?: unknown
      message_thread_id?: number
    }
    if (response.ok || typeof chatId !== 'number' || !method.startsWith('send')) return response
    const refusal = readRefusal(new GrammyError(method, response, method, payload as Record<string, unknown>))
    if (refusal.outcome === 'migrated') {
      await migrate(chatId, refusal.telegramId)
      return prev(method, { ...payload, chat_id: refusal.telegramId }, signal)
    }
    if (refusal.outcome === 'thread-gone' && threadId !== undefined)
      return prev(method, { ...payload, message_thread_id: undefined }, signal)
    return response
  }
}
