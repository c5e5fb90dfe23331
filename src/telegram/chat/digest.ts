import { Composer } from 'grammy'
import { Temporal } from 'temporal-polyfill'
import type { Digest } from '../../core/digest/digest.ts'
import { localDay } from '../../core/digest/slot.ts'
import type { Topic } from '../../core/topic/topic.ts'
import { renderDigest } from '../message/digest-message.ts'
import { type Button, buttonText, toSendMessage } from '../message/message.ts'
import { formatDay } from '../message/time.ts'
import { topicLabel } from '../message/topic-label.ts'
import { renderWhy, renderWhyBriefly } from '../message/why-message.ts'
import { commandTarget, pressTarget, type Target } from './access.ts'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'
import { findTopic, nearestTopics } from './find-topic.ts'
import { onCommand } from './on-command.ts'
import { number, onPress } from './press.ts'
import { reply } from './reply.ts'
import { offerPopular } from './subscribe.ts'
import { noSuchTopic } from './unsubscribe.ts'

type Deps = Pick<BotDeps, 'chats' | 'subscriptions' | 'searches' | 'digests' | 'clock'>

interface Wanted {
  readonly topic: Topic | null
  /** YYYY-MM-DD, local. */
  readonly date: string | null
}

/** `/digest`: one right now, which the scheduled one takes no notice of. And why its stories are in it. */
export function createDigest(deps: Deps): Composer<BotContext> {
  const { chats, subscriptions, digests, clock } = deps
  const composer = new Composer<BotContext>()

  onCommand(composer, 'digest', async (ctx, args) => {
    const target = await commandTarget(ctx, chats, args, 'read')
    if (!target) return
    const list = await subscriptions.list(target.chat.id)
    if (list.length === 0) return offerPopular(ctx, deps, target, ctx.phrases.noTopics)
    const whole = target.args === '' ? null : findTopic(list, target.args)
    if (whole) return send(ctx, target, { topic: whole, date: null })
    const { name, day } = splitDay(target.args)
    const today = localDay(clock(), target.chat.zone)
    const date = day === null ? null : readDay(day, today)
    if (day !== null && date === null) return reply(ctx, ctx.phrases.badDate(day))
    if (day !== null && date !== null && date > today) return reply(ctx, ctx.phrases.futureDate(day))
    const topic = name === '' ? null : findTopic(list, name)
    if (name !== '' && !topic) {
      return reply(
        ctx,
        noSuchTopic(ctx, {
          value: name,
          command: '/digest',
          nearest: nearestTopics(list, name),
          data: near => `dg:${near.id}:${date ?? ''}${target.suffix}`,
        }),
      )
    }
    await send(ctx, target, { topic, date })
  })

  onPress(composer, 'dg', async (ctx, press) => {
    const target = await pressTarget(ctx, chats, press, 'read')
    if (!target) return ctx.phrases.answer.adminsOnly
    const [topicId = '0', day = ''] = press.args
    const list = await subscriptions.list(target.chat.id)
    const topic = list.find(({ topic: { id } }) => id === number(topicId))?.topic ?? null
    if (topicId !== '0' && !topic) return ctx.phrases.answer.alreadyGone
    const date = day === '' ? null : readDay(day, localDay(clock(), target.chat.zone))
    if (day !== '' && date === null) return null
    if (list.length === 0) await offerPopular(ctx, deps, target, ctx.phrases.noTopics)
    else await send(ctx, target, { topic, date })
    return undefined
  })

  onPress(composer, 'w', async (ctx, press) => {
    const digestId = number(press.args[0])
    const digest = digestId === null ? null : await digests.recall(ctx.chatRow.id, digestId)
    if (!digest) return null
    if (ctx.chat?.type === 'channel') return { alert: renderWhyBriefly(digest, ctx.phrases) }
    await reply(ctx, renderWhy(digest, ctx.phrases, { zone: ctx.chatRow.zone, now: clock() }))
    return undefined
  })

  async function send(ctx: BotContext, target: Target, { topic, date }: Wanted): Promise<void> {
    const { phrases } = ctx
    const { chat } = target
    const digest = await digests.build(chat, { ...(topic && { topicId: topic.id }), ...(date !== null && { date }) })
    if (digest.sections.every(({ stories }) => stories.length === 0)) {
      return offerLastDay(ctx, target, { topic, date }, digest)
    }
    // The buttons are pressed where the digest is shown, which need not be the chat it is made for.
    const digestId = await digests.remember(ctx.chatRow.id, digest)
    for (const part of renderDigest(digest, digestId, { ...chat, kind: ctx.chatRow.kind }, phrases, clock())) {
      const { message_thread_id: _, ...options } = toSendMessage(part, { silent: false, threadId: null })
      await ctx.reply(part.html, options)
    }
  }

  async function offerLastDay(ctx: BotContext, target: Target, { topic, date }: Wanted, digest: Digest): Promise<void> {
    const { phrases } = ctx
    const day = await digests.lastDayWithNews(target.chat, topic?.id)
    const buttons: Button[][] =
      day === null || day === (date ?? digest.date)
        ? []
        : [
            [
              {
                text: phrases.button.lastDay(formatDay(day, phrases.language)),
                data: `dg:${topic?.id ?? 0}:${day}${target.suffix}`,
              },
            ],
          ]
    const label = topic && buttonText(topicLabel(topic, phrases.language), 60)
    await reply(ctx, phrases.emptyDay({ day: formatDay(date ?? digest.date, phrases.language), topic: label }), buttons)
  }

  return composer
}

/** Days said by a word, as days ago. */
const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['今天', 0],
  ['今日', 0],
  ['yesterday', 1],
  ['昨天', 1],
  ['昨日', 1],
  ['前天', 2],
  ['tomorrow', -1],
  ['明天', -1],
])

/** The last word, where it looks like a day, apart from the rest. */
function splitDay(args: string): { name: string; day: string | null } {
  const words = args
    .normalize('NFKC')
    .split(/\s+/u)
    .filter(word => word !== '')
  const last = words.at(-1)
  if (
    last === undefined ||
    !(/^\d{1,4}[-/.年月]\d/u.test(last) || /^\d{8}$/u.test(last) || DAY_WORDS.has(last.toLowerCase()))
  ) {
    return { name: words.join(' '), day: null }
  }
  return { name: words.slice(0, -1).join(' '), day: last }
}

/** `2026-11-24`, `11-24` (the last one that was), `11月24日`, `yesterday`, as YYYY-MM-DD; null for what is no day. */
function readDay(text: string, today: string): string | null {
  const now = Temporal.PlainDate.from(today)
  const ago = DAY_WORDS.get(text.toLowerCase())
  if (ago !== undefined) return now.subtract({ days: ago }).toString()
  const found = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?$/u.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/u.exec(text)
  if (!found) return null
  const [, year, month, day] = found
  try {
    const fields = { year: Number(year ?? now.year), month: Number(month), day: Number(day) }
    const date = Temporal.PlainDate.from(fields, { overflow: 'reject' })
    const isAhead = year === undefined && Temporal.PlainDate.compare(date, now) > 0
    return (isAhead ? date.subtract({ years: 1 }) : date).toString()
  } catch {
    return null
  }
}
