import type { Article } from '../article/article.ts'
import { freshness, importanceOf, storyState } from '../story/importance.ts'
import type { Language } from '../text/language.ts'
import { findCategory } from '../topic/categories.ts'
import { tellingTerms } from '../topic/classify.ts'
import { matchFields, matchTopic, type TopicMatch } from '../topic/match.ts'
import type { Topic } from '../topic/topic.ts'
import type { DigestStory } from './digest.ts'
import { type Filter, hiddenBy, isLessWanted, LESS_FACTOR, type Preferences, tasteFor } from './preferences.ts'

/** An article that may fit a topic, with what is known of its story. */
export interface CandidateArticle extends Article {
  readonly publishedAt: Date
  readonly storySources: number
  readonly storyNewSources: number
  readonly storyPlace: number | null
  readonly storyWeight: number
  readonly storyFirstAt: Date
  readonly storyLastAt: Date
}

/** An article that fits the topic. */
export interface Match {
  readonly article: CandidateArticle
  readonly match: TopicMatch
}

/** What may tell a story in a digest: an article that fits the topic, with what it adds where the story is known to the chat. */
export interface Candidate extends Match {
  readonly news: readonly string[] | null
}

/** A candidate with what it is worth. */
export interface Ranked extends Candidate {
  readonly why: DigestStory['why']
}

/** What a category's story in another language than the reader's is worth beside one in it. */
const FOREIGN_RELEVANCE = 0.4
/** Words that a category's "why?" names. */
const TELLING_WORDS = 3

/** An article of a story that the chat does not know. */
export function asCandidate(match: Match): Candidate {
  return { ...match, news: null }
}

/**
 * The articles of a story that a chat wants to see, or the filter that hides it: a word hides the story, not only the article
 * that has it; of a hidden source's story the others may tell.
 */
export function withoutHidden(
  matches: readonly Match[],
  preferences: Preferences,
): { open: readonly Match[]; by: Filter | null } {
  const hidden: Filter[] = []
  const open = matches.filter(({ article }) => {
    const by = hiddenBy(preferences, article.source, () => matchFields(article))
    if (by) hidden.push(by)
    return !by
  })
  const word = hidden.find(({ kind }) => kind === 'word')
  if (word) return { open, by: word }
  return { open, by: open.length === 0 ? (hidden.at(-1) ?? null) : null }
}

/** How well an article fits a topic: by its words, or wholly, as one of the source or the category. */
export function fitOf(topic: Topic, article: Article, language: Language | undefined): TopicMatch | null {
  if (topic.kind === 'category') {
    const isForeign = language !== undefined && article.language !== language
    return { relevance: isForeign ? FOREIGN_RELEVANCE : 1, matched: [topic.name] }
  }
  if (topic.kind === 'source') return { relevance: 1, matched: [topic.name] }
  return topic.query && matchTopic(topic.query, matchFields(article))
}

/** The words of an article that put it into a category. */
export function wordsFor(topic: Topic, { title, kicker, paragraphs }: Article): string[] {
  const category = findCategory(topic.name)
  if (category === null) return []
  return tellingTerms({ title, lead: kicker ?? '', body: paragraphs.join('\n\n') }, category, TELLING_WORDS)
}

/** An article fits as well as the best one where it is this near to it. */
const AS_GOOD = 0.85

/** Of a story's articles that fit a topic the one that tells it: the first of those that fit well, of an update the latest. */
export function teller(candidates: readonly Candidate[]): Candidate {
  const best = Math.max(...candidates.map(({ match }) => match.relevance))
  const [first, ...others] = candidates.filter(({ match }) => match.relevance >= AS_GOOD * best)
  if (!first) throw new Error('A story without an article')
  const isBefore = (a: Candidate, b: Candidate) =>
    a.article.publishedAt.getTime() - b.article.publishedAt.getTime() || a.article.id - b.article.id
  return others.reduce((told, other) => (isBefore(other, told) < 0 === (told.news === null) ? other : told), first)
}

/** What a candidate is worth to a reader, and every part of it for "why?". */
export function explain(
  { article, match }: Candidate,
  { now, preferences, isAging }: { now: Date; preferences: Preferences; isAging: boolean },
): DigestStory['why'] {
  const ageHours = Math.max(0, (now.getTime() - article.publishedAt.getTime()) / 3_600_000)
  const { value, ...importanceParts } = importanceOf({
    sources: article.storySources,
    newSources: article.storyNewSources,
    place: article.storyPlace,
    weight: article.storyWeight,
  })
  const lessWanted = isLessWanted(preferences, article.source)
  const taste = tasteFor(preferences, { title: article.title, lead: article.summary.join('\n') })
  const parts = {
    relevance: match.relevance * (lessWanted ? LESS_FACTOR : 1),
    importance: value,
    freshness: isAging ? freshness(ageHours) : 1,
  }
  return {
    score: parts.relevance * parts.importance * parts.freshness * taste.factor,
    ...parts,
    importanceParts,
    matched: match.matched,
    ageHours,
    sources: article.storySources,
    newSources: article.storyNewSources,
    place: article.storyPlace,
    state: storyState(
      { newSources: article.storyNewSources, firstAt: article.storyFirstAt, lastAt: article.storyLastAt },
      now,
    ),
    ...(taste.factor !== 1 && { taste }),
    ...(lessWanted && { isLessWanted: true }),
  }
}
