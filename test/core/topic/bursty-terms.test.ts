import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tellingWords } from '../../../src/core/text/telling-words.ts'
import { burstyTerms, logLikelihoodRatio } from '../../../src/core/topic/bursty-terms.ts'

const headlines = (...titles: string[]) => titles.map((title, i) => ({ title, sourceId: i % 3 }))
const repeat = (title: string, times: number) => Array.from({ length: times }, () => title)
const PAST = headlines(
  ...repeat('港城渔市今日开市', 40),
  ...repeat('轮渡票价明年不变', 20),
  ...repeat('Council debates the budget', 40),
)

describe('burstyTerms', () => {
  it('finds what today has more of than before, in both languages, each once', () => {
    const today = headlines(
      ...repeat('青禾岛大雾 轮渡停航', 5),
      ...repeat('港城渔市今日开市', 5),
      ...repeat('Dockers strike again', 4),
      ...repeat('Council debates the budget', 5),
    )
    const found = burstyTerms(today, PAST, { days: 7, limit: 8 })
    expect(found.map(({ word }) => word)).toEqual(expect.arrayContaining(['大雾']))
    expect(found.map(({ word }) => word).some(word => /^(?:Dockers|strike)$/.test(word))).toBe(true)
    expect(found).toHaveLength(2)
    expect(found.every(({ today: count, usual }) => count > usual)).toBe(true)
  })

  it('takes no word for hot that three headlines or two sources do not have, nor anything on the first day', () => {
    const one = repeat('彗星来了', 9).map(title => ({ title, sourceId: 1 }))
    expect(burstyTerms(one, PAST, { days: 7, limit: 8 })).toEqual([])
    expect(burstyTerms(headlines('彗星来了', '彗星来了'), PAST, { days: 7, limit: 8 })).toEqual([])
    expect(burstyTerms(headlines(...repeat('彗星来了', 9)), [], { days: 7, limit: 8 })).toEqual([])
  })

  it('shows no stop words, no numbers and no pairs of characters that are no words', () => {
    for (const title of ['今年以来已经有100人', '岸燕的了吧', 'What the first 2026 of it', '今天上午记者获悉'])
      expect(tellingWords(title), title).toEqual([])
  })
})

describe('logLikelihoodRatio', () => {
  it('is that of Dunning (1993), and 0 where nothing rose', () => {
    // 2 × Σ observed × ln(observed ÷ expected) of the table 10 90 / 10 890.
    expect(logLikelihoodRatio(10, 100, 10, 900)).toBeCloseTo(21.177, 3)
    expect(logLikelihoodRatio(10, 100, 90, 900)).toBe(0)
    expect(logLikelihoodRatio(1, 100, 90, 900)).toBe(0)
  })

  it('grows with the share of today', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 400 }), (a, b) => {
        const score = logLikelihoodRatio(a, 100, b, 900)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(logLikelihoodRatio(a + 1, 100, b, 900)).toBeGreaterThanOrEqual(score)
      }),
    )
  })
})
