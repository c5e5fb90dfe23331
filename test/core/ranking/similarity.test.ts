import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cosine, norm } from '../../../src/core/ranking/similarity.ts'

const vector = (weights: Record<string, number>) => new Map(Object.entries(weights))

describe('cosine', () => {
  it('is 1 for one direction, 0 for none in common, 0 for nothing', () => {
    expect(cosine(vector({ 机器人: 3, 港城: 4 }), vector({ 机器人: 6, 港城: 8 }))).toBeCloseTo(1)
    expect(cosine(vector({ 机器人: 1 }), vector({ robot: 1 }))).toBe(0)
    expect(cosine(vector({}), vector({ robot: 1 }))).toBe(0)
    expect(cosine(vector({}), vector({}))).toBe(0)
  })

  it('is the product over the lengths', () => {
    expect(cosine(vector({ a: 3, b: 4 }), vector({ a: 1 }))).toBeCloseTo(0.6)
    expect(cosine(vector({ a: 1, b: 1 }), vector({ b: 1, c: 1 }))).toBeCloseTo(0.5)
  })

  it('is between 0 and 1 and does not depend on the order', () => {
    const vectors = fc
      .dictionary(fc.constantFrom('a', 'b', 'c', '港'), fc.double({ min: 0, max: 1e6, noNaN: true }))
      .map(vector)
    fc.assert(
      fc.property(vectors, vectors, (a, b) => {
        const likeness = cosine(a, b)
        expect(likeness).toBeGreaterThanOrEqual(0)
        expect(likeness).toBeLessThanOrEqual(1)
        expect(cosine(b, a)).toBeCloseTo(likeness, 9)
      }),
      { numRuns: 300 },
    )
  })
})

describe('norm', () => {
  it('is the Euclidean length', () => {
    expect(norm(vector({ a: 3, b: 4 }))).toBe(5)
    expect(norm(vector({}))).toBe(0)
  })
})
