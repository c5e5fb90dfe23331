import { expect, test } from 'vitest'
import { inShortRows } from '../../../src/telegram/message/message.ts'

const widths = (...texts: string[]) => inShortRows(texts.map(text => ({ text, data: 'x' }))).map(row => row.length)

test('short rows hold three buttons where a phone shows all of each, else two', () => {
  expect(widths('科技', '经济', '人工智能', '体育')).toEqual([2, 2])
  expect(widths('科技', '经济', '人工智能', '体育', '文化', '教育')).toEqual([3, 3])
  expect(widths('Sport', 'Business', 'World')).toEqual([3])
  expect(widths('Sport', 'Entertainment', 'World', 'Science')).toEqual([2, 2])
  expect(widths('长江三角洲', '经济', '体育')).toEqual([2, 1])
})

test('what is chosen stays in its place', () => {
  expect(widths('✓ 人工智能', '✓ Business', '经济')).toEqual(widths('人工智能', 'Business', '经济'))
})
