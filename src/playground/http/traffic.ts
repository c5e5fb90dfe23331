import type { ServerResponse } from 'node:http'
import type { TelegramEvent } from '../telegram/events.ts'
import type { FakeTelegram } from '../telegram/fake-telegram.ts'
import { openStream } from './event-stream.ts'

/** What the inspector shows of the past when it opens. */
const REMEMBERED = 200

/** One update to the bot, or one call of the bot with what it was answered. */
export type Exchange = { readonly number: number; readonly at: string } & (
  | { readonly kind: 'update'; readonly name: string; readonly body: unknown }
  | { readonly kind: 'call'; readonly name: string; readonly body: unknown; readonly refusal: string | null }
)

/** Keeps the last exchanges between Telegram and the bot and streams the ones that follow. Polls are left out: they say nothing. */
export class Traffic {
  private readonly remembered: Exchange[] = []
  private readonly readers = new Set<(exchange: Exchange) => void>()
  private count = 0
  private readonly clock: () => Date

  constructor(telegram: FakeTelegram) {
    this.clock = telegram.state.clock
    telegram.subscribe(event => this.note(event))
  }

  /** Streams what is remembered and what follows, as server-sent events, until the page goes away. */
  stream(response: ServerResponse): void {
    const send = openStream(response, () => this.readers.delete(send))
    for (const exchange of this.remembered) send(exchange)
    this.readers.add(send)
  }

  private note(event: TelegramEvent): void {
    if (event.type === 'update') {
      const name = Object.keys(event.update).find(key => key !== 'update_id') ?? 'update'
      this.keep({ kind: 'update', name, body: event.update })
    } else if (event.type === 'call' && event.call.method.toLowerCase() !== 'getupdates') {
      const { method, payload, error } = event.call
      this.keep({ kind: 'call', name: method, body: payload, refusal: error ? `${error.code} ${error.message}` : null })
    }
  }

  private keep(exchange: WithoutPlace<Exchange>): void {
    this.count += 1
    const kept = { number: this.count, at: this.clock().toISOString(), ...exchange } as Exchange
    this.remembered.push(kept)
    if (this.remembered.length > REMEMBERED) this.remembered.shift()
    for (const send of this.readers) send(kept)
  }
}

type WithoutPlace<T> = T extends unknown ? Omit<T, 'number' | 'at'> : never
