import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { fold } from './fold.ts'
import { stem } from './stem.ts'
import { isStopWord } from './stop-words.ts'

/** One word of a text, folded and stemmed, ready to be compared or indexed. */
export interface Term {
  readonly text: string
  /** Number of the word in the text, from 0. The parts of a compound share the position of the whole. */
  readonly position: number
  readonly isStopWord: boolean
}

// The dictionary takes 150 ms to load; commands that need no Chinese do not pay for it.
let jieba: Jieba | undefined
/** The shorter words inside long ones: news repeats itself. */
const parts = new Map<string, readonly string[]>()
const MOST_PARTS = 50_000

const PIECE =
  /\p{Script=Han}+|[[\p{L}\p{M}\p{N}]--\p{Script=Han}]+(?:['’.\-+][[\p{L}\p{M}\p{N}]--\p{Script=Han}]+)*[+#]*/gv
const HAN = /\p{Script=Han}/u

/**
 * The terms of a text. Chinese is cut by jieba's dictionary with every shorter word inside a long one (its search mode)
 * and without its guesses at new words: those depend on the neighbours, so that a name would be cut one way in an article
 * and another way in a query. What the dictionary does not know is left as single characters, and two neighbours make a
 * term: 岸燕 in 岸燕机器人 is found however it is embedded. Other words are lower-cased and stemmed as English.
 */
export function termsOf(text: string): Term[] {
  const terms: Term[] = []
  let position = 0
  for (const [piece] of fold(text).matchAll(PIECE)) {
    if (HAN.test(piece)) position = addChinese(piece, position, terms)
    else {
      terms.push({ text: stem(piece), position, isStopWord: isStopWord(piece) })
      position++
    }
  }
  return terms
}

/** The terms that say what a text is about, in order, with repetitions. */
export function contentTerms(text: string): string[] {
  return withoutStopWords(termsOf(text))
}

/** The texts of terms that are no stop words, in order. */
export function withoutStopWords(terms: readonly Term[]): string[] {
  const texts: string[] = []
  for (const { text, isStopWord } of terms) if (!isStopWord) texts.push(text)
  return texts
}

/** The words of a run of folded Chinese as the dictionary cuts it. */
export function dictionaryWords(text: string): string[] {
  jieba ??= Jieba.withDict(dict)
  return jieba.cut(text, false)
}

function addChinese(text: string, from: number, terms: Term[]): number {
  jieba ??= Jieba.withDict(dict)
  let position = from
  let singles: string[] = []
  const flush = () => {
    const pairs = singles.length > 1 ? singles.slice(1).map((char, i) => `${singles[i]}${char}`) : singles
    for (const [i, pair] of pairs.entries())
      terms.push({ text: pair, position: position + i, isStopWord: isStopWord(pair) })
    position += singles.length
    singles = []
  }
  for (const word of jieba.cut(text, false)) {
    if (isOneCharacter(word)) singles.push(word)
    else {
      flush()
      for (const part of partsOf(word, jieba)) terms.push({ text: part, position, isStopWord: isStopWord(part) })
      position++
    }
  }
  flush()
  return position
}

function partsOf(word: string, dictionary: Jieba): readonly string[] {
  if (word.length <= 2) return [word]
  const known = parts.get(word)
  if (known !== undefined) return known
  const result = dictionary.cutForSearch(word, false)
  if (parts.size >= MOST_PARTS) parts.clear()
  parts.set(word, result)
  return result
}

function isOneCharacter(word: string): boolean {
  return word.length === 1 || (word.length === 2 && (word.codePointAt(0) ?? 0) > 0xffff)
}
