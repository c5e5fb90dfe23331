import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createFetcher } from '../../src/feed/fetch.ts'
import { fetchArticle } from '../../src/feed/full-text/fetch-article.ts'

const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const paragraph = (page: number) =>
  `<p>This is what stands on page ${page} of the long report, which goes on for as long as the writer could sit still.</p>`
const pageOf = (number: number, next: string | null) =>
  `<title>A long report</title><article><h1>A long report</h1>${paragraph(number)}${next ? `<a rel="next" href="${next}">Next page</a>` : ''}</article>`

/** @param bodies what is answered at each path; a missing one is a 404 */
async function serve(bodies: Record<string, string | Buffer>) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const body = bodies[request.url ?? '']
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(body ?? 'gone')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const fetcher = createFetcher({ allowPrivateAddresses: true })
  open.push(fetcher, server)
  return { fetcher, asked, home: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

describe('fetchArticle', () => {
  it('joins the pages of an article', async () => {
    const { fetcher, home } = await serve({
      '/a.html': pageOf(1, 'a_2.html'),
      '/a_2.html': pageOf(2, 'a_3.html'),
      '/a_3.html': pageOf(3, null),
    })
    const { text, next } = await fetchArticle(fetcher, `${home}/a.html`)
    expect(text.match(/page \d/g)).toEqual(['page 1', 'page 2', 'page 3'])
    expect(next).toBeNull()
  })

  it('ends where a page is missing, and keeps what there is', async () => {
    const { fetcher, home } = await serve({ '/a.html': pageOf(1, 'a_2.html') })
    expect((await fetchArticle(fetcher, `${home}/a.html`)).text).toMatch(/page 1/)
  })

  it('ends after ten pages, and where a page says nothing new', async () => {
    const endless = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [
        i === 0 ? '/a.html' : `/a_${i + 1}.html`,
        pageOf(i + 1, `a_${i + 2}.html`),
      ]),
    )
    const one = await serve(endless)
    await fetchArticle(one.fetcher, `${one.home}/a.html`)
    expect(one.asked).toHaveLength(10)
    const same = await serve({
      '/a.html': pageOf(1, 'a_2.html'),
      '/a_2.html': pageOf(1, 'a_3.html'),
      '/a_3.html': pageOf(3, null),
    })
    expect((await fetchArticle(same.fetcher, `${same.home}/a.html`)).text).not.toMatch(/page 3/)
    expect(same.asked).toEqual(['/a.html', '/a_2.html'])
  })

  it('refuses what is no page, whatever its content type says', async () => {
    const { fetcher, home } = await serve({
      '/a.html': Buffer.from('%PDF-1.7 and so on'),
      '/b.html': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]),
    })
    await expect(fetchArticle(fetcher, `${home}/a.html`)).rejects.toMatchObject({ kind: 'format' })
    await expect(fetchArticle(fetcher, `${home}/b.html`)).rejects.toThrow(/is not a web page/)
    await expect(fetchArticle(fetcher, `${home}/c.html`)).rejects.toMatchObject({ kind: 'status', statusCode: 404 })
  })
})
