import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance, nearest } from '../../../src/core/text/nearest.ts'
import { anyString } from '../../support/any-string.ts'

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['kitten', 'sitting', 3],
    ['digest', 'digets', 2],
    ['海洋', '海羊', 1],
    ['📰报', '报', 1],
    ['', '晨报', 2],
  ])('%s → %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
  })

  test('is a metric', () => {
    const word = anyString(12)
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, a)).toBe(0)
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c))
      }),
    )
  })

  test('long words cost memory in one word only', () => {
    expect(editDistance('a'.repeat(4000), 'b'.repeat(4000))).toBe(4000)
  })
})

describe('nearest', () => {
  test('orders by distance, keeps the order given among equals, ignores case', () => {
    expect(nearest('Serch', ['search', 'sub', 'start', 'perch'], 2)).toEqual(['search', 'perch'])
    expect(nearest('ab', ['ac', 'ad'], 2)).toEqual(['ac', 'ad'])
  })

  test('says nothing rather than something far off', () => {
    expect(nearest('weather', ['search', 'list'], 2)).toEqual([])
  })
})
