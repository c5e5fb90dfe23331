import type { MiddlewareFn } from 'grammy'
import { phrasesFor } from '../phrases/phrases-for.ts'
import { guessZone } from './client-zone.ts'
import { parseCommand } from './command.ts'
import { type BotContext, clientLanguage, isShared } from './context.ts'
import type { BotDeps } from './deps.ts'

/** Finds the command in a message, and ends here what is not meant for the bot: the talk of a group, edits, other bots' commands. */
export function readCommand(): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    ctx.command = null
    if (ctx.callbackQuery) return next()
    const message = ctx.message ?? ctx.channelPost
    if (!message) return
    const isPrivate = !isShared(ctx)
    // A document may carry its command as a caption. Words without a slash are no command there.
    const said =
      message.text ?? (/^[/／@]/u.test(message.caption ?? '') && message.document ? message.caption : undefined)
    if (said !== undefined) ctx.command = parseCommand(said, { botName: ctx.me.username, isPrivate })
    // A reply may be the answer to a question of the bot.
    const repliesToUs = message.reply_to_message?.from?.id === ctx.me.id
    const looksForeign = isPrivate && ctx.command === null && /^[/／]\w+@/u.test(said ?? '')
    if (looksForeign) return
    if (isPrivate || repliesToUs) return next()
    if (ctx.command && (ctx.command.name !== null || ctx.command.isNamed)) return next()
  }
}

/** Opens the row of the chat the update comes from, and with it the language to speak. */
export function openChat({
  chats,
  defaultLanguage = 'en',
  guessesZone = true,
}: Pick<BotDeps, 'chats' | 'defaultLanguage' | 'guessesZone'>): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const { chat } = ctx
    if (!chat) return
    const zone = guessesZone && chat.type === 'private' ? guessZone(ctx.from?.language_code) : null
    ctx.chatRow = await chats.open({
      telegramId: chat.id,
      kind: chat.type,
      title: chat.title ?? ([chat.first_name, chat.last_name].filter(Boolean).join(' ') || (chat.username ?? '')),
      language: ctx.from ? clientLanguage(ctx) : defaultLanguage,
      ...(zone !== null && { zone }),
    })
    ctx.phrases = phrasesFor(ctx.chatRow.language)
    await next()
  }
}
