import { Composer } from 'grammy'
import type { Topic } from '../../core/topic/topic.ts'
import type { Html } from '../message/html.ts'
import { renderUnsubscribeMenu } from '../message/list-message.ts'
import { type Button, buttonText, type Draft, inRows } from '../message/message.ts'
import { topicLabel } from '../message/topic-label.ts'
import { commandTarget, pressTarget, type Target } from './access.ts'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'
import { findTopic, nearestTopics } from './find-topic.ts'
import { isMarked, markOf } from './mark.ts'
import { digestReplied } from './numbered-story.ts'
import { onCommand } from './on-command.ts'
import { number, onPress } from './press.ts'
import { edit, reply } from './reply.ts'
import { heading, offerPopular } from './subscribe.ts'

const UNDO_SECONDS = 60

type Deps = Pick<BotDeps, 'chats' | 'subscriptions' | 'searches' | 'digests' | 'clock'>

/** `/unsub` and the buttons that drop a topic and take it back. */
export function createUnsubscribe(deps: Deps): Composer<BotContext> {
  const { chats, subscriptions, clock } = deps
  const composer = new Composer<BotContext>()

  onCommand(composer, 'unsub', async (ctx, args) => {
    const target = await commandTarget(ctx, chats, args, 'write')
    if (!target) return
    const list = await subscriptions.list(target.chat.id)
    if (list.length === 0) return offerPopular(ctx, deps, target, ctx.phrases.noTopics)
    if (target.args === '') {
      const digest = await digestReplied(ctx, deps)
      const inDigest = digest && new Set(digest.sections.map(({ topic }) => topic.id))
      const choice = inDigest ? list.filter(({ topic }) => inDigest.has(topic.id)) : list
      const [first] = choice
      if (inDigest && choice.length === 1 && first) return drop(ctx, target, first.topic)
      return reply(ctx, menu(ctx, target, choice.length > 0 ? choice : list, 0))
    }
    const known = findTopic(list, target.args)
    if (known) return drop(ctx, target, known)
    const outcome = await subscriptions.unsubscribe(target.chat.id, target.args)
    if (outcome.ok) return reply(ctx, unsubscribed(ctx, target, outcome.topic, clock()))
    const nearest = nearestTopics(list, target.args)
    await reply(
      ctx,
      noSuchTopic(ctx, {
        value: target.args,
        command: '/unsub',
        nearest,
        data: topic => `u:${topic.id}${target.suffix}`,
      }),
    )
  })

  onPress(composer, 'up', async (ctx, press) => {
    const page = number(press.args[0])
    const target = await pressTarget(ctx, chats, press, 'write')
    if (!target) return ctx.phrases.answer.adminsOnly
    if (page === null) return null
    await edit(ctx, menu(ctx, target, await subscriptions.list(target.chat.id), page))
    return undefined
  })

  onPress(composer, 'u', async (ctx, press) => {
    const topicId = number(press.args[0])
    if (topicId === null) return null
    const target = await pressTarget(ctx, chats, press, 'write')
    if (!target) return ctx.phrases.answer.adminsOnly
    const topic = await subscriptions.remove(target.chat.id, topicId)
    if (!topic) return ctx.phrases.answer.alreadyGone
    await edit(ctx, unsubscribed(ctx, target, topic, clock()))
    return ctx.phrases.answer.removed(topicLabel(topic, ctx.phrases.language))
  })

  // The end of the minute travels in the button, so that it holds across restarts.
  onPress(composer, 'un', async (ctx, press) => {
    const [topicId, until] = press.args.slice(0, 2).map(number)
    if (topicId == null || until == null) return null
    const target = await pressTarget(ctx, chats, press, 'write')
    if (!target) return ctx.phrases.answer.adminsOnly
    if (!isMarked(ctx, press.args[2], 'un', target.chat.id, topicId, until)) return null
    if (clock().getTime() / 1000 > until) return ctx.phrases.answer.undoOver
    const topic = await subscriptions.restore(target.chat.id, topicId)
    if (!topic) return ctx.phrases.answer.notFound
    const label = topicLabel(topic, ctx.phrases.language)
    await edit(ctx, ctx.phrases.restored(label))
    return ctx.phrases.answer.restored(label)
  })

  async function drop(ctx: BotContext, target: Target, topic: Topic): Promise<void> {
    await subscriptions.remove(target.chat.id, topic.id)
    await reply(ctx, unsubscribed(ctx, target, topic, clock()))
  }

  return composer
}

/** That a topic is not there, with those that might have been meant as buttons. */
export function noSuchTopic(
  ctx: BotContext,
  input: { value: string; command: string; nearest: readonly Topic[]; data: (topic: Topic) => string },
): Draft {
  const { phrases } = ctx
  const labels = input.nearest.map(topic => topicLabel(topic, phrases.language))
  const buttons = input.nearest.map((topic, index) => ({
    text: buttonText(labels[index] ?? ''),
    data: input.data(topic),
  }))
  const value = buttonText(input.value, 60)
  return {
    blocks: [phrases.noSuchTopic({ value, command: input.command, nearest: labels[0] ?? null })],
    buttons: inRows(buttons, 1),
  }
}

function menu(ctx: BotContext, target: Target, list: Parameters<typeof renderUnsubscribeMenu>[0], page: number): Draft {
  return renderUnsubscribeMenu(list, { phrases: ctx.phrases, page, suffix: target.suffix })
}

function unsubscribed(ctx: BotContext, target: Target, topic: Topic, now: Date): Draft {
  const { phrases } = ctx
  const until = Math.floor(now.getTime() / 1000) + UNDO_SECONDS
  const mark = markOf(ctx, 'un', target.chat.id, topic.id, until)
  const undo: Button = { text: phrases.button.undo, data: `un:${topic.id}:${until}:${mark}${target.suffix}` }
  const said: Html = phrases.unsubscribed(topicLabel(topic, phrases.language))
  return { blocks: [heading(ctx, target.chat), said], buttons: [[undo]] }
}
