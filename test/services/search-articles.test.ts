import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ArticleDraft } from '../../src/core/article/article.ts'
import { storeArticles } from '../../src/db/article-intake.ts'
import { createChatStore } from '../../src/db/chat-store.ts'
import type { OpenDatabase } from '../../src/db/client.ts'
import { bookmarks } from '../../src/db/schema.ts'
import { upsertSource } from '../../src/db/source-store.ts'
import { addArticles } from '../../src/services/add-articles.ts'
import type { SearchService } from '../../src/services/search-articles.ts'
import { anyString } from '../support/any-string.ts'
import { draft } from '../support/articles.ts'
import { chat } from '../support/chats.ts'
import { onEachEngine } from '../support/database.ts'
import { searchesAt } from '../support/searches.ts'

const NOW = new Date('2026-11-24T08:00:00Z')

const article = (title: string, text: string, day = '2026-11-23', categories: string[] = []): ArticleDraft =>
  draft({ title, paragraphs: [text], publishedAt: new Date(`${day}T02:00:00Z`), categories })

const DAILY = [
  article('港城公园昨日开园', '港城公园占地三十公顷，园内有湖。清晨就有市民来散步。'),
  article('机器人走进课堂', '青禾岛小学请来机器人讲故事，孩子们都爱听。', '2026-11-20'),
  article('课堂上的新老师', '在港城，一台机器人开始给孩子们讲课。家长说，它从不生气。'),
  article('公园里的港城往事', '老人们在公园里说起渔市，说起足球。', '2026-10-02'),
  article('海鸥队夺得联赛冠军', '海鸥队在最后一分钟进球，足球场里一片欢呼。', '2026-11-22', ['体育']),
]
const POST = [
  article('Solar power for the ferry', 'The ferry to Green Bay will run on solar power from spring.', '2026-11-21'),
  article('Power cut on Green Bay', 'A storm left the island dark. Solar lamps were lit.', '2026-11-22'),
  article('Robots learn to swim', 'The harbour company trains robots that use AI to clean hulls.', '2026-11-23'),
]

onEachEngine('searching articles', open => {
  let database: OpenDatabase
  let service: SearchService

  beforeAll(async () => {
    database = await open()
    const { db } = database
    for (const [title, drafts] of [
      ['港城日报', DAILY],
      ['Harbour Post', POST],
    ] as const) {
      const { id } = await upsertSource(db, { url: `paper:${title}`, kind: 'newspaper', title })
      await addArticles(
        (...batch) => storeArticles(db, ...batch),
        id,
        drafts.map(item => ({ draft: item })),
        NOW,
      )
    }
    service = searchesAt(NOW, db)
  })
  afterAll(() => database.close())

  async function search(text: string, page = { limit: 10, offset: 0 }) {
    const outcome = await service.search(text, page)
    if (!outcome.ok) throw new Error(outcome.reason)
    return outcome
  }
  const titles = async (text: string) => (await search(text)).hits.map(hit => hit.title)

  it('puts what has the word in its title first', async () => {
    expect(await titles('机器人')).toEqual(['机器人走进课堂', '课堂上的新老师'])
    expect(await titles('solar')).toEqual(['Solar power for the ferry', 'Power cut on Green Bay'])
  })

  it('finds words in any script, width, case and form', async () => {
    expect(await titles('機器人')).toEqual(await titles('机器人'))
    expect(await titles('ROBOT')).toEqual(['Robots learn to swim'])
    expect(await titles('ａｉ')).toEqual(['Robots learn to swim'])
  })

  it('puts what has all words before what has some', async () => {
    expect((await titles('机器人 港城'))[0]).toBe('课堂上的新老师')
    expect((await titles('港城 足球'))[0]).toBe('公园里的港城往事')
  })

  it('finds a phrase only where it stands', async () => {
    expect(await titles('“港城公园”')).toEqual(['港城公园昨日开园'])
    expect(await titles('"solar power"')).toEqual(['Solar power for the ferry'])
    expect(await titles('"power of solar"')).toEqual([])
  })

  it('finds only what has what must be there, and nothing where nothing has', async () => {
    expect(await titles('+足球 公园')).toEqual(['公园里的港城往事', '海鸥队夺得联赛冠军'])
    const none = await search('公园 +独角兽')
    expect(none).toEqual({ ok: true, total: 0, isMore: false, next: null, hits: [], dropped: [], suggestion: null })
    expect(await titles('公园 “公园足球”')).toEqual([])
  })

  it('leaves out what has an excluded word', async () => {
    expect(await titles('公园 -足球')).toEqual(['港城公园昨日开园'])
    expect(await titles('power -"solar power" -lamps')).toEqual([])
    expect(await titles('机器人 -课堂')).toEqual([])
  })

  it('takes either side of OR', async () => {
    expect((await titles('ferry OR robots')).sort()).toEqual(['Robots learn to swim', 'Solar power for the ferry'])
    expect(await titles('+港城 独角兽 或 公园')).toHaveLength(3)
  })

  it('says which words it left out because nothing has them', async () => {
    const found = await search('机器人 独角兽')
    expect(found.dropped).toEqual(['独角兽'])
    expect(found.hits.map(hit => hit.title)).toEqual(['机器人走进课堂', '课堂上的新老师'])
    expect((await search('unicorn')).total).toBe(0)
  })

  it('filters by source, language, topic and date', async () => {
    expect(await titles('公园 source:post')).toEqual([])
    expect(await titles('power 来源：Post')).toHaveLength(2)
    expect(await titles('lang:en robots')).toEqual(['Robots learn to swim'])
    expect(await titles('语言：中文 机器人')).toHaveLength(2)
    expect(await titles('topic:体育 +冠军')).toEqual(['海鸥队夺得联赛冠军'])
    expect(await titles('topic:体育 +机器人')).toEqual([])
    expect(await titles('港城 before:2026-11-01')).toEqual(['公园里的港城往事'])
    expect(await titles('机器人 after:2d')).toEqual(['课堂上的新老师'])
    expect(await titles('机器人 之后：2026-11-20 之前：2026-11-21')).toEqual(['机器人走进课堂'])
    // Published at 10 in Shanghai, where the day begins at 16 o'clock UTC of the day before.
    expect(await titles('机器人 after:2026-11-21')).toEqual(['课堂上的新老师'])
  })

  it('lists the newest first where only filters are given', async () => {
    expect(await titles('source:post')).toEqual([
      'Robots learn to swim',
      'Power cut on Green Bay',
      'Solar power for the ferry',
    ])
  })

  it('pages through the results', async () => {
    const all = await search('source:港城日报')
    expect(all.total).toBe(5)
    const pages = [
      await search('source:港城日报', { limit: 2, offset: 0 }),
      await search('source:港城日报', { limit: 3, offset: 2 }),
    ]
    expect(pages.flatMap(page => page.hits.map(hit => hit.id))).toEqual(all.hits.map(hit => hit.id))
    expect((await search('source:港城日报', { limit: 2, offset: 10 })).hits).toEqual([])
  })

  it('shows a sentence with the words marked', async () => {
    const [hit] = (await search('机器人 港城')).hits
    const { text, hits } = hit?.snippet ?? { text: '', hits: [] }
    expect(text).toBe('在港城，一台机器人开始给孩子们讲课。')
    expect(hits.map(([start, end]) => text.slice(start, end))).toEqual(['港城', '机器人'])
  })

  it.each([
    `'`,
    `"'`,
    `\\`,
    `%_ source:%_`,
    `source:"'; drop table articles; --"`,
    `a'b:* & !c`,
    '(机器人) & <-> x',
    'topic:{}',
    'lang:🙂',
  ])('has an answer to %s', async text => {
    await expect(service.search(text, { limit: 5, offset: 0 })).resolves.toHaveProperty('ok')
  })

  it('finds a lone Chinese character inside the words that have it', async () => {
    expect(await titles('渔')).toEqual(['公园里的港城往事'])
    expect(await titles('+湖')).toEqual(['港城公园昨日开园'])
  })

  it('finds by the beginning of a word that no article has, and says how it was probably meant', async () => {
    expect(await titles('harbo')).toEqual(['Robots learn to swim'])
    expect((await search('powre')).suggestion).toBe('power')
    expect((await search('机器仁 港城')).suggestion).toBe('机器人 港城')
    expect((await search('机器人')).suggestion).toBeNull()
    expect((await search('jqr 港城')).suggestion).toBe('机器人 港城')
    expect((await search('JQR')).suggestion).toBe('机器人')
  })

  it('finds names and compounds in any form', async () => {
    expect((await titles('green-bay')).toSorted()).toEqual(['Power cut on Green Bay', 'Solar power for the ferry'])
  })

  it('does not find an English phrase across a full stop', async () => {
    expect(await titles('"island dark"')).toEqual(['Power cut on Green Bay'])
    expect(await titles('"dark solar"')).toEqual([])
  })

  it('takes the quotation marks of a headline for no phrase', async () => {
    expect(await titles('港城“公园”昨日开园')).toContain('港城公园昨日开园')
  })

  it('searches what a chat has saved', async () => {
    const { db } = database
    const chats = createChatStore(db)
    const { id: _, ...settings } = chat()
    const open = (telegramId: number) => {
      const seen = { ...settings, telegramId }
      return chats.open(seen, seen)
    }
    const [reader, other] = [await open(1), await open(2)]
    const [{ id = 0 } = {}] = (await search('机器人走进课堂')).hits
    await db.insert(bookmarks).values({ chatId: reader.id, articleId: id, createdAt: NOW })
    const saved = async (text: string, chatId?: number) => {
      const outcome = await service.search(text, { limit: 5, offset: 0, ...(chatId !== undefined && { chatId }) })
      return outcome.ok ? outcome.hits.map(hit => hit.title) : outcome.reason
    }
    expect(await saved('in:saved', reader.id)).toEqual(['机器人走进课堂'])
    expect(await saved('机器人 范围：收藏', reader.id)).toEqual(['机器人走进课堂'])
    expect(await saved('in:saved', other.id)).toEqual([])
    expect(await saved('in:saved')).toEqual([])
  })

  it('finds every article first by its own title', async () => {
    for (const { title } of [...DAILY, ...POST]) expect((await titles(title))[0]).toBe(title)
  })

  it('has an answer to any string', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...['"', '“', '”', "'", '\\', '+', '-', '|', 'OR', '&', '!', ':*', '<->', '(', ')', ' ', '%', '^', '='],
        ...[
          'source:',
          'topic:',
          'lang:',
          'in:saved',
          'after:',
          '之前：',
          '7d',
          '2026-11-24',
          'robot',
          '机器人',
          '的',
          '渔',
        ],
      ),
      anyString(6),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async parts => {
        const outcome = await service.search(parts.join(''), { limit: 3, offset: 0 })
        if (outcome.ok) expect(outcome.hits.length).toBeLessThanOrEqual(outcome.total)
        else expect(['empty', 'only-stop-words', 'bad-date', 'too-long']).toContain(outcome.reason)
      }),
      { numRuns: 60 },
    )
  })

  it('says what is wrong with a query', async () => {
    expect(await service.search('after:never', { limit: 5, offset: 0 })).toEqual({
      ok: false,
      reason: 'bad-date',
      value: 'never',
    })
  })
})
