import { createHmac, timingSafeEqual } from 'node:crypto'
import type { BotContext } from './context.ts'

/**
 * A mark that only this bot can make, over what it offers and to whom: the data of a button can be forged, and some offers (a topic that
 * another chat made, the minute in which a removal can be undone) are not for everybody who can count. 60 bits of an HMAC keyed with the token.
 */
export function markOf(ctx: Pick<BotContext, 'api'>, ...offer: readonly (string | number)[]): string {
  return createHmac('sha256', `mark ${ctx.api.token}`).update(JSON.stringify(offer)).digest('base64url').slice(0, 10)
}

/** Whether `mark` is the one for this offer. */
export function isMarked(
  ctx: Pick<BotContext, 'api'>,
  mark: string | undefined,
  ...offer: readonly (string | number)[]
): boolean {
  const own = Buffer.from(markOf(ctx, ...offer))
  const given = Buffer.from(mark ?? '')
  return own.length === given.length && timingSafeEqual(own, given)
}
