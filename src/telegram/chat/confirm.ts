import type { Composer } from 'grammy'
import type { Html } from '../message/html.ts'
import type { Target } from './access.ts'
import type { BotContext } from './context.ts'
import { number, onPress, type Press } from './press.ts'
import { edit, reply } from './reply.ts'

/** Stands for "an admin who does not show a name": any admin may then confirm, for nobody can tell who asked. */
const ANONYMOUS = 0

/** Asks before what cannot be undone. The buttons know who asked. */
export async function askConfirmation(
  ctx: BotContext,
  { suffix }: Pick<Target, 'suffix'>,
  question: { name: string; label: string; blocks: readonly Html[] },
): Promise<void> {
  const asker = ctx.msg?.sender_chat ? ANONYMOUS : (ctx.from?.id ?? ANONYMOUS)
  await reply(ctx, {
    blocks: question.blocks,
    buttons: [
      [
        { text: question.label, data: `${question.name}:${asker}${suffix}` },
        { text: ctx.phrases.button.cancel, data: `no:${asker}${suffix}` },
      ],
    ],
  })
}

/** Whether the presser is the one who was asked. Whether they are allowed at all is another question, see `pressTarget`. */
export function isAsker(ctx: BotContext, press: Press): boolean {
  const asker = number(press.args[0])
  return asker === ctx.from?.id || (asker === ANONYMOUS && ctx.chat?.type !== 'private')
}

/** The button that says no. */
export function onCancel(composer: Composer<BotContext>): void {
  onPress(composer, 'no', async (ctx, press) => {
    if (!isAsker(ctx, press)) return ctx.phrases.answer.notYours
    await edit(ctx, ctx.phrases.cancelled)
    return ctx.phrases.answer.cancelled
  })
}
