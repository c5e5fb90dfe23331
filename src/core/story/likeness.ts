import { isNearDuplicate } from '../article/sketch.ts'
import { type Profile, product } from './profile.ts'
import { STORY_WINDOW_HOURS } from './story.ts'

export interface Link {
  /** Above 0, at most 1; 1 for near-duplicates. */
  readonly similarity: number
  /** The same text, perhaps shortened or under another title. */
  readonly isDuplicate: boolean
}

/** Weights of what titles, titles with leads, and names say. */
const PARTS = { title: 0.35, whole: 0.45, names: 0.2 } as const
/** What three days between two articles take off. */
const DECAY = 0.3
/** Articles at least this alike tell one event; a title alone is enough where it says nearly the same. */
const SAME_STORY = 0.36
const SAME_TITLE = 0.75
const TELLING_TITLE = 3
/** 1 is for one text. */
const ALMOST = 0.999

/**
 * How alike two articles are told, or null where they tell different events or are more than 72 hours apart: the weighted cosines of
 * title, title with lead, and names and numbers, as in Miranda et al. 2018, "Multilingual Clustering of Streaming News", less with the
 * days between them (there a Gaussian; here a straight line to the end of the window). The same for (a, b) and (b, a).
 */
export function linkBetween(a: Profile, b: Profile): Link | null {
  const hours = Math.abs(a.at - b.at) / 3_600_000
  if (hours > STORY_WINDOW_HOURS) return null
  if (isNearDuplicate(a.sketch, b.sketch)) return { similarity: 1, isDuplicate: true }
  const title = product(a.title, b.title)
  const whole = product(a.whole, b.whole)
  const haveNames = a.names.terms.length > 0 && b.names.terms.length > 0
  const names = haveNames ? product(a.names, b.names) : whole
  const alike = PARTS.title * title + PARTS.whole * whole + PARTS.names * names
  const similarity = alike * (1 - (DECAY * hours) / STORY_WINDOW_HOURS)
  const sameTitle = title >= SAME_TITLE && Math.min(a.title.terms.length, b.title.terms.length) >= TELLING_TITLE
  if (similarity < SAME_STORY && !sameTitle) return null
  return { similarity: rounded(Math.min(ALMOST, Math.max(similarity, SAME_STORY))), isDuplicate: false }
}

/** Four digits, which every engine gives back as it got them. */
function rounded(similarity: number): number {
  return Math.round(similarity * 10_000) / 10_000
}
