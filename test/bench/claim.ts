// What a morning costs the database: `npm run bench:claim -- 100000` (chats, all due in one minute; more numbers are run one after the
// other). First their slots are claimed, then their deliveries are claimed for sending and recorded as sent, as the sender does it.
// Beside each, over the same rows in the same run: the bare loop that a queue would be, FOR UPDATE SKIP LOCKED in batches of 500 and a
// mark; and the floor, plain SQL that writes every row we write, with constants in place of what we work out. What is between the
// bare loop and the floor is Postgres' price for the promise, what is between the floor and us is ours.
// DATABASE_URL for a server on which a database may be made, otherwise one of its own.
import { randomUUID } from 'node:crypto'
import postgres, { type Sql, type TransactionSql } from 'postgres'
import { openDatabase } from '../../src/db/client.ts'
import { createDeliveryStore, type DeliveryStore } from '../../src/db/delivery-store.ts'
import { CLAIM_BATCH, claimDueSlots } from '../../src/services/claim-slots.ts'
import { loadNote, openScratchServer } from './scratch-server.ts'

const counts = process.argv.slice(2).map(Number)
const DUE = new Date('2026-11-24T00:00:00Z')
const NEXT = new Date(DUE.getTime() + 86_400_000)
const ZONES = ['Asia/Shanghai', 'Asia/Singapore', 'Asia/Taipei', 'Asia/Manila', 'Australia/Perth'] // all at +08:00
const BATCH = 500
/** Bare loops begin at the first row each time and pass over all that are done: of a million they would take hours. */
const MOST_COMPARED = 200_000

const told = (seconds: number, count: number) => `${seconds.toFixed(1)} s (${Math.round(count / seconds)} a second)`
const share = (of: number, ours: number) => `${Math.round((100 * of) / ours)} %`

for (const count of counts.length > 0 ? counts : [100_000]) await measure(count)

async function measure(count: number): Promise<void> {
  const scratch = await openScratchServer()
  const opened = await openDatabase({ databaseUrl: scratch.url, dataDir: '' })
  const client = postgres(scratch.url, { max: 1, onnotice: () => {} })
  try {
    const store = createDeliveryStore(opened.db)
    if (count > MOST_COMPARED) {
      await claimAll(client, store, count)
      return
    }
    await compareClaims(client, store, count)
    await compareSending(client, store, count)
  } finally {
    await client.end()
    await opened.close()
    await scratch.close()
  }
}

async function compareClaims(client: Sql, store: DeliveryStore, count: number): Promise<void> {
  const due = (tx: Sql | TransactionSql, limit: number) => tx`
    select id from chats where state = 'active' and next_slot_at <= ${DUE} order by next_slot_at, id limit ${limit} for update skip locked`
  const bare = await timed(
    () => fillChats(client, count),
    () =>
      untilNone(
        async () => (await client`update chats set next_slot_at = ${NEXT} where id in (${due(client, BATCH)})`).count,
      ),
  )
  const returning = await timed(
    () => fillChats(client, count),
    () =>
      untilNone(() =>
        client.begin(async tx => {
          const ids = (await due(tx, BATCH)).map(({ id }) => id as string)
          await tx`update chats set next_slot_at = ${NEXT} where id = any(${ids}::bigint[])`
          return ids.length
        }),
      ),
  )
  const floor = await timed(
    () => fillChats(client, count),
    () =>
      untilNone(() =>
        client.begin(async tx => {
          const [row] =
            await tx`with due as (${due(tx, CLAIM_BATCH)}) select array_agg(id)::text as ids, count(*)::int from due`
          await tx`
            insert into deliveries (chat_id, slot, kind, state)
            select id, ${DUE}, 'daily', 'due' from unnest(${row?.ids ?? '{}'}::text::bigint[]) as chat (id)
            on conflict (chat_id, slot) do nothing`
          await tx`update chats set next_slot_at = ${NEXT} where id = any(${row?.ids ?? '{}'}::text::bigint[])`
          return row?.count as number
        }),
      ),
  )
  const ours = await claimAll(client, store, count)
  console.log(
    `The bare loop ${told(bare, count)}, we at ${share(bare, ours)} of it; where it returns what it locked ${told(returning, count)}, ${share(returning, ours)}; ` +
      `the floor, which writes the deliveries too, ${told(floor, count)}, ${share(floor, ours)}; ${loadNote()}`,
  )
}

/** Seconds. */
async function claimAll(client: Sql, store: DeliveryStore, count: number): Promise<number> {
  await fillChats(client, count)
  const before = process.memoryUsage().rss
  let peak = before
  const memory = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 50)
  const began = performance.now()
  const claimed = await claimDueSlots(store, DUE)
  const took = (performance.now() - began) / 1000
  clearInterval(memory)
  const [row] = await client`
    select (select count(*)::int from deliveries where state = 'due') as written,
      (select count(*)::int from chats where next_slot_at <= ${DUE}) as left`
  if (claimed.count !== count || row?.written !== count || row.left !== 0)
    throw new Error(`claimed ${claimed.count}, written ${row?.written}, left ${row?.left} of ${count}`)
  console.log(
    `${count} chats due: claimed and enqueued in ${told(took, count)}, memory ${Math.round(before / 1e6)} → ${Math.round(peak / 1e6)} MB at most; ${loadNote()}`,
  )
  return took
}

async function compareSending(client: Sql, store: DeliveryStore, count: number): Promise<void> {
  const holder = randomUUID()
  const claim = (tx: Sql | TransactionSql) => tx`
    update deliveries set lease_until = now() + interval '60 s', lease_holder = ${holder}, attempts = attempts + 1 where id in (
      select id from deliveries where state = 'ready' and not_before <= now() and (lease_until is null or lease_until < now())
      order by not_before, id limit ${BATCH} for update skip locked)
    returning *`
  const end = (tx: Sql | TransactionSql, ids: readonly string[]) => tx`
    update deliveries set state = 'sent', sent_at = now(), lease_until = null, lease_holder = null where id = any(${ids}::bigint[])`
  const bare = await timed(
    () => fillReady(client, count),
    () =>
      untilNone(async () => {
        const ids = (await claim(client)).map(({ id }) => id as string)
        if (ids.length > 0) await end(client, ids)
        return ids.length
      }),
  )
  const floor = await timed(
    () => fillReady(client, count),
    () =>
      untilNone(async () => {
        const rows = await claim(client)
        const ids = rows.map(({ id }) => id as string)
        if (ids.length === 0) return 0
        await client`select * from delivery_parts where delivery_id = any(${ids}::bigint[])`
        await client`update delivery_parts set state = 'sending' where delivery_id = any(${ids}::bigint[])`
        await client.begin(async tx => {
          await tx`update delivery_parts set state = 'sent', message_id = 1, payload = '{}' where delivery_id = any(${ids}::bigint[])`
          await end(tx, ids)
          await tx`update chats set last_slot_at = ${DUE} where id = any(${rows.map(({ chat_id }) => chat_id as string)}::bigint[])`
        })
        return ids.length
      }),
  )
  const ours = await timed(
    () => fillReady(client, count),
    () =>
      untilNone(async () => {
        const claimed = await store.claimToSend(holder, BATCH)
        const parts = claimed.flatMap(({ id, parts }) => parts.map(({ part }) => ({ delivery: id, part })))
        if (parts.length === 0) return 0
        const may = await store.markSending(parts, holder)
        if (may.includes(false)) throw new Error('a lease was lost')
        const at = new Date()
        await store.markSent(
          parts.map(part => ({ ...part, messageId: 1, isLast: true, at })),
          holder,
        )
        return claimed.length
      }),
  )
  const [row] = await client`
    select (select count(*)::int from deliveries where state = 'sent') as sent,
      (select count(*)::int from delivery_parts where state = 'sent' and message_id = 1) as parts,
      (select count(*)::int from chats where last_slot_at = ${DUE}) as moved`
  if (row?.sent !== count || row.parts !== count || row.moved !== count)
    throw new Error(`recorded ${JSON.stringify(row)} of ${count}`)
  console.log(
    `${count} deliveries of one message: claimed for sending and recorded as sent in ${told(ours, count)}. ` +
      `The bare loop, which knows neither messages nor chats, ${told(bare, count)}, we at ${share(bare, ours)} of it; ` +
      `the floor, which reads and writes them, ${told(floor, count)}, ${share(floor, ours)}; ${loadNote()}`,
  )
}

async function fillChats(client: Sql, count: number): Promise<void> {
  await client`truncate chats cascade`
  await client`
    insert into chats (telegram_id, kind, title, language, zone, schedule, digest_size, summary_length, style, silent, images, state, next_slot_at)
    select i, 'private', 'Reader ' || i, 'zh', (${ZONES}::text[])[1 + i % 5],
      (select jsonb_agg(jsonb_build_array('08:00')) from generate_series(1, 7)), 8, 'normal', 'full', false, true, 'active', ${DUE}
    from generate_series(1, ${count}::int) i`
  await client`vacuum analyze chats, deliveries`
  await client`checkpoint`
}

async function fillReady(client: Sql, count: number): Promise<void> {
  await fillChats(client, count)
  await client`insert into deliveries (chat_id, slot, kind, state) select id, ${DUE}, 'daily', 'ready' from chats`
  await client`
    insert into delivery_parts (delivery_id, part, payload, story_ids, state)
    select id, 1, jsonb_build_object('html', repeat('新闻', 300), 'buttons', '[]'::jsonb, 'storyIds', '[]'::jsonb), '{}', 'waiting' from deliveries`
  await client`vacuum analyze deliveries, delivery_parts`
  await client`checkpoint`
}

/** Seconds of `work` without those of `prepare`, the better of two runs: what else the machine does is in neither's favour. */
async function timed(prepare: () => Promise<void>, work: () => Promise<void>): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 2; run++) {
    await prepare()
    const began = performance.now()
    await work()
    times.push((performance.now() - began) / 1000)
  }
  return Math.min(...times)
}

async function untilNone(work: () => Promise<number>): Promise<void> {
  while ((await work()) > 0);
}
