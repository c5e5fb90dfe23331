import { describe, expect, it } from 'vitest'
import { parseSearchQuery } from '../../../src/core/search/query.ts'
import { rankResults, type SearchCandidate } from '../../../src/core/search/rank-results.ts'

const NOW = new Date('2026-11-24T08:00:00Z')
const STATISTICS = {
  articles: 100,
  averageLength: 100,
  articlesWith: new Map([
    ['robot', 10],
    ['port', 10],
    ['港城', 50],
  ]),
}

function query(text: string) {
  const outcome = parseSearchQuery(text, NOW, day => new Date(day))
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.query
}

function candidate(
  id: number,
  frequencies: Record<string, number>,
  fields: Partial<SearchCandidate> = {},
): SearchCandidate {
  return {
    id,
    storyId: id,
    publishedAt: NOW,
    length: 100,
    frequencies: new Map(Object.entries(frequencies)),
    ...fields,
  }
}

const order = (text: string, ...candidates: SearchCandidate[]) =>
  rankResults(query(text), candidates, STATISTICS, NOW).map(result => result.id)

describe('rankResults', () => {
  it('puts what has every word before what has one of them often', () => {
    expect(order('robot port', candidate(1, { robot: 30 }), candidate(2, { robot: 1, port: 1 }))).toEqual([2, 1])
  })

  it('takes either side of an OR for the word', () => {
    const [both, one] = [candidate(1, { robot: 1, 港城: 1 }), candidate(2, { port: 1, 港城: 1 })]
    const results = rankResults(query('港城 (robot OR port)'.replace(/[()]/g, '')), [both, one], STATISTICS, NOW)
    expect(results.every(result => result.score > 1000)).toBe(true)
  })

  it('ranks by weighted occurrences, so the title comes first', () => {
    expect(order('robot', candidate(1, { robot: 1 }), candidate(2, { robot: 3 }))).toEqual([2, 1])
  })

  it('counts a rare word for more than a common one', () => {
    expect(order('港城 robot 没有', candidate(1, { 港城: 1 }), candidate(2, { robot: 1 }))).toEqual([2, 1])
  })

  it('puts the newer of equals first, but no freshness above a word', () => {
    const old = { publishedAt: new Date('2026-10-01T00:00:00Z') }
    expect(order('robot', candidate(1, { robot: 1 }, old), candidate(2, { robot: 1 }))).toEqual([2, 1])
    expect(order('robot', candidate(1, { robot: 2 }, old), candidate(2, { robot: 1 }))).toEqual([1, 2])
  })

  it('puts further articles of a story behind other stories', () => {
    const told = [
      candidate(1, { robot: 3 }, { storyId: 7 }),
      candidate(2, { robot: 2.9 }, { storyId: 7 }),
      candidate(3, { robot: 2 }),
    ]
    expect(order('robot', ...told)).toEqual([1, 3, 2])
  })

  it('puts the newest first where only filters were given', () => {
    const [old, newer] = [
      candidate(1, {}, { publishedAt: new Date('2026-11-20') }),
      candidate(2, {}, { publishedAt: new Date('2026-11-23') }),
    ]
    expect(order('source:港城日报', old, newer)).toEqual([2, 1])
  })

  it('orders equals by id, and the same whatever order they come in', () => {
    const equals = [3, 1, 2].map(id => candidate(id, { robot: 1 }))
    expect(order('robot', ...equals)).toEqual([1, 2, 3])
    expect(order('robot', ...equals.toReversed())).toEqual([1, 2, 3])
  })

  it('ranks nothing where there is nothing', () => {
    expect(rankResults(query('robot'), [], { articles: 0, averageLength: 1, articlesWith: new Map() }, NOW)).toEqual([])
  })
})
