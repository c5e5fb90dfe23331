import { Composer } from 'grammy'
import type { MessageEntity } from 'grammy/types'
import { html, link } from '../message/html.ts'
import { topicLabel } from '../message/topic-label.ts'
import { pressTarget, type Target } from './access.ts'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'
import { number, onPress, type Press } from './press.ts'
import { askForReply, reply } from './reply.ts'
import { subscribeToText } from './subscribe.ts'

/**
 * Changing a topic: the button asks, and the reply to the question is the new topic. What the question is about stands in the question,
 * so nothing has to be remembered meanwhile, and only the bot can write such a message.
 */
export function createEditTopic(
  deps: Pick<BotDeps, 'chats' | 'subscriptions' | 'searches' | 'clock'>,
): Composer<BotContext> {
  const { chats, subscriptions } = deps
  const composer = new Composer<BotContext>()

  onPress(composer, 'le', async (ctx, press) => {
    const target = await pressTarget(ctx, chats, press, 'write')
    if (!target) return ctx.phrases.answer.adminsOnly
    const topic = await findOwn(target, number(press.args[0]))
    if (!topic) return ctx.phrases.answer.alreadyGone
    const mark = link(markOf(ctx, topic.id, press.target), '✏️')
    await askForReply(ctx, html`${mark} ${ctx.phrases.editTopic(topicLabel(topic, ctx.phrases.language))}`)
    return undefined
  })

  composer.on('message:text').filter(
    ctx => ctx.message.reply_to_message?.from?.id === ctx.me.id && ctx.command === null,
    async (ctx, next) => {
      const asked = questionOf(ctx, ctx.message.reply_to_message?.entities)
      if (!asked) return next()
      const target = await pressTarget(ctx, chats, asked, 'write')
      if (!target) return reply(ctx, ctx.phrases.adminsOnly)
      const topic = await findOwn(target, number(asked.args[0]))
      if (!topic) return reply(ctx, html`${ctx.phrases.answer.alreadyGone}`)
      const outcome = await subscriptions.subscribe(target.chat.id, ctx.message.text)
      // The old topic goes only once the new one stands, so a slip costs nothing.
      if (outcome.ok && outcome.topic.id !== topic.id) {
        await subscriptions.remove(target.chat.id, topic.id)
        const { language } = ctx.phrases
        const names = { before: topicLabel(topic, language), after: topicLabel(outcome.topic, language) }
        return reply(ctx, ctx.phrases.edited(names))
      }
      await subscribeToText(ctx, deps, target, ctx.message.text)
    },
  )

  async function findOwn(target: Target, topicId: number | null) {
    return (await subscriptions.list(target.chat.id)).find(({ topic }) => topic.id === topicId)?.topic ?? null
  }

  return composer
}

/** An address that only this bot writes, to carry in its question what the answer is about. Followed, it leads to the bot. */
function markOf(ctx: BotContext, topicId: number, chatId: number | null): string {
  return `https://t.me/${ctx.me.username}?edit=${topicId}${chatId === null ? '' : `_${chatId}`}`
}

function questionOf(ctx: BotContext, entities: readonly MessageEntity[] | undefined): Press | null {
  const first = entities?.[0]
  if (first?.type !== 'text_link') return null
  const found = /^https:\/\/t\.me\/(\w+)\/?\?edit=(\d{1,15})(?:_(-\d{1,16}))?$/i.exec(first.url)
  if (found?.[1]?.toLowerCase() !== ctx.me.username.toLowerCase()) return null
  return { name: 'le', args: [found[2] ?? ''], target: found[3] === undefined ? null : Number(found[3]) }
}
