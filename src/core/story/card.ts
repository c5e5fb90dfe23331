import type { Article } from '../article/article.ts'
import { cosine } from '../ranking/similarity.ts'
import { countTerms } from '../ranking/term-weights.ts'
import { sentenceTerms } from '../summary/sentence-terms.ts'
import { type CitedSentence, summarizeSeveral } from '../summary/summarize-several.ts'
import { splitSentences } from '../text/sentences.ts'
import { type Quotation, quotationsIn } from './quotations.ts'
import { type RecurringNames, recurringNames } from './recurring-names.ts'
import { type TimelineEntry, timelineOf } from './timeline.ts'

/** An article as far as the card tells it. `day` is the local day of its publication, YYYY-MM-DD. */
export type CardArticle = Pick<Article, 'id' | 'title' | 'url' | 'source' | 'language' | 'paragraphs'> & {
  readonly publishedAt: Date
  readonly day: string
}

export interface CardSource {
  readonly articleId: number
  readonly title: string
  readonly url: string | null
  readonly source: string
  readonly publishedAt: Date
}

/** All that a story's articles have to say, in their own sentences. `article` is everywhere an index into `sources`. */
export interface StoryCard {
  readonly title: string
  readonly url: string | null
  readonly summary: readonly CitedSentence[]
  /** Points that the leading article does not have. */
  readonly additions: readonly CitedSentence[]
  readonly quotation: (Quotation & { readonly article: number }) | null
  readonly timeline: readonly TimelineEntry[]
  readonly names: RecurringNames
  /** Every article, oldest first. */
  readonly sources: readonly CardSource[]
  /** How many different ones they come from. */
  readonly sourceCount: number
}

const SUMMARY = { fromLead: 3, sentences: 7, characters: { zh: 700, other: 1300 } } as const
const MOST_POINTS = 3
const MOST_ENTRIES = 6
const MOST_NAMES = 6
/** What a named person's words are worth more than an institution's. */
const PERSON = 1.25
/** A quotation of so many characters tells enough and can be read at a glance; a shorter one counts for less. */
const FULL_QUOTATION = { zh: 20, other: 60 } as const
/** Texts beyond this one only repeat, and so does what stands further down in one. */
const MOST_ARTICLES = 12
const MOST_CHARACTERS = 12_000

/**
 * The card of a story. The leading article is told first; of more than a dozen articles the oldest and the leading one are read,
 * and all are listed.
 *
 * @param leadId the article that tells the story; the oldest, where it is none of them
 */
export function composeCard(articles: readonly CardArticle[], leadId: number | null): StoryCard | null {
  const sources = articles.toSorted((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime() || a.id - b.id)
  const lead = sources.find(article => article.id === leadId) ?? sources[0]
  if (!lead) return null
  const order = [lead, ...sources.filter(article => article !== lead).slice(0, MOST_ARTICLES - 1)]
  const read = order.map(article => ({ ...article, paragraphs: openingOf(article.paragraphs) }))
  const indexOf = (i: number) => sources.indexOf(order[i] as CardArticle)
  const told = summarizeSeveral(
    read.map(({ title, paragraphs, language }) => ({ title, text: paragraphs.join('\n'), language })),
    { ...SUMMARY, characters: lead.language === 'zh' ? SUMMARY.characters.zh : SUMMARY.characters.other },
  ).map(({ text, article }) => ({ text, article: indexOf(article) }))
  const own = told.filter(({ article }) => sources[article] === lead)
  const added = told.filter(({ article }) => sources[article] !== lead)
  // Where others add much, the most worth of it belongs to the summary.
  const joined = added.length > MOST_POINTS ? 1 : 0
  const summary = [...own, ...added.slice(0, joined)]
  const additions = added.slice(joined, joined + MOST_POINTS)
  return {
    title: lead.title,
    url: lead.url,
    summary,
    additions,
    quotation: bestQuotation(read, [...summary, ...additions], indexOf),
    timeline: timelineOf(read, MOST_ENTRIES).map(entry => ({ ...entry, article: indexOf(entry.article) })),
    names: recurringNames(
      read.map(({ title, paragraphs }) => `${title}\n${paragraphs.join('\n')}`),
      MOST_NAMES,
    ),
    sources: sources.map(({ id, title, url, source, publishedAt }) => ({
      articleId: id,
      title,
      url,
      source,
      publishedAt,
    })),
    sourceCount: new Set(sources.map(({ source }) => source)).size,
  }
}

/** The first paragraphs as far as they are read, the last one up to the end of a sentence. */
function openingOf(paragraphs: readonly string[]): string[] {
  const opening: string[] = []
  let room = MOST_CHARACTERS
  for (const paragraph of paragraphs) {
    const isWhole = paragraph.length <= room
    opening.push(isWhole ? paragraph : splitSentences(paragraph.slice(0, room)).slice(0, -1).join(''))
    room -= paragraph.length
    if (!isWhole) break
  }
  return opening
}

/** Whether the card tells more than the one article that it is made of. */
export function addsToArticle(card: StoryCard): boolean {
  return card.sources.length > 1 || card.quotation !== null || card.timeline.length > 0
}

/** The quotation most like what its article tells, which the card has not shown already. */
function bestQuotation(
  articles: readonly CardArticle[],
  shown: readonly CitedSentence[],
  indexOf: (article: number) => number,
): StoryCard['quotation'] {
  let best: StoryCard['quotation'] = null
  let bestScore = 0
  for (const [i, { title, paragraphs, language }] of articles.entries()) {
    const whole = countTerms(sentenceTerms(`${title}\n${paragraphs.join('\n')}`, language))
    const full = language === 'zh' ? FULL_QUOTATION.zh : FULL_QUOTATION.other
    for (const quotation of quotationsIn(paragraphs)) {
      const text = quotation.parts.join(' ')
      if (shown.some(sentence => quotation.parts.some(part => sentence.text.includes(part)))) continue
      const likeness = cosine(countTerms(sentenceTerms(text, language)), whole)
      const score = likeness * (quotation.isPerson ? PERSON : 1) * Math.min(1, text.length / full)
      if (score > bestScore) {
        bestScore = score
        best = { ...quotation, article: indexOf(i) }
      }
    }
  }
  return best
}
