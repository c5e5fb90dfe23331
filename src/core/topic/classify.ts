import { fold } from '../text/fold.ts'
import { stem } from '../text/stem.ts'
import { wordsOf } from '../text/words.ts'
import { type Category, categoryKeys, categoryOfTag } from './categories.ts'
import { type CategoryText, categoryFeatures } from './category-features.ts'
import { type CategoryModel, categoryModel, evidence, loudness, OTHER } from './category-model.ts'

export interface Classification {
  /** The likeliest; null where nothing known was found. */
  readonly category: Category | null
  /** Probability of each category; what is missing from 1 is that of something else altogether. Tiny ones are left out. */
  readonly scores: Readonly<Partial<Record<Category, number>>>
}

/** What a source says of its own article, as the logarithm of odds: it decides, but not against all evidence. */
const SOURCE_SAYS = 4
/** A subscriber of a category gets what is this likely of it; the answer of `classify` may be less sure. */
export const CONFIDENT = 0.45
const TINY = 0.005

/**
 * The category of an article: a log-linear model (multinomial logistic regression) over runs of characters and English
 * stems, whose prior is the word lists of `category-terms-zh.ts` and `-en.ts`; see `category-model.ts`. Tags of the source
 * count where they mean something known: then the answer is one of those.
 */
export function classify(
  text: CategoryText,
  sourceTags: readonly string[] = [],
  model: CategoryModel = categoryModel(),
): Classification {
  const values = loudness(
    model,
    categoryFeatures(text, term => model.weights.has(term)),
  )
  const said = new Set(sourceTags.map(categoryOfTag).filter(category => category !== null))
  if (values.size === 0 && said.size === 0) return { category: null, scores: {} }
  const odds = evidence(model, values)
  for (const category of said)
    odds[categoryKeys.indexOf(category)] = (odds[categoryKeys.indexOf(category)] ?? 0) + SOURCE_SAYS
  const most = Math.max(...odds)
  const shares = odds.map(value => Math.exp(value - most))
  const total = shares.reduce((sum, share) => sum + share, 0)
  const probable = categoryKeys.map((category, i) => [category, (shares[i] ?? 0) / total] as const)
  const [best] = probable
    .filter(([category]) => said.size === 0 || said.has(category))
    .reduce((a, b) => (b[1] > a[1] ? b : a))
  const scores = probable
    .filter(([category, share]) => share >= TINY || category === best)
    .map(([category, share]) => [category, Math.round(share * 1000) / 1000])
  return { category: best, scores: Object.fromEntries(scores) }
}

/** Whether a classification is sure enough for readers of the category. */
export function isConfident({ category, scores }: Classification): boolean {
  return category !== null && (scores[category] ?? 0) >= CONFIDENT
}

/**
 * The words of an article that speak most for a category, as they stand in it, strongest first. Nothing inside a longer
 * one, and no single Chinese characters, which mean little to a reader.
 */
export function tellingTerms(text: CategoryText, category: Category, count: number): string[] {
  const model = categoryModel()
  const index = categoryKeys.indexOf(category)
  const values = loudness(
    model,
    categoryFeatures(text, term => model.weights.has(term)),
  )
  const ranked = [...values]
    .map(([term, value]) => ({ term, effect: value * advantage(model.weights.get(term), index) }))
    .filter(({ term, effect }) => effect > 0 && term.length > 1 && !/\d/.test(term))
    .sort((a, b) => b.effect - a.effect || (a.term < b.term ? -1 : 1))
  const chosen: string[] = []
  for (const { term } of ranked) {
    if (chosen.length >= count) break
    if (!chosen.some(other => other.includes(term) || term.includes(other))) chosen.push(term)
  }
  const original = originals(text)
  return chosen.map(term => original.get(term) ?? term)
}

/** How much more a term says for a class than for the next best. */
function advantage(row: Float32Array | undefined, index: number): number {
  if (!row) return 0
  const next = Math.max(...row.filter((_, i) => i !== index && i !== OTHER))
  return (row[index] ?? 0) - Math.max(0, next)
}

/** English words of a text by their stems, as they are first written. */
function originals(text: CategoryText): Map<string, string> {
  const words = new Map<string, string>()
  for (const word of wordsOf(`${text.title}\n${text.lead}\n${text.body}`)) {
    const stemmed = stem(fold(word))
    if (!words.has(stemmed)) words.set(stemmed, word)
  }
  return words
}
