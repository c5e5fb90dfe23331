import { expect, test } from 'vitest'
import { readText } from '../../../src/core/article/read-text.ts'
import { normalizeText } from '../../../src/core/text/normalize.ts'

test.each([
  ['新桥通车', '本报港城11月7日讯 （记者 周岚）新桥昨天通车，全长两公里。', '新桥昨天通车，全长两公里。', 'zh'],
  [
    'A bridge opens',
    'LONDON (Agency) — The new bridge opened on Friday after two years of work.',
    'The new bridge',
    'en',
  ],
])('%s: the lead is news, without where it was filed', (title, paragraph, news, language) => {
  const read = readText(title, ['', paragraph])
  expect(read.lead).toMatch(new RegExp(`^${news}`))
  expect(read.language).toBe(language)
  expect(read.paragraphs).toEqual([normalizeText(paragraph)])
})

test('of a text that is no article it keeps a beginning, whole characters only', () => {
  const read = readText('', ['a'.repeat(199_999), '𠀀𠀀', 'b'])
  expect(read.body.length).toBe(199_999 + 2)
  expect(readText('', [`${'a'.repeat(199_999)}𠀀`]).body.length).toBe(199_999)
})
