import { Composer, InputFile } from 'grammy'
import { readTopic } from '../../core/topic/read-topic.ts'
import type { Topic } from '../../core/topic/topic.ts'
import { botLink, shareUrl, writePayload } from '../message/deep-link.ts'
import { buttonText, toKeyboard } from '../message/message.ts'
import { qrPicture } from '../message/qr-picture.ts'
import { topicLabel } from '../message/topic-label.ts'
import { canDraw, drawPng } from '../picture/draw.ts'
import { commandTarget } from './access.ts'
import { onTopicPress, topicButtons } from './choose-topic.ts'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'
import { findTopic } from './find-topic.ts'
import { markOf } from './mark.ts'
import { onCommand } from './on-command.ts'
import { reply } from './reply.ts'

/** `/share 机器人`: a link that subscribes whoever follows it, and the same as a QR code for a poster. */
export function createShare({ chats, subscriptions }: Pick<BotDeps, 'chats' | 'subscriptions'>): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  onCommand(composer, 'share', async (ctx, args) => {
    const target = await commandTarget(ctx, chats, args, 'read')
    if (!target) return
    const { phrases } = ctx
    const list = await subscriptions.list(target.chat.id)
    if (target.args === '') return reply(ctx, phrases.shareUsage, topicButtons('sh', list, target, phrases.language))
    const own = findTopic(list, target.args)
    if (own) return send(ctx, topicLabel(own, phrases.language), payloadOf(ctx, own))
    const read = readTopic(target.args)
    const payload = read.ok ? writePayload('sub', target.args) : null
    if (read.ok && payload !== null) return send(ctx, topicLabel(read.topic, phrases.language), payload)
    await reply(ctx, phrases.shareRefused(buttonText(target.args, 60)))
  })

  onTopicPress(composer, 'sh', { chats, subscriptions }, (ctx, _, topic) =>
    send(ctx, topicLabel(topic, ctx.phrases.language), payloadOf(ctx, topic)),
  )

  async function send(ctx: BotContext, label: string, payload: string): Promise<void> {
    const { phrases } = ctx
    await ctx.replyWithChatAction('upload_photo').catch(() => {})
    const link = botLink(ctx.me.username, payload)
    const title = phrases.shareTitle(label)
    const picture = await drawPng(qrPicture(link, canDraw(title) ? title : null))
    await ctx.replyWithPhoto(new InputFile(picture, 'qr.png'), {
      caption: phrases.shareCaption({ topic: buttonText(label, 60), link }).toString(),
      parse_mode: 'HTML',
      reply_markup: toKeyboard([[{ text: phrases.button.share, url: shareUrl(link, title) }]]),
    })
  }

  return composer
}

/** By its words where a link can hold them, so that it is good wherever the bot runs; else by its number, marked as shared. */
function payloadOf(ctx: BotContext, topic: Topic): string {
  const words = topic.kind === 'source' ? null : writePayload('sub', topic.name)
  return words ?? `sub_t${topic.id}-${markOf(ctx, 'share', topic.id)}`
}
