import type { Sketch } from '../article/sketch.ts'
import { norm } from '../ranking/similarity.ts'
import type { TermVector } from '../ranking/term-weights.ts'
import { type ClusterItem, storyKeys, storyVector } from './story.ts'

/** What stays of an article for comparing it: hundreds of thousands fit into memory. */
export interface Profile {
  /** Milliseconds. */
  readonly at: number
  readonly sketch: Sketch
  readonly title: CompactVector
  readonly whole: CompactVector
  readonly names: CompactVector
  /** Under which it is found, see `storyKeys`. */
  readonly keys: readonly string[]
}

/** A term vector of length 1: hashes of the terms, ascending, and their weights. */
export interface CompactVector {
  readonly terms: Int32Array
  readonly weights: Float32Array
}

/** Works out what an article is compared by. */
export function profileOf(item: ClusterItem): Profile {
  const vector = storyVector(item)
  return {
    at: item.publishedAt.getTime(),
    sketch: item.sketch,
    title: compact(vector.title),
    whole: compact(vector.whole),
    names: compact(vector.names),
    keys: storyKeys(vector, item.sketch),
  }
}

/** Cosine of two vectors of length 1. */
export function product(a: CompactVector, b: CompactVector): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const x = a.terms[i] as number
    const y = b.terms[j] as number
    if (x === y) sum += (a.weights[i] as number) * (b.weights[j] as number)
    if (x <= y) i++
    if (y <= x) j++
  }
  return Math.min(1, sum)
}

function compact(vector: TermVector): CompactVector {
  const length = norm(vector)
  const entries = [...vector]
    .map(([term, weight]) => [hash(term), weight / length] as const)
    .sort((a, b) => a[0] - b[0])
  return {
    terms: Int32Array.from(entries, ([term]) => term),
    weights: Float32Array.from(entries, ([, weight]) => weight),
  }
}

/** FNV-1a, 32 bits: two of an article's terms fall together once in 100 million pairs of words. */
function hash(term: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < term.length; i++) value = Math.imul(value ^ term.charCodeAt(i), 0x01000193)
  return value | 0
}
