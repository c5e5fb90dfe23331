import { fold, foldWithOffsets } from '../text/fold.ts'
import { type Piece, piecesOf } from '../text/match-text.ts'
import { sentencesOf } from '../text/sentences.ts'
import { stem } from '../text/stem.ts'
import type { SearchWord } from './query.ts'

export interface Snippet {
  readonly text: string
  /** [start, end) offsets into `text`, ascending and apart. */
  readonly hits: readonly (readonly [number, number])[]
}

/** Of one sentence, and of two: a page of five with their titles stays within a message. */
const LONGEST = 160
const LONGEST_TWO = 240
/** Telegram marks no more than 100 places in a message. */
const MOST_HITS = 15
/** All parts of a word, apart, are nearly as good as the word. */
const PARTS_SHARE = 0.8
/** What a second sentence has to add, in words. */
const LEAST_GAIN = 0.4
const CLAUSE_MARK = /[，、；：,;:。！？.!?\s]/
/** Behind these no space is written. */
const CHINESE_END = /[\p{Script=Han}。！？；…）】》」』｡]["”’]?$/u

/**
 * The sentence of a text that has most of the words, the earliest of equals, with its hits; and a second one where that has
 * words which the first lacks and both fit. A long one is cut at clause marks where most of its words are. Where no sentence
 * has any word, the first one.
 */
export function makeSnippet(text: string, words: readonly SearchWord[]): Snippet {
  const sentences: Found[] = []
  for (const sentence of sentencesOf(text)) {
    sentences.push(findHits(sentence, words, sentences.length))
    if (words.length > 0 && amountOf(sentences.slice(-1), words) === words.length) break
  }
  const best = mostOf(sentences, one => amountOf([one], words))
  if (best === null) return { text: '', hits: [] }
  const reach = LONGEST_TWO - JOINT_LENGTH - best.sentence.length
  const fitting = best.sentence.length > LONGEST ? [] : sentences.filter(({ sentence }) => sentence.length <= reach)
  const second = mostOf(fitting, other => amountOf([best, other], words))
  const isWorthIt =
    second !== null && amountOf([best, second], words) - amountOf([best], words) >= LEAST_GAIN - Number.EPSILON
  const { text: shown, hits } = isWorthIt ? joined(best, second) : shorten(best)
  return { text: shown, hits: hits.slice(0, MOST_HITS) }
}

interface Hit {
  readonly start: number
  readonly end: number
  readonly word: number
}

interface Found {
  readonly sentence: string
  /** Which of the sentences. */
  readonly place: number
  readonly hits: readonly Hit[]
  /** For each word the parts found; null where it is there as a whole. */
  readonly parts: readonly (ReadonlySet<string> | null)[]
}

function findHits(sentence: string, words: readonly SearchWord[], place: number): Found {
  const { folded, offsets } = foldWithOffsets(sentence)
  const all = words.map(word => findWord(folded, word))
  const hits = all.flatMap(({ found }, word) =>
    found.map(([start, end]) => ({ start: offsets[start] as number, end: endOf(offsets, end), word })),
  )
  return { sentence, place, hits, parts: all.map(({ parts }) => parts) }
}

/** How many of the words some sentences have together; of one that is there in parts only, a share. */
function amountOf(sentences: readonly Found[], words: readonly SearchWord[]): number {
  return words.reduce((sum, word, i) => {
    const found = sentences.map(({ parts }) => parts[i] ?? null)
    if (found.includes(null)) return sum + 1
    const parts = new Set(found.flatMap(some => [...(some ?? [])]))
    return sum + (PARTS_SHARE * parts.size) / Math.max(1, word.terms.length)
  }, 0)
}

/** The item with the largest amount, the earliest of equals; null of none. */
function mostOf<Item>(items: readonly Item[], amount: (item: Item) => number): Item | null {
  let best: Item | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const item of items) {
    const its = amount(item)
    if (its > most + 1e-9) [best, most] = [item, its]
  }
  return best
}

const JOINT_LENGTH = 3

/** Both in the order of the text, with … where something is left out between them. */
function joined(one: Found, other: Found): Snippet {
  const [first, second] = one.place < other.place ? [one, other] : [other, one]
  const space = CHINESE_END.test(first.sentence) ? '' : ' '
  const joint = second.place === first.place + 1 ? space : `${space}…${space}`
  const shift = first.sentence.length + joint.length
  return {
    text: `${first.sentence}${joint}${second.sentence}`,
    hits: [...merge(first.hits), ...merge(second.hits).map(([from, to]) => [from + shift, to + shift] as const)],
  }
}

/** Where the character ends of which `end` is behind a part; one character may have been folded into several. */
function endOf(offsets: readonly number[], end: number): number {
  let next = end
  while (next < offsets.length - 1 && offsets[next] === offsets[end - 1]) next++
  return offsets[next] as number
}

const HAN = /\p{Script=Han}/u
const ONLY_HAN = /^\p{Script=Han}+$/u

/** The word itself; where it is not there as typed, its parts. */
function findWord(folded: string, word: SearchWord): { found: [number, number][]; parts: Set<string> | null } {
  const exact = HAN.test(word.folded)
    ? allOccurrences(folded, fold(word.text.replace(/\s+/g, '')))
    : findStemmed(folded, word.folded.trim().split(' '))
  if (exact.length > 0) return { found: exact, parts: null }
  const parts = new Set<string>()
  const found = word.terms.flatMap(term => {
    const isChinese = ONLY_HAN.test(term)
    const places =
      isChinese && term.length === 1 ? [] : isChinese ? allOccurrences(folded, term) : findStemmed(folded, [term])
    if (places.length > 0) parts.add(term)
    return places
  })
  return { found, parts }
}

function allOccurrences(text: string, part: string): [number, number][] {
  const found: [number, number][] = []
  if (part === '') return found
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length))
    found.push([at, at + part.length])
  return found
}

/** Runs of words with these stems, one behind the other. */
function findStemmed(folded: string, stems: readonly string[]): [number, number][] {
  const pieces = [...piecesOf(folded)]
  const found: [number, number][] = []
  for (let i = 0; i + stems.length <= pieces.length; i++) {
    const run = pieces.slice(i, i + stems.length)
    if (!run.every((piece, j) => !piece.isHan && stem(piece.text) === stems[j])) continue
    const [first, last] = [run[0] as Piece, run.at(-1) as Piece]
    found.push([first.index, last.index + last.text.length])
  }
  return found
}

function merge(hits: readonly Hit[]): [number, number][] {
  const merged: [number, number][] = []
  for (const { start, end } of [...hits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

/** The stretch of a long sentence with most of the words, from one clause mark to another. */
function shorten({ sentence, hits: found }: Found): Snippet {
  const hits = merge(found)
  if (sentence.length <= LONGEST) return { text: sentence, hits }
  const kindsIn = ([start, end]: readonly [number, number]) =>
    new Set(found.filter(hit => hit.start >= start && hit.end <= end).map(hit => hit.word)).size
  const starts = hits.length === 0 ? [0] : hits.map(([from]) => startBefore(sentence, from))
  const stretches = starts.map(start => [start, endAfter(sentence, start, hits)] as const)
  const [start, end] = mostOf(stretches, kindsIn) ?? [0, LONGEST]
  const prefix = start > 0 ? '…' : ''
  const shift = prefix.length - start
  return {
    text: `${prefix}${sentence.slice(start, end)}${end < sentence.length ? '…' : ''}`,
    hits: hits
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]) => [from + shift, to + shift] as const),
  }
}

/** Behind the first clause mark within half a snippet before a hit. */
function startBefore(text: string, hit: number): number {
  if (hit < LONGEST / 2) return 0
  const from = hit - LONGEST / 2
  for (let i = from; i < hit; i++) if (CLAUSE_MARK.test(text[i] as string)) return whole(text, i + 1)
  return whole(text, from)
}

/** Before the last clause mark that fits, or before a hit that does not. */
function endAfter(text: string, start: number, hits: readonly (readonly [number, number])[]): number {
  const most = start + LONGEST
  if (most >= text.length) return text.length
  const within = hits.filter(([from, to]) => from >= start && to <= most).at(-1)?.[1] ?? start
  for (let i = most; i > Math.max(within, most - LONGEST / 2); i--) if (CLAUSE_MARK.test(text[i] as string)) return i
  const cut = hits.find(([from, to]) => from > start && from < most && to > most)
  return cut === undefined ? whole(text, most) : cut[0]
}

/** Never between the halves of a surrogate pair. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
