import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { formatOpml, parseOpml } from '../../src/feed/opml.ts'

const opml = (body: string) =>
  `<?xml version="1.0"?><opml version="1.0"><head><title>x</title></head><body>${body}</body></opml>`

describe('parseOpml', () => {
  it('reads feeds with the outlines around them', () => {
    const read = parseOpml(
      opml(`<outline text="新闻"><outline text="本地" title="本地">
        <outline type="rss" text="港城 &amp; 海" xmlUrl="https://a.example/feed?x=1&amp;y=2" htmlUrl="https://a.example/"/></outline>
        <outline text="B" xmlurl="https://b.example/rss"/></outline>
        <outline text="C" type="rss" url="https://c.example/rss" category="/Tech/AI,/Other"/>
        <outline text="again" xmlUrl="https://b.example/rss"/><outline text="a link" type="link" url="https://d.example/"/>`),
    )
    expect(read).toEqual({
      ok: true,
      outlines: [
        { url: 'https://a.example/feed?x=1&y=2', title: '港城 & 海', folder: '新闻/本地' },
        { url: 'https://b.example/rss', title: 'B', folder: '新闻' },
        { url: 'https://c.example/rss', title: 'C', folder: 'Tech/AI' },
      ],
    })
  })

  test.each([
    ['<!DOCTYPE opml [<!ENTITY a "b">]><opml><body/></opml>', 'dtd'],
    ['<rss><channel/></rss>', 'not-opml'],
    ['no XML at all', 'not-opml'],
    [opml('<outline text="empty"/>'), 'empty'],
    [opml(Array.from({ length: 501 }, (_, i) => `<outline xmlUrl="https://a.example/${i}"/>`).join('')), 'too-many'],
    [opml(`<!--${'x'.repeat(1024 * 1024)}-->`), 'too-large'],
  ])('refuses %.40s: %s', (text, reason) => expect(parseOpml(text)).toMatchObject({ ok: false, reason }))

  it('reads back what formatOpml writes', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
      .map(text => text.replace(/[\s/\u0000-\u001f]+/g, ' ').trim())
      .filter(text => text !== '')
    const outlines = fc.uniqueArray(
      fc.record({
        url: fc.webUrl({ withQueryParameters: true }),
        title: name,
        folder: fc.option(fc.array(name, { minLength: 1, maxLength: 3 }).map(path => path.join('/'))),
      }),
      { selector: outline => outline.url, minLength: 1, maxLength: 20 },
    )
    fc.assert(
      fc.property(outlines, some => {
        const read = parseOpml(formatOpml('晨报', some))
        const sorted = (list: readonly { url: string }[]) => [...list].sort((a, b) => (a.url < b.url ? -1 : 1))
        expect(read.ok && sorted(read.outlines)).toEqual(sorted(some))
      }),
    )
  })
})
