import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Document, Message, User } from 'grammy/types'
import { beforeEach, describe, expect, it } from 'vitest'
import type { SourceHealth } from '../../src/services/source-health.ts'
import { createDownload } from '../../src/telegram/download.ts'
import { ALICE, BOB, CAROL, type Call, createWorld, NOW, type World } from './support.ts'

let world: World
beforeEach(() => {
  world = createWorld()
})

const textOf = (calls: readonly Call[]): string =>
  calls
    .filter(call => call.method === 'sendMessage')
    .map(call => call.payload.text)
    .join('\n')

let messageId = 1000
function sendDocument(
  from: User,
  content: string,
  caption?: string,
  document: Partial<Document> = {},
): Promise<Call[]> {
  world.advance(5000)
  world.files.set('f1', content)
  return world.feed({
    message: {
      message_id: ++messageId,
      date: Math.floor(NOW.getTime() / 1000),
      chat: { id: from.id, type: 'private', first_name: from.first_name },
      from,
      document: { file_id: 'f1', file_unique_id: 'u1', file_name: 'page.txt', file_size: content.length, ...document },
      ...(caption === undefined ? {} : { caption }),
    } as Message & { from: User },
  } as Parameters<World['feed']>[0])
}

function source(id: number, fields: Partial<SourceHealth> = {}): SourceHealth {
  return {
    id,
    title: `源<${id}>`,
    url: `https://s${id}.example/feed`,
    kind: 'feed',
    lastSuccessAt: new Date(NOW.getTime() - 3_600_000),
    createdAt: NOW,
    failures: 0,
    lastErrorCode: null,
    goneAt: null,
    articlesADay: 12.3,
    ...fields,
  }
}

describe('/sources and /status', () => {
  it('show ten sources a page, with what fails in words', async () => {
    world.says.sources = [
      source(1, { failures: 4, lastErrorCode: 'http-503' }),
      source(2, { failures: 1, lastErrorCode: 'http-410', goneAt: NOW }),
      ...Array.from({ length: 10 }, (_, i) => source(i + 3)),
    ]
    const [call] = await world.send('/sources', { from: CAROL })
    expect(call?.payload.text).toContain('12 sources')
    expect(call?.payload.text).toMatch(
      /the site has trouble \(503\), 4 times in a row · last reached 1 hour ago · 12 articles a day/,
    )
    expect(call?.payload.text).toContain('closed, not asked any more')
    expect(call?.payload.text).not.toContain('源&lt;11&gt;')
    const next = call?.payload.reply_markup.inline_keyboard[0][0].callback_data
    const turned = await world.press(next, { from: CAROL })
    expect(turned.find(one => one.method === 'editMessageText')?.payload.text).toContain('源&lt;11&gt;')
    expect(textOf(await world.send('/sources 99', { from: ALICE }))).toContain('第 2/2 页')
    expect(textOf(await world.send('/status', { from: ALICE }))).toMatch(/其中 12 个取不到[\s\S]*对方服务器出错（503）/)
  })
})

describe('/import and /export', () => {
  it('follow the feeds of a document, and say which failed and why', async () => {
    world.says.subscribe = text => (text.includes('dead') ? { ok: false, reason: 'unreachable', value: text } : null)
    const said = textOf(
      await sendDocument(BOB, 'https://a.example/ https://dead.example/ https://b.example/', '/import'),
    )
    expect(said).toMatch(/<b>2<\/b> added, <b>0<\/b> known, <b>1<\/b> failed/)
    expect(said).toContain('https://dead.example/: cannot be reached')
    expect(textOf(await sendDocument(BOB, 'https://a.example/', '/import'))).toContain('<b>1</b> known')
  })

  it('refuse what is none, and what is too large, with the limit', async () => {
    world.says.opml = () => ({ ok: false, reason: 'not-opml', value: '<rss>' })
    expect(textOf(await sendDocument(BOB, '<rss/>', '/import'))).toContain('&lt;rss&gt;')
    world.says.opml = () => ({ ok: false, reason: 'dtd', value: '' })
    expect(textOf(await sendDocument(ALICE, '<!DOCTYPE', '/import'))).toContain('DTD')
    expect(textOf(await sendDocument(BOB, 'x', '/import', { file_size: 2_000_000 }))).toContain('1 MB')
    expect(textOf(await world.send('/import', { from: BOB }))).toContain('OPML')
    expect(world.changes.filter(change => change.includes('+'))).toEqual([])
  })

  it('give OPML, or everything, as a document', async () => {
    const [bare] = await world.send('/export', { from: BOB })
    expect(bare?.payload.document.filename).toBe('chenbao.json')
    const [empty] = await world.send('/export opml', { from: BOB })
    expect(empty?.payload.document.filename).toBe('chenbao.opml')
    expect(empty?.payload.caption).toContain('/export json')
    world.says.kept = {
      topics: [
        { name: 'A', url: 'https://a.example/feed' },
        { name: '海洋', url: null },
      ],
    }
    expect((await world.send('/export opml', { from: BOB })).map(call => call.method)).toEqual(['sendDocument'])
    expect((await world.send('/export json', { from: BOB })).map(call => call.method)).toEqual(['sendDocument'])
    expect(textOf(await world.send('/export pdf', { from: BOB }))).toContain('“pdf”')
  })
})

describe('a newspaper page sent by an operator', () => {
  it('is taken in under its paper and day', async () => {
    const said = textOf(await sendDocument(ALICE, '# 新桥通车', '青岛日报 2026-11-24'))
    expect(said).toContain('新收 4 篇，原有 1 篇')
    expect(world.changes).toContain('paper 青岛日报 2026-11-24 # 新桥通车')
  })

  it('is refused with the limit, or with the form of the caption', async () => {
    expect(textOf(await sendDocument(ALICE, 'x'.repeat(1001), '青岛日报 2026-11-24', { file_size: 10 }))).toContain(
      'MB',
    )
    expect(
      textOf(
        await sendDocument(ALICE, 'x', '青岛日报 2026-11-24', { file_name: 'page.pdf', mime_type: 'application/pdf' }),
      ),
    ).toContain('.txt')
    world.says.paper = { ok: false, reason: 'not-text' }
    expect(textOf(await sendDocument(ALICE, 'x', '青岛日报 2026-11-24'))).toContain('不是文字')
    for (const caption of [undefined, '青岛日报', '2026-11-24', '青岛日报 2026-13-99'])
      expect(textOf(await sendDocument(ALICE, 'x', caption))).toContain('青岛日报 2026-11-24')
  })

  it('is read from nobody else', async () => {
    expect(await sendDocument(BOB, 'x', '青岛日报 2026-11-24')).toEqual([])
    expect(world.changes.filter(change => change.startsWith('paper'))).toEqual([])
  })
})

describe('createDownload', () => {
  it('gives the bytes up to the limit, and keeps the token out of its errors', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/file/botTOKEN/documents/file_1.txt') response.end('x'.repeat(500))
      else response.writeHead(404).end()
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const download = createDownload({
      getFile: async id => ({ file_path: `documents/${id}` }),
      fetch: url => fetch(url),
      apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      token: 'TOKEN',
    })
    expect((await download('file_1.txt', 500)).length).toBe(500)
    expect(await download('file_1.txt', 499)).toBe('too-large')
    const error = await download('no.txt', 500).catch(one => one)
    expect(String(error)).toMatch(/404/)
    expect(String(error)).not.toContain('TOKEN')
    server.close()
  })
})
