import { fold } from '../text/fold.ts'
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
  /** The place whose news is meant: it has to be what an article is about, or the paper be of there. */
  readonly place?: string
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
  // "the" in `the port` would make every English article fit; who means it puts it into a phrase.
  const loose = tokens.filter(token => token.sign === '' && !token.isQuoted).map(toNeedle)
  const idle = new Set(loose.filter(isOnlyStopWords).map(needle => needle.folded))
  const any = needles('')
  const telling = any.filter(needle => !idle.has(needle.folded))
  const must = needles('+')
  const query = { any: telling.length + must.length > 0 ? telling : any, must, not: needles('-') }
  const wanted = [...query.any, ...query.must]
  if (wanted.length === 0) return { ok: false, reason: query.not.length > 0 ? 'only-exclusions' : 'empty', value: text }
  if (wanted.every(isOnlyStopWords)) return { ok: false, reason: 'only-stop-words', value: text }
  return { ok: true, query }
}

/**
 * What makes two queries the same topic: the needles of each kind, folded and sorted. Any of one word is that word, so
 * `+robot` is `robot`, and `+robot port` is `+robot +port`.
 */
export function canonicalQuery(query: TopicQuery): string {
  const must = query.any.length === 1 ? distinct([...query.must, ...query.any]) : query.must
  const [only] = must
  const isOne = must.length === 1 && query.any.length <= 1 && only !== undefined
  const list = (needles: readonly Needle[]) =>
    needles
      .map(needle => needle.folded.trim())
      .sort()
      .join('|')
  const any = query.any.length === 1 ? [] : query.any
  return `query:any(${list(isOne ? [only] : any)})must(${list(isOne ? [] : must)})not(${list(query.not)})`
}

function toNeedle(token: QueryToken): Needle {
  return { text: token.text, folded: matchNeedle(token.text) }
}

function distinct(needles: readonly Needle[]): Needle[] {
  const byForm = new Map(needles.filter(needle => needle.folded !== '').map(needle => [needle.folded, needle]))
  return [...byForm.values()]
}

function isOnlyStopWords(needle: Needle): boolean {
  return wordsOf(fold(needle.text)).every(isStopWord)
}
