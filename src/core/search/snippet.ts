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

const LONGEST = 160
/** A sentence with parts of a word only is as good as one with half a word. */
const PARTS_SHARE = 0.5
const CLAUSE_MARK = /[，、；：,;:。！？.!?\s]/

/**
 * The sentence of a text that has most of the words, the earliest of equals, with its hits; cut at clause marks around the
 * first hit where it is long. Where no sentence has any, the first one.
 */
export function makeSnippet(text: string, words: readonly SearchWord[]): Snippet {
  let best: { sentence: string; hits: [number, number][]; kinds: number } | null = null
  for (const sentence of sentencesOf(text)) {
    const found = findHits(sentence, words)
    if (best === null || found.kinds > best.kinds) best = { sentence, ...found }
    if (words.length > 0 && found.kinds === words.length) break
  }
  return best === null ? { text: '', hits: [] } : shorten(best.sentence, best.hits)
}

function findHits(sentence: string, words: readonly SearchWord[]): { hits: [number, number][]; kinds: number } {
  const { folded, offsets } = foldWithOffsets(sentence)
  const hits: [number, number][] = []
  let kinds = 0
  for (const word of words) {
    const { found, isWhole } = findWord(folded, word)
    if (found.length > 0) kinds += isWhole ? 1 : PARTS_SHARE
    for (const [start, end] of found) hits.push([offsets[start] as number, endOf(offsets, end)])
  }
  return { hits: merge(hits), kinds }
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
function findWord(folded: string, word: SearchWord): { found: [number, number][]; isWhole: boolean } {
  const exact = HAN.test(word.folded)
    ? allOccurrences(folded, fold(word.text.replace(/\s+/g, '')))
    : findStemmed(folded, word.folded.trim().split(' '))
  if (exact.length > 0) return { found: exact, isWhole: true }
  const parts = word.terms.flatMap(term => {
    if (!ONLY_HAN.test(term)) return findStemmed(folded, [term])
    return term.length > 1 ? allOccurrences(folded, term) : []
  })
  return { found: parts, isWhole: false }
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

function merge(hits: [number, number][]): [number, number][] {
  const merged: [number, number][] = []
  for (const [start, end] of hits.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

function shorten(sentence: string, hits: [number, number][]): Snippet {
  if (sentence.length <= LONGEST) return { text: sentence, hits }
  const firstHit = hits[0]?.[0] ?? 0
  const start = firstHit < LONGEST / 2 ? 0 : afterMark(sentence, Math.max(0, firstHit - LONGEST / 2), firstHit)
  const end = start + LONGEST >= sentence.length ? sentence.length : beforeMark(sentence, start + LONGEST, firstHit)
  const prefix = start > 0 ? '…' : ''
  const shift = prefix.length - start
  return {
    text: `${prefix}${sentence.slice(start, end)}${end < sentence.length ? '…' : ''}`,
    hits: hits
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]) => [from + shift, to + shift] as const),
  }
}

function afterMark(text: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (CLAUSE_MARK.test(text[i] as string)) return i + 1
  return whole(text, from)
}

function beforeMark(text: string, from: number, limit: number): number {
  for (let i = from; i > Math.max(limit + 1, from - LONGEST / 2); i--) if (CLAUSE_MARK.test(text[i] as string)) return i
  return whole(text, from)
}

/** Never between the halves of a surrogate pair. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
