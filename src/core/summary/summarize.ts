import { isFurniture } from '../text/furniture.ts'
import { detectLanguage, type Language } from '../text/language.ts'
import { sentencesOf } from '../text/sentences.ts'
import { type Passage, readPassage } from './features.ts'
import { pickSentences, type SummaryLimits } from './pick-sentences.ts'
import { sentenceTerms } from './sentence-terms.ts'

/** Ranking is quadratic; the news is never behind this sentence. */
const MOST_SENTENCES = 250
const LEAD_SENTENCES = 3

/** A sentence of a summary and how soon it was chosen, from 0: those of the lowest ranks are the shorter summary. */
export interface SummarySentence {
  readonly text: string
  readonly rank: number
}

/**
 * The best sentences of a text, in the order of the text, within the limits. Extractive: whole sentences, chosen one by
 * one by a linear model over what is known of each (see `features.ts`, `weights.ts`), so that a shorter summary is part
 * of a longer one. Only a sentence that alone is longer than the limits is cut, and ends in an ellipsis.
 *
 * @param text paragraphs by line breaks
 * @param title the headline: a sentence that only repeats it comes last; may be empty
 */
export function summarize(
  text: string,
  title: string,
  limits: SummaryLimits,
  language: Language = detectLanguage(`${title}\n${text}`),
): string[] {
  return summarizeRanked(text, title, limits, language).map(sentence => sentence.text)
}

/** As `summarize`, with the rank of each sentence. */
export function summarizeRanked(
  text: string,
  title: string,
  limits: SummaryLimits,
  language: Language,
): SummarySentence[] {
  const titleTerms = new Set(sentenceTerms(title, language))
  return pickSentences(passageOf(text, title, language), titleTerms, limits, language)
    .map(({ index, text }, rank) => ({ index, text, rank }))
    .sort((a, b) => a.index - b.index)
    .map(({ text, rank }) => ({ text, rank }))
}

/**
 * The shorter summary in a longer one: its `count` best sentences, in the order of the text.
 *
 * @param ranks of each sentence, as in `SummarySentence`; where there are none, the earlier sentence is the better one
 */
export function bestSentences(summary: readonly string[], ranks: readonly number[], count: number): string[] {
  return summary.filter((_, i) => (ranks[i] ?? i) < count)
}

/** What is told first of an article: what search and stories weigh more than the rest. One text. */
export function leadOf(summary: readonly string[], ranks: readonly number[]): string {
  return bestSentences(summary, ranks, LEAD_SENTENCES).join('\n')
}

/** The sentences of a text that can be part of its summary, with what is known of them. */
export function passageOf(text: string, title: string, language: Language): Passage {
  const sentences: string[] = []
  const opensParagraph: boolean[] = []
  for (const line of text.split('\n')) {
    let isFirst = true
    for (const sentence of sentencesOf(line)) {
      if (isFurniture(sentence)) continue
      sentences.push(sentence)
      opensParagraph.push(isFirst)
      isFirst = false
    }
    if (sentences.length >= MOST_SENTENCES) break
  }
  return readPassage(sentences.slice(0, MOST_SENTENCES), opensParagraph.slice(0, MOST_SENTENCES), title, language)
}
