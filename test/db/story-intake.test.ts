import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ArticleDraft } from '../../src/core/article/article.ts'
import { createClusterer } from '../../src/core/story/clusterer.ts'
import { storiesOf } from '../../src/core/story/regroup.ts'
import { storeArticles } from '../../src/db/article-intake.ts'
import type { Database } from '../../src/db/database.ts'
import { articles, stories, storyLinks } from '../../src/db/schema.ts'
import { upsertSource } from '../../src/db/source-store.ts'
import { addArticles } from '../../src/services/add-articles.ts'
import { prepareArticle } from '../../src/services/prepare-article.ts'
import { draft } from '../support/articles.ts'
import { onEachEngine } from '../support/database.ts'

const NOW = new Date('2026-11-24T08:00:00Z')
const WORDS = '青禾岛 轮渡 停航 大雾 港城 机器人 产业园 签约 钟楼 气象站 列车 晚点 洱源 地震 马拉松 冠军'.split(' ')

/** Articles of a few words, one a minute or an hour, so that links, late bridges and splits come about. */
const anyDrafts = fc
  .array(
    fc.record({
      title: fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 4 }),
      lead: fc.array(fc.constantFrom(...WORDS), { minLength: 0, maxLength: 7 }),
      hours: fc.integer({ min: 1, max: 20 }),
    }),
    { minLength: 3, maxLength: 12 },
  )
  .map(list => {
    let at = NOW.getTime() - 400 * 3_600_000
    return list.map(({ title, lead, hours }, i) => {
      at += hours * 3_600_000
      return draft({
        title: title.join(''),
        paragraphs: lead.length === 0 ? [] : [`${lead.join('，')}。`],
        url: `https://a.example/${i}`,
        publishedAt: new Date(at),
      })
    })
  })

async function add(db: Database, drafts: readonly ArticleDraft[], at = NOW) {
  const { id } = await upsertSource(db, { url: 'https://a.example/feed', kind: 'feed', title: '晨报' })
  await addArticles(
    (...batch) => storeArticles(db, ...batch),
    id,
    drafts.map(one => ({ draft: one })),
    at,
  )
}

/** The stories as lists of URLs. */
async function partition(db: Database): Promise<string[]> {
  const rows = await db.select({ url: articles.url, storyId: articles.storyId }).from(articles)
  return lists(rows.map(({ url, storyId }) => [url ?? '', String(storyId)]))
}

function lists(pairs: readonly (readonly [string, string])[]): string[] {
  const groups = new Map<string, string[]>()
  for (const [article, story] of pairs) groups.set(story, [...(groups.get(story) ?? []), article])
  return [...groups.values()].map(group => group.sort().join(' ')).sort()
}

function inMemory(drafts: readonly ArticleDraft[]): string[] {
  const clusterer = createClusterer()
  for (const one of drafts) {
    const { title, summary, publishedAt, profile } = prepareArticle(one, NOW)
    clusterer.add(one.url ?? '', { title, lead: summary.join('\n'), publishedAt, sketch: profile.sketch })
  }
  return lists(drafts.map(({ url }) => [url ?? '', clusterer.storyOf(url ?? '')]))
}

onEachEngine('story intake', open => {
  it('tells the same stories as in memory, whatever the order and the batches', async () => {
    const { db, close } = await open()
    await fc.assert(
      fc.asyncProperty(
        anyDrafts.chain(drafts =>
          fc.tuple(
            fc.constant(drafts),
            fc.shuffledSubarray(drafts, { minLength: drafts.length, maxLength: drafts.length }),
            fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 12, maxLength: 12 }),
          ),
        ),
        async ([drafts, shuffled, sizes]) => {
          await db.delete(stories)
          let from = 0
          for (const size of sizes) {
            await add(db, shuffled.slice(from, from + size))
            from += size
          }
          // The same text twice in one source is one article.
          const stored = new Set((await partition(db)).flatMap(story => story.split(' ')))
          expect(await partition(db)).toEqual(inMemory(drafts.filter(one => stored.has(one.url ?? ''))))
        },
      ),
      { numRuns: 6 },
    )
    await close()
  })

  it('tells large stories as if all had come in order', async () => {
    const { db, close } = await open()
    const many = Array.from({ length: 90 }, (_, i) => {
      const words = [0, 1, 2, 3].map(k => WORDS[(i * (k + 3) + ((i * i) >> k)) % WORDS.length])
      return draft({
        title: words.join(''),
        paragraphs: [`${words.slice(0, 2).join('，')}，港城第${i * 37}号。`],
        url: `https://a.example/${i}`,
        publishedAt: new Date(NOW.getTime() - ((i * 53) % 90) * 3 * 3_600_000),
      })
    })
    for (let from = 0, size = 1; from < many.length; from += size, size += 7)
      await add(db, many.slice(from, from + size))
    const rows = await db.select().from(articles)
    const keyOf = new Map(rows.map(row => [row.id, `${row.contentHash}:${row.sourceId}`]))
    const links = await db.select().from(storyLinks)
    const expected = storiesOf(
      rows.map(row => ({
        key: keyOf.get(row.id) ?? '',
        at: row.publishedAt.getTime(),
        links: links
          .filter(link => link.articleId === row.id)
          .map(link => ({ key: keyOf.get(link.earlierId) ?? '', similarity: link.similarity })),
      })),
    )
    expect(await partition(db)).toEqual(
      lists(rows.map(row => [row.url ?? '', expected.get(keyOf.get(row.id) ?? '') ?? ''])),
    )
    const sizes = (await db.select().from(stories)).map(story => story.articles)
    expect(Math.max(...sizes)).toBeGreaterThan(40)
    expect(sizes.length).toBeGreaterThan(1)
    await close()
  })

  it('counts what its stories have, and leaves none empty', async () => {
    const { db, close } = await open()
    await fc.assert(
      fc.asyncProperty(anyDrafts, async drafts => {
        await db.delete(stories)
        for (const one of [...drafts].reverse()) await add(db, [one])
        const rows = await db.select().from(articles)
        for (const story of await db.select().from(stories)) {
          const members = rows.filter(row => row.storyId === story.id)
          expect(story.articles).toBe(members.length)
          expect(members.map(row => row.id)).toContain(story.articleId)
          const first = Math.min(...members.map(row => row.publishedAt.getTime()))
          expect(rows.find(row => row.id === story.articleId)?.publishedAt.getTime()).toBe(first)
        }
      }),
      { numRuns: 2 },
    )
    await close()
  })
})
