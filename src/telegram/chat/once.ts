import type { MiddlewareFn } from 'grammy'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'

/** An update that was seen before does nothing again. */
export function once({ seenUpdates }: Pick<BotDeps, 'seenUpdates'>): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    if (await seenUpdates.firstTime(ctx.update.update_id)) await next()
  }
}
