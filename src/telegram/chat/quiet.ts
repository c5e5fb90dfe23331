import { Composer } from 'grammy'
import { parseQuiet } from '../../core/digest/quiet.ts'
import { buttonText } from '../message/message.ts'
import { commandTarget } from './access.ts'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'
import { onCommand } from './on-command.ts'
import { reply } from './reply.ts'
import { heading } from './subscribe.ts'

/** `/quiet`: the hours in which nothing is delivered. */
export function createQuiet({ chats }: Pick<BotDeps, 'chats'>): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  onCommand(composer, 'quiet', async (ctx, args) => {
    const target = await commandTarget(ctx, chats, args, 'write')
    if (!target) return
    const { phrases } = ctx
    if (target.args === '') return reply(ctx, phrases.quietNow(target.chat.quiet))
    const outcome = parseQuiet(target.args)
    if (!outcome.ok) {
      return reply(ctx, phrases.quietUsage({ value: buttonText(outcome.value, 60), reason: outcome.reason }))
    }
    await chats.update(target.chat.id, { quiet: outcome.quiet })
    await reply(ctx, { blocks: [heading(ctx, target.chat), phrases.quietSet(outcome.quiet)] })
  })

  return composer
}
