import { sql } from 'drizzle-orm'
import { intArray, textArray } from './array-literal.ts'
import type { Transaction } from './database.ts'
import { indexTotals } from './schema.ts'

/** What the index has of one article. */
export interface IndexEntry {
  /** A literal of type `tsvector`. */
  readonly literal: string
  /** Its lexemes, each once. */
  readonly terms: readonly string[]
  /** Number of terms, with repetitions. */
  readonly length: number
}

/** Adds articles to the index counts. */
export async function countTerms(tx: Transaction, added: readonly IndexEntry[]): Promise<void> {
  if (added.length === 0) return
  const counts = new Map<string, number>()
  for (const { terms } of added) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  // Sorted, so that two processes never wait for each other's rows.
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
  await tx.execute(sql`
    insert into terms (term, articles)
    select * from unnest(${textArray(sorted.map(([term]) => term))}::text[], ${intArray(sorted.map(([, n]) => n))}::int[])
    on conflict (term) do update set articles = terms.articles + excluded.articles`)
  const length = added.reduce((sum, entry) => sum + entry.length, 0)
  await tx
    .insert(indexTotals)
    .values({ articles: added.length, length })
    .onConflictDoUpdate({
      target: indexTotals.id,
      set: {
        articles: sql`${indexTotals.articles} + ${added.length}`,
        length: sql`${indexTotals.length} + ${length}`,
      },
    })
}

/** Takes stored articles out of the index counts, as their text is about to change. */
export async function uncountTerms(tx: Transaction, articleIds: readonly number[]): Promise<void> {
  if (articleIds.length === 0) return
  const ids = sql`${intArray(articleIds)}::bigint[]`
  // In one order, as `countTerms` takes them.
  await tx.execute(sql`
    select 1 from terms where term in (select t.lexeme from articles, unnest(search_vector) t where id = any(${ids}))
    order by term collate "C" for update`)
  await tx.execute(sql`
    with counts as (
      select t.lexeme, count(*)::int as n from articles, unnest(search_vector) t where id = any(${ids}) group by t.lexeme
    ), fewer as (
      update terms set articles = articles - counts.n from counts where terms.term = counts.lexeme
    )
    update index_totals set articles = articles - ${articleIds.length},
      length = length - (select coalesce(sum(length), 0) from articles where id = any(${ids}))`)
}
