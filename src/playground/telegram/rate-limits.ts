import { tooManyRequests } from './api-error.ts'

export interface Limits {
  /** Messages a second over the whole bot. */
  readonly perSecond?: number
  readonly perChatPerSecond?: number
  /** Groups and channels. */
  readonly perGroupPerMinute?: number
}

/** Telegram's limits as sliding windows over real time; off until set. A refused call does not count towards a window. */
export class RateLimits {
  private limits: Limits = {}
  private readonly sent = new Map<string, number[]>()
  /** Calls refused since the limits were set. */
  refusals = 0

  set(limits: Limits): void {
    this.limits = limits
    this.sent.clear()
    this.refusals = 0
  }

  /** Counts one message to a chat, or refuses it with 429 and the whole seconds to wait. */
  spend(chatId: number, nowMs: number): void {
    const windows = [
      { key: 'all', limit: this.limits.perSecond, spanMs: 1000 },
      { key: `chat ${chatId}`, limit: this.limits.perChatPerSecond, spanMs: 1000 },
      { key: `group ${chatId}`, limit: chatId < 0 ? this.limits.perGroupPerMinute : undefined, spanMs: 60_000 },
    ]
    const used = windows.flatMap(({ key, limit, spanMs }) => {
      if (limit === undefined) return []
      const recent = (this.sent.get(key) ?? []).filter(time => time > nowMs - spanMs)
      this.sent.set(key, recent)
      return [{ recent, limit, spanMs }]
    })
    const full = used.filter(({ recent, limit }) => recent.length >= limit)
    if (full.length > 0) {
      this.refusals++
      const waitMs = Math.max(...full.map(({ recent, limit, spanMs }) => (recent.at(-limit) ?? nowMs) + spanMs - nowMs))
      throw tooManyRequests(Math.max(1, Math.ceil(waitMs / 1000)))
    }
    for (const { recent } of used) recent.push(nowMs)
  }
}
