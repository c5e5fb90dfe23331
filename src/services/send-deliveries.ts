import type { Chat } from '../core/chat/chat.ts'
import { concludeFault } from './conclude-fault.ts'
import {
  type Delivery,
  type DeliveryEnd,
  type DeliveryLogger,
  type DeliveryWatch,
  isTooLate,
  type Part,
  type SendOutcome,
} from './delivery.ts'
import { gather } from './gather.ts'

/** A delivery with the parts that have not arrived, in order; `isBegun` where a part has gone before. */
export interface ReadyDelivery extends Delivery {
  readonly parts: readonly Part[]
  readonly isBegun: boolean
}

interface PartOf {
  readonly delivery: number
  readonly part: number
}

interface SentPart extends PartOf {
  readonly messageId: number
  readonly isLast: boolean
  readonly at: Date
}

export interface SendRows {
  claimToSend(holder: string, limit: number): Promise<ReadyDelivery[]>
  markSending(parts: readonly PartOf[], holder: string): Promise<boolean[]>
  markSent(sent: readonly SentPart[], holder: string): Promise<void>
  finish(id: number, holder: string, end: DeliveryEnd, error?: string | null): Promise<void>
  retryLater(id: number, holder: string, seconds: number, error: string): Promise<void>
  giveBack(ids: readonly number[], holder: string): Promise<void>
  renew(ids: readonly number[], holder: string): Promise<number[]>
}

export interface SendDeps {
  readonly deliveries: SendRows
  readonly chats: {
    setState(telegramId: number, state: 'blocked' | 'gone'): Promise<void>
    migrate(fromTelegramId: number, toTelegramId: number): Promise<void>
    setThread(chatId: number, threadId: number | null): Promise<void>
  }
  /**
   * Sends one part when the pace allows. `begin` is called right before it leaves and `arrived` before the next one may
   * leave to anybody; where `begin` says no, nothing is sent and the answer is null.
   */
  readonly send: (
    chat: Chat,
    payload: unknown,
    steps: { begin(): Promise<boolean>; arrived(messageId: number): Promise<void> },
    signal: AbortSignal,
  ) => Promise<SendOutcome | null>
  /** Tells a chat that its digests now go to the general topic. */
  readonly announceLostThread: (chat: Chat) => Promise<void>
  readonly clock: () => Date
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
  readonly maxLatenessMs: number
  /** Messages a second, which decides how many deliveries are worked on at once. */
  readonly rate: number
  readonly holder: string
  readonly watch: DeliveryWatch
  readonly logger: DeliveryLogger
}

/** The gate lets few messages through; the rest wait for their chat's second to pass. */
const LEAST_OPEN = 100
/** While one delivery waits for its chat's turn, what else has become due is not kept waiting. */
const LOOK_AGAIN_MS = 250
/** Well under the lease of 60 s. */
const RENEW_MS = 20_000
const MARK_BATCH = 500
/** What has arrived is written down, even if the database is away for a while: forgetting it would send it again. */
const RECORD_AGAIN_MS = 250
const LONGEST_RECORD_MS = 120_000
/** When we are told to stop there is no more than this left. */
const LAST_RECORD_MS = 5_000

/**
 * Sends what is built, until there is nothing left that is due; for the holder of the sender role only. A part is marked as
 * leaving, sent, and marked as sent before the chat's next one goes: a crash in between repeats at most what was in flight
 * and never loses one. Exactly once is impossible here, and twice is the smaller mistake.
 *
 * @returns a function that gives how many deliveries ended
 */
export function createSending(deps: SendDeps): (signal: AbortSignal) => Promise<number> {
  const { deliveries, chats, clock, holder, watch, logger } = deps
  const mostOpen = Math.max(LEAST_OPEN, Math.ceil(deps.rate))
  const markSending = gather((parts: readonly PartOf[]) => deliveries.markSending(parts, holder), MARK_BATCH)
  const markSent = gather(async (sent: readonly SentPart[]) => {
    await deliveries.markSent(sent, holder)
    return sent.map(() => undefined)
  }, MARK_BATCH)

  async function record(part: SentPart, signal: AbortSignal): Promise<void> {
    for (let waited = 0; ; waited += RECORD_AGAIN_MS) {
      try {
        await markSent(part)
        return
      } catch (error) {
        if (waited >= (signal.aborted ? LAST_RECORD_MS : LONGEST_RECORD_MS)) throw error
        if (waited === 0) logger.warn('What has arrived could not be recorded; trying again', { error })
        await deps.sleep(RECORD_AGAIN_MS)
      }
    }
  }

  /** Sends the parts of one delivery one after the other. `later`: given up without an end. */
  async function deliver(delivery: ReadyDelivery, signal: AbortSignal): Promise<'ended' | 'later'> {
    if (!delivery.isBegun && isTooLate(delivery, clock(), deps.maxLatenessMs)) return end(delivery, 'folded')
    if (delivery.parts.length === 0) return end(delivery, 'sent')
    let { chat } = delivery
    let lostThread = false
    const last = delivery.parts.at(-1)
    for (const part of delivery.parts) {
      for (;;) {
        const sent = signal.aborted
          ? null
          : await deps.send(
              chat,
              part.payload,
              {
                begin: () => markSending({ delivery: delivery.id, part: part.part }),
                arrived: messageId =>
                  record(
                    { delivery: delivery.id, part: part.part, messageId, isLast: part === last, at: clock() },
                    signal,
                  ),
              },
              signal,
            )
        if (sent === null) {
          if (signal.aborted) await deliveries.giveBack([delivery.id], holder)
          return 'later'
        }
        watch.came(sent.outcome)
        if (sent.outcome === 'sent') break
        if (sent.outcome === 'limited') continue
        if (sent.outcome === 'migrated') {
          await chats.migrate(chat.telegramId, sent.telegramId)
          chat = { ...chat, telegramId: sent.telegramId, kind: 'supergroup' }
          continue
        }
        if (sent.outcome === 'thread-gone' && chat.threadId !== null) {
          await chats.setThread(chat.id, null)
          chat = { ...chat, threadId: null }
          lostThread = true
          continue
        }
        return conclude(delivery, chat, sent)
      }
    }
    if (delivery.kind !== 'announcement') watch.arrived((clock().getTime() - delivery.slot.getTime()) / 1000)
    if (lostThread) await deps.announceLostThread(chat)
    return 'ended'
  }

  async function end({ id }: Delivery, how: DeliveryEnd, error: string | null = null): Promise<'ended'> {
    await deliveries.finish(id, holder, how, error)
    if (how === 'folded' || how === 'failed') watch.came(how)
    return 'ended'
  }

  async function conclude(delivery: Delivery, chat: Chat, outcome: SendOutcome): Promise<'ended' | 'later'> {
    const fields = { delivery: delivery.id, chat: chat.telegramId, outcome: outcome.outcome }
    if (outcome.outcome === 'blocked' || outcome.outcome === 'gone') {
      await chats.setState(chat.telegramId, outcome.outcome)
      logger.info('The chat does not want digests any more', fields)
      return end(delivery, outcome.outcome)
    }
    if (outcome.outcome === 'retry') return concludeFault(deps, { ...delivery, chat }, outcome.error)
    const error = 'error' in outcome ? outcome.error : outcome.outcome
    logger.error('A delivery was refused', { ...fields, error })
    return end(delivery, 'failed', error)
  }

  return async signal => {
    let ended = 0
    let isFull = false
    let wake = () => {}
    const open = new Map<number, Promise<void>>()
    const hasRoom = () => mostOpen - open.size >= mostOpen / 4
    const renewal = setInterval(() => {
      deliveries.renew([...open.keys()], holder).catch(error => logger.warn('Leases were not renewed', { error }))
    }, RENEW_MS)
    const start = (delivery: ReadyDelivery) => {
      const work = deliver(delivery, signal)
        .then(result => {
          if (result === 'ended') ended++
        })
        .catch(error =>
          logger.error('A delivery stopped; its lease runs out and it goes on', { delivery: delivery.id, error }),
        )
        .finally(() => {
          open.delete(delivery.id)
          // One claim for many: where messages are quick, a claim for each that ends would be most of the work.
          if (open.size === 0 || (isFull && hasRoom())) wake()
        })
      open.set(delivery.id, work)
    }
    try {
      for (;;) {
        const room = mostOpen - open.size
        const claimed = signal.aborted || !hasRoom() ? [] : await deliveries.claimToSend(holder, room)
        isFull = claimed.length === room
        for (const delivery of claimed) start(delivery)
        if (open.size === 0) return ended
        const looked = new AbortController()
        const woken = new Promise<void>(resolve => {
          wake = resolve
        })
        await Promise.race([woken, deps.sleep(LOOK_AGAIN_MS, looked.signal)])
        looked.abort()
      }
    } finally {
      clearInterval(renewal)
      await Promise.all(open.values())
    }
  }
}
