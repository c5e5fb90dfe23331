import { GrammyError, type MiddlewareFn } from 'grammy'
import { clip } from '../message/message.ts'
import { readRefusal } from '../messenger.ts'
import { phrasesFor } from '../phrases/phrases-for.ts'
import { type Answer, type BotContext, clientLanguage } from './context.ts'
import type { BotDeps } from './deps.ts'
import { reply } from './reply.ts'

/** What Telegram shows of an answer to a press. */
const MOST_CHARACTERS = 200

const SHUT_OUT: ReadonlySet<string> = new Set(['blocked', 'gone', 'migrated', 'thread-gone'])

/** The last resort: what goes wrong in a feature is logged, the person is told in the chat's language, and the bot goes on. */
export function catchErrors({ logger }: Pick<BotDeps, 'logger'>): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    try {
      await next()
    } catch (error) {
      const place = { updateId: ctx.update.update_id, chat: ctx.chat?.id }
      // Where the bot has been shut out there is nobody to apologise to.
      if (error instanceof GrammyError && SHUT_OUT.has(readRefusal(error).outcome))
        return logger.info('An answer has nowhere to go.', { ...place, reason: error.description })
      logger.error('An update failed.', { ...place, error })
      ctx.phrases ??= phrasesFor(clientLanguage(ctx))
      if (ctx.inlineQuery) await ctx.answerInlineQuery([], { cache_time: 0, is_personal: true }).catch(() => {})
      else if (ctx.callbackQuery) ctx.answer = ctx.phrases.answer.failed
      else if (ctx.command && ctx.chat) await reply(ctx, ctx.phrases.failed).catch(() => {})
    }
  }
}

/**
 * Answers every press exactly once, after the features had their chance: with what the feature said, else that the button has
 * expired. Without an answer the button would glow for half a minute.
 */
export function answerPresses({ logger }: Pick<BotDeps, 'logger'>): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    if (!ctx.callbackQuery) return next()
    ctx.answer = null
    await next()
    const answer = ctx.answer ?? (ctx.phrases ?? phrasesFor(clientLanguage(ctx))).answer.expired
    try {
      await ctx.answerCallbackQuery(toOptions(answer))
    } catch (error) {
      // Telegram takes an answer for some seconds only. What the press did has been done; nothing is lost but the note.
      if (!(error instanceof GrammyError)) throw error
      logger.warn('A press could not be answered.', { updateId: ctx.update.update_id, reason: error.description })
    }
  }
}

function toOptions(answer: Answer) {
  if (typeof answer !== 'string') {
    return 'url' in answer ? { url: answer.url } : { text: clip(answer.alert, MOST_CHARACTERS), show_alert: true }
  }
  return answer === '' ? {} : { text: clip(answer, MOST_CHARACTERS) }
}
