import { parseUrl } from '../links.ts'
import type { PageDocument } from './dom.ts'

const NEXT = /^\W{0,3}(?:下一页|下页|后一页|下一頁|next(?: page)?)\W{0,3}$/i

/**
 * The address of the article's next page, or `null`. `rel=next` is taken on the same host where the address differs in
 * nothing but a page number; so is a link that says "next page". Blogs use both for the next article, which is never wanted.
 */
export function findNextPage(document: PageDocument, url: string): string | null {
  const here = parseUrl(url)
  if (here === null) return null
  const base = parseUrl(document.querySelector('base[href]')?.getAttribute('href') ?? '', url)?.href ?? url
  const stated = [...document.querySelectorAll('link[rel~=next], a[rel~=next]')]
  const labelled = [...document.querySelectorAll('a[href]')].filter(link =>
    NEXT.test(link.textContent.slice(0, 40).trim()),
  )
  for (const link of [...stated, ...labelled]) {
    const there = parseUrl(link.getAttribute('href') ?? '', base)
    if (there && there.host === here.host && /^https?:$/.test(there.protocol) && isNextOf(here, there))
      return there.href
  }
  return null
}

/** `a.html` → `a_2.html`, `a/` → `a/2` or `a/page/2/`, `?page=1` → `?page=2`; the number goes up by one. */
function isNextOf(here: URL, there: URL): boolean {
  const [from, to] = [pageOf(here), pageOf(there)]
  return from.article === to.article && to.number === from.number + 1
}

/** An address without its page number, and the number; without one it is the first page. */
function pageOf(url: URL): { article: string; number: number } {
  const query = new URLSearchParams(url.search)
  for (const name of ['page', 'p', 'pn', 'pageno', 'paged', 'pg', 'page_no'])
    for (const key of [...query.keys()].filter(one => one.toLowerCase() === name)) {
      const number = Number(query.get(key))
      if (!(Number.isInteger(number) && number >= 0 && number < 100)) continue
      query.delete(key)
      return { article: `${url.pathname}?${query}`, number: Math.max(1, number) }
    }
  const path = /^(.*?)(?:[_-]p?(\d{1,2})|\/(?:page\/)?(\d{1,2}))?(\.s?html?|\.php|\.aspx?|\.jsp)?\/?$/i.exec(
    url.pathname,
  )
  const number = path?.[2] ?? path?.[3]
  return { article: `${path?.[1] ?? url.pathname}${path?.[4] ?? ''}?${query}`, number: Number(number ?? 1) }
}
