import { Composer } from 'grammy'
import type { Button } from '../message/message.ts'
import { mayChange } from './access.ts'
import { type BotContext, isShared } from './context.ts'
import type { BotDeps } from './deps.ts'
import { onCommand } from './on-command.ts'
import { number } from './press.ts'
import { readArticle, readStoryOf } from './read.ts'
import { reply } from './reply.ts'
import { subscribeToText } from './subscribe.ts'

type Deps = Pick<BotDeps, 'chats' | 'subscriptions' | 'searches' | 'articles' | 'stories' | 'preferences' | 'clock'>

/** `/start`: greets, wakes, and follows deep links (`sub_<topic>`, `a_<article>`, `c_<article>` for the card of its story). */
export function createStart(deps: Deps): Composer<BotContext> {
  const { chats, subscriptions } = deps
  const composer = new Composer<BotContext>()

  onCommand(composer, 'start', async (ctx, payload) => {
    const { phrases } = ctx
    const canChange = await mayChange(ctx)
    const wasAsleep = ctx.chatRow.state !== 'active'
    if (wasAsleep && canChange) ctx.chatRow = await chats.resume(ctx.chatRow.id)

    const articleId = /^[ac]_\d+$/.test(payload) ? number(payload.slice(2)) : null
    if (articleId !== null) return (payload.startsWith('c') ? readStoryOf : readArticle)(ctx, deps, articleId)
    const topic = payload.startsWith('sub_') ? readTopic(payload.slice(4)) : ''
    if (topic !== '' && canChange) {
      return subscribeToText(ctx, deps, { chat: ctx.chatRow, args: '', suffix: '' }, topic)
    }

    const { button } = phrases
    const buttons: Button[][] = [
      [
        { text: button.topics, data: 'tp' },
        { text: button.time, data: 'sc' },
      ],
      [{ text: button.tryDigest, data: 'dg' }],
    ]
    if (isShared(ctx)) return reply(ctx, phrases.startGroup, buttons)
    const { length } = await subscriptions.list(ctx.chatRow.id)
    const name = ctx.from?.first_name ?? ''
    await reply(ctx, phrases.start({ name, topics: length, isBack: wasAsleep }), buttons)
  })

  return composer
}

/**
 * The topic in a deep link. Links may hold only A–Z a–z 0–9 _ and -, so anything beyond comes as base64url; a plain word is no valid
 * UTF-8 when read as that, save by a coincidence that control characters give away.
 */
function readTopic(payload: string): string {
  const bytes = Buffer.from(payload, 'base64url')
  const decoded = bytes.toString('utf8')
  const isBase64 =
    bytes.toString('base64url') === payload &&
    !/[\ufffd\p{Cc}\p{Cn}\p{Co}]/u.test(decoded) &&
    /[\p{L}\p{N}]/u.test(decoded)
  return isBase64 ? decoded : payload.replaceAll('_', ' ').trim()
}
