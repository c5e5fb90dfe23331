/** One thing a reader typed: a word or a "phrase", to be found as such. */
export interface Needle {
  /** As typed, for people. */
  readonly text: string
  /** Folded for matching: widths, case, traditional → simplified; English words stemmed and joined by one space. */
  readonly folded: string
}

/** `any` of these, all of `must`, none of `not`. At least one of `any` and `must` has an entry. */
export interface TopicQuery {
  readonly any: readonly Needle[]
  readonly must: readonly Needle[]
  readonly not: readonly Needle[]
}

export type TopicKind = 'category' | 'query' | 'source'

/** What a chat can subscribe to. One row is shared by all chats that mean the same by what they typed. */
export interface Topic {
  readonly id: number
  readonly kind: TopicKind
  /** As first typed; a category's key; a source's title. */
  readonly name: string
  /** What makes two topics one: `category:science`, `source:12`, `query:any(机器人)must()not()`. */
  readonly canonical: string
  readonly query: TopicQuery | null
  readonly sourceId: number | null
}
