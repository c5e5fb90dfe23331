import { and, asc, desc, eq, gte, lt, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { articles, sources } from './schema.ts'

/** Enough to see the days of several issues: articles of one issue share their time, but for late ones. */
const MOST_TIMES = 200

/** The newspapers as they were printed. */
export function createPaperStore(db: Database) {
  const printed = eq(sources.kind, 'newspaper')
  const times = () =>
    db
      .select({ at: articles.publishedAt })
      .from(articles)
      .innerJoin(sources, eq(sources.id, articles.sourceId))
      .groupBy(articles.publishedAt)
      .limit(MOST_TIMES)
  return {
    /** The papers with articles of a time, those with most first. */
    papersOf(from: Date, to: Date): Promise<{ sourceId: number; title: string; articles: number }[]> {
      const count = sql<number>`count(*)::int`
      return db
        .select({ sourceId: sources.id, title: sources.title, articles: count })
        .from(articles)
        .innerJoin(sources, eq(sources.id, articles.sourceId))
        .where(and(printed, gte(articles.publishedAt, from), lt(articles.publishedAt, to)))
        .groupBy(sources.id)
        .orderBy(desc(count), asc(sources.id))
    },

    articlesOf(sourceId: number, from: Date, to: Date) {
      return db
        .select({
          id: articles.id,
          title: articles.title,
          byline: articles.byline,
          page: articles.page,
          place: articles.place,
        })
        .from(articles)
        .where(and(eq(articles.sourceId, sourceId), gte(articles.publishedAt, from), lt(articles.publishedAt, to)))
        .orderBy(asc(articles.place), asc(articles.id))
    },

    /** Times at which papers have articles, the nearest first: before one, and from one on. */
    async timesBefore(time: Date): Promise<Date[]> {
      const rows = await times()
        .where(and(printed, lt(articles.publishedAt, time)))
        .orderBy(desc(articles.publishedAt))
      return rows.map(row => row.at)
    },
    async timesFrom(time: Date): Promise<Date[]> {
      const rows = await times()
        .where(and(printed, gte(articles.publishedAt, time)))
        .orderBy(asc(articles.publishedAt))
      return rows.map(row => row.at)
    },
  }
}
