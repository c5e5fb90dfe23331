import { countTerms, type TermVector } from '../ranking/term-weights.ts'
import { contentTerms } from '../text/terms.ts'

/** A story ends when nothing was added for this long. */
export const STORY_WINDOW_HOURS = 72

/** What clustering has to know of an article. */
export interface ClusterItem {
  readonly title: string
  /** The first sentences, or the summary: where the event is told. */
  readonly lead: string
  readonly publishedAt: Date
  readonly fingerprint: bigint
}

export interface StoryVector {
  readonly title: TermVector
  readonly whole: TermVector
}

const LEAD_CHARACTERS = 400

/** The vectors by which two articles are compared; a term in the title counts double. */
export function storyVector(item: Pick<ClusterItem, 'title' | 'lead'>): StoryVector {
  const title = contentTerms(item.title)
  const lead = contentTerms(item.lead.slice(0, LEAD_CHARACTERS))
  return { title: countTerms(title), whole: countTerms([...title, ...title, ...lead]) }
}
