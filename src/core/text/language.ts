import { wordsOf } from './words.ts'

export type Language = 'zh' | 'en' | 'und'

const HAN = /\p{Script=Han}/gu
const KANA_OR_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const LETTER = /\p{L}/gu
/** Enough of a text to be sure; the rest only costs time. */
const SAMPLE = 4000

// The commonest words of English that no other large language of the Latin script shares.
const ENGLISH = new Set(
  'the of and to that is was for it with as his he be by at from have this are not but had they you which were their has will its said would been'.split(
    ' ',
  ),
)

/**
 * The language of a text: by script first, then by stop words. Chinese (simplified or traditional) is `zh`, English `en`,
 * everything else, the empty text included, is `und`.
 */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE)
  const letters = count(sample, LETTER)
  if (letters === 0) return 'und'
  const han = count(sample, HAN)
  // Japanese and Korean news carry Han characters too, but never without a good share of their own script.
  if (count(sample, KANA_OR_HANGUL) > han * 0.1) return 'und'
  // A Chinese character says about as much as three Latin letters.
  if (han * 3 > letters - han) return han > 0 ? 'zh' : 'und'
  const words = wordsOf(sample.toLowerCase())
  const english = words.filter(word => ENGLISH.has(word)).length
  // A headline may have one such word or none, so short ASCII texts get the benefit of the doubt.
  if (english / words.length > 0.08) return 'en'
  return words.length <= 12 && /^[\x20-\x7e\u2010-\u2026]*$/.test(sample.trim()) ? 'en' : 'und'
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
