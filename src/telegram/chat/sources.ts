import { Composer } from 'grammy'
import { renderSources, renderStatus } from '../message/sources-message.ts'
import { pressTarget } from './access.ts'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'
import { onCommand } from './on-command.ts'
import { number, onPress } from './press.ts'
import { edit, reply } from './reply.ts'

/** `/sources` and `/status`: how the sources fare, and the whole. */
export function createSources({
  chats,
  health,
  clock,
}: Pick<BotDeps, 'chats' | 'health' | 'clock'>): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  const context = (ctx: BotContext) => ({ phrases: ctx.phrases, zone: ctx.chatRow.zone, now: clock() })

  onCommand(composer, 'sources', async (ctx, args) => {
    const page = Math.max(0, (number(args) ?? 1) - 1)
    await reply(ctx, renderSources(await health.sources(), page, context(ctx)))
  })

  onPress(composer, 'so', async (ctx, press) => {
    const page = number(press.args[0])
    if (page === null) return null
    if (!(await pressTarget(ctx, chats, press, 'read'))) return ctx.phrases.answer.adminsOnly
    await edit(ctx, renderSources(await health.sources(), page, context(ctx)))
    return undefined
  })

  onCommand(composer, 'status', async ctx => {
    await reply(ctx, renderStatus(await health.status(ctx.chatRow.zone), context(ctx)))
  })

  return composer
}
