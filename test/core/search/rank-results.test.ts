import { describe, expect, it } from 'vitest'
import { parseSearchQuery } from '../../../src/core/search/query.ts'
import { rankResults, type SearchCandidate } from '../../../src/core/search/rank-results.ts'
import type { Occurrences } from '../../../src/core/search/search-vector.ts'

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

/** An article with each term so many times in the middle of its text, or at the places given. */
function candidate(
  id: number,
  terms: Record<string, number | Partial<Occurrences>>,
  fields: Partial<SearchCandidate> = {},
): SearchCandidate {
  return {
    id,
    storyId: id,
    publishedAt: NOW,
    length: 100,
    sourceWeight: 1,
    title: '',
    opening: '',
    occurrences: new Map(
      Object.entries(terms).map(([term, at], i) => [
        term,
        typeof at === 'number'
          ? { title: [], lead: 0, body: Array.from({ length: at }, (_, n) => 200 + 40 * n + 20 * i) }
          : { title: [], lead: 0, body: [], ...at },
      ]),
    ),
    ...fields,
  }
}

const order = (text: string, ...candidates: SearchCandidate[]) =>
  rankResults(query(text), candidates, STATISTICS, NOW).map(result => result.id)

describe('rankResults', () => {
  it('puts what has every word before what has one of them often', () => {
    expect(order('robot port', candidate(1, { robot: 5 }), candidate(2, { robot: 1, port: 1 }))).toEqual([2, 1])
  })

  it('takes either side of an OR for the word', () => {
    const [one, both] = [candidate(1, { robot: 1 }), candidate(2, { port: 1, 港城: 1 })]
    expect(order('港城 robot OR port', one, both)).toEqual([2, 1])
    expect(order('robot OR port', candidate(3, { robot: 2 }), candidate(4, { port: 1 }))).toEqual([3, 4])
  })

  it('puts a word in the title before one in the text, and its beginning first', () => {
    const [text, end, start] = [{ body: [200] }, { title: [9] }, { title: [0] }].map((robot, i) =>
      candidate(i, { robot }),
    )
    expect(order('robot', text as SearchCandidate, end as SearchCandidate, start as SearchCandidate)).toEqual([2, 1, 0])
  })

  it('puts an article first whose whole title is asked for', () => {
    const [own, longer] = [
      candidate(1, { robot: { title: [1] }, port: { title: [4] } }, { title: 'The robots of the port' }),
      candidate(
        2,
        { robot: { title: [0], body: [1, 3] }, port: { title: [1], body: [2, 4] } },
        { title: 'Robots, port, ships' },
      ),
    ]
    expect(order('the robots of the port', longer, own)).toEqual([1, 2])
    expect(order('port robots', longer, own)).toEqual([2, 1])
  })

  it('puts what begins with a word before what ends with it', () => {
    expect(order('robot', candidate(1, { robot: { body: [300] } }), candidate(2, { robot: { body: [3] } }))).toEqual([
      2, 1,
    ])
  })

  it('puts words near each other first, and words in the order asked for', () => {
    const [apart, near, inOrder] = [
      candidate(1, { robot: { body: [200] }, port: { body: [600] } }),
      candidate(2, { robot: { body: [202] }, port: { body: [200] } }),
      candidate(3, { robot: { body: [200] }, port: { body: [201] } }),
    ]
    expect(order('robot port', apart, near, inOrder)).toEqual([3, 2, 1])
  })

  it('knows a Chinese word in title or opening however the dictionary cuts it', () => {
    const [without, opening] = [candidate(1, { 港城: 1 }), candidate(2, { 港城: 1 }, { opening: '新港城公園開門' })]
    expect(order('港城公园', without, opening)).toEqual([2, 1])
  })

  it('knows what a headline shortens by its characters in their order', () => {
    const spelt = (query: string, ...openings: string[]) =>
      order(query, ...openings.map((opening, i) => candidate(i, { 公园: 1, 手机: 1 }, { opening })))
    expect(spelt('海城公园', '港城报纸开门', '海城公共园林开门', '城里的公园')).toEqual([1, 2, 0])
    expect(spelt('公园里', '里面没有园子和公共', '公園裏')).toEqual([1, 0])
    expect(spelt('公园 灯会', '公园开门', '灯会在公园')).toEqual([1, 0])
    expect(spelt('5G手机', '手机', '5Ｇ 手機')).toEqual([1, 0])
  })

  it('spells no English word by its letters', () => {
    expect(order('robot', candidate(1, { robot: 1 }), candidate(2, { robot: 1 }, { title: 'r o b o t' }))).toEqual([
      1, 2,
    ])
  })

  it('counts a rare word for more than a common one', () => {
    expect(order('港城 robot 没有', candidate(1, { 港城: 1 }), candidate(2, { robot: 1 }))).toEqual([2, 1])
  })

  it('puts the newer of equals first, but no freshness above a word', () => {
    const old = { publishedAt: new Date('2026-10-01T00:00:00Z') }
    expect(order('robot', candidate(1, { robot: 1 }, old), candidate(2, { robot: 1 }))).toEqual([2, 1])
    expect(order('robot', candidate(1, { robot: 2 }, old), candidate(2, { robot: 1 }))).toEqual([1, 2])
  })

  it('prefers a source with weight among equals only', () => {
    const weighty = { sourceWeight: 3 }
    expect(order('robot', candidate(1, { robot: 1 }), candidate(2, { robot: 1 }, weighty))).toEqual([2, 1])
    expect(order('robot', candidate(1, { robot: 2 }), candidate(2, { robot: 1 }, weighty))).toEqual([1, 2])
  })

  it('puts further articles of a story behind other stories', () => {
    const told = [
      candidate(1, { robot: 3 }, { storyId: 7 }),
      candidate(2, { robot: 2 }, { storyId: 7 }),
      candidate(3, { robot: 1 }),
    ]
    expect(order('robot', ...told)).toEqual([1, 3, 2])
  })

  it('fills the first page with different stories, and goes on by rank behind it', () => {
    const told = [1, 1, 2, 1, 3].map((storyId, i) => candidate(i, { robot: 9 - i }, { storyId }))
    const ids = (first: number) => rankResults(query('robot'), told, STATISTICS, NOW, first).map(result => result.id)
    expect(ids(2)).toEqual([0, 2, 1, 3, 4])
    expect(ids(3)).toEqual([0, 2, 4, 1, 3])
  })

  it('keeps a story together for who asks with many words for one article', () => {
    const told = [
      candidate(1, { robot: 3 }, { storyId: 7 }),
      candidate(2, { robot: 2 }, { storyId: 7 }),
      candidate(3, { robot: 1 }),
    ]
    expect(order('robot harbour ferry solar lamps storm', ...told)).toEqual([1, 2, 3])
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
