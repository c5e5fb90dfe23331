import { describe, expect, it } from 'vitest'
import { bm25, FIELD_WEIGHTS } from '../../../src/core/ranking/bm25.ts'

describe('bm25', () => {
  it('is idf × f × 2.2 / (f + 1.2) in a document of average length', () => {
    expect(bm25(1, 100, 100, 2)).toBeCloseTo(2)
    expect(bm25(2, 100, 100, 1)).toBeCloseTo(4.4 / 3.2)
    expect(bm25(0, 100, 100, 2)).toBe(0)
  })

  it('counts a term for less in a longer document', () => {
    // 1.2 × (0.4 + 0.6 × 2) = 1.92
    expect(bm25(1, 200, 100, 1)).toBeCloseTo(2.2 / 2.92)
    expect(bm25(1, 50, 100, 1)).toBeGreaterThan(bm25(1, 200, 100, 1))
  })

  it('saturates: more of a term never reaches 2.2 times its idf', () => {
    expect(bm25(1000, 100, 100, 1)).toBeLessThan(2.2)
    expect(bm25(1000, 100, 100, 1)).toBeGreaterThan(2.19)
  })

  it('survives a collection without length', () => {
    expect(bm25(1, 0, 0, 1)).toBeCloseTo(2.2 / 1.48)
  })

  it('weighs the title most, then the summary, then the body', () => {
    expect(FIELD_WEIGHTS.A).toBeGreaterThan(FIELD_WEIGHTS.B)
    expect(FIELD_WEIGHTS.B).toBeGreaterThan(FIELD_WEIGHTS.C)
  })
})
