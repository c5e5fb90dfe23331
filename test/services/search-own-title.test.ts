import fc from 'fast-check'
import { expect, it } from 'vitest'
import { storeArticles } from '../../src/db/article-intake.ts'
import { upsertSource } from '../../src/db/source-store.ts'
import { addArticles } from '../../src/services/add-articles.ts'
import { draft } from '../support/articles.ts'
import { openTestDatabase } from '../support/database.ts'
import { searchesAt } from '../support/searches.ts'

const NOW = new Date('2026-11-24T08:00:00Z')
const ZH =
  `港城 公园 机器人 课堂 渔市 足球 海鸥队 冠军 老师 孩子 台风 码头 灯塔 渡轮 图书馆 音乐会 春节 丰收 粮食 高铁 桥梁 博物馆
  航天员 空间站 医院 疫苗 大学 毕业生 就业 房价 地铁 开通 昨日 开始 举行 发布 增长 下降 获得 计划`.split(/\s+/)
const EN =
  `harbour robot ferry solar power storm island lamp school teacher football champion bridge museum library concert
  harvest wheat train hospital vaccine student housing subway opens begins grows falls wins plans`.split(/\s+/)

/** A headline and a text over few words, so that articles have most of them in common. */
const article = fc
  .constantFrom({ words: ZH, space: '', stop: '。' }, { words: EN, space: ' ', stop: '. ' })
  .chain(({ words, space, stop }) => {
    const some = (minLength: number, maxLength: number) =>
      fc.uniqueArray(fc.constantFrom(...words), { minLength, maxLength }).map(chosen => chosen.join(space))
    return fc.record({ title: some(3, 7), text: fc.array(some(4, 12), { minLength: 1, maxLength: 6 }) }).map(item => ({
      title: item.title,
      text: item.text.map(sentence => `${sentence}${stop}`).join(''),
    }))
  })

it('finds any article first by its own title', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(article, { minLength: 30, maxLength: 60, selector: item => item.title }),
      async items => {
        const { db, close } = await openTestDatabase('embedded')
        try {
          const { id } = await upsertSource(db, { url: 'paper:港城日报', kind: 'newspaper', title: '港城日报' })
          const drafts = items.map(({ title, text }, i) => ({
            draft: draft({ title, paragraphs: [text], publishedAt: new Date(NOW.getTime() - i * 86_400_000) }),
          }))
          await addArticles((...batch) => storeArticles(db, ...batch), id, drafts, NOW)
          const { search } = searchesAt(NOW, db)
          for (const { title } of items) {
            const found = await search(title, { limit: 1, offset: 0 })
            expect(found.ok && found.hits[0]?.title).toBe(title)
          }
        } finally {
          await close()
        }
      },
    ),
    { numRuns: 2, endOnFailure: true },
  )
}, 60_000)
