import { expect, test } from 'vitest'
import { isPicture } from '../../../src/telegram/message/picture.ts'

test.each([
  'https://news.example/a.jpg',
  'http://news.example/picture?id=3&w=800',
  'https://news.example/2026/logo-design-awards.webp',
  'https://news.example/pixel-art.png',
])('%s can be shown', url => {
  expect(isPicture(url)).toBe(true)
})

test.each([
  null,
  '',
  'data:image/png;base64,AAAA',
  'tg://resolve?domain=x',
  'javascript:alert(1)',
  '//news.example/a.jpg',
  'https:///a.jpg',
  'https://news.example/drawing.svg',
  'https://news.example/favicon.ico',
  'https://stats.example/1x1.gif',
  'https://news.example/img/logo.png',
  'https://news.example/spacer_2.gif',
  `https://news.example/${'x'.repeat(3000)}.jpg`,
])('%s would come out broken', url => {
  expect(isPicture(url)).toBe(false)
})
