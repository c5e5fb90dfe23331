import { type ArticlePage, extractArticle } from '../full-text.ts'

/** Pages of one article that are fetched after the first. */
const MOST_FURTHER = 9
/** Paragraphs of a long article must not be mistaken for repeated furniture. */
const LONGEST_LABEL = 40

/**
 * An article with the pages on which it goes on, joined. A page that cannot be had, that was seen before or that says
 * nothing new ends the article there.
 *
 * @param read the page behind an address; may fail
 */
export async function readFurtherPages(
  first: ArticlePage,
  url: string,
  read: (url: string) => Promise<{ html: string; url: string } | null>,
): Promise<ArticlePage> {
  const seen = new Set([url])
  const paragraphs = first.text.split('\n\n')
  const known = new Set(paragraphs)
  let next = first.next
  for (let further = 0; further < MOST_FURTHER && next !== null && !seen.has(next); further++) {
    seen.add(next)
    const page = await read(next)
    if (page === null || (page.url !== next && seen.has(page.url))) break
    seen.add(page.url)
    const article = extractArticle(page.html, page.url)
    const added = article.text.split('\n\n').filter(text => text !== '' && !known.has(text))
    if (!added.some(text => text.length > LONGEST_LABEL)) break
    paragraphs.push(...added)
    for (const text of added) known.add(text)
    next = article.next
  }
  return { ...first, text: paragraphs.join('\n\n'), next: null }
}
