export interface SearchHit {
  readonly id: number
  readonly title: string
  readonly url: string | null
  readonly source: string
  readonly publishedAt: Date
  /** A sentence or two of the text; `hits` are [start, end) offsets into `text`, ascending and apart. */
  readonly snippet: { readonly text: string; readonly hits: readonly (readonly [number, number])[] }
  readonly score: number
}

export type SearchOutcome =
  | {
      readonly ok: true
      readonly total: number
      readonly hits: readonly SearchHit[]
      /** Words left out because nothing had them all. */
      readonly dropped: readonly string[]
    }
  | {
      readonly ok: false
      readonly reason: 'empty' | 'only-stop-words' | 'bad-date' | 'too-long' // over 100 characters
      readonly value: string
    }

export interface SearchService {
  search(text: string, page: { limit: number; offset: number }): Promise<SearchOutcome>
  /** Keeps a query so that buttons can carry its id. */
  remember(chatId: number, text: string): Promise<number>
  /** Null where it is not this chat's or has expired. */
  recall(chatId: number, searchId: number): Promise<string | null>
}
