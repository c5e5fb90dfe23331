import { GrammyError } from 'grammy'
import type { Chat } from '../../core/chat/chat.ts'
import type { ChatService } from '../../services/manage-chats.ts'
import { type BotContext, isShared } from './context.ts'
import type { Press } from './press.ts'
import { reply } from './reply.ts'

/** The chat a command or a press acts for. */
export interface Target {
  readonly chat: Chat
  /** What is left of the arguments after the name of the chat. */
  readonly args: string
  /** For the data of buttons, so that they act for the same chat. */
  readonly suffix: string
}

type Change = 'read' | 'write'

/** Two questions to Telegram each. */
const MOST_MANAGED = 10

/** `@name`, or a number as clients show it for channels and supergroups. */
const CHAT_NAME = /^(@[a-z][a-z0-9_]{3,31}|-100\d{5,13})(?:\s+|$)/i

/**
 * The chat a command acts for: the one it is given in or, in a private chat, the one its first word names. Null where the sender
 * may not, which has then been said. Asked anew each time: who was an admin yesterday may be none today.
 */
export async function commandTarget(
  ctx: BotContext,
  chats: ChatService,
  args: string,
  change: Change,
): Promise<Target | null> {
  const named = isShared(ctx) ? null : CHAT_NAME.exec(args)
  if (named) {
    const name = named[1] ?? ''
    const outcome = await otherChat(ctx, chats, name.startsWith('@') ? name : Number(name))
    if (outcome.ok) return { ...outcome.target, args: args.slice(named[0].length) }
    const { phrases } = ctx
    const refusals = {
      unknown: phrases.noSuchChat,
      'not-admin': phrases.notAdminThere,
      'bot-not-admin': phrases.botNotAdminThere,
    }
    await reply(ctx, refusals[outcome.reason](name))
    return null
  }
  if (change === 'write' && !(await mayChange(ctx))) {
    await reply(ctx, ctx.phrases.adminsOnly)
    return null
  }
  if (change === 'write') await bindThread(ctx, chats)
  return { chat: ctx.chatRow, args, suffix: '' }
}

/** As `commandTarget`, for a press. Null where the presser may not, or the chat is out of reach. */
export async function pressTarget(
  ctx: BotContext,
  chats: ChatService,
  press: Press,
  change: Change,
): Promise<Target | null> {
  if (press.target !== null) {
    if (isShared(ctx)) return null // only forged data names another chat here
    const outcome = await otherChat(ctx, chats, press.target)
    return outcome.ok ? { ...outcome.target, args: '' } : null
  }
  // What a press brings about in a channel, all its readers see; so there even reading is for its admins.
  if ((change === 'write' || ctx.chat?.type === 'channel') && !(await mayChange(ctx))) return null
  return { chat: ctx.chatRow, args: '', suffix: '' }
}

/** Whether the sender may change what concerns this chat. */
export async function mayChange(ctx: BotContext): Promise<boolean> {
  if (!ctx.chat) return false
  if (!isShared(ctx)) return true
  // Anonymous admins and channel posts come in the chat's own name. Any other chat's name says nothing about the sender.
  const senderChat = ctx.callbackQuery ? undefined : ctx.msg?.sender_chat
  if (senderChat) return senderChat.id === ctx.chat.id
  return ctx.from !== undefined && (await isAdmin(ctx, ctx.chat.id, ctx.from.id))
}

type OtherChat =
  | { readonly ok: true; readonly target: Omit<Target, 'args'> }
  | { readonly ok: false; readonly reason: 'unknown' | 'not-admin' | 'bot-not-admin' }

async function otherChat(ctx: BotContext, chats: ChatService, name: string | number): Promise<OtherChat> {
  const found = await orNull(ctx.api.getChat(name))
  if (!found || found.type === 'private' || !ctx.from) return { ok: false, reason: 'unknown' }
  // The sender first: somebody who may not change the chat is not told about the bot's place in it.
  if (!(await isAdmin(ctx, found.id, ctx.from.id))) return { ok: false, reason: 'not-admin' }
  if (!(await isAdmin(ctx, found.id, ctx.me.id))) return { ok: false, reason: 'bot-not-admin' }
  const chat = await chats.open({
    telegramId: found.id,
    kind: found.type,
    title: found.title ?? String(name),
    language: ctx.chatRow.language,
  })
  await chats.noteManager(chat.id, ctx.from.id)
  return { ok: true, target: { chat, suffix: `@${found.id}` } }
}

/** The other chats that the sender manages, as far as the bot has seen it; both are asked for anew. */
export async function managedChats(ctx: BotContext, chats: ChatService): Promise<Target[]> {
  const { from } = ctx
  if (!from || isShared(ctx)) return []
  const seen = await chats.managedBy(from.id, MOST_MANAGED)
  const checked = await Promise.all(
    seen.map(async chat => {
      const areAdmins = await Promise.all([from.id, ctx.me.id].map(id => isAdmin(ctx, chat.telegramId, id)))
      return areAdmins.every(Boolean) ? [{ chat, args: '', suffix: `@${chat.telegramId}` }] : []
    }),
  )
  return checked.flat()
}

async function isAdmin(ctx: BotContext, chatId: number, userId: number): Promise<boolean> {
  const member = await orNull(ctx.api.getChatMember(chatId, userId))
  return member?.status === 'creator' || member?.status === 'administrator'
}

/** Telegram refuses to tell of chats and people the bot cannot see; that is an answer. A failed network is not. */
async function orNull<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call
  } catch (error) {
    if (error instanceof GrammyError && (error.error_code === 400 || error.error_code === 403)) return null
    throw error
  }
}

/** In a forum, digests go to the topic in which the last change was made. */
async function bindThread(ctx: BotContext, chats: ChatService): Promise<void> {
  const { message } = ctx
  if (message?.chat.type !== 'supergroup' || !message.chat.is_forum) return
  const threadId = message.is_topic_message ? (message.message_thread_id ?? null) : null
  if (threadId === ctx.chatRow.threadId) return
  await chats.setThread(ctx.chatRow.id, threadId)
  ctx.chatRow = { ...ctx.chatRow, threadId }
}
