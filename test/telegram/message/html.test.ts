import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromTokens, html, isLinkable, join, link, measure, text, tokens } from '../../../src/telegram/message/html.ts'
import { parseHtml } from '../telegram-html.ts'

describe('html', () => {
  test('escapes what is put in, and passes Html through', () => {
    expect(html`<b>${'<i> & "x"'}</b> ${html`<i>${1}</i>`}`.toString()).toBe(
      '<b>&lt;i&gt; &amp; &quot;x&quot;</b> <i>1</i>',
    )
  })

  test('any text comes out of Telegram’s parser as it went in, less what no message may hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), said => {
        const allowed = said.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
        expect(parseHtml(html`<b>${said}</b>`.toString())).toBe(allowed)
        expect(parseHtml(text(said).toString())).toBe(allowed)
      }),
    )
  })

  test('half a character does not cost the message', () => {
    expect(parseHtml(html`${'\ud83d'}`.toString())).toBe('\ufffd')
  })

  test('joins what is not empty', () => {
    expect(join(['a', '', html`<b>b</b>`, html``], ' & ').toString()).toBe('a &amp; <b>b</b>')
  })
})

describe('link', () => {
  test.each([
    ['https://a.example/?x=1&y="2"', '<a href="https://a.example/?x=1&amp;y=&quot;2&quot;">t</a>'],
    ['tg://user?id=1', '<a href="tg://user?id=1">t</a>'],
    ['javascript:alert(1)', 't'],
    ['data:text/html,x', 't'],
    ['//a.example', 't'],
    ['http://', 't'],
    ['ftp://a.example/', 't'],
    [null, 't'],
  ])('%s', (url, markup) => {
    expect(link(url, 't').toString()).toBe(markup)
  })
  test('an address without end is none', () => {
    expect(isLinkable(`https://a.example/${'x'.repeat(5000)}`)).toBe(false)
  })
})

describe('measure', () => {
  test('counts code points after parsing, and entities with their addresses', () => {
    expect(measure(html`<b>📰&</b> ${link('https://a.example/', 'x')}`)).toEqual({
      characters: 4,
      entities: 2,
      entityBytes: 16 + 16 + 24,
    })
    expect(measure(html``)).toEqual({ characters: 0, entities: 0, entityBytes: 0 })
  })
  test('tokens give the markup back', () => {
    const markup = html`<blockquote expandable>${'a & b'} <i>c</i></blockquote>`
    expect(fromTokens(tokens(markup)).toString()).toBe(markup.toString())
  })
})
