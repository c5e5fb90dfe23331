import { describe, expect, test } from 'vitest'
import type { Chat } from '../../../src/core/chat/chat.ts'
import type { Digest } from '../../../src/core/digest/digest.ts'
import { renderDigest } from '../../../src/telegram/message/digest-message.ts'
import { toSendMessage } from '../../../src/telegram/message/message.ts'
import { en } from '../../../src/telegram/phrases/en.ts'
import { zh } from '../../../src/telegram/phrases/zh.ts'
import { digest, NOW, story, topic } from '../support.ts'
import { parseHtml } from '../telegram-html.ts'

const CHAT: Pick<Chat, 'kind' | 'zone' | 'style' | 'summaryLength' | 'images'> = {
  kind: 'private',
  zone: 'Asia/Shanghai',
  style: 'full',
  summaryLength: 'normal',
  images: true,
}
const render = (what: Digest, chat: Partial<typeof CHAT> = {}, phrases = zh) =>
  renderDigest(what, 7, { ...CHAT, ...chat }, phrases, NOW)
const read = (what: Digest, chat: Partial<typeof CHAT> = {}, phrases = zh) =>
  render(what, chat, phrases)
    .map(part => parseHtml(part.html))
    .join('\n=====\n')

const full = digest({
  sections: [
    { topic: topic(1, 'business', 'category'), stories: [story(1, { sources: ['青岛日报', '甲', '乙'] })] },
    { topic: topic(2, '<AI>'), stories: [story(2, { url: null, title: 'Title & <tag>' })] },
  ],
  quietTopics: [topic(3, '航天'), topic(4, 'sport', 'category')],
  failedSources: ['某报'],
})

describe('renderDigest', () => {
  test('reads like a morning paper, in Chinese', () => {
    expect(read(full)).toBe(
      `☀️ 晨报 · 11月24日星期二
从 3 个来源的 12 篇报道里，整理出 2 条新闻

📌 经济

1. 新闻第1条
青岛日报 · 3 小时前 · 另有 2 家
第一句。第二句。第三句。

📌 <AI>

2. Title & <tag>
青岛日报 · 3 小时前
第一句。第二句。第三句。

今天没有新消息：航天、体育
这次没收到：某报`,
    )
  })

  test('and in English', () => {
    const said = read(full, {}, en)
    expect(said).toContain('Tuesday, November 24')
    expect(said).toContain('2 stories from 12 articles by 3 sources')
    expect(said).toContain('青岛日报 · 3 hours ago · 2 more sources')
    expect(said).toContain('📌 Business')
    expect(said).toContain('Nothing new today: 航天 and Sport')
    const one = digest({
      sections: [{ topic: topic(1, 'x'), stories: [story(1, { sources: ['a', 'b'] })] }],
      counts: { stories: 1, articles: 1, sources: 1 },
    })
    expect(read(one, {}, en)).toContain('1 story from 1 article by 1 source\n')
    expect(read(one, {}, en)).toContain('1 more source\n')
  })

  test('links the title, or sets it in bold where there is nothing to link to', () => {
    const [part] = render(full)
    expect(part?.html).toContain('1. <a href="https://news.example/1">新闻第1条</a>')
    expect(part?.html).toContain('2. <b>Title &amp; &lt;tag&gt;</b>')
    expect(
      render(digest({ sections: [{ topic: topic(1, 'x'), stories: [story(1, { url: 'javascript:x' })] }] }))[0]?.html,
    ).toContain('<b>新闻第1条</b>')
  })

  test('has its buttons', () => {
    const [part] = render(
      digest({
        sections: [{ topic: topic(1, 'x'), stories: Array.from({ length: 7 }, (_, index) => story(index + 1)) }],
      }),
    )
    expect(part?.buttons.map(row => row.map(button => button.text))).toEqual([
      ['读 1', '读 2', '读 3', '读 4'],
      ['读 5', '读 6', '读 7'],
      ['为什么是这些？', '⚙️ 设置'],
    ])
    expect(part?.storyIds).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(JSON.parse(JSON.stringify(part))).toEqual(part)
  })

  test('a channel has no settings to offer', () => {
    expect(JSON.stringify(render(full, { kind: 'channel' }))).not.toContain('"set"')
  })

  test('summary by length, folded where long, absent in the compact style', () => {
    expect(read(full, { summaryLength: 'short' })).toContain('第一句。\n')
    expect(read(full, { summaryLength: 'long' })).toContain('第一句。第二句。第三句。')
    expect(read(full, { style: 'compact' })).not.toContain('第一句')
    expect(read(full, { style: 'compact' })).toContain('1. 新闻第1条\n')
    const long = digest({ sections: [{ topic: topic(1, 'x'), stories: [story(1, { summary: ['长'.repeat(260)] })] }] })
    expect(render(long)[0]?.html).toContain('<blockquote expandable>')
    expect(render(full)[0]?.html).toContain('<blockquote>')
    const english = digest({ sections: [{ topic: topic(1, 'x'), stories: [story(1, { summary: ['One.', 'Two.'] })] }] })
    expect(read(english)).toContain('One. Two.')
  })

  test('an old story carries its date', () => {
    const old = (publishedAt: string) =>
      read(
        digest({ sections: [{ topic: topic(1, 'x'), stories: [story(1, { publishedAt: new Date(publishedAt) })] }] }),
        { zone: '+08:00' },
      )
    expect(old('2026-11-01T20:00:00Z')).toContain('青岛日报 · 11月2日')
    expect(old('2025-01-01T00:00:00Z')).toContain('2025年1月1日')
    expect(old('2026-11-24T03:00:00Z')).toContain('刚刚')
    expect(old('2026-11-22T01:00:00Z')).toContain('2 天前')
  })

  test('no news is one short line that names the topics', () => {
    const quiet = digest({ sections: [], quietTopics: [topic(3, '航天'), topic(4, 'sport', 'category')] })
    expect(read(quiet)).toBe('今天暂时没有新消息：航天、体育。有了就告诉你。')
    expect(render(quiet)[0]?.buttons).toEqual([[{ text: '⚙️ 设置', data: 'set' }]])
    expect(read(digest({ sections: [] }))).toContain('/sub')
  })

  test('a large digest is cut between stories, each part with its own buttons, numbers running on', () => {
    const stories = Array.from({ length: 20 }, (_, index) =>
      story(index + 1, { title: '题'.repeat(60), summary: ['长'.repeat(300), '长'.repeat(300)] }),
    )
    const parts = render(digest({ sections: [{ topic: topic(1, 'x'), stories }] }))
    expect(parts.length).toBeGreaterThan(2)
    expect(parts.flatMap(part => part.storyIds)).toEqual(stories.map(({ id }) => id))
    for (const [index, part] of parts.entries()) {
      const said = parseHtml(part.html) ?? ''
      expect([...said].length).toBeLessThanOrEqual(4096)
      const numbers = [...said.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number))
      expect(numbers).toEqual(part.storyIds)
      const closing = part.buttons.at(-1)?.map(button => button.text)
      expect(closing?.includes('⚙️ 设置')).toBe(index === parts.length - 1)
    }
  })

  test('many names are counted instead of named', () => {
    const quietTopics = Array.from({ length: 50 }, (_, index) => topic(index + 10, `主题${index}`))
    expect(read(digest({ quietTopics }))).toContain('主题11等 50 个')
    expect(read(digest({ quietTopics }), {}, en)).toContain('主题11 and 38 more')
  })
})

describe('toSendMessage', () => {
  const part = { html: 'x', buttons: [], storyIds: [] }
  test('no card for the first link', () => {
    expect(toSendMessage(part, { silent: false, threadId: null })).toEqual({
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    })
  })
  test('silent, into a thread, with buttons and the picture of the first story', () => {
    const picture = digest({
      sections: [{ topic: topic(1, 'x'), stories: [story(1, { image: 'https://img.example/1.jpg' })] }],
    })
    const [withPicture] = render(picture)
    if (!withPicture) throw new Error('no part')
    expect(toSendMessage(withPicture, { silent: true, threadId: 4 })).toMatchObject({
      link_preview_options: { url: 'https://img.example/1.jpg' },
      disable_notification: true,
      message_thread_id: 4,
      reply_markup: { inline_keyboard: [[{ text: '读 1', callback_data: 'r:1001' }], [{}, { callback_data: 'set' }]] },
    })
    expect(render(picture, { images: false })[0]).not.toHaveProperty('linkPreviewUrl')
    expect(render(digest())[0]).not.toHaveProperty('linkPreviewUrl')
  })
})
