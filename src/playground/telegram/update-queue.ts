import type { Update } from 'grammy/types'
import { ApiError } from './api-error.ts'

export type UpdateBody = Omit<Update, 'update_id'>

interface Waiter {
  readonly resolve: (updates: Update[]) => void
  readonly reject: (error: ApiError) => void
}

// What Telegram leaves out unless asked for by name.
const onlyOnDemand = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])

const terminated = 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running'

/** Updates not yet confirmed. One reader at a time: as at Telegram, a second `getUpdates` ends the first with 409. */
export class UpdateQueue {
  private readonly waiting: Update[] = []
  private waiter: Waiter | undefined
  private nextId = 100_001
  private allowed: ReadonlySet<string> | undefined
  private readonly watchers = new Set<() => void>()

  /** Null or empty: Telegram's default, which is everything but `chat_member` and reactions. */
  allow(kinds: readonly string[] | undefined): void {
    if (kinds === undefined) return
    this.allowed = kinds.length > 0 ? new Set(kinds) : undefined
  }

  /** Update ids grow by one; kinds that the bot did not ask for are dropped, as they are at Telegram. */
  push(body: UpdateBody): Update | null {
    const kind = Object.keys(body)[0] ?? ''
    if (this.allowed ? !this.allowed.has(kind) : onlyOnDemand.has(kind)) return null
    const update = { update_id: this.nextId++, ...body }
    this.waiting.push(update)
    for (const watcher of this.watchers) watcher()
    return update
  }

  /** Sends an update again under its old id, which Telegram does when a confirmation was lost. */
  repeat(update: Update): void {
    this.waiting.push(update)
    this.waiting.sort((a, b) => a.update_id - b.update_id)
    for (const watcher of this.watchers) watcher()
  }

  /**
   * Confirms everything before `offset` (negative: all but the last so many), then answers with up to `limit` updates, or waits
   * up to `timeoutMs` for the first. Aborting the signal gives the place up.
   */
  take(offset: number, limit: number, timeoutMs: number, signal?: AbortSignal): Promise<Update[]> {
    this.waiter?.reject(new ApiError(409, terminated))
    this.confirm(offset)
    if (this.waiting.length > 0 || timeoutMs <= 0 || signal?.aborted) {
      return Promise.resolve(this.waiting.slice(0, limit))
    }
    return new Promise((resolve, reject) => {
      const finish = (): void => {
        clearTimeout(timer)
        this.watchers.delete(wake)
        signal?.removeEventListener('abort', giveUp)
        if (this.waiter === waiter) this.waiter = undefined
      }
      const wake = (): void => waiter.resolve(this.waiting.slice(0, limit))
      const giveUp = (): void => waiter.resolve([])
      const waiter: Waiter = {
        resolve: updates => {
          finish()
          resolve(updates)
        },
        reject: error => {
          finish()
          reject(error)
        },
      }
      const timer = setTimeout(giveUp, timeoutMs)
      this.waiter = waiter
      this.watchers.add(wake)
      signal?.addEventListener('abort', giveUp, { once: true })
    })
  }

  confirm(offset: number): void {
    if (offset < 0) this.waiting.splice(0, Math.max(0, this.waiting.length + offset))
    else while ((this.waiting[0]?.update_id ?? Number.POSITIVE_INFINITY) < offset) this.waiting.shift()
  }

  /** The oldest update not yet confirmed. */
  peek(): Update | undefined {
    return this.waiting[0]
  }

  get size(): number {
    return this.waiting.length
  }

  /** Calls back on each new update; returns the function that ends it. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher)
    return () => {
      this.watchers.delete(watcher)
    }
  }

  clear(): void {
    this.waiting.length = 0
  }

  /** Lets a waiting reader go home empty-handed. */
  release(): void {
    this.waiter?.resolve([])
  }
}
