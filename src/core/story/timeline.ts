import { cosine } from '../ranking/similarity.ts'
import { countTerms, type TermVector } from '../ranking/term-weights.ts'
import { sentenceTerms } from '../summary/sentence-terms.ts'
import { charactersOf } from '../summary/shorten.ts'
import { NEAR_REPEAT, readsAlone } from '../summary/summarize-several.ts'
import type { Language } from '../text/language.ts'
import { sentencesOf } from '../text/sentences.ts'
import { dayOf } from './day-mention.ts'

export interface TimelineEntry {
  /** Local day, YYYY-MM-DD. */
  readonly day: string
  /** A whole sentence, and the index of the article it stands in. */
  readonly text: string
  readonly article: number
}

export interface DatedText {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly language: Language
  /** Local day of publication, YYYY-MM-DD. */
  readonly day: string
}

const ENTRIES_A_DAY = 2
/** Longer sentences tell a paragraph, not an event. */
const LONGEST = { zh: 110, other: 220 } as const
/** Two sentences on one day this alike tell the same event. */
const SAME_EVENT = 0.3
/** A sentence on the day the bridge was founded belongs to the story; one that shares nothing with it does not. */
const LEAST_LIKENESS = 0.12

interface Dated extends TimelineEntry {
  readonly vector: TermVector
  readonly likeness: number
}

/**
 * What happened when: the sentences of the articles that tell of one certain day (`dayOf`), past and to come, oldest day first, each said once. Where
 * there are more than `most`, those most like the story as a whole. One day alone makes no timeline.
 */
export function timelineOf(articles: readonly DatedText[], most: number): TimelineEntry[] {
  const whole = countTerms(
    articles.flatMap(({ title, paragraphs, language }) =>
      sentenceTerms(`${title}\n${paragraphs.join('\n')}`, language),
    ),
  )
  const dated = articles.flatMap((article, index) =>
    article.paragraphs.flatMap(sentencesOf).flatMap((text): Dated[] => {
      const isShort = charactersOf(text) <= (article.language === 'zh' ? LONGEST.zh : LONGEST.other)
      const day = isShort && readsAlone(text) ? dayOf(text, article.day) : null
      if (day === null) return []
      const vector = countTerms(sentenceTerms(text, article.language))
      const likeness = cosine(vector, whole)
      return likeness < LEAST_LIKENESS ? [] : [{ day, text, article: index, vector, likeness }]
    }),
  )
  const kept: Dated[] = []
  for (const entry of dated.toSorted((a, b) => b.likeness - a.likeness)) {
    if (kept.length === most) break
    if (kept.filter(({ day }) => day === entry.day).length === ENTRIES_A_DAY) continue
    const isRepeat = (other: Dated) =>
      cosine(other.vector, entry.vector) >= (other.day === entry.day ? SAME_EVENT : NEAR_REPEAT)
    if (!kept.some(isRepeat)) kept.push(entry)
  }
  if (new Set(kept.map(({ day }) => day)).size < 2) return []
  return kept
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.article - b.article))
    .map(({ day, text, article }) => ({ day, text, article }))
}
