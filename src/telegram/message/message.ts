import type { InlineKeyboardMarkup, LinkPreviewOptions } from 'grammy/types'
import type { Chat } from '../../core/chat/chat.ts'
import type { Html } from './html.ts'

/** A button under a message: it either comes back to us with `data` (at most 64 bytes), or opens `url`. */
export type Button = { readonly text: string; readonly data: string } | { readonly text: string; readonly url: string }

/** One message, ready to be sent. Plain JSON, since a delivery keeps it in the database until it has been sent. */
export interface MessagePart {
  readonly html: string
  readonly buttons: readonly (readonly Button[])[]
  /** The stories it tells, for the record of what the chat has been sent. */
  readonly storyIds: readonly number[]
  /** The one address that is shown as a picture. */
  readonly linkPreviewUrl?: string
}

/** A message of our own on its way out: what the features compose before it is put on the wire. */
export interface Draft {
  readonly blocks: readonly Html[]
  /** What stands between them; a blank line if nothing is said. */
  readonly between?: Html
  readonly buttons?: readonly (readonly Button[])[]
}

/** The options that go with `sendMessage(chat.telegramId, part.html, …)`. */
export interface SendOptions {
  parse_mode: 'HTML'
  link_preview_options: LinkPreviewOptions
  reply_markup?: InlineKeyboardMarkup
  disable_notification?: true
  message_thread_id?: number
}

export function toSendMessage(part: MessagePart, chat: Pick<Chat, 'silent' | 'threadId'>): SendOptions {
  return {
    parse_mode: 'HTML',
    // Without this Telegram would show a card for whichever link comes first, and a digest has twenty.
    link_preview_options:
      part.linkPreviewUrl === undefined
        ? { is_disabled: true }
        : { url: part.linkPreviewUrl, prefer_large_media: true, show_above_text: true },
    ...(part.buttons.length > 0 && { reply_markup: toKeyboard(part.buttons) }),
    ...(chat.silent && { disable_notification: true as const }),
    ...(chat.threadId !== null && { message_thread_id: chat.threadId }),
  }
}

export function toKeyboard(rows: readonly (readonly Button[])[]): InlineKeyboardMarkup {
  return {
    inline_keyboard: rows
      .filter(row => row.length > 0)
      .map(row =>
        row.map(button =>
          'data' in button ? { text: button.text, callback_data: button.data } : { text: button.text, url: button.url },
        ),
      ),
  }
}

/** Buttons in as few rows of at most `width` as there can be, all about as long. */
export function inRows(buttons: readonly Button[], width: number): Button[][] {
  const count = Math.ceil(buttons.length / width)
  const start = (row: number) => Math.ceil((row * buttons.length) / count)
  return Array.from({ length: count }, (_, row) => buttons.slice(start(row), start(row + 1)))
}

/** Columns, of which a Chinese character fills two, that a button has on a phone with two more like it; beside its mark ✓. */
const ROOM_OF_THREE = 8

/** Three to a row where a phone shows all of each, else two. The mark ✓ changes nothing, so that buttons stay where they are. */
export function inShortRows(buttons: readonly Button[]): Button[][] {
  const columns = ({ text }: Button) => text.replace(/^✓ /, '').replaceAll(/[^\x20-\u04ff]/gu, '二二').length
  return inRows(buttons, buttons.every(button => columns(button) <= ROOM_OF_THREE) ? 3 : 2)
}

/** What a button can show without being cut on a phone. */
export function buttonText(text: string, room = 28): string {
  return clip(text.replaceAll(/\s+/gu, ' ').trim(), room)
}

/** The beginning of a text, with an ellipsis where that is not all of it. */
export function clip(text: string, room: number): string {
  const points = [...text]
  return points.length <= room ? text : `${points.slice(0, room - 1).join('')}…`
}
