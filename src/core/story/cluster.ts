import { hammingDistance } from '../article/fingerprint.ts'
import { cosine } from '../ranking/similarity.ts'
import { type ClusterItem, STORY_WINDOW_HOURS, type StoryVector, storyVector } from './story.ts'

/** Fingerprints this close belong to one text… */
const NEAR_DUPLICATE_BITS = 8
/** …unless the texts say so little ("Comments", "Read on") that only the titles tell them apart. */
const NEAR_DUPLICATE = 0.25
/** Titles and leads this alike tell one event; a title alone may be enough where it says nearly the same. */
const SAME_STORY = 0.42
const SAME_TITLE = 0.75

export interface Candidate<Id> extends ClusterItem {
  readonly id: Id
}

export interface Match<Id> {
  readonly id: Id
  readonly similarity: number
  /** The same text, perhaps shortened or under another title. */
  readonly isDuplicate: boolean
}

/**
 * The candidate that tells the same story as `item`, the most alike one, or null where none does. Single-pass clustering
 * by cosine over title and lead with a time window (Allan, Papka & Lavrenko 1998, "On-line New Event Detection and
 * Tracking"), with SimHash for copies of one text. Ties go to the earlier candidate.
 */
export function findSameStory<Id>(item: ClusterItem, candidates: readonly Candidate<Id>[]): Match<Id> | null {
  const vector = storyVector(item)
  let best: Match<Id> | null = null
  for (const candidate of candidates) {
    if (hoursApart(item, candidate) > STORY_WINDOW_HOURS) continue
    const match = compare(item, vector, candidate)
    if (match && (best === null || match.similarity > best.similarity)) best = match
  }
  return best
}

function compare<Id>(item: ClusterItem, vector: StoryVector, candidate: Candidate<Id>): Match<Id> | null {
  const other = storyVector(candidate)
  const whole = cosine(vector.whole, other.whole)
  if (whole >= NEAR_DUPLICATE && hammingDistance(item.fingerprint, candidate.fingerprint) <= NEAR_DUPLICATE_BITS)
    return { id: candidate.id, similarity: 1, isDuplicate: true }
  const title = cosine(vector.title, other.title)
  const tellsTheSame = whole >= SAME_STORY || (title >= SAME_TITLE && vector.title.size >= 3)
  return tellsTheSame ? { id: candidate.id, similarity: Math.max(whole, title), isDuplicate: whole > 0.9 } : null
}

function hoursApart(a: ClusterItem, b: ClusterItem): number {
  return Math.abs(a.publishedAt.getTime() - b.publishedAt.getTime()) / 3_600_000
}
