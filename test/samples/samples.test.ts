import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseNewspaperPage } from '../../src/core/article/newspaper-page.ts'
import { sampleEditions } from '../../src/samples/samples.ts'

const EXPECTED = { zh: 6, en: 3 }

test.each(sampleEditions().flatMap(edition => edition.papers))(
  'the sample paper $file is read completely',
  ({ file }) => {
    const outcome = parseNewspaperPage(readFileSync(file, 'utf8'), { date: '2024-03-05' })
    const articles = outcome.ok ? outcome.articles : []
    expect(articles).toHaveLength(file.includes('.zh.') ? EXPECTED.zh : EXPECTED.en)
    for (const article of articles) {
      expect(article).toMatchObject({ date: '2024-03-05', language: file.includes('.zh.') ? 'zh' : 'en' })
      expect(article.byline.length).toBeGreaterThan(0)
      expect(article.paragraphs.length).toBeGreaterThanOrEqual(3)
      for (const paragraph of article.paragraphs) expect(paragraph).toMatch(/[。！？.!?”"」）]$/)
    }
  },
)
