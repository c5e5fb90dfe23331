import { selectDiverse } from '../ranking/mmr.ts'
import { cosine } from '../ranking/similarity.ts'
import { countTerms, type TermVector } from '../ranking/term-weights.ts'
import { sentenceFeatures } from '../ranking/text-rank.ts'
import { isFurniture } from '../text/furniture.ts'
import { detectLanguage, type Language } from '../text/language.ts'
import { sentencesOf } from '../text/sentences.ts'
import { contentTerms } from '../text/terms.ts'
import { wordsOf } from '../text/words.ts'

export interface SummaryLimits {
  readonly sentences: number
  /** Characters of the whole summary. */
  readonly characters?: number
  /** Words of the whole summary, counted as in English. */
  readonly words?: number
}

interface Weights {
  readonly backward: number
  readonly centrality: number
  readonly centroid: number
  readonly title: number
  readonly position: number
  /** Sentences after which the weight of the position has fallen to 1/e. */
  readonly positionReach: number
  readonly figures: number
  readonly opener: number
  readonly length: number
  readonly redundancy: number
}

// News opens with what it is about; notes full of figures open with the figures and judge later.
const CHINESE_NEWS: Weights = { backward: 0, centrality: 0.3, centroid: 0.6, title: 0.4, position: 1, positionReach: 2, figures: -0.2, opener: -0.2, length: 0, redundancy: 0.5 } // biome-ignore format: one row of a table
const CHINESE_FIGURES: Weights = { ...CHINESE_NEWS, position: 0.3, positionReach: 1 }
const OTHER: Weights = { backward: 1, centrality: 1, centroid: 0.8, title: 0.4, position: 0.5, positionReach: 8, figures: 0.2, opener: -0.2, length: 0.2, redundancy: 0.2 } // biome-ignore format: one row of a table

/** Ranking is quadratic; the news is never behind this sentence. */
const MOST_SENTENCES = 250
const OPENER =
  /^(?:[“"'‘「]|此外|另外|同时|然而|但是?[，,]|不过|而且|因此|However|But |And |Meanwhile|Also|In addition|Moreover|He |She |They |It |他|她)/
const FIGURE = /\d+(?:[.,]\d+)*/g

/**
 * The best sentences of a text, whole and in the order of the text, within the limits. Extractive: a directed-centrality
 * ranker with position, title and MMR against repetition (see `text-rank.ts`, `mmr.ts`). A text with any sentence gives
 * at least one, even one longer than the limits.
 *
 * @param title the headline, which pulls sentences that answer it; may be empty
 */
export function summarize(
  text: string,
  title: string,
  limits: SummaryLimits,
  language: Language = detectLanguage(`${title}\n${text}`),
): string[] {
  const sentences = sentencesOf(text)
    .filter(sentence => !isFurniture(sentence))
    .slice(0, MOST_SENTENCES)
  const vectors = sentences.map(sentence => countTerms(contentTerms(sentence)))
  const weights = weightsFor(sentences, language)
  const scores = scoreSentences(sentences, vectors, countTerms(contentTerms(title)), weights, language)

  let characters = 0
  let words = 0
  const fits = (index: number) => {
    const sentence = sentences[index] as string
    const more = { characters: [...sentence].length, words: limits.words === undefined ? 0 : wordsOf(sentence).length }
    const isFirst = characters === 0
    const within =
      characters + more.characters <= (limits.characters ?? Number.POSITIVE_INFINITY) &&
      words + more.words <= (limits.words ?? Number.POSITIVE_INFINITY)
    if (!within && !isFirst) return false
    characters += more.characters
    words += more.words
    return true
  }
  return selectDiverse(scores, (a, b) => cosine(vectors[a] as TermVector, vectors[b] as TermVector), {
    count: limits.sentences,
    penalty: weights.redundancy,
    accept: fits,
  })
    .sort((a, b) => a - b)
    .map(index => sentences[index] as string)
}

function scoreSentences(
  sentences: readonly string[],
  vectors: readonly TermVector[],
  title: TermVector,
  weights: Weights,
  language: Language,
): number[] {
  const fullLength = language === 'zh' ? 50 : 150
  const tooShort = language === 'zh' ? 10 : 30
  return sentenceFeatures(vectors, title, weights.backward).map((features, i) => {
    const sentence = sentences[i] as string
    return (
      weights.centrality * features.centrality +
      weights.centroid * features.centroid +
      weights.title * features.title +
      weights.position * Math.exp(-i / weights.positionReach) +
      weights.figures * Math.min(1, figuresIn(sentence) / 4) +
      weights.opener * (OPENER.test(sentence) ? 1 : 0) +
      weights.length * Math.min(1, sentence.length / fullLength) -
      (sentence.length < tooShort ? 0.5 : 0)
    )
  })
}

function weightsFor(sentences: readonly string[], language: Language): Weights {
  if (language !== 'zh') return OTHER
  const figures = sentences.reduce((sum, sentence) => sum + figuresIn(sentence), 0)
  return sentences.length >= 7 && figures / sentences.length > 1.2 ? CHINESE_FIGURES : CHINESE_NEWS
}

function figuresIn(sentence: string): number {
  return sentence.match(FIGURE)?.length ?? 0
}
