import { cosine, norm } from '../ranking/similarity.ts'
import type { TermVector } from '../ranking/term-weights.ts'
import { storyVector } from '../story/story.ts'
import { countOccurrences, matchNeedle, matchText } from '../text/match-text.ts'
import { tellingWords } from '../text/telling-words.ts'
import type { MatchFields } from '../topic/match.ts'

/** `word` and `source` hide, `less` lowers what a source alone tells. */
export type FilterKind = 'word' | 'source' | 'less'

export interface Filter {
  readonly kind: FilterKind
  /** As typed; for a source its name or a part of it. */
  readonly value: string
}

/** A story that a chat voted on, as it was told. */
export interface Vote {
  readonly vote: 1 | -1
  readonly title: string
  readonly lead: string
}

/** What a chat has said about what it wants to see, beside its topics. */
export interface Preferences {
  readonly hiddenWords: readonly Needle[]
  readonly hiddenSources: readonly Needle[]
  readonly lessOf: readonly Needle[]
  /** Centroids of the stories voted for and against; empty without such votes. */
  readonly liked: TermVector
  readonly disliked: TermVector
}

interface Needle {
  readonly text: string
  readonly folded: string
}

/** How the votes moved a story. */
export interface Taste {
  /** Above 0; 1 where they say nothing. */
  readonly factor: number
  /** Words of its title that it shares with what moved it most. */
  readonly words: readonly string[]
}

export const NO_PREFERENCES: Preferences = {
  hiddenWords: [],
  hiddenSources: [],
  lessOf: [],
  liked: new Map(),
  disliked: new Map(),
}

/** Rocchio's weights: of the topic itself, of what was liked, of what was not. A dislike is less telling than a like, but has to be felt. */
const ALPHA = 1
const BETA = 0.75
const GAMMA = 0.5
/** Whatever is voted, a topic's story stays within reach. */
const LEAST_FACTOR = 0.2
/** What a source counts of which the chat wants less. */
export const LESS_FACTOR = 0.4
const LEAST_MOVE = 0.03
const TASTE_WORDS = 3

/** Reads a chat's filters and votes, once for a digest. */
export function toPreferences(filters: readonly Filter[], votes: readonly Vote[]): Preferences {
  const needles = (kind: FilterKind) =>
    filters
      .filter(filter => filter.kind === kind)
      .map(({ value }) => ({ text: value, folded: matchNeedle(value) }))
      .filter(({ folded }) => folded !== '')
  return {
    hiddenWords: needles('word'),
    hiddenSources: needles('source'),
    lessOf: needles('less'),
    liked: centroid(votes.filter(({ vote }) => vote === 1)),
    disliked: centroid(votes.filter(({ vote }) => vote === -1)),
  }
}

/** The filter that hides an article, or null. Words are looked for in all of it, as a topic's own `-word` is. */
export function hiddenBy(preferences: Preferences, source: string, fields: () => MatchFields): Filter | null {
  const from = named(preferences.hiddenSources, source)
  if (from) return { kind: 'source', value: from.text }
  if (preferences.hiddenWords.length === 0) return null
  const { title, lead, body } = fields()
  const word = preferences.hiddenWords.find(({ folded }) =>
    [title, lead, body].some(text => countOccurrences(text, folded) > 0),
  )
  return word ? { kind: 'word', value: word.text } : null
}

/** Whether the chat wants less of a source. */
export function isLessWanted(preferences: Preferences, source: string): boolean {
  return named(preferences.lessOf, source) !== undefined
}

/**
 * How much more or less a story is wanted, by the votes: Rocchio's modified query, α·query + β·(mean of the liked) − γ·(mean of the
 * disliked) (Rocchio 1971, "Relevance Feedback in Information Retrieval"), over story terms weighted by rarity, with α = 1, β = 0.75,
 * γ = 0.5. The query stands for the topic, whose relevance is 1 here and is multiplied by the result.
 */
export function tasteFor(preferences: Preferences, story: { title: string; lead: string }): Taste {
  const { liked, disliked } = preferences
  if (liked.size === 0 && disliked.size === 0) return { factor: 1, words: [] }
  const vector = storyVector(story).whole
  const gain = BETA * cosine(vector, liked)
  const loss = GAMMA * cosine(vector, disliked)
  // Words that everything shares say nothing of taste.
  if (Math.abs(gain - loss) < LEAST_MOVE) return { factor: 1, words: [] }
  const factor = Math.max(LEAST_FACTOR, ALPHA + gain - loss)
  const mover = gain >= loss ? liked : disliked
  const words = tellingWords(story.title)
    .filter(({ term }) => mover.has(term))
    .slice(0, TASTE_WORDS)
    .map(({ word }) => word)
  return { factor, words }
}

/** The mean of the stories' vectors, each of length 1. */
function centroid(votes: readonly Vote[]): TermVector {
  const mean = new Map<string, number>()
  for (const { title, lead } of votes) {
    const { whole } = storyVector({ title, lead })
    const length = norm(whole)
    if (length === 0) continue
    for (const [term, weight] of whole) mean.set(term, (mean.get(term) ?? 0) + weight / length / votes.length)
  }
  return mean
}

function named(needles: readonly Needle[], source: string): Needle | undefined {
  if (needles.length === 0) return undefined
  const name = matchText(source)
  return needles.find(({ folded }) => name.includes(folded))
}
