import { and, asc, eq, exists, inArray, isNotNull, lt, lte, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Chat } from '../core/chat/chat.ts'
import type { DueSlot, SlotKind } from '../core/digest/slot.ts'
import { chatColumns } from './chat-store.ts'
import type { Database, Transaction } from './database.ts'
import { claimRows, heldBy, released, renewLeases } from './lease.ts'
import { chats, type DeliveryState, deliveries, deliveryParts } from './schema.ts'

/** A delivery claimed by this process, with the chat as it is now. */
export interface ClaimedDelivery {
  readonly id: number
  readonly slot: Date
  readonly kind: SlotKind
  readonly attempts: number
  readonly chat: Chat
  /** Slot of the chat's last digest that arrived. */
  readonly lastSlot: Date | null
}

export interface DeliveryPart {
  readonly part: number
  /** What `render` made; sent as it is, also after a restart with newer code. */
  readonly payload: unknown
  readonly storyIds: readonly number[]
}

/** Which of a chat's slots are due and which one follows, decided by pure code. */
export type PlanSlots = (chat: Chat & { nextSlot: Date }) => { due: readonly DueSlot[]; next: Date | null }

export interface DeadLetter {
  readonly id: number
  readonly telegramId: number
  readonly slot: Date
  readonly error: string | null
}

/** Building takes milliseconds, and what a dead builder left must not be late. */
const BUILD_LEASE_SECONDS = 15

export function createDeliveryStore(db: Database) {
  const earlier = alias(deliveries, 'earlier')
  /** A chat's digests are built and sent in order, since the later one leaves out what the earlier one told. */
  const isFirstOfChat = sql`not exists (${db
    .select({ one: sql`1` })
    .from(earlier)
    .where(
      and(
        eq(earlier.chatId, deliveries.chatId),
        lt(earlier.slot, deliveries.slot),
        inArray(earlier.state, ['due', 'ready']),
      ),
    )})`
  const claim = async (
    state: DeliveryState,
    holder: string,
    limit: number,
    seconds?: number,
  ): Promise<ClaimedDelivery[]> => {
    const where = and(eq(deliveries.state, state), isFirstOfChat)
    const ids = await claimRows(db, deliveries, { holder, limit, where, ...(seconds === undefined ? {} : { seconds }) })
    if (ids.length === 0) return []
    return db
      .select({
        id: deliveries.id,
        slot: deliveries.slot,
        kind: deliveries.kind,
        attempts: deliveries.attempts,
        chat: chatColumns,
        lastSlot: chats.lastSlotAt,
      })
      .from(deliveries)
      .innerJoin(chats, eq(chats.id, deliveries.chatId))
      .where(inArray(deliveries.id, ids))
      .orderBy(asc(deliveries.id))
  }

  return {
    /**
     * Claims the slots due at `now` of up to `limit` chats: the deliveries are written and the chats' next slots moved in
     * one transaction. Returns the new deliveries, and whether there may be more to claim.
     */
    async claimSlots(now: Date, limit: number, plan: PlanSlots): Promise<{ ids: number[]; hasMore: boolean }> {
      return db.transaction(async tx => {
        const due = await tx
          .select(chatColumns)
          .from(chats)
          .where(and(eq(chats.state, 'active'), isNotNull(chats.nextSlotAt), lte(chats.nextSlotAt, now)))
          .orderBy(asc(chats.nextSlotAt), asc(chats.id))
          .limit(limit)
          .for('update', { skipLocked: true })
        if (due.length === 0) return { ids: [], hasMore: false }
        const planned = due.flatMap(chat => {
          const { nextSlot } = chat
          return nextSlot === null ? [] : [{ chatId: chat.id, ...plan({ ...chat, nextSlot }) }]
        })
        const made = await tx
          .insert(deliveries)
          .values(
            planned.flatMap(({ chatId, due }) =>
              due.map(({ slot, kind }) => ({ chatId, slot, kind, state: 'due' as const })),
            ),
          )
          .onConflictDoNothing()
          .returning({ id: deliveries.id })
        await moveSlots(tx, planned)
        return { ids: made.map(row => row.id), hasMore: due.length === limit }
      })
    },

    /** After a large claim the planner must hear of it, or it goes on as if the table were empty. */
    async analyze(): Promise<void> {
      await db.execute(sql`analyze deliveries`)
    },

    claimToBuild: (holder: string, limit: number) => claim('due', holder, limit, BUILD_LEASE_SECONDS),
    claimToSend: (holder: string, limit: number) => claim('ready', holder, limit),

    /** Writes what is to be sent. False where the delivery is no longer ours. */
    async writeParts(id: number, holder: string, parts: readonly DeliveryPart[]): Promise<boolean> {
      return db.transaction(async tx => {
        const rows = await tx
          .update(deliveries)
          .set({ state: 'ready', error: null, ...released({ attempts: 'reset' }) })
          .where(and(eq(deliveries.id, id), heldBy(deliveries, holder)))
          .returning({ id: deliveries.id })
        if (rows.length === 0) return false
        await tx.insert(deliveryParts).values(
          parts.map(({ part, payload, storyIds }) => ({
            deliveryId: id,
            part,
            payload,
            storyIds: [...storyIds],
            state: 'waiting' as const,
          })),
        )
        return true
      })
    },

    /** The parts that have not been sent, in order. */
    unsentParts(id: number): Promise<DeliveryPart[]> {
      return db
        .select({ part: deliveryParts.part, payload: deliveryParts.payload, storyIds: deliveryParts.storyIds })
        .from(deliveryParts)
        .where(and(eq(deliveryParts.deliveryId, id), ne(deliveryParts.state, 'sent')))
        .orderBy(asc(deliveryParts.part))
    },

    /** To be called right before a part goes out. False where the delivery is no longer ours: then it must not go. */
    async markSending(id: number, part: number, holder: string): Promise<boolean> {
      const ours = db
        .select({ one: sql`1` })
        .from(deliveries)
        .where(and(eq(deliveries.id, id), heldBy(deliveries, holder)))
      const rows = await db
        .update(deliveryParts)
        .set({ state: 'sending' })
        .where(and(eq(deliveryParts.deliveryId, id), eq(deliveryParts.part, part), exists(ours)))
        .returning({ part: deliveryParts.part })
      return rows.length > 0
    },

    /** The part has arrived: its stories count as told to the chat. */
    async markSent(id: number, part: DeliveryPart, messageId: number, chatId: number, now: Date): Promise<void> {
      await db.transaction(async tx => {
        await tx
          .update(deliveryParts)
          .set({ state: 'sent', messageId })
          .where(and(eq(deliveryParts.deliveryId, id), eq(deliveryParts.part, part.part)))
        if (part.storyIds.length === 0) return
        // Retention may have taken a story between building and sending.
        await tx.execute(sql`
          insert into sent_stories (chat_id, story_id, sent_at)
          select c.id, s.id, ${now.toISOString()}::timestamptz from chats c, stories s
          where c.id = ${chatId} and ${inArray(sql`s.id`, [...part.storyIds])}
          on conflict (chat_id, story_id) do update set sent_at = excluded.sent_at`)
      })
    },

    /** Ends a delivery that is ours. `sent` and `empty` move the start of the chat's next digest, but not those of a review. */
    async finish(
      id: number,
      holder: string,
      state: Exclude<DeliveryState, 'due' | 'ready'>,
      { now, error = null }: { now: Date; error?: string | null },
    ): Promise<void> {
      await db.transaction(async tx => {
        const [row] = await tx
          .update(deliveries)
          .set({ state, error, sentAt: state === 'sent' ? now : null, leaseUntil: null, leaseHolder: null })
          .where(and(eq(deliveries.id, id), eq(deliveries.leaseHolder, holder)))
          .returning({ chatId: deliveries.chatId, slot: deliveries.slot, kind: deliveries.kind })
        if (row?.kind === 'daily' && (state === 'sent' || state === 'empty'))
          await tx.update(chats).set({ lastSlotAt: row.slot }).where(eq(chats.id, row.chatId))
      })
    },

    async retryLater(id: number, holder: string, seconds: number, error: string): Promise<void> {
      await db
        .update(deliveries)
        .set({ error, ...released({ attempts: 'keep', retrySeconds: seconds }) })
        .where(and(eq(deliveries.id, id), eq(deliveries.leaseHolder, holder)))
    },

    /** Gives back what was claimed and not begun. */
    async giveBack(ids: readonly number[], holder: string): Promise<void> {
      if (ids.length === 0) return
      await db
        .update(deliveries)
        .set(released({ attempts: 'uncount' }))
        .where(and(inArray(deliveries.id, [...ids]), eq(deliveries.leaseHolder, holder)))
    },

    renew: (ids: readonly number[], holder: string) => renewLeases(db, deliveries, ids, holder),

    /**
     * Voids leases that a dead process left: those for sending when the sender's role changes hands, all of them where
     * there is only one process.
     */
    async voidLeases(states: readonly ('due' | 'ready')[]): Promise<void> {
      await db
        .update(deliveries)
        .set({ leaseUntil: null, leaseHolder: null })
        .where(and(inArray(deliveries.state, [...states]), isNotNull(deliveries.leaseHolder)))
    },

    async countByState(): Promise<Partial<Record<DeliveryState, number>>> {
      const rows = await db
        .select({ state: deliveries.state, count: sql<number>`count(*)::int` })
        .from(deliveries)
        .groupBy(deliveries.state)
      return Object.fromEntries(rows.map(row => [row.state, row.count]))
    },

    /** How these deliveries stand. */
    async statesOf(ids: readonly number[]): Promise<DeliveryState[]> {
      if (ids.length === 0) return []
      const rows = await db
        .select({ state: deliveries.state })
        .from(deliveries)
        .where(sql`${deliveries.id} = any(${`{${ids.join(',')}}`}::bigint[])`)
      return rows.map(row => row.state)
    },

    async deadLetters(limit: number): Promise<DeadLetter[]> {
      return db
        .select({ id: deliveries.id, telegramId: chats.telegramId, slot: deliveries.slot, error: deliveries.error })
        .from(deliveries)
        .innerJoin(chats, eq(chats.id, deliveries.chatId))
        .where(eq(deliveries.state, 'failed'))
        .orderBy(asc(deliveries.id))
        .limit(limit)
    },

    /** Puts dead letters back into the queue. What has parts is sent on from where it stopped. */
    async requeue(ids?: readonly number[]): Promise<number> {
      const rows = await db
        .update(deliveries)
        .set({
          state: sql`case when exists (select 1 from delivery_parts p where p.delivery_id = ${deliveries.id}) then 'ready' else 'due' end`,
          error: null,
          ...released({ attempts: 'reset' }),
        })
        .where(and(eq(deliveries.state, 'failed'), ids === undefined ? undefined : inArray(deliveries.id, [...ids])))
        .returning({ id: deliveries.id })
      return rows.length
    },
  }
}

export type DeliveryStore = ReturnType<typeof createDeliveryStore>

async function moveSlots(tx: Transaction, planned: readonly { chatId: number; next: Date | null }[]): Promise<void> {
  const values = sql.join(
    planned.map(({ chatId, next }) => sql`(${chatId}::bigint, ${next?.toISOString() ?? null}::timestamptz)`),
    sql`, `,
  )
  await tx.execute(sql`
    update chats set next_slot_at = planned.next
    from (values ${values}) as planned (id, next)
    where chats.id = planned.id`)
}
