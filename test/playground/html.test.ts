import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../src/playground/telegram/html.ts'

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function parsed(source: string) {
  const result = parseHtml(source)
  if (!result.ok) throw new Error(result.reason)
  return { text: result.text, entities: result.entities }
}

function reason(source: string): string {
  const result = parseHtml(source)
  return result.ok ? '' : result.reason
}

describe('parseHtml', () => {
  test.each([
    ['<b>粗</b>', 'bold'],
    ['<strong>x</strong>', 'bold'],
    ['<i>x</i>', 'italic'],
    ['<em>x</em>', 'italic'],
    ['<u>x</u>', 'underline'],
    ['<ins>x</ins>', 'underline'],
    ['<s>x</s>', 'strikethrough'],
    ['<strike>x</strike>', 'strikethrough'],
    ['<del>x</del>', 'strikethrough'],
    ['<code>x</code>', 'code'],
    ['<pre>x</pre>', 'pre'],
    ['<blockquote>x</blockquote>', 'blockquote'],
    ['<blockquote expandable>x</blockquote>', 'expandable_blockquote'],
    ['<tg-spoiler>x</tg-spoiler>', 'spoiler'],
    ['<span class="tg-spoiler">x</span>', 'spoiler'],
    ['<B>x</b>', 'bold'],
    ['<b>x</>', 'bold'],
  ])('%s is %s', (source, type) => {
    const { entities } = parsed(source)
    expect(entities).toEqual([{ type, offset: 0, length: 1 }])
  })

  test('offsets count UTF-16 units', () => {
    expect(parsed('🌅 <b>早报</b>')).toEqual({ text: '🌅 早报', entities: [{ type: 'bold', offset: 3, length: 2 }] })
  })

  test('nesting keeps the outer entity first', () => {
    expect(parsed('<blockquote>a <b>b <a href="https://example.com">c</a></b></blockquote>').entities).toEqual([
      { type: 'blockquote', offset: 0, length: 5 },
      { type: 'bold', offset: 2, length: 3 },
      { type: 'text_link', offset: 4, length: 1, url: 'https://example.com/' },
    ])
  })

  test('nothing is marked inside code', () => {
    expect(parsed('<code>a<b>b</b></code>').entities).toEqual([{ type: 'code', offset: 0, length: 2 }])
  })

  test('code in pre names its language', () => {
    const { entities } = parsed('<pre><code class="language-json">{}</code></pre>')
    expect(entities).toEqual([{ type: 'pre', offset: 0, length: 2, language: 'json' }])
  })

  test('references are decoded, a bare ampersand is text', () => {
    expect(parsed('&lt;b&gt; &amp;&quot;&#39;&#x4e2d; AT&T &nbsp; &').text).toBe('<b> &"\'中 AT&T &nbsp; &')
  })

  test('a link that leads nowhere leaves its words', () => {
    expect(parsed('<a href="javascript:alert(1)">x</a>')).toEqual({ text: 'x', entities: [] })
  })

  test.each([
    ['a < b', 'Unsupported start tag "" at byte offset 2'],
    ['<div>x</div>', 'Unsupported start tag "div" at byte offset 0'],
    ['早<br>', 'Unsupported start tag "br" at byte offset 3'],
    ['<b>x', 'Can\'t find end tag corresponding to start tag "b"'],
    ['x</b>', 'Unexpected end tag at byte offset 1'],
    ['<b><i>x</b></i>', 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ['<b', 'Unclosed start tag at byte offset 0'],
    ['<b>x</b', 'Unclosed end tag at byte offset 4'],
    ['<a href="x', 'Unclosed start tag at byte offset 0'],
    ['<span class="red">x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<a href>x</a>', 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'],
  ])('%s is refused', (source, words) => {
    expect(reason(source)).toBe(words)
  })

  test('never throws', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '/',
      'b',
      '&',
      'a href=',
      '"',
      "'",
      '</b>',
      '<b>',
      '<blockquote expandable>',
      '#x',
      ';',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), parts => {
        parseHtml(parts.join(''))
      }),
      { numRuns: 500 },
    )
  })

  test('escaped text comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(parsed(`<b>${escapeHtml(text)}</b>`).text).toBe(text)
      }),
    )
  })
})
