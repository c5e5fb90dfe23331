import type { MiddlewareFn } from 'grammy'
import { phrasesFor } from '../phrases/phrases-for.ts'
import { type BotContext, clientLanguage, isShared } from './context.ts'
import type { BotDeps } from './deps.ts'
import { reply } from './reply.ts'

interface Limit {
  readonly burst: number
  readonly refillMs: number
}

const COMMANDS: Limit = { burst: 5, refillMs: 1000 }
/** Whoever leafs through ten pages is no flood. */
const PRESSES: Limit = { burst: 20, refillMs: 250 }
const SILENCE_MS = 30_000
/** People whose allowance is full again are forgotten once so many are known. */
const MOST_KNOWN = 10_000

interface Allowance {
  left: number
  at: number
  silentUntil: number
}

/** Decides for each act of a person: `pass`, `warn` (the first too many), or `drop` (the following half minute). */
export function createPace(limit: Limit): (person: number, now: number) => 'pass' | 'warn' | 'drop' {
  const known = new Map<number, Allowance>()
  return (person, now) => {
    if (known.size > MOST_KNOWN) forget(known, now, limit)
    let allowance = known.get(person)
    // A clock that was set back must not silence anybody for longer than meant.
    if (!allowance || now < allowance.at) allowance = { left: limit.burst, at: now, silentUntil: 0 }
    known.set(person, allowance)
    if (now < allowance.silentUntil) return 'drop'
    allowance.left = Math.min(limit.burst, allowance.left + (now - allowance.at) / limit.refillMs)
    allowance.at = now
    if (allowance.left >= 1) {
      allowance.left -= 1
      return 'pass'
    }
    allowance.silentUntil = now + SILENCE_MS
    return 'warn'
  }
}

function forget(known: Map<number, Allowance>, now: number, limit: Limit): void {
  for (const [person, { at, silentUntil }] of known) {
    if (now >= silentUntil && Math.abs(now - at) > limit.burst * limit.refillMs) known.delete(person)
  }
}

/**
 * One command a second and person, five in a burst. Stands before anything that costs a query, so a flood costs next to nothing;
 * a press in a flood is still answered.
 */
export function pace({ clock, chats }: Pick<BotDeps, 'clock' | 'chats'>): MiddlewareFn<BotContext> {
  const command = createPace(COMMANDS)
  const press = createPace(PRESSES)
  return async (ctx, next) => {
    const person = ctx.callbackQuery?.from.id ?? ctx.msg?.sender_chat?.id ?? ctx.from?.id
    const repliesToUs = ctx.msg?.reply_to_message?.from?.id === ctx.me.id
    const counts = ctx.callbackQuery !== undefined || ctx.command !== null || repliesToUs || !isShared(ctx)
    if (person === undefined || !counts) return next()
    const verdict = (ctx.callbackQuery ? press : command)(person, clock().getTime())
    if (verdict === 'pass') return next()
    if (ctx.callbackQuery) {
      ctx.answer = verdict === 'warn' ? phrasesFor(clientLanguage(ctx)).answer.slowDown : ''
      return
    }
    if (verdict === 'drop' || !ctx.chat) return
    const chat = await chats.find(ctx.chat.id)
    await reply(ctx, phrasesFor(chat?.language ?? clientLanguage(ctx)).slowDown)
  }
}
