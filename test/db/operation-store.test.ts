import { expect, it } from 'vitest'
import { createOperationStore } from '../../src/db/operation-store.ts'
import { alerts } from '../../src/db/schema.ts'
import { onEachEngine } from '../support/database.ts'

onEachEngine('createOperationStore', open => {
  it('lets one process say that the database is back, and again after the next outage', async () => {
    const { db, close } = await open()
    const operation = createOperationStore(db)
    expect(await operation.sayBack()).toBe(true)
    expect(await operation.sayBack()).toBe(false)
    // It is no trouble, so it is never over.
    await operation.raise('late')
    expect(await operation.clear([])).toEqual(['late'])
    expect(await operation.sayBack()).toBe(false)
    await db.update(alerts).set({ raisedAt: new Date(Date.now() - 3_600_000) })
    expect(await operation.sayBack()).toBe(true)
    await close()
  })
})
