import type { ArticleDraft } from '../core/article/article.ts'
import { type NewspaperArticle, type PageOutcome, parseNewspaperPages } from '../core/article/newspaper-page.ts'
import { summarizeArticle } from '../core/article/summarize-article.ts'
import { dayBounds } from '../core/digest/slot.ts'
import { type AddedCounts, addArticles, type StoreBatch } from './add-articles.ts'

/** One article of a page as the operator sees it: what was read, and the summary that readers will get. */
export interface ImportedArticle extends NewspaperArticle {
  readonly summary: readonly string[]
}

export type PageResult =
  | { readonly ok: true; readonly articles: readonly ImportedArticle[] }
  | { readonly ok: false; readonly reason: string }

const SUMMARY = { sentences: 3, characters: 320 } as const

/** Reads a page of newspaper text; stores nothing. `date` is the day of the issue, YYYY-MM-DD. */
export function readPage(text: string, date?: string): PageResult {
  return readPages([text], date)[0] ?? { ok: false, reason: 'there is no text in it' }
}

/** As `readPage` for the pages of one issue: what goes on from one to the other is put together. */
export function readPages(texts: readonly string[], date?: string): PageResult[] {
  return parseNewspaperPages(texts, date === undefined ? {} : { date }).map(toResult)
}

function toResult(page: PageOutcome): PageResult {
  if (!page.ok)
    return {
      ok: false,
      reason:
        page.reason === 'empty'
          ? 'there is no text in it'
          : `no article found in ${page.lines} lines with ${page.headings} headings: a headline needs text below it that ends in a full stop`,
    }
  return {
    ok: true,
    articles: page.articles.map(article => ({
      ...article,
      summary: summarizeArticle(article.paragraphs, article.title, SUMMARY, article.language).map(({ text }) => text),
    })),
  }
}

/** Takes a page of a newspaper in: the bytes of a text file. */
export type TakePaper = (
  source: string,
  date: string,
  bytes: Uint8Array,
) => Promise<
  | { readonly ok: true; readonly stored: number; readonly known: number }
  | { readonly ok: false; readonly reason: 'not-text' | 'no-article' }
>

/** Newspaper pages have some 20 KB. */
export const PAGE_LIMIT_BYTES = 10 * 1024 * 1024

/** Text has no zero bytes, save in UTF-16, which begins with its mark. */
export function isText(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return isUtf16 || !bytes.subarray(0, 8192).includes(0)
}

/** Stores the articles of a page under a newspaper, which is made where it is new. Importing again changes nothing. */
export async function storePage(
  deps: {
    addSource(source: { url: string; kind: 'newspaper'; title: string }): Promise<{ id: number }>
    store: StoreBatch
    clock: () => Date
    zone: string
  },
  source: string,
  articles: readonly ImportedArticle[],
): Promise<AddedCounts> {
  const now = deps.clock()
  const { id } = await deps.addSource({ url: paperUrl(source), kind: 'newspaper', title: source })
  return addArticles(
    deps.store,
    id,
    articles.map((article, place) => ({ draft: { ...toDraft(article, deps.zone, now), place } })),
    now,
  )
}

/** A newspaper has no address; its name stands for it. */
function paperUrl(name: string): string {
  return `paper:${name.normalize('NFKC').trim()}`
}

function toDraft(article: NewspaperArticle, zone: string, now: Date): ArticleDraft {
  return {
    url: null,
    title: article.title,
    kicker: article.kicker,
    byline: article.byline,
    credit: article.credit,
    dateline: article.dateline,
    publishedAt: article.date === null ? null : middayOf(article.date, zone, now),
    paragraphs: article.paragraphs,
    subheads: article.subheads,
    captions: article.captions,
    authorNote: article.authorNote,
    page: article.page,
    image: null,
    categories: [],
  }
}

/** Papers give a day and no hour; at midday it is the same day in nearly every zone. Today's is not of the future. */
function middayOf(day: string, zone: string, now: Date): Date {
  const { from, to } = dayBounds(day, zone)
  return new Date(Math.min((from.getTime() + to.getTime()) / 2, Math.max(from.getTime(), now.getTime())))
}
