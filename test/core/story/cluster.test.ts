import { describe, expect, it } from 'vitest'
import { simHash } from '../../../src/core/article/fingerprint.ts'
import { type Candidate, findSameStory } from '../../../src/core/story/cluster.ts'
import { contentTerms } from '../../../src/core/text/terms.ts'

const item = (id: string, title: string, lead: string, at = '2026-11-24T08:00:00Z'): Candidate<string> => ({
  id,
  title,
  lead,
  publishedAt: new Date(at),
  fingerprint: simHash(contentTerms(lead === '' ? title : lead)),
})

const PARK = item(
  'park',
  '港城机器人产业园迎来首批企业',
  '港城机器人产业园昨日开园，首批十二家企业签约入驻。园区总投资二十亿元。',
)
const PARK_ELSEWHERE = item(
  'park-2',
  '十二家企业入驻港城机器人产业园',
  '昨日开园的港城机器人产业园迎来首批十二家签约企业，总投资二十亿元。',
)
const FOG = item('fog', '青禾岛大雾轮渡停航', '受冷空气影响，青禾岛今晨出现大雾，轮渡停航三个小时。')
const TOWER = item(
  'tower',
  'Clock tower becomes weather station',
  'Harbour City will turn its clock tower into a weather station, the council decided.',
)
const TOWER_ELSEWHERE = item(
  'tower-2',
  'Weather station for the old clock tower',
  'The council of Harbour City decided to turn the clock tower into a weather station.',
)

describe('findSameStory', () => {
  it('finds what another paper tells of the same event', () => {
    expect(findSameStory(PARK_ELSEWHERE, [FOG, PARK, TOWER])).toMatchObject({ id: 'park', isDuplicate: false })
    expect(findSameStory(TOWER_ELSEWHERE, [FOG, PARK, TOWER])).toMatchObject({ id: 'tower' })
  })

  it('finds nothing where nothing tells it', () => {
    expect(findSameStory(FOG, [PARK, TOWER])).toBeNull()
    expect(findSameStory(FOG, [])).toBeNull()
  })

  it('knows one text under another title', () => {
    const copy = { ...PARK, id: 'copy', title: '喜讯传来' }
    expect(findSameStory(copy, [FOG, PARK])).toEqual({ id: 'park', similarity: 1, isDuplicate: true })
  })

  it('tells articles apart that say nothing beside their titles', () => {
    const links = [
      item('a', 'Harbour museum opens at night', 'Comments'),
      item('b', 'New chess champion from Green Bay', 'Comments'),
      item('c', '青禾岛大雾轮渡停航', '点击查看全文'),
      item('d', '港城机器人产业园开园', '点击查看全文'),
    ]
    for (const [i, link] of links.entries()) expect(findSameStory(link, links.slice(0, i))).toBeNull()
    expect(findSameStory(item('e', '😀', ''), [item('f', '🎉', '')])).toBeNull()
  })

  it('takes titles that say nearly the same as one story', () => {
    const short = item('short', '青禾岛大雾轮渡停航三小时', '详情请看今天的港城晚报第三版面的相关报道内容。')
    expect(findSameStory(short, [FOG])).toMatchObject({ id: 'fog' })
  })

  it('looks back and ahead three days and no further', () => {
    const later = (at: string) => ({ ...PARK_ELSEWHERE, publishedAt: new Date(at) })
    expect(findSameStory(later('2026-11-27T08:00:00Z'), [PARK])).not.toBeNull()
    expect(findSameStory(later('2026-11-27T08:00:01Z'), [PARK])).toBeNull()
    expect(findSameStory(later('2026-11-21T08:00:00Z'), [PARK])).not.toBeNull()
  })

  it('prefers the most alike, and the earlier of equals', () => {
    expect(findSameStory(PARK, [PARK_ELSEWHERE, { ...PARK, id: 'same' }])?.id).toBe('same')
    expect(
      findSameStory(PARK, [
        { ...PARK, id: 'first' },
        { ...PARK, id: 'second' },
      ])?.id,
    ).toBe('first')
  })
})
