import { Composer } from 'grammy'
import { commandTarget, pressTarget } from './access.ts'
import { askConfirmation, isAsker } from './confirm.ts'
import { type BotContext, isShared } from './context.ts'
import type { BotDeps } from './deps.ts'
import { onCommand } from './on-command.ts'
import { onPress } from './press.ts'
import { edit, reply } from './reply.ts'
import { heading } from './subscribe.ts'

/** `/privacy` says what is kept; `/deleteme` erases it, after asking. */
export function createPrivacy({
  chats,
  retentionDays = 90,
}: Pick<BotDeps, 'chats' | 'retentionDays'>): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  onCommand(composer, 'privacy', async ctx => {
    const { privacy, privacyInGroup } = ctx.phrases
    await reply(ctx, { blocks: [privacy(retentionDays), ...(isShared(ctx) ? [privacyInGroup] : [])] })
  })

  onCommand(composer, 'deleteme', async (ctx, args) => {
    const target = await commandTarget(ctx, chats, args, 'write')
    if (!target) return
    const blocks = [heading(ctx, target.chat), ctx.phrases.confirmErase]
    await askConfirmation(ctx, target, { name: 'dm', label: ctx.phrases.button.eraseAll, blocks })
  })

  onPress(composer, 'dm', async (ctx, press) => {
    const target = await pressTarget(ctx, chats, press, 'write')
    if (!target) return ctx.phrases.answer.adminsOnly
    if (!isAsker(ctx, press)) return ctx.phrases.answer.notYours
    const counts = await chats.erase(target.chat.id)
    await edit(ctx, ctx.phrases.erased(counts))
    return ctx.phrases.answer.done
  })

  return composer
}
