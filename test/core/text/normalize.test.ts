import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { normalizeText, singleLine } from '../../../src/core/text/normalize.ts'
import { anyString } from '../../support/any-string.ts'

test.each([
  ['brings line ends to one form', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
  ['drops control and zero-width characters', '港\u200b城\u0000\ufeff新\u00ad闻\u007f', '港城新闻'],
  ['keeps tabs', 'a\tb', 'a\tb'],
  ['brings odd spaces to one form', 'a\u00a0b\u2009c\u202fd', 'a b c d'],
  ['narrows full-width letters and digits', 'ＡＩ第５代ｘ', 'AI第5代x'],
  ['leaves the width of punctuation', '你好，世界！（完）', '你好，世界！（完）'],
  ['composes accents', 'cafe\u0301', 'café'],
  ['never folds traditional characters', '臺灣機器人', '臺灣機器人'],
])('normalizeText › %s', (_, text, normal) => {
  expect(normalizeText(text)).toBe(normal)
})

describe('normalizeText', () => {
  it('has nothing left to do the second time', () => {
    fc.assert(
      fc.property(anyString(), text => {
        const once = normalizeText(text)
        expect(normalizeText(once)).toBe(once)
      }),
      { numRuns: 1000 },
    )
  })
})

test('singleLine › makes one line of several', () => {
  expect(singleLine('  港城\n\n 新闻\t今天 ')).toBe('港城 新闻 今天')
  expect(singleLine(' Harbour \r\n News ')).toBe('Harbour News')
})
