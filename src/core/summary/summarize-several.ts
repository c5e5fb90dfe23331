import { likenessOf } from '../ranking/centrality.ts'
import { cosine } from '../ranking/similarity.ts'
import { countTerms, type TermVector } from '../ranking/term-weights.ts'
import { isFurniture } from '../text/furniture.ts'
import type { Language } from '../text/language.ts'
import { sentencesOf } from '../text/sentences.ts'
import { isQuestion, leansOnPrevious } from './cues.ts'
import { sentenceTerms } from './sentence-terms.ts'
import { charactersOf } from './shorten.ts'
import { summarize } from './summarize.ts'

export interface ArticleText {
  readonly title: string
  /** Paragraphs by line breaks. */
  readonly text: string
  readonly language: Language
}

/** A whole sentence and the index of the article it stands in. */
export interface CitedSentence {
  readonly text: string
  readonly article: number
}

export interface SeveralLimits {
  /** In all, and of them from the first article. */
  readonly sentences: number
  readonly fromLead: number
  /** Code points in all. */
  readonly characters: number
}

/** Two sentences this alike (cosine of their terms) say the same. */
export const NEAR_REPEAT = 0.5
/** What others add must be new in this share of its terms, or it is the first article's news in other words. */
const LEAST_NOVELTY = 0.5
/** In this share, where all its figures stand in the first article: the same facts have the same figures. */
const LEAST_NOVELTY_OF_KNOWN_FIGURES = 0.7
/** And it must share this many terms with the first article, or it is about something else. */
const LEAST_SHARED = 2
/** What each further article that says the same adds to the worth of an addition. */
const CORROBORATION = 0.25
/** Quadratic in the sentences; the news of an article is never behind this one. */
const SENTENCES_AN_ARTICLE = 40
/** Below this a likeness is chance, when it is asked whether another article says the same. */
const SAME_POINT = 0.35
const SHORTEST_TERMS = 5
const STOP = /[\p{Sentence_Terminal}…][”’"'」』）)\]】》]*$/u

interface Candidate extends CitedSentence {
  readonly vector: TermVector
  readonly relevance: number
  readonly corroboration: number
}

/**
 * The summary of one event from several articles: the first one's own summary, in the order of its text, then what the
 * others add, the most worth first. An addition is worth its likeness to all that is told of the event (the centroid of
 * Radev et al. 2004, MEAD) times the square of the share of its terms that are new beside what is chosen and beside the whole
 * first article, more where several articles tell it. Near-repeats are left out (cross-sentence subsumption of MEAD, by cosine).
 * Additions come in the first article's language only: novelty cannot be told across languages.
 *
 * @param articles the leading one first
 * @returns whole sentences, each of them in its article; fewer than asked where there is no more to say
 */
export function summarizeSeveral(articles: readonly ArticleText[], limits: SeveralLimits): CitedSentence[] {
  const [lead] = articles
  if (!lead) return []
  const leadSentences = sentencesOf(lead.text)
  const whole = new Set(leadSentences)
  const chosen: CitedSentence[] = summarize(
    lead.text,
    lead.title,
    { sentences: Math.min(limits.sentences, limits.fromLead), characters: limits.characters },
    lead.language,
  )
    // A sentence that had to be cut is no quotation of its article.
    .filter(text => whole.has(text))
    .map(text => ({ text, article: 0 }))
  let room = limits.characters - chosen.reduce((sum, { text }) => sum + charactersOf(text), 0)

  const told = leadSentences.map(text => vectorOf(text, lead.language))
  const known = new Set(told.flatMap(vector => [...vector.keys()]))
  for (const term of sentenceTerms(lead.title, lead.language)) known.add(term)
  const heard = new Set(known)
  const knownFigures = new Set(figuresOf(`${lead.title}\n${lead.text}`))
  let left = candidatesOf(articles, told, known)
  while (chosen.length < limits.sentences) {
    left = left.filter(({ text }) => charactersOf(text) <= room)
    const best = mostWorth(left, heard, knownFigures)
    if (!best) break
    chosen.push({ text: best.text, article: best.article })
    room -= charactersOf(best.text)
    for (const term of best.vector.keys()) heard.add(term)
    left = left.filter(other => other !== best && cosine(other.vector, best.vector) < NEAR_REPEAT)
  }
  return chosen
}

function vectorOf(sentence: string, language: Language): Map<string, number> {
  return countTerms(sentenceTerms(sentence, language))
}

/** What may be added: sentences of the other articles that stand alone and that no sentence of the first one says. */
function candidatesOf(
  articles: readonly ArticleText[],
  told: readonly TermVector[],
  known: ReadonlySet<string>,
): Candidate[] {
  const language = articles[0]?.language
  const sentences = articles.slice(1).flatMap((other, i) =>
    other.language === language
      ? sentencesOf(other.text)
          .slice(0, SENTENCES_AN_ARTICLE)
          .map(text => ({ text, article: i + 1, vector: vectorOf(text, other.language) }))
      : [],
  )
  const centroid = new Map<string, number>()
  for (const vector of [...told, ...sentences.map(sentence => sentence.vector)])
    for (const [term, weight] of vector) centroid.set(term, (centroid.get(term) ?? 0) + weight)
  const likeness = likenessOf(sentences.map(sentence => sentence.vector))
  return sentences.flatMap((sentence, i) => {
    const { text, vector, article } = sentence
    const shared = [...vector.keys()].filter(term => known.has(term)).length
    if (!readsAlone(text) || vector.size < SHORTEST_TERMS || shared < LEAST_SHARED) return []
    if (told.some(other => cosine(other, vector) >= NEAR_REPEAT)) return []
    const alike = new Set(
      sentences.flatMap((other, j) =>
        other.article !== article && likeness.at(i, j) >= SAME_POINT ? [other.article] : [],
      ),
    )
    return [{ ...sentence, relevance: cosine(vector, centroid), corroboration: 1 + CORROBORATION * alike.size }]
  })
}

/** Whether a sentence makes sense by itself: no heading, no question, nothing that points back. */
export function readsAlone(sentence: string): boolean {
  return STOP.test(sentence) && !isFurniture(sentence) && !isQuestion(sentence) && !leansOnPrevious(sentence)
}

const figuresOf = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? []

function mostWorth(
  candidates: readonly Candidate[],
  heard: ReadonlySet<string>,
  knownFigures: ReadonlySet<string>,
): Candidate | null {
  let best: Candidate | null = null
  let bestWorth = 0
  for (const candidate of candidates) {
    const terms = [...candidate.vector.keys()]
    const novelty = terms.filter(term => !heard.has(term)).length / terms.length
    const figures = figuresOf(candidate.text)
    const isKnown = figures.length > 0 && figures.every(figure => knownFigures.has(figure))
    if (novelty < (isKnown ? LEAST_NOVELTY_OF_KNOWN_FIGURES : LEAST_NOVELTY)) continue
    const worth = candidate.relevance * novelty ** 2 * candidate.corroboration
    if (worth > bestWorth) [best, bestWorth] = [candidate, worth]
  }
  return best
}
