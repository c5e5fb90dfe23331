import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutText, pageText } from '../../../src/telegram/message/cut-text.ts'
import { fits, type Html, html, link, measure } from '../../../src/telegram/message/html.ts'
import { MESSAGE_LIMITS, shorten, splitBlocks } from '../../../src/telegram/message/split.ts'
import { parseHtml } from '../telegram-html.ts'

const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      '海洋经济再上台阶。',
      '他说：“好！”',
      'One two, three. ',
      '👩‍👩‍👧‍👦',
      '<&>"',
      '，',
      '\n',
      'x'.repeat(90),
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  ),
  { maxLength: 200 },
)
const prose = words.map(list => list.join(''))
const block: fc.Arbitrary<Html> = fc.oneof(
  prose.map(said => html`${said}`),
  fc.tuple(prose, prose).map(([a, b]) => html`<b>${a}</b>\n<blockquote expandable>${b}</blockquote>`),
  fc
    .tuple(fc.webUrl({ withQueryParameters: true }), prose)
    .map(([url, said]) => html`1. ${link(url, 'title')}\n<i>${said}</i>`),
  fc.nat(150).map(count => Array.from({ length: count }).reduce<Html>(all => html`${all}<b>x</b> `, html`y`)),
)

describe('splitBlocks', () => {
  test('every part is within all limits, and well-formed; blocks keep their order', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 25 }), blocks => {
        const parts = splitBlocks(blocks)
        for (const part of parts) {
          expect(fits(measure(part.html), MESSAGE_LIMITS)).toBe(true)
          expect(parseHtml(part.html.toString())).not.toBeNull()
        }
        const told = parts.flatMap(part => part.blocks)
        expect(told).toEqual([...blocks.keys()].filter(index => measure(blocks[index] ?? html``).characters > 0))
      }),
      { numRuns: 60 },
    )
  })

  test('cuts between blocks only, and as late as possible', () => {
    const stories = Array.from({ length: 5 }, (_, index) => html`${String(index).repeat(1500)}`)
    const parts = splitBlocks(stories)
    expect(parts.map(part => part.blocks)).toEqual([[0, 1], [2, 3], [4]])
  })

  test('by entities, and by their bytes', () => {
    const bold = Array.from({ length: 101 }, () => html`<b>x</b>`)
    expect(splitBlocks(bold).map(part => part.blocks.length)).toEqual([100, 1])
    const links = Array.from({ length: 20 }, () => link(`https://a.example/${'x'.repeat(900)}`, 'x'))
    expect(splitBlocks(links).map(part => part.blocks.length)).toEqual([10, 10])
  })

  test('nothing gives nothing', () => {
    expect(splitBlocks([])).toEqual([])
    expect(splitBlocks([html``])).toEqual([])
  })
})

describe('shorten', () => {
  test('cuts after a sentence and closes what is open', () => {
    const said = '第一句话在这里。'.repeat(800)
    const cut = shorten(html`<b>题</b>\n<blockquote>${said}</blockquote>`).toString()
    expect(cut).toMatch(/在这里。…<\/blockquote>$/)
    expect([...(parseHtml(cut) ?? '')].length).toBeGreaterThan(4080)
  })
  test('leaves what fits alone', () => {
    const small = html`<b>x</b>`
    expect(shorten(small)).toBe(small)
  })
})

describe('cutText', () => {
  test.each([
    ['一。二。三。', 4, '一。二。'],
    ['一二三，四五六七', 6, '一二三，'],
    ['one two three', 9, 'one two '],
    ['abcdefgh', 3, 'abc'],
    ['short', 10, 'short'],
    ['x', 0, ''],
    ['ab👩‍👩‍👧‍👦cd', 4, 'ab'],
  ])('%s at %i → %s', (said, room, cut) => {
    expect(cutText(said, room)).toBe(cut)
  })

  test('pages joined give the text back, none too long', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 1, max: 300 }), (said, room) => {
        const pages = pageText(said, room)
        expect(pages.join('')).toBe(said)
        expect(pages.every(page => page !== '' && [...page].length <= room)).toBe(true)
      }),
    )
  })
})
