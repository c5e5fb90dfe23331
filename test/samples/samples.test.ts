import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseNewspaperPage } from '../../src/core/article/newspaper-page.ts'
import { sampleEditions } from '../../src/samples/samples.ts'

/** The first editions are long, so that a search finds something; the later ones make up a week. */
const EXPECTED = { long: { zh: 6, en: 3 }, short: { zh: 3, en: 2 } }

const papers = sampleEditions().flatMap((edition, i) =>
  edition.papers.map(({ file }) => ({ file, expected: EXPECTED[i < 4 ? 'long' : 'short'] })),
)

test.each(papers)('the sample paper $file is read completely', ({ file, expected }) => {
  const outcome = parseNewspaperPage(readFileSync(file, 'utf8'), { date: '2024-03-05' })
  const articles = outcome.ok ? outcome.articles : []
  expect(articles).toHaveLength(file.includes('.zh.') ? expected.zh : expected.en)
  for (const article of articles) {
    expect(article).toMatchObject({ date: '2024-03-05', language: file.includes('.zh.') ? 'zh' : 'en' })
    expect(article.byline.length).toBeGreaterThan(0)
    expect(article.paragraphs.length).toBeGreaterThanOrEqual(3)
    for (const paragraph of article.paragraphs) expect(paragraph).toMatch(/[。！？.!?”"」）]$/)
  }
})
