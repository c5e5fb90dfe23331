// Chats that are all due in one minute, claimed: `npm run bench:claim -- 100000` (chats). Beside it, over as many rows of the
// same table, the bare loop that a queue would be: FOR UPDATE SKIP LOCKED in batches of 500 and a mark.
// DATABASE_URL for a server on which a database may be made, otherwise one of its own.
import postgres from 'postgres'
import { openDatabase } from '../../src/db/client.ts'
import { createDeliveryStore } from '../../src/db/delivery-store.ts'
import { claimDueSlots } from '../../src/services/claim-slots.ts'
import { loadNote, openScratchServer } from './scratch-server.ts'

const counts = process.argv.slice(2).map(Number)
const DUE = new Date('2026-11-24T00:00:00Z')
const ZONES = ['Asia/Shanghai', 'Asia/Singapore', 'Asia/Taipei', 'Asia/Manila', 'Australia/Perth'] // all at +08:00
const BATCH = 500

for (const count of counts.length > 0 ? counts : [100_000]) await measure(count)

async function measure(count: number): Promise<void> {
  const scratch = await openScratchServer()
  const opened = await openDatabase({ databaseUrl: scratch.url, dataDir: '' })
  const client = postgres(scratch.url, { max: 1, onnotice: () => {} })
  try {
    const fill = async () => {
      await client`truncate chats cascade`
      await client`
        insert into chats (telegram_id, kind, title, language, zone, schedule, digest_size, summary_length, style, silent, images, state, next_slot_at)
        select i, 'private', 'Reader ' || i, 'zh', (${ZONES}::text[])[1 + i % 5],
          (select jsonb_agg(jsonb_build_array('08:00')) from generate_series(1, 7)), 8, 'normal', 'full', false, true, 'active', ${DUE}
        from generate_series(1, ${count}::int) i`
      await client`vacuum analyze chats`
      await client`checkpoint`
    }

    await fill()
    let peak = 0
    const memory = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss)
    }, 50)
    const before = process.memoryUsage().rss
    let began = performance.now()
    const claimed = await claimDueSlots(createDeliveryStore(opened.db), DUE)
    const seconds = (performance.now() - began) / 1000
    clearInterval(memory)
    const [row] = await client`
      select (select count(*)::int from deliveries where state = 'due') as written,
        (select count(*)::int from chats where next_slot_at <= ${DUE}) as left`
    if (claimed.count !== count || row?.written !== count || row.left !== 0)
      throw new Error(`claimed ${claimed.count}, written ${row?.written}, left ${row?.left} of ${count}`)

    await fill()
    began = performance.now()
    const next = new Date(DUE.getTime() + 86_400_000)
    for (;;) {
      const marked = await client`
        update chats set next_slot_at = ${next} where id in (
          select id from chats where state = 'active' and next_slot_at <= ${DUE}
          order by next_slot_at, id limit ${BATCH} for update skip locked)`
      if (marked.count === 0) break
    }
    const bare = (performance.now() - began) / 1000

    const rate = (time: number) => Math.round(count / time)
    console.log(
      `${count} chats due: claimed and enqueued in ${seconds.toFixed(1)} s (${rate(seconds)} a second), ` +
        `memory ${Math.round(before / 1e6)} → ${Math.round(peak / 1e6)} MB at most; the bare loop ${bare.toFixed(1)} s (${rate(bare)} a second): ` +
        `${Math.round((100 * bare) / seconds)} % of its rate; ${loadNote()}`,
    )
  } finally {
    await client.end()
    await opened.close()
    await scratch.close()
  }
}
