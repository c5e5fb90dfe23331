import { fold } from '../text/fold.ts'
import { piecesOf } from '../text/match-text.ts'
import { stem } from '../text/stem.ts'
import { isStopWord } from '../text/stop-words.ts'

/** What a category is told from: as an article has it, not folded. */
export interface CategoryText {
  readonly title: string
  /** Kicker and summary; may repeat what the body says. */
  readonly lead: string
  readonly body: string
}

/** Words of a term, or characters of a Chinese one, at most. */
export const LONGEST_TERM = 8
const LONGEST_PHRASE = 3
/** The rest of a long text says nothing new about its field. */
const BODY_CHARACTERS = 3000
const TITLE_WEIGHT = 3
const MARKS = /[《？！%]/gu

/**
 * The terms of an article that `isKnown` knows, with their weights: every run of up to eight Chinese characters, English
 * stems and phrases of up to three, numbers also by their shape (`3-1` is `0-0`), and four marks that headlines use. A
 * weight is 1 + ln of the number of occurrences, those in the title counted three times, over the length of all weights
 * (Euclidean), so that a headline and a long text speak equally loud.
 */
export function categoryFeatures(text: CategoryText, isKnown: (term: string) => boolean): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (term: string, weight: number) => {
    if (isKnown(term)) counts.set(term, (counts.get(term) ?? 0) + weight)
  }
  addTerms(fold(text.title), TITLE_WEIGHT, add)
  addTerms(fold(text.lead.slice(0, BODY_CHARACTERS)), 1, add)
  addTerms(fold(text.body.slice(0, BODY_CHARACTERS)), 1, add)
  for (const [mark] of text.title.matchAll(MARKS)) add(mark, TITLE_WEIGHT)
  return counts
}

function addTerms(folded: string, weight: number, add: (term: string, weight: number) => void): void {
  let words: string[] = []
  let end = 0
  for (const { text, index, isHan } of piecesOf(folded)) {
    if (isHan) {
      words = []
      addRuns(text, weight, add)
    } else {
      // A phrase does not reach over punctuation.
      if (/[^\s]/.test(folded.slice(end, index))) words = []
      addWord(text, words, weight, add)
    }
    end = index + text.length
  }
}

function addRuns(run: string, weight: number, add: (term: string, weight: number) => void): void {
  for (let from = 0; from < run.length; from++)
    for (let length = 1; length <= LONGEST_TERM && from + length <= run.length; length++)
      add(run.slice(from, from + length), weight)
}

function addWord(word: string, before: string[], weight: number, add: (term: string, weight: number) => void): void {
  const stemmed = stem(word)
  before.push(stemmed)
  if (before.length > LONGEST_PHRASE) before.shift()
  if (!isStopWord(word)) add(stemmed, weight)
  if (/\d/.test(word)) add(word.replaceAll(/\d/g, '0'), weight)
  for (let length = 2; length <= before.length; length++) add(before.slice(-length).join(' '), weight)
}
