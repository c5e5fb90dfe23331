import { directedCentrality, type Likeness, likenessOf } from '../ranking/centrality.ts'
import { cosine } from '../ranking/similarity.ts'
import { countTerms, type TermVector } from '../ranking/term-weights.ts'
import type { Language } from '../text/language.ts'
import {
  figuresIn,
  isDated,
  isQuestion,
  judges,
  namesEvent,
  opensWithConnective,
  opensWithPronoun,
  opensWithQuote,
  quotedShare,
  reportsSpeech,
} from './cues.ts'
import { sentenceTerms } from './sentence-terms.ts'
import { charactersOf, countWords } from './shorten.ts'

/** What is known of each sentence before one is chosen, in this order, every value 0–1. The figures of `weights.ts` belong to it. */
export const FEATURES = [
  'forward', // like what follows it
  'backward', // like what was before it
  'centroid', // like the text as a whole
  'coverage', // holds what the text repeats
  'fresh', // says first what the text repeats later
  'recurring', // share of its terms that the text repeats
  'near start', // e^(−i/2)
  'in the lead', // e^(−i/8)
  'first',
  'last',
  'depth', // from 0 at the first to 1 at the last
  'opens paragraph',
  'like first',
  'title', // answers the headline
  'length',
  'short',
  'figures',
  'figure density',
  'quote',
  'connective',
  'pronoun',
  'question',
  'judgement',
  'reported',
  'quoted share',
  'dated',
  'event',
  'overlong', // takes more than half of the room
  'repeats', // like what is chosen already
] as const

/** What kind of text it is, each 0–1: the weights of the features depend on it. */
export const TRAITS = ['figures', 'sentences', 'dated lead', 'later'] as const

export interface Passage {
  readonly sentences: readonly string[]
  readonly vectors: readonly TermVector[]
  readonly likeness: Likeness
  /** For each sentence its features but the last two, which depend on the room and on what is chosen. */
  readonly features: readonly number[][]
  /** All traits but the last, which tells whether it is the first choice or a later one. */
  readonly traits: readonly number[]
}

interface Measures {
  readonly full: number
  readonly short: number
  readonly density: number
  size(sentence: string): number
}

const CHARACTERS: Measures = { full: 50, short: 10, density: 12, size: sentence => charactersOf(sentence.replace(/\s+/g, '')) } // biome-ignore format: one row of a table
const WORDS: Measures = { full: 25, short: 6, density: 6, size: countWords }

/**
 * Sentences with all that is known of them.
 *
 * @param opensParagraph for each sentence, whether it is the first of its paragraph
 */
export function readPassage(
  sentences: readonly string[],
  opensParagraph: readonly boolean[],
  title: string,
  language: Language,
): Passage {
  const measures = language === 'zh' || isUnspaced(sentences[0] ?? '') ? CHARACTERS : WORDS
  const vectors = sentences.map(sentence => countTerms(sentenceTerms(sentence, language)))
  const likeness = likenessOf(vectors)
  const headline = countTerms(sentenceTerms(title, language))
  const figures = sentences.map(figuresIn)
  const { forward, backward } = directedCentrality(likeness)
  const whole = sumOf(vectors)
  const sentencesWith = countTerms(vectors.flatMap(vector => [...vector.keys()]))
  const repeats = (term: string) => (sentencesWith.get(term) ?? 0) > 1
  const columns = {
    forward: toShare(forward),
    backward: toShare(backward),
    centroid: toShare(vectors.map(vector => (vector.size === 0 ? 0 : cosine(vector, whole)))),
    coverage: toShare(
      vectors.map(vector => {
        let covered = 0
        for (const term of vector.keys()) if (repeats(term)) covered += whole.get(term) ?? 0
        return covered
      }),
    ),
    fresh: freshness(vectors, repeats),
  }
  const last = sentences.length - 1
  return {
    sentences,
    vectors,
    likeness,
    features: sentences.map((sentence, i) => {
      const vector = vectors[i] as TermVector
      const size = measures.size(sentence)
      const numbers = figures[i] as number
      return [
        columns.forward[i] as number,
        columns.backward[i] as number,
        columns.centroid[i] as number,
        columns.coverage[i] as number,
        columns.fresh[i] as number,
        [...vector.keys()].filter(repeats).length / Math.max(1, vector.size),
        Math.exp(-i / 2),
        Math.exp(-i / 8),
        claim(i === 0),
        claim(i === last),
        i / Math.max(1, last),
        claim(opensParagraph[i] ?? false),
        likeness.at(i, 0),
        cosine(vector, headline),
        Math.min(1, size / measures.full),
        claim(size < measures.short),
        Math.min(1, numbers / 4),
        Math.min(1, (numbers / Math.max(1, size)) * measures.density),
        claim(opensWithQuote(sentence)),
        claim(opensWithConnective(sentence)),
        claim(opensWithPronoun(sentence)),
        claim(isQuestion(sentence)),
        claim(judges(sentence)),
        claim(reportsSpeech(sentence)),
        quotedShare(sentence),
        claim(isDated(sentence)),
        claim(namesEvent(sentence)),
      ]
    }),
    traits: [
      Math.min(1, figures.reduce((sum, count) => sum + count, 0) / Math.max(1, sentences.length) / 4),
      // Learnt from long texts only outside Chinese, so there every text counts as one.
      language === 'zh' ? Math.min(1, sentences.length / 20) : 1,
      claim(isDated(sentences[0] ?? '')),
    ],
  }
}

const claim = (holds: boolean): number => (holds ? 1 : 0)

function isUnspaced(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text)
}

function toShare(values: readonly number[]): number[] {
  const most = Math.max(...values, Number.EPSILON)
  return values.map(value => value / most)
}

function sumOf(vectors: readonly TermVector[]): Map<string, number> {
  const sum = new Map<string, number>()
  for (const vector of vectors) for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight)
  return sum
}

/** Of 16 terms that come back later, how many a sentence is the first to use. */
function freshness(vectors: readonly TermVector[], repeats: (term: string) => boolean): number[] {
  const seen = new Set<string>()
  return vectors.map(vector => {
    let fresh = 0
    for (const term of vector.keys())
      if (!seen.has(term)) {
        seen.add(term)
        if (repeats(term)) fresh++
      }
    return Math.min(1, fresh / 16)
  })
}
