import { and, asc, eq, gt, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Language } from '../core/text/language.ts'
import type { SourceHeaders } from '../services/collect-articles.ts'
import type { Database, Queryable } from './database.ts'
import { claimRows, released } from './lease.ts'
import { articles, sources } from './schema.ts'

export interface Source {
  readonly id: number
  readonly url: string
  readonly kind: 'feed' | 'page' | 'newspaper'
  readonly title: string
  readonly language: Language | null
  readonly etag: string | null
  readonly lastModified: string | null
  readonly failures: number
  readonly lastError: string | null
  readonly lastErrorCode: string | null
  readonly lastSuccessAt: Date | null
  readonly goneAt: Date | null
  readonly folder: string | null
  readonly intervalSeconds: number | null
  readonly createdAt: Date
  readonly nextFetchAt: Date
}

export interface NewSource {
  readonly url: string
  readonly kind: Source['kind']
  readonly title: string
  readonly addedBy?: number
  readonly folder?: string
}

const columns = {
  id: sources.id,
  url: sources.url,
  kind: sources.kind,
  title: sources.title,
  language: sources.language,
  etag: sources.etag,
  lastModified: sources.lastModified,
  failures: sources.failures,
  lastError: sources.lastError,
  lastErrorCode: sources.lastErrorCode,
  lastSuccessAt: sources.lastSuccessAt,
  goneAt: sources.goneAt,
  folder: sources.folder,
  intervalSeconds: sources.intervalSeconds,
  createdAt: sources.createdAt,
  nextFetchAt: sources.notBefore,
}

/** Finds the source or makes it. */
export async function upsertSource(db: Queryable, source: NewSource): Promise<{ id: number; isNew: boolean }> {
  const [made] = await db
    .insert(sources)
    .values({ ...source, addedBy: source.addedBy ?? null })
    .onConflictDoNothing()
    .returning({ id: sources.id })
  if (made) return { id: made.id, isNew: true }
  const [known] = await db.select({ id: sources.id }).from(sources).where(eq(sources.url, source.url))
  if (!known) throw new Error(`The source ${source.url} was removed while it was looked up`)
  return { id: known.id, isNew: false }
}

export function createSourceStore(db: Database) {
  return {
    add: (source: NewSource) => upsertSource(db, source),

    list: (): Promise<Source[]> => db.select(columns).from(sources).orderBy(asc(sources.id)),

    async find(id: number): Promise<Source | null> {
      const [row] = await db.select(columns).from(sources).where(eq(sources.id, id))
      return row ?? null
    },

    async findByUrl(url: string): Promise<Source | null> {
      const [row] = await db.select(columns).from(sources).where(eq(sources.url, url))
      return row ?? null
    },

    async remove(id: number): Promise<boolean> {
      return (await db.delete(sources).where(eq(sources.id, id)).returning({ id: sources.id })).length > 0
    },

    /** Claims sources whose time has come, under a lease; none of a host that somebody asks at the moment. */
    async claimDue(holder: string, limit: number): Promise<Source[]> {
      const busy = sql`array(select ${hostOf(sql`url`)} from sources where lease_until > now() and kind <> 'newspaper')`
      const ids = await claimRows(db, sources, {
        holder,
        limit,
        where: and(ne(sources.kind, 'newspaper'), isNull(sources.goneAt), sql`${hostOf(sources.url)} <> all(${busy})`),
      })
      return ids.length === 0
        ? []
        : db.select(columns).from(sources).where(inArray(sources.id, ids)).orderBy(asc(sources.id))
    },

    /** Makes sources due now, gone ones too: one, or all. Newspapers have nothing to fetch. */
    async makeDue(id?: number): Promise<void> {
      await db
        .update(sources)
        .set({ notBefore: sql`now()`, leaseUntil: null, goneAt: null })
        .where(and(ne(sources.kind, 'newspaper'), id === undefined ? undefined : eq(sources.id, id)))
    },

    async recordSuccess(
      id: number,
      now: Date,
      { seconds, intervalSeconds, headers }: { seconds: number; intervalSeconds: number; headers: SourceHeaders },
    ): Promise<void> {
      const { etag, lastModified, permanentUrl } = headers
      await db
        .update(sources)
        .set({
          ...released({ attempts: 'reset', retrySeconds: seconds }),
          etag,
          lastModified,
          intervalSeconds,
          // Where another source is there already, this one goes on at its old address.
          ...(permanentUrl === null
            ? {}
            : {
                url: sql`case when exists (select 1 from sources o where o.url = ${permanentUrl}) then ${sources.url} else ${permanentUrl} end`,
              }),
          failures: 0,
          lastError: null,
          lastErrorCode: null,
          lastSuccessAt: now,
          goneAt: null,
          toldAt: null,
        })
        .where(eq(sources.id, id))
    },

    async recordFailure(
      id: number,
      now: Date,
      { error, code, retrySeconds, isGone }: { error: string; code: string; retrySeconds: number; isGone: boolean },
    ): Promise<void> {
      await db
        .update(sources)
        .set({
          ...released({ attempts: 'keep', retrySeconds }),
          failures: sql`${sources.failures} + 1`,
          lastError: error,
          lastErrorCode: code,
          ...(isGone ? { goneAt: now } : {}),
        })
        .where(eq(sources.id, id))
    },

    /** Titles of the sources whose last collection failed. */
    async failing(): Promise<string[]> {
      const rows = await db
        .select({ title: sources.title })
        .from(sources)
        .where(gt(sources.failures, 0))
        .orderBy(asc(sources.id))
      return rows.map(row => row.title)
    },

    async countArticles(): Promise<Map<number, number>> {
      const rows = await db
        .select({ id: articles.sourceId, count: sql<number>`count(*)::int` })
        .from(articles)
        .groupBy(articles.sourceId)
      return new Map(rows.map(row => [row.id, row.count]))
    },
  }
}

/** Host and port of an address. */
function hostOf(url: SQL | PgColumn): SQL {
  return sql`split_part(${url}, '/', 3)`
}

export type SourceStore = ReturnType<typeof createSourceStore>
