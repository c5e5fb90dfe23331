import type { Importance } from '../story/importance.ts'
import type { Language } from '../text/language.ts'
import type { Topic } from '../topic/topic.ts'

/** The true parts of a story's place in a digest. `score` = relevance × importance × freshness. */
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
  /** Whole sentences. */
  readonly summary: readonly string[]
  readonly summaryRanks: readonly number[]
  readonly why: Why
}

export interface DigestSection {
  readonly topic: Topic
  readonly stories: readonly DigestStory[]
}

/** What one chat gets at one slot, or on demand. Sections without stories are left out and named in `quietTopics`. */
export interface Digest {
  /** Local day, YYYY-MM-DD. */
  readonly date: string
  readonly sections: readonly DigestSection[]
  readonly quietTopics: readonly Topic[]
  /** Sources whose last collection failed. */
  readonly failedSources: readonly string[]
  readonly counts: { readonly stories: number; readonly articles: number; readonly sources: number }
}
