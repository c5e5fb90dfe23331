import { describe, expect, it } from 'vitest'
import { dayFacet, dayOf, dayOfFacet, facetsOf, titleFacet } from '../../../src/core/search/facets.ts'
import { planRest, planSearch } from '../../../src/core/search/plan-search.ts'
import { parseSearchQuery } from '../../../src/core/search/query.ts'

const NOW = new Date('2026-11-24T08:00:00Z')
const TODAY = dayOf(NOW)
const COUNTS: Record<string, number> = {
  中国: 300_000,
  经济: 100_000,
  robot: 40,
  port: 900,
  '^中国': 50_000,
  '=s7': 20_000,
  solar: 20,
  power: 50,
}
/** A million articles, 10,000 a day. */
const DAYS = Array.from({ length: 100 }, (_, i) => ({ day: TODAY - i, articles: 10_000 }))

async function plan(text: string, filed: string[][] = []) {
  const parsed = parseSearchQuery(text, NOW, day => new Date(day))
  if (!parsed.ok) throw new Error(parsed.reason)
  const statistics = { articles: 1_000_000, averageLength: 100, articlesWith: new Map(Object.entries(COUNTS)) }
  return planSearch(parsed.query, statistics, filed, async () => DAYS)
}
const daysIn = (query: string | null | undefined) => (query?.match(/=d\d+/g) ?? []).map(dayOfFacet)

describe('planSearch', () => {
  it('asks for a rare word as it is', async () => {
    const found = await plan('robot')
    expect(found).toEqual({ tiers: [{ query: "(('robot'))", most: 100 }], hits: [], limit: 100 })
  })

  it('asks for a frequent word in titles first, then among the newest days, and weighs nothing', async () => {
    const found = await plan('中国')
    const queries = found?.tiers.map(tier => tier.query) ?? []
    expect(queries).toHaveLength(2)
    expect(queries[0]).toContain(`'${titleFacet('中国')}'`)
    expect(daysIn(queries[0])).toEqual([TODAY])
    expect(daysIn(queries[1])).toEqual([TODAY])
    expect(found?.hits).toEqual([])
  })

  it('weighs articles that lack words by those they have, a rare one more', async () => {
    const hits = (await plan('port robot'))?.hits ?? []
    expect(hits.map(({ query }) => query)).toEqual(["(('robot'))", "(('port'))"])
    expect(hits[0]?.weight).toBeGreaterThan(hits[1]?.weight ?? 0)
  })

  it('keeps to the time that was asked for', async () => {
    const found = await plan('中国 before:2026-11-01')
    expect(daysIn(found?.tiers[0]?.query)[0]).toBe(dayOf(new Date('2026-11-01')))
  })

  it('has any of the rarest words, as many as do not cost too much', async () => {
    const hits = (await plan('robot port 中国'))?.hits ?? []
    expect(hits.map(({ query }) => query)).toEqual([
      "(('robot'))",
      "(('port'))",
      // Where one of the rarest is as well.
      "(('robot') | ('port')) & (('中国'))",
    ])
  })

  it('wants what must be there everywhere, and its facets', async () => {
    const found = await plan('+robot port', [['=s7']])
    for (const { query } of [...(found?.tiers ?? []), ...(found?.hits ?? [])]) {
      expect(query).toContain("'robot'")
      expect(query).toContain("'=s7'")
    }
  })

  it('finds nothing where nothing has what must be there, or is filed so', async () => {
    expect(await plan('+unicorn robot')).toBeNull()
    expect(await plan('robot', [['=s8']])).toBeNull()
    expect(await plan('unicorn')).toBeNull()
  })

  it('finds what has any of the terms where the index knows but one of them', async () => {
    expect((await plan('独角兽经济'))?.hits[0]?.query).toContain("'经济'")
  })

  it('leaves out an excluded word in the index where it is one term', async () => {
    expect((await plan('robot -port'))?.tiers[0]?.query).toBe("(('robot')) & !'port'")
  })

  it('narrows a phrase of frequent words down by their places', async () => {
    expect((await plan('“中国经济”'))?.tiers[0]?.query).toContain("('中国' <1> '经济')")
    expect((await plan('"solar power"'))?.tiers[0]?.query).not.toContain('<1>')
  })

  it('lists the newest where only filters are given', async () => {
    const found = await plan('source:x', [['=s7']])
    expect(found?.tiers).toHaveLength(1)
    expect(found?.tiers[0]?.query).toContain("'=s7'")
  })
})

describe('planRest', () => {
  const rest = async (text: string, before: Date | null, wanted = 20) => {
    const parsed = parseSearchQuery(text, NOW, day => new Date(day))
    if (!parsed.ok) throw new Error(parsed.reason)
    const statistics = { articles: 1_000_000, averageLength: 100, articlesWith: new Map(Object.entries(COUNTS)) }
    return planRest(parsed.query, statistics, [], async () => DAYS, { before, wanted })
  }

  it('looks for all words on as many days as have enough, from an instant on', async () => {
    const found = await rest('port', new Date('2026-11-14T12:00:00Z'))
    expect(daysIn(found?.query)).toEqual([TODAY - 10, TODAY - 11, TODAY - 12])
    expect(found?.since).toEqual(new Date('2026-11-12T00:00:00Z'))
  })

  it('looks everywhere where little is left', async () => {
    expect(await rest('robot', null, 200)).toEqual({ query: "(('robot'))", since: null })
  })

  it('finds nothing where a word is nowhere', async () => {
    expect(await rest('robot unicorn', null)).toBeNull()
  })
})

describe('facetsOf', () => {
  it('files an article under its day, source, language and categories', () => {
    const article = {
      sourceId: 7,
      publishedAt: NOW,
      language: 'zh',
      category: 'sport',
      categories: ['體育', '体育', ' '],
    }
    expect(facetsOf(article)).toEqual([dayFacet(TODAY), '=s7', '=lzh', '=csport', '=n体育'])
  })

  it('has days that sort and come back, also before 1970', () => {
    const days = [-400, -1, 0, 9, 20_781]
    expect(days.map(day => dayOfFacet(dayFacet(day)))).toEqual(days)
    expect(days.map(dayFacet).toSorted()).toEqual(days.map(dayFacet))
  })
})
