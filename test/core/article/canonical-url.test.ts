import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { canonicalUrl, urlKey } from '../../../src/core/article/canonical-url.ts'

const label = fc.stringMatching(/^[a-z][a-z0-9]{1,8}$/)
const site = fc
  .tuple(label, fc.constantFrom('com', 'cn', 'com.cn', 'co.uk', 'org'))
  .map(([name, end]) => `${name}.${end}`)
const path = fc
  .array(fc.stringMatching(/^[\w.~-]{1,8}$/), { maxLength: 4 })
  .map(parts => parts.map(part => `/${part}`).join(''))
const article = fc
  .tuple(site, path, fc.option(fc.nat(99_999)))
  .map(([host, where, id]) => ({ host, where, query: id === null ? '' : `?id=${id}` }))

describe('canonicalUrl', () => {
  it('is its own canonical form, and the key does not depend on it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()), url => {
        const canonical = canonicalUrl(url)
        if (canonical === null) {
          expect(urlKey(url)).toBeNull()
          return
        }
        expect(canonicalUrl(canonical)).toBe(canonical)
        expect(urlKey(canonical)).toBe(urlKey(url))
      }),
    )
  })

  it('never changes the host of an address that stands for itself', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), url => {
        expect(new URL(canonicalUrl(url) ?? '').host).toBe(new URL(url).host)
      }),
    )
  })

  test.each([
    [
      'https://www.google.com/url?rct=j&url=https%3A%2F%2Fpaper.example%2Fa%3Fid%3D1&ct=ga',
      'https://paper.example/a?id=1',
    ],
    ['https://www-paper-example.cdn.ampproject.org/c/s/www.paper.example/a.html', 'https://www.paper.example/a.html'],
    ['https://www.google.com/amp/s/paper.example/a/amp/', 'https://paper.example/a/amp/'],
    ['https://app.example/#!/news/7', 'https://app.example/#!/news/7'],
    ['https://paper.example/list?from=20', 'https://paper.example/list?from=20'],
  ])('%s → %s', (url, canonical) => expect(canonicalUrl(url)).toBe(canonical))
})

it('has no address for what is too long to be one', () => {
  expect(canonicalUrl(`https://paper.example/${'a'.repeat(2000)}`)).toBeNull()
  expect(canonicalUrl(`https://paper.example/${'中'.repeat(300)}`)).toBeNull()
})

describe('urlKey', () => {
  it('is the same for every edition of a page', () => {
    fc.assert(
      fc.property(
        article,
        fc.constantFrom('http', 'https'),
        fc.constantFrom('', 'www.', 'm.', 'wap.', 'amp.', 'www.m.'),
        fc.constantFrom('', '/', '/index.html', '/amp', '/amp/', '/index.php'),
        fc.constantFrom('', 'utm_source=x', 'fbclid=1', 'from=timeline', 'ref=home', 'outputType=amp'),
        fc.constantFrom('', '#top'),
        ({ host, where, query }, scheme, edition, tail, tracking, fragment) => {
          // Behind the host alone, /amp is a page and no edition; a path of dots is none.
          fc.pre(new URL(`https://${host}${where}`).pathname !== '/' || !tail.startsWith('/amp'))
          const asked = [query.slice(1), tracking].filter(Boolean).join('&')
          const url = `${scheme}://${edition}${host}${where}${tail}${asked && `?${asked}`}${fragment}`
          expect(urlKey(url)).toBe(urlKey(`https://${host}${where}${query}`))
        },
      ),
    )
  })

  it('tells other sites, other paths and other parameters apart', () => {
    fc.assert(
      fc.property(article, article, (a, b) => {
        const address = (of: typeof a) => `https://${of.host}${of.where}${of.query}`
        const bare = (of: typeof a) =>
          `${of.host}${of.where.replace(/\/(?:amp|index\.\w+|default\.\w+)(?=\/|$)|\.amp\b/gi, '')}${of.query}`
        if (bare(a) !== bare(b)) expect(urlKey(address(a))).not.toBe(urlKey(address(b)))
      }),
    )
  })

  test.each([
    ['https://en.m.wiki.example/wiki/A', 'https://en.wiki.example/wiki/A'],
    ['https://3g.paper.example/news/1.html?spm=a.b', 'http://www.paper.example/news/1.html'],
    ['https://paper.example/a%7Eb', 'https://paper.example/a~b'],
    ['https://paper.example/%e4%b8%ad', 'https://paper.example/中'],
    ['https://paper.example/story.amp.html', 'https://paper.example/story.html'],
    ['https://youtu.be/abcdefghijk', 'https://m.youtube.com/watch?v=abcdefghijk&t=12s'],
    [
      'https://mp.weixin.qq.com/s?__biz=MzA=&mid=1&idx=1&sn=a&chksm=b&scene=27#rd',
      'http://mp.weixin.qq.com/s?__biz=MzA=&mid=1&idx=1&sn=c',
    ],
  ])('%s is %s', (a, b) => expect(urlKey(a)).toBe(urlKey(b)))

  test.each([
    ['https://mobile.example/a', 'https://example/a'],
    ['https://m.com.cn/a', 'https://com.cn/a'],
    ['https://paper.example/read?1', 'https://paper.example/read?2'],
    ['https://paper.example/A', 'https://paper.example/a'],
    ['https://paper.example:8080/a', 'https://paper.example/a'],
    ['https://paper.example/list?from=20', 'https://paper.example/list?from=40'],
    ['https://app.example/#!/1', 'https://app.example/#!/2'],
  ])('%s is not %s', (a, b) => expect(urlKey(a)).not.toBe(urlKey(b)))
})
