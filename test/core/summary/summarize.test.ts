import fc from 'fast-check'
import { Converter } from 'opencc-js'
import { describe, expect, it, test } from 'vitest'
import { countWords } from '../../../src/core/summary/shorten.ts'
import { bestSentences, summarize, summarizeRanked } from '../../../src/core/summary/summarize.ts'
import { isFurniture } from '../../../src/core/text/furniture.ts'
import { detectLanguage } from '../../../src/core/text/language.ts'
import { sentencesOf } from '../../../src/core/text/sentences.ts'
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

/** SUMMARY_RUNS=10000 for the long run. */
const RUNS = Number(process.env.SUMMARY_RUNS ?? 300)

/** Whether `short` is `sentence` with less at either end, and an ellipsis where its end is missing. */
function isCutOf(sentence: string, short: string): boolean {
  return sentence.includes(short) || (/…$/.test(short) && sentence.includes(short.replace(/…+$/, '')))
}

describe('summarize', () => {
  it('gives whole sentences of the text in their order, without furniture, within the limits, the same every time', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('', '港城电动渡轮首航', 'Clock tower'), limits, (text, title, limits) => {
        const language = detectLanguage(`${title}\n${text}`)
        const ranked = summarizeRanked(text, title, given(limits), language)
        const summary = ranked.map(sentence => sentence.text)
        expect(summarize(text, title, given(limits))).toEqual(summary)
        expect(ranked.map(({ rank }) => rank).sort((a, b) => a - b)).toEqual([...ranked.keys()])
        const all = sentencesOf(text)
        let from = 0
        for (const sentence of summary) {
          const at = all.findIndex((other, i) => i >= from && (other === sentence || isCutOf(other, sentence)))
          expect(at).toBeGreaterThanOrEqual(from)
          from = at + 1
        }
        // What had to be cut stands alone.
        if (summary.length > 1) for (const sentence of summary) expect(all).toContain(sentence)
        expect(summary.filter(sentence => all.includes(sentence)).some(isFurniture)).toBe(false)
        expect(summary.length).toBeLessThanOrEqual(limits.sentences)
        expect([...summary.join('')].length).toBeLessThanOrEqual(limits.characters ?? Number.POSITIVE_INFINITY)
        expect(countWords(summary.join(' '))).toBeLessThanOrEqual(limits.words ?? Number.POSITIVE_INFINITY)
        const hasContent = all.some(sentence => !isFurniture(sentence))
        expect(summary.length > 0).toBe(hasContent && limits.sentences > 0)
      }),
      { numRuns: RUNS },
    )
  })

  it('cuts a sentence that is too long at a clause mark, and without its day and source', () => {
    const long =
      '11月24日，据海港日报消息，港城电动渡轮昨日首航，单程用时二十五分钟，票价不变，岛上居民说以后进城看病方便多了。'
    expect(summarize(long, '', { sentences: 3, characters: 40 })).toEqual([
      '港城电动渡轮昨日首航，单程用时二十五分钟，票价不变，岛上居民说以后进城看病……',
    ])
    expect(summarize(long, '', { sentences: 3, characters: 30 })).toEqual([
      '港城电动渡轮昨日首航，单程用时二十五分钟，票价不变……',
    ])
    expect(summarize(long, '', { sentences: 3, characters: 55 })).toEqual([
      '据海港日报消息，港城电动渡轮昨日首航，单程用时二十五分钟，票价不变，岛上居民说以后进城看病方便多了。',
    ])
    const english =
      'The ferry to Green Island sailed for the first time on Tuesday, carrying three hundred people across the bay in calm weather.'
    expect(summarize(english, '', { sentences: 1, words: 12 })).toEqual([
      'The ferry to Green Island sailed for the first time on Tuesday…',
    ])
  })

  it('does not begin with a sentence whose subject is outside', () => {
    const text =
      '王兰十八岁离开青禾岛。她说，这条航线她等了三十年，岛上的老人、孩子和船工都在等这条航线。港务局的小楼刷了新漆。'
    expect(summarize(text, '', { sentences: 1 })[0]).not.toMatch(/^她/)
    const english =
      'Bo Lim left the island at eighteen. She said the ferry was what the island and its people had waited for, and that the ferry would bring the island its doctors. The harbour office was painted.'
    expect(summarize(english, '', { sentences: 1 })[0]).not.toMatch(/^She/)
  })

  it('leaves out what the headline says already, headings, and what is no text', () => {
    const text = `港城电动渡轮昨日首航
新航线
港城至青禾岛的电动渡轮昨日首航，单程用时二十五分钟，票价与柴油船相同。
（记者 王兰）
点击查看更多`
    for (const sentences of [1, 3])
      expect(summarize(text, '港城电动渡轮昨日首航', { sentences })).toEqual([
        '港城至青禾岛的电动渡轮昨日首航，单程用时二十五分钟，票价与柴油船相同。',
      ])
  })

  it('is as good for traditional Chinese as for simplified', () => {
    const simplified = FERRY.split('\n')
      .filter(line => !isFurniture(line))
      .join('\n')
    const toTraditional = Converter({ from: 'cn', to: 't' })
    for (const sentences of [1, 2, 3])
      expect(summarize(toTraditional(simplified), toTraditional('青禾岛电动渡轮首航'), { sentences })).toEqual(
        summarize(simplified, '青禾岛电动渡轮首航', { sentences }).map(toTraditional),
      )
  })

  it.each([
    '港の電動フェリーが火曜日に初めて出航した。船は三百人を乗せ、二十五分で島に着いた。島の人々は桟橋で拍手した。',
    '항구의 전기 여객선이 화요일 처음 출항했다. 배는 삼백 명을 태우고 이십오 분 만에 섬에 닿았다. 섬 주민들은 부두에서 손을 흔들었다.',
    'Электрический паром впервые вышел из гавани во вторник. Судно взяло триста человек и пришло за двадцать пять минут. Жители острова встречали его на причале.',
    'El transbordador eléctrico zarpó el martes por primera vez. El barco llevó a trescientas personas y llegó en veinticinco minutos. Los vecinos lo recibieron en el muelle.',
    'أبحرت العبارة الكهربائية يوم الثلاثاء للمرة الأولى. حملت العبارة ثلاثمئة راكب ووصلت بعد خمس وعشرين دقيقة. رحب بها السكان على الرصيف.',
  ])('gives whole sentences of any language: %s', text => {
    const all = sentencesOf(text)
    expect(all).toHaveLength(3)
    const summary = summarize(text, '', { sentences: 2 })
    expect(summary).toEqual(all.filter(sentence => summary.includes(sentence)))
    expect(summary).toHaveLength(2)
  })

  it('holds the shorter summary in the longer one', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 5 }), (text, count) => {
        const long = summarizeRanked(text, '', { sentences: 5 }, 'zh')
        const short = bestSentences(
          long.map(({ text }) => text),
          long.map(({ rank }) => rank),
          count,
        )
        expect(short).toEqual(summarize(text, '', { sentences: count }, 'zh'))
      }),
      { numRuns: RUNS },
    )
  })

  it('is not slowed down by a text without end', () => {
    expect(summarize('港城下雨了。'.repeat(20_000), '', { sentences: 2 })).toHaveLength(1)
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
      '“以前坐船要一个小时，现在喝杯茶就到了。”岛上居民刘大伯说。',
    ],
  ],
  [
    TOWER,
    'Clock tower becomes a weather station',
    2,
    [
      'Harbour City will turn its disused clock tower into a weather station, the council decided on Tuesday.',
      'The weather station costs 1.2 million and opens in spring.',
    ],
  ],
])('summarize › %.20s… under %j in %i', (text, title, sentences, expected) => {
  expect(summarize(text, title, { sentences })).toEqual(expected)
})
