import { createHash } from 'node:crypto'
import { fold } from '../text/fold.ts'
import type { ArticleDraft } from './article.ts'
import { urlKey } from './canonical-url.ts'
import { hammingDistance } from './fingerprint.ts'

/** By what an article can be known again. */
export interface ArticleIdentity {
  /** See `urlKey`; null where there is no address, or one that several articles share. */
  readonly urlKey: string | null
  readonly guid: string | null
  readonly contentHash: string
  readonly title: string
  readonly fingerprint: bigint
  readonly publishedAt: Date
}

/** An identity that is stored, and whether the source at hand stored it. */
export interface KnownIdentity extends ArticleIdentity {
  readonly id: number
  readonly isOwn: boolean
}

/**
 * Of 64 bits, unrelated texts differ in 32 ± 4. An edit that changes link, title and this many bits at once is no edit but another
 * article under a name that was used before, as feeds do that number their items by position.
 */
const UNRELATED_BITS = 24
const LONGEST_GUID = 200
/** A paper gives the day: midday, or an earlier hour where it was read before midday. */
const ONE_DAY_MS = 12 * 3_600_000

/**
 * The stored article that an incoming one is, or null. An address tells by itself; a text within its source, a GUID within its
 * source unless everything else speaks against it. What has neither address nor GUID, as in print, is known by its headline on
 * its day, where the text is much the same.
 */
export function findIdentity<Known extends KnownIdentity>(
  incoming: ArticleIdentity,
  known: readonly Known[],
): Known | null {
  const own = known.filter(one => one.isOwn)
  return (
    known.find(one => incoming.urlKey !== null && one.urlKey === incoming.urlKey) ??
    own.find(one => one.contentHash === incoming.contentHash) ??
    own.find(one => incoming.guid !== null && one.guid === incoming.guid && isPlausible(incoming, one)) ??
    own.find(one => isNameless(incoming) && isNameless(one) && isEdited(incoming, one)) ??
    null
  )
}

/** Has neither an address nor a name of its own. */
export function isNameless({ urlKey, guid }: Pick<ArticleIdentity, 'urlKey' | 'guid'>): boolean {
  return urlKey === null && guid === null
}

/** Two notices under one headline, "In brief", are no edits of one another. */
function isEdited(incoming: ArticleIdentity, known: ArticleIdentity): boolean {
  return (
    Math.abs(incoming.publishedAt.getTime() - known.publishedAt.getTime()) < ONE_DAY_MS &&
    bare(incoming.title) === bare(known.title) &&
    hammingDistance(incoming.fingerprint, known.fingerprint) < UNRELATED_BITS
  )
}

function isPlausible(incoming: ArticleIdentity, known: ArticleIdentity): boolean {
  return (
    incoming.urlKey === null ||
    known.urlKey === null ||
    bare(incoming.title) === bare(known.title) ||
    hammingDistance(incoming.fingerprint, known.fingerprint) < UNRELATED_BITS
  )
}

/**
 * Prepares the drafts of one reading for recognition: a GUID that several of them carry says nothing and goes, and an address that
 * several different articles share (a live page, a front page) gets a fragment for each, so that none is lost. One that comes twice at one address, edited or not, counts once: the first.
 */
export function tellApart(drafts: readonly ArticleDraft[]): ArticleDraft[] {
  const guids = countGuids(drafts)
  const guidOf = ({ guid }: ArticleDraft) => (guid && guids.get(guid) === 1 ? guid : null)
  const atKey = new Map<string, ArticleDraft[]>()
  const first = drafts.filter(draft => {
    const key = draft.url === null ? null : urlKey(draft.url)
    if (key === null) return true
    const others = atKey.get(key) ?? []
    atKey.set(key, others)
    if (others.some(other => isSameHeadline(other.title, draft.title))) return false
    return others.push(draft) > 0
  })
  return first.map(draft => {
    const guid = guidOf(draft)
    const isShared = draft.url !== null && (atKey.get(urlKey(draft.url) ?? '')?.length ?? 0) > 1
    const url = isShared && draft.url !== null ? withFragment(draft.url, guid ?? bare(draft.title)) : draft.url
    return { ...draft, guid: guid === null ? null : shorten(guid), url }
  })
}

/** What is stored of the address: `null` where it cannot tell the article from others. */
export function identifyingKey(url: string | null): string | null {
  if (url === null) return null
  const key = urlKey(url)
  const fragment = SHARED_FRAGMENT.exec(url)
  return key === null ? null : fragment === null ? key : `${key}${fragment[0]}`
}

const SHARED_FRAGMENT = /#item-[0-9a-f]{12}$/

function withFragment(url: string, distinction: string): string {
  return `${url.replace(/#.*$/, '')}#item-${hash(distinction).slice(0, 12)}`
}

/** An edited headline keeps half of its pairs of characters, and its numbers: "briefing of the 7th" and "of the 8th" are two. */
function isSameHeadline(a: string, b: string): boolean {
  const [one, other] = [bare(a), bare(b)]
  if (one === other) return true
  if (one.replace(/\D+/g, ' ') !== other.replace(/\D+/g, ' ')) return false
  const pairs = new Set(pairsOf(one))
  const others = new Set(pairsOf(other))
  const shared = [...pairs].filter(pair => others.has(pair)).length
  return 2 * shared >= 0.5 * (pairs.size + others.size)
}

function pairsOf(text: string): string[] {
  return Array.from(text.slice(0, 200), (character, i) => character + (text[i + 1] ?? ''))
}

function shorten(guid: string): string {
  return guid.length <= LONGEST_GUID ? guid : `sha256:${hash(guid)}`
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function bare(title: string): string {
  return fold(title).replace(/[^\p{L}\p{N}]+/gu, '')
}

function countGuids(drafts: readonly ArticleDraft[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { guid } of drafts) if (guid) counts.set(guid, (counts.get(guid) ?? 0) + 1)
  return counts
}
