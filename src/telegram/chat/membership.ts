import { Composer } from 'grammy'
import { phrasesFor } from '../phrases/phrases-for.ts'
import { type BotContext, clientLanguage } from './context.ts'
import type { BotDeps } from './deps.ts'
import { reply } from './reply.ts'

/** What Telegram tells of the bot's own place: blocked and unblocked, added and removed, a group that moved. */
export function createMembership({ chats }: Pick<BotDeps, 'chats'>): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  composer.on('my_chat_member', async ctx => {
    const { chat, old_chat_member: before, new_chat_member: now } = ctx.myChatMember
    const isOut = now.status === 'left' || now.status === 'kicked' || (now.status === 'restricted' && !now.is_member)
    if (isOut) return chat.type === 'private' ? chats.markBlocked(chat.id) : chats.markGone(chat.id)
    const known = await chats.find(chat.id)
    if (known && (known.state === 'blocked' || known.state === 'gone')) await chats.resume(known.id)
    const wasOut = before.status === 'left' || before.status === 'kicked'
    if (wasOut && (chat.type === 'group' || chat.type === 'supergroup')) {
      // A group may forbid the bot to write; then it finds the greeting in /help.
      await reply(ctx, phrasesFor(known?.language ?? clientLanguage(ctx)).startGroup).catch(() => {})
    }
  })

  // Both groups report the move, in any order; moving what has moved changes nothing.
  composer.on('message:migrate_to_chat_id', ctx => chats.migrate(ctx.chat.id, ctx.message.migrate_to_chat_id))
  composer.on('message:migrate_from_chat_id', ctx => chats.migrate(ctx.message.migrate_from_chat_id, ctx.chat.id))

  return composer
}
