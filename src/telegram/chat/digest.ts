import { Composer } from 'grammy'
import { localDay } from '../../core/digest/slot.ts'
import type { Topic } from '../../core/topic/topic.ts'
import { renderDigest } from '../message/digest-message.ts'
import { type Button, buttonText, toSendMessage } from '../message/message.ts'
import { formatList } from '../message/names.ts'
import { formatDay } from '../message/time.ts'
import { topicLabel } from '../message/topic-label.ts'
import { renderWhy, renderWhyBriefly } from '../message/why-message.ts'
import { commandTarget, pressTarget, type Target } from './access.ts'
import type { BotContext } from './context.ts'
import { readDay, splitDay } from './day.ts'
import type { BotDeps } from './deps.ts'
import { findTopic, nearestTopics } from './find-topic.ts'
import { onCommand } from './on-command.ts'
import { number, onPress } from './press.ts'
import { reply } from './reply.ts'
import { offerPopular } from './subscribe.ts'
import { noSuchTopic } from './unsubscribe.ts'

type Deps = Pick<BotDeps, 'chats' | 'subscriptions' | 'searches' | 'digests' | 'clock'>

interface Wanted {
  readonly topic: Topic | null
  /** YYYY-MM-DD, local. */
  readonly date: string | null
  /** Where there is nothing, the last day that has something instead. */
  readonly orLastDay?: boolean
}

/** `/digest`: one right now, which the scheduled one takes no notice of. And why its stories are in it. */
export function createDigest(deps: Deps): Composer<BotContext> {
  const { chats, subscriptions, digests, clock } = deps
  const composer = new Composer<BotContext>()

  onCommand(composer, 'digest', async (ctx, args) => {
    const target = await commandTarget(ctx, chats, args, 'read')
    if (!target) return
    const list = await subscriptions.list(target.chat.id)
    if (list.length === 0) return offerPopular(ctx, deps, target, ctx.phrases.noTopics)
    const whole = target.args === '' ? null : findTopic(list, target.args)
    if (whole) return sendDigest(ctx, deps, target, { topic: whole, date: null })
    const { name, day } = splitDay(target.args)
    const today = localDay(clock(), target.chat.zone)
    const date = day === null ? null : readDay(day, today)
    if (day !== null && date === null)
      return reply(ctx, ctx.phrases.badDate({ value: buttonText(day, 40), command: '/digest' }))
    if (day !== null && date !== null && date > today)
      return reply(ctx, ctx.phrases.futureDate({ value: buttonText(day, 40), command: '/digest' }))
    const topic = name === '' ? null : findTopic(list, name)
    if (name !== '' && !topic) {
      return reply(
        ctx,
        noSuchTopic(ctx, {
          value: name,
          command: '/digest',
          nearest: nearestTopics(list, name),
          data: near => `dg:${near.id}:${date ?? ''}${target.suffix}`,
        }),
      )
    }
    await sendDigest(ctx, deps, target, { topic, date })
  })

  onPress(composer, 'dg', async (ctx, press) => {
    const target = await pressTarget(ctx, chats, press, 'read')
    if (!target) return ctx.phrases.answer.adminsOnly
    const [topicId = '0', day = ''] = press.args
    const list = await subscriptions.list(target.chat.id)
    const topic = list.find(({ topic: { id } }) => id === number(topicId))?.topic ?? null
    if (topicId !== '0' && !topic) return ctx.phrases.answer.alreadyGone
    const date = day === '' ? null : readDay(day, localDay(clock(), target.chat.zone))
    if (day !== '' && date === null) return null
    if (list.length === 0) await offerPopular(ctx, deps, target, ctx.phrases.noTopics)
    else await sendDigest(ctx, deps, target, { topic, date })
    return undefined
  })

  onPress(composer, 'w', async (ctx, press) => {
    const digestId = number(press.args[0])
    const digest = digestId === null ? null : await digests.recall(ctx.chatRow.id, digestId)
    if (!digest) return null
    if (ctx.chat?.type === 'channel') return { alert: renderWhyBriefly(digest, ctx.phrases) }
    await reply(ctx, renderWhy(digest, ctx.phrases, { zone: ctx.chatRow.zone, now: clock() }))
    return undefined
  })

  return composer
}

/** Sends a digest of the chat, of one topic or one day where that is wanted; without news the last day that has some, or the offer of it. */
export async function sendDigest(ctx: BotContext, deps: Deps, target: Target, wanted: Wanted): Promise<void> {
  const { topic, date } = wanted
  const { digests, clock } = deps
  const { phrases } = ctx
  const { chat } = target
  const digest = await digests.build(chat, { ...(topic && { topicId: topic.id }), ...(date !== null && { date }) })
  if (digest.sections.every(({ stories }) => stories.length === 0)) {
    const day = await digests.lastDayWithNews(chat, topic?.id)
    const isOther = day !== null && day !== (date ?? digest.date)
    if (isOther && wanted.orLastDay) return sendDigest(ctx, deps, target, { topic, date: day })
    const quiet = digest.quietTopics.map(one => topicLabel(one, phrases.language))
    if (!isOther && date === null && quiet.length > 0)
      return reply(ctx, phrases.emptyDigest(formatList(quiet, phrases.language)))
    return offerDay(ctx, target, { topic, date: date ?? digest.date }, isOther ? day : null)
  }
  // The buttons are pressed where the digest is shown, which need not be the chat it is made for.
  const digestId = await digests.remember(ctx.chatRow.id, digest)
  for (const part of renderDigest(digest, digestId, { ...chat, kind: ctx.chatRow.kind }, phrases, clock())) {
    const { message_thread_id: _, ...options } = toSendMessage(part, { silent: false, threadId: null })
    await ctx.reply(part.html, options)
  }
}

/** That there is nothing on a day, with a button for another one where that has news. */
async function offerDay(
  ctx: BotContext,
  target: Target,
  { topic, date }: { topic: Topic | null; date: string },
  other: string | null,
): Promise<void> {
  const { phrases } = ctx
  const buttons: Button[] =
    other === null
      ? []
      : [
          {
            text: phrases.button.lastDay(formatDay(other, phrases.language)),
            data: `dg:${topic?.id ?? 0}:${other}${target.suffix}`,
          },
        ]
  const label = topic && buttonText(topicLabel(topic, phrases.language), 60)
  await reply(ctx, phrases.emptyDay({ day: formatDay(date, phrases.language), topic: label }), [buttons])
}
