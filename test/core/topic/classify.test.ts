import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { categoryKeys } from '../../../src/core/topic/categories.ts'
import { listModel, readModel, writeBias, writeTerm } from '../../../src/core/topic/category-model.ts'
import { ENGLISH_TERMS } from '../../../src/core/topic/category-terms-en.ts'
import { CHINESE_TERMS } from '../../../src/core/topic/category-terms-zh.ts'
import { classify, isConfident, tellingTerms } from '../../../src/core/topic/classify.ts'

const text = (title: string, body = '') => ({ title, lead: '', body })

const EXAMPLES = [
  ['sport', '海鸥队夺得联赛冠军', '球员们在决赛中两度进球。'],
  ['sport', 'Seagulls win the cup', 'The striker scored twice and the coach praised his team.'],
  ['technology', '港城造出会爬楼的机器人', '它的芯片和算法由本地团队开发。'],
  ['health', 'Hospital tests a new vaccine', 'Doctors followed two hundred patients.'],
  ['environment', '湿地迎来候鸟', '碳排放下降，生态环境改善。'],
  ['military', '军舰返航', '官兵完成海上演习。'],
  ['business', '两家上市公司净利润大增 股价涨停', ''],
  ['business', 'Shares rise as quarterly profit beats forecasts', ''],
  ['education', '高考录取分数线今日公布', ''],
  ['entertainment', '新片定档春节 导演携主演亮相首映礼', ''],
  ['culture', '古墓出土青铜器 博物馆将办特展', ''],
  ['world', '外交部发言人：反对单边制裁', '两国总统将举行会谈。'],
  ['society', '男子酒后驾车逃逸 警方当日抓获', ''],
  ['politics', '市委常委会召开会议 部署党建工作', ''],
  ['science', 'Astronomers find a planet beyond the solar system', 'The telescope has watched the star for years.'],
  ['local', '我市三条公交线路今起调整 方便小区居民出行', ''],
] as const

test.each(EXAMPLES)('classify › %s: %s', (category, title, body) => {
  expect(classify(text(title, body)).category).toBe(category)
})

test.each(EXAMPLES)('classify without learnt figures › %s: %s', (category, title, body) => {
  expect(classify(text(title, body), [], listModel()).category).toBe(category)
})

describe('classify', () => {
  it('reads traditional characters and full widths', () => {
    expect(classify(text('兩家上市公司淨利潤大增')).category).toBe('business')
    expect(classify(text('ＮＡＳＡ ｌａｕｎｃｈｅｓ ａ ｒｏｃｋｅｔ')).category).toBe('science')
  })

  it('has no category for what no word speaks for', () => {
    expect(classify(text('囍'))).toEqual({ category: null, scores: {} })
    expect(classify(text(''))).toEqual({ category: null, scores: {} })
  })

  it('believes the source where it says something known', () => {
    expect(classify(text('囍'), ['宠物', '娱乐']).category).toBe('entertainment')
    expect(classify(text('海鸥队夺得冠军'), ['Culture']).category).toBe('culture')
    expect(classify(text('海鸥队夺得冠军'), ['unknown']).category).toBe('sport')
    expect(classify(text('海鸥队夺得冠军'), ['足球']).category).toBe('sport')
  })

  it('is unsure where hardly anything speaks, and sure where much does', () => {
    expect(isConfident({ category: 'sport', scores: { sport: 0.4, culture: 0.3 } })).toBe(false)
    expect(isConfident(classify(text('')))).toBe(false)
    expect(isConfident(classify(text('海鸥队夺得联赛冠军', '球员们在决赛中两度进球。')))).toBe(true)
  })

  it('gives probabilities', () => {
    const words = [...Object.values(CHINESE_TERMS), ...Object.values(ENGLISH_TERMS)]
      .flatMap(list => list.split(/[\s|]+/))
      .filter(word => word !== '')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }), some => {
        const { category, scores } = classify(text(some.join(' ').replaceAll('_', ' ')))
        const shares = Object.values(scores)
        expect(category).not.toBeNull()
        for (const share of shares) expect(share).toBeLessThanOrEqual(1)
        expect(shares.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1.01)
        if (category) expect(scores[category]).toBe(Math.max(...shares))
      }),
      { numRuns: 200 },
    )
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), title => classify(text(title)) !== null))
  })
})

describe('tellingTerms', () => {
  it('names the words of the article that decided, as they stand in it', () => {
    const chinese = tellingTerms(text('两家上市公司净利润大增'), 'business', 3)
    expect(chinese).toContain('上市公司')
    const english = tellingTerms(text('Astronomers point their Telescope at a planet'), 'science', 3)
    expect(english.some(term => ['Astronomers', 'Telescope', 'planet'].includes(term))).toBe(true)
  })
})

describe('readModel', () => {
  it('reads what was written, to a step', () => {
    const differences = categoryKeys.map((_, i) => (i - 7) / 2)
    const model = readModel([writeBias([1]), writeTerm('zorb', 1.25, differences)].join('\n'))
    expect(model.bias[0]).toBeCloseTo(1)
    expect(model.rarity.get('zorb')).toBe(1.25)
    for (const [i, difference] of differences.entries())
      expect(Math.abs((model.weights.get('zorb')?.[i] ?? 0) - difference)).toBeLessThan(0.08)
  })
})
