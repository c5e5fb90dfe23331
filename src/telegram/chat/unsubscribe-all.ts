import { Composer } from 'grammy'
import { commandTarget, pressTarget } from './access.ts'
import { askConfirmation, isAsker, onCancel } from './confirm.ts'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'
import { onCommand } from './on-command.ts'
import { onPress } from './press.ts'
import { edit, reply } from './reply.ts'
import { heading } from './subscribe.ts'

/** `/unsuball`: asks, and removes all topics once the person who asked says so. */
export function createUnsubscribeAll({
  chats,
  subscriptions,
}: Pick<BotDeps, 'chats' | 'subscriptions'>): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  onCancel(composer)

  onCommand(composer, 'unsuball', async (ctx, args) => {
    const target = await commandTarget(ctx, chats, args, 'write')
    if (!target) return
    const { length } = await subscriptions.list(target.chat.id)
    if (length === 0) return reply(ctx, ctx.phrases.noTopics)
    const blocks = [heading(ctx, target.chat), ctx.phrases.confirmRemoveAll(length)]
    await askConfirmation(ctx, target, { name: 'ua', label: ctx.phrases.button.removeAll, blocks })
  })

  onPress(composer, 'ua', async (ctx, press) => {
    const target = await pressTarget(ctx, chats, press, 'write')
    if (!target) return ctx.phrases.answer.adminsOnly
    if (!isAsker(ctx, press)) return ctx.phrases.answer.notYours
    const count = await subscriptions.removeAll(target.chat.id)
    await edit(ctx, ctx.phrases.removedAll(count))
    return ctx.phrases.answer.done
  })

  return composer
}
