import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { dayBounds } from '../../../src/core/digest/slot.ts'
import { parseSearchQuery } from '../../../src/core/search/query.ts'
import { anyString } from '../../support/any-string.ts'

const NOW = new Date('2026-11-24T08:00:00Z')
const parse = (text: string) => parseSearchQuery(text, NOW, day => dayBounds(day, 'Asia/Shanghai').from)

function parsed(text: string) {
  const outcome = parse(text)
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.query
}

/** `robot|park +port -rain` for a query, so that a table can be read. */
function written(text: string): string {
  const { concepts, excluded } = parsed(text)
  return [
    ...concepts.map(
      ({ words, isRequired }) => `${isRequired ? '+' : ''}${words.map(word => word.folded.trim()).join('|')}`,
    ),
    ...excluded.map(word => `-${word.folded.trim()}`),
  ].join(' ')
}

test.each([
  ['机器人 港城', '机器人 港城'],
  ['機器人，港城', '机器人 港城'],
  ['robots harbour', 'robot harbour'],
  ['“港城公园” 开园', '+港城公园 开园'],
  ['"solar power" cheap', '+solar power cheap'],
  ['+机器人 公园 -足球', '+机器人 公园 -足球'],
  ['＋机器人 －足球', '+机器人 -足球'],
  ['机器人 OR 公园 港城', '机器人|公园 港城'],
  ['机器人 或 公园 或 港城', '机器人|公园|港城'],
  ['robot | park', 'robot|park'],
  ['robot ｜ park', 'robot|park'],
  ['robot or park', 'robot park'],
  ['OR robot OR', 'robot'],
  ['"a b" OR robot', '+a b|robot'],
  ['robot OR "a b"', '+robot|a b'],
  ['robot OR +park', '+robot|park'],
  ['"OR" robot', '+or robot'],
  ['the robot', 'robot'],
])('parseSearchQuery › %j asks for %s', (text, meaning) => {
  expect(written(text)).toBe(meaning)
})

test('parseSearchQuery › asks the index for what tells, not for stop words', () => {
  const [phrase, word] = parsed('"the port of call" 机器人').concepts.flatMap(concept => concept.words)
  expect(phrase?.terms).toEqual(['port', 'call'])
  expect(word?.terms).toEqual(['机器', '机器人'])
  expect(parsed('"to be"').concepts[0]?.words[0]?.terms).toEqual(['to', 'be'])
})

const day = (text: string) => new Date(text)
test.each([
  ['source:海港日报 机器人', { source: '海港日报' }],
  ['来源：“海港 日报”', { source: '海港 日报' }],
  ['SOURCE:Post', { source: 'Post' }],
  ['topic:科技', { topic: '科技' }],
  ['话题:科技', { topic: '科技' }],
  ['主题：科技', { topic: '科技' }],
  ['lang:en', { language: 'en' }],
  ['语言：中文', { language: '中文' }],
  ['after:2026-11-20', { after: day('2026-11-19T16:00:00Z') }],
  ['之后：2026年11月3日', { after: day('2026-11-02T16:00:00Z') }],
  ['before:2026/11/20', { before: day('2026-11-19T16:00:00Z') }],
  ['之前:2026.1.2', { before: day('2026-01-01T16:00:00Z') }],
  ['after:7d', { after: day('2026-11-17T08:00:00Z') }],
  ['之后:3天', { after: day('2026-11-21T08:00:00Z') }],
  ['after:２０２６－１１－２０', { after: day('2026-11-19T16:00:00Z') }],
  ['after:2w before:12h', { after: day('2026-11-10T08:00:00Z'), before: day('2026-11-23T20:00:00Z') }],
])('parseSearchQuery › %j filters', (text, filters) => {
  const none = { source: null, topic: null, language: null, isSaved: false, after: null, before: null }
  expect(parsed(text).filters).toEqual({ ...none, ...filters })
})

test.each([
  ['', 'empty', ''],
  [' ，！ ', 'empty', ' ，！ '],
  ['😀', 'empty', '😀'],
  ['-足球', 'empty', '-足球'],
  ['的 了', 'only-stop-words', '的 了'],
  ['the of', 'only-stop-words', 'the of'],
  ['机器人 after:tomorrow', 'bad-date', 'tomorrow'],
  ['机器人 before:2026-02-30', 'bad-date', '2026-02-30'],
  ['机器人 after:2026-13-01', 'bad-date', '2026-13-01'],
  ['after:0000-01-01', 'bad-date', '0000-01-01'],
  ['之前：昨天', 'bad-date', '昨天'],
  ['港'.repeat(101), 'too-long', '港'.repeat(101)],
])('parseSearchQuery › %j is refused: %s', (text, reason, value) => {
  expect(parse(text)).toEqual({ ok: false, reason, value })
})

test('parseSearchQuery › counts characters, not halves of them', () => {
  expect(parse('𠮷'.repeat(100)).ok).toBe(true)
})

describe('parseSearchQuery', () => {
  it('understands any string, or says why not', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '"',
        '“',
        '+',
        '-',
        'OR',
        '或',
        '|',
        ' ',
        '：',
        'source:',
        '之后：',
        'after:',
        '7d',
        '2026-11-24',
        '机器人',
        'the',
        '的',
      ),
      anyString(5),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), parts => {
        const outcome = parse(parts.join(''))
        if (!outcome.ok) {
          expect(['empty', 'only-stop-words', 'bad-date', 'too-long']).toContain(outcome.reason)
          return
        }
        const { concepts, excluded, filters } = outcome.query
        expect(concepts.length > 0 || Object.values(filters).some(value => value !== null)).toBe(true)
        for (const word of [...concepts.flatMap(concept => concept.words), ...excluded]) {
          expect(word.folded.trim()).not.toBe('')
          expect(word.terms).not.toEqual([])
        }
        for (const date of [filters.after, filters.before]) if (date) expect(date.getTime()).not.toBeNaN()
      }),
      { numRuns: 1000 },
    )
  })
})
