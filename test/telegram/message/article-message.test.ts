import { describe, expect, test } from 'vitest'
import { renderArticle } from '../../../src/telegram/message/article-message.ts'
import { en } from '../../../src/telegram/phrases/en.ts'
import { zh } from '../../../src/telegram/phrases/zh.ts'
import { article, NOW } from '../support.ts'
import { parseHtml } from '../telegram-html.ts'

const read = (what: ReturnType<typeof article>, page = 0, phrases = zh) =>
  renderArticle(what, page, { phrases, zone: 'Asia/Shanghai', now: NOW, botName: 'chenbao_bot' }).blocks.map(block =>
    parseHtml(block.toString()),
  )

describe('renderArticle', () => {
  test('cites the paper, the date, the page, the authors and where it was taken from', () => {
    expect(read(article(1, { kicker: '引题', credit: '人民日报', page: '3', byline: ['王小明', '李华'] }))).toEqual([
      '引题\n海洋经济再上台阶\n青岛日报 · 11月23日 · 第 3 版 · 载《人民日报》 · 文 / 王小明 李华 · 编号 1',
      '第一段。',
      '第二段。',
    ])
    expect(read(article(1, { byline: ['A B', 'C D'] }), 0, en)[0]).toContain('November 23 · by A B, C D')
  })

  test('subheads stand before their paragraphs, in bold', () => {
    const blocks = renderArticle(article(1, { subheads: [{ text: '小标题', before: 1 }] }), 0, {
      phrases: zh,
      zone: 'UTC',
      now: NOW,
      botName: 'chenbao_bot',
    }).blocks
    expect(blocks.map(String).slice(1)).toEqual(['第一段。', '<b>小标题</b>', '第二段。'])
  })

  test('the pages hold the whole text, in order, each within a message', () => {
    const paragraphs = Array.from({ length: 12 }, (_, index) =>
      Array.from({ length: index === 5 ? 900 : 60 }, (_, sentence) => `第${index}段第${sentence}句。`).join(''),
    )
    const long = article(1, { paragraphs })
    const pages = Array.from({ length: 14 }, (_, page) => read(long, page))
    const distinct = [...new Map(pages.map(page => [page.slice(1).join(''), page])).keys()]
    expect(distinct.join('') === paragraphs.join('')).toBe(true)
    for (const page of pages) expect([...page.join('\n\n')].length).toBeLessThan(2500)
  })

  test('a text that was never stored says so', () => {
    expect(read(article(1, { paragraphs: [] }))[1]).toContain('看原文')
  })

  test('paper only: no link, nothing to open but the way to share it', () => {
    const draft = renderArticle(article(1, { url: null }), 0, {
      phrases: zh,
      zone: 'UTC',
      now: NOW,
      botName: 'chenbao_bot',
    })
    expect(draft.buttons?.flat().map(({ text }) => text)).toEqual(['📤 分享'])
  })
})
