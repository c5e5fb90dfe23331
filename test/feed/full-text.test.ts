import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../src/feed/full-text.ts'
import { CHINESE, ENGLISH } from './full-text/pages.ts'

const URL_EN = 'https://post.example/city/2026/bridge.html'
const URL_ZH = 'https://www.chaoxi.example/2026/bridge.html'
const PARAGRAPH =
  'The committee met again on Friday and, after hearing both sides, put the decision off until the report is ready. '

describe('extractArticle', () => {
  it('finds an English article and leaves what surrounds it', () => {
    const article = extractArticle(ENGLISH, URL_EN)
    expect(article).toMatchObject({
      title: 'Harbour bridge stays open until spring',
      byline: 'Ann Lee, Bob Ray',
      published: new Date('2026-11-20T07:15:00Z'),
      language: 'en',
      image: 'https://post.example/img/bridge.jpg',
      next: null,
    })
    const paragraphs = article.text.split('\n\n')
    expect(paragraphs).toHaveLength(5)
    expect(paragraphs[0]).toMatch(/^The old harbour bridge/)
    expect(paragraphs[2]).toBe('What happens next')
    expect(paragraphs[4]).toMatch(/asked for patience\.$/)
  })

  it('finds a Chinese article and leaves editors, sources and declarations', () => {
    const article = extractArticle(CHINESE, URL_ZH)
    expect(article).toMatchObject({
      title: '海湾大桥延期封闭至明年春天',
      byline: '李小明',
      published: new Date('2026-11-20T00:15:00Z'),
      language: 'zh',
    })
    const paragraphs = article.text.split('\n\n')
    expect(paragraphs).toHaveLength(3)
    expect(paragraphs[0]).toMatch(/^市议会周四深夜决定/)
    expect(paragraphs[2]).toMatch(/再多一些耐心。$/)
  })

  it('keeps short Chinese lines without stops, which are how some write', () => {
    const lines = ['规划岸线一千六百米', '共有两个泊位', '可停靠世界最大的邮轮', '年底前全部投入使用']
    const html = `<h1>新港开港</h1><div class="article-content">${lines.map(line => `<p>${line}</p>`).join('')}<p>${'据港口方面介绍，首艘船将于下周抵达，届时航线将通往周边多个城市。'.repeat(3)}</p></div>`
    expect(extractArticle(html, URL_ZH).text.split('\n\n').slice(0, 4)).toEqual(lines)
  })

  it.each([
    ['Storm warning lifted - Coast News', 'https://coastnews.example/a', 'Storm warning lifted'],
    ['风暴预警解除_滚动新闻_海岸网', 'https://haian.example/a', '风暴预警解除'],
    ['Rates: what the bank said – and did not', 'https://money.example/a', 'Rates: what the bank said – and did not'],
    ['Wait - what?', 'https://blog.example/a', 'Wait - what?'],
  ])('cuts the name of the site from %s', (title, url, expected) => {
    expect(extractArticle(`<title>${title}</title><p>${PARAGRAPH}</p>`, url).title).toBe(expected)
  })

  it.each([
    ['a bare paragraph', `<p>${PARAGRAPH}</p>`, /committee met/],
    ['text without any markup', 'Only one line.', /Only one line/],
    ['a page that is all list', `<ul>${'<li>One more thing that was sold</li>'.repeat(9)}</ul>`, /One more thing/],
    ['a page that is all links', `<ul>${'<li><a href="/x">Another story</a></li>'.repeat(9)}</ul>`, /Another story/],
    [
      'text in a template',
      `<p>Loading</p><script type="text/template"><p>${PARAGRAPH.repeat(5)}</p></script>`,
      /committee met/,
    ],
    [
      'text in the data',
      `<div id="app"></div><script type="application/ld+json">{"@type":"Article","articleBody":"${PARAGRAPH.repeat(5)}"}</script>`,
      /committee met/,
    ],
    ['elements without end', '<div>'.repeat(50_000) + PARAGRAPH, /committee met/],
    ['elements without number', `<p>${PARAGRAPH}</p>`.repeat(7000), /committee met/],
  ])('answers with the text of %s', (_, html, expected) => {
    expect(extractArticle(html, URL_EN).text).toMatch(expected)
  })

  it('gives no active content and no address that is not http', () => {
    const html = ENGLISH.replace('/img/bridge.jpg">', 'javascript:alert(1)">').replace(
      '<h2>',
      '<script>alert(1)</script><h2 onclick="x()">',
    )
    const { text, image } = extractArticle(html, URL_EN)
    expect(text).not.toMatch(/alert|<script|onclick/)
    expect(image ?? '').not.toMatch(/javascript/)
  })

  it.each([
    ['<a href="bridge_2.html">下一页</a>', 'https://post.example/city/2026/bridge_2.html'],
    ['<link rel="next" href="/city/2026/bridge.html?page=2">', 'https://post.example/city/2026/bridge.html?page=2'],
    ['<a href="bridge_3.html">下一页</a>', null],
    ['<a href="tunnel.html">Next</a>', null],
    ['<a rel="next" href="https://other.example/city/2026/bridge_2.html">Next</a>', null],
  ])('takes %s for the next page only where it plainly is', (link, next) => {
    expect(extractArticle(ENGLISH.replace('</article>', `${link}</article>`), URL_EN).next).toBe(next)
  })

  it('survives pages that are cut, shuffled and damaged, and says the same twice', { timeout: 60_000 }, () => {
    const tags = [
      '<div>',
      '</div>',
      '<p',
      '<table><tr><td>',
      '</p></p>',
      '<!--',
      '<script>',
      '<a href="',
      '&#0;',
      '<form>',
      '\u0000',
      '<svg>',
      '<template>',
      '</body>',
      '<h1>',
    ]
    const mutation = fc.tuple(fc.nat(), fc.nat({ max: 400 }), fc.constantFrom(...tags), fc.boolean())
    fc.assert(
      fc.property(fc.constantFrom(ENGLISH, CHINESE), fc.array(mutation, { maxLength: 12 }), (page, mutations) => {
        let html = page
        for (const [at, length, tag, isInsertion] of mutations) {
          const start = at % (html.length + 1)
          html = html.slice(0, start) + tag + html.slice(isInsertion ? start : start + length)
        }
        const before = performance.now()
        const article = extractArticle(html, URL_EN)
        expect(performance.now() - before).toBeLessThan(5000)
        expect(article).toEqual(extractArticle(html, URL_EN))
        expect(article.text).not.toMatch(/^\s|\s$|\n{3}/)
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 200) },
    )
  })
})
