import type { Language } from '../text/language.ts'
import { isQuestion, leansOnPrevious, quotedShare } from './cues.ts'
import { type Passage, TRAITS } from './features.ts'
import { charactersOf, countWords, type Room, shorten } from './shorten.ts'
import { WEIGHTS } from './weights.ts'

export interface SummaryLimits extends Room {
  readonly sentences: number
}

/** One choice of the summariser: which sentence, and how it is written where it had to be cut. */
export interface Pick {
  readonly index: number
  readonly text: string
}

/** Weights of the features for one text: those of the first choice, and those of the later ones. */
export interface TextWeights {
  readonly first: readonly number[]
  readonly later: readonly number[]
}

/** The row of the table for a language. */
export const weightsFor = (language: Language): readonly (readonly number[])[] => (language === 'zh' ? WEIGHTS.zh : WEIGHTS.other) // biome-ignore format: one choice

/** A model of weights by feature and trait, made into the weights for a text of these traits. */
export function mixWeights(table: readonly (readonly number[])[], traits: readonly number[]): TextWeights {
  const mix = (later: number) =>
    table.map(([base = 0, ...byTrait]) =>
      byTrait.reduce((sum, weight, k) => sum + weight * (k === TRAITS.length - 1 ? later : (traits[k] ?? 0)), base),
    )
  return { first: mix(0), later: mix(1) }
}

/** What is still possible while sentences are chosen one by one. */
export interface Choice {
  readonly picks: readonly Pick[]
  /** Sentences that may come next: those that have room and read well where they would stand. None: the summary is done. */
  candidates(): number[]
  /** What is known of a sentence at this point, as in `FEATURES`. */
  featuresOf(index: number): number[]
  take(index: number): void
}

/** A headline says it all already when it has this share of a sentence's terms. */
const SAID_BY_TITLE = 0.8
/** From this likeness on two sentences say one thing. */
const SAME = 0.7
const STOP = /[\p{Sentence_Terminal}…；;][”’"'」』）)\]】》]*$/u
/** A quotation this much of which is in quotation marks does not say whose it is. */
const ALL_QUOTED = 0.95

/**
 * Greedy choice under a limit. A sentence that leans on the one before it comes only behind that one; headings and what
 * the headline says already come only where there is nothing else. A sentence longer than the whole room competes as what
 * would be left of it, and then stands alone.
 */
export function createChoice(passage: Passage, titleTerms: ReadonlySet<string>, limits: SummaryLimits): Choice {
  const { sentences } = passage
  const room: Cost = { characters: limits.characters ?? Number.POSITIVE_INFINITY, words: limits.words ?? Number.POSITIVE_INFINITY } // biome-ignore format: one room
  const costs = sentences.map(sentence => costOf(sentence, limits))
  const overlong = costs.map(cost => Math.min(1, Math.max(0, cost.characters / room.characters - 0.5, cost.words / room.words - 0.5))) // biome-ignore format: one share
  const weak = sentences.map((sentence, i) => isWeakAlone(sentence) || saysTitle(passage, i, titleTerms))
  // Where no sentence has a stop, its absence says nothing.
  const isWeak = weak.every(Boolean) ? weak.map(() => false) : weak
  const repeats = new Array<number>(sentences.length).fill(0)
  const picks: Pick[] = []
  const taken = new Set<number>()
  let left = room

  const hasRoom = (i: number) => isWithin(costs[i] as Cost, left)
  // A question may follow, but it is no news by itself.
  const reads = (i: number) => {
    const sentence = sentences[i] as string
    return (i === 0 || taken.has(i - 1) || !leansOnPrevious(sentence)) && (picks.length > 0 || !isQuestion(sentence))
  }
  return {
    picks,
    candidates() {
      if (picks.length >= limits.sentences) return []
      const possible = [...sentences.keys()].filter(i => !taken.has(i) && (picks.length === 0 || hasRoom(i)))
      const good = possible.filter(i => reads(i) && !isWeak[i] && (repeats[i] as number) < SAME)
      // What leans on something unsaid or repeats the headline is better than nothing, and worse than less.
      return good.length > 0 || picks.length > 0 ? good : possible
    },
    featuresOf(index) {
      return [...(passage.features[index] as number[]), overlong[index] as number, repeats[index] as number]
    },
    take(index) {
      const sentence = sentences[index] as string
      const cost = costs[index] as Cost
      const isWhole = isWithin(cost, room)
      picks.push({ index, text: isWhole ? sentence : shorten(sentence, limits) })
      taken.add(index)
      left = isWhole ? { characters: left.characters - cost.characters, words: left.words - cost.words } : { characters: 0, words: 0 } // biome-ignore format: one room
      for (const i of repeats.keys()) repeats[i] = Math.max(repeats[i] as number, passage.likeness.at(i, index))
    },
  }
}

/** Headings and quotations without a speaker tell a reader little. */
function isWeakAlone(sentence: string): boolean {
  return !STOP.test(sentence) || quotedShare(sentence) >= ALL_QUOTED
}

type Cost = Required<Room>

/** What is not limited is not counted. */
function costOf(sentence: string, limits: Room): Cost {
  return {
    characters: limits.characters === undefined ? 0 : charactersOf(sentence),
    words: limits.words === undefined ? 0 : countWords(sentence),
  }
}

const isWithin = (cost: Cost, room: Cost): boolean => cost.characters <= room.characters && cost.words <= room.words

/** Picks in the order of choosing, the best first. */
export function pickSentences(
  passage: Passage,
  titleTerms: ReadonlySet<string>,
  limits: SummaryLimits,
  language: Language,
): readonly Pick[] {
  const choice = createChoice(passage, titleTerms, limits)
  const { first, later } = mixWeights(weightsFor(language), passage.traits)
  for (let candidates = choice.candidates(); candidates.length > 0; candidates = choice.candidates()) {
    const weights = choice.picks.length === 0 ? first : later
    let best = -1
    let bestScore = Number.NEGATIVE_INFINITY
    for (const i of candidates) {
      const score = choice.featuresOf(i).reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0)
      if (score > bestScore) [best, bestScore] = [i, score]
    }
    choice.take(best)
  }
  return choice.picks
}

function saysTitle(passage: Passage, index: number, titleTerms: ReadonlySet<string>): boolean {
  const terms = [...(passage.vectors[index]?.keys() ?? [])]
  return terms.length > 2 && terms.filter(term => titleTerms.has(term)).length >= terms.length * SAID_BY_TITLE
}
