import type { Message } from 'grammy/types'
import { toApiUser } from './chat.ts'
import { formatText, messageRules } from './formatted-text.ts'
import type { InlineAnswer, InlineResult } from './inline-queries.ts'
import { readKeyboard } from './keyboard.ts'
import { actorIn, ImpossibleAct, requireChat } from './people.ts'
import { enqueue, notify, publish } from './publish.ts'
import type { TelegramState } from './state.ts'

const chatTypes = { private: 'sender', group: 'group', supergroup: 'supergroup', channel: 'channel' } as const

/** A person types `@bot query` in a chat; resolves to the bot's choices, or null where it gave none. */
export function askInline(
  state: TelegramState,
  chatId: number,
  query: string,
  from: number | undefined,
  offset: string,
): Promise<InlineAnswer | null> {
  const chat = requireChat(state, chatId)
  const user = actorIn(state, chat, from)
  const { id, answered } = state.inline.ask()
  enqueue(state, { inline_query: { id, from: toApiUser(user), query, offset, chat_type: chatTypes[chat.type] } })
  return answered
}

/** A person takes one of the choices: it is sent in their name through the bot. */
export function chooseInline(
  state: TelegramState,
  chatId: number,
  result: InlineResult,
  from: number | undefined,
): Message {
  const chat = requireChat(state, chatId)
  const user = actorIn(state, chat, from)
  const content = result.input_message_content as { message_text?: unknown; parse_mode?: unknown } | undefined
  if (typeof content?.message_text !== 'string') throw new ImpossibleAct('only results with a text can be sent')
  const mode = typeof content.parse_mode === 'string' ? content.parse_mode : undefined
  const { text, entities } = formatText(content.message_text, mode, undefined, messageRules)
  const keyboard = readKeyboard(result.reply_markup)
  const message = publish(state, chat, {
    from: toApiUser(user),
    via_bot: toApiUser(state.bot),
    text,
    ...(entities.length > 0 ? { entities } : {}),
    ...(keyboard ? { reply_markup: keyboard } : {}),
  })
  // As at Telegram, only a result with a keyboard gets an id by which the bot can change it later.
  if (keyboard)
    state.inline.messages.set(`inline${chat.id}m${message.message_id}`, { chatId, messageId: message.message_id })
  notify(state, chat, message)
  return message
}
