import type { CallbackQuery, InlineKeyboardButton, Message } from 'grammy/types'
import type { CallbackAnswer } from './callbacks.ts'
import { type FakeChat, toApiChat, toApiUser } from './chat.ts'
import { actorIn, ImpossibleAct, requireChat } from './people.ts'
import { enqueue } from './publish.ts'
import type { TelegramState } from './state.ts'

export interface Press {
  readonly id: string
  /** The bot's answer to the query, or null where none came in 15 s. */
  readonly answered: Promise<CallbackAnswer | null>
}

/** A person presses a callback button, named by its data or else by its words. */
export function press(
  state: TelegramState,
  chatId: number,
  messageId: number,
  dataOrText: string,
  from: number | undefined,
): Press {
  const chat = requireChat(state, chatId)
  const message = chat.messages.get(messageId)
  if (!message) throw new ImpossibleAct(`no message ${messageId} in chat ${chatId}`)
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? []
  const button = buttons.find(each => dataOf(each) === dataOrText) ?? buttons.find(isCalled(dataOrText))
  const data = button && dataOf(button)
  if (data === undefined) {
    const labels = buttons.map(({ text }) => text).join(' | ')
    throw new ImpossibleAct(`message ${messageId} has no callback button "${dataOrText}"; it has: ${labels || 'none'}`)
  }
  return ask(state, chat, message, actorIn(state, chat, from).id, { data })
}

/**
 * A press that no app would make: data that is on no button (undefined: none at all), or on a message that is gone, which
 * arrives as an inaccessible one.
 */
export function forgePress(
  state: TelegramState,
  chatId: number,
  messageId: number,
  data: string | undefined,
  from: number | undefined,
): Press {
  const chat = requireChat(state, chatId)
  const message = chat.messages.get(messageId) ?? { chat: toApiChat(chat), message_id: messageId, date: 0 as const }
  return ask(state, chat, message, actorIn(state, chat, from).id, data === undefined ? {} : { data })
}

function ask(
  state: TelegramState,
  chat: FakeChat,
  message: Message | NonNullable<CallbackQuery['message']>,
  userId: number,
  content: { readonly data?: string },
): Press {
  const { id, answered } = state.callbacks.ask()
  const user = state.users.get(userId)
  if (!user) throw new ImpossibleAct(`no user ${userId}`)
  const inlineId = [...state.inline.messages].find(
    ([, place]) => place.chatId === chat.id && place.messageId === message.message_id,
  )?.[0]
  const place = inlineId === undefined ? { message } : { inline_message_id: inlineId }
  enqueue(state, {
    callback_query: { id, from: toApiUser(user), ...place, chat_instance: String(chat.id), ...content },
  })
  return { id, answered }
}

const isCalled =
  (text: string) =>
  (button: InlineKeyboardButton): boolean =>
    button.text === text && dataOf(button) !== undefined

const dataOf = (button: InlineKeyboardButton): string | undefined =>
  'callback_data' in button ? button.callback_data : undefined
