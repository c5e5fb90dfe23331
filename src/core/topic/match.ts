import { countOccurrences, matchText } from '../text/match-text.ts'
import type { Needle, TopicQuery } from './topic.ts'

/** The parts of an article a topic is looked for in, in the form of `matchText`. */
export interface MatchFields {
  readonly title: string
  /** Kicker and summary. */
  readonly lead: string
  readonly body: string
  /** Who printed it: a paper of a place has the place's news. */
  readonly source?: string
}

export interface TopicMatch {
  /** Above 0, at most 1. */
  readonly relevance: number
  /** Words of the query that were found, as typed. */
  readonly matched: readonly string[]
}

/** Builds the match texts of an article, once for all topics. */
export function matchFields(article: {
  title: string
  kicker: string | null
  summary: readonly string[]
  paragraphs: readonly string[]
  source?: string
}): MatchFields {
  return {
    ...(article.source !== undefined && { source: matchText(article.source) }),
    title: matchText(article.title),
    lead: matchText(`${article.kicker ?? ''}\n${article.summary.join('\n')}`),
    body: matchText(article.paragraphs.join('\n')),
  }
}

const IN_TITLE = 4
const IN_LEAD = 1.5
/** Weighted occurrences at which a word has half of its full effect. */
const HALF_EFFECT = 2
/** What each further word adds to the best one. */
const FURTHER = 0.25

/** A place that the title or the lead does not name has to be named so often in the text. */
const MENTIONS_OF_PLACE = 3
/** What the local news of a paper of the place is worth that does not name the place. */
const LOCAL_PAPER = 0.5

/** The news of a place: named where an article says what it is about, or again and again, or the local news of a paper of there. */
function matchPlace(query: TopicQuery, fields: MatchFields, effect: (needle: Needle) => number): TopicMatch | null {
  const [needle] = [...query.must, ...query.any]
  if (!needle) return null
  const isNamed = [fields.title, fields.lead].some(text => countOccurrences(text, needle.folded) > 0)
  const isOften = countOccurrences(fields.body, needle.folded) >= MENTIONS_OF_PLACE
  const isOfThere = countOccurrences(fields.source ?? '', needle.folded) > 0
  if (isNamed || isOften) return { relevance: effect(needle), matched: [needle.text] }
  return isOfThere ? { relevance: LOCAL_PAPER, matched: [] } : null
}

/** Whether an article belongs to a topic, and how well; null where it does not. */
export function matchTopic(query: TopicQuery, fields: MatchFields): TopicMatch | null {
  const effect = (needle: Needle) => {
    const weighted =
      IN_TITLE * countOccurrences(fields.title, needle.folded) +
      IN_LEAD * countOccurrences(fields.lead, needle.folded) +
      countOccurrences(fields.body, needle.folded)
    return weighted / (weighted + HALF_EFFECT)
  }
  if (query.not.some(needle => effect(needle) > 0)) return null
  if (query.place !== undefined) return matchPlace(query, fields, effect)
  const found = [...query.must, ...query.any].map(needle => ({ needle, effect: effect(needle) }))
  const hits = found.filter(hit => hit.effect > 0).sort((a, b) => b.effect - a.effect)
  const hasAllMust = found.slice(0, query.must.length).every(hit => hit.effect > 0)
  const hasSome = query.any.length === 0 || found.slice(query.must.length).some(hit => hit.effect > 0)
  const [best, ...rest] = hits
  if (!best || !hasAllMust || !hasSome) return null
  const further = rest.reduce((sum, hit) => sum + FURTHER * hit.effect, 0)
  return { relevance: Math.min(1, best.effect + further), matched: hits.map(hit => hit.needle.text) }
}
