import { and, asc, eq, gt, inArray, ne, sql } from 'drizzle-orm'
import type { Language } from '../core/text/language.ts'
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
  readonly lastSuccessAt: Date | null
  readonly nextFetchAt: Date
}

export interface NewSource {
  readonly url: string
  readonly kind: Source['kind']
  readonly title: string
  readonly addedBy?: number
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
  lastSuccessAt: sources.lastSuccessAt,
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

    /** Claims sources whose time has come (or the named ones, due or not), under a lease. */
    async claimDue(holder: string, limit: number): Promise<Source[]> {
      const ids = await claimRows(db, sources, { holder, limit, where: ne(sources.kind, 'newspaper') })
      return ids.length === 0
        ? []
        : db.select(columns).from(sources).where(inArray(sources.id, ids)).orderBy(asc(sources.id))
    },

    /** Makes sources due now: one, or all. Newspapers have nothing to fetch. */
    async makeDue(id?: number): Promise<void> {
      await db
        .update(sources)
        .set({ notBefore: sql`now()`, leaseUntil: null })
        .where(and(ne(sources.kind, 'newspaper'), id === undefined ? undefined : eq(sources.id, id)))
    },

    async recordSuccess(
      id: number,
      now: Date,
      next: { seconds: number; etag?: string | null; lastModified?: string | null; title?: string },
    ): Promise<void> {
      await db
        .update(sources)
        .set({
          ...released({ attempts: 'reset', retrySeconds: next.seconds }),
          ...(next.etag === undefined ? {} : { etag: next.etag }),
          ...(next.lastModified === undefined ? {} : { lastModified: next.lastModified }),
          ...(next.title === undefined ? {} : { title: next.title }),
          failures: 0,
          lastError: null,
          lastSuccessAt: now,
        })
        .where(eq(sources.id, id))
    },

    async recordFailure(id: number, error: string, retrySeconds: number): Promise<void> {
      await db
        .update(sources)
        .set({
          ...released({ attempts: 'keep', retrySeconds }),
          failures: sql`${sources.failures} + 1`,
          lastError: error,
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

export type SourceStore = ReturnType<typeof createSourceStore>
