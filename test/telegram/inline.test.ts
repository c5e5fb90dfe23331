import fc from 'fast-check'
import type { InlineQueryResultArticle } from 'grammy/types'
import { beforeEach, describe, expect, test } from 'vitest'
import { ALICE, article, BOB, createWorld, hit, NOW, type World } from './support.ts'
import { parseHtml } from './telegram-html.ts'

let world: World
beforeEach(() => {
  world = createWorld()
})

interface Answer {
  readonly inline_query_id: string
  readonly results: readonly InlineQueryResultArticle[]
  readonly next_offset: string
  readonly cache_time: number
  readonly is_personal: boolean
  readonly button?: { readonly text: string; readonly start_parameter: string }
}

async function ask(query: string, { offset = '', from = ALICE } = {}): Promise<Answer> {
  world.advance(5000)
  const calls = await world.feed({ inline_query: { id: 'q', from, query, offset, chat_type: 'group' } } as never)
  const answers = calls.filter(({ method }) => method === 'answerInlineQuery')
  expect(calls).toHaveLength(answers.length)
  expect(answers).toHaveLength(1)
  return answers[0]?.payload
}

/** What Telegram would refuse. */
function check({ results, next_offset, button }: Answer): void {
  expect(results.length).toBeLessThanOrEqual(50)
  expect(new Set(results.map(({ id }) => id)).size).toBe(results.length)
  for (const { id, title, input_message_content: content } of results) {
    expect(Buffer.byteLength(id)).toBeLessThanOrEqual(64)
    expect(title).not.toBe('')
    const message = parseHtml((content as { message_text: string }).message_text)
    expect(message?.trim()).toBeTruthy()
    expect([...(message ?? '')].length).toBeLessThanOrEqual(4096)
  }
  expect(Buffer.byteLength(next_offset)).toBeLessThanOrEqual(64)
  if (button) expect(button.start_parameter).toMatch(/^[\w-]{1,64}$/)
  if (button) expect([...button.text].length).toBeLessThanOrEqual(40)
}

describe('inline mode', () => {
  test('@bot 词 gives what /search finds, each ready to be sent', async () => {
    world.articles.set(7, article(7, { image: 'https://news.example/a.jpg', summary: ['一句。'], summaryRanks: [0] }))
    world.articles.set(8, article(8, { title: '<b>' }))
    world.says.search = said => ({ ok: true, total: said === '海洋' ? 2 : 0, hits: [hit(7), hit(8)], dropped: [] })
    const found = await ask(' 海洋 ')
    check(found)
    expect(found).toMatchObject({ next_offset: '', is_personal: true })
    expect(found.cache_time).toBeGreaterThan(0)
    expect(found.results[0]).toMatchObject({
      type: 'article',
      title: '海洋经济再上台阶',
      description: '青岛日报 · 1 天前\n蓝色海洋经济',
      thumbnail_url: 'https://news.example/a.jpg',
      reply_markup: {
        inline_keyboard: [
          [
            { text: '📄 读全文', url: 'https://t.me/chenbao_bot?start=a_7' },
            { text: '🔗 看原文', url: 'https://news.example/a' },
          ],
        ],
      },
    })
    const content = found.results[0]?.input_message_content as { message_text: string; link_preview_options: object }
    expect(parseHtml(content.message_text)).toBe('海洋经济再上台阶\n青岛日报 · 1 天前\n一句。')
    expect(content.link_preview_options).toMatchObject({ url: 'https://news.example/a.jpg', prefer_large_media: true })
    expect(found.results[1]).not.toHaveProperty('thumbnail_url')
  })

  test('speaks the language of the client, and of the chat once it has chosen', async () => {
    world.articles.set(7, article(7))
    world.says.search = () => ({ ok: true, total: 1, hits: [hit(7)], dropped: [] })
    expect((await ask('ocean', { from: BOB })).results[0]?.description).toContain('1 day ago')
    await world.send('/lang zh', { from: BOB })
    expect((await ask('ocean', { from: BOB })).results[0]?.description).toContain('1 天前')
  })

  test('goes on by its offset', async () => {
    for (let id = 1; id <= 45; id++) world.articles.set(id, article(id))
    const pages: number[][] = []
    const search = (from: number) => Array.from({ length: Math.min(20, 45 - from) }, (_, i) => hit(from + i + 1))
    let offset = ''
    do {
      world.says.search = () => ({ ok: true, total: 45, hits: search(Number(offset)), dropped: [] })
      const page = await ask('海洋', { offset })
      check(page)
      pages.push(page.results.map(({ id }) => Number(id.slice(2))))
      offset = page.next_offset
    } while (offset !== '')
    expect(pages.flat()).toEqual(Array.from({ length: 45 }, (_, i) => i + 1))
  })

  test('without words: the top stories of the day', async () => {
    world.articles.set(3, article(3))
    const top = await ask('')
    check(top)
    expect(top.results.map(({ id }) => id)).toEqual(['a_3'])
    expect(top.button).toMatchObject({ start_parameter: 'inline' })
    expect((await ask('', { offset: '20' })).results).toEqual([])
  })

  test('the button leads to the same search in the bot', async () => {
    const { button } = await ask('海洋 经济')
    world.says.search = said => ({ ok: true, total: 1, hits: [{ ...hit(1), title: `找的是${said}` }], dropped: [] })
    const calls = await world.send(`/start ${button?.start_parameter}`)
    expect(calls[0]?.payload.text).toContain('找的是海洋 经济')
  })

  test.each([
    ['nothing found', '独角兽'],
    ['only stop words', '的'],
    ['a bad date', 'after:nonsense x'],
    ['256 characters', '长'.repeat(256)],
    ['forged characters', '\u0000\ud800"\'`--'],
  ])('%s: an empty list, and no error', async (_, query) => {
    world.says.search = said =>
      [...said].length > 100
        ? { ok: false, reason: 'too-long', value: said }
        : said.includes('after')
          ? { ok: false, reason: 'bad-date', value: 'nonsense' }
          : said === '的'
            ? { ok: false, reason: 'only-stop-words', value: said }
            : { ok: true, total: 0, hits: [], dropped: [] }
    const answer = await ask(query)
    check(answer)
    expect(answer.results).toEqual([])
    expect(world.logs).toEqual([])
  })

  test('a forged offset gives nothing', async () => {
    world.says.search = () => ({ ok: true, total: 1, hits: [hit(7)], dropped: [] })
    world.articles.set(7, article(7))
    for (const offset of ['-1', '1e9', 'x', '99999']) expect((await ask('海洋', { offset })).results).toEqual([])
  })

  test('when the search fails: nothing, not kept, and the log knows', async () => {
    world.says.search = () => {
      throw new Error('database away')
    }
    expect(await ask('海洋')).toMatchObject({ results: [], cache_time: 0 })
    expect(world.logs).toHaveLength(1)
  })

  test('when Telegram waits no longer: the bot goes on', async () => {
    world.failing.set('answerInlineQuery', { error_code: 400, description: 'Bad Request: query is too old' })
    await ask('海洋')
    expect(world.logs.map(({ message }) => message)).toEqual(['An inline query could not be answered.'])
  })

  test('a flood is answered with nothing, and others never notice', async () => {
    world.articles.set(3, article(3))
    let answered = 0
    for (let i = 0; i < 40; i++) {
      world.advance(-5000)
      answered += (await ask('')).results.length
    }
    expect(answered).toBe(20)
    expect((await ask('', { from: BOB })).results).toHaveLength(1)
  })

  test('any article at all is one that Telegram takes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
        fc.array(fc.string({ unit: 'binary', maxLength: 3000 }), { maxLength: 3 }),
        fc.option(fc.webUrl()),
        async (title, summary, url) => {
          fc.pre(title.trim() !== '')
          const told = { title, summary, summaryRanks: summary.map((_, i) => i), url, image: url, publishedAt: NOW }
          world.articles.set(1, article(1, told))
          check(await ask(''))
        },
      ),
      { numRuns: 60 },
    )
  })
})
