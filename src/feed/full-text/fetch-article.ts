import { decode } from '../decode.ts'
import { FeedError } from '../feed-error.ts'
import type { Fetcher } from '../fetch.ts'
import { type ArticlePage, extractArticle } from '../full-text.ts'
import { readFurtherPages } from './read-pages.ts'

interface Page {
  readonly html: string
  readonly url: string
}

/** The article behind an address, all its pages joined. Throws `FeedError`, also where there is no web page. */
export async function fetchArticle(fetcher: Fetcher, url: string, signal?: AbortSignal): Promise<ArticlePage> {
  const page = await fetchPage(fetcher, url, signal)
  return readFurtherPages(extractArticle(page.html, page.url), page.url, async next => {
    try {
      return await fetchPage(fetcher, next, signal)
    } catch (error) {
      // The first page is worth having without the others.
      if (error instanceof FeedError) return null
      throw error
    }
  })
}

async function fetchPage(fetcher: Fetcher, url: string, signal?: AbortSignal): Promise<Page> {
  const result = await fetcher.fetch(url, {}, signal)
  if (result.status !== 'ok') throw new FeedError('status', url, `HTTP 304 from ${url}`, { statusCode: 304 })
  if (!isText(result.body)) throw new FeedError('format', url, `${url} is not a web page`)
  return { html: decode(result.body, result.contentType), url: result.url }
}

/** Content types lie, but pictures, archives and PDF files tell themselves by their first bytes, and text by its lack of zeros. */
function isText(body: Uint8Array): boolean {
  const head = Buffer.from(body.subarray(0, 512)).toString('latin1')
  if (/^(?:%PDF|\x89PNG|GIF8|\xff\xd8\xff|PK\x03\x04|RIFF|\x1f\x8b|OggS|ID3|\x00\x00\x00.ftyp)/s.test(head))
    return false
  const zeros = head.match(/\0/g)?.length ?? 0
  // Half the bytes of UTF-16 are zeros, and those of UTF-32 three of four.
  return zeros === 0 || /^(?:\xff\xfe|\xfe\xff|\0\0\xfe\xff|<\0|\0<|\0\0\0<)/.test(head)
}
