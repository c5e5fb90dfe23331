import { Composer } from 'grammy'
import { parseDuration } from '../../core/text/duration.ts'
import { formatMoment } from '../message/time.ts'
import { topicLabel } from '../message/topic-label.ts'
import { commandTarget, pressTarget } from './access.ts'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'
import { findTopic, nearestTopics } from './find-topic.ts'
import { onCommand } from './on-command.ts'
import { number, onPress } from './press.ts'
import { edit, reply } from './reply.ts'
import { noSuchTopic } from './unsubscribe.ts'

/** Until resumed; see `Subscription.mutedUntil`. */
export const FOREVER = new Date('9999-12-31T00:00:00Z')

/** `/pause` and `/resume`, for the chat or for one of its topics. */
export function createPause({
  chats,
  subscriptions,
  clock,
}: Pick<BotDeps, 'chats' | 'subscriptions' | 'clock'>): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  onCommand(composer, 'pause', async (ctx, args) => {
    const target = await commandTarget(ctx, chats, args, 'write')
    if (!target) return
    const { phrases } = ctx
    const { zone } = target.chat
    const { name, duration, bad } = parsePause(target.args)
    const until = duration === null ? null : new Date(clock().getTime() + duration)
    const said = until && formatMoment(until, zone, phrases.language)
    if (name === '' && bad === null) {
      await chats.pause(target.chat.id, until)
      return reply(ctx, phrases.paused(said), [[{ text: phrases.button.resume, data: `pr${target.suffix}` }]])
    }
    const list = await subscriptions.list(target.chat.id)
    // A topic may be called "5G" or "3天", so a name that is known goes before a duration that is not.
    const whole = findTopic(list, target.args)
    const topic = whole ?? (name === '' ? null : findTopic(list, name))
    if (!topic) {
      if (bad !== null) return reply(ctx, phrases.badDuration(bad))
      return reply(
        ctx,
        noSuchTopic(ctx, {
          value: name,
          command: '/pause',
          nearest: nearestTopics(list, name),
          data: near => `tm:${near.id}${target.suffix}`,
        }),
      )
    }
    if (!whole && bad !== null) return reply(ctx, phrases.badDuration(bad))
    await subscriptions.mute(target.chat.id, topic.id, (whole ? null : until) ?? FOREVER)
    await reply(ctx, phrases.topicPaused({ topic: topicLabel(topic, phrases.language), until: whole ? null : said }))
  })

  onCommand(composer, 'resume', async (ctx, args) => {
    const target = await commandTarget(ctx, chats, args, 'write')
    if (!target) return
    const { phrases } = ctx
    if (target.args === '') {
      await chats.resume(target.chat.id)
      return reply(ctx, phrases.resumed)
    }
    const list = await subscriptions.list(target.chat.id)
    const topic = findTopic(list, target.args)
    if (!topic) {
      const nearest = nearestTopics(list, target.args)
      return reply(
        ctx,
        noSuchTopic(ctx, {
          value: target.args,
          command: '/resume',
          nearest,
          data: near => `tr:${near.id}${target.suffix}`,
        }),
      )
    }
    await subscriptions.mute(target.chat.id, topic.id, null)
    await reply(ctx, phrases.topicResumed(topicLabel(topic, phrases.language)))
  })

  onPress(composer, 'pr', async (ctx, press) => {
    const target = await pressTarget(ctx, chats, press, 'write')
    if (!target) return ctx.phrases.answer.adminsOnly
    await chats.resume(target.chat.id)
    await edit(ctx, ctx.phrases.resumed)
    return ctx.phrases.answer.done
  })

  // The topic that was meant, chosen after a slip.
  for (const [name, until] of [
    ['tm', FOREVER],
    ['tr', null],
  ] as const) {
    onPress(composer, name, async (ctx, press) => {
      const topicId = number(press.args[0])
      if (topicId === null) return null
      const { phrases } = ctx
      const target = await pressTarget(ctx, chats, press, 'write')
      if (!target) return phrases.answer.adminsOnly
      if (!(await subscriptions.mute(target.chat.id, topicId, until))) return phrases.answer.alreadyGone
      const topic = (await subscriptions.list(target.chat.id)).find(({ topic: { id } }) => id === topicId)?.topic
      const label = topic ? topicLabel(topic, phrases.language) : ''
      await edit(ctx, until ? phrases.topicPaused({ topic: label, until: null }) : phrases.topicResumed(label))
      return phrases.answer.done
    })
  }

  return composer
}

/** `经济 3天` → a name and a duration. A last word that begins like a number but is no duration is `bad`. */
function parsePause(args: string): { name: string; duration: number | null; bad: string | null } {
  const words = args.split(/\s+/u).filter(word => word !== '')
  const last = words.at(-1)
  if (last === undefined) return { name: '', duration: null, bad: null }
  const duration = parseDuration(last)
  const bad = duration === null && /^[-+]?\d/u.test(last) ? last : null
  return { name: (duration === null && bad === null ? words : words.slice(0, -1)).join(' '), duration, bad }
}
