import { Composer } from 'grammy'
import { sameEveryDay } from '../../core/digest/schedule.ts'
import { parseTimeOfDay } from '../../core/digest/time-of-day.ts'
import { parseZone } from '../../core/digest/zone.ts'
import type { Topic } from '../../core/topic/topic.ts'
import type { Draft } from '../message/message.ts'
import { type Choice, renderSetup, renderZones } from '../message/setup-message.ts'
import { topicLabel } from '../message/topic-label.ts'
import { pressTarget, type Target } from './access.ts'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'
import { sendDigest } from './digest.ts'
import { isMarked, markOf } from './mark.ts'
import { number, onPress } from './press.ts'
import { edit, reply } from './reply.ts'
import { sayUpcoming } from './schedule.ts'
import { heading } from './subscribe.ts'

const HOT = 6

type Deps = Pick<BotDeps, 'chats' | 'subscriptions' | 'searches' | 'digests' | 'trends' | 'clock'>

/** The first minute: from `/start` by topics and an hour to the first digest, three taps and nothing to type. */
export function createSetup(deps: Deps): Composer<BotContext> {
  const { chats, subscriptions, trends, clock } = deps
  const composer = new Composer<BotContext>()

  onPress(composer, 'tp', async (ctx, press) => {
    const target = await pressTarget(ctx, chats, press, 'write')
    if (!target) return ctx.phrases.answer.adminsOnly
    // From /start the panel comes below; from the zones it comes back to its place.
    await (press.args.length > 0 ? edit : reply)(ctx, await panel(ctx, target))
    return undefined
  })

  // What to set, not what to change, so that a double press is harmless.
  onPress(composer, 'su', async (ctx, press) => {
    const [topicId, isWanted] = press.args.slice(0, 2).map(number)
    if (topicId == null || isWanted == null) return null
    const target = await pressTarget(ctx, chats, press, 'write')
    if (!target) return ctx.phrases.answer.adminsOnly
    if (!isMarked(ctx, press.args[2], 'su', target.chat.id, topicId)) return null
    const { answer, language } = ctx.phrases
    if (isWanted === 0) {
      const gone = await subscriptions.remove(target.chat.id, topicId)
      await edit(ctx, await panel(ctx, target))
      return gone ? answer.removed(topicLabel(gone, language)) : answer.alreadyGone
    }
    const outcome = await subscriptions.subscribeTo(target.chat.id, topicId)
    if (outcome === null) return answer.notFound
    if (!outcome.ok) return outcome.reason === 'too-many-topics' ? { alert: answer.tooManyTopics } : answer.failed
    await edit(ctx, await panel(ctx, target))
    return answer.subscribed(topicLabel(outcome.topic, language))
  })

  onPress(composer, 'sp', async (ctx, press) => {
    const time = parseTimeOfDay(press.args[0] ?? '')
    if (time === null) return null
    const target = await pressTarget(ctx, chats, press, 'write')
    if (!target) return ctx.phrases.answer.adminsOnly
    const { phrases } = ctx
    if ((await subscriptions.list(target.chat.id)).length === 0) return { alert: phrases.answer.topicFirst }
    const schedule = sameEveryDay([time])
    const chat = await chats.update(target.chat.id, { schedule })
    await edit(ctx, {
      blocks: [heading(ctx, chat), phrases.scheduleSet({ schedule }), ...sayUpcoming(ctx, chats, chat)],
    })
    await sendDigest(ctx, deps, { ...target, chat }, { topic: null, date: null, orLastDay: true })
    return phrases.answer.done
  })

  onPress(composer, 'sz', async (ctx, press) => {
    const target = await pressTarget(ctx, chats, press, 'write')
    if (!target) return ctx.phrases.answer.adminsOnly
    const [zone] = press.args
    if (zone === undefined) {
      await edit(ctx, renderZones(ctx.phrases, target.suffix))
      return undefined
    }
    const outcome = parseZone(zone)
    if (!outcome.ok) return null
    const chat = await chats.update(target.chat.id, { zone: outcome.zone })
    await edit(ctx, await panel(ctx, { ...target, chat }))
    return ctx.phrases.answer.done
  })

  async function panel(ctx: BotContext, target: Target): Promise<Draft> {
    const { phrases } = ctx
    const { chat, suffix } = target
    const words = (await trends.hot(HOT)).map(({ word }) => word)
    const hot = await subscriptions.topicsOf(chat.id, words)
    const news = await trends.categories()
    // What has news today goes first: the first digest should not be an empty one.
    const categories = (await subscriptions.categories(chat.id)).sort(
      (a, b) => (news.get(b.topic.name) ?? 0) - (news.get(a.topic.name) ?? 0),
    )
    const toChoice = ({ topic, isOwn }: { topic: Topic; isOwn: boolean }): Choice => ({
      topic,
      isOwn,
      label: topicLabel(topic, phrases.language),
      mark: markOf(ctx, 'su', chat.id, topic.id),
    })
    const draft = renderSetup(chat, [...categories, ...hot].map(toChoice), { phrases, now: clock(), suffix })
    return { ...draft, blocks: [heading(ctx, chat), ...draft.blocks] }
  }

  return composer
}
