import { inArray, sql } from 'drizzle-orm'
import { linkBetween } from '../core/story/likeness.ts'
import { type Profile, profileOf } from '../core/story/profile.ts'
import { STORY_WINDOW_HOURS } from '../core/story/story.ts'
import { leadOf } from '../core/summary/summarize.ts'
import { intArray, textArray } from './array-literal.ts'
import { type Database, rowsOf, type Transaction } from './database.ts'
import { articles } from './schema.ts'

/** Candidates looked at for the links of an article, the nearest in time. What shares two telling words is one, so this is many. */
const MOST_CANDIDATES = 500
/** Of these many articles the profiles are kept: about 60 MB. */
const MOST_PROFILES = 20_000

/** A link of the article in the given place of a batch: to a stored article, or to one further on in the batch. */
export interface FoundLink {
  readonly place: number
  readonly other: { readonly id: number } | { readonly place: number }
  readonly similarity: number
}

/** A profile, and by what it is seen that the article was edited since. */
interface KeptProfile {
  readonly version: string
  readonly profile: Profile
}

/** Profiles of stored articles, the last used ones: to work them out costs more than to find the candidates. */
export type ProfileCache = Map<number, KeptProfile>

const caches = new WeakMap<Database, ProfileCache>()

export function profileCacheOf(db: Database): ProfileCache {
  const known = caches.get(db)
  if (known) return known
  const cache: ProfileCache = new Map()
  caches.set(db, cache)
  return cache
}

/** The links of a batch of new articles to stored ones that share their keys, and among themselves. */
export async function findLinks(tx: Transaction, batch: readonly Profile[], cache: ProfileCache): Promise<FoundLink[]> {
  const links = linksWithin(batch)
  const candidates = await candidatesOf(tx, batch)
  const profiles = await profilesOf(tx, candidates, cache)
  for (const { id, places } of candidates) {
    const profile = profiles.get(id)
    if (!profile) continue
    for (const place of places) {
      const link = linkBetween(batch[place] as Profile, profile)
      if (link) links.push({ place, other: { id }, similarity: link.similarity })
    }
  }
  return links
}

function linksWithin(batch: readonly Profile[]): FoundLink[] {
  const links: FoundLink[] = []
  const byKey = new Map<string, number[]>()
  for (const [at, profile] of batch.entries()) {
    const before = new Set<number>()
    for (const key of profile.keys) {
      const under = byKey.get(key)
      if (under === undefined) byKey.set(key, [at])
      else {
        for (const place of under) before.add(place)
        under.push(at)
      }
    }
    for (const place of before) {
      const link = linkBetween(batch[place] as Profile, profile)
      if (link) links.push({ place, other: { place: at }, similarity: link.similarity })
    }
  }
  return links
}

interface Candidate {
  readonly id: number
  readonly version: string
  /** The articles of the batch that it is a candidate of. */
  readonly places: readonly number[]
}

async function candidatesOf(tx: Transaction, batch: readonly Profile[]): Promise<Candidate[]> {
  const asked = [...batch.entries()].filter(([, { keys }]) => keys.length > 0)
  if (asked.length === 0) return []
  const places = intArray(asked.map(([place]) => place))
  const times = textArray(asked.map(([, { at }]) => new Date(at).toISOString()))
  const keys = textArray(asked.map(([, profile]) => textArray(profile.keys)))
  // The window is written so that no index serves it: the one over the keys is the one to use, and nothing tells that to the planner.
  const rows = await rowsOf<{ id: string; version: string; places: string }>(
    tx,
    sql`
    select c.id, c.content_hash || ' ' || c.length as version, string_agg(q.place::text, ' ') as places
    from unnest(${places}::int[], ${times}::timestamptz[], ${keys}::text[]) as q(place, at, keys)
    cross join lateral (
      select a.id, a.content_hash, a.length from articles a
      where a.story_keys && q.keys::text[] and abs(extract(epoch from a.published_at - q.at)) <= ${STORY_WINDOW_HOURS * 3600}
      order by abs(extract(epoch from a.published_at - q.at)), a.content_hash, a.source_id
      limit ${MOST_CANDIDATES}
    ) c
    group by c.id, c.content_hash, c.length`,
  )
  return rows.map(row => ({ id: Number(row.id), version: row.version, places: row.places.split(' ').map(Number) }))
}

async function profilesOf(
  tx: Transaction,
  candidates: readonly Candidate[],
  cache: ProfileCache,
): Promise<Map<number, Profile>> {
  const profiles = new Map<number, Profile>()
  const missing = new Map<number, string>()
  for (const { id, version } of candidates) {
    const kept = cache.get(id)
    if (kept?.version === version) profiles.set(id, keep(cache, id, kept).profile)
    else missing.set(id, version)
  }
  if (missing.size === 0) return profiles
  const rows = await tx
    .select({
      id: articles.id,
      title: articles.title,
      summary: articles.summary,
      summaryRanks: articles.summaryRanks,
      sketch: articles.sketch,
      publishedAt: articles.publishedAt,
    })
    .from(articles)
    .where(inArray(articles.id, [...missing.keys()]))
  for (const row of rows) {
    const profile = profileOf({
      ...row,
      lead: leadOf(row.summary, row.summaryRanks),
      sketch: Int32Array.from(row.sketch),
    })
    // The keys serve to find candidates for a new article only.
    keep(cache, row.id, { version: missing.get(row.id) ?? '', profile: { ...profile, keys: [] } })
    profiles.set(row.id, profile)
  }
  return profiles
}

/** Puts it last in the row, and lets the first go where there are too many. */
function keep(cache: ProfileCache, id: number, kept: KeptProfile): KeptProfile {
  cache.delete(id)
  cache.set(id, kept)
  const [first] = cache.size > MOST_PROFILES ? cache.keys() : []
  if (first !== undefined) cache.delete(first)
  return kept
}

/** Keeps the profile of an article that was stored just now. */
export function rememberProfile(
  cache: ProfileCache,
  id: number,
  article: { contentHash: string; length: number; profile: Profile },
): void {
  keep(cache, id, { version: `${article.contentHash} ${article.length}`, profile: { ...article.profile, keys: [] } })
}
