import { dict } from '@node-rs/jieba/dict.js'

// Unicode's own order of Chinese by pinyin: a mark stands before the characters of each letter. A character has one reading there, so
// 重庆 is zq, and not cq.
const order = new Intl.Collator('zh-u-co-pinyin')
const LETTERS = 'abcdefghjklmnopqrstwxyz'
const MARKS = Array.from(LETTERS, letter => `\uFDD0${letter.toUpperCase()}`)
const [FIRST, LAST] = [0x4e00, 0x9fff]

/** Of two letters there are some hundred words; the rarest of them nobody means. */
const MOST_WORDS = 300

/** English hardly has a word without a vowel, and hardly a Chinese syllable begins with one. */
const INITIALS = /^[b-df-hj-np-tw-z]{2,6}$/

let characters: Map<string, string> | undefined

/** Whether a folded word is typed as people type the first letters of pinyin. */
export function mayBeInitials(folded: string): boolean {
  return INITIALS.test(folded)
}

/**
 * The words of the dictionary that a reader may mean by the first letters of their pinyin (`jqr`: 机器人), frequent ones first.
 * It is read through each time, some 0.1 s, which is rarely asked for; none where the runtime does not know pinyin.
 */
export function wordsByInitials(initials: string): string[] {
  characters ??= charactersByInitial()
  const classes = Array.from(initials, letter => characters?.get(letter))
  if (classes.length < 2 || classes.some(one => one === undefined)) return []
  const line = new RegExp(`^(${classes.map(one => `[${one}]`).join('')}) (\\d+)`, 'gm')
  const found = [...Buffer.from(dict).toString('utf8').matchAll(line)]
  found.sort(([, , a], [, , b]) => Number(b) - Number(a))
  return found.slice(0, MOST_WORDS).map(([, word = '']) => word)
}

function charactersByInitial(): Map<string, string> {
  const under = new Map<string, string>()
  for (let code = FIRST; code <= LAST; code++) {
    const character = String.fromCharCode(code)
    const letter = LETTERS[MARKS.findLastIndex(mark => order.compare(mark, character) <= 0)]
    if (letter !== undefined) under.set(letter, (under.get(letter) ?? '') + character)
  }
  return under
}
