import type { Composer } from 'grammy'
import type { UiLanguage } from '../../core/chat/chat.ts'
import type { Topic } from '../../core/topic/topic.ts'
import type { Subscription } from '../../services/manage-subscriptions.ts'
import { type Button, buttonText, inRows } from '../message/message.ts'
import { topicLabel } from '../message/topic-label.ts'
import { pressTarget, type Target } from './access.ts'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'
import { number, onPress } from './press.ts'

const MOST_OFFERED = 12
const ROOM = 14

/** Buttons for the first topics of a list; a press of one is called `name`. */
export function topicButtons(
  name: string,
  list: readonly Subscription[],
  { suffix }: Target,
  language: UiLanguage,
): Button[][] {
  const buttons = list.slice(0, MOST_OFFERED).map(({ topic }) => ({
    text: buttonText(topicLabel(topic, language), ROOM),
    data: `${name}:${topic.id}${suffix}`,
  }))
  return inRows(buttons, 3)
}

/** Answers presses called `name` by what `act` does with the topic, where the chat still follows it. */
export function onTopicPress(
  composer: Composer<BotContext>,
  name: string,
  { chats, subscriptions }: Pick<BotDeps, 'chats' | 'subscriptions'>,
  act: (ctx: BotContext, target: Target, topic: Topic) => Promise<void>,
): void {
  onPress(composer, name, async (ctx, press) => {
    const target = await pressTarget(ctx, chats, press, 'read')
    if (!target) return ctx.phrases.answer.adminsOnly
    const list = await subscriptions.list(target.chat.id)
    const topic = list.find(({ topic: { id } }) => id === number(press.args[0]))?.topic
    if (!topic) return ctx.phrases.answer.alreadyGone
    await act(ctx, target, topic)
    return undefined
  })
}
