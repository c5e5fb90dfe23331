import { fold, foldWithOffsets } from '../text/fold.ts'
import { sentencesOf } from '../text/sentences.ts'
import { stem } from '../text/terms.ts'
import type { SearchWord } from './query.ts'

export interface Snippet {
  readonly text: string
  /** [start, end) offsets into `text`, ascending and apart. */
  readonly hits: readonly (readonly [number, number])[]
}

const LONGEST = 160
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
    const found = /\p{Script=Han}/u.test(word.folded)
      ? findPlain(folded, fold(word.text.replace(/\s+/g, '')), word.terms)
      : findStemmed(folded, word.folded.trim().split(' '))
    if (found.length > 0) kinds++
    for (const [start, end] of found) hits.push([offsets[start] as number, offsets[end] as number])
  }
  return { hits: merge(hits), kinds }
}

/** The word itself; where it is not there as typed, its parts. */
function findPlain(folded: string, whole: string, terms: readonly string[]): [number, number][] {
  const exact = allOccurrences(folded, whole)
  return exact.length > 0 ? exact : terms.filter(term => term.length > 1).flatMap(term => allOccurrences(folded, term))
}

function allOccurrences(text: string, part: string): [number, number][] {
  const found: [number, number][] = []
  if (part === '') return found
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) found.push([at, at + part.length])
  return found
}

function findStemmed(folded: string, stems: readonly string[]): [number, number][] {
  const wanted = new Set(stems)
  return [...folded.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.\-][\p{L}\p{M}\p{N}]+)*[+#]*/gu)]
    .filter(match => wanted.has(stem(match[0])))
    .map(match => [match.index, match.index + match[0].length])
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
