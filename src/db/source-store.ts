import { and, asc, desc, eq, gt, gte, inArray, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Language } from '../core/text/language.ts'
import type { FailureCode, SourceHeaders } from '../services/collect-articles.ts'
import { DEAD_AFTER, type Mourner, type SourceHealth } from '../services/source-health.ts'
import type { Database, Queryable } from './database.ts'
import { claimRows, released } from './lease.ts'
import { articles, chats, sources, subscriptions, topics } from './schema.ts'

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
  readonly lastErrorCode: FailureCode | null
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

const healthColumns = {
  id: sources.id,
  title: sources.title,
  url: sources.url,
  kind: sources.kind,
  lastSuccessAt: sources.lastSuccessAt,
  createdAt: sources.createdAt,
  failures: sources.failures,
  lastErrorCode: sources.lastErrorCode,
  goneAt: sources.goneAt,
}

const DAY_MS = 86_400_000

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
      {
        error,
        code,
        retrySeconds,
        isGone,
      }: { error: string; code: FailureCode; retrySeconds: number; isGone: boolean },
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

    /** All sources with how they have fared, those that fail first. */
    async health(now: Date): Promise<SourceHealth[]> {
      const from = new Date(now.getTime() - 7 * DAY_MS)
      const recent = db
        .select({ sourceId: articles.sourceId, count: sql<number>`count(*)::int`.as('count') })
        .from(articles)
        .where(gt(articles.arrivedAt, from))
        .groupBy(articles.sourceId)
        .as('recent')
      const rows = await db
        .select({ ...healthColumns, articlesADay: sql<number>`coalesce(${recent.count}, 0) / 7.0::float8` })
        .from(sources)
        .leftJoin(recent, eq(recent.sourceId, sources.id))
        .orderBy(sql`${sources.failures} > 0 desc`, asc(sources.title), asc(sources.id))
      return rows.map(row => ({ ...row, articlesADay: Number(row.articlesADay) }))
    },

    /** The chats that subscribe to sources that have died since this was asked last. Each death is given out once. */
    async takeDead(now: Date): Promise<Mourner[]> {
      const since = new Date(now.getTime() - DEAD_AFTER.days * DAY_MS)
      const isLongGone = and(
        gte(sources.failures, DEAD_AFTER.failures),
        sql`coalesce(${sources.lastSuccessAt}, ${sources.createdAt}) < ${since.toISOString()}::timestamptz`,
      )
      const dead = await db
        .update(sources)
        .set({ toldAt: now })
        .where(and(isNull(sources.toldAt), or(isNotNull(sources.goneAt), isLongGone)))
        .returning(healthColumns)
      if (dead.length === 0) return []
      const rows = await db
        .selectDistinct({
          telegramId: chats.telegramId,
          threadId: chats.threadId,
          language: chats.language,
          sourceId: topics.sourceId,
        })
        .from(topics)
        .innerJoin(subscriptions, eq(subscriptions.topicId, topics.id))
        .innerJoin(chats, eq(chats.id, subscriptions.chatId))
        .where(
          and(
            inArray(
              topics.sourceId,
              dead.map(source => source.id),
            ),
            inArray(chats.state, ['active', 'paused']),
          ),
        )
        .orderBy(asc(chats.telegramId))
      return rows.flatMap(({ sourceId, ...chat }) => {
        const source = dead.find(one => one.id === sourceId)
        return source ? [{ ...chat, source }] : []
      })
    },

    async lastCollectedAt(): Promise<Date | null> {
      const [row] = await db
        .select({ at: sources.lastSuccessAt })
        .from(sources)
        .where(isNotNull(sources.lastSuccessAt))
        .orderBy(desc(sources.lastSuccessAt))
        .limit(1)
      return row?.at ?? null
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
