import { GrammyError } from 'grammy'
import type { ForceReply, InlineKeyboardMarkup } from 'grammy/types'
import type { Html } from '../message/html.ts'
import { type Button, type Draft, toKeyboard } from '../message/message.ts'
import { MESSAGE_LIMITS, shorten, splitBlocks } from '../message/split.ts'
import type { BotContext } from './context.ts'

const NO_PREVIEW = { is_disabled: true }

/** Sends a draft, in as many messages as it needs; the buttons are under the last one. */
export async function reply(ctx: BotContext, draft: Draft | Html, buttons: Draft['buttons'] = []): Promise<void> {
  const { blocks, between, keyboard } = prepare(draft, buttons)
  const parts = splitBlocks(blocks, MESSAGE_LIMITS, between)
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1
    await send(ctx, part.html, isLast ? keyboard : undefined)
  }
}

/** Asks for an answer that comes as a reply to this message. */
export async function askForReply(ctx: BotContext, question: Html): Promise<void> {
  await send(ctx, question, { force_reply: true, selective: true })
}

/** Puts a draft in the place of the message whose button was pressed; where that cannot be changed any more, sends it. */
export async function edit(ctx: BotContext, draft: Draft | Html, buttons: Draft['buttons'] = []): Promise<void> {
  const { blocks, between, keyboard } = prepare(draft, buttons)
  const [first, ...rest] = splitBlocks(blocks, MESSAGE_LIMITS, between)
  const message = ctx.callbackQuery?.message
  // A date of 0 is Telegram's sign for a message that is out of the bot's reach.
  if (!first || !message || message.date === 0) return reply(ctx, draft, buttons)
  // One message stays one message: a panel that leaves a tail behind at each press is worse than one cut short.
  const markup = rest.length === 0 ? first.html : shorten(first.html, { ...MESSAGE_LIMITS, characters: 4000 })
  try {
    await ctx.editMessageText(markup.toString(), {
      parse_mode: 'HTML',
      link_preview_options: NO_PREVIEW,
      ...(keyboard && { reply_markup: keyboard }),
    })
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error
    // The second of a double press changes nothing, and Telegram calls that an error.
    if (/not modified/i.test(error.description)) return
    if (/can't be edited|not found|no text in the message/i.test(error.description)) return reply(ctx, draft, buttons)
    throw error
  }
}

function prepare(draft: Draft | Html, extra: Draft['buttons'] = []) {
  const isDraft = 'blocks' in draft
  const blocks = isDraft ? draft.blocks : [draft]
  const rows: (readonly Button[])[] = [...((isDraft && draft.buttons) || []), ...extra].filter(row => row.length > 0)
  return {
    blocks,
    between: isDraft ? draft.between : undefined,
    keyboard: rows.length > 0 ? toKeyboard(rows) : undefined,
  }
}

async function send(ctx: BotContext, markup: Html, keyboard?: InlineKeyboardMarkup | ForceReply): Promise<void> {
  const asked = ctx.chat?.type !== 'private' ? ctx.message?.message_id : undefined
  await ctx.reply(markup.toString(), {
    parse_mode: 'HTML',
    link_preview_options: NO_PREVIEW,
    ...(keyboard && { reply_markup: keyboard }),
    // In a busy group it must be plain whom this answers.
    ...(asked !== undefined && { reply_parameters: { message_id: asked, allow_sending_without_reply: true } }),
  })
}
