import { describe, expect, it, test } from 'vitest'
import { CATEGORIES, categoryKeys, categoryOfTag, findCategory } from '../../../src/core/topic/categories.ts'

describe.each(categoryKeys)('category %s', key => {
  const { zh, en, aliases, tags } = CATEGORIES[key]

  it('is found by its key, its names in both languages and its aliases', () => {
    for (const name of [key, zh, en, en.toUpperCase(), ...aliases]) expect(findCategory(name), name).toBe(key)
  })

  it('is what its tags belong to, which readers mean more narrowly', () => {
    for (const tag of tags) {
      expect(categoryOfTag(tag), tag).toBe(key)
      expect(findCategory(tag), tag).toBeNull()
    }
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

test.each(['', '机器人', 'sporty', '科技园', '足球', '😀', 'constructor'])('findCategory › %j is none', name => {
  expect(findCategory(name)).toBeNull()
})
