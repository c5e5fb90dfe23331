import type { ApiError } from './api-error.ts'
import { badRequest, forbidden, ApiError as Refusal, tooManyRequests } from './api-error.ts'

/** How a call goes wrong. `reset`: the socket dies before anything is done; `lost`: it is done, then the socket dies. */
export type FaultKind =
  | { readonly code: 429; readonly retryAfter: number }
  | { readonly code: 400 | 403 | 500 | 502; readonly description: string; readonly migrateTo?: number }
  | { readonly delayMs: number }
  | 'reset'
  | 'lost'

export interface Fault {
  /** Any method where absent; any case. */
  readonly method?: string
  readonly chatId?: number
  /** How many matching calls go wrong; default 1. */
  readonly times?: number
  readonly error: FaultKind
}

/** Faults ordered by tests; each is used up by the calls it matches. `getUpdates` fails only where it is named. */
export class Faults {
  private readonly pending: { readonly fault: Fault; left: number }[] = []

  add(fault: Fault): void {
    this.pending.push({ fault, left: fault.times ?? 1 })
  }

  /** The fault for this call, if any: counted as used. */
  next(method: string, chatId: number | undefined): FaultKind | null {
    const index = this.pending.findIndex(({ fault }) => matches(fault, method, chatId))
    const entry = this.pending[index]
    if (!entry) return null
    entry.left--
    if (entry.left <= 0) this.pending.splice(index, 1)
    return entry.fault.error
  }

  clear(): void {
    this.pending.length = 0
  }
}

function matches(fault: Fault, method: string, chatId: number | undefined): boolean {
  if (fault.method === undefined && method === 'getupdates') return false
  return (
    (fault.method === undefined || fault.method.toLowerCase() === method) &&
    (fault.chatId === undefined || fault.chatId === chatId)
  )
}

/** The refusal that a fault with a code stands for; 5xx carry their own words, the rest Telegram's prefix. */
export function refusalOf(fault: Exclude<FaultKind, string | { readonly delayMs: number }>): ApiError {
  if (fault.code === 429) return tooManyRequests(fault.retryAfter)
  const parameters = fault.migrateTo === undefined ? undefined : { migrate_to_chat_id: fault.migrateTo }
  const words = fault.description
  if (/^(?:Bad Request|Forbidden|Internal Server Error|Bad Gateway)/.test(words)) {
    return new Refusal(fault.code, words, parameters)
  }
  if (fault.code === 400) return new Refusal(400, badRequest(words).message, parameters)
  if (fault.code === 403) return new Refusal(403, forbidden(words).message, parameters)
  return new Refusal(fault.code, words, parameters)
}
