import { describe, expect, it } from 'vitest'
import { bm25, FIELD_WEIGHTS } from '../../../src/core/ranking/bm25.ts'

describe('bm25', () => {
  it('is idf × f × 3 / (f + 2) in a document of average length', () => {
    expect(bm25(1, 100, 100, 2)).toBeCloseTo(2)
    expect(bm25(2, 100, 100, 1)).toBeCloseTo(6 / 4)
    expect(bm25(0, 100, 100, 2)).toBe(0)
  })

  it('counts a term for less in a longer document', () => {
    // 2 × (0.3 + 0.7 × 2) = 3.4
    expect(bm25(1, 200, 100, 1)).toBeCloseTo(3 / 4.4)
    expect(bm25(1, 50, 100, 1)).toBeGreaterThan(bm25(1, 200, 100, 1))
  })

  it('saturates: more of a term never reaches 3 times its idf', () => {
    expect(bm25(1000, 100, 100, 1)).toBeLessThan(3)
    expect(bm25(1000, 100, 100, 1)).toBeGreaterThan(2.99)
  })

  it('survives a collection without length', () => {
    expect(bm25(1, 0, 0, 1)).toBeCloseTo(3 / 1.6)
  })

  it('weighs the title most; a summary repeats what the body says', () => {
    expect(FIELD_WEIGHTS.A).toBeGreaterThan(FIELD_WEIGHTS.B)
    expect(FIELD_WEIGHTS.B).toBe(FIELD_WEIGHTS.C)
  })
})
