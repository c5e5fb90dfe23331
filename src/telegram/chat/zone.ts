import { Composer } from 'grammy'
import type { Chat } from '../../core/chat/chat.ts'
import { parseZone, zoneAt } from '../../core/digest/zone.ts'
import { type Button, buttonText } from '../message/message.ts'
import { formatChoice } from '../message/names.ts'
import { formatMoment } from '../message/time.ts'
import { commandTarget, pressTarget, type Target } from './access.ts'
import { type BotContext, isShared } from './context.ts'
import type { BotDeps } from './deps.ts'
import { onCommand } from './on-command.ts'
import { onPress } from './press.ts'
import { edit, reply } from './reply.ts'
import { sayUpcoming } from './schedule.ts'
import { heading } from './subscribe.ts'

/** `/tz`, and a shared location. */
export function createZone({ chats, clock }: Pick<BotDeps, 'chats' | 'clock'>): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  onCommand(composer, 'tz', async (ctx, args) => {
    const target = await commandTarget(ctx, chats, args, 'write')
    if (!target) return
    const { phrases } = ctx
    if (target.args === '')
      return reply(ctx, phrases.zoneNow({ zone: target.chat.zone, time: timeThere(ctx, target.chat) }))
    const outcome = parseZone(target.args)
    if (outcome.ok) return reply(ctx, { blocks: await setZone(ctx, target, outcome.zone, outcome.fixedOffset) })
    const buttons = outcome.nearest.map((zone): Button[] => [{ text: zone, data: `tz:${zone}${target.suffix}` }])
    const nearest = formatChoice(outcome.nearest, phrases.language)
    await reply(ctx, phrases.badZone({ value: buttonText(target.args, 60), nearest }), buttons)
  })

  composer.on('message:location').filter(
    ctx => !isShared(ctx),
    async ctx => {
      const { latitude, longitude } = ctx.message.location
      const target = { chat: ctx.chatRow, args: '', suffix: '' }
      await reply(ctx, { blocks: await setZone(ctx, target, zoneAt(latitude, longitude), false) })
    },
  )

  onPress(composer, 'tz', async (ctx, press) => {
    const target = await pressTarget(ctx, chats, press, 'write')
    if (!target) return ctx.phrases.answer.adminsOnly
    const outcome = parseZone(press.args[0] ?? '')
    if (!outcome.ok) return null
    await edit(ctx, { blocks: await setZone(ctx, target, outcome.zone, outcome.fixedOffset) })
    return ctx.phrases.answer.done
  })

  async function setZone(ctx: BotContext, target: Target, zone: string, fixedOffset: boolean) {
    const chat = await chats.update(target.chat.id, { zone })
    const time = timeThere(ctx, chat)
    return [heading(ctx, chat), ctx.phrases.zoneSet({ zone, time, fixedOffset }), ...sayUpcoming(ctx, chats, chat)]
  }

  function timeThere(ctx: BotContext, chat: Pick<Chat, 'zone'>): string {
    return formatMoment(clock(), chat.zone, ctx.phrases.language)
  }

  return composer
}
