import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import decodeQR from 'qr/decode.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { readPayload, writePayload } from '../../src/telegram/message/deep-link.ts'
import { ALICE, answers, article, BOB, buttons, createWorld, GROUP, text, type World } from './support.ts'

let world: World
beforeEach(() => {
  world = createWorld()
})

describe('a payload', () => {
  test('holds any words, where it has the room', () => {
    fc.assert(
      fc.property(fc.constantFrom('sub' as const, 's' as const), fc.string({ unit: 'grapheme' }), (kind, said) => {
        const words = said
          .normalize('NFC')
          .replaceAll(/[\p{C}\s]+/gu, ' ')
          .trim()
        fc.pre(/[\p{L}\p{N}]/u.test(words) && !/^(?:\d+|t\d+-.{10})$/.test(words))
        const payload = writePayload(kind, words)
        if (payload === null) {
          expect(Buffer.byteLength(words) > 40 || /\ufffd|\p{Cn}/u.test(words), words).toBe(true)
          return
        }
        expect(payload).toMatch(/^[A-Za-z0-9_-]{1,64}$/)
        expect(readPayload(payload)).toEqual({ kind: kind === 's' ? 'search' : 'topic', text: words })
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['a_12', { kind: 'article', articleId: 12 }],
    ['c_12', { kind: 'story', articleId: 12 }],
    ['sub_机器人', { kind: 'topic', text: '机器人' }],
    ['sub_climate_change', { kind: 'topic', text: 'climate change' }],
    ['sub_12', { kind: 'topic-id', id: 12, mark: null }],
    ['sub_t12-abcdefghij', { kind: 'topic-id', id: 12, mark: 'abcdefghij' }],
    ['sub_', null],
    ['a_', null],
    ['a_1x', null],
    ['inline', null],
    ['', null],
  ])('%j', (payload, meaning) => {
    expect(readPayload(payload)).toEqual(meaning)
  })
})

describe('/start with a deep link', () => {
  test.each([
    ['sub_机器人', '机器人'],
    [`sub_${Buffer.from('人工智能').toString('base64url')}`, '人工智能'],
    ['sub_AI', 'AI'],
    ['sub_economy', '经济'],
    ['sub_2026', '2026'],
  ])('%s subscribes', async (payload, name) => {
    expect(text(await world.send(`/start ${payload}`))).toContain(`订阅好了：${name}`)
    expect(text(await world.send(`/start ${payload}`, { from: BOB }))).toMatch(/Following/)
  })

  test('by the number of a topic that many have', async () => {
    expect(text(await world.send('/start sub_502'))).toContain('订阅好了：机器人')
  })

  test('a topic of another chat is not found by counting', async () => {
    await world.send('/sub 我的秘密', { from: BOB })
    const secret = [...world.own(BOB.id).keys()][0]
    expect(text(await world.send(`/start sub_${secret}`))).not.toContain('秘密')
    expect(text(await world.send(`/start sub_t${secret}-AAAAAAAAAA`))).not.toContain('秘密')
  })

  test('a_12 opens an article, c_12 the card of its story; one that is gone is said to be', async () => {
    world.articles.set(12, article(12, { storyId: 5 }))
    world.articles.set(13, article(13, { storyId: 5, title: '另一篇', source: '海港晚报' }))
    expect(text(await world.send('/start a_12'))).toContain('第一段。')
    expect(text(await world.send('/start c_12'))).toContain('2 篇报道')
    expect(text(await world.send('/start a_99'))).toContain('可能已过期')
    expect(text(await world.send('/start a_99', { from: BOB }))).toContain('expired')
  })

  test('in a group, who may not change it gets the plain start', async () => {
    world.admins.set(GROUP.id, [ALICE.id])
    const inGroup = { chat: GROUP } as const
    expect(text(await world.send('/start sub_AI', { ...inGroup, from: BOB }))).toContain('I am Chenbao')
    expect(world.changes).toEqual([])
    expect(text(await world.send('/start sub_AI', inGroup))).toContain('AI')
    expect(world.changes).toHaveLength(1)
  })
})

describe('/share', () => {
  const photo = (calls: Awaited<ReturnType<World['send']>>) =>
    calls.find(({ method }) => method === 'sendPhoto')?.payload

  test('gives a link and its QR code, which subscribe whoever follows them', async () => {
    const sent = photo(await world.send('/share 机器人'))
    const link = /https:\/\/t\.me\/\S+/.exec(sent.caption)?.[0] ?? ''
    expect(sent.caption).toContain('就能订阅 <b>机器人</b>')
    expect(readQr(Buffer.from(await sent.photo.toRaw()))).toBe(link)
    const payload = link.split('start=')[1]
    expect(text(await world.send(`/start ${payload}`, { from: BOB }))).toContain('Following 机器人')
    expect(sent.reply_markup.inline_keyboard[0][0].url).toContain(encodeURIComponent(link))
  })

  test('a topic too long for a link goes by its number, good for everybody who got it', async () => {
    const long = '一个相当长的主题名字要占去很多地方才行呢真的'
    await world.send(`/sub ${long}`)
    const offered = buttons(await world.send('/share'))
    const sent = photo(await world.press(Object.values(offered)[0]))
    const payload = /start=(\S+)/.exec(sent.caption)?.[1] ?? ''
    expect(payload).toMatch(/^sub_t\d+-[\w-]{10}$/)
    expect(text(await world.send(`/start ${payload}`, { from: BOB }))).toContain(`Following ${long}`)
  })

  test('without a topic: the own ones as buttons; in English too', async () => {
    await world.send('/sub 海洋')
    expect(Object.keys(buttons(await world.send('分享')))).toEqual(['海洋'])
    const calls = await world.send('/share', { from: BOB })
    expect(text(calls)).toContain('/share robots')
    expect(photo(await world.send('/share robots', { from: BOB })).caption).toContain('to follow <b>robots</b>')
  })

  test.each(['-坏', '的', '"'.repeat(3), '长'.repeat(60)])('what is no topic is refused by name: %s', async value => {
    const said = text(await world.send(`/share ${value}`))
    expect(said).toContain(value.slice(0, 50))
    expect(said).toContain('/share 机器人')
  })

  test('a topic that is gone since', async () => {
    expect(answers(await world.press('sh:999'))).toEqual(['已经不在订阅里了。'])
  })
})

/** What the code in a picture says, read as a phone would. */
function readQr(png: Buffer): string {
  return decodeQR(readPng(png))
}

/** An 8-bit RGBA picture without interlacing, as resvg writes them (PNG, W3C 2003, 9.2). */
function readPng(png: Buffer): { width: number; height: number; data: Uint8Array } {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const packed: Buffer[] = []
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  const raw = inflateSync(Buffer.concat(packed))
  const row = width * 4
  const data = new Uint8Array(row * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)]
    for (let x = 0; x < row; x++) {
      const at = y * row + x
      const left = x < 4 ? 0 : (data[at - 4] ?? 0)
      const up = y === 0 ? 0 : (data[at - row] ?? 0)
      const corner = x < 4 || y === 0 ? 0 : (data[at - row - 4] ?? 0)
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0
      data[at] = (raw[y * (row + 1) + 1 + x] ?? 0) + guess
    }
  }
  return { width, height, data }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}
