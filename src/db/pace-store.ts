import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from './database.ts'

/** By how much the time line is stretched while several processes send: room for messages that are late or take their way. */
const STRETCH = 0.04
/** The pause when a second process begins to send: the first may be late by that much, see `time-line.ts`. */
const PAUSE_SECONDS = 0.12
/** Processes that took a moment within this time count as sending. */
const MIXED_SECONDS = 3

/**
 * One time line for the bot over all processes: a row that says up to when it is given away. Whoever wants to send takes
 * the next moments, in one statement, so each is given once.
 *
 * Why all together never send more than N in any second. Where the messages of a second come from one process, its own gate
 * counts them (`gate.ts`). Where they come from two, the moments they were given lie in that second and the 40 ms before it,
 * since nobody uses a moment later than that; and in 1.04 s there are N moments, or fewer where the pause lies between them.
 */
export function createPaceStore(db: Database) {
  let isThere = false
  return {
    /** Takes the next `count` moments at `rate` a second. Times in milliseconds, from the database's now. */
    async take(
      holder: string,
      count: number,
      rate: number,
    ): Promise<{ startsIn: number; step: number; count: number; isMixed: boolean }> {
      if (!isThere)
        await db.execute(
          sql`insert into pace (id, next_at, holder, mixed_until) values (1, now(), ${holder}, now()) on conflict do nothing`,
        )
      isThere = true
      const length = sql`make_interval(secs => ${count}::float8 / ${rate}::float8)`
      const isOthers = sql`(holder <> ${holder}::uuid and next_at > now() - make_interval(secs => ${MIXED_SECONDS}))`
      const isMixed = sql`(${isOthers} or mixed_until > now())`
      const [row] = await rowsOf<{ ends: number; mixed: boolean }>(
        db,
        sql`
        update pace set
          next_at = greatest(next_at, now())
            + case when ${isOthers} and mixed_until <= now() then make_interval(secs => ${PAUSE_SECONDS}) else interval '0' end
            + case when ${isMixed} then ${length} * ${1 + STRETCH}::float8 else ${length} end,
          mixed_until = case when ${isOthers} then now() + make_interval(secs => ${MIXED_SECONDS}) else mixed_until end,
          holder = ${holder}
        where id = 1
        returning extract(epoch from next_at - clock_timestamp())::float8 * 1000 as ends, mixed_until > now() as mixed`,
      )
      if (!row) {
        isThere = false
        throw new Error('The time line is gone')
      }
      const step = (1000 / rate) * (row.mixed ? 1 + STRETCH : 1)
      return { startsIn: row.ends - count * step, step, count, isMixed: row.mixed }
    },
  }
}

export type PaceStore = ReturnType<typeof createPaceStore>
