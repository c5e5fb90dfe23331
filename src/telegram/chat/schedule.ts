import { Composer } from 'grammy'
import type { Chat } from '../../core/chat/chat.ts'
import { parseSchedule, type Schedule, sameEveryDay } from '../../core/digest/schedule.ts'
import { parseTimeOfDay } from '../../core/digest/time-of-day.ts'
import { parseWeekly, type WeeklyOutcome, type WeeklySlot } from '../../core/digest/weekly.ts'
import type { ChatService } from '../../services/manage-chats.ts'
import { type Html, html } from '../message/html.ts'
import { type Button, buttonText, inRows } from '../message/message.ts'
import { formatMoment } from '../message/time.ts'
import { commandTarget, pressTarget, type Target } from './access.ts'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'
import { onCommand } from './on-command.ts'
import { onPress } from './press.ts'
import { edit, reply } from './reply.ts'
import { heading } from './subscribe.ts'

/** The hours at which most people want to read. */
const OFFERED = ['06:30', '07:00', '07:30', '08:00', '09:00', '12:00', '18:30', '21:00']

const OFFERED_WEEKLY: WeeklySlot = { day: 6, time: '09:00' }
const UPCOMING = 3

/** `/schedule`: when the digest comes. */
export function createSchedule({ chats }: Pick<BotDeps, 'chats'>): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  onCommand(composer, 'schedule', async (ctx, args) => {
    const target = await commandTarget(ctx, chats, args, 'write')
    if (!target) return
    const { phrases } = ctx
    if (target.args === '') return showSchedule(ctx, target)
    const review = parseWeekly(target.args)
    if (review !== null) return setWeekly(ctx, target, review)
    const outcome = parseSchedule(target.args, target.chat.schedule)
    if (outcome.ok) return reply(ctx, { blocks: await setSchedule(ctx, target, outcome.schedule) })
    const value = buttonText(outcome.value, 60)
    if (outcome.reason === 'bad-time') return reply(ctx, phrases.badTime(value))
    if (outcome.reason === 'too-many-times') return reply(ctx, phrases.tooManyTimes(value))
    await reply(ctx, value === '' ? phrases.scheduleUsage : phrases.badTime(value))
  })

  onPress(composer, 'sc', async (ctx, press) => {
    const target = await pressTarget(ctx, chats, press, 'write')
    if (!target) return ctx.phrases.answer.adminsOnly
    const [chosen] = press.args
    if (chosen === undefined) {
      await showSchedule(ctx, target)
      return undefined
    }
    const time = parseTimeOfDay(chosen)
    if (time === null) return null
    await edit(ctx, { blocks: await setSchedule(ctx, target, sameEveryDay([time])) })
    return ctx.phrases.answer.done
  })

  async function setWeekly(ctx: BotContext, target: Target, outcome: WeeklyOutcome): Promise<void> {
    const { phrases } = ctx
    if (!outcome.ok)
      return reply(
        ctx,
        outcome.reason === 'empty' ? phrases.weeklyUsage : phrases.badWeekly(buttonText(outcome.value, 60)),
      )
    const { weekly } = outcome
    const chat = await chats.update(target.chat.id, { weekly })
    const next = chats.nextWeekly(chat)
    const said = { weekly, next: next && formatMoment(next, chat.zone, phrases.language) }
    await reply(ctx, { blocks: [heading(ctx, chat), phrases.weeklySet(said)] })
  }

  onPress(composer, 'sw', async (ctx, press) => {
    const target = await pressTarget(ctx, chats, press, 'write')
    if (!target) return ctx.phrases.answer.adminsOnly
    const isOff = press.args[0] === 'off'
    await setWeekly(ctx, target, { ok: true, weekly: isOff ? null : OFFERED_WEEKLY })
    return ctx.phrases.answer.done
  })

  async function setSchedule(ctx: BotContext, target: Target, schedule: Schedule): Promise<Html[]> {
    const chat = await chats.update(target.chat.id, { schedule })
    return [heading(ctx, chat), ctx.phrases.scheduleSet({ schedule }), ...sayUpcoming(ctx, chats, chat)]
  }

  async function showSchedule(ctx: BotContext, { chat, suffix }: Target): Promise<void> {
    const { phrases } = ctx
    const buttons = OFFERED.map((time): Button => ({ text: time, data: `sc:${time.replace(':', '')}${suffix}` }))
    await reply(ctx, {
      blocks: [
        heading(ctx, chat),
        html`${phrases.scheduleNow({ schedule: chat.schedule, zone: chat.zone })}\n${phrases.weeklyNow(chat.weekly)}`,
        phrases.scheduleUsage,
      ],
      buttons: [
        ...inRows(buttons, 4),
        [
          chat.weekly === null
            ? { text: phrases.opinionButton.weekly(OFFERED_WEEKLY), data: `sw:on${suffix}` }
            : { text: phrases.opinionButton.weeklyOff, data: `sw:off${suffix}` },
        ],
      ],
    })
  }

  return composer
}

/** The next send times, as `/schedule` and `/tz` answer with. */
export function sayUpcoming(ctx: BotContext, chats: Pick<ChatService, 'upcoming'>, chat: Chat): Html[] {
  const { phrases } = ctx
  const times = chats.upcoming(chat, UPCOMING).map(time => formatMoment(time, chat.zone, phrases.language))
  return [
    times.length > 0 ? phrases.nextTimes({ times, zone: chat.zone }) : phrases.noNextTimes,
    ...(chat.state === 'paused' ? [phrases.sendingIsPaused] : []),
  ]
}
