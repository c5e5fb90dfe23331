import { STORY_WINDOW_HOURS } from './story.ts'

/** Grows with the number of different sources, ever more slowly: 1 for one, 2 for three, 3 for nine (1 + log₃). */
export function importance(sources: number): number {
  return 1 + Math.log(Math.max(1, sources)) / Math.log(3)
}

const HALF_LIFE_HOURS = 24

/** What is old is not worthless: an old paper that was brought today is today's reading. */
const LEAST = 0.05

/** 1 for what is new, halved every day, at least 0.05. What claims to be from the future counts as new. */
export function freshness(ageHours: number): number {
  return Math.max(LEAST, 0.5 ** (Math.max(0, ageHours) / HALF_LIFE_HOURS))
}

/** What is known of a story besides what it tells. */
export interface StoryFacts {
  /** Number of different sources, and of those that joined in the last 12 hours. */
  readonly sources: number
  readonly newSources: number
  /** The best place a source gave it, 0 for the first in a feed or on a page; null where none is known. */
  readonly place: number | null
  /** The largest weight of its sources, 1 for most. */
  readonly weight: number
  readonly firstAt: Date
  readonly lastAt: Date
}

/** The visible parts of a story's importance, each a factor of at least 1 but for the weight; `value` is their product. */
export interface Importance {
  readonly value: number
  readonly sources: number
  readonly growth: number
  readonly place: number
  readonly weight: number
}

/** What a story gains whose sources all joined within half a day. */
const FASTEST_GROWTH = 0.5
/** What the first place gains; the tenth gains a tenth of it. */
const FIRST_PLACE = 0.3

/** How important a story is: many sources, quickly growing, put first, by sources that count. No part of it is hidden. */
export function importanceOf({
  sources,
  newSources,
  place,
  weight,
}: Omit<StoryFacts, 'firstAt' | 'lastAt'>): Importance {
  const parts = {
    sources: importance(sources),
    // One source cannot grow: it only has come.
    growth: sources > 1 ? 1 + (FASTEST_GROWTH * Math.min(newSources, sources)) / sources : 1,
    place: place === null ? 1 : 1 + FIRST_PLACE / (Math.max(0, place) + 1),
    weight: Math.max(0, weight),
  }
  return { value: parts.sources * parts.growth * parts.place * parts.weight, ...parts }
}

export type StoryState = 'new' | 'growing' | 'over'

const HOUR_MS = 3_600_000
const GROWING_HOURS = 12

/** Whether a story is over (nothing for 72 hours), still growing (joined by another source in the last 12), or new as it came. */
export function storyState(
  { newSources, firstAt, lastAt }: Pick<StoryFacts, 'newSources' | 'firstAt' | 'lastAt'>,
  now: Date,
): StoryState {
  if (now.getTime() - lastAt.getTime() > STORY_WINDOW_HOURS * HOUR_MS) return 'over'
  const isJoined = newSources > 0 && lastAt.getTime() > firstAt.getTime()
  return isJoined && now.getTime() - lastAt.getTime() <= GROWING_HOURS * HOUR_MS ? 'growing' : 'new'
}
