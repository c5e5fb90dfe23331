import { fold } from '../text/fold.ts'
import type { Language } from '../text/language.ts'
import { isStopWord } from '../text/stop-words.ts'

// Scripts that put no space between words.
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー' // biome-ignore format: one alphabet
const RUN = new RegExp(`[${UNSPACED}]+|[[\\p{L}\\p{M}\\p{N}]--[${UNSPACED}]]+(?:['’.\\-][[\\p{L}\\p{M}\\p{N}]--[${UNSPACED}]]+)*`, 'gv') // biome-ignore format: two alternatives
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'v')

const STEM = 6

/**
 * What sentences are compared by: pairs of neighbouring characters where the script has no spaces, words elsewhere
 * (English ones cut to their first letters), stop words left out. For ranking sentences pairs do as well as dictionary
 * words, and first letters as well as a stemmer, at a fraction of the time.
 */
export function sentenceTerms(sentence: string, language: Language): string[] {
  const terms: string[] = []
  for (const [run] of fold(sentence).matchAll(RUN))
    if (IS_UNSPACED.test(run)) addPairs(run, terms)
    else if (!isStopWord(run)) terms.push(language === 'en' ? run.slice(0, STEM) : run)
  return terms
}

function addPairs(run: string, terms: string[]): void {
  const characters = [...run]
  for (let i = 1; i < characters.length; i++) terms.push(`${characters[i - 1]}${characters[i]}`)
}
