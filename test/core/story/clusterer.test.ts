import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sketchOf } from '../../../src/core/article/sketch.ts'
import { createClusterer } from '../../../src/core/story/clusterer.ts'

const item = (title: string, lead: string, at = '2026-11-24T08:00:00Z') => ({
  title,
  lead,
  publishedAt: new Date(at),
  sketch: sketchOf(title, lead),
})
const PARK = item(
  '港城机器人产业园迎来首批企业',
  '港城机器人产业园昨日开园，首批十二家企业签约入驻。园区总投资二十亿元，计划三年内引进五十家研发机构。',
)
const PARK_ELSEWHERE = item(
  '十二家企业入驻港城机器人产业园',
  '昨日开园的港城机器人产业园迎来首批十二家签约企业，总投资二十亿元，三年内还要引进五十家研发机构。',
)
const FOG = item('青禾岛大雾轮渡停航', '受冷空气影响，青禾岛今晨出现大雾，轮渡停航三个小时。')
const TOWER = item(
  'Clock tower becomes weather station',
  'Harbour City will turn its clock tower into a weather station, the council decided.',
)
const TOWER_ELSEWHERE = item(
  'Weather station for the old clock tower',
  'The council of Harbour City decided to turn the clock tower into a weather station.',
)

/** Stories of these items, added in this order: the id of an item is its number. */
function storiesOf(items: readonly ReturnType<typeof item>[]): string[] {
  const clusterer = createClusterer()
  for (const [i, one] of items.entries()) clusterer.add(String(i), one)
  return items.map((_, i) => clusterer.storyOf(String(i)))
}

const isOneStory = (a: ReturnType<typeof item>, b: ReturnType<typeof item>) => new Set(storiesOf([a, b])).size === 1

describe('createClusterer', () => {
  it('gives a story the id of the article that opened it', () => {
    const clusterer = createClusterer()
    expect(clusterer.add('1', PARK)).toEqual({ story: '1', duplicateOf: null })
    expect(clusterer.add('2', TOWER)).toEqual({ story: '2', duplicateOf: null })
    expect(clusterer.add('3', PARK_ELSEWHERE)).toEqual({ story: '1', duplicateOf: null })
    expect(clusterer.add('4', { ...PARK_ELSEWHERE, title: '开园首日' })).toEqual({ story: '1', duplicateOf: '3' })
    expect(clusterer.add('5', TOWER)).toEqual({ story: '2', duplicateOf: '2' })
    expect(clusterer.add('6', TOWER_ELSEWHERE)).toEqual({ story: '2', duplicateOf: null })
    expect(clusterer.add('7', FOG)).toEqual({ story: '7', duplicateOf: null })
  })

  it('opens a story for what has no words', () => {
    const clusterer = createClusterer()
    for (const id of ['a', 'b']) expect(clusterer.add(id, item('', ''))).toEqual({ story: id, duplicateOf: null })
    for (const id of ['😀', '🎉']) expect(clusterer.add(id, item(id, ''))).toEqual({ story: id, duplicateOf: null })
  })

  it('tells articles apart that say nothing beside their titles', () => {
    const links = [
      item('Harbour museum opens at night', 'Comments'),
      item('New chess champion from Green Bay', 'Comments'),
      item('青禾岛大雾轮渡停航', '点击查看全文'),
      item('港城机器人产业园开园', '点击查看全文'),
    ]
    expect(new Set(storiesOf(links)).size).toBe(4)
  })

  it('takes titles that say nearly the same as one story', () => {
    expect(isOneStory(FOG, item('青禾岛大雾轮渡停航三小时', '详情请看今天的港城晚报第三版面的相关报道内容。'))).toBe(
      true,
    )
  })

  it('looks back and ahead three days and no further', () => {
    const at = (time: string) => ({ ...PARK_ELSEWHERE, publishedAt: new Date(time) })
    expect(isOneStory(PARK, at('2026-11-26T08:00:00Z'))).toBe(true)
    expect(isOneStory(PARK, at('2026-11-27T08:00:01Z'))).toBe(false)
    expect(isOneStory(PARK, at('2026-11-22T08:00:00Z'))).toBe(true)
    const copy = (time: string) => ({ ...PARK, publishedAt: new Date(time) })
    expect(isOneStory(PARK, copy('2026-11-27T08:00:00Z'))).toBe(true)
    expect(isOneStory(PARK, copy('2026-11-27T08:00:01Z'))).toBe(false)
  })

  it('merges two stories when an article comes late that tells of both', () => {
    const clusterer = createClusterer()
    const quake = item('洱源发生5.2级地震', '大理洱源县凌晨发生5.2级地震，震源深度十公里。', '2026-11-24T01:00:00Z')
    const trains = item(
      '六趟列车晚点 旅客滞留',
      '大丽铁路限速运行，六趟列车晚点，车站增开退票窗口。',
      '2026-11-24T09:00:00Z',
    )
    const both = item(
      '洱源5.2级地震 大丽铁路六趟列车晚点',
      '洱源县发生5.2级地震，大丽铁路限速运行，六趟列车晚点。',
      '2026-11-24T05:00:00Z',
    )
    clusterer.add('quake', quake)
    clusterer.add('trains', trains)
    expect(clusterer.storyOf('trains')).toBe('trains')
    expect(clusterer.add('both', both).story).toBe('quake')
    expect(clusterer.storyOf('trains')).toBe('quake')
  })

  it('splits a story when an article comes late that is more of its kind', () => {
    const clusterer = createClusterer()
    const plan = item('港城公布钟楼改造方案', '港城钟楼将改造为气象站，方案昨日公布。', '2026-11-24T01:00:00Z')
    const fog = item(
      '港城钟楼气象站预报大雾 轮渡停航',
      '港城钟楼改造的气象站昨日预报大雾，青禾岛轮渡停航。',
      '2026-11-24T09:00:00Z',
    )
    const earlierFog = item('青禾岛轮渡因大雾停航', '青禾岛大雾，轮渡停航，气象站预报。', '2026-11-24T05:00:00Z')
    clusterer.add('plan', plan)
    clusterer.add('fog', fog)
    const before = clusterer.storyOf('fog')
    expect(clusterer.add('earlier', earlierFog).story).toBe('earlier')
    expect([before, clusterer.storyOf('fog')]).toEqual(['plan', 'earlier'])
  })

  // Articles made of few words, so that all kinds of links, merges and splits come about.
  const WORDS = '青禾岛 轮渡 停航 大雾 港城 机器人 产业园 签约 钟楼 气象站 列车 晚点 洱源 地震 马拉松 冠军'.split(' ')
  const anyArticle = fc
    .record({
      title: fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 4 }),
      lead: fc.array(fc.constantFrom(...WORDS), { minLength: 0, maxLength: 7 }),
      hours: fc.integer({ min: 0, max: 200 }),
    })
    .map(({ title, lead, hours }) =>
      item(title.join(''), lead.join('，'), new Date(Date.UTC(2026, 10, 1, hours)).toISOString()),
    )

  it('gives the same stories whatever the order in which the articles come', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyArticle, { minLength: 2, maxLength: 25 })
          .chain(items =>
            fc.tuple(
              fc.constant(items),
              fc.shuffledSubarray([...items.keys()], { minLength: items.length, maxLength: items.length }),
            ),
          ),
        ([items, order]) => {
          const inTurn = createClusterer()
          const shuffled = createClusterer()
          const name = (i: number) => `a${String(i).padStart(2, '0')}`
          for (const [i, one] of items.entries()) inTurn.add(name(i), one)
          for (const i of order) shuffled.add(name(i), items[i] as ReturnType<typeof item>)
          expect([...items.keys()].map(i => shuffled.storyOf(name(i)))).toEqual(
            [...items.keys()].map(i => inTurn.storyOf(name(i))),
          )
        },
      ),
      { numRuns: 300 },
    )
  })
})
