import { tellingWords } from '../text/telling-words.ts'

/** The title of an article and who printed it. */
export interface Headline {
  readonly title: string
  readonly sourceId: number
}

export interface BurstyTerm {
  /** As headlines write it. */
  readonly word: string
  /** Headlines that have it today, and had it on a day before on average. */
  readonly today: number
  readonly usual: number
  /** Dunning's log-likelihood ratio. */
  readonly score: number
}

/** χ² with one degree of freedom at p = .01: what chance does not explain. */
const LEAST_SCORE = 6.63
const LEAST_HEADLINES = 3
const LEAST_SOURCES = 2
/** Two words that share this much of their headlines speak of one thing. */
const SAME_THING = 0.6

/**
 * The words of today's headlines that stand there more often than before, by the log-likelihood ratio of their share of the headlines
 * (Dunning 1993, "Accurate Methods for the Statistics of Surprise and Coincidence"), which unlike a ratio of shares does not take a rare
 * word for a hot one. In three headlines of two sources at least; of words that stand together only the most telling.
 */
export function burstyTerms(
  today: readonly Headline[],
  before: readonly Headline[],
  { days, limit }: { days: number; limit: number },
): BurstyTerm[] {
  if (today.length === 0 || before.length === 0) return []
  const past = new Map<string, number>()
  for (const { title } of before) for (const { term } of tellingWords(title)) past.set(term, (past.get(term) ?? 0) + 1)
  const found = new Map<string, { headlines: Set<number>; sources: Set<number>; words: Map<string, number> }>()
  for (const [index, { title, sourceId }] of today.entries())
    for (const { term, word } of tellingWords(title)) {
      const entry = found.get(term) ?? { headlines: new Set(), sources: new Set(), words: new Map() }
      entry.headlines.add(index)
      entry.sources.add(sourceId)
      entry.words.set(word, (entry.words.get(word) ?? 0) + 1)
      found.set(term, entry)
    }
  const ranked = [...found]
    .filter(([, { headlines, sources }]) => headlines.size >= LEAST_HEADLINES && sources.size >= LEAST_SOURCES)
    .map(([term, { headlines, words }]) => ({
      headlines,
      term,
      word: mostCommon(words),
      today: headlines.size,
      usual: (past.get(term) ?? 0) / days,
      score: logLikelihoodRatio(headlines.size, today.length, past.get(term) ?? 0, before.length),
    }))
    .filter(({ score }) => score >= LEAST_SCORE)
    // Of equals the longer word says more; then the one that headlines name first, since sorting is stable.
    .sort((a, b) => b.score - a.score || b.word.length - a.word.length)
  const chosen: typeof ranked = []
  for (const candidate of ranked) {
    if (chosen.length >= limit) break
    if (!chosen.some(other => overlap(candidate.headlines, other.headlines) >= SAME_THING)) chosen.push(candidate)
  }
  return chosen.map(({ word, today: count, usual, score }) => ({ word, today: count, usual, score }))
}

/**
 * −2 log λ for `a` of `n` against `b` of `m`: how badly one common share explains both. 0 where the first share is not the larger.
 */
export function logLikelihoodRatio(a: number, n: number, b: number, m: number): number {
  if (a * m <= b * n) return 0
  const share = (a + b) / (n + m)
  const part = (k: number, of: number) => term(k, of * share) + term(of - k, of * (1 - share))
  return 2 * (part(a, n) + part(b, m))
}

function term(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected)
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const item of small) if (large.has(item)) shared++
  return shared / small.size
}

function mostCommon(words: ReadonlyMap<string, number>): string {
  const [best] = [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return best?.[0] ?? ''
}
