import { fold } from '../text/fold.ts'
import { editDistance } from '../text/nearest.ts'
import { stem } from '../text/stem.ts'
import { wordsOf } from '../text/words.ts'
import type { SearchWord } from './query.ts'

/** A term of the index that looks like a word. */
export interface NearTerm {
  readonly term: string
  readonly articles: number
}

/** What stands in fewer articles may itself be a slip of the pen. */
const LEAST_ARTICLES = 2
/** Of short words nearly everything is near. */
const SHORT = 5
const HAN = /^\p{Script=Han}+$/u

/**
 * How a word was probably meant: the nearest of the terms, at most two edits away (one for short and Chinese words; two letters
 * that changed places are one edit), one as long and then the most frequent among equals. An English term is a stem, so its word is looked up
 * in a text that has it. Null where nothing is near.
 */
export async function suggestWord(
  word: SearchWord,
  near: readonly NearTerm[],
  textWith: (term: string) => Promise<string | null>,
): Promise<string | null> {
  const isHan = HAN.test(word.folded)
  const typed = isHan ? word.folded : (word.terms[0] ?? '')
  const most = isHan || typed.length < SHORT ? 1 : 2
  const [best] = near
    .filter(({ articles }) => articles >= LEAST_ARTICLES)
    .map(({ term, articles }) => ({ term, articles, distance: distanceOf(typed, term) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        Math.abs(a.term.length - typed.length) - Math.abs(b.term.length - typed.length) ||
        b.articles - a.articles ||
        (a.term < b.term ? -1 : 1),
    )
  if (best === undefined) return null
  if (isHan) return best.term
  const text = await textWith(best.term)
  const forms = new Set(wordsOf(fold(text ?? '')).filter(form => stem(form) === best.term))
  const [form] = [...forms].sort((a, b) => editDistance(a, word.text) - editDistance(b, word.text) || (a < b ? -1 : 1))
  return form ?? best.term
}

/** Edits from one word to the other (Damerau 1964: a swap of neighbours is one). */
function distanceOf(a: string, b: string): number {
  const distance = editDistance(a, b)
  if (distance !== 2 || a.length !== b.length) return distance
  const [at, next, ...more] = [...a].flatMap((char, i) => (char === b[i] ? [] : [i]))
  const isSwap = at !== undefined && next === at + 1 && more.length === 0 && a[at] === b[next] && a[next] === b[at]
  return isSwap ? 1 : 2
}
