import { fold } from '../text/fold.ts'
import { stem } from '../text/stem.ts'
import { categoryKeys } from './categories.ts'
import { ENGLISH_TERMS } from './category-terms-en.ts'
import { CHINESE_TERMS } from './category-terms-zh.ts'
import { CATEGORY_WEIGHTS } from './category-weights.ts'

/** The categories, and behind them "something else" (cars, games, cookery), which is learnt but never answered. */
export const CLASSES = categoryKeys.length + 1
export const OTHER = categoryKeys.length

/**
 * A linear model: what each term says for each class, in the order of `categoryKeys`, and how much a term counts by its
 * rarity, 1 for one in about 150 articles.
 */
export interface CategoryModel {
  readonly weights: ReadonlyMap<string, Float32Array>
  readonly rarity: ReadonlyMap<string, number>
  readonly bias: Float32Array
}

const LOUD = 2
const QUIET = 1
/** Of a term that no learnt figure is known of: rare. */
const UNKNOWN_RARITY = 1.3
/** How loud an article speaks, whatever its length. */
export const LOUDNESS = 5

/**
 * What the word lists say alone: 2 for a loud word, 1 for a quiet one, over the square root of the number of categories it
 * speaks for. The mean of the prior from which the learnt weights depart.
 */
export function listWeights(): Map<string, Float32Array> {
  const weights = new Map<string, Float32Array>()
  for (const lists of [CHINESE_TERMS, ENGLISH_TERMS])
    for (const [index, category] of categoryKeys.entries())
      for (const [group, words] of lists[category].split('|').entries())
        for (const word of words.trim().split(/\s+/)) {
          const term = toTerm(word)
          const row = weights.get(term) ?? new Float32Array(CLASSES)
          row[index] = Math.max(row[index] ?? 0, group === 0 ? LOUD : QUIET)
          weights.set(term, row)
        }
  for (const row of weights.values()) {
    const shared = Math.sqrt(row.filter(weight => weight > 0).length)
    for (let i = 0; i < row.length; i++) row[i] = (row[i] as number) / shared
  }
  return weights
}

/** A word of the lists (`_` for a space) as `categoryFeatures` names it. */
function toTerm(word: string): string {
  return fold(word).split('_').map(stem).join(' ')
}

/** The model without learnt figures. */
export function listModel(): CategoryModel {
  return { weights: listWeights(), rarity: new Map(), bias: new Float32Array(CLASSES) }
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const STEP = 1 / 7
const RARITY_STEP = 1 / 32
const BIAS = '<bias>'
const CLASS_LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/**
 * One line of learnt figures: the term, a tab, a digit for its rarity, and for each class that differs from the lists a
 * letter and a digit for the difference, in steps of 1/7 from −32/7 to 31/7. Digits are those of base 64.
 */
export function writeTerm(term: string, rarity: number, differences: ArrayLike<number>): string {
  let line = `${term}\t${DIGITS[clamp(Math.round(rarity / RARITY_STEP))]}`
  for (let i = 0; i < CLASSES; i++) {
    const steps = Math.round((differences[i] ?? 0) / STEP)
    if (steps !== 0) line += `${CLASS_LETTERS[i]}${DIGITS[clamp(steps + 32)]}`
  }
  return line
}

export const writeBias = (bias: ArrayLike<number>): string => writeTerm(BIAS, 0, bias)

function clamp(digit: number): number {
  return Math.min(63, Math.max(0, digit))
}

/** The lists with learnt figures on top, as `writeTerm` wrote them, a line each. */
export function readModel(lines: string): CategoryModel {
  const weights = listWeights()
  const rarity = new Map<string, number>()
  let bias: Float32Array = new Float32Array(CLASSES)
  for (const line of lines.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab < 1) continue
    const term = line.slice(0, tab)
    const row = weights.get(term) ?? new Float32Array(CLASSES)
    for (let at = tab + 2; at + 1 < line.length; at += 2) {
      const index = CLASS_LETTERS.indexOf(line.charAt(at))
      row[index] = (row[index] ?? 0) + (DIGITS.indexOf(line.charAt(at + 1)) - 32) * STEP
    }
    if (term === BIAS) bias = row
    else {
      weights.set(term, row)
      rarity.set(term, DIGITS.indexOf(line.charAt(tab + 1)) * RARITY_STEP)
    }
  }
  return { weights, rarity, bias }
}

let shipped: CategoryModel | undefined

/** The model that is shipped; read when it is first asked for. */
export function categoryModel(): CategoryModel {
  shipped ??= readModel(CATEGORY_WEIGHTS)
  return shipped
}

/** What each term of an article adds: 1 + ln of its count, by its rarity, all of them together `LOUDNESS` long. */
export function loudness(model: CategoryModel, counts: ReadonlyMap<string, number>): Map<string, number> {
  const values = new Map<string, number>()
  let square = 0
  for (const [term, count] of counts) {
    const value = (1 + Math.log(count)) * (model.rarity.get(term) ?? UNKNOWN_RARITY)
    values.set(term, value)
    square += value * value
  }
  const scale = square === 0 ? 0 : LOUDNESS / Math.sqrt(square)
  for (const [term, value] of values) values.set(term, value * scale)
  return values
}

/** Evidence for each class, as the logarithm of its odds but for a constant. */
export function evidence(model: CategoryModel, values: ReadonlyMap<string, number>): Float64Array {
  const sums = Float64Array.from(model.bias)
  for (const [term, value] of values) {
    const row = model.weights.get(term)
    if (row) for (let i = 0; i < CLASSES; i++) sums[i] = (sums[i] as number) + value * (row[i] as number)
  }
  return sums
}
