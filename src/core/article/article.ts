import type { Language } from '../text/language.ts'

/** A heading inside an article; `before` is the index of the paragraph it stands before. */
export interface Subhead {
  readonly text: string
  readonly before: number
}

/**
 * What a feed, a web page or a newspaper page says of one article, before we have worked on it.
 * Unknown fields are `null` or empty, never invented.
 */
export interface ArticleDraft {
  /** Canonical URL; `null` for what exists on paper only. */
  readonly url: string | null
  /** The source's own name for it (a feed's GUID), at most 200 characters; missing where it has none. */
  readonly guid?: string | null
  readonly title: string
  /** The line above the headline. */
  readonly kicker: string | null
  /** Names of the authors, without titles such as "reporter". */
  readonly byline: readonly string[]
  /** Where the text was taken from, e.g. 人民日报. */
  readonly credit: string | null
  readonly dateline: string | null
  readonly publishedAt: Date | null
  readonly paragraphs: readonly string[]
  /** The feed's own paragraphs, where those of the article's page have taken their place: by these it is known again. */
  readonly teaser?: readonly string[]
  /** The feed says too little, and nobody has looked at the article's page yet. */
  readonly awaitsPage?: boolean
  readonly subheads: readonly Subhead[]
  readonly captions: readonly string[]
  /** A note on the author at the end of the text. */
  readonly authorNote: string | null
  /** Address of the lead image. */
  readonly image: string | null
  /** The source's own categories, as it wrote them. */
  readonly categories: readonly string[]
  /** Number of the newspaper page it was printed on. Missing where that is not known. */
  readonly page?: string | null
  /** Where the source put it: 0 is first in the feed or on the page. Missing where that is not known. */
  readonly place?: number | null
}

/** A draft with what we found out about it. `terms` are the index terms with their positions, see `search-vector.ts`. */
export interface Article extends ArticleDraft {
  readonly id: number
  readonly sourceId: number
  readonly source: string
  readonly storyId: number
  readonly language: Language
  /** Key of a built-in category, see `categories.ts`. */
  readonly category: string | null
  /** Whole sentences of the text, best ones, in the order of the text. */
  readonly summary: readonly string[]
  /** How soon each sentence of the summary was chosen, see `bestSentences`. */
  readonly summaryRanks: readonly number[]
  /** When it came in. */
  readonly arrivedAt: Date
}
