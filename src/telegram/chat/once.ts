import type { MiddlewareFn } from 'grammy'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'

/** An update that was seen before does nothing again. */
export function once({ seenUpdates, logger }: Pick<BotDeps, 'seenUpdates' | 'logger'>): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    let isFirst = true
    try {
      isFirst = await seenUpdates.firstTime(ctx.update.update_id)
    } catch (error) {
      // The person is better served by an apology further on than by nothing.
      logger.warn('Whether an update is new could not be told.', { updateId: ctx.update.update_id, error })
    }
    if (isFirst) await next()
  }
}
