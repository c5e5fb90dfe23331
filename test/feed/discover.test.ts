import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, test } from 'vitest'
import { feedAnchors, withoutComments } from '../../src/feed/discover.ts'
import { createFeedReader } from '../../src/feed/feed-reader.ts'
import { createFetcher } from '../../src/feed/fetch.ts'
import { knownFeeds, youTubeChannelFeed } from '../../src/feed/known-sites.ts'

const CHANNEL = 'UCabcdefghijklmnopqrstuv'

test.each<[string, string[]]>([
  [
    `https://www.youtube.com/channel/${CHANNEL}/videos`,
    [`https://www.youtube.com/feeds/videos.xml?channel_id=${CHANNEL}`],
  ],
  [
    'https://m.youtube.com/playlist?list=PLabcdefghijkl',
    ['https://www.youtube.com/feeds/videos.xml?playlist_id=PLabcdefghijkl'],
  ],
  ['https://www.youtube.com/@harbour', []],
  [
    'https://github.com/harbour/boats',
    ['https://github.com/harbour/boats/releases.atom', 'https://github.com/harbour/boats/commits.atom'],
  ],
  ['https://github.com/harbour/boats/releases', ['https://github.com/harbour/boats/releases.atom']],
  ['https://github.com/harbour/boats/commits/main', ['https://github.com/harbour/boats/commits/main.atom']],
  ['https://github.com/harbour', ['https://github.com/harbour.atom']],
  ['https://github.com/features', []],
  ['https://github.com/harbour/boats/releases.atom', []],
  ['https://old.reddit.com/r/harbours/top', ['https://www.reddit.com/r/harbours/top/.rss']],
  ['https://www.reddit.com/u/captain', ['https://www.reddit.com/user/captain/.rss']],
  ['https://medium.com/@captain', ['https://medium.com/feed/@captain']],
  ['https://medium.com/harbour-notes/tagged/boats', ['https://medium.com/feed/harbour-notes/tagged/boats']],
  ['https://captain.medium.com/', ['https://captain.medium.com/feed']],
  ['https://captain.substack.com/p/a-post', ['https://captain.substack.com/feed']],
  ['https://captain.blogspot.com/2026/', ['https://captain.blogspot.com/feeds/posts/default']],
  ['https://bsky.app/profile/captain.example', ['https://bsky.app/profile/captain.example/rss']],
  ['https://paper.example/github.com/a', []],
  ['not an address', []],
])('knownFeeds › %s', (address, urls) => expect(knownFeeds(address).map(feed => feed.url)).toEqual(urls))

test('youTubeChannelFeed › finds the channel of a page, of YouTube only', () => {
  const html = `<html><script>{"externalId":"${CHANNEL}"}</script>`
  expect(youTubeChannelFeed(html, 'https://www.youtube.com/@harbour')).toHaveLength(1)
  expect(youTubeChannelFeed(html, 'https://paper.example/@harbour')).toEqual([])
})

test('feedAnchors › takes links that look like feeds, and no others', () => {
  const html = `<a href="/news/feeding-the-gulls">x</a><a href="/rss/news.xml">RSS</a><a href="https://feedly.com/i/subscription/feed/x">f</a>
    <a href="/rss.html">what is RSS?</a><a href="/sports" class="icon-rss">s</a><a href="feed/">all</a><a href="mailto:a@b.example">m</a>`
  expect(feedAnchors(html, 'https://paper.example/a/')).toEqual([
    'https://paper.example/rss/news.xml',
    'https://paper.example/a/feed/',
  ])
})

test('withoutComments › leaves comments out unless there is nothing else', () => {
  const feed = (url: string) => ({ url, title: '', type: '' })
  expect(withoutComments([feed('https://a.example/feed/'), feed('https://a.example/comments/feed/')])).toHaveLength(1)
  expect(withoutComments([feed('https://a.example/comments/feed/')])).toHaveLength(1)
})

describe('createFeedReader', () => {
  const open: { close(): unknown }[] = []
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close()
  })

  async function site(pages: Record<string, string>) {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      const page = pages[request.url ?? '']
      if (page === undefined) response.writeHead(404).end('<html>no</html>')
      else response.end(page)
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const fetcher = createFetcher({ allowPrivateAddresses: true })
    open.push(fetcher, { close: () => server.close() })
    return {
      at: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      asked,
      reader: createFeedReader(fetcher),
    }
  }
  const rss = (title: string) =>
    `<rss><channel><title>${title}</title><item><title>a</title><link>/a</link></item></channel></rss>`

  it('follows the links of a page that names no feed, several being a choice', async () => {
    const { at, reader } = await site({
      '/': '<html><a href="/rss/city.xml">城市 RSS</a><a href="/rss/sport.xml">体育 RSS</a><a href="/rss/old.xml">旧</a>',
      '/rss/city.xml': rss('城市'),
      '/rss/sport.xml': rss('体育'),
    })
    expect(await reader.readAddress(at)).toMatchObject({
      status: 'page',
      feeds: [
        { url: `${at}/rss/city.xml`, title: '城市' },
        { url: `${at}/rss/sport.xml`, title: '体育' },
      ],
    })
  })

  it('looks where feeds usually are, and no further than the first', async () => {
    const { at, asked, reader } = await site({
      '/news': '<html><p>news',
      '/rss.xml': rss('报'),
      '/index.xml': rss('报'),
    })
    expect(await reader.discover(`${at}/news`)).toEqual([
      { url: `${at}/rss.xml`, title: '报', type: 'application/rss+xml' },
    ])
    expect(asked).not.toContain('/index.xml')
    expect(asked.length).toBeLessThan(10)
  })
})
