import { Composer, GrammyError } from 'grammy'
import type { ChatMemberUpdated } from 'grammy/types'
import type { ChatService } from '../../services/manage-chats.ts'
import { phrasesFor } from '../phrases/phrases-for.ts'
import { type BotContext, clientLanguage } from './context.ts'
import type { BotDeps } from './deps.ts'
import { reply } from './reply.ts'

/** Telegram's name for an admin who does not show one. */
const ANONYMOUS_ADMIN = 1_087_968_824

type Deps = Pick<BotDeps, 'chats' | 'defaultLanguage'>

/** What Telegram tells of the bot's own place: blocked and unblocked, added and removed, a group that moved. */
export function createMembership({ chats, defaultLanguage = 'en' }: Deps): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  composer.on('my_chat_member', async ctx => {
    const { chat, old_chat_member: before, new_chat_member: now } = ctx.myChatMember
    if (isOut(now)) return chat.type === 'private' ? chats.markBlocked(chat.id) : chats.markGone(chat.id)
    const known = await chats.find(chat.id)
    if (known && (known.state === 'blocked' || known.state === 'gone')) await chats.resume(known.id)
    if (isOut(before) && chat.type !== 'private') await greet(ctx, ctx.myChatMember, chats)
  })

  // Both groups report the move, in any order; moving what has moved changes nothing.
  composer.on('message:migrate_to_chat_id', ctx => chats.migrate(ctx.chat.id, ctx.message.migrate_to_chat_id))
  composer.on('message:migrate_from_chat_id', ctx => chats.migrate(ctx.message.migrate_from_chat_id, ctx.chat.id))

  /** Says hello once: in a group to all, of a channel to the person who added the bot, since its readers did not ask for it. */
  async function greet(ctx: BotContext, { chat, from }: ChatMemberUpdated, chats: ChatService): Promise<void> {
    if (chat.type === 'private') return
    const isPerson = from.id !== ANONYMOUS_ADMIN && !from.is_bot
    const row = await chats.open({
      telegramId: chat.id,
      kind: chat.type,
      title: chat.title,
      language: isPerson ? clientLanguage(ctx) : defaultLanguage,
    })
    if (isPerson) await chats.noteManager(row.id, from.id)
    const phrases = phrasesFor(row.language)
    if (chat.type !== 'channel') return orSilent(reply(ctx, phrases.startGroup))
    if (!isPerson) return
    const name = chat.username === undefined ? String(chat.id) : `@${chat.username}`
    const { language } = (await chats.find(from.id)) ?? row
    const said = phrasesFor(language).addedToChannel({ title: chat.title, name })
    await orSilent(ctx.api.sendMessage(from.id, said.toString(), { parse_mode: 'HTML' }))
  }

  return composer
}

function isOut(member: ChatMemberUpdated['new_chat_member']): boolean {
  return member.status === 'left' || member.status === 'kicked' || (member.status === 'restricted' && !member.is_member)
}

/** A group may forbid the bot to write, and a person may never have started it; then the greeting is found in /help. */
async function orSilent(sending: Promise<unknown>): Promise<void> {
  try {
    await sending
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error
  }
}
