import { expect, test } from 'vitest'
import { isFurniture } from '../../../src/core/text/furniture.ts'

test.each([
  '■市民在公园放风筝。',
  '□本报记者 王兰',
  '图①：开园现场',
  '（据《海港日报》）',
  '责任编辑：王兰',
  '本报港城11月24日讯',
  '扫码关注我们',
  '版权所有，不得转载',
  'Read more: the park in pictures',
  'Photo: Bo Lim',
  '© 2026 Harbour Post',
  'Sign up for our newsletter',
])('isFurniture › %s', line => {
  expect(isFurniture(line)).toBe(true)
})

test.each([
  '港城公园昨日开园。',
  '作者用了十年写完这本书。',
  '编辑部搬到了港城。',
  '图书馆每天开放。',
  '（这是一个例子）',
  'The park opened on Monday.',
  'Photographs of the storm were sold.',
  `Subscribe ${'to the view that the port must grow '.repeat(8)}`,
  '',
])('isFurniture › not %s', line => {
  expect(isFurniture(line)).toBe(false)
})
