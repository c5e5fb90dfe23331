import type { MiddlewareFn } from 'grammy'
import type { BotContext } from './context.ts'

/** Halves of characters and zeros: no database keeps them, and nobody means them. */
const BROKEN = /\p{Surrogate}|\0/gu
const REPLACEMENT = '\ufffd'

/** Mends what people say, are called and search for before anybody reads it. As long as before, so that entities stay in place. */
export function wellFormed(): MiddlewareFn<BotContext> {
  return (ctx, next) => {
    mend(ctx.update)
    return next()
  }
}

function mend(value: object): void {
  const fields = value as Record<string, unknown>
  for (const [name, field] of Object.entries(fields)) {
    if (typeof field === 'string') {
      const mended = field.replace(BROKEN, REPLACEMENT)
      if (mended !== field) fields[name] = mended
    } else if (typeof field === 'object' && field !== null) mend(field)
  }
}
