import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectLanguage } from '../../../src/core/text/language.ts'
import { anyString } from '../../support/any-string.ts'

test.each([
  ['zh', '港城机器人产业园昨日开园，首批企业入驻。'],
  ['zh', '港城機器人產業園昨日開園，首批企業入駐。'],
  ['zh', '开园'],
  ['zh', '使用 AI 和 5G 的 Kuwa 机器人在港城亮相'],
  ['en', 'The harbour was closed for a day because of the storm that came in from the east.'],
  ['en', 'Storm closes harbour'],
  ['en', 'The mayor of Qingdao (青岛) said that the park will be open to all from Monday.'],
  ['und', '港の公園が昨日オープンし、多くの人が訪れました。'],
  ['und', '항구 공원이 어제 문을 열었고 많은 사람들이 방문했다.'],
  ['und', 'Вчера в порту открылся новый парк, и его посетили тысячи жителей.'],
  ['und', 'El parque del puerto abrió ayer sus puertas y miles de vecinos lo visitaron por la tarde.'],
  ['und', 'Der neue Park am Hafen wurde gestern eröffnet, und tausende Besucher kamen schon am Morgen.'],
  ['und', ''],
  ['und', '😀🎉'],
  ['und', '2026-11-24 08:00'],
])('detectLanguage › %s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

test('detectLanguage › has an answer to any string', () => {
  fc.assert(
    fc.property(anyString(), text => {
      expect(['zh', 'en', 'und']).toContain(detectLanguage(text))
    }),
    { numRuns: 500 },
  )
})
