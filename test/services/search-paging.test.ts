import { afterAll, beforeAll, expect, it } from 'vitest'
import { storeArticles } from '../../src/db/article-intake.ts'
import type { OpenDatabase } from '../../src/db/client.ts'
import { upsertSource } from '../../src/db/source-store.ts'
import { addArticles } from '../../src/services/add-articles.ts'
import type { SearchHit, SearchPlace } from '../../src/services/search-articles.ts'
import { draft } from '../support/articles.ts'
import { onEachEngine } from '../support/database.ts'
import { searchesAt } from '../support/searches.ts'

const NOW = new Date('2026-11-24T08:00:00Z')
const ARTICLES = 350

/** Half an hour apart, but for each tenth, which comes at the same time as the one before. All about parks, a third about football. */
const NEWS = Array.from({ length: ARTICLES }, (_, i) =>
  draft({
    title: `${i % 2 === 0 ? '公园' : '湖边'}见闻之${i}`,
    paragraphs: [`公园里今天来了${i}位客人。${i % 3 === 0 ? '他们踢足球。' : '他们放风筝。'}`],
    publishedAt: new Date(NOW.getTime() - (i - (i % 10 === 9 ? 1 : 0)) * 1_800_000),
  }),
)

onEachEngine('paging through what is found', open => {
  let database: OpenDatabase
  let search: (
    text: string,
    place: SearchPlace,
    limit: number,
  ) => Promise<{ hits: SearchHit[]; next: SearchPlace | null }>

  beforeAll(async () => {
    database = await open()
    const { db } = database
    const { id } = await upsertSource(db, { url: 'paper:parks', kind: 'newspaper', title: '公园报' })
    await addArticles(
      (...batch) => storeArticles(db, ...batch),
      id,
      NEWS.map(one => ({ draft: one })),
      NOW,
    )
    const service = searchesAt(NOW, db)
    search = async (text, place, limit) => {
      const outcome = await service.search(text, { ...place, limit })
      if (!outcome.ok) throw new Error(outcome.reason)
      return { hits: [...outcome.hits], next: outcome.next }
    }
  })
  afterAll(() => database.close())

  async function allPages(text: string, limit: number): Promise<SearchHit[]> {
    const hits: SearchHit[] = []
    for (let place: SearchPlace | null = { offset: 0 }; place !== null; ) {
      const page = await search(text, place, limit)
      if (page.next !== null) expect(page.hits).toHaveLength(limit)
      hits.push(...page.hits)
      place = page.next
    }
    return hits
  }
  const numbers = (hits: readonly SearchHit[]) =>
    hits.map(({ title }) => Number(/\d+$/.exec(title)?.[0])).toSorted((a, b) => a - b)
  const all = NEWS.map((_, i) => i)

  it.each([
    ['公园', 40, all],
    ['公园', 7, all],
    ['公园 客人', 110, all],
    ['公园 -足球', 100, all.filter(i => i % 3 !== 0)],
    ['source:公园报', 40, all],
    ['公园 before:2026-11-23', 40, all.filter(i => (NEWS[i]?.publishedAt ?? NOW) < new Date('2026-11-22T16:00:00Z'))],
  ])('%s, %i a page: each article once', async (text, limit, expected) => {
    expect(numbers(await allPages(text, limit))).toEqual(expected)
  })

  it.each([
    ['公园', 100, 100],
    ['公园 客人', 200, 100],
  ])(
    '%s: %i by relevance, of which %i have it in the title, and the newest behind them',
    async (text, ranked, inTitle) => {
      const hits = await allPages(text, 50)
      const best = hits.slice(0, ranked)
      expect(best.filter(({ title }) => title.startsWith('公园'))).toHaveLength(inTitle)
      const times = hits.slice(ranked).map(({ publishedAt }) => publishedAt.getTime())
      expect(times).toEqual(times.toSorted((a, b) => b - a))
    },
  )

  it('goes on behind the ranked ones on the same page, for who asks for many at once', async () => {
    const { hits, next } = await search('公园', { offset: 90 }, 30)
    expect(new Set(hits.map(({ id }) => id)).size).toBe(30)
    expect(next).toMatchObject({ offset: 120, after: { id: hits.at(-1)?.id } })
  })

  it('ends where nothing is left', async () => {
    const { hits, next } = await search('公园', { offset: 900, after: { publishedAt: new Date(0), id: 1 } }, 5)
    expect([hits, next]).toEqual([[], null])
  })
})
