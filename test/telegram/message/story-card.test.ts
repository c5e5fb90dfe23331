import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StoryCard } from '../../../src/core/story/card.ts'
import { measure } from '../../../src/telegram/message/html.ts'
import { splitBlocks } from '../../../src/telegram/message/split.ts'
import { renderCard } from '../../../src/telegram/message/story-card.ts'
import { en } from '../../../src/telegram/phrases/en.ts'
import { zh } from '../../../src/telegram/phrases/zh.ts'
import { NOW } from '../support.ts'
import { parseHtml } from '../telegram-html.ts'

const source = (id: number, fields: Partial<StoryCard['sources'][number]> = {}) => ({
  articleId: id,
  title: `标题${id}`,
  url: `https://news.example/${id}`,
  source: `第${id}报`,
  publishedAt: new Date('2026-11-23T02:00:00Z'),
  ...fields,
})

const CARD: StoryCard = {
  title: '大桥通车',
  url: 'https://news.example/1',
  summary: [
    { text: '大桥明天通车。', article: 0 },
    { text: '渡轮退役。', article: 1 },
  ],
  additions: [{ text: '货车收费六十元。', article: 1 }],
  quotation: { parts: ['大家可以放心，', '真的。'], speaker: '局长王海涛', isPerson: true, setting: '在新闻发布会上', article: 1 },
  timeline: [
    { day: '2025-09-14', text: '台风来袭。', article: 1 },
    { day: '2026-12-01', text: '大桥通车。', article: 0 },
  ],
  names: { people: ['王海涛', '李娜'], places: ['青岛'] },
  sources: [source(1), source(2)],
  sourceCount: 2,
} // biome-ignore format: one record

const context = { phrases: zh, zone: 'Asia/Shanghai', now: NOW, botName: 'chenbao_bot' }
const read = (card: StoryCard, page = 0, phrases = zh) =>
  renderCard(card, 1, page, { ...context, phrases }).blocks.map(block => parseHtml(block.toString())).join('\n\n') // biome-ignore format: one chain

describe('renderCard', () => {
  test('has everything, with the source behind each sentence', () => {
    expect(read(CARD)).toBe(`大桥通车
2 篇报道，来自 2 个来源

大桥明天通车。[1]
渡轮退役。[2]

➕ 别的报道还说
· 货车收费六十元。[2]

💬 原话
“大家可以放心，真的。”
— 局长王海涛（在新闻发布会上）[2]

🗓 时间线
2025年9月14日 台风来袭。[2]
⏳ 12月1日 大桥通车。[1]

👤 人物 王海涛、李娜
📍 地点 青岛

📰 全部报道（从早到晚）
1. 标题1 · 第1报 · 1 天前
2. 标题2 · 第2报 · 1 天前`)
    const draft = renderCard(CARD, 1, 0, context)
    expect(draft.buttons?.flat()).toEqual([
      { text: '读 1', data: 'r:1' },
      { text: '读 2', data: 'r:2' },
      { text: '📤 分享', url: expect.stringContaining('start%3Dc_1') },
    ])
    expect(draft.blocks.join('')).toContain('[<a href="https://news.example/2">2</a>]')
  })

  test('in English', () => {
    const card = { ...CARD, quotation: { parts: ['We can all feel safe,'], speaker: 'Maria Lopez', isPerson: true, setting: 'in a statement', article: 0 } } // biome-ignore format: one record
    const text = read(card, 0, en)
    for (const said of ['2 articles from 2 sources', 'What others add', '“We can all feel safe”\n— Maria Lopez, in a statement [1]', 'Timeline\nSeptember 14, 2025', '⏳ December 1', 'People 王海涛 and 李娜', 'All articles, oldest first'])
      expect(text).toContain(said)
  }) // biome-ignore format: one list

  test('what there is not is not mentioned; one source needs no number', () => {
    const bare: StoryCard = { ...CARD, summary: CARD.summary.slice(0, 1), additions: [], quotation: null, timeline: [], names: { people: [], places: [] }, sources: [source(1)], sourceCount: 1 } // biome-ignore format: one record
    expect(read(bare)).toBe(
      '大桥通车\n1 篇报道，来自 1 个来源\n\n大桥明天通车。\n\n📰 全部报道（从早到晚）\n1. 标题1 · 第1报 · 1 天前',
    )
    expect(renderCard(bare, 1, 0, context).buttons?.flat()).toMatchObject([
      { text: '📄 读全文', data: 'r:1' },
      { text: '📤 分享' },
    ])
  })

  test('many sources go over pages that hold every one, turned in place', () => {
    const card = { ...CARD, sources: Array.from({ length: 60 }, (_, i) => source(i + 1, { title: `很长的标题${i}`.repeat(8) })) }
    const first = renderCard(card, 7, 0, context)
    expect(first.buttons?.[0]).toEqual([{ text: '▶ 下一页', data: 'rc:7:1' }])
    const pages = [...new Set(Array.from({ length: 30 }, (_, page) => read(card, page)))]
    expect(renderCard(card, 7, 1, context).buttons?.[0]?.map(({ text }) => text)).toEqual(['◀ 上一页', '▶ 下一页'])
    for (const { source } of card.sources) expect(pages.filter(page => page.includes(` · ${source} · `))).toHaveLength(1)
    expect(pages[0]).toContain(`第 1/${pages.length} 页`)
    expect(read(card, 999)).toBe(pages.at(-1))
  }) // biome-ignore format: one test

  test('is one message at any page, whatever is in it', () => {
    const text = fc.oneof(fc.string({ maxLength: 500 }), fc.constantFrom('<b>&"', '长'.repeat(500), ''))
    const url = fc.oneof(fc.constant(null), fc.constantFrom('javascript:x', `https://news.example/${'a'.repeat(2000)}`, 'https://news.example/')) // biome-ignore format: one list
    const at = fc.nat(30)
    const sentence = fc.record({ text, article: at })
    const card: fc.Arbitrary<StoryCard> = fc.record({
      title: text,
      url,
      summary: fc.array(sentence, { maxLength: 4 }),
      additions: fc.array(sentence, { maxLength: 3 }),
      quotation: fc.option(fc.record({ parts: fc.array(text, { minLength: 1, maxLength: 2 }), speaker: text, isPerson: fc.boolean(), setting: fc.option(text), article: at })), // biome-ignore format: one record
      timeline: fc.array(fc.record({ day: fc.constantFrom('2026-11-24', '2027-01-01'), text, article: at }), { maxLength: 6 }),
      names: fc.record({ people: fc.array(text, { maxLength: 6 }), places: fc.array(text, { maxLength: 6 }) }),
      sources: fc.array(fc.record({ articleId: fc.nat(), title: text, url, source: text, publishedAt: fc.constant(NOW) }), { minLength: 1, maxLength: 30 }),
      sourceCount: fc.nat(),
    }) // biome-ignore format: one record
    fc.assert(
      fc.property(card, fc.nat(20), fc.constantFrom(zh, en), (card, page, phrases) => {
        const draft = renderCard(card, Number.MAX_SAFE_INTEGER, page, { ...context, phrases })
        const parts = splitBlocks(draft.blocks)
        expect(parts).toHaveLength(1)
        const size = measure(parts[0]?.html ?? draft.blocks[0] as never)
        expect(size.characters).toBeLessThanOrEqual(4096)
        expect(size.entities).toBeLessThanOrEqual(100)
        expect(parseHtml(String(parts[0]?.html))).not.toBeNull()
        for (const button of draft.buttons?.flat() ?? []) if ('data' in button) expect(Buffer.byteLength(button.data)).toBeLessThanOrEqual(64)
      }),
      { numRuns: 100 },
    ) // biome-ignore format: one property
  })
})
