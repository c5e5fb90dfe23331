import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { rowsOf } from '../../src/db/database.ts'
import { createPaceStore } from '../../src/db/pace-store.ts'
import { onEachEngine } from '../support/database.ts'

onEachEngine('the time line', open => {
  it('gives every moment once: what all take together is no more than the rate', async () => {
    const { db, close } = await open()
    const holders = [randomUUID(), randomUUID(), randomUUID()]
    const stores = holders.map(() => createPaceStore(db))
    await stores[0]?.take(holders[0] ?? '', 1, 30)
    const [before] = await rowsOf<{ at: number }>(db, sql`select extract(epoch from next_at)::float8 as at from pace`)
    const taken = await Promise.all(
      Array.from({ length: 30 }, (_, i) => stores[i % 3]?.take(holders[i % 3] ?? '', 1 + (i % 4), 30)),
    )
    const [after] = await rowsOf<{ at: number }>(db, sql`select extract(epoch from next_at)::float8 as at from pace`)
    const messages = taken.reduce((sum, stretch) => sum + (stretch?.count ?? 0), 0)
    expect((after?.at ?? 0) - (before?.at ?? 0)).toBeGreaterThanOrEqual(messages / 30)
    expect(taken.some(stretch => stretch?.isMixed)).toBe(true)
    await close()
  })

  it('pauses once when a second process begins to send, goes on stretched, and whole where one is alone', async () => {
    const { db, close } = await open()
    const [one, two] = [randomUUID(), randomUUID()]
    const { take } = createPaceStore(db)
    const alone = await take(one, 10, 10)
    expect(alone).toMatchObject({ isMixed: false, step: 100, count: 10 })
    const second = await take(two, 1, 10)
    expect(second.isMixed).toBe(true)
    expect(second.step).toBeCloseTo(104)
    expect(second.startsIn).toBeGreaterThan(1_050)
    const third = await take(one, 1, 10)
    expect(third.startsIn - second.startsIn).toBeGreaterThan(50)
    expect(third.startsIn - second.startsIn).toBeLessThanOrEqual(second.step + 1)
    await db.execute(sql`update pace set next_at = now() - interval '1 min', mixed_until = now() - interval '1 min'`)
    const later = await take(two, 5, 10)
    expect(later).toMatchObject({ isMixed: false, step: 100 })
    expect(Math.abs(later.startsIn)).toBeLessThan(100)
    await close()
  })
})
