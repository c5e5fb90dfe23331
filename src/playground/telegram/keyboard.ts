import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types'
import { badRequest } from './api-error.ts'
import { isButtonUrl } from './url.ts'

const maxButtons = 100
const actions = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'pay',
]

/**
 * What came as `reply_markup` → the inline keyboard to show, or undefined where there is none (absent, empty, or a keyboard of
 * another kind, which this server accepts and does not show).
 */
export function readKeyboard(markup: unknown): InlineKeyboardMarkup | undefined {
  if (markup === undefined || markup === null) return undefined
  if (!isRecord(markup)) throw badRequest("can't parse reply keyboard markup JSON object")
  if (!('inline_keyboard' in markup)) return undefined
  const rows = markup.inline_keyboard
  if (!Array.isArray(rows) || !rows.every(Array.isArray)) {
    throw badRequest('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
  }
  const keyboard = rows.map(row => row.map(readButton)).filter(row => row.length > 0)
  if (keyboard.flat().length > maxButtons) throw badRequest('reply markup is too long')
  return keyboard.length > 0 ? { inline_keyboard: keyboard } : undefined
}

function readButton(button: unknown): InlineKeyboardButton {
  if (!isRecord(button)) throw badRequest("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
  if (typeof button.text !== 'string') {
    throw badRequest('can\'t parse inline keyboard button: Can\'t find field "text"')
  }
  if (button.text.trim() === '') throw badRequest('BUTTON_TEXT_INVALID')
  const present = actions.filter(action => button[action] !== undefined)
  if (present.length === 0) {
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
  }
  if (present.length > 1) throw badRequest('BUTTON_TYPE_INVALID')
  if (button.callback_data !== undefined) return callbackButton(button.text, button.callback_data, button)
  if (typeof button.url === 'string') {
    if (!isButtonUrl(button.url)) {
      throw badRequest(`inline keyboard button URL '${button.url}' is invalid: Wrong HTTP URL`)
    }
    return { text: button.text, url: button.url }
  }
  // Other kinds are passed through: the page shows them, nothing here acts on them.
  return button as unknown as InlineKeyboardButton
}

function callbackButton(text: string, data: unknown, button: Record<string, unknown>): InlineKeyboardButton {
  if (typeof data !== 'string') throw badRequest('field "callback_data" must be of type String')
  const bytes = Buffer.byteLength(data)
  if (bytes < 1 || bytes > 64) throw badRequest('BUTTON_DATA_INVALID')
  const style = button.style
  return { text, callback_data: data, ...(isStyle(style) ? { style } : {}) }
}

const isStyle = (style: unknown): style is 'danger' | 'success' | 'primary' =>
  style === 'danger' || style === 'success' || style === 'primary'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
