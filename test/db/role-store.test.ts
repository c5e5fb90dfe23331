import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { createRoleStore } from '../../src/db/role-store.ts'
import { leases } from '../../src/db/schema.ts'
import { onEachEngine } from '../support/database.ts'

onEachEngine('role store', open => {
  it('lets one holder have a role, renew it and give it back', async () => {
    const { db, close } = await open()
    const roles = createRoleStore(db)
    const [a, b] = [randomUUID(), randomUUID()]
    expect(await roles.hold('sender', a)).toBe(true)
    expect(await roles.hold('sender', b)).toBe(false)
    expect(await roles.hold('poller', b)).toBe(true)
    expect(await roles.hold('sender', a)).toBe(true)
    await roles.release('sender', b) // not its own: nothing happens
    expect(await roles.isHeld('sender')).toBe(true)
    await roles.release('sender', a)
    expect(await roles.hold('sender', b)).toBe(true)
    await close()
  })

  it('hands an expired role to the next', async () => {
    const { db, close } = await open()
    const roles = createRoleStore(db)
    const [a, b] = [randomUUID(), randomUUID()]
    await roles.hold('sender', a)
    await db.update(leases).set({ until: sql`now() - interval '1 second'` })
    expect(await roles.isHeld('sender')).toBe(false)
    expect(await roles.hold('sender', b)).toBe(true)
    expect(await roles.hold('sender', a)).toBe(false)
    await close()
  })
})
