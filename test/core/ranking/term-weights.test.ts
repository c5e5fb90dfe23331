import { describe, expect, it } from 'vitest'
import { countTerms, inverseDocumentFrequency } from '../../../src/core/ranking/term-weights.ts'

describe('countTerms', () => {
  it('counts every term, those named like parts of an object too', () => {
    expect([...countTerms(['港城', 'robot', '港城', 'constructor'])]).toEqual([
      ['港城', 2],
      ['robot', 1],
      ['constructor', 1],
    ])
    expect(countTerms([]).size).toBe(0)
  })
})

describe('inverseDocumentFrequency', () => {
  it('is ln(1 + (N − n + ½) / (n + ½))', () => {
    expect(inverseDocumentFrequency(1, 10)).toBeCloseTo(Math.log(1 + 9.5 / 1.5))
    expect(inverseDocumentFrequency(0, 10)).toBeCloseTo(Math.log(22))
  })

  it('falls with the number of documents and is never negative', () => {
    const weights = [0, 1, 5, 9, 10].map(n => inverseDocumentFrequency(n, 10))
    expect([...weights].sort((a, b) => b - a)).toEqual(weights)
    expect(weights.at(-1)).toBeGreaterThan(0)
  })

  it('survives a count ahead of the total', () => {
    expect(inverseDocumentFrequency(12, 10)).toBeGreaterThan(0)
    expect(inverseDocumentFrequency(0, 0)).toBeCloseTo(Math.log(2))
  })
})
