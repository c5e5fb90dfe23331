import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { selectDiverse } from '../../../src/core/ranking/mmr.ts'

const likeness = (table: number[][]) => (a: number, b: number) => table[a]?.[b] ?? 0

describe('selectDiverse', () => {
  it('takes the best ones where nothing repeats', () => {
    expect(selectDiverse([0.2, 0.9, 0.5], () => 0, { count: 2, penalty: 1 })).toEqual([1, 2])
  })

  it('passes over a repetition: 0.9 − 0.5 × 1 is less than 0.5', () => {
    const alike = likeness([
      [1, 1, 0],
      [1, 1, 0],
      [0, 0, 1],
    ])
    expect(selectDiverse([1, 0.9, 0.5], alike, { count: 3, penalty: 0.5 })).toEqual([0, 2, 1])
    expect(selectDiverse([1, 0.9, 0.5], alike, { count: 3, penalty: 0 })).toEqual([0, 1, 2])
  })

  it('measures the likeness to the closest of those picked, not to all', () => {
    const alike = likeness([
      [1, 0, 0.6],
      [0, 1, 0.6],
      [0.6, 0.6, 1],
      [0, 0, 0],
    ])
    // The third loses 0.6 once: 0.8 − 0.6 = 0.2, as much as the fourth has, and it comes first.
    expect(selectDiverse([1, 0.9, 0.8, 0.2], alike, { count: 3, penalty: 1 })).toEqual([0, 1, 2])
  })

  it('prefers the earlier of equals', () => {
    expect(selectDiverse([0.5, 0.5, 0.5], () => 0, { count: 2, penalty: 1 })).toEqual([0, 1])
  })

  it('leaves out what is refused when its turn comes', () => {
    const asked: number[] = []
    const accept = (index: number) => asked.push(index) !== 2
    expect(selectDiverse([3, 2, 1], () => 0, { count: 2, penalty: 1, accept })).toEqual([0, 2])
    expect(asked).toEqual([0, 1, 2])
  })

  it('picks nothing from nothing, and nothing where nothing is asked for', () => {
    expect(selectDiverse([], () => 0, { count: 3, penalty: 1 })).toEqual([])
    expect(selectDiverse([1, 2], () => 0, { count: 0, penalty: 1 })).toEqual([])
  })

  it('picks each item once, at most `count` of them', () => {
    const scores = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 12 })
    fc.assert(
      fc.property(scores, fc.nat(14), (scores, count) => {
        const picked = selectDiverse(scores, (a, b) => ((a * 7 + b * 7) % 10) / 10, { count, penalty: 0.7 })
        expect(new Set(picked).size).toBe(Math.min(count, scores.length))
        expect(picked.length).toBe(Math.min(count, scores.length))
      }),
      { numRuns: 300 },
    )
  })
})
