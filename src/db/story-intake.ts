import { and, arrayOverlaps, between, inArray, sql } from 'drizzle-orm'
import { chooseStory, type EarlierLink, inOrder, MOST_LINKS, strongest, type Told } from '../core/story/group.ts'
import { linkBetween } from '../core/story/likeness.ts'
import { type Profile, profileOf } from '../core/story/profile.ts'
import { storiesOf } from '../core/story/regroup.ts'
import { STORY_WINDOW_HOURS } from '../core/story/story.ts'
import { leadOf } from '../core/summary/summarize.ts'
import type { PreparedArticle } from '../services/prepare-article.ts'
import { intArray } from './article-terms.ts'
import { rowsOf, type Transaction } from './database.ts'
import { articles, stories, storyLinks } from './schema.ts'

/** Candidates looked at for the links of an article, the nearest in time. What shares two telling words is one, so this is many. */
const MOST_CANDIDATES = 500
const WINDOW_MS = STORY_WINDOW_HOURS * 3_600_000

/** An article's links before it is stored, with the story that it continues. */
export interface Placement {
  /** Null where it opens one. */
  readonly storyId: number | null
  readonly earlier: readonly StoredLink[]
  readonly later: readonly StoredLink[]
  /** It came after articles that are told after it: their choice may change. */
  readonly isLate: boolean
}

interface StoredLink extends EarlierLink {
  readonly id: number
}

interface StoredMember extends Told {
  readonly id: number
  readonly storyId: number
}

/** Profiles of stored articles, worked out once in a batch. */
export type ProfileCache = Map<number, Profile>

const columns = {
  id: articles.id,
  storyId: articles.storyId,
  publishedAt: articles.publishedAt,
  contentHash: articles.contentHash,
  sourceId: articles.sourceId,
}

/** The order of telling does not depend on ids, which follow arrival. */
function told(row: { publishedAt: Date; contentHash: string; sourceId: number }): Told {
  return { at: row.publishedAt.getTime(), key: `${row.contentHash}:${row.sourceId}` }
}

/** Where a new article belongs: the decision of `chooseStory`, by links to stored articles that share its keys. */
export async function findPlace(
  tx: Transaction,
  sourceId: number,
  article: PreparedArticle,
  contentHash: string,
  profiles: ProfileCache,
): Promise<Placement> {
  const own = told({ publishedAt: article.publishedAt, contentHash, sourceId })
  const earlier: (StoredLink & { storyId: number })[] = []
  const later: StoredLink[] = []
  for (const row of await candidatesOf(tx, article)) {
    const profile = profiles.get(row.id) ?? profileOf({ ...row, lead: leadOf(row.summary, row.summaryRanks) })
    profiles.set(row.id, profile)
    const link = linkBetween(article.profile, profile)
    if (!link) continue
    const other = told(row)
    const found = { id: row.id, key: other.key, similarity: link.similarity, storyId: row.storyId }
    if (inOrder(other, own) < 0) earlier.push(found)
    else later.push(found)
  }
  const kept = strongest(earlier)
  const members = await membersOf(tx, [...new Set(kept.map(({ storyId }) => storyId))])
  const byStory = groupBy(members, member => member.storyId)
  const storyIds = new Map(kept.map(({ key, storyId }) => [key, storyId]))
  const openers = new Map<string, number>()
  const chosen = chooseStory(own, kept, key => {
    const id = storyIds.get(key) ?? -1
    const list = byStory.get(id) ?? []
    const opener = list[0]?.key ?? key
    openers.set(opener, id)
    return { opener, members: list }
  })
  const storyId = chosen === null ? null : (openers.get(chosen) ?? null)
  const last = storyId === null ? undefined : byStory.get(storyId)?.at(-1)
  return { storyId, earlier: kept, later, isLate: later.length > 0 || (last !== undefined && inOrder(last, own) > 0) }
}

function candidatesOf(tx: Transaction, article: PreparedArticle) {
  const { keys } = article.profile
  if (keys.length === 0) return Promise.resolve([])
  const at = article.publishedAt.getTime()
  return tx
    .select({
      ...columns,
      title: articles.title,
      summary: articles.summary,
      summaryRanks: articles.summaryRanks,
      sketch: articles.sketch,
    })
    .from(articles)
    .where(
      and(
        arrayOverlaps(articles.storyKeys, [...keys]),
        between(articles.publishedAt, new Date(at - WINDOW_MS), new Date(at + WINDOW_MS)),
      ),
    )
    .orderBy(
      sql`abs(extract(epoch from ${articles.publishedAt} - ${article.publishedAt.toISOString()}::timestamptz))`,
      articles.contentHash,
      articles.sourceId,
    )
    .limit(MOST_CANDIDATES)
}

/** The articles of stories, in the order of telling. */
async function membersOf(tx: Transaction, storyIds: readonly number[]): Promise<StoredMember[]> {
  if (storyIds.length === 0) return []
  const rows = await tx
    .select(columns)
    .from(articles)
    .where(inArray(articles.storyId, [...storyIds]))
  return rows.map(row => ({ id: row.id, storyId: row.storyId, ...told(row) })).sort(inOrder)
}

export async function openStory(tx: Transaction, at: Date): Promise<number> {
  const [story] = await tx
    .insert(stories)
    .values({ firstSeenAt: at, lastSeenAt: at, articles: 0, sources: 0 })
    .returning({ id: stories.id })
  if (!story) throw new Error('An inserted story came back without its id')
  return story.id
}

/**
 * Keeps the links of an article that is stored now. Where it came late, the stories of all that hang together with it are told anew.
 * Returns the stories whose articles changed by that.
 */
export async function keepLinks(tx: Transaction, id: number, place: Placement, arrivedAt: Date): Promise<number[]> {
  const links = [
    ...place.earlier.map(link => ({ articleId: id, earlierId: link.id, similarity: link.similarity })),
    ...place.later.map(link => ({ articleId: link.id, earlierId: id, similarity: link.similarity })),
  ]
  if (links.length > 0) await tx.insert(storyLinks).values(links)
  await keepStrongest(
    tx,
    place.later.map(link => link.id),
  )
  return place.isLate ? regroup(tx, id, arrivedAt) : []
}

async function keepStrongest(tx: Transaction, articleIds: readonly number[]): Promise<void> {
  if (articleIds.length === 0) return
  await tx.execute(sql`
    delete from story_links l using (
      select article_id, earlier_id, row_number() over (
        partition by article_id order by similarity desc, a.content_hash collate "C", a.source_id
      ) as rank
      from story_links join articles a on a.id = earlier_id where article_id = any(${intArray(articleIds)}::bigint[])
    ) r
    where l.article_id = r.article_id and l.earlier_id = r.earlier_id and r.rank > ${MOST_LINKS}`)
}

/** Tells the stories of all articles that hang together with one anew, in order. A story keeps its id where most of its articles are. */
async function regroup(tx: Transaction, id: number, arrivedAt: Date): Promise<number[]> {
  const rows = await rowsOf<{ id: string }>(
    tx,
    sql`
    with recursive together(id) as (
      select ${id}::bigint
      union
      select n.id from together t join lateral (
        select earlier_id as id from story_links where article_id = t.id
        union all select article_id from story_links where earlier_id = t.id
      ) n on true
    ) select id from together`,
  )
  const ids = rows.map(row => Number(row.id))
  const found = await tx.select(columns).from(articles).where(inArray(articles.id, ids))
  const keys = new Map(found.map(row => [row.id, told(row).key]))
  const links = groupBy(
    await tx.select().from(storyLinks).where(inArray(storyLinks.articleId, ids)),
    link => link.articleId,
  )
  const openers = storiesOf(
    found.map(row => ({
      ...told(row),
      links: (links.get(row.id) ?? []).map(({ earlierId, similarity }) => ({
        key: keys.get(earlierId) ?? '',
        similarity,
      })),
    })),
  )
  const groups = groupBy(found, row => openers.get(told(row).key) ?? '')
  const taken = new Set<number>()
  const touched = new Set<number>()
  // The largest first, so that a story that splits stays with its larger part; then by id, so that it is the same each time.
  for (const group of [...groups.values()].sort((a, b) => b.length - a.length || smallest(a) - smallest(b))) {
    const storyId = mostCommon(group, taken) ?? (await openStory(tx, arrivedAt))
    taken.add(storyId)
    const moved = group.filter(row => row.storyId !== storyId)
    if (moved.length === 0) continue
    const from = [...new Set(moved.map(row => row.storyId))]
    await tx
      .update(articles)
      .set({ storyId })
      .where(
        inArray(
          articles.id,
          moved.map(row => row.id),
        ),
      )
    for (const left of from) await rememberSent(tx, left, storyId)
    for (const story of [storyId, ...from]) touched.add(story)
  }
  return [...touched]
}

/** Who was sent a story has had the articles that are now told elsewhere. */
async function rememberSent(tx: Transaction, from: number, to: number): Promise<void> {
  await tx.execute(sql`
    insert into sent_stories (chat_id, story_id, sent_at)
    select chat_id, ${to}::bigint, sent_at from sent_stories where story_id = ${from}::bigint on conflict do nothing`)
}

function mostCommon(group: readonly { storyId: number }[], taken: ReadonlySet<number>): number | null {
  const counts = new Map<number, number>()
  for (const { storyId } of group) if (!taken.has(storyId)) counts.set(storyId, (counts.get(storyId) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return best?.[0] ?? null
}

function smallest(group: readonly { id: number }[]): number {
  return Math.min(...group.map(row => row.id))
}

/**
 * Brings stories up to date with the articles in them: the first one told tells the story, first and last seen are when its articles came
 * in. Stories that are left without articles go.
 */
export async function countStories(tx: Transaction, touched: ReadonlySet<number>): Promise<void> {
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

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
