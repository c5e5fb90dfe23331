import { STORY_WINDOW_HOURS } from './story.ts'

/** An article in the order in which stories are told: by time of publication, then by a key of its own. */
export interface Told {
  readonly key: string
  /** Milliseconds. */
  readonly at: number
}

/** What an article has in common with an earlier one. */
export interface EarlierLink {
  readonly key: string
  readonly similarity: number
}

/** A story as far as it is told: its articles in order. The first one opened it. */
export interface OpenStory {
  readonly opener: string
  readonly members: readonly Told[]
}

/** An article has to be linked to this share of the story's articles, or of so many of a long one, the last before it. */
const SHARE = 1 / 3
export const ENOUGH_OF = 12
const WINDOW_MS = STORY_WINDOW_HOURS * 3_600_000
/** Links kept of an article, the strongest. */
export const MOST_LINKS = 24

/** Negative where `a` is told before `b`. */
export function inOrder(a: Told, b: Told): number {
  return a.at - b.at || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
}

/** Takes the one out that is told before all others. Null where there is none. */
export function takeFirst<Item extends Told>(waiting: Set<Item>): Item | null {
  let first: Item | null = null
  for (const one of waiting) if (first === null || inOrder(one, first) < 0) first = one
  if (first !== null) waiting.delete(first)
  return first
}

/** How many of these, which are in order, are told before an article. */
export function placeIn(members: readonly Told[], article: Told): number {
  let low = 0
  let high = members.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (inOrder(members[middle] as Told, article) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** The strongest links, at most `MOST_LINKS`; ties go to the key. */
export function strongest<Item extends EarlierLink>(links: readonly Item[]): Item[] {
  return [...links].sort((a, b) => b.similarity - a.similarity || (a.key < b.key ? -1 : 1)).slice(0, MOST_LINKS)
}

/**
 * The opener of the story that an article continues, or null where it opens one. Single-pass clustering in the order of publication
 * (Allan, Papka & Lavrenko 1998, "On-line New Event Detection and Tracking"), with the link to the nearest article as the score and a
 * share of the story's articles of the last 72 hours that must be linked too, so that stories do not grow into chains.
 *
 * @param links to articles told before this one
 * @param storyOf the story an earlier article belongs to
 */
export function chooseStory(
  article: Told,
  links: readonly EarlierLink[],
  storyOf: (key: string) => OpenStory,
): string | null {
  const stories = new Map<string, { story: OpenStory; best: number; linked: number }>()
  for (const { key, similarity } of links) {
    const story = storyOf(key)
    const found = stories.get(story.opener)
    if (found) {
      found.best = Math.max(found.best, similarity)
      found.linked++
    } else stories.set(story.opener, { story, best: similarity, linked: 1 })
  }
  let chosen: { opener: string; best: number; linked: number } | null = null
  for (const { story, best, linked } of stories.values()) {
    if (best < 1 && linked < wantedLinks(article, story)) continue
    const candidate = { opener: story.opener, best, linked }
    if (chosen === null || isBetter(candidate, chosen)) chosen = candidate
  }
  return chosen?.opener ?? null
}

type Choice = { readonly opener: string; readonly best: number; readonly linked: number }

function isBetter(a: Choice, b: Choice): boolean {
  return (a.best - b.best || a.linked - b.linked || (a.opener < b.opener ? 1 : -1)) > 0
}

function wantedLinks(article: Told, story: OpenStory): number {
  let near = 0
  // The last ones are the nearest; no more than `ENOUGH_OF` matter.
  for (let i = story.members.length - 1; i >= 0 && near < ENOUGH_OF; i--) {
    const member = story.members[i] as Told
    if (inOrder(member, article) >= 0) continue
    if (article.at - member.at > WINDOW_MS) break
    near++
  }
  return Math.ceil(near * SHARE)
}

/**
 * Takes an article out of its story, in place. Without its opener a story is none: all the others are left without one and
 * returned, to choose anew.
 */
export function leaveStory<Member extends { readonly key: string; story: { readonly opener: string } | null }>(
  article: Member,
  story: { readonly opener: string; readonly members: Member[] },
): Member[] {
  article.story = null
  if (story.opener !== article.key) {
    story.members.splice(story.members.indexOf(article), 1)
    return []
  }
  const others = story.members.filter(member => member !== article)
  for (const other of others) other.story = null
  story.members.length = 0
  return others
}
