import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalUrl } from '../../src/core/article/canonical-url.ts'
import { entryToDraft } from '../../src/feed/adapt.ts'
import { parseDate } from '../../src/feed/date.ts'
import { discoverFeeds } from '../../src/feed/discover.ts'
import { parseFeed } from '../../src/feed/entries.ts'
import { htmlToLine, htmlToText } from '../../src/feed/html-text.ts'
import { sampleEditions } from '../../src/samples/samples.ts'

const URL_ = 'https://news.example.com/feed.xml'

describe('parseFeed', () => {
  test('reads RSS: content before description, guid, author, enclosure, categories', () => {
    const feed = parseFeed(
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>海湾新闻</title><link>https://news.example.com/</link><language>zh-CN</language>
      <item><title>A &amp; B</title><link>/a/1</link><guid isPermaLink="false">id-1</guid><dc:creator>林晓</dc:creator>
      <pubDate>Tue, 05 Mar 2024 08:00:00 +0800</pubDate><category>科技</category><enclosure type="image/jpeg" url="/p.jpg"/>
      <description>短</description><content:encoded><![CDATA[<p>第一段。</p><script>alert(1)</script><p>第二段&nbsp;完。</p>]]></content:encoded></item></channel></rss>`,
      URL_,
    )
    expect(feed).toMatchObject({
      format: 'rss',
      title: '海湾新闻',
      link: 'https://news.example.com/',
      language: 'zh-CN',
    })
    expect(feed.entries).toEqual([
      {
        id: 'id-1',
        title: 'A & B',
        link: 'https://news.example.com/a/1',
        author: '林晓',
        published: new Date('2024-03-05T00:00:00Z'),
        updated: null,
        summary: '短',
        text: '第一段。\n\n第二段 完。',
        image: 'https://news.example.com/p.jpg',
        categories: ['科技'],
      },
    ])
  })

  test('reads Atom with any prefix, XHTML content and xml:base', () => {
    const feed = parseFeed(
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://news.example.com/x/"><a:title type="html">News &lt;b&gt;now&lt;/b&gt;</a:title>
      <a:entry><a:title>One</a:title><a:link rel="edit" href="/no"/><a:link href="one"/><a:id>urn:1</a:id><a:updated>2024-03-05T00:00:00Z</a:updated>
      <a:author><a:name>Jane Smith</a:name></a:author><a:content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>Hello <h:b>you</h:b>.</h:p></h:div></a:content></a:entry></a:feed>`,
      URL_,
    )
    expect(feed).toMatchObject({ format: 'atom', title: 'News now' })
    expect(feed.entries[0]).toMatchObject({
      link: 'https://news.example.com/x/one',
      author: 'Jane Smith',
      text: 'Hello you.',
    })
    expect(feed.entries[0]?.updated).toEqual(new Date('2024-03-05T00:00:00Z'))
  })

  test('reads RDF and JSON Feed', () => {
    const rdf = parseFeed(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>C</title></channel><item rdf:about="https://e.example/1"><title>One</title></item></rdf:RDF>',
      URL_,
    )
    expect(rdf).toMatchObject({ format: 'rdf', title: 'C', entries: [{ id: 'https://e.example/1', title: 'One' }] })
    const json = parseFeed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'J',
        items: [{ id: 1, url: '/1', content_html: '<p>Hi</p>' }],
      }),
      URL_,
    )
    expect(json).toMatchObject({
      format: 'json',
      entries: [{ id: '1', title: 'Hi', link: 'https://news.example.com/1', text: 'Hi' }],
    })
  })

  test('lets no script out: javascript links are dropped, doubly escaped tags too', () => {
    const { entries } = parseFeed(
      '<rss><channel><item><title>x &amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;</title><link>javascript:alert(1)</link></item></channel></rss>',
      URL_,
    )
    expect(entries[0]).toMatchObject({ title: 'x', link: null })
  })

  test('expands no entities of its own making', () => {
    const feed = parseFeed(
      '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY f SYSTEM "file:///etc/hostname">]><rss><channel><title>t &a; &f;</title></channel></rss>',
      URL_,
    )
    expect(feed.title).toBe('t &a; &f;')
  })

  test('takes files that are not well-formed: open tags, crossed tags, a cut end', () => {
    const { entries } = parseFeed(
      '<rss><channel><item><title>A & B</title><description>one<br>two<b><i>three</b></i></description></item><ITEM><title>Two</TITLE></b></ITEM><item><title>Thr',
      URL_,
    )
    expect(entries.map(({ title, text }) => [title, text])).toEqual([
      ['A & B', 'one\ntwothree'],
      ['Two', ''],
      ['Thr', ''],
    ])
  })

  test('leaves the parameters of an address alone', () => {
    const { entries } = parseFeed(
      '<rss><channel><item><link>https://e.example/?a=1&copy=2&amp;reg=3</link></item></channel></rss>',
      URL_,
    )
    expect(entries[0]?.link).toBe('https://e.example/?a=1&copy=2&reg=3')
  })

  test('reads no deeper than any feed is', () => {
    const feed = parseFeed(`<rss><channel><title>t</title>${'<x>'.repeat(500_000)}${'</y>'.repeat(500_000)}`, URL_)
    expect(feed).toMatchObject({ title: 't', entries: [] })
  })

  test.each([
    ['<!doctype html><html><body>hi</body></html>', 'a web page'],
    ['', 'an empty file'],
    ['hello', 'text: "hello"'],
    ['<opml version="2.0"/>', 'XML with the root <opml>'],
    ['{"a":1}', 'JSON of another kind'],
  ])('says what it got instead of a feed: %s', (text, what) => {
    expect(() => parseFeed(text, URL_)).toThrow(
      expect.objectContaining({ kind: 'format', feedUrl: URL_, message: expect.stringContaining(what) }),
    )
  })

  test('survives any text in linear time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), text => {
        try {
          parseFeed(`<rss><channel><item><description>${text}`, URL_)
        } catch (error) {
          expect(error).toMatchObject({ kind: 'format' })
        }
      }),
    )
    for (const piece of [
      '<x>',
      '<',
      '<a b="',
      '&',
      '<![CDATA[',
      '</x>',
      '<!--',
      'a=',
      '<p',
      '&#',
      ' ',
      '<br> ',
      '&lt;b>',
      '<a xml:base="b">',
      '<a xmlns:b="c"/>',
    ]) {
      const began = performance.now()
      parseFeed(`<rss><channel><item><description>${piece.repeat(1_000_000 / piece.length)}`, URL_)
      expect(performance.now() - began).toBeLessThan(20_000)
    }
  }, 120_000)
})

test('entryToDraft › gives canonical addresses, names and paragraphs', () => {
  const [entry] = parseFeed(
    '<rss><channel><item><title>t</title><author>林晓、何川</author><link>https://E.example/a?utm_source=rss&amp;id=3#top</link><description>&lt;p&gt;一。&lt;/p&gt;&lt;p&gt;二。&lt;/p&gt;</description></item></channel></rss>',
    URL_,
  ).entries
  expect(entry && entryToDraft(entry)).toMatchObject({
    url: 'https://e.example/a?id=3',
    byline: ['林晓', '何川'],
    paragraphs: ['一。', '二。'],
  })
})

test.each<[string, string | null]>([
  ['Tue, 05 Mar 2024 08:00:00 +0800', '2024-03-05T00:00:00.000Z'],
  ['5 Mar 24 08:00 EST', '2024-03-05T13:00:00.000Z'],
  ['2024-03-05T08:00:00+08:00', '2024-03-05T00:00:00.000Z'],
  ['2024-03-05 08:00', '2024-03-05T08:00:00.000Z'],
  ['20240305', '2024-03-05T00:00:00.000Z'],
  ['2024年3月5日 08:00', '2024-03-05T00:00:00.000Z'],
  ['Tue Mar  5 08:00:00 2024', '2024-03-05T08:00:00.000Z'],
  ['March 5, 2024', '2024-03-05T00:00:00.000Z'],
  ['1709596800', '2024-03-05T00:00:00.000Z'],
  ['yesterday', null],
  ['2024-02-31', null],
  ['', null],
])('parseDate › %s', (text, iso) => {
  expect(parseDate(text)?.toISOString() ?? null).toBe(iso)
})

test('htmlToText › keeps paragraphs and line breaks, and nothing else', () => {
  expect(
    htmlToText('<p>One <b>bold</b>\nword.</p><ul><li>a<li>b</ul>x<br>y<br><br>z<style>p{}</style><!-- c -->'),
  ).toBe('One bold word.\n\na\n\nb\n\nx\ny\n\nz')
  expect(htmlToText('plain\ntext\n\nsecond, 1 < 2 & 3')).toBe('plain\ntext\n\nsecond, 1 < 2 & 3')
  expect(htmlToLine(' a\n<i>b</i> &eacute;&#8212;&#x4e2d; ')).toBe('a b é—中')
})

test('htmlToText › leaves out what is not read aloud, but no text behind a form that nothing closes', () => {
  expect(htmlToText('a<script>b<p></script>c<svg><text>d</text></svg><iframe src="x"/>e<form>f')).toBe('acef')
  expect(htmlToText('a<script>b')).toBe('a')
})

test('discoverFeeds › passes by what is commented out or quoted in a script', () => {
  const link = '<link rel="alternate" type="application/rss+xml" href="/feed">'
  expect(discoverFeeds(`<!-- ${link} --><script>"${link}"</script>`, URL_)).toEqual([])
})

test('a closing tag with a slip in its name closes what it was meant to close', () => {
  const { title, entries } = parseFeed(
    '<rss><channel><title>港城</titel><item><title a="1">甲 &lt;b</ttle><link>/1</link></item><item><title>乙</title></item></channel></rss>',
    URL_,
  )
  expect([title, ...entries.map(entry => entry.title)]).toEqual(['港城', '甲 <b', '乙'])
  expect(entries[0]?.link).toMatch(/\/1$/)
})

test('discoverFeeds › finds each feed once, relative to the base', () => {
  const html = `<base href="https://e.example/sub/"><link rel="stylesheet" href="x.css"><link href='feed' type='application/rss+xml' rel='alternate' title='A &amp; B'>
    <LINK REL="alternate" TYPE="application/rss+xml" HREF="feed"><link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">`
  expect(discoverFeeds(html, URL_)).toEqual([
    { url: 'https://e.example/sub/feed', title: 'A & B', type: 'application/rss+xml' },
  ])
})

test.each<[string, string | null]>([
  ['HTTP://Example.COM:80/a?b=2&a=1#x', 'http://example.com/a?a=1&b=2'],
  ['https://example.com/a?utm_source=x&fbclid=y&spm=1.2', 'https://example.com/a'],
  ['https://example.com/a?id=3&from=timeline', 'https://example.com/a?id=3'],
  ['https://example.com', 'https://example.com/'],
  ['javascript:alert(1)', null],
  ['mailto:a@example.com', null],
  ['not an address', null],
])('canonicalUrl › %s', (url, canonical) => {
  expect(canonicalUrl(url)).toBe(canonical)
  if (canonical !== null) expect(canonicalUrl(canonical)).toBe(canonical)
})

test('the sample feeds are feeds', () => {
  for (const { file } of sampleEditions().flatMap(edition => edition.feeds)) {
    const { entries } = parseFeed(readFileSync(file, 'utf8'), URL_)
    expect(entries.length).toBeGreaterThanOrEqual(3)
    for (const entry of entries) expect(entry.text.split('\n\n').length).toBeGreaterThanOrEqual(3)
  }
})
