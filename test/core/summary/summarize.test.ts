import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { summarize } from '../../../src/core/summary/summarize.ts'
import { isFurniture } from '../../../src/core/text/furniture.ts'
import { sentencesOf } from '../../../src/core/text/sentences.ts'
import { wordsOf } from '../../../src/core/text/words.ts'
import { anyString } from '../../support/any-string.ts'

const FERRY = `港城至青禾岛的电动渡轮昨日首航，单程用时二十五分钟。
□本报记者 王兰
这艘渡轮由港城船厂建造，可载客三百人，一次充电能往返六趟。船厂用了十八个月完成设计和建造。
“以前坐船要一个小时，现在喝杯茶就到了。”岛上居民刘大伯说。
据介绍，电动渡轮每天往返十二班，票价与原来的柴油船相同。
■首航当天，乘客在甲板上合影。
岛上的早餐铺也提前了开门时间。
（据《海港日报》）`

const TOWER = `Harbour City will turn its disused clock tower into a weather station, the council decided on Tuesday.
The tower has stood empty since the fish market below it closed nine years ago. Mr. Ode, who repaired the clock for decades, welcomed the plan.
Sensors on the roof will measure wind, rain and the height of the tide, and the weather station will publish the figures every hour.
Read more: the tower in pictures
The weather station costs 1.2 million and opens in spring.
"I never thought anyone would climb those stairs again," he said.
Photo: Bo Lim`

/** Texts in which anything may stand beside real sentences. */
const texts = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...sentencesOf(FERRY), ...sentencesOf(TOWER)) },
      anyString(30),
      fc.constantFrom('\n', '“', '”', '……', 'Mr. ', '3.5', '😀。', '■图。', '（据《海港日报》）', '。'),
    ),
    { maxLength: 25 },
  )
  .map(parts => parts.join(''))
const limits = fc.record({
  sentences: fc.integer({ min: 0, max: 6 }),
  characters: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
  words: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
})
const given = (limits: { sentences: number; characters: number | undefined; words: number | undefined }) => ({
  sentences: limits.sentences,
  ...(limits.characters === undefined ? {} : { characters: limits.characters }),
  ...(limits.words === undefined ? {} : { words: limits.words }),
})

describe('summarize', () => {
  it('gives whole sentences of the text in their order, without furniture, within the limits, the same every time', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('', '港城电动渡轮首航', 'Clock tower'), limits, (text, title, limits) => {
        const summary = summarize(text, title, given(limits))
        let from = 0
        const all = sentencesOf(text)
        for (const sentence of summary) {
          const at = all.indexOf(sentence, from)
          expect(at).toBeGreaterThanOrEqual(from)
          from = at + 1
        }
        expect(summary.some(isFurniture)).toBe(false)
        expect(summary.length).toBeLessThanOrEqual(limits.sentences)
        if (summary.length > 1) {
          const characters = [...summary.join('')].length
          const words = summary.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0)
          expect(characters).toBeLessThanOrEqual(limits.characters ?? characters)
          expect(words).toBeLessThanOrEqual(limits.words ?? words)
        }
        const hasContent = all.some(sentence => !isFurniture(sentence))
        expect(summary.length > 0).toBe(hasContent && limits.sentences > 0)
        expect(summarize(text, title, given(limits))).toEqual(summary)
      }),
      { numRuns: 200 },
    )
  })

  it('lets a sentence that is too long for the limit stand alone', () => {
    const long = `港城${'很大很大'.repeat(30)}。`
    expect(summarize(`${long}下雨了。`, '', { sentences: 3, characters: 20 })).toHaveLength(1)
    expect(summarize(long, '', { sentences: 3, characters: 20 })).toEqual([long])
  })

  it('does not say one thing twice where there is another', () => {
    const text = '港城电动渡轮昨日首航。港城电动渡轮昨日首航了。船厂用十八个月完成了设计和建造工作。'
    expect(summarize(text, '', { sentences: 2 })).toEqual([
      '港城电动渡轮昨日首航。',
      '船厂用十八个月完成了设计和建造工作。',
    ])
  })

  it('has nothing to say of nothing, nor of a page without a text', () => {
    expect(summarize('', '', { sentences: 3 })).toEqual([])
    expect(summarize('■图一\n责任编辑：王兰\nRead more here', '题目', { sentences: 3 })).toEqual([])
  })

  it('is not slowed down by a text without end', () => {
    expect(summarize('港城下雨了。'.repeat(20_000), '', { sentences: 2 })).toHaveLength(2)
  })
})

test.each([
  [FERRY, '青禾岛电动渡轮首航', 1, ['港城至青禾岛的电动渡轮昨日首航，单程用时二十五分钟。']],
  [
    FERRY,
    '青禾岛电动渡轮首航',
    2,
    [
      '港城至青禾岛的电动渡轮昨日首航，单程用时二十五分钟。',
      '这艘渡轮由港城船厂建造，可载客三百人，一次充电能往返六趟。',
    ],
  ],
  [
    TOWER,
    'Clock tower becomes a weather station',
    2,
    [
      'Harbour City will turn its disused clock tower into a weather station, the council decided on Tuesday.',
      'Sensors on the roof will measure wind, rain and the height of the tide, and the weather station will publish the figures every hour.',
    ],
  ],
])('summarize › %.20s… under %j in %i', (text, title, sentences, expected) => {
  expect(summarize(text, title, { sentences })).toEqual(expected)
})
