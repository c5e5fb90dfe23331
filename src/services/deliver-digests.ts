import type { Chat } from '../core/chat/chat.ts'
import type { Digest } from '../core/digest/digest.ts'
import { type DueSlot, dueSlots, nextSlot, type SlotKind } from '../core/digest/slot.ts'

/** What sending one part came to. */
export type SendOutcome =
  | { readonly outcome: 'sent'; readonly messageId: number }
  /** A person blocked the bot. */
  | { readonly outcome: 'blocked' }
  /** The chat, or the bot's place in it, is no more. */
  | { readonly outcome: 'gone' }
  | { readonly outcome: 'migrated'; readonly telegramId: number }
  /** The forum topic is closed or deleted. */
  | { readonly outcome: 'thread-gone' }
  /** Telegram asked to wait; the gate knows. */
  | { readonly outcome: 'limited' }
  /** A fault of the moment: nobody knows whether it arrived, or it did not. */
  | { readonly outcome: 'retry'; readonly error: string }
  /** Telegram will not take this message, ever. */
  | { readonly outcome: 'refused'; readonly error: string }

export interface Delivery {
  readonly id: number
  readonly kind: SlotKind
  readonly attempts: number
  readonly chat: Chat
  readonly lastSlot: Date | null
}

export interface Part {
  readonly part: number
  readonly payload: unknown
  readonly storyIds: readonly number[]
}

interface DeliveryRows {
  claimSlots(
    now: Date,
    limit: number,
    plan: (chat: Chat & { nextSlot: Date }) => { due: readonly DueSlot[]; next: Date | null },
  ): Promise<{ ids: number[]; hasMore: boolean }>
  analyze(): Promise<void>
  claimToBuild(holder: string, limit: number): Promise<Delivery[]>
  claimToSend(holder: string, limit: number): Promise<Delivery[]>
  writeParts(id: number, holder: string, parts: readonly Part[]): Promise<boolean>
  unsentParts(id: number): Promise<Part[]>
  markSending(id: number, part: number, holder: string): Promise<boolean>
  markSent(id: number, part: Part, messageId: number, chatId: number, now: Date): Promise<void>
  finish(
    id: number,
    holder: string,
    state: 'sent' | 'empty' | 'blocked' | 'failed',
    options: { now: Date; error?: string | null },
  ): Promise<void>
  retryLater(id: number, holder: string, seconds: number, error: string): Promise<void>
  giveBack(ids: readonly number[], holder: string): Promise<void>
  renew(ids: readonly number[], holder: string): Promise<number[]>
}

export interface DeliverDeps {
  readonly deliveries: DeliveryRows
  readonly chats: {
    setState(telegramId: number, state: 'blocked' | 'gone'): Promise<void>
    migrate(fromTelegramId: number, toTelegramId: number): Promise<void>
    setThread(chatId: number, threadId: number | null): Promise<void>
  }
  readonly digests: {
    buildForSlot(chat: Chat, since: Date | null): Promise<Digest | null>
    buildForWeek(chat: Chat): Promise<Digest | null>
    remember(chatId: number, digest: Digest): Promise<number>
  }
  /** The messages of a digest, as data that can be kept and sent later. */
  readonly render: (digest: Digest, digestId: number, chat: Chat, now: Date) => Omit<Part, 'part'>[]
  /**
   * Sends one part when the pace allows. `begin` is called right before it leaves and `arrived` before the next one may
   * leave to anybody; where `begin` says no, nothing is sent and the answer is null.
   */
  readonly send: (
    chat: Chat,
    payload: unknown,
    steps: { begin(): Promise<boolean>; arrived(messageId: number): Promise<void> },
  ) => Promise<SendOutcome | null>
  /** Tells a chat that its digests now go to the general topic. */
  readonly announceLostThread: (chat: Chat) => Promise<void>
  readonly clock: () => Date
  readonly sleep: (ms: number) => Promise<void>
  /** This process. */
  readonly holder: string
  readonly logger: {
    info(message: string, fields?: object): void
    warn(message: string, fields?: object): void
    error(message: string, fields?: object): void
  }
}

export interface DigestDelivery {
  /** Writes a delivery for every slot that is due at `now` and moves the chats on. Returns the new deliveries. */
  claimDue(now: Date): Promise<number[]>
  /** Builds what was claimed. Needs no role. Returns how many. */
  buildDue(): Promise<number>
  /** Sends what is built, until there is nothing left that is due; for the holder of the sender role only. Returns how many ended. */
  sendReady(signal: AbortSignal): Promise<number>
}

/** A chat's claim is a row update; this many at once keep a transaction short. */
const CLAIM_BATCH = 500
const BUILD_BATCH = 20
/** Deliveries worked on at once. The gate lets few messages through; the rest wait for their chat's second to pass. */
const OPEN_DELIVERIES = 100
/** While one delivery waits for its chat's turn, what else has become due is not kept waiting. */
const LOOK_AGAIN_MS = 500
/** Well under the lease of 60 s. */
const RENEW_MS = 20_000

/** After about three hours of trying a delivery is a dead letter, which the operator sees and can re-queue. */
export const MAX_ATTEMPTS = 24
const LONGEST_WAIT_SECONDS = 600

/**
 * Slots due → claimed → built → sent → recorded. A delivery row (chat, slot) is the promise, its parts are what has been
 * kept of it. A part is marked as leaving, sent, and marked as sent before the chat's next one goes: a crash in between
 * repeats at most what was in flight and never loses one. Exactly once is impossible here, and twice is the smaller mistake.
 */
export function createDigestDelivery(deps: DeliverDeps): DigestDelivery {
  const { deliveries, chats, digests, clock, holder, logger } = deps

  async function build(delivery: Delivery): Promise<void> {
    const { chat } = delivery
    const digest = await (delivery.kind === 'weekly'
      ? digests.buildForWeek(chat)
      : digests.buildForSlot(chat, delivery.lastSlot))
    if (digest === null) return deliveries.finish(delivery.id, holder, 'empty', { now: clock() })
    const digestId = await digests.remember(chat.id, digest)
    const parts = deps.render(digest, digestId, chat, clock()).map((part, i) => ({ ...part, part: i + 1 }))
    await deliveries.writeParts(delivery.id, holder, parts)
  }

  /** Sends the parts of one delivery one after the other. Null: given up without an end, it is somebody else's now. */
  async function deliver(delivery: Delivery, signal: AbortSignal): Promise<'ended' | 'later'> {
    let { chat } = delivery
    let lostThread = false
    for (const part of await deliveries.unsentParts(delivery.id)) {
      for (;;) {
        if (signal.aborted) {
          await deliveries.giveBack([delivery.id], holder)
          return 'later'
        }
        const sent = await deps.send(chat, part.payload, {
          begin: () => deliveries.markSending(delivery.id, part.part, holder),
          arrived: messageId => deliveries.markSent(delivery.id, part, messageId, chat.id, clock()),
        })
        if (sent === null) {
          if (signal.aborted) await deliveries.giveBack([delivery.id], holder)
          return 'later'
        }
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
    await deliveries.finish(delivery.id, holder, 'sent', { now: clock() })
    if (lostThread) await deps.announceLostThread(chat)
    return 'ended'
  }

  async function conclude(delivery: Delivery, chat: Chat, outcome: SendOutcome): Promise<'ended' | 'later'> {
    const fields = { delivery: delivery.id, chat: chat.telegramId, outcome: outcome.outcome }
    if (outcome.outcome === 'blocked' || outcome.outcome === 'gone') {
      await chats.setState(chat.telegramId, outcome.outcome)
      await deliveries.finish(delivery.id, holder, 'blocked', { now: clock() })
      logger.info('The chat does not want digests any more', fields)
      return 'ended'
    }
    const error = 'error' in outcome ? outcome.error : outcome.outcome
    if (outcome.outcome === 'retry' && delivery.attempts < MAX_ATTEMPTS) {
      const seconds = Math.min(2 ** delivery.attempts, LONGEST_WAIT_SECONDS)
      await deliveries.retryLater(delivery.id, holder, seconds, error)
      logger.warn('A delivery is tried again later', { ...fields, error, seconds })
      return 'later'
    }
    await deliveries.finish(delivery.id, holder, 'failed', { now: clock(), error })
    logger.error('A delivery is given up', { ...fields, error })
    return 'ended'
  }

  return {
    async claimDue(now) {
      const claimed: number[] = []
      for (let hasMore = true; hasMore; ) {
        const batch = await deliveries.claimSlots(now, CLAIM_BATCH, chat => ({
          due: dueSlots(chat, chat.nextSlot, now),
          next: nextSlot(chat, now),
        }))
        claimed.push(...batch.ids)
        hasMore = batch.hasMore
      }
      if (claimed.length >= CLAIM_BATCH) await deliveries.analyze()
      return claimed
    },

    async buildDue() {
      let built = 0
      for (;;) {
        const batch = await deliveries.claimToBuild(holder, BUILD_BATCH)
        if (batch.length === 0) return built
        for (const delivery of batch) {
          try {
            await build(delivery)
            built++
          } catch (error) {
            logger.error('A digest could not be built', { delivery: delivery.id, error })
            const message = error instanceof Error ? error.message : String(error)
            await conclude(delivery, delivery.chat, { outcome: 'retry', error: message })
          }
        }
      }
    },

    async sendReady(signal) {
      let ended = 0
      const open = new Map<number, Promise<void>>()
      const renewal = setInterval(() => {
        deliveries.renew([...open.keys()], holder).catch(error => logger.warn('Leases were not renewed', { error }))
      }, RENEW_MS)
      const start = (delivery: Delivery) => {
        const work = deliver(delivery, signal)
          .then(result => {
            if (result === 'ended') ended++
          })
          .catch(error =>
            logger.error('A delivery stopped; its lease runs out and it goes on', { delivery: delivery.id, error }),
          )
          .finally(() => open.delete(delivery.id))
        open.set(delivery.id, work)
      }
      try {
        for (;;) {
          const room = OPEN_DELIVERIES - open.size
          const claimed = signal.aborted ? [] : await deliveries.claimToSend(holder, room)
          for (const delivery of claimed) start(delivery)
          if (open.size === 0) return ended
          if (claimed.length === 0) await Promise.race([...open.values(), deps.sleep(LOOK_AGAIN_MS)])
          else if (open.size >= OPEN_DELIVERIES) await Promise.race(open.values())
        }
      } finally {
        clearInterval(renewal)
        await Promise.all(open.values())
      }
    },
  }
}
