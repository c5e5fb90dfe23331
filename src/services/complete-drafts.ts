import type { ArticleDraft } from '../core/article/article.ts'
import { tellApart } from '../core/article/identity.ts'
import { carriesTooLittle, isFullTextOf } from '../core/article/teaser.ts'
import type { FindUnchanged } from './add-articles.ts'

/** What an article's own page says. */
export interface PageText {
  readonly title: string
  readonly byline: readonly string[]
  readonly published: Date | null
  readonly image: string | null
  readonly paragraphs: readonly string[]
}

/** Reads the page of an article; `null` where there is none to be had. Never throws. */
export type ReadPage = (url: string) => Promise<PageText | null>

/** Pages asked for in one reading of a source, and how long that may take: a source is held under a lease of a minute. */
const MOST_PAGES = 20
const MOST_MS = 30_000

/**
 * The drafts of one reading of a feed, those that carry too little completed from their pages: one page after the other, the
 * newest entries first. What cannot be had costs the full text and nothing else; what there was no time for awaits its page still.
 */
export async function completeDrafts(
  { findUnchanged, readPage, clock }: { findUnchanged: FindUnchanged; readPage: ReadPage; clock: () => Date },
  sourceId: number,
  reading: readonly ArticleDraft[],
): Promise<ArticleDraft[]> {
  const drafts = tellApart(reading)
  if (!drafts.some(carriesTooLittle)) return drafts
  const unchanged = await findUnchanged(sourceId, drafts)
  const until = clock().getTime() + MOST_MS
  let pages = 0
  const completed: ArticleDraft[] = []
  for (const [at, draft] of drafts.entries()) {
    const isWanted = !unchanged[at] && carriesTooLittle(draft)
    if (!isWanted || draft.url === null) completed.push(draft)
    else if (pages >= MOST_PAGES || clock().getTime() >= until) completed.push({ ...draft, awaitsPage: true })
    else {
      pages++
      completed.push(complete(draft, await readPage(draft.url)))
    }
  }
  return completed
}

/** The page's text where it is the article and has more of it; author, date and picture where the entry has none. */
function complete(draft: ArticleDraft, page: PageText | null): ArticleDraft {
  if (page === null || !isFullTextOf(draft, page)) return draft
  return {
    ...draft,
    paragraphs: page.paragraphs,
    teaser: draft.paragraphs,
    byline: draft.byline.length > 0 ? draft.byline : page.byline,
    publishedAt: draft.publishedAt ?? page.published,
    image: draft.image ?? page.image,
  }
}
