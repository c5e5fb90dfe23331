import { type BuildDeps, type BuildRows, createBuilding } from './build-deliveries.ts'
import { type ClaimRows, claimDueSlots, type SlotsClaimed } from './claim-slots.ts'
import { createSending, type SendDeps, type SendRows } from './send-deliveries.ts'

export type DeliverDeps = Omit<BuildDeps & SendDeps, 'deliveries'> & {
  readonly deliveries: ClaimRows & BuildRows & SendRows
}

export interface DigestDelivery {
  /** Writes a delivery for every slot that is due at `now` and moves the chats on. */
  claimDue(now: Date): Promise<Omit<SlotsClaimed, 'cursor'>>
  /** Builds what was claimed. Needs no role. Returns how many. */
  buildDue(signal?: AbortSignal): Promise<number>
  /** Sends what is built, until there is nothing left that is due; for the holder of the sender role only. Returns how many ended. */
  sendReady(signal: AbortSignal): Promise<number>
}

/**
 * Slots due → claimed → built → sent → recorded. A delivery row (chat, slot) is the promise, its parts are what has been
 * kept of it.
 */
export function createDigestDelivery(deps: DeliverDeps): DigestDelivery {
  return {
    async claimDue(now) {
      const claimed = await claimDueSlots(deps.deliveries, now)
      if (claimed.count > 0) deps.watch.claimed(claimed.count)
      return claimed
    },
    buildDue: createBuilding(deps),
    sendReady: createSending(deps),
  }
}
