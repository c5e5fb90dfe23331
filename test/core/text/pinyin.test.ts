import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayBeInitials, wordsByInitials } from '../../../src/core/text/pinyin.ts'
import { anyString } from '../../support/any-string.ts'

describe('wordsByInitials', () => {
  it.each([
    ['jqr', '机器人'],
    ['wrj', '无人机'],
    ['zg', '中国'],
    ['rgzn', '人工智能'],
  ])('%s may mean %s', (initials, word) => {
    expect(wordsByInitials(initials)[0]).toBe(word)
  })

  it('has words of as many characters as letters, the frequent ones first, and not too many', () => {
    const words = wordsByInitials('qd')
    expect(words.length).toBeLessThanOrEqual(300)
    expect(words.every(word => [...word].length === 2)).toBe(true)
    expect(words.indexOf('青岛')).toBeLessThan(50)
  })

  it('has nothing for letters that no syllable begins with, for one letter, and for anything else', () => {
    expect(['iuv', 'j', '', '机器', 'JQR', '.*', ']['].flatMap(wordsByInitials)).toEqual([])
    fc.assert(
      fc.property(anyString(), text => {
        if (!mayBeInitials(text)) expect(wordsByInitials(text.slice(0, 3)).every(word => word.length >= 2)).toBe(true)
      }),
    )
  })
})

describe('mayBeInitials', () => {
  it('takes a few consonants for initials, and no English word', () => {
    expect(['jqr', 'zg', 'xjp'].every(mayBeInitials)).toBe(true)
    expect(['robot', 'nasa', 'x', 'jqrjqrj', '机器人', 'g7'].some(mayBeInitials)).toBe(false)
  })
})
