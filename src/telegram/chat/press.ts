import type { Composer } from 'grammy'
import type { Answer, BotContext } from './context.ts'

/** A press of a button: `name:argument:argument@chat`, where the last part is there only if the button acts for another chat. */
export interface Press {
  readonly name: string
  readonly args: readonly string[]
  readonly target: number | null
}

const FORM = /^([a-z]{1,8})((?::[A-Za-z0-9_+\-./]*)*)(?:@(-\d{1,16}))?$/

export function parsePress(data: string): Press | null {
  const found = FORM.exec(data)
  if (!found) return null
  const [, name = '', args = '', target] = found
  return { name, args: args.split(':').slice(1), target: target === undefined ? null : Number(target) }
}

/** An id or page number from a press; null for anything that is none, since the data can be forged. */
export function number(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : null
}

/**
 * Handles the presses of that name. What `handle` returns is shown to the presser (`undefined`: nothing to say); `null` means that the
 * data makes no sense. The press itself is answered by `answerPresses`, once, whatever happens.
 */
export function onPress(
  composer: Composer<BotContext>,
  name: string,
  handle: (ctx: BotContext, press: Press) => Promise<Answer | null | undefined>,
): void {
  composer.on('callback_query:data', async (ctx, next) => {
    const press = parsePress(ctx.callbackQuery.data)
    if (press?.name !== name) return next()
    const answer = await handle(ctx, press)
    ctx.answer = answer === null ? ctx.phrases.answer.expired : (answer ?? '')
  })
}
