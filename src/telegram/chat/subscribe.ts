import { Composer } from 'grammy'
import type { Chat } from '../../core/chat/chat.ts'
import type { Topic } from '../../core/topic/topic.ts'
import type { ArticleBrief, SubscribeOutcome } from '../../services/manage-subscriptions.ts'
import { type Html, html, join, link } from '../message/html.ts'
import { type Button, buttonText, inShortRows } from '../message/message.ts'
import { formatAge } from '../message/time.ts'
import { topicLabel } from '../message/topic-label.ts'
import { commandTarget, pressTarget, type Target } from './access.ts'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'
import { isMarked, markOf } from './mark.ts'
import { onCommand } from './on-command.ts'
import { number, onPress } from './press.ts'
import { reply } from './reply.ts'

/** As many topics as a chat may have: more lines than that cannot be meant. */
const MOST_LINES = 50
const MOST_FEEDS = 8

type Deps = Pick<BotDeps, 'chats' | 'subscriptions' | 'searches' | 'clock'>

/** `/sub`, a bare link in a private chat, and the buttons that subscribe. */
export function createSubscribe(deps: Deps): Composer<BotContext> {
  const { chats, subscriptions, searches } = deps
  const composer = new Composer<BotContext>()

  onCommand(composer, 'sub', async (ctx, args) => {
    const target = await commandTarget(ctx, chats, args, 'write')
    if (target) await subscribeToLines(ctx, deps, target)
  })

  // A bare link can mean nothing else.
  composer.on('message:text').filter(
    ctx => ctx.chat.type === 'private' && ctx.command === null && isLinks(ctx.message.text),
    async ctx => {
      await subscribeToLines(ctx, deps, { chat: ctx.chatRow, args: ctx.message.text, suffix: '' })
    },
  )

  onPress(composer, 'st', async (ctx, press) => {
    const topicId = number(press.args[0])
    if (topicId === null) return null
    const target = await pressTarget(ctx, chats, press, 'write')
    if (!target) return ctx.phrases.answer.adminsOnly
    if (!isMarked(ctx, press.args[1], 'st', target.chat.id, topicId)) return null
    const outcome = await subscriptions.subscribeTo(target.chat.id, topicId)
    return outcome === null ? ctx.phrases.answer.notFound : answerSubscribed(ctx, deps, target, outcome, '')
  })

  // Addresses do not fit into a button, so the choice among feeds is kept like a search.
  onPress(composer, 'sf', async (ctx, press) => {
    const searchId = number(press.args[0])
    if (searchId === null) return null
    const target = await pressTarget(ctx, chats, press, 'write')
    if (!target) return ctx.phrases.answer.adminsOnly
    const url = await searches.recall(ctx.chatRow.id, searchId)
    if (url === null) return null
    return answerSubscribed(ctx, deps, target, await subscriptions.subscribe(target.chat.id, url), url)
  })

  return composer
}

/** Subscribes to what each line says, and tells how it went. */
export async function subscribeToLines(ctx: BotContext, deps: Deps, target: Target): Promise<void> {
  const lines = linesOf(target.args)
  const [only] = lines
  if (only === undefined) return offerPopular(ctx, deps, target, ctx.phrases.subscribeUsage)
  // Finding a feed behind an address takes seconds, in which something should be seen to happen.
  if (lines.some(isLink)) await ctx.replyWithChatAction('typing').catch(() => {})
  if (lines.length === 1) {
    return replySubscribed(ctx, deps, target, await deps.subscriptions.subscribe(target.chat.id, only), only)
  }
  const results: Html[] = []
  for (const line of lines.slice(0, MOST_LINES)) {
    const outcome = await deps.subscriptions.subscribe(target.chat.id, line)
    results.push(sayBriefly(ctx, outcome, line))
    if (!outcome.ok && outcome.reason === 'too-many-topics') break
  }
  if (lines.length > MOST_LINES) results.push(ctx.phrases.tooManyLines(MOST_LINES))
  await reply(ctx, {
    blocks: [heading(ctx, target.chat), ...results],
    between: html`\n`,
    buttons: after(ctx, target),
  })
}

/** What a saved search or a deep link wants: one topic. */
export async function subscribeToText(ctx: BotContext, deps: Deps, target: Target, text: string): Promise<void> {
  await replySubscribed(ctx, deps, target, await deps.subscriptions.subscribe(target.chat.id, text), text)
}

/** The same for a topic that is there. */
export async function subscribeToTopic(ctx: BotContext, deps: Deps, target: Target, topicId: number): Promise<void> {
  const outcome = await deps.subscriptions.subscribeTo(target.chat.id, topicId)
  if (outcome) await replySubscribed(ctx, deps, target, outcome, String(topicId))
  else await reply(ctx, html`${ctx.phrases.answer.notFound}`)
}

/** Popular topics as buttons under a message; without any, the message alone. */
export async function offerPopular(
  ctx: BotContext,
  { subscriptions }: Deps,
  target: Pick<Target, 'chat' | 'suffix'>,
  message: Html,
): Promise<void> {
  const topics = await subscriptions.popular(target.chat.id, 12)
  const buttons = topics.map(topic => offerTopic(ctx, target, topic, topicLabel(topic, ctx.phrases.language)))
  await reply(ctx, message, inShortRows(buttons))
}

/** A button to subscribe to a topic that is there. It works for the chat that it is offered to only: a topic may be another chat's secret. */
export function offerTopic(
  ctx: BotContext,
  { chat, suffix }: Pick<Target, 'chat' | 'suffix'>,
  topic: Topic,
  label: string,
): Button {
  const mark = markOf(ctx, 'st', chat.id, topic.id)
  return { text: buttonText(label, 14), data: `st:${topic.id}:${mark}${suffix}` }
}

async function answerSubscribed(
  ctx: BotContext,
  deps: Deps,
  target: Target,
  outcome: SubscribeOutcome,
  text: string,
): Promise<string | undefined> {
  await replySubscribed(ctx, deps, target, outcome, text)
  return outcome.ok ? ctx.phrases.answer.subscribed(topicLabel(outcome.topic, ctx.phrases.language)) : undefined
}

async function replySubscribed(
  ctx: BotContext,
  { clock, searches }: Deps,
  target: Target,
  outcome: SubscribeOutcome,
  text: string,
): Promise<void> {
  const { phrases } = ctx
  if (outcome.ok) {
    const { isNew, recent, best } = outcome
    const topic = topicLabel(outcome.topic, phrases.language)
    await reply(ctx, {
      blocks: [
        heading(ctx, target.chat),
        phrases.subscribed({ topic, isNew, recent }),
        join(
          best.map(article => renderBrief(ctx, article, target.chat, clock())),
          '\n',
        ),
      ],
      buttons: after(ctx, target),
    })
    return
  }
  if (outcome.reason !== 'several-feeds') return reply(ctx, sayRefusal(ctx, outcome, text))
  const buttons: Button[][] = []
  for (const feed of outcome.feeds.slice(0, MOST_FEEDS)) {
    const id = await searches.remember(ctx.chatRow.id, feed.url)
    buttons.push([{ text: buttonText(feed.title || feed.url, 40), data: `sf:${id}${target.suffix}` }])
  }
  await reply(ctx, phrases.chooseFeed(outcome.feeds.length), buttons)
}

function sayBriefly(ctx: BotContext, outcome: SubscribeOutcome, line: string): Html {
  const { phrases } = ctx
  if (!outcome.ok) return sayRefusal(ctx, outcome, line)
  return phrases.subscribedLine({ ...outcome, topic: topicLabel(outcome.topic, phrases.language) })
}

/** The word at fault is repeated so far that it is recognised; it may be 4,000 characters long. */
function sayRefusal(ctx: BotContext, outcome: Extract<SubscribeOutcome, { ok: false }>, text: string): Html {
  if (outcome.reason === 'several-feeds')
    return html`${buttonText(text, 60)}: ${ctx.phrases.chooseFeed(outcome.feeds.length)}`
  // Here the value is the limit.
  const value = outcome.reason === 'too-many-topics' ? text : outcome.value || text
  return ctx.phrases.subscribeRefused[outcome.reason](buttonText(value, 60))
}

function renderBrief(ctx: BotContext, article: ArticleBrief, chat: Chat, now: Date): Html {
  const age = formatAge(article.publishedAt, now, chat.zone, ctx.phrases.language)
  return html`· ${link(article.url, article.title)} — ${article.source} · ${age}`
}

/** Says for which chat, where it is not the one in which this is written. */
export function heading(ctx: BotContext, chat: Chat): Html {
  return chat.id === ctx.chatRow.id ? html`` : ctx.phrases.forChat(chat.title)
}

function after(ctx: BotContext, { suffix }: Target): Button[][] {
  const { button } = ctx.phrases
  return [
    [
      { text: button.digestNow, data: `dg${suffix}` },
      { text: button.time, data: `sc${suffix}` },
    ],
  ]
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map(line => line.trim())
    .filter(line => line !== '')
}

function isLinks(text: string): boolean {
  const lines = linesOf(text)
  return lines.length > 0 && lines.every(isLink)
}

function isLink(line: string): boolean {
  return /^https?:\/\/\S+$/iu.test(line)
}
