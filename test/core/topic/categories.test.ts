import { describe, expect, it, test } from 'vitest'
import { matchNeedle } from '../../../src/core/text/match-text.ts'
import { CATEGORIES, categoryKeys, classify, findCategory } from '../../../src/core/topic/categories.ts'
import { matchFields } from '../../../src/core/topic/match.ts'

const fields = (title: string, body = '') => matchFields({ title, kicker: null, summary: [], paragraphs: [body] })

describe.each(categoryKeys)('category %s', key => {
  const { zh, en, aliases, words } = CATEGORIES[key]

  it('is found by its key, its names in both languages and its aliases', () => {
    for (const name of [key, zh, en, en.toUpperCase(), ...aliases]) expect(findCategory(name), name).toBe(key)
  })

  it('has loud and quiet words in both languages, all of which can be found', () => {
    const groups = words.split('|').map(group => group.trim().split(/\s+/))
    expect(groups).toHaveLength(2)
    for (const group of groups) {
      expect(group.some(word => /\p{Script=Han}/u.test(word))).toBe(true)
      expect(group.some(word => /[a-z]/.test(word))).toBe(true)
      for (const word of group) expect(matchNeedle(word), word).not.toBe('')
    }
  })

  it('is what an article full of its words is about', () => {
    const loud = words.split('|')[0]?.replaceAll('_', ' ') ?? ''
    expect(classify(fields(loud.trim().split(/\s+/).join('，'))).category).toBe(key)
  })
})

test.each([
  ['科技', 'technology'],
  ['Ｔｅｃｈ', 'technology'],
  ['環境', 'environment'],
  ['Sports', 'sport'],
  ['财经', 'business'],
])('findCategory › %s is %s', (name, key) => {
  expect(findCategory(name)).toBe(key)
})

test.each(['', '机器人', 'sporty', '科技园', '😀', 'constructor'])('findCategory › %j is none', name => {
  expect(findCategory(name)).toBeNull()
})

test.each([
  ['sport', '海鸥队夺得联赛冠军', '球员们在决赛中两度进球。'],
  ['sport', 'Seagulls win the cup', 'The striker scored twice and the coach praised his team.'],
  ['technology', '港城造出会爬楼的机器人', '它的芯片和算法由本地团队开发。'],
  ['health', 'Hospital tests a new vaccine', 'Doctors followed two hundred patients.'],
  ['environment', '湿地迎来候鸟', '碳排放下降，生态环境改善。'],
  ['military', '军舰返航', '官兵完成海上演习。'],
] as const)('classify › %s: %s', (category, title, body) => {
  expect(classify(fields(title, body)).category).toBe(category)
})

describe('classify', () => {
  it('has no category for what no word speaks for', () => {
    expect(classify(fields('喵'))).toEqual({ category: null, scores: {} })
    expect(classify(fields(''))).toEqual({ category: null, scores: {} })
  })

  it('believes the source where it says something known', () => {
    expect(classify(fields('喵'), ['宠物', '娱乐']).category).toBe('entertainment')
    expect(classify(fields('海鸥队夺得冠军'), ['Culture']).category).toBe('culture')
    expect(classify(fields('海鸥队夺得冠军'), ['unknown']).category).toBe('sport')
  })

  it('gives shares of the evidence that add up to one', () => {
    const { scores } = classify(fields('医院里的机器人冠军', 'A robot in the hospital wins a football match.'))
    const sum = Object.values(scores).reduce((a, b) => a + b, 0)
    expect(Object.keys(scores).length).toBeGreaterThan(1)
    expect(sum).toBeCloseTo(1, 2)
  })
})
