import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { claimRows, heldBy, released, renewLeases } from '../../src/db/lease.ts'
import { sources } from '../../src/db/schema.ts'
import { onEachEngine } from '../support/database.ts'

onEachEngine('lease', open => {
  const withSources = async (count: number) => {
    const { db, close } = await open()
    const rows = Array.from({ length: count }, (_, i) => ({
      url: `https://s.example/${i}`,
      kind: 'feed' as const,
      title: `S${i}`,
    }))
    await db.insert(sources).values(rows)
    return { db, close }
  }
  const all = { limit: 100, where: undefined }

  it('gives each row to one holder, however many ask at once', async () => {
    const { db, close } = await withSources(20)
    const holders = Array.from({ length: 4 }, () => randomUUID())
    const claimed = await Promise.all(
      holders.map(holder => claimRows(db, sources, { holder, limit: 7, where: undefined })),
    )
    const ids = claimed.flat()
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(20)
    await close()
  })

  it('gives a row away again when its lease has run out, and counts the attempts', async () => {
    const { db, close } = await withSources(1)
    const [first, second] = [randomUUID(), randomUUID()]
    const [id] = await claimRows(db, sources, { holder: first, ...all })
    expect(await claimRows(db, sources, { holder: second, ...all })).toEqual([])
    await db.update(sources).set({ leaseUntil: sql`now() - interval '1 second'` })
    expect(await claimRows(db, sources, { holder: second, ...all })).toEqual([id])
    expect(await db.select({ attempts: sources.attempts }).from(sources)).toEqual([{ attempts: 2 }])
    expect(await renewLeases(db, sources, [id as number], first)).toEqual([])
    expect(await renewLeases(db, sources, [id as number], second)).toEqual([id])
    await close()
  })

  it('keeps a released row back until its time has come', async () => {
    const { db, close } = await withSources(1)
    const holder = randomUUID()
    await claimRows(db, sources, { holder, ...all })
    await db
      .update(sources)
      .set(released({ attempts: 'keep', retrySeconds: 3600 }))
      .where(heldBy(sources, holder))
    expect(await claimRows(db, sources, { holder, ...all })).toEqual([])
    await db.update(sources).set({ notBefore: sql`now()` }).where(eq(sources.title, 'S0'))
    expect(await claimRows(db, sources, { holder, ...all })).toHaveLength(1)
    await close()
  })
})
