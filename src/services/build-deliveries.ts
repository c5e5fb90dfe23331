import type { Chat } from '../core/chat/chat.ts'
import type { Digest } from '../core/digest/digest.ts'
import { concludeFault } from './conclude-fault.ts'
import {
  type Delivery,
  type DeliveryEnd,
  type DeliveryLogger,
  type DeliveryWatch,
  isTooLate,
  type Part,
} from './delivery.ts'
import { gather } from './gather.ts'

export interface BuildRows {
  claimToBuild(holder: string, limit: number): Promise<Delivery[]>
  writeParts(built: readonly { delivery: number; parts: readonly Part[] }[], holder: string): Promise<boolean[]>
  finish(id: number, holder: string, end: Exclude<DeliveryEnd, 'sent'>, error?: string | null): Promise<void>
  retryLater(id: number, holder: string, seconds: number, error: string): Promise<void>
  renew(ids: readonly number[], holder: string): Promise<number[]>
}

export interface BuildDeps {
  readonly deliveries: BuildRows
  readonly digests: {
    buildForSlot(chat: Chat, since: Date | null): Promise<Digest | null>
    buildForWeek(chat: Chat): Promise<Digest | null>
    remember(chatId: number, digest: Digest): Promise<number>
  }
  /** The messages of a digest, as data that can be kept and sent later. */
  readonly render: (digest: Digest, digestId: number, chat: Chat, now: Date) => Omit<Part, 'part'>[]
  /** The message of an announcement; null where it was stopped. */
  readonly announcement: (id: number) => Promise<Omit<Part, 'part'> | null>
  readonly clock: () => Date
  readonly monotonic: () => number
  readonly maxLatenessMs: number
  readonly holder: string
  readonly watch: DeliveryWatch
  readonly logger: DeliveryLogger
}

/** Built together, so that what they ask of the database is asked once for all. */
const BUILD_BATCH = 100
/** Well under the builder's lease of 15 s. */
const RENEW_MS = 4_000

/**
 * Builds what was claimed, until there is nothing left. Needs no role: any number of processes may build at once.
 *
 * @returns a function that gives how many were built
 */
export function createBuilding(deps: BuildDeps): (signal?: AbortSignal) => Promise<number> {
  const { deliveries, digests, clock, holder, watch, logger } = deps
  const writeParts = gather(
    (built: readonly { delivery: number; parts: readonly Part[] }[]) => deliveries.writeParts(built, holder),
    BUILD_BATCH,
  )

  async function messagesOf(delivery: Delivery): Promise<Omit<Part, 'part'>[] | null> {
    const { chat, kind, announcementId } = delivery
    if (kind === 'announcement') {
      const message = announcementId === null ? null : await deps.announcement(announcementId)
      return message && [message]
    }
    const digest = await (kind === 'weekly'
      ? digests.buildForWeek(chat)
      : digests.buildForSlot(chat, delivery.lastSlot))
    if (digest === null) return null
    return deps.render(digest, await digests.remember(chat.id, digest), chat, clock())
  }

  async function build(delivery: Delivery): Promise<void> {
    const end = (how: 'empty' | 'folded') => {
      watch.came(how)
      return deliveries.finish(delivery.id, holder, how)
    }
    if (isTooLate(delivery, clock(), deps.maxLatenessMs)) return end('folded')
    const messages = await messagesOf(delivery)
    if (messages === null) return end('empty')
    await writeParts({ delivery: delivery.id, parts: messages.map((message, i) => ({ ...message, part: i + 1 })) })
  }

  async function buildBatch(batch: readonly Delivery[]): Promise<void> {
    const open = new Set(batch.map(({ id }) => id))
    const renewal = setInterval(() => {
      deliveries.renew([...open], holder).catch(error => logger.warn('Leases were not renewed', { error }))
    }, RENEW_MS)
    const began = deps.monotonic()
    try {
      await Promise.all(
        batch.map(async delivery => {
          try {
            await build(delivery)
          } catch (error) {
            logger.error('A digest could not be built', { delivery: delivery.id, error })
            await concludeFault(deps, delivery, reasonOf(error))
          } finally {
            open.delete(delivery.id)
          }
        }),
      )
    } finally {
      clearInterval(renewal)
    }
    watch.built(batch.length, (deps.monotonic() - began) / 1000)
  }

  return async signal => {
    let built = 0
    while (!signal?.aborted) {
      const batch = await deliveries.claimToBuild(holder, BUILD_BATCH)
      if (batch.length === 0) break
      await buildBatch(batch)
      built += batch.length
    }
    return built
  }
}

/** What can be kept and shown: a failed query would bring its values along, which are people's texts. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\nparams:')[0]?.slice(0, 500) ?? ''
}
