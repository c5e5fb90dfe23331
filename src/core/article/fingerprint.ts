import { createHash } from 'node:crypto'
import { fold } from '../text/fold.ts'

/** With fewer letters than this a text is a headline with little below it, which a source may well print twice. */
const TELLING_TEXT = 40
const TELLING_HEADLINE = 24

/**
 * What makes two texts of one source the same article: a hash of title and text without white space, punctuation and
 * widths, 32 hex digits. "Weather" with two words below it is not the same on every day: so little counts together with
 * `key`, the address that tells where it stands, and `isNamed`, whether the source also names it by a GUID.
 */
export function contentHash(title: string, text: string, key: string | null = null, isNamed = false): string {
  const body = onlyLetters(text)
  let bare = onlyLetters(title) + body
  if (key !== null && body.length < TELLING_TEXT && (isNamed || bare.length < TELLING_HEADLINE)) bare += `\n${key}`
  return createHash('sha256').update(bare).digest('hex').slice(0, 32)
}

function onlyLetters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * SimHash of a text's terms (Charikar 2002): 64 bits of which near duplicates share nearly all. As a signed 64-bit
 * integer, as Postgres keeps it.
 */
export function simHash(terms: readonly string[]): bigint {
  const sums = new Array<number>(64).fill(0)
  for (let i = 0; i < terms.length; i++) {
    // Pairs of neighbours tell texts apart that share a vocabulary.
    const [low, high] = hash64(`${terms[i]} ${terms[i + 1] ?? ''}`)
    for (let bit = 0; bit < 32; bit++) {
      sums[bit] = (sums[bit] as number) + ((low >>> bit) & 1 ? 1 : -1)
      sums[bit + 32] = (sums[bit + 32] as number) + ((high >>> bit) & 1 ? 1 : -1)
    }
  }
  const bits = sums.reduce((value, sum, bit) => (sum > 0 ? value | (1n << BigInt(bit)) : value), 0n)
  return BigInt.asIntN(64, bits)
}

/** Number of bits in which two fingerprints differ, 0–64. */
export function hammingDistance(a: bigint, b: bigint): number {
  let difference = BigInt.asUintN(64, a ^ b)
  let count = 0
  for (; difference > 0n; difference &= difference - 1n) count++
  return count
}

/** Two 32-bit FNV-1a hashes with different seeds. */
function hash64(text: string): [number, number] {
  let low = 0x811c9dc5
  let high = 0x9747b28c
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x01000193)
  }
  // FNV mixes its low bits poorly upwards; one round of avalanche evens that out.
  return [avalanche(low), avalanche(high)]
}

function avalanche(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
