import { Composer } from 'grammy'
import { join } from '../message/html.ts'
import { type Button, inShortRows } from '../message/message.ts'
import { topicLabel } from '../message/topic-label.ts'
import { commandTarget } from './access.ts'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'
import { onCommand } from './on-command.ts'
import { reply } from './reply.ts'
import { offerTopic } from './subscribe.ts'

const HOT = 8

/** `/topics`: the categories, and what is hot today, as buttons to subscribe. */
export function createTopics({
  chats,
  subscriptions,
  trends,
}: Pick<BotDeps, 'chats' | 'subscriptions' | 'trends'>): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  onCommand(composer, 'topics', async (ctx, args) => {
    const target = await commandTarget(ctx, chats, args, 'read')
    if (!target) return
    const { phrases } = ctx
    const { chat } = target
    const hot = await trends.hot(HOT)
    const hotTopics = await subscriptions.topicsOf(
      chat.id,
      hot.map(({ word }) => word),
    )
    const categories = await subscriptions.categories(chat.id)
    const toButton = (word: string, { topic, isOwn }: (typeof categories)[number]): Button =>
      offerTopic(ctx, target, topic, phrases.opinionButton.subscribeHot({ word, isOwn }))
    await reply(ctx, {
      blocks: [
        hot.length === 0 ? phrases.hotNone : join([phrases.hotTitle, ...hot.map(phrases.hotLine)], '\n'),
        phrases.topicsTitle,
      ],
      buttons: [
        ...inShortRows(hotTopics.map(found => toButton(found.topic.name, found))),
        ...inShortRows(categories.map(found => toButton(topicLabel(found.topic, phrases.language), found))),
      ],
    })
  })

  return composer
}
