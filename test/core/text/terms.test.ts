import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { stem } from '../../../src/core/text/stem.ts'
import { contentTerms, termsOf } from '../../../src/core/text/terms.ts'
import { anyString } from '../../support/any-string.ts'

test.each([
  ['港城机器人产业园', ['港城', '机器', '机器人', '产业', '产业园']],
  ['臺灣機器人', ['台湾', '机器', '机器人']],
  ['岸燕', ['岸燕']],
  ['AI机器人', ['ai', '机器', '机器人']],
  ['第5代5G手机', ['第', '5', '代', '5g', '手机']],
  ["The robots' harbour-side walks", ['robot', 'harbour-side', 'walk']],
  ["Don't forget O'Neill's C++ and U.S. ports", ["don't", 'forget', "o'neil", 'c++', 'u.s', 'port']],
  ['的，了，和 the of', []],
  ['！？…😀', []],
  ['', []],
])('contentTerms › %j', (text, terms) => {
  expect(contentTerms(text)).toEqual(terms)
})

test('termsOf › numbers the words, stop words too, and puts the parts of a compound at its place', () => {
  expect(termsOf('the robots of 港城机器人')).toEqual([
    { text: 'the', position: 0, isStopWord: true },
    { text: 'robot', position: 1, isStopWord: false },
    { text: 'of', position: 2, isStopWord: true },
    { text: '港城', position: 3, isStopWord: false },
    { text: '机器', position: 4, isStopWord: false },
    { text: '机器人', position: 4, isStopWord: false },
  ])
})

test.each([
  ['robots', 'robot'],
  ['running', 'run'],
  ["harbour's", 'harbour'],
  ['harbour’s', 'harbour'],
  ['机器人', '机器人'],
  ['5g', '5g'],
  ['школы', 'школы'],
])('stem › %s → %s', (word, stemmed) => {
  expect(stem(word)).toBe(stemmed)
})

/** Invented names of people, companies and products, and sentences that hold them. */
const NAMES = ['岸燕', '澜图', '港城机器人', '海鸥队', '云雀五号', '青禾湾', '沐川科技', 'Kuwa机器人', 'Lantu', '5G']
const FRAMES: [string, string][] = [
  ['', '今天发布新品'],
  ['记者从', '获悉，项目已经开工'],
  ['昨天，', '在港城亮相。'],
  ['“', '”很受欢迎'],
  ['投资者看好', '，认为前景广阔'],
]

test.each(NAMES)('termsOf › every term of %s is a term of a sentence around it', name => {
  const alone = contentTerms(name).filter(term => [...term].length > 1)
  expect(alone).not.toEqual([])
  for (const [before, after] of FRAMES)
    expect(contentTerms(`${before}${name}${after}`)).toEqual(expect.arrayContaining(alone))
})

describe('termsOf', () => {
  it('never throws, numbers upwards, and has no empty term', () => {
    const piece = fc.oneof(anyString(5), fc.constantFrom('机', '器', '人', '𠮷', '的', "'", '’', '-', '+', 'a'))
    fc.assert(
      fc.property(fc.array(piece), parts => {
        let last = 0
        for (const term of termsOf(parts.join(''))) {
          expect(term.text).not.toBe('')
          expect(term.position).toBeGreaterThanOrEqual(last)
          last = term.position
        }
      }),
      { numRuns: 500 },
    )
  })
})
