import { Composer } from 'grammy'
import { type DeepLink, readPayload } from '../message/deep-link.ts'
import type { Button } from '../message/message.ts'
import { mayChange } from './access.ts'
import { type BotContext, isShared } from './context.ts'
import type { BotDeps } from './deps.ts'
import { isMarked } from './mark.ts'
import { onCommand } from './on-command.ts'
import { readArticle, readStoryOf } from './read.ts'
import { reply } from './reply.ts'
import { searchPage } from './search.ts'
import { subscribeToText, subscribeToTopic } from './subscribe.ts'

type Deps = Pick<BotDeps, 'chats' | 'subscriptions' | 'searches' | 'articles' | 'stories' | 'preferences' | 'clock'>

/** Topics that many have are no secret. */
const MOST_POPULAR = 100

/** `/start`: greets, wakes, and follows deep links, see `DeepLink`. */
export function createStart(deps: Deps): Composer<BotContext> {
  const { chats, subscriptions } = deps
  const composer = new Composer<BotContext>()

  onCommand(composer, 'start', async (ctx, payload) => {
    const { phrases } = ctx
    const canChange = await mayChange(ctx)
    const wasAsleep = ctx.chatRow.state !== 'active'
    if (wasAsleep && canChange) ctx.chatRow = await chats.resume(ctx.chatRow.id)

    const link = readPayload(payload)
    if (link && (await follow(ctx, link, canChange))) return

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

  /** False where the link leads nowhere for this person. */
  async function follow(ctx: BotContext, link: DeepLink, canChange: boolean): Promise<boolean> {
    const target = { chat: ctx.chatRow, args: '', suffix: '' }
    if (link.kind === 'article') await readArticle(ctx, deps, link.articleId)
    else if (link.kind === 'story') await readStoryOf(ctx, deps, link.articleId)
    else if (link.kind === 'search') await reply(ctx, await searchPage(ctx, deps, { text: link.text }))
    else if (!canChange) return false
    else if (link.kind === 'topic') await subscribeToText(ctx, deps, target, link.text)
    else if (await isOpenTopic(ctx, link)) await subscribeToTopic(ctx, deps, target, link.id)
    // A number that is no topic for everybody may be meant as a word: a year.
    else if (link.mark === null) await subscribeToText(ctx, deps, target, String(link.id))
    else return false
    return true
  }

  /** Whether a topic may be named by its number: it was shared, it is the chat's own, or many have it. */
  async function isOpenTopic(ctx: BotContext, { id, mark }: { id: number; mark: string | null }): Promise<boolean> {
    if (mark !== null) return isMarked(ctx, mark, 'share', id)
    const own = await subscriptions.list(ctx.chatRow.id)
    const popular = await subscriptions.popular(ctx.chatRow.id, MOST_POPULAR)
    return [...own.map(({ topic }) => topic), ...popular].some(topic => topic.id === id)
  }

  return composer
}
