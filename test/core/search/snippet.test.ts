import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parseSearchQuery, type SearchWord } from '../../../src/core/search/query.ts'
import { makeSnippet } from '../../../src/core/search/snippet.ts'
import { fold } from '../../../src/core/text/fold.ts'

function words(text: string): SearchWord[] {
  const outcome = parseSearchQuery(text, new Date(0), day => new Date(day))
  return outcome.ok ? outcome.query.concepts.flatMap(concept => concept.words) : []
}

/** The snippet with its hits in brackets. */
function marked(text: string, query: string): string {
  const snippet = makeSnippet(text, words(query))
  let result = ''
  let at = 0
  for (const [start, end] of snippet.hits) {
    result += `${snippet.text.slice(at, start)}[${snippet.text.slice(start, end)}]`
    at = end
  }
  return result + snippet.text.slice(at)
}

test.each([
  ['下雨了。机器人开园。机器人来了。', '机器人', '[机器人]开园。'],
  ['机器人开园。港城的机器人来了。', '机器人 港城', '[港城]的[机器人]来了。'],
  ['臺灣的機器人來了。', '机器人', '臺灣的[機器人]來了。'],
  ['公司使用AI技术。', 'AI', '公司使用[AI]技术。'],
  ['公司使用ＡＩ机器人。', 'ai机器人', '公司使用[ＡＩ机器人]。'],
  // Not found as typed, so its parts are; but no part of another word.
  ['He said 机器人 came.', 'AI机器人', 'He said [机器人] came.'],
  ['机器运人。', '机器人', '[机器]运人。'],
  ['It rained. Robots learn; a robot’s life.', 'robot', '[Robots] learn; a [robot’s] life.'],
  ['They said it. AI came.', 'AI', '[AI] came.'],
  ['A new port. New York is far. New Yorkers ask.', '"New York"', '[New York] is far.'],
  ['C++ and C.', 'C++', '[C++] and C.'],
  ['港城港城新闻。', '港城', '[港城港城]新闻。'],
  ['㍿海港。', '株式', '[㍿]海港。'],
  ['Nothing here. Nor here.', 'robot', 'Nothing here.'],
  // A second sentence where it adds words, in the order of the text.
  ['港城下雨了。机器人开园。', '机器人 港城', '[港城]下雨了。[机器人]开园。'],
  ['港城下雨了。人们走了。机器人开园。', '机器人 港城', '[港城]下雨了。…[机器人]开园。'],
  ['Rain fell on the port. Robots came.', 'robot port', 'Rain fell on the [port]. [Robots] came.'],
  ['Robots came. It rained. Then ships left port.', 'port robot', '[Robots] came. … Then ships left [port].'],
  ['港城下雨了。港城又下雨了。', '港城 机器人', '[港城]下雨了。'],
  // A word written without spaces is shown where most of its parts are.
  ['海港的灯亮了。海港的机器人博物馆开了。', '海港机器人博物馆', '[海港]的[机器人博物馆]开了。'],
  ['下雨了。刮风了。', '', '下雨了。'],
  ['', '机器人', ''],
])('makeSnippet › of %j for %j', (text, query, snippet) => {
  expect(marked(text, query)).toBe(snippet)
})

describe('makeSnippet', () => {
  it('cuts a long sentence at clause marks around the first hit', () => {
    const clause = '海边的灯一盏一盏亮了，'
    const { text, hits } = makeSnippet(`${clause.repeat(12)}机器人来了，${clause.repeat(12)}`, words('机器人'))
    expect(text.startsWith('…海边')).toBe(true)
    expect(text.endsWith('亮了…')).toBe(true)
    expect(text.length).toBeLessThanOrEqual(162)
    expect(hits.map(([start, end]) => text.slice(start, end))).toEqual(['机器人'])
  })

  it('leaves a second sentence out that does not fit', () => {
    const long = `机器人${'来了又去'.repeat(59)}。`
    expect(makeSnippet(`港城下雨了。${long}`, words('港城 机器人')).text).toBe('港城下雨了。')
  })

  it('shows where most of the words are in a long sentence', () => {
    const clause = 'lamps were lit one by one, '
    const text = `robots slept, ${clause.repeat(10)}and robots of the port woke, ${clause.repeat(10)}`
    expect(marked(text, 'robot port')).toContain('and [robots] of the [port] woke,')
  })

  it('cuts no hit in two', () => {
    const word = '机器人博物馆'
    for (let before = 60; before < 90; before++) {
      const { text } = makeSnippet(`${word}${'好'.repeat(before)}${word.repeat(9)}坏${word.repeat(9)}`, words(word))
      expect(text.replaceAll(word, '')).toMatch(/^…?好*坏?…?$/)
    }
  })

  it('marks no more places than a message of five can carry', () => {
    const { hits } = makeSnippet('a port b '.repeat(17), words('port'))
    expect(hits.length).toBe(15)
  })

  it('has hits that ascend, lie apart and inside, and are the word; and never half a character', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '机器人',
        '港城',
        'robot',
        'Robots',
        'AI',
        '😀',
        '𠮷',
        'ﬁ',
        '㍿',
        'İ',
        '，',
        ' ',
        '。',
        '. ',
        '\n',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    )
    const query = fc.constantFrom('机器人', '港城 robot', 'AI', 'fi', '株式会社', '𠮷', '"港城机器人"', 'robot -x', 'i')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), query, (parts, query) => {
        const asked = words(query)
        const { text, hits } = makeSnippet(parts.join(''), asked)
        expect(text.length).toBeLessThanOrEqual(240)
        expect(hits.length).toBeLessThanOrEqual(15)
        expect(text).not.toMatch(/\p{Surrogate}/u)
        let last = -1
        for (const [start, end] of hits) {
          expect(start).toBeGreaterThan(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
          const hit = fold(text.slice(start, end))
          const parts = asked.flatMap(word => [fold(word.text), ...word.terms])
          expect(parts.some(part => hit.includes(part))).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
