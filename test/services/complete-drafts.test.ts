import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { storeArticles } from '../../src/db/article-intake.ts'
import { createArticleStore } from '../../src/db/article-store.ts'
import { findUnchanged } from '../../src/db/known-articles.ts'
import { articles } from '../../src/db/schema.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { entryToDraft } from '../../src/feed/adapt.ts'
import { addReading, type FindUnchanged, type StoreBatch } from '../../src/services/add-articles.ts'
import { addFeed } from '../../src/services/add-feed.ts'
import { collectArticles } from '../../src/services/collect-articles.ts'
import { completeDrafts, type PageText } from '../../src/services/complete-drafts.ts'
import { onEachEngine } from '../support/database.ts'

const clock = () => new Date('2026-11-24T08:00:00Z')
const teaser = 'The council met on Monday and kept the harbour bridge open for five more months.'
const more = 'Engineers had asked for a closure in December because of cracks in two of the eleven piers.'

function draftOf(number: number, text = `${teaser} It was meeting number ${number}.`) {
  return entryToDraft({
    id: `entry-${number}`,
    title: `Council keeps the harbour bridge open, meeting ${number}`,
    link: `https://post.example/${number}`,
    author: null,
    published: clock(),
    updated: null,
    summary: text,
    text,
    image: null,
    categories: [],
  } as Parameters<typeof entryToDraft>[0])
}

const pageOf = (text: string): PageText => ({
  title: 'Council keeps the harbour bridge open',
  byline: ['Ann Lee'],
  published: null,
  image: 'https://post.example/bridge.jpg',
  paragraphs: [text, more, more.replace('two', 'three')],
})

it('completes new entries that carry too little, and keeps the others and what has no page', async () => {
  const drafts = [draftOf(1), draftOf(2, `${teaser} `.repeat(30)), draftOf(3), draftOf(4)]
  const asked: string[] = []
  const completed = await completeDrafts(
    {
      clock,
      findUnchanged: async (_, all) => all.map(draft => draft.url?.endsWith('/4') ?? false),
      readPage: async url => {
        asked.push(url)
        return url.endsWith('/1') ? pageOf(`${teaser} It was meeting number 1.`) : null
      },
    },
    1,
    drafts,
  )
  expect(asked).toEqual(['https://post.example/1', 'https://post.example/3'])
  expect(completed[0]).toMatchObject({ byline: ['Ann Lee'], image: 'https://post.example/bridge.jpg' })
  expect(completed[0]?.paragraphs).toContain(more)
  expect(completed[0]?.teaser).toEqual(drafts[0]?.paragraphs)
  expect(completed.slice(1).map(draft => draft.paragraphs)).toEqual(drafts.slice(1).map(draft => draft.paragraphs))
})

it('asks for no more than twenty pages, and for none when half a minute has passed', async () => {
  const drafts = Array.from({ length: 30 }, (_, i) => draftOf(i))
  const none: FindUnchanged = async (_, all) => all.map(() => false)
  let pages = 0
  const readPage = async () => {
    pages++
    return null
  }
  await completeDrafts({ clock, findUnchanged: none, readPage }, 1, drafts)
  expect(pages).toBe(20)
  const slow = () => new Date(clock().getTime() + pages * 7000)
  pages = 0
  expect(await completeDrafts({ clock: slow, findUnchanged: none, readPage }, 1, drafts)).toHaveLength(30)
  expect(pages).toBe(5)
})

onEachEngine('full text and identity', openDatabase => {
  it('knows a completed article again by what the feed says of it', async () => {
    const { db, close } = await openDatabase()
    try {
      const { id } = await createSourceStore(db).add({ url: 'https://post.example/feed', kind: 'feed', title: 'Post' })
      let asked = 0
      const deps = {
        clock,
        findUnchanged: ((...given) => findUnchanged(db, ...given)) as FindUnchanged,
        store: ((...batch) => storeArticles(db, ...batch)) as StoreBatch,
        readPage: async () => {
          asked++
          return pageOf(`${teaser} It was meeting number 1.`)
        },
      }
      const round = async () => addReading(deps, id, await completeDrafts(deps, id, [draftOf(1)]), clock())
      expect(await round()).toMatchObject({ stored: 1 })
      expect(await round()).toMatchObject({ stored: 0, known: 1, updated: 0 })
      expect(asked).toBe(1)
      const [article] = await createArticleStore(db).findAll([1])
      expect(article?.paragraphs).toContain(more)
    } finally {
      await close()
    }
  })

  it('looks at the pages of a feed that was just added in the rounds after, each page once', async () => {
    const { db, close } = await openDatabase()
    try {
      const feed = {
        title: 'Post',
        drafts: Array.from({ length: 25 }, (_, i) => draftOf(i + 1)),
        headers: { etag: '"1"', lastModified: null, permanentUrl: null },
        hints: { maxAgeSeconds: null, ttlSeconds: null },
      }
      const asked: string[] = []
      const etags: (string | null)[] = []
      const sources = createSourceStore(db)
      const deps = {
        sources,
        clock,
        intervalSeconds: 1800,
        holder: randomUUID(),
        feeds: { readAddress: async (url: string) => ({ status: 'feed' as const, url, ...feed }) },
        findUnchanged: ((...given) => findUnchanged(db, ...given)) as FindUnchanged,
        store: ((...batch) => storeArticles(db, ...batch)) as StoreBatch,
        read: async ({ etag }: { etag: string | null }) => {
          etags.push(etag)
          return etag === null ? { status: 'read' as const, ...feed } : { status: 'not-modified' as const, ...feed }
        },
        readPage: async (url: string) => {
          asked.push(url)
          // One page cannot be had; that is found out once.
          const number = url.split('/').at(-1)
          return number === '7' ? null : pageOf(`${teaser} It was meeting number ${number}.`)
        },
      }
      await addFeed(deps, 'https://post.example/feed')
      expect(asked).toEqual([])
      const reports = []
      for (let round = 0; round < 3; round++) {
        await sources.makeDue()
        reports.push(...(await collectArticles(deps)))
      }
      expect(etags).toEqual([null, null, '"1"'])
      expect(reports.map(({ stored, updated }) => [stored, updated])).toEqual([
        [0, 19],
        [0, 5],
        [0, 0],
      ])
      expect(new Set(asked).size).toBe(25)
      expect(asked).toHaveLength(25)
      const rows = await db.select({ url: articles.url, paragraphs: articles.paragraphs }).from(articles)
      expect(rows.filter(row => !row.paragraphs.includes(more)).map(row => row.url)).toEqual(['https://post.example/7'])
    } finally {
      await close()
    }
  })
})
