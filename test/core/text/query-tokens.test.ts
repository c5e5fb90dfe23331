import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { queryTokens } from '../../../src/core/text/query-tokens.ts'

const FIELDS = new Set(['source', '来源', 'after'])

/** `+“港城 公园”` for a token, so that a table can be read. */
const written = (text: string) =>
  queryTokens(text, FIELDS).map(
    ({ sign, field, text, isQuoted }) => `${sign}${field === null ? '' : `${field}:`}${isQuoted ? `“${text}”` : text}`,
  )

test.each([
  ['港城 机器人', ['港城', '机器人']],
  ['港城，机器人、公园；路', ['港城', '机器人', '公园', '路']],
  ['robot, harbour;park', ['robot', 'harbour', 'park']],
  ['+港城 -足球', ['+港城', '-足球']],
  ['＋港城 －足球 −雨 –雪', ['+港城', '-足球', '-雨', '-雪']],
  ['"solar power" “港城 公园” 「海 風」 ＂a b＂', ['“solar power”', '“港城 公园”', '“海 風”', '“a b”']],
  ['+"solar power" -“港城 公园”', ['+“solar power”', '-“港城 公园”']],
  ['"never closed words', ['“never closed words”']],
  ['“没有关上', ['“没有关上”']],
  ['港城"新 闻"完', ['港城', '“新 闻”', '完']],
  ['source:晨报 来源：“海港 日报” AFTER:7d', ['source:晨报', '来源:“海港 日报”', 'after:7d']],
  ['-source:晨报', ['-source:晨报']],
  ['foo:bar https://a.example', ['foo:bar', 'https://a.example']],
  ['e-mail c++ 5G', ['e-mail', 'c++', '5G']],
  ['+ - "" “” source:', []],
  ['', []],
  [' \n ', []],
])('queryTokens › %j', (text, tokens) => {
  expect(written(text)).toEqual(tokens)
})

describe('queryTokens', () => {
  it('reads any string, and every item says something', () => {
    const piece = fc.oneof(
      fc.constantFrom('"', '“', '”', '+', '-', '：', ':', 'source', ' ', '，', '「'),
      fc.string({ maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(piece), parts => {
        for (const token of queryTokens(parts.join(''), FIELDS)) {
          expect(token.text.trim()).toBe(token.text)
          expect(token.text).not.toBe('')
        }
      }),
      { numRuns: 1000 },
    )
  })
})
