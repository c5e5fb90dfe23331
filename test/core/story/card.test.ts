import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addsToArticle, type CardArticle, composeCard } from '../../../src/core/story/card.ts'
import { personsIn } from '../../../src/core/story/person-names.ts'
import { placesIn } from '../../../src/core/story/place-names.ts'
import { recurringNames } from '../../../src/core/story/recurring-names.ts'
import { timelineOf } from '../../../src/core/story/timeline.ts'
import { BRIDGE_EN, BRIDGE_ZH, type ToldArticle } from '../../support/told-story.ts'

const articleOf = (language: 'zh' | 'en') => ({ source, draft }: ToldArticle, index: number): CardArticle => ({
  id: index + 11,
  source,
  language,
  title: draft.title,
  url: draft.url,
  paragraphs: draft.paragraphs,
  publishedAt: draft.publishedAt ?? new Date(0),
  day: '2026-11-23',
}) // biome-ignore format: one record
const zh = BRIDGE_ZH.map(articleOf('zh'))
const en = BRIDGE_EN.map(articleOf('en'))

describe('composeCard', () => {
  it('tells a story from four articles', () => {
    const card = composeCard(zh, null)
    expect(card?.title).toBe('岸燕跨海大桥将于12月1日通车')
    expect(card?.summary.slice(0, 3).map(({ article }) => article)).toEqual([0, 0, 0])
    expect(card?.additions.length).toBeGreaterThanOrEqual(2)
    expect(card?.additions.every(({ article }) => article > 0)).toBe(true)
    expect(card?.quotation?.speaker).toMatch(/周大海|李娜|王海涛/)
    expect(card?.timeline.map(({ day }) => day)).toEqual(['2025-09-14', '2026-11-07', '2026-12-01'])
    expect(card?.names).toEqual({ people: ['王海涛'], places: ['青岛'] })
    expect(card?.sources.map(({ articleId }) => articleId)).toEqual([11, 12, 13, 14])
    expect(card?.sourceCount).toBe(4)
  })

  it('lists the sources oldest first, whichever article tells the story and in whatever order they come', () => {
    const card = composeCard([...en].reverse(), 13)
    expect(card?.sources.map(({ articleId }) => articleId)).toEqual([11, 12, 13])
    expect(card?.title).toBe('Bridge may cut freight costs at the port by a third')
    expect(card?.summary[0]?.article).toBe(2)
    expect(card?.names).toEqual({ people: ['Maria Lopez'], places: ['Qingdao'] })
  })

  it('counts sources, not articles', () => {
    expect(composeCard([...zh, { ...(zh[0] as CardArticle), id: 99 }], null)?.sourceCount).toBe(4)
  })

  it('of one article adds to it what can be lifted out of it', () => {
    const quoted = composeCard([zh[1] as CardArticle], null)
    expect(quoted && addsToArticle(quoted)).toBe(true)
    const plain = composeCard([{ ...(zh[3] as CardArticle), paragraphs: ['大桥全长六公里。'] }], null)
    expect(plain && addsToArticle(plain)).toBe(false)
    expect(composeCard([], null)).toBeNull()
  })

  it('reads a very long article as far as its first dozen thousand characters, in whole sentences', () => {
    const sentences = Array.from({ length: 4000 }, (_, i) => `岸燕大桥第${i}号桥墩昨天完工，工人撤场。`)
    const long = { ...(zh[0] as CardArticle), paragraphs: [sentences.join('')] }
    const card = composeCard([long, zh[1] as CardArticle], long.id)
    const own = [...(card?.summary ?? []), ...(card?.timeline ?? [])].filter(({ article }) => article === 0)
    expect(own.length).toBeGreaterThan(0)
    for (const { text } of own) expect(sentences).toContain(text)
  })

  it('quotes nothing but the articles, whichever of them there are', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...zh, ...en.map(article => ({ ...article, id: article.id + 100 }))], { minLength: 1 }), articles => {
        const card = composeCard(articles, null)
        const isIn = (text: string, index: number) => {
          const id = card?.sources[index]?.articleId
          return articles.find(article => article.id === id)?.paragraphs.some(paragraph => paragraph.includes(text))
        }
        for (const { text, article } of [...(card?.summary ?? []), ...(card?.additions ?? []), ...(card?.timeline ?? [])])
          expect(isIn(text, article)).toBe(true)
        for (const part of card?.quotation?.parts ?? []) expect(isIn(part, card?.quotation?.article ?? -1)).toBe(true)
        expect(composeCard([...articles].reverse(), null)).toEqual(card)
      }),
      { numRuns: 40 },
    ) // biome-ignore format: one property
  })
})

describe('timelineOf', () => {
  const text = (paragraphs: readonly string[], day = '2026-11-24') => ({ title: '岸燕大桥', paragraphs, language: 'zh' as const, day }) // biome-ignore format: one record

  it('resolves relative days against each article’s own day', () => {
    const told = timelineOf(
      [text(['岸燕大桥昨天完成合龙。']), text(['岸燕大桥的路灯昨天第一次点亮，市民前来观看。'], '2026-11-20')],
      6,
    )
    expect(told.map(({ day, article }) => [day, article])).toEqual([
      ['2026-11-19', 1],
      ['2026-11-23', 0],
    ])
  })

  it('says each event once, and one day makes no timeline', () => {
    expect(timelineOf([text(['岸燕大桥昨天完成合龙。']), text(['岸燕大桥昨天完成了合龙。'])], 6)).toEqual([])
  })

  it('keeps what is most like the story where there is too much', () => {
    const days = Array.from({ length: 12 }, (_, i) => `11月${i + 3}日，岸燕大桥第${i + 1}号桥墩完工，${'墩台梁索塔路灯闸板栏漆'[i]}队撤场。`)
    expect(timelineOf([text(days)], 4).length).toBeLessThanOrEqual(4)
  }) // biome-ignore format: one test
})

describe('names', () => {
  it.each<[string, string[]]>([
    ['市交通局局长王海涛在会上说', ['王海涛']],
    ['局长王海在现场，主任欧阳明月也到了。', ['王海', '欧阳明月']],
    ['法国总统埃马纽埃尔·杜兰抵达青岛。', ['埃马纽埃尔·杜兰']],
    ['有关负责人表示，居民方面高度重视。', []],
    ['市长将于明年退休。', []],
    ['主席贺信由党中央关于农业的代表宣布。', []],
    ['会长王毅等出席，局长刘奇作报告，主任蔡明发表讲话。', ['王毅', '刘奇', '蔡明']],
    ['The Grand Slam in Las Vegas was won by Rosneft. Yukos lost Brown’s Cup.', []],
    ['Roger Holt won the Grand Slam. Holt said it was hard.', ['Roger Holt']],
    ['Mayor John Keane met Dr. Anna Berg.', ['John Keane', 'Anna Berg']],
    ['The Harbour Authority and the United Nations met in New York on Black Friday.', []],
    ['On Tuesday Maria de la Cruz said no.', ['Maria de la Cruz']],
  ])('people in %s', (text, names) => {
    expect(personsIn(text)).toEqual(names)
  })

  it.each<[string, string[]]>([
    ['从青岛到济南', ['青岛', '济南']],
    ['据青岛日报报道，南京路施工。', []],
    ['from New York to Paris, not Parisian', ['New York', 'Paris']],
    ['the London Times', []],
  ])('places in %s', (text, names) => {
    expect(placesIn(text)).toEqual(names)
  })

  it('recur over articles, or often in the only one', () => {
    const names = (...texts: string[]) => recurringNames(texts, 6).places
    expect(names('青岛和济南', '青岛和烟台')).toEqual(['青岛'])
    expect(names('青岛，青岛，青岛，济南')).toEqual(['青岛'])
    expect(recurringNames(['Mayor Anna Berg', 'Anna Berg said no. Mr Berg'], 6).people).toEqual(['Anna Berg'])
  })
})
