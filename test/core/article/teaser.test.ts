import { describe, expect, it } from 'vitest'
import { carriesTooLittle, isFullTextOf } from '../../../src/core/article/teaser.ts'

const url = 'https://a.example/1'
const english = 'The council met on Monday and kept the bridge open for another five months after a long debate. '
const chinese = '市议会周四深夜决定，海湾老桥在未来五个月内继续通车。'

describe('carriesTooLittle', () => {
  it.each([
    ['nothing', [], true],
    ['an English teaser', [english], true],
    ['a Chinese teaser', [chinese.repeat(3)], true],
    ['an English article', [english.repeat(25)], false],
    ['a Chinese article', [chinese.repeat(25)], false],
    ['a long text that breaks off', [`${english.repeat(25)} […]`], true],
    ['a long text with a pointer', [chinese.repeat(25), '阅读全文'], true],
  ])('judges %s', (_, paragraphs, expected) => {
    expect(carriesTooLittle({ url, paragraphs })).toBe(expected)
  })

  it('has nowhere to look without an address', () => {
    expect(carriesTooLittle({ url: null, paragraphs: [] })).toBe(false)
  })
})

describe('isFullTextOf', () => {
  const draft = { title: 'Council keeps the harbour bridge open', paragraphs: [english] }

  it('takes the article and refuses a consent wall, another article and what is no longer than the teaser', () => {
    const full = {
      title: draft.title,
      paragraphs: [english, 'Engineers had asked for a closure in December because of cracks in two of the piers.'],
    }
    expect(isFullTextOf(draft, full)).toBe(true)
    const wall = {
      title: 'Before you continue',
      paragraphs: ['We and our partners store cookies on your device to show you advertisements. '.repeat(5)],
    }
    expect(isFullTextOf(draft, wall)).toBe(false)
    expect(isFullTextOf(draft, draft)).toBe(false)
    expect(isFullTextOf({ title: draft.title, paragraphs: [] }, { title: draft.title, paragraphs: [] })).toBe(false)
  })
})
