import { Composer, InputFile } from 'grammy'
import { readTopic } from '../../core/topic/read-topic.ts'
import type { Topic } from '../../core/topic/topic.ts'
import { buttonText } from '../message/message.ts'
import { formatDay, formatShortDay } from '../message/time.ts'
import { topicLabel } from '../message/topic-label.ts'
import { trendChart } from '../message/trend-chart.ts'
import { canDraw, drawPng } from '../picture/draw.ts'
import { commandTarget, type Target } from './access.ts'
import { onTopicPress, topicButtons } from './choose-topic.ts'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'
import { findTopic } from './find-topic.ts'
import { onCommand } from './on-command.ts'
import { reply } from './reply.ts'

const DAYS = 30

/** `/stats 机器人`: a chart of a topic's stories a day, as a picture. */
export function createStats({
  chats,
  subscriptions,
  trends,
}: Pick<BotDeps, 'chats' | 'subscriptions' | 'trends'>): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  onCommand(composer, 'stats', async (ctx, args) => {
    const target = await commandTarget(ctx, chats, args, 'read')
    if (!target) return
    const { phrases } = ctx
    const list = await subscriptions.list(target.chat.id)
    if (target.args === '') return reply(ctx, phrases.statsUsage, topicButtons('sg', list, target, phrases.language))
    const own = findTopic(list, target.args)
    if (own) return send(ctx, target, own)
    const read = readTopic(target.args)
    if (read.ok) return send(ctx, target, { id: 0, ...read.topic })
    const example = phrases.exampleTopic
    await reply(ctx, phrases.statsUnknown({ value: buttonText(read.value, 60), example }))
  })

  onTopicPress(composer, 'sg', { chats, subscriptions }, send)

  async function send(ctx: BotContext, { chat }: Target, topic: Topic): Promise<void> {
    const { phrases } = ctx
    await ctx.replyWithChatAction('upload_photo').catch(() => {})
    const days = await trends.daily(topic, chat.zone, DAYS)
    const label = topicLabel(topic, phrases.language)
    const total = days.reduce((sum, { stories }) => sum + stories, 0)
    // An empty chart says less than a sentence.
    if (total === 0) return reply(ctx, phrases.statsNone({ topic: buttonText(label, 60), days: DAYS }))
    const most = days.reduce((best, day) => (day.stories > best.stories ? day : best), { day: '', stories: 0 })
    const picture = await drawPng(
      trendChart(days, {
        title: canDraw(label) ? phrases.chartTitle(buttonText(label, phrases.chartTitleRoom)) : phrases.chartTitlePlain,
        subtitle: phrases.chartSubtitle({ days: DAYS, total }),
        date: day => formatShortDay(day, phrases.language),
      }),
    )
    const today = days.at(-1)?.stories ?? 0
    const caption = phrases.statsCaption({
      topic: label,
      days: DAYS,
      total,
      // Where all came today, that is said already.
      peak: today === total ? null : { day: formatDay(most.day, phrases.language), stories: most.stories },
      today,
    })
    await ctx.replyWithPhoto(new InputFile(picture, 'stats.png'), { caption: caption.toString(), parse_mode: 'HTML' })
  }

  return composer
}
