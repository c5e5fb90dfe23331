import { fold } from '../text/fold.ts'

/**
 * Near-duplicates. A text is the set of its runs of six letters (shingles); two texts are near when they share at least half of
 * all (Jaccard). The sketch of a set is its 256 smallest hashes: all of a short text, and for a longer one a fair sample of the
 * union of two (bottom-k sketch, Broder 1997, "On the resemblance and containment of documents"; Cohen & Kaplan 2007).
 */
export type Sketch = ArrayLike<number>

const SHINGLE = 6
const SIZE = 256
/** Texts with fewer shingles ("Comments", "Read on") are told apart by their titles. */
const TELLING = 40
/**
 * A resemblance of 0.5 is estimated from 256 hashes with a standard error of 0.03. What is under 0.25 shares passages only; near
 * the middle of the gap both mistakes are a matter of one in a thousand.
 */
const NEAR = 0.42
/** Smallest hashes under which an article is found: two with a resemblance of ½ have one in common but for 1 in 4,000. */
const KEYS = 12

/** The sketch of an article: ascending 32-bit integers. Widths, scripts, case, white space and punctuation do not count. */
export function sketchOf(title: string, text: string): Int32Array {
  const body = shingles(text)
  const hashes = body.size < TELLING ? new Set([...shingles(title), ...body]) : body
  return Int32Array.from(hashes).sort().slice(0, SIZE)
}

/** Estimated share of the shingles of both that they have in common, 0–1; 0 where one has none. */
export function resemblance(a: Sketch, b: Sketch): number {
  return sharedOf(a, b, SIZE)
}

/** Whether two articles are one text, perhaps shortened, retitled or under another byline. */
export function isNearDuplicate(a: Sketch, b: Sketch): boolean {
  // Nearly all pairs differ in their first hashes already.
  return sharedOf(a, b, 2 * KEYS) > 0 && resemblance(a, b) >= NEAR
}

/** Share of the `size` smallest hashes of both that they have in common: a fair sample of the union, as neither sketch is cut before. */
function sharedOf(a: Sketch, b: Sketch, size: number): number {
  let i = 0
  let j = 0
  let seen = 0
  let shared = 0
  for (; seen < size && (i < a.length || j < b.length); seen++) {
    const x = i < a.length ? (a[i] as number) : Number.POSITIVE_INFINITY
    const y = j < b.length ? (b[j] as number) : Number.POSITIVE_INFINITY
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return seen === 0 ? 0 : shared / seen
}

/** Under which keys near-duplicates of an article are found. */
export function sketchKeys(sketch: Sketch): readonly number[] {
  return Array.from({ length: Math.min(KEYS, sketch.length) }, (_, i) => sketch[i] as number)
}

function shingles(text: string): Set<number> {
  const letters = fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
  const hashes = new Set<number>()
  for (let from = 0; from + SHINGLE <= letters.length; from++) hashes.add(hash(letters, from, from + SHINGLE))
  return hashes
}

/** FNV-1a with the avalanche of MurmurHash3, as a signed 32-bit integer. */
function hash(text: string, from: number, to: number): number {
  let value = 0x811c9dc5
  for (let i = from; i < to; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return value ^ (value >>> 16)
}
