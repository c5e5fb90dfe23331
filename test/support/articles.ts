import type { ArticleDraft } from '../../src/core/article/article.ts'

/** A draft with only what a test is about. */
export function draft(fields: Partial<ArticleDraft> & { title: string }): ArticleDraft {
  return {
    url: null,
    kicker: null,
    byline: [],
    credit: null,
    dateline: null,
    publishedAt: null,
    paragraphs: [],
    subheads: [],
    captions: [],
    authorNote: null,
    image: null,
    categories: [],
    ...fields,
  }
}
