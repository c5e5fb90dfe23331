import { describe, expect, it, test } from 'vitest'
import { occurrencesIn, quoteLexeme, toSearchVector, withFacets } from '../../../src/core/search/search-vector.ts'

describe('toSearchVector', () => {
  it('has the terms with their positions, and a gap between the fields', () => {
    expect(toSearchVector({ title: 'Robots land', lead: '机器人', body: 'The robot' })).toEqual({
      literal: "'^land' '^robot' 'land':2A 'robot':1A,2002C 'the':2001C '机器':1001B '机器人':1001B",
      length: 6,
      terms: ['^land', '^robot', 'land', 'robot', 'the', '机器', '机器人'],
    })
  })

  it('is empty for nothing', () => {
    expect(toSearchVector({ title: '', lead: '！', body: '😀' })).toEqual({ literal: '', length: 0, terms: [] })
  })

  it('keeps to the limits of a tsvector', () => {
    const { literal, length, terms } = toSearchVector({
      title: 'x'.repeat(101),
      lead: 'port '.repeat(300),
      body: Array.from({ length: 25_000 }, (_, i) => `w${i}`).join(' '),
    })
    expect(length).toBe(25_301)
    expect(terms).toHaveLength(20_000)
    expect(terms).not.toContain('x'.repeat(101))
    expect(/'port':([\dA-D,]+)/.exec(literal)?.[1]?.split(',')).toHaveLength(255)
    const positions = [...literal.matchAll(/[:,](\d+)/g)].map(match => Number(match[1]))
    expect(Math.max(...positions.slice(0, 50_000))).toBe(16_383)
  })
})

test.each([
  ['港城', "'港城'"],
  ["o'neil", "'o''neil'"],
  ['a\\b', "'a\\\\b'"],
])('quoteLexeme › %s', (term, quoted) => {
  expect(quoteLexeme(term)).toBe(quoted)
})

test('occurrencesIn › reads back where terms stand', () => {
  const { literal } = toSearchVector({ title: "O'Neil in port", lead: 'Port', body: "港城 port, o'neil port" })
  const found = occurrencesIn(withFacets(literal, ['=d500001']), ['port', "o'neil", '港城', 'in', 'neil', 'unicorn'])
  expect(found.get('port')).toEqual({ title: [2], lead: 1, body: [1, 3] })
  expect(found.get("o'neil")).toEqual({ title: [0], lead: 0, body: [2] })
  expect(found.get('港城')).toEqual({ title: [], lead: 0, body: [0] })
  expect(found.has('unicorn')).toBe(false)
})
