import type { Importance, StoryState } from '../story/importance.ts'
import type { Language } from '../text/language.ts'
import type { Topic } from '../topic/topic.ts'
import type { Filter, Taste } from './preferences.ts'

/** The true parts of a story's place in a digest. `score` = relevance × importance × freshness × `taste.factor`. */
export interface Why {
  readonly score: number
  /** 0–1: how well it fits the topic. */
  readonly relevance: number
  /** Grows with the number of different sources and the rest of `importanceParts`, whose product it is. */
  readonly importance: number
  /** Missing in digests that were kept before there were parts. */
  readonly importanceParts?: Omit<Importance, 'value'>
  /** 0–1: halves every day. */
  readonly freshness: number
  /** Words of the topic that were found, as typed; the category or source for such topics. */
  readonly matched: readonly string[]
  readonly ageHours: number
  readonly sources: number
  /** Of the sources those that joined in the last 12 hours. */
  readonly newSources?: number
  /** The best place a source gave the story, 0 for the first; null where none is known. */
  readonly place?: number | null
  readonly state?: StoryState
  /** What the chat's votes say; missing where it has none. */
  readonly taste?: Taste
  /** The chat wants less of the source that tells it, so it counts less. */
  readonly isLessWanted?: boolean
}

export interface DigestStory {
  readonly id: number
  /** The article that tells it here. */
  readonly articleId: number
  readonly title: string
  readonly url: string | null
  readonly source: string
  readonly language: Language
  readonly publishedAt: Date
  readonly image: string | null
  /** Names of the different sources, the telling one first. */
  readonly sources: readonly string[]
  readonly articleIds: readonly number[]
  /** Whole sentences. Of an update only what is new. */
  readonly summary: readonly string[]
  /** It was sent before and has moved on since. */
  readonly isUpdate?: boolean
  readonly summaryRanks: readonly number[]
  readonly why: Why
}

export interface DigestSection {
  readonly topic: Topic
  readonly stories: readonly DigestStory[]
}

/** What one chat gets at one slot, or on demand. Sections without stories are left out and named in `quietTopics`. */
export interface Digest {
  /** Local day, YYYY-MM-DD; of a week its last. */
  readonly date: string
  /** The first day of the week that it looks back on; missing in those of a day. */
  readonly weekFrom?: string
  readonly sections: readonly DigestSection[]
  readonly quietTopics: readonly Topic[]
  /** Sources whose last collection failed. */
  readonly failedSources: readonly string[]
  /** Stories that the chat's filters hid, and which did; missing where none were. */
  readonly hidden?: { readonly stories: number; readonly by: readonly Filter[] }
  readonly counts: { readonly stories: number; readonly articles: number; readonly sources: number }
}
