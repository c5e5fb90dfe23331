import { leadOf } from '../summary/summarize.ts'
import { detectLanguage, type Language } from '../text/language.ts'
import { normalizeText, singleLine } from '../text/normalize.ts'
import { summarizeArticle } from './summarize-article.ts'

/** The words of an article, cleaned, and what they come to. */
export interface ReadText {
  readonly title: string
  readonly paragraphs: readonly string[]
  /** The paragraphs as one text. */
  readonly body: string
  readonly language: Language
  /** The longest summary that a reader can ask for. */
  readonly summary: readonly string[]
  /** How soon each of its sentences was chosen, see `bestSentences`. */
  readonly summaryRanks: readonly number[]
  /** What search and stories weigh more than the rest. */
  readonly lead: string
}

const SUMMARY_SENTENCES = 5
const SUMMARY_CHARACTERS = { zh: 400, other: 900 }
/** What is longer is no article; the rest of it would only make every step slow. */
const MOST_CHARACTERS = 200_000

/** Reads an article: the same for what comes in and for what an operator's command is given. */
export function readText(headline: string, texts: readonly string[]): ReadText {
  const title = singleLine(headline)
  const paragraphs = limitLength(texts.map(normalizeText).map(paragraph => paragraph.trim()))
  const body = paragraphs.join('\n\n')
  const language = detectLanguage(`${title}\n${body}`)
  const sentences = summarizeArticle(
    paragraphs,
    title,
    { sentences: SUMMARY_SENTENCES, characters: SUMMARY_CHARACTERS[language === 'zh' ? 'zh' : 'other'] },
    language,
  )
  const summary = sentences.map(({ text }) => text)
  const summaryRanks = sentences.map(({ rank }) => rank)
  return { title, paragraphs, body, language, summary, summaryRanks, lead: leadOf(summary, summaryRanks) }
}

function limitLength(paragraphs: readonly string[]): string[] {
  let left = MOST_CHARACTERS
  const kept: string[] = []
  for (const paragraph of paragraphs) {
    if (paragraph === '') continue
    if (left <= 0) break
    kept.push(paragraph.slice(0, left).replace(/[\ud800-\udbff]$/, ''))
    left -= paragraph.length
  }
  return kept
}
