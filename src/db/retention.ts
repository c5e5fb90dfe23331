import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from './database.ts'

/** What buttons refer to is kept this long. */
const SHOWN_DAYS = 30
/** Telegram repeats an update for a day at most. */
const UPDATE_DAYS = 3

/**
 * Deletes articles that came in before `before` with their index counts and empty stories, and what only buttons refer to.
 * Bookmarked articles stay. Returns the number of articles deleted.
 */
export async function deleteOld(db: Database, before: Date, now: Date): Promise<number> {
  return db.transaction(async tx => {
    const [deleted] = await rowsOf<{ count: number }>(
      tx,
      sql`
      with gone as (
        delete from articles a where arrived_at < ${before.toISOString()}::timestamptz
          and not exists (select 1 from bookmarks b where b.article_id = a.id)
        returning search_vector, length, story_id
      ), counts as (
        select t.lexeme, count(*)::int as n from gone, unnest(gone.search_vector) t group by t.lexeme
      ), fewer as (
        update terms set articles = terms.articles - counts.n from counts where terms.term = counts.lexeme
      ), totals as (
        update index_totals set articles = articles - (select count(*) from gone),
          length = length - (select coalesce(sum(length), 0) from gone)
      ), smaller as (
        update stories s set articles = s.articles - g.n
        from (select story_id, count(*)::int as n from gone group by story_id) g where g.story_id = s.id
      )
      select count(*)::int as count from gone`,
    )
    await tx.execute(sql`delete from terms where articles <= 0`)
    await tx.execute(sql`delete from stories where articles <= 0`)
    await tx.execute(sql`
      update stories s set article_id = (select min(a.id) from articles a where a.story_id = s.id)
      where article_id is not null and not exists (select 1 from articles a where a.id = s.article_id)`)
    const days = (n: number) => sql`${new Date(now.getTime() - n * 86_400_000).toISOString()}::timestamptz`
    await tx.execute(sql`delete from searches where created_at < ${days(SHOWN_DAYS)}`)
    await tx.execute(sql`delete from digests where created_at < ${days(SHOWN_DAYS)}`)
    await tx.execute(
      sql`delete from deliveries where state in ('sent', 'empty', 'blocked', 'gone', 'folded') and slot < ${days(SHOWN_DAYS)}`,
    )
    await tx.execute(sql`delete from seen_updates where seen_at < ${days(UPDATE_DAYS)}`)
    return deleted?.count ?? 0
  })
}
