import { type Filter, type FilterKind, type Preferences, toPreferences, type Vote } from '../core/digest/preferences.ts'
import { fold } from '../core/text/fold.ts'
import { matchNeedle, matchText } from '../core/text/match-text.ts'
import { nearest } from '../core/text/nearest.ts'
import { queryTokens } from '../core/text/query-tokens.ts'
import { isStopWord } from '../core/text/stop-words.ts'
import { wordsOf } from '../core/text/words.ts'

/** A bookmarked article, as a list shows it. */
export interface SavedArticle {
  readonly id: number
  readonly title: string
  readonly url: string | null
  readonly source: string
  readonly publishedAt: Date
}

/** What a chat has said of one article and its story. */
export interface Opinion {
  readonly vote: 1 | -1 | null
  readonly isSaved: boolean
  readonly isLessWanted: boolean
}

export const MOST_FILTERS = 100
export const MOST_FILTER_CHARACTERS = 50

export type FilterOutcome =
  | { readonly ok: true; readonly filters: readonly { filter: Filter; isNew: boolean }[] }
  | {
      readonly ok: false
      readonly reason: 'empty' | 'too-long' | 'only-stop-words' | 'no-such-source' | 'too-many'
      readonly value: string
      /** Sources with names like it. */
      readonly nearest: readonly string[]
    }

export interface PreferenceService {
  /** What a digest has to mind. */
  of(chatId: number): Promise<Preferences>
  opinion(chatId: number, article: OpinionArticle): Promise<Opinion>
  /** Sets the vote on a story, null takes it back. */
  vote(chatId: number, storyId: number, vote: 1 | -1 | null): Promise<void>
  countVotes(chatId: number): Promise<{ up: number; down: number }>
  /** Returns how many there were. */
  clearVotes(chatId: number): Promise<number>
  filters(chatId: number): Promise<Filter[]>
  /** `text` as typed after `/filter`: words, "phrases", `source:name`, each a filter of its own. */
  hide(chatId: number, text: string): Promise<FilterOutcome>
  /** Counts what only this source tells for less, or no longer does. */
  wantLess(chatId: number, source: string, isLessWanted: boolean): Promise<void>
  /** By what was typed; null where there is no such filter. */
  unhide(chatId: number, text: string): Promise<Filter | null>
  remove(chatId: number, filter: Filter): Promise<boolean>
  save(chatId: number, articleId: number, isSaved: boolean): Promise<void>
  /** Page from 0, beyond the last is the last. */
  saved(
    chatId: number,
    page: number,
    size: number,
  ): Promise<{ articles: SavedArticle[]; count: number; page: number; pages: number }>
}

interface OpinionArticle {
  readonly id: number
  readonly storyId: number
  readonly source: string
}

interface PreferenceRows {
  votes(chatId: number): Promise<Vote[]>
  voteOn(chatId: number, storyId: number): Promise<1 | -1 | null>
  vote(chatId: number, storyId: number, vote: 1 | -1 | null, now: Date): Promise<void>
  countVotes(chatId: number): Promise<{ up: number; down: number }>
  clearVotes(chatId: number): Promise<number>
  filters(chatId: number): Promise<Filter[]>
  addFilter(chatId: number, filter: Filter, now: Date): Promise<boolean>
  removeFilter(chatId: number, kind: FilterKind, value: string): Promise<boolean>
  isSaved(chatId: number, articleId: number): Promise<boolean>
  save(chatId: number, articleId: number, isSaved: boolean, now: Date): Promise<void>
  saved(chatId: number, limit: number, offset: number): Promise<SavedArticle[]>
  countSaved(chatId: number): Promise<number>
}

const SOURCE_FIELDS = new Set(['source', '来源', '來源', '信源'])
const SOURCE = /^(?:source|来源|來源|信源)\s*[:：]\s*(.+)$/isu

export function createPreferenceService(deps: {
  rows: PreferenceRows
  sourceTitles(): Promise<readonly string[]>
  clock: () => Date
}): PreferenceService {
  const { rows, clock } = deps

  async function read(text: string): Promise<Filter[] | Exclude<FilterOutcome, { ok: true }>> {
    const refuse = (reason: Exclude<FilterOutcome, { ok: true }>['reason'], value: string, near: string[] = []) =>
      ({ ok: false, reason, value, nearest: near }) as const
    const bySource = async (name: string): Promise<Filter | Exclude<FilterOutcome, { ok: true }>> => {
      const value = name.replace(/^["“]|["”]$/gu, '').trim()
      if ([...value].length > MOST_FILTER_CHARACTERS) return refuse('too-long', value)
      const titles = await deps.sourceTitles()
      const needle = matchNeedle(value)
      const fits = titles.filter(title => needle !== '' && matchText(title).includes(needle))
      if (fits.length === 0) return refuse('no-such-source', value, nearest(value, [...titles], 3))
      const [only] = fits.length === 1 ? fits : []
      return { kind: 'source', value: only ?? value }
    }
    const byWord = (value: string): Filter | Exclude<FilterOutcome, { ok: true }> => {
      if ([...value].length > MOST_FILTER_CHARACTERS) return refuse('too-long', value)
      // A lone Chinese character stands in half of all articles.
      const isIdle = wordsOf(fold(value)).every(isStopWord) || /^\p{Script=Han}$/u.test(value)
      return isIdle ? refuse('only-stop-words', value) : { kind: 'word', value }
    }
    // A source's name may have spaces in it, so where it comes first it is all that follows.
    const named = SOURCE.exec(text.normalize('NFKC'))?.[1]
    const tokens = named === undefined ? queryTokens(text, SOURCE_FIELDS) : []
    if (named === undefined && tokens.length === 0) return refuse('empty', text)
    const wanted: Filter[] = []
    for (const read of named === undefined
      ? tokens.map(token => () => (token.field === null ? byWord(token.text) : bySource(token.text)))
      : [() => bySource(named)]) {
      const filter = await read()
      if ('ok' in filter) return filter
      wanted.push(filter)
    }
    return wanted
  }

  const isSame = (a: Filter, b: Filter) => a.kind === b.kind && matchNeedle(a.value) === matchNeedle(b.value)

  return {
    of: async chatId => toPreferences(await rows.filters(chatId), await rows.votes(chatId)),

    async opinion(chatId, { id, storyId, source }) {
      const own = await rows.filters(chatId)
      return {
        vote: await rows.voteOn(chatId, storyId),
        isSaved: await rows.isSaved(chatId, id),
        isLessWanted: own.some(filter => isSame(filter, { kind: 'less', value: source })),
      }
    },

    vote: (chatId, storyId, vote) => rows.vote(chatId, storyId, vote, clock()),
    countVotes: rows.countVotes,
    clearVotes: rows.clearVotes,
    filters: rows.filters,

    async hide(chatId, text) {
      const wanted = await read(text.trim())
      if (!Array.isArray(wanted)) return wanted
      const own = await rows.filters(chatId)
      const fresh = wanted.filter(filter => !own.some(other => isSame(other, filter)))
      if (own.length + fresh.length > MOST_FILTERS)
        return { ok: false, reason: 'too-many', value: text.trim(), nearest: [] }
      for (const filter of fresh) await rows.addFilter(chatId, filter, clock())
      return { ok: true, filters: wanted.map(filter => ({ filter, isNew: fresh.includes(filter) })) }
    },

    async wantLess(chatId, source, isLessWanted) {
      if (isLessWanted) await rows.addFilter(chatId, { kind: 'less', value: source }, clock())
      else await rows.removeFilter(chatId, 'less', source)
    },

    async unhide(chatId, text) {
      const typed = text.trim()
      const named = SOURCE.exec(typed.normalize('NFKC'))?.[1]
      const needle = matchNeedle((named ?? typed).replace(/^["“]|["”]$/gu, ''))
      const own = await rows.filters(chatId)
      const found = own.find(
        ({ kind, value }) => matchNeedle(value) === needle && (named === undefined || kind !== 'word'),
      )
      if (found) await rows.removeFilter(chatId, found.kind, found.value)
      return found ?? null
    },

    remove: (chatId, { kind, value }) => rows.removeFilter(chatId, kind, value),
    save: (chatId, articleId, isSaved) => rows.save(chatId, articleId, isSaved, clock()),

    async saved(chatId, asked, size) {
      const count = await rows.countSaved(chatId)
      const pages = Math.max(1, Math.ceil(count / size))
      const page = Math.min(asked, pages - 1)
      return { articles: await rows.saved(chatId, size, page * size), count, page, pages }
    },
  }
}
