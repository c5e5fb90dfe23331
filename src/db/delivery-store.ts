import { and, asc, desc, eq, gte, inArray, isNotNull, lt, lte, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { QuietHours, Schedule } from '../core/digest/schedule.ts'
import type { WeeklySlot } from '../core/digest/weekly.ts'
import type { ClaimRows, SlotCursor } from '../services/claim-slots.ts'
import type { Delivery, DeliveryEnd, Part } from '../services/delivery.ts'
import { instantArray, intArray, textArray } from './array-literal.ts'
import { chatColumns } from './chat-store.ts'
import { type Database, rowsOf } from './database.ts'
import { claimRows, released, renewLeases } from './lease.ts'
import { chats, type DeliveryState, deliveries, deliveryParts } from './schema.ts'

/** A part that arrived, and whether it was its delivery's last. */
export interface SentPart {
  readonly delivery: number
  readonly part: number
  readonly messageId: number
  readonly isLast: boolean
  readonly at: Date
}

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
  const claim = async (state: DeliveryState, holder: string, limit: number, seconds?: number): Promise<Delivery[]> => {
    const where = and(eq(deliveries.state, state), isFirstOfChat)
    const ids = await claimRows(db, deliveries, { holder, limit, where, ...(seconds === undefined ? {} : { seconds }) })
    if (ids.length === 0) return []
    return db
      .select({
        id: deliveries.id,
        slot: deliveries.slot,
        kind: deliveries.kind,
        announcementId: deliveries.announcementId,
        attempts: deliveries.attempts,
        chat: chatColumns,
        lastSlot: chats.lastSlotAt,
        waitedMs: sql<number>`(extract(epoch from now() - ${deliveries.slot}) * 1000)::float8`,
        wasRequeued: sql<boolean>`${deliveries.requeuedAt} is not null`,
      })
      .from(deliveries)
      .innerJoin(chats, eq(chats.id, deliveries.chatId))
      .where(sql`${deliveries.id} = any(${intArray(ids)}::bigint[])`)
      .orderBy(asc(deliveries.id))
  }

  return {
    /**
     * Claims the slots due at `now` of up to `limit` chats behind `after`: the deliveries are written and the chats' next
     * slots moved in one transaction. Chats that another process is claiming are left to it.
     */
    async claimSlots(
      now: Date,
      { limit, after }: { limit: number; after: SlotCursor | null },
      plan: Parameters<ClaimRows['claimSlots']>[2],
    ) {
      return db.transaction(async tx => {
        const due = tx.$with('due').as(
          tx
            .select({
              id: chats.id,
              nextSlot: chats.nextSlotAt,
              zone: chats.zone,
              // As text, which is grouped in half the time.
              schedule: sql<Schedule>`${chats.schedule}::text`.mapWith(chats.schedule).as('schedule_text'),
              quiet: sql<QuietHours | null>`${chats.quiet}::text`.mapWith(chats.quiet).as('quiet_text'),
              weekly: sql<WeeklySlot | null>`${chats.weekly}::text`.mapWith(chats.weekly).as('weekly_text'),
            })
            .from(chats)
            .where(
              and(
                eq(chats.state, 'active'),
                isNotNull(chats.nextSlotAt),
                lte(chats.nextSlotAt, now),
                // Where the last batch ended, or every batch would walk over all that were moved before.
                after === null
                  ? undefined
                  : sql`(${chats.nextSlotAt}, ${chats.id}) > (${after.slot.toISOString()}::timestamptz, ${after.chatId})`,
              ),
            )
            .orderBy(asc(chats.nextSlotAt), asc(chats.id))
            .limit(limit)
            .for('update', { skipLocked: true }),
        )
        const { nextSlot, zone, schedule, quiet, weekly } = due
        // Only what plans have in common comes here; the chats themselves are a list of numbers that goes back as it came.
        const alike = await tx
          .with(due)
          .select({
            nextSlot,
            zone,
            schedule,
            quiet,
            weekly,
            chats: sql<string>`array_agg(${due.id})::text`,
            count: sql<number>`count(*)::int`,
            last: sql<number>`max(${due.id})::float8`,
          })
          .from(due)
          .groupBy(nextSlot, zone, schedule, quiet, weekly)
        const planned = alike.flatMap(({ nextSlot, ...group }) =>
          nextSlot === null ? [] : [{ ...group, nextSlot, ...plan({ ...group, nextSlot }) }],
        )
        if (planned.length === 0) return { count: 0, first: null, last: null, cursor: null }
        const slots = planned.flatMap(group => group.due.map(slot => ({ chats: group.chats, ...slot })))
        // The deliveries first: their foreign key finds the chats locked by us and has nothing to write on rows just moved.
        const [made] = await rowsOf<{ count: number; first: string | null; last: string | null }>(
          tx,
          sql`
          with made as (
            insert into deliveries (chat_id, slot, kind, state)
            select chat.id, due.slot, due.kind, 'due'
            from unnest(
              ${textArray(slots.map(slot => slot.chats))}::text[],
              ${instantArray(slots.map(({ slot }) => slot))}::timestamptz[],
              ${textArray(slots.map(slot => slot.kind))}::text[]
            ) as due (chats, slot, kind)
            cross join lateral unnest(due.chats::bigint[]) as chat (id)
            on conflict (chat_id, slot) do nothing
            returning id
          )
          select count(*)::int as count, min(id) as first, max(id) as last from made`,
        )
        await tx.execute(sql`
          update chats set next_slot_at = planned.next
          from unnest(
            ${textArray(planned.map(group => group.chats))}::text[],
            ${instantArray(planned.map(group => group.next))}::timestamptz[]
          ) as planned (chats, next)
          cross join lateral unnest(planned.chats::bigint[]) as chat (id)
          where chats.id = chat.id`)
        const seen = planned.reduce((sum, group) => sum + group.count, 0)
        return {
          count: made?.count ?? 0,
          first: made?.first ? Number(made.first) : null,
          last: made?.last ? Number(made.last) : null,
          cursor: seen < limit ? null : lastOf(planned),
        }
      })
    },

    /** After a large claim the planner must hear of it, or it goes on as if the table were empty. */
    async analyze(): Promise<void> {
      await db.execute(sql`analyze deliveries`)
      await db.execute(sql`analyze chats`)
    },

    claimToBuild: (holder: string, limit: number) => claim('due', holder, limit, BUILD_LEASE_SECONDS),

    /** With the parts that have not been sent, in order. */
    async claimToSend(holder: string, limit: number): Promise<(Delivery & { parts: Part[]; isBegun: boolean })[]> {
      const claimed = await claim('ready', holder, limit)
      if (claimed.length === 0) return []
      const rows = await db
        .select({
          delivery: deliveryParts.deliveryId,
          part: deliveryParts.part,
          payload: deliveryParts.payload,
          storyIds: deliveryParts.storyIds,
          state: deliveryParts.state,
        })
        .from(deliveryParts)
        .where(sql`${deliveryParts.deliveryId} = any(${intArray(claimed.map(({ id }) => id))}::bigint[])`)
        .orderBy(asc(deliveryParts.deliveryId), asc(deliveryParts.part))
      const parts = new Map<number, typeof rows>()
      for (const row of rows) {
        const known = parts.get(row.delivery)
        if (known) known.push(row)
        else parts.set(row.delivery, [row])
      }
      return claimed.map(delivery => {
        const own = parts.get(delivery.id) ?? []
        return {
          ...delivery,
          parts: own.filter(({ state }) => state !== 'sent'),
          isBegun: own.some(({ state }) => state !== 'waiting'),
        }
      })
    },

    /** Writes what is to be sent. False for each delivery that is no longer ours. */
    async writeParts(
      built: readonly { delivery: number; parts: readonly Part[] }[],
      holder: string,
    ): Promise<boolean[]> {
      const rows = built.flatMap(({ delivery, parts }) =>
        parts.map(({ part, payload, storyIds }) => ({ delivery, part, payload, stories: storyIds })),
      )
      const ours = await rowsOf<{ id: string | number }>(
        db,
        sql`
        with ours as (
          update deliveries set state = 'ready', error = null, attempts = 0, lease_until = null, lease_holder = null,
            not_before = now()
          where id = any(${intArray(built.map(({ delivery }) => delivery))}::bigint[])
            and state = 'due' and ${isHeld('deliveries', holder)}
          returning id
        ), written as (
          insert into delivery_parts (delivery_id, part, payload, story_ids, state)
          select r.delivery, r.part, r.payload, r.stories, 'waiting'
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
            as r (delivery bigint, part smallint, payload jsonb, stories bigint[])
          join ours on ours.id = r.delivery
        )
        select id from ours`,
      )
      const written = new Set(ours.map(({ id }) => Number(id)))
      return built.map(({ delivery }) => written.has(delivery))
    },

    /** To be called right before parts go out. False for each delivery that is no longer ours: then it must not go. */
    async markSending(parts: readonly { delivery: number; part: number }[], holder: string): Promise<boolean[]> {
      const rows = await rowsOf<{ delivery: string | number; part: number }>(
        db,
        sql`
        update delivery_parts p set state = 'sending'
        from unnest(
          ${intArray(parts.map(({ delivery }) => delivery))}::bigint[],
          ${intArray(parts.map(({ part }) => part))}::smallint[]
        ) as going (delivery, part)
        join deliveries d on d.id = going.delivery and ${isHeld('d', holder)}
        where p.delivery_id = going.delivery and p.part = going.part
        returning p.delivery_id as delivery, p.part`,
      )
      const ours = new Set(rows.map(({ delivery, part }) => `${delivery} ${part}`))
      return parts.map(({ delivery, part }) => ours.has(`${delivery} ${part}`))
    },

    /**
     * The parts have arrived: their stories count as told to the chat, what was sent is not kept any longer, and a
     * delivery whose last part it was has ended. All or nothing; to do it again changes nothing.
     */
    async markSent(sent: readonly SentPart[], holder: string): Promise<void> {
      const lasts = sent.filter(({ isLast }) => isLast)
      // Retention may have taken a story between building and sending, and the chat may have gone.
      await db.execute(sql`
        with arrived as (
          select * from unnest(
            ${intArray(sent.map(({ delivery }) => delivery))}::bigint[],
            ${intArray(sent.map(({ part }) => part))}::smallint[],
            ${intArray(sent.map(({ messageId }) => messageId))}::bigint[],
            ${instantArray(sent.map(({ at }) => at))}::timestamptz[]
          ) as a (delivery, part, message, at)
        ), parts as (
          update delivery_parts p set state = 'sent', message_id = arrived.message, payload = '{}'
          from arrived where p.delivery_id = arrived.delivery and p.part = arrived.part
          returning p.delivery_id, p.story_ids, arrived.at
        ), told as (
          insert into sent_stories (chat_id, story_id, sent_at)
          select d.chat_id, s.id, max(parts.at)
          from parts
          join deliveries d on d.id = parts.delivery_id
          cross join lateral unnest(parts.story_ids) as told (story_id)
          join stories s on s.id = told.story_id
          group by d.chat_id, s.id
          on conflict (chat_id, story_id) do update set sent_at = excluded.sent_at
        ), ended as (
          update deliveries d set state = 'sent', error = null, sent_at = last.at, lease_until = null, lease_holder = null
          from unnest(
            ${intArray(lasts.map(({ delivery }) => delivery))}::bigint[],
            ${instantArray(lasts.map(({ at }) => at))}::timestamptz[]
          ) as last (id, at)
          where d.id = last.id and coalesce(d.lease_holder = ${holder}, false)
          returning d.chat_id, d.slot, d.kind
        )
        update chats set last_slot_at = ended.slot
        from (select chat_id, max(slot) as slot from ended where kind = 'daily' group by chat_id) as ended
        where chats.id = ended.chat_id`)
    },

    /** Ends a delivery that is ours without a message. `sent` and `empty` move the start of the chat's next digest. */
    async finish(id: number, holder: string, state: DeliveryEnd, error: string | null = null): Promise<void> {
      await db.transaction(async tx => {
        const [row] = await tx
          .update(deliveries)
          .set({ state, error, leaseUntil: null, leaseHolder: null })
          .where(and(eq(deliveries.id, id), eq(deliveries.leaseHolder, holder)))
          .returning({ chatId: deliveries.chatId, slot: deliveries.slot, kind: deliveries.kind })
        if (row?.kind === 'daily' && (state === 'empty' || state === 'sent'))
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

    /** How the deliveries with ids from `first` to `last` stand. */
    async countStates(first: number, last: number): Promise<Partial<Record<DeliveryState, number>>> {
      const rows = await db
        .select({ state: deliveries.state, count: sql<number>`count(*)::int` })
        .from(deliveries)
        .where(and(gte(deliveries.id, first), lte(deliveries.id, last)))
        .groupBy(deliveries.state)
      return Object.fromEntries(rows.map(row => [row.state, row.count]))
    },

    /** What waits: how many deliveries, how many of them to be tried again, and the oldest slot. */
    async queue(): Promise<{ due: number; ready: number; retrying: number; oldest: Date | null }> {
      const [row] = await db
        .select({
          due: sql<number>`count(*) filter (where state = 'due')::int`,
          ready: sql<number>`count(*) filter (where state = 'ready')::int`,
          retrying: sql<number>`count(*) filter (where error is not null)::int`,
          oldest: sql<string | null>`min(${deliveries.slot})::text`,
        })
        .from(deliveries)
        .where(inArray(deliveries.state, ['due', 'ready']))
      const { oldest = null, ...counts } = row ?? { due: 0, ready: 0, retrying: 0 }
      return { ...counts, oldest: oldest === null ? null : new Date(oldest) }
    },

    async countDead(): Promise<number> {
      const [row] = await db
        .select({ count: sql<number>`count(*)::int` })
        .from(deliveries)
        .where(eq(deliveries.state, 'failed'))
      return row?.count ?? 0
    },

    /** The latest first. */
    async deadLetters(limit: number): Promise<DeadLetter[]> {
      return db
        .select({ id: deliveries.id, telegramId: chats.telegramId, slot: deliveries.slot, error: deliveries.error })
        .from(deliveries)
        .innerJoin(chats, eq(chats.id, deliveries.chatId))
        .where(eq(deliveries.state, 'failed'))
        .orderBy(desc(deliveries.id))
        .limit(limit)
    },

    /** Puts dead letters back into the queue. What has parts is sent on from where it stopped. */
    async requeue(ids?: readonly number[]): Promise<number> {
      const rows = await db
        .update(deliveries)
        .set({
          state: sql`case when exists (select 1 from delivery_parts p where p.delivery_id = ${deliveries.id}) then 'ready' else 'due' end`,
          error: null,
          requeuedAt: sql`now()`,
          ...released({ attempts: 'reset' }),
        })
        .where(and(eq(deliveries.state, 'failed'), ids === undefined ? undefined : inArray(deliveries.id, [...ids])))
        .returning({ id: deliveries.id })
      return rows.length
    },
  }
}

/**
 * `heldBy` for statements over many rows. Written so that the planner knows nothing of it: from its statistics, taken when nobody held
 * anything, it would expect one row and compare each row with each.
 */
const isHeld = (table: string, holder: string) => {
  const of = sql.identifier(table)
  return sql`coalesce(${of}.lease_holder = ${holder} and ${of}.lease_until >= now(), false)`
}

/** The chat that comes last in the order of claiming. */
function lastOf(groups: readonly { nextSlot: Date; last: number }[]): SlotCursor | null {
  return groups.reduce<SlotCursor | null>((end, { nextSlot, last }) => {
    const order = end === null ? 1 : nextSlot.getTime() - end.slot.getTime() || last - end.chatId
    return order > 0 ? { slot: nextSlot, chatId: last } : end
  }, null)
}

export type DeliveryStore = ReturnType<typeof createDeliveryStore>
