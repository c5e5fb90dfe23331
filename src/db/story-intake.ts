import { sql } from 'drizzle-orm'
import type { PreparedArticle } from '../services/prepare-article.ts'
import { intArray } from './array-literal.ts'
import type { Transaction } from './database.ts'
import { stories, storyLinks } from './schema.ts'
import { findLinks, type ProfileCache } from './story-candidates.ts'
import { createStoryGraph, type StoredLink, type StoryNode } from './story-graph.ts'

/** Where the articles of a batch belong, before they are stored. */
export interface Placement {
  /** The story of each, in the order of the batch. */
  readonly storyIds: readonly number[]
  /**
   * Keeps the links, and moves the stored articles whose story is another by now.
   *
   * @param ids of the articles as they are stored, in the order of the batch
   */
  keep(ids: readonly number[]): Promise<void>
}

/** Only a sign for an article of the batch that has no id yet. */
const newId = (place: number) => -1 - place

/** Finds the stories of new articles, opening those that are not there yet. */
export async function placeArticles(
  tx: Transaction,
  batch: readonly { readonly article: PreparedArticle; readonly key: string }[],
  arrivedAt: Date,
  profiles: ProfileCache,
): Promise<Placement> {
  const found = await findLinks(
    tx,
    batch.map(({ article }) => article.profile),
    profiles,
  )
  const graph = createStoryGraph(tx)
  const { kept, dropped } = await graph.take(
    batch.map(({ article, key }, place) => ({ id: newId(place), at: article.publishedAt.getTime(), key })),
    found.map(({ place, other, similarity }) => ({
      a: newId(place),
      b: 'id' in other ? other.id : newId(other.place),
      similarity,
    })),
  )
  const changed = graph.changed()
  const storyIds = await nameStories(tx, changed, arrivedAt)
  const touched = new Set(storyIds.values())
  const moves: { id: number; from: number; to: number }[] = []
  for (const [story, to] of storyIds)
    for (const { id, storedIn } of story.members)
      if (storedIn !== null && storedIn !== to) moves.push({ id, from: storedIn, to })
  for (const { from } of moves) touched.add(from)
  return {
    storyIds: batch.map((_, place) => {
      const id = storyIds.get(graph.storyOf(newId(place)))
      if (id === undefined) throw new Error(`Article ${place} of the batch was left without a story`)
      return id
    }),
    async keep(ids) {
      const idOf = (id: number) => (id > 0 ? id : (ids[-1 - id] as number))
      await dropLinks(tx, dropped)
      await addLinks(
        tx,
        kept.map(link => ({ ...link, articleId: idOf(link.articleId), earlierId: idOf(link.earlierId) })),
      )
      await move(tx, moves)
      await countStories(tx, touched)
    },
  }
}

/** The ids of stories: that of the story in which most of the articles were, or a new one. */
async function nameStories(
  tx: Transaction,
  changed: readonly StoryNode[],
  arrivedAt: Date,
): Promise<Map<StoryNode, number>> {
  const ids = new Map<StoryNode, number>()
  const taken = new Set<number>()
  const unnamed: StoryNode[] = []
  // The largest first, so that a story that splits stays with its larger part; then by id, so that it is the same each time.
  const order = [...changed].sort((a, b) => b.members.length - a.members.length || smallest(a) - smallest(b))
  for (const story of order) {
    const id = mostCommon(story, taken)
    if (id === null) unnamed.push(story)
    else {
      taken.add(id)
      ids.set(story, id)
    }
  }
  if (unnamed.length === 0) return ids
  const opened = await tx
    .insert(stories)
    .values(unnamed.map(() => ({ firstSeenAt: arrivedAt, lastSeenAt: arrivedAt, articles: 0, sources: 0 })))
    .returning({ id: stories.id })
  for (const [i, story] of unnamed.entries()) ids.set(story, (opened[i] as { id: number }).id)
  return ids
}

function mostCommon(story: StoryNode, taken: ReadonlySet<number>): number | null {
  const counts = new Map<number, number>()
  for (const { storedIn } of story.members)
    if (storedIn !== null && !taken.has(storedIn)) counts.set(storedIn, (counts.get(storedIn) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return best?.[0] ?? null
}

/** New articles have the highest ids, in their order. */
function smallest(story: StoryNode): number {
  return story.members.reduce(
    (least, { id }) => Math.min(least, id > 0 ? id : Number.MAX_SAFE_INTEGER / 2 - id),
    Number.POSITIVE_INFINITY,
  )
}

async function addLinks(tx: Transaction, links: readonly StoredLink[]): Promise<void> {
  if (links.length === 0) return
  await tx.execute(sql`
    insert into ${storyLinks} (article_id, earlier_id, similarity)
    select * from unnest(
      ${intArray(links.map(link => link.articleId))}::bigint[], ${intArray(links.map(link => link.earlierId))}::bigint[],
      ${intArray(links.map(link => link.similarity))}::real[])`)
}

async function dropLinks(
  tx: Transaction,
  links: readonly { readonly articleId: number; readonly earlierId: number }[],
): Promise<void> {
  if (links.length === 0) return
  await tx.execute(sql`
    delete from ${storyLinks} l using unnest(
      ${intArray(links.map(link => link.articleId))}::bigint[], ${intArray(links.map(link => link.earlierId))}::bigint[]
    ) as d(article_id, earlier_id) where l.article_id = d.article_id and l.earlier_id = d.earlier_id`)
}

async function move(
  tx: Transaction,
  moves: readonly { readonly id: number; readonly from: number; readonly to: number }[],
): Promise<void> {
  if (moves.length === 0) return
  const to = sql`${intArray(moves.map(one => one.to))}::bigint[]`
  await tx.execute(sql`
    update articles a set story_id = m.story_id
    from unnest(${intArray(moves.map(one => one.id))}::bigint[], ${to}) as m(id, story_id) where a.id = m.id`)
  // Who was sent a story has had the articles that are now told elsewhere.
  await tx.execute(sql`
    insert into sent_stories (chat_id, story_id, sent_at)
    select s.chat_id, m.new, min(s.sent_at)
    from sent_stories s join unnest(${intArray(moves.map(one => one.from))}::bigint[], ${to}) as m(old, new) on m.old = s.story_id
    group by s.chat_id, m.new on conflict do nothing`)
}

/**
 * Brings stories up to date with the articles in them: the first one told tells the story, first and last seen are when its articles came
 * in. Stories that are left without articles go.
 */
async function countStories(tx: Transaction, touched: ReadonlySet<number>): Promise<void> {
  if (touched.size === 0) return
  const ids = sql`${intArray([...touched])}::bigint[]`
  await tx.execute(sql`
    update stories s set
      article_id = told.first, articles = told.articles, sources = told.sources,
      first_seen_at = told.first_seen, last_seen_at = told.last_seen
    from (
      select story_id, (array_agg(id order by published_at, content_hash collate "C", source_id))[1] as first,
        count(*)::int as articles, count(distinct source_id)::int as sources,
        min(arrived_at) as first_seen, max(arrived_at) as last_seen
      from articles where story_id = any(${ids}) group by story_id
    ) told
    where told.story_id = s.id`)
  await tx.execute(sql`
    delete from stories s where id = any(${ids}) and not exists (select 1 from articles a where a.story_id = s.id)`)
}
