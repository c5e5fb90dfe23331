import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { parseNewspaperPage } from '../../../src/core/article/newspaper-page.ts'
import { summarizeArticle } from '../../../src/core/article/summarize-article.ts'
import { bestSentences } from '../../../src/core/summary/summarize.ts'
import { detectLanguage } from '../../../src/core/text/language.ts'

interface Sample {
  readonly title: string
  readonly paragraphs: readonly string[]
}

const fixture = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

/** Articles of a file: `# kind: headline`, then its paragraphs, a blank line between articles. */
function readNews(path: string): Sample[] {
  return fixture(path)
    .trim()
    .split('\n\n')
    .map(block => {
      const [heading = '', ...paragraphs] = block.split('\n')
      return { title: heading.replace(/^# [^:：]+[:：]\s?/, ''), paragraphs }
    })
}

function readPaper(path: string): Sample[] {
  const page = parseNewspaperPage(fixture(path), {})
  if (!page.ok) throw new Error(page.reason)
  return [...page.articles]
}

/** One article as a reader gets it in each of the three lengths, and below it what it was made from. */
function asRead({ title, paragraphs }: Sample, number: number): string {
  const language = detectLanguage(`${title}\n${paragraphs.join('\n')}`)
  const sentences = summarizeArticle(
    paragraphs,
    title,
    { sentences: 5, characters: language === 'zh' ? 400 : 900 },
    language,
  )
  const inLength = (count: number) =>
    bestSentences(
      sentences.map(({ text }) => text),
      sentences.map(({ rank }) => rank),
      count,
    ).join(language === 'zh' ? '' : ' ')
  const [short, normal, long] = language === 'zh' ? ['短', '适中', '长'] : ['short', 'normal', 'long']
  return [
    `## ${number}. ${title}`,
    `- **${short}** ${inLength(1)}\n- **${normal}** ${inLength(2)}\n- **${long}** ${inLength(5)}`,
    paragraphs.map(paragraph => `> ${paragraph}`).join('\n>\n'),
  ].join('\n\n')
}

test('summaries of 30 articles, for a person to read', async () => {
  const samples = [
    ...readNews('test/fixtures/summaries/news.zh.txt'),
    ...readPaper('src/samples/edition-1/harbour-daily.zh.txt').slice(0, 3),
    ...readPaper('src/samples/edition-2/harbour-daily.zh.txt').slice(0, 3),
    ...readNews('test/fixtures/summaries/news.en.txt'),
  ]
  expect(samples).toHaveLength(30)
  const page = `# Summaries\n\nAs readers see them, in the three lengths of the settings, with the article below.\n\n${samples.map((sample, i) => asRead(sample, i + 1)).join('\n\n')}\n`
  await expect(page).toMatchFileSnapshot('../../fixtures/summaries/summaries.md')
})

describe('summarizeArticle', () => {
  it.each([
    ['本报澄湾11月24日讯（记者 王兰）青禾岛电动渡轮昨日首航。', '青禾岛电动渡轮昨日首航。'],
    ['新华社北京11月24日电（记者王兰、李舟）青禾岛电动渡轮昨日首航。', '青禾岛电动渡轮昨日首航。'],
    ['LONDON (Agency) — The ferry sailed on Tuesday.', 'The ferry sailed on Tuesday.'],
    ['HARBOUR CITY, Nov. 24 (Cape Wire) — The ferry sailed on Tuesday.', 'The ferry sailed on Tuesday.'],
  ])('leaves out where it was filed: %s', (paragraph, expected) => {
    const [sentence] = summarizeArticle([paragraph], '', { sentences: 1 }, detectLanguage(paragraph))
    expect(sentence?.text).toBe(expected)
  })
})
