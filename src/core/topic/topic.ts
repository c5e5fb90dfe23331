import { matchNeedle } from '../text/match-text.ts'
import { type QueryToken, queryTokens } from '../text/query-tokens.ts'
import { isStopWord } from '../text/stop-words.ts'
import { wordsOf } from '../text/words.ts'

/** One thing a reader typed: a word or a "phrase", to be found as such. */
export interface Needle {
  /** As typed, for people. */
  readonly text: string
  /** In the form of `matchText`. */
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

export const TOPIC_LIMITS = { characters: 50, words: 20 } as const

export type TopicQueryOutcome =
  | { readonly ok: true; readonly query: TopicQuery }
  | {
      readonly ok: false
      readonly reason: 'empty' | 'too-long' | 'too-many-words' | 'only-exclusions' | 'only-stop-words'
      readonly value: string
    }

/**
 * What a user typed, as a query: words are any-of, `+` must, `-` not, quotes a phrase. Quotes, widths and scripts are
 * understood in every form; see `queryTokens`.
 */
export function parseTopicQuery(text: string): TopicQueryOutcome {
  if ([...text.trim()].length > TOPIC_LIMITS.characters) return { ok: false, reason: 'too-long', value: text }
  const tokens = queryTokens(text)
  if (tokens.length > TOPIC_LIMITS.words) return { ok: false, reason: 'too-many-words', value: text }
  const needles = (sign: QueryToken['sign']) => distinct(tokens.filter(token => token.sign === sign).map(toNeedle))
  const query = { any: needles(''), must: needles('+'), not: needles('-') }
  const wanted = [...query.any, ...query.must]
  if (wanted.length === 0) return { ok: false, reason: query.not.length > 0 ? 'only-exclusions' : 'empty', value: text }
  if (wanted.every(isOnlyStopWords)) return { ok: false, reason: 'only-stop-words', value: text }
  return { ok: true, query }
}

/** What makes two queries the same topic: the needles of each kind, folded and sorted. */
export function canonicalQuery(query: TopicQuery): string {
  const list = (needles: readonly Needle[]) =>
    needles
      .map(needle => needle.folded.trim())
      .sort()
      .join('|')
  return `query:any(${list(query.any)})must(${list(query.must)})not(${list(query.not)})`
}

function toNeedle(token: QueryToken): Needle {
  return { text: token.text, folded: matchNeedle(token.text) }
}

function distinct(needles: readonly Needle[]): Needle[] {
  const byForm = new Map(needles.filter(needle => needle.folded !== '').map(needle => [needle.folded, needle]))
  return [...byForm.values()]
}

function isOnlyStopWords(needle: Needle): boolean {
  return wordsOf(needle.text.toLowerCase()).every(isStopWord)
}
