import { sql } from 'drizzle-orm'
import { afterEach, describe, expect, it } from 'vitest'
import { type Database, rowsOf } from '../../src/db/database.ts'
import { end, startBot, startStandIn } from '../bench/bot-fleet.ts'
import { addBuiltDigests, countArrivals } from '../bench/built-readers.ts'
import { createServerDatabase, engines } from '../support/database.ts'

const CHATS = 30
const PARTS = 3
const MESSAGES = CHATS * PARTS
/** Each to another chat; what a kill may repeat at most. */
const IN_FLIGHT = 5

describe.runIf(engines.includes('server'))('delivery amid faults', () => {
  const ends: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const done of ends.splice(0).reverse()) await done()
  })

  it('brings every chat every part in order, killed twice, through resets, 500s, 429s and lost answers, and repeats no more than it may', async () => {
    const { opened, url } = await createServerDatabase()
    ends.push(opened.close)
    const telegram = await startStandIn({
      limit: 30,
      latency: 20,
      reset: 0.05,
      broken: 0.05,
      limited: 0.03,
      lost: 0.03,
    })
    ends.push(telegram.stop)
    await addBuiltDigests(url, CHATS, PARTS)
    const start = () => {
      const settings = { DATABASE_URL: url, TELEGRAM_API_ROOT: telegram.apiRoot, ROLE: 'deliver', LOG_LEVEL: 'error' }
      const { child } = startBot(settings)
      ends.push(() => end(child, 'SIGKILL'))
      return child
    }
    for (const share of [1 / 4, 2 / 3]) {
      const child = start()
      await until(async () => (await telegram.count()).delivered >= share * MESSAGES, opened.db)
      await end(child, 'SIGKILL')
      // The dead one's role runs out at once, not after fifteen seconds.
      await opened.db.execute(sql`update leases set until = now() - interval '1 s'`)
    }
    start()
    await until(async () => {
      const [row] = await rowsOf<{ open: number }>(
        opened.db,
        sql`select count(*)::int as open from deliveries where state <> 'sent'`,
      )
      return row?.open === 0
    }, opened.db)

    const report = await telegram.report()
    const { complete, missing, disordered, repeats } = countArrivals(report, CHATS, PARTS, 0)
    expect({ complete, missing, disordered }).toEqual({ complete: CHATS, missing: 0, disordered: 0 })
    expect(repeats).toBeLessThanOrEqual(report.lost + 2 * IN_FLIGHT)
  }, 180_000)
})

/** Asks every tenth of a second. What is to be tried again later is tried now, so that nobody waits for minutes. */
async function until(isDone: () => Promise<boolean>, db: Database): Promise<void> {
  while (!(await isDone())) {
    await db.execute(sql`update deliveries set not_before = now() where not_before > now()`)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}
