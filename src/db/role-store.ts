import { and, eq, lt, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { leases } from './schema.ts'

export type Role = 'sender' | 'poller'

/** A holder that has not renewed for this long is taken for dead. */
export const ROLE_SECONDS = 15

/**
 * Roles that one process at a time holds: a row with a holder and a time to live. Not a session's advisory lock, which
 * poolers break.
 */
export function createRoleStore(db: Database) {
  const until = sql`now() + make_interval(secs => ${ROLE_SECONDS})`
  return {
    /** Takes the role where it is free or expired, or renews it where it is ours. False where another one has it. */
    async hold(role: Role, holder: string): Promise<boolean> {
      const rows = await db
        .insert(leases)
        .values({ role, holder, until })
        .onConflictDoUpdate({
          target: leases.role,
          set: { holder, until },
          setWhere: sql`${leases.holder} = ${holder} or ${leases.until} < now()`,
        })
        .returning({ role: leases.role })
      return rows.length > 0
    },

    async release(role: Role, holder: string): Promise<void> {
      await db.delete(leases).where(and(eq(leases.role, role), eq(leases.holder, holder)))
    },

    /** The embedded database has one process, so whatever roles there were are void when it starts. */
    async voidAll(): Promise<void> {
      await db.delete(leases)
    },

    async isHeld(role: Role): Promise<boolean> {
      const rows = await db
        .select({ expired: lt(leases.until, sql`now()`) })
        .from(leases)
        .where(eq(leases.role, role))
      return rows.some(row => row.expired !== true)
    },
  }
}

export type RoleStore = ReturnType<typeof createRoleStore>
