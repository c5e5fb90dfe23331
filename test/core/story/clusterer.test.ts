import { describe, expect, it } from 'vitest'
import { simHash } from '../../../src/core/article/fingerprint.ts'
import { createClusterer } from '../../../src/core/story/clusterer.ts'
import { contentTerms } from '../../../src/core/text/terms.ts'

const item = (title: string, lead: string) => ({
  title,
  lead,
  publishedAt: new Date('2026-11-24T08:00:00Z'),
  fingerprint: simHash(contentTerms(lead)),
})
const PARK = item(
  '港城机器人产业园迎来首批企业',
  '港城机器人产业园昨日开园，首批十二家企业签约入驻。园区总投资二十亿元。',
)
const PARK_ELSEWHERE = item(
  '十二家企业入驻港城机器人产业园',
  '昨日开园的港城机器人产业园迎来首批十二家签约企业，总投资二十亿元。',
)
const TOWER = item(
  'Clock tower becomes weather station',
  'Harbour City will turn its clock tower into a weather station.',
)

describe('createClusterer', () => {
  it('gives a story the id of the article that opened it', () => {
    const clusterer = createClusterer()
    expect(clusterer.add('1', PARK)).toEqual({ story: '1', duplicateOf: null })
    expect(clusterer.add('2', TOWER)).toEqual({ story: '2', duplicateOf: null })
    expect(clusterer.add('3', PARK_ELSEWHERE)).toEqual({ story: '1', duplicateOf: null })
    expect(clusterer.add('4', { ...PARK_ELSEWHERE, title: '开园首日' })).toEqual({ story: '1', duplicateOf: '3' })
    expect(clusterer.add('5', TOWER)).toEqual({ story: '2', duplicateOf: '2' })
  })

  it('gives the same stories for the same articles', () => {
    const run = () => {
      const clusterer = createClusterer()
      return [PARK, TOWER, PARK_ELSEWHERE, TOWER].map((item, i) => clusterer.add(String(i), item))
    }
    expect(run()).toEqual(run())
  })

  it('opens a story for what has no words', () => {
    const clusterer = createClusterer()
    expect(clusterer.add('a', item('', ''))).toEqual({ story: 'a', duplicateOf: null })
    expect(clusterer.add('b', item('', ''))).toEqual({ story: 'b', duplicateOf: null })
  })
})
