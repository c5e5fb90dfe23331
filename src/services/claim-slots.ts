import type { Chat } from '../core/chat/chat.ts'
import { type DueSlot, dueSlots, nextSlot } from '../core/digest/slot.ts'

/** What of a chat decides when its digests are due. */
export type SlotChat = Pick<Chat, 'schedule' | 'zone' | 'quiet' | 'weekly'> & { readonly nextSlot: Date }

/** Which of a chat's slots are due and which one follows. */
export interface SlotsPlanned {
  readonly due: readonly DueSlot[]
  readonly next: Date | null
}

/** How far a round of claiming has come: the last chat it saw. */
export interface SlotCursor {
  readonly slot: Date
  readonly chatId: number
}

export interface SlotsClaimed {
  /** New deliveries; their ids are from `first` to `last`. */
  readonly count: number
  readonly first: number | null
  readonly last: number | null
  /** Null where there was nothing more to claim. */
  readonly cursor: SlotCursor | null
}

export interface ClaimRows {
  claimSlots(
    now: Date,
    options: { limit: number; after: SlotCursor | null },
    plan: (chat: SlotChat) => SlotsPlanned,
  ): Promise<SlotsClaimed>
  analyze(): Promise<void>
}

/** A chat's claim is a row update and an insertion; this many at once keep a transaction at a tenth of a second. */
export const CLAIM_BATCH = 2_000
/** A server works on a connection with one of its cores. */
const AT_ONCE = 2
/** From here on the planner has to hear of what was written. */
const LARGE_CLAIM = 5_000
const PLANS_KEPT = 2_000

/**
 * Writes a delivery for every slot that is due at `now` and moves the chats on, batch by batch, each in a transaction of its
 * own: a round that is killed goes on where it was, and nothing is kept of the chats that are done. Where one batch is not
 * all, two are claimed at a time; like two processes they pass over what the other has locked.
 */
export async function claimDueSlots(rows: ClaimRows, now: Date): Promise<Omit<SlotsClaimed, 'cursor'>> {
  const plan = createPlanner(now)
  const total = { count: 0, first: null as number | null, last: null as number | null }
  async function claim(after: SlotCursor | null): Promise<SlotCursor | null> {
    const { cursor, count, first, last } = await rows.claimSlots(now, { limit: CLAIM_BATCH, after }, plan)
    total.count += count
    if (first !== null) total.first = Math.min(first, total.first ?? first)
    if (last !== null) total.last = Math.max(last, total.last ?? last)
    return cursor
  }
  async function claimRest(after: SlotCursor): Promise<void> {
    for (let at: SlotCursor | null = after; at !== null; ) at = await claim(at)
  }
  const after = await claim(null)
  if (after !== null) {
    const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, () => claimRest(after)))
    for (const one of ended) if (one.status === 'rejected') throw one.reason
  }
  if (total.count >= LARGE_CLAIM) await rows.analyze()
  return total
}

/** Chats share their hours: what one's plan comes to is worked out once. */
export function createPlanner(now: Date): (chat: SlotChat) => SlotsPlanned {
  const known = new Map<string, SlotsPlanned>()
  return chat => {
    const { schedule, zone, quiet, weekly, nextSlot: first } = chat
    const key = JSON.stringify([first.getTime(), zone, schedule, quiet, weekly])
    let planned = known.get(key)
    if (planned === undefined) {
      if (known.size >= PLANS_KEPT) known.clear()
      planned = { due: dueSlots(chat, first, now), next: nextSlot(chat, now) }
      known.set(key, planned)
    }
    return planned
  }
}
