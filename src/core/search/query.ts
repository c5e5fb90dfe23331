import { parseDuration } from '../text/duration.ts'
import { fold } from '../text/fold.ts'
import { matchNeedle } from '../text/match-text.ts'
import { type QueryToken, queryTokens } from '../text/query-tokens.ts'
import { contentTerms } from '../text/terms.ts'
import { queryTerms } from './index-terms.ts'

/** One word or phrase of a query. */
export interface SearchWord {
  /** As typed. */
  readonly text: string
  /** In the form of `matchText`. */
  readonly folded: string
  /** Index terms; stop words only where there is nothing else. */
  readonly terms: readonly string[]
  /** Terms to look for where the index has none of those, see `queryTerms`. */
  readonly spare: readonly string[]
  readonly isPhrase: boolean
}

/** A word, or several joined by OR, any of which will do. */
export interface Concept {
  readonly words: readonly SearchWord[]
  /** Must be there: `+word` and every "phrase", also where OR joins it to others. */
  readonly isRequired: boolean
}

export interface SearchFilters {
  readonly source: string | null
  readonly topic: string | null
  readonly language: string | null
  /** Only what the asker has saved: `in:saved`. */
  readonly isSaved: boolean
  /** Published at or after, and before. */
  readonly after: Date | null
  readonly before: Date | null
}

export interface SearchQuery {
  readonly concepts: readonly Concept[]
  readonly excluded: readonly SearchWord[]
  readonly filters: SearchFilters
}

export type SearchQueryOutcome =
  | { readonly ok: true; readonly query: SearchQuery }
  | {
      readonly ok: false
      readonly reason: 'empty' | 'only-stop-words' | 'bad-date' | 'too-long'
      readonly value: string
    }

export const LONGEST_QUERY = 100

const FIELDS: Record<string, keyof SearchFilters | 'in'> = {
  source: 'source',
  来源: 'source',
  topic: 'topic',
  话题: 'topic',
  主题: 'topic',
  lang: 'language',
  语言: 'language',
  after: 'after',
  之后: 'after',
  before: 'before',
  之前: 'before',
  in: 'in',
  范围: 'in',
}
/** What may stand behind `in:`, folded. */
const SAVED = new Set(['saved', '收藏', '我的收藏', 'bookmarks'])
const FIELD_NAMES = new Set(Object.keys(FIELDS))
const OR = new Set(['OR', '或', '|', '｜'])

/**
 * What was asked: words, "phrase", +must, -not, a OR b, and the fields source: topic: lang: after: before: in English or
 * Chinese. Dates are 2026-11-24, or an age such as 7d. `dayStart` gives the instant at which a day begins for the asker
 * and throws for what is no day. `longest` is in characters.
 */
export function parseSearchQuery(
  text: string,
  now: Date,
  dayStart: (day: string) => Date,
  longest = LONGEST_QUERY,
): SearchQueryOutcome {
  if ([...text.trim()].length > longest) return { ok: false, reason: 'too-long', value: text }
  const concepts: { words: SearchWord[]; isRequired: boolean }[] = []
  const excluded: SearchWord[] = []
  const filters: { -readonly [K in keyof SearchFilters]: SearchFilters[K] } = {
    source: null,
    topic: null,
    language: null,
    isSaved: false,
    after: null,
    before: null,
  }
  let joinsNext = false
  for (const token of queryTokens(text, FIELD_NAMES)) {
    const field = token.field === null ? undefined : FIELDS[token.field]
    if (field === 'after' || field === 'before') {
      const date = parseDate(token.text, now, dayStart)
      if (!date) return { ok: false, reason: 'bad-date', value: token.text }
      filters[field] = date
    } else if (field === 'in' && SAVED.has(fold(token.text))) filters.isSaved = true
    else if (field === 'source' || field === 'topic' || field === 'language') filters[field] = token.text
    else if (OR.has(token.text) && !token.isQuoted) joinsNext = concepts.length > 0
    else {
      const word = toWord(token)
      if (word.folded === '') continue
      if (token.sign === '-') excluded.push(word)
      else {
        const isRequired = token.sign === '+' || word.isPhrase
        const joined = joinsNext ? concepts.at(-1) : undefined
        if (joined) {
          joined.words.push(word)
          joined.isRequired ||= isRequired
        } else concepts.push({ words: [word], isRequired })
      }
      joinsNext = false
    }
  }
  const hasFilter = Object.values(filters).some(value => value !== null && value !== false)
  if (concepts.length === 0 && !hasFilter) return { ok: false, reason: 'empty', value: text }
  const words = concepts.flatMap(concept => concept.words)
  if (words.length > 0 && words.every(word => contentTerms(word.text).length === 0 && !word.isPhrase))
    return { ok: false, reason: 'only-stop-words', value: text }
  return { ok: true, query: { concepts: withoutIdle(concepts), excluded, filters } }
}

/** "the" in `the port` finds nothing that `port` does not; who means it puts it into a phrase. */
function withoutIdle(concepts: readonly Concept[]): Concept[] {
  const telling = concepts.filter(
    ({ words, isRequired }) => isRequired || words.some(word => contentTerms(word.text).length > 0),
  )
  return telling.length > 0 ? telling : [...concepts]
}

function toWord(token: QueryToken): SearchWord {
  return {
    text: token.text,
    folded: matchNeedle(token.text),
    ...queryTerms(token.text),
    isPhrase: token.isQuoted && !token.isGlued,
  }
}

function parseDate(text: string, now: Date, dayStart: (day: string) => Date): Date | null {
  const [, year, month, day] = /^([1-9]\d{3})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.normalize('NFKC')) ?? []
  if (year && month && day) {
    try {
      return dayStart(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    } catch {
      return null // a day that does not exist
    }
  }
  const age = parseDuration(text)
  return age === null ? null : new Date(now.getTime() - age)
}
