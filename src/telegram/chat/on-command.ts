import type { Composer } from 'grammy'
import type { CommandName } from './command.ts'
import type { BotContext } from './context.ts'

/** Handles a command under all its names, whether written with a slash or in Chinese. */
export function onCommand(
  composer: Composer<BotContext>,
  name: CommandName,
  handle: (ctx: BotContext, args: string) => Promise<void>,
): void {
  composer.on(['message', 'channel_post'], async (ctx, next) => {
    if (ctx.command?.name !== name) return next()
    await handle(ctx, ctx.command.args)
  })
}
