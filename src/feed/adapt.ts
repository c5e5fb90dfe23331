import type { ArticleDraft } from '../core/article/article.ts'
import { canonicalUrl } from '../core/article/canonical-url.ts'
import { normalizeText } from '../core/text/normalize.ts'
import type { FeedEntry } from './feed.ts'

/** A feed's entry as an article: its text in paragraphs, its address in canonical form. */
export function entryToDraft(entry: FeedEntry): ArticleDraft {
  return {
    url: entry.link === null ? null : canonicalUrl(entry.link),
    guid: entry.id === entry.title ? null : normalizeText(entry.id).trim() || null,
    title: entry.title,
    kicker: null,
    byline: entry.author === null ? [] : authorNames(entry.author),
    credit: null,
    dateline: null,
    publishedAt: entry.published ?? entry.updated,
    paragraphs: entry.text.split('\n\n').filter(paragraph => paragraph !== ''),
    subheads: [],
    captions: [],
    authorNote: null,
    image: entry.image,
    categories: entry.categories,
  }
}

/** "Ann Lee, Bob Ray" → the names. */
export function authorNames(author: string): string[] {
  return author
    .split(/[,，、;；]| and /)
    .map(name => name.trim().replace(/^by\s+/i, ''))
    .filter(name => name !== '')
}
