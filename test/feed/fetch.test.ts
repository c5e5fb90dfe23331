import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { createFeedReader } from '../../src/feed/feed-reader.ts'
import { createFetcher, type Fetcher, type FetcherOptions } from '../../src/feed/fetch.ts'
import { isPublicAddress } from '../../src/feed/guard.ts'

const RSS =
  '<rss version="2.0"><channel><title>海湾</title><item><title>新桥通车</title><link>/a?utm_source=x</link></item></channel></rss>'

const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function serve(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  open.push({
    close() {
      server.closeAllConnections()
      return new Promise(resolve => server.close(resolve))
    },
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function fetcher(options: Partial<FetcherOptions> = {}): Fetcher {
  const made = createFetcher({ allowPrivateAddresses: true, ...options })
  open.push(made)
  return made
}

describe('createFetcher', () => {
  test('asks conditionally and understands 304', async () => {
    const at = await serve((request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
      else response.writeHead(200, { etag: '"1"', 'content-type': 'text/xml' }).end(RSS)
    })
    const first = await fetcher().fetch(at)
    expect(first).toMatchObject({ status: 'ok', etag: '"1"', contentType: 'text/xml', url: `${at}/` })
    expect(await fetcher().fetch(at, { etag: '"1"' })).toMatchObject({ status: 'not-modified' })
  })

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
  ])('unpacks %s', async (coding, pack) => {
    const at = await serve((_, response) => response.writeHead(200, { 'content-encoding': coding }).end(pack(RSS)))
    const result = await fetcher().fetch(at)
    expect(result.status === 'ok' && Buffer.from(result.body).toString()).toBe(RSS)
  })

  test('follows redirects and names the last address', async () => {
    const at = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end()
      else response.end(RSS)
    })
    expect(await fetcher().fetch(`${at}/old`)).toMatchObject({ status: 'ok', url: `${at}/new` })
  })

  test('names the address that a source has moved to for good, as far as it says so', async () => {
    const at = await serve((request, response) => {
      const to = { '/a': [301, '/b'], '/b': [308, '/c'], '/c': [302, '/d'], '/t': [302, '/a'] }[request.url ?? '']
      if (to) response.writeHead(Number(to[0]), { location: String(to[1]) }).end()
      else response.writeHead(200, { 'cache-control': 'public, max-age=600', age: '60' }).end(RSS)
    })
    expect(await fetcher().fetch(`${at}/a`)).toMatchObject({
      url: `${at}/d`,
      permanentUrl: `${at}/c`,
      maxAgeSeconds: 540,
    })
    expect(await fetcher().fetch(`${at}/t`)).toMatchObject({ permanentUrl: null })
  })

  test('does not count the time that it waits for the turn of a host', async () => {
    const at = await serve((_, response) => setTimeout(() => response.end(RSS), 120))
    const one = fetcher({ timeoutMs: 300 })
    const results = await Promise.all([1, 2, 3, 4, 5].map(n => one.fetch(`${at}/${n}`)))
    expect(results.map(result => result.status)).toEqual(Array(5).fill('ok'))
  })

  test('gives up its turn when it is not wanted any more', async () => {
    const at = await serve((_, response) => setTimeout(() => response.end(RSS), 100))
    const one = fetcher()
    const first = one.fetch(at)
    const stop = new AbortController()
    const second = one.fetch(`${at}/2`, {}, stop.signal)
    stop.abort()
    await expect(second).rejects.toThrow()
    expect(await Promise.all([first, one.fetch(`${at}/3`)])).toHaveLength(2)
  })

  test('tells sites how to reach who runs it', async () => {
    let agent: string | undefined
    const at = await serve((request, response) => {
      agent = request.headers['user-agent']
      response.end(RSS)
    })
    await fetcher({ contact: 'https://news.example/bot' }).fetch(at)
    expect(agent).toBe('Chenbao/0.1 (+https://news.example/bot)')
  })

  test('gives up on a redirect loop', async () => {
    const at = await serve((_, response) => response.writeHead(302, { location: '/' }).end())
    await expect(fetcher().fetch(at)).rejects.toMatchObject({
      kind: 'network',
      message: expect.stringContaining('redirects'),
    })
  })

  test('stops a gzip bomb at the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024))
    const at = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb))
    await expect(fetcher().fetch(at)).rejects.toMatchObject({ kind: 'too-large' })
  })

  test('does not wait for a slow server longer than the limit', async () => {
    const at = await serve((request, response) => {
      if (request.url === '/body') response.write('<rss>')
    })
    const quick = fetcher({ timeoutMs: 200 })
    await expect(quick.fetch(at)).rejects.toMatchObject({ kind: 'timeout' })
    await expect(quick.fetch(`${at}/body`)).rejects.toMatchObject({ kind: 'timeout' })
  })

  test('names the status and how long to wait', async () => {
    const at = await serve((_, response) => response.writeHead(429, { 'retry-after': '120' }).end())
    await expect(fetcher().fetch(at)).rejects.toMatchObject({ kind: 'status', statusCode: 429, retryAfterSeconds: 120 })
    const date = new Date(Date.now() + 3_600_000).toUTCString()
    const dated = await serve((_, response) => response.writeHead(503, { 'retry-after': date }).end())
    const error = await fetcher()
      .fetch(dated)
      .catch(one => one)
    expect(error.retryAfterSeconds).toBeGreaterThan(3590)
    expect(error.retryAfterSeconds).toBeLessThanOrEqual(3600)
  })

  test('sends a host one request at a time', async () => {
    let now = 0
    let most = 0
    const at = await serve((_, response) => {
      most = Math.max(most, ++now)
      setTimeout(() => {
        now--
        response.end(RSS)
      }, 20)
    })
    const one = fetcher()
    await Promise.all([1, 2, 3].map(n => one.fetch(`${at}/${n}`)))
    expect(most).toBe(1)
  })

  test.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://2130706433/',
    'http://localhost/',
    'http://example.com:8080/',
    'http://user:secret@example.com/',
    'file:///etc/hostname',
  ])('does not fetch %s', async url => {
    await expect(fetcher({ allowPrivateAddresses: false }).fetch(url)).rejects.toMatchObject({
      kind: 'private-address',
    })
  })

  test('checks every hop: a redirect out of http(s) is refused', async () => {
    const at = await serve((_, response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end())
    await expect(fetcher().fetch(at)).rejects.toMatchObject({ kind: 'private-address' })
  })
})

describe('isPublicAddress', () => {
  test.each(['8.8.8.8', '2606:4700::1111', '64:ff9b::808:808'])('%s is public', ip =>
    expect(isPublicAddress(ip)).toBe(true),
  )
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '169.254.169.254',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
  ])('%s is not', ip => expect(isPublicAddress(ip)).toBe(false))
  test.each(['::', '::1', 'fe80::1', 'fc00::1', '::ffff:127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', 'example.com'])(
    '%s is not',
    ip => expect(isPublicAddress(ip)).toBe(false),
  )
})

describe('createFeedReader', () => {
  test('reads a source into drafts with canonical addresses', async () => {
    const at = await serve((_, response) => response.writeHead(200, { etag: '"7"' }).end(RSS))
    const reading = await createFeedReader(fetcher()).readSource({ url: `${at}/feed`, etag: null, lastModified: null })
    expect(reading).toMatchObject({
      status: 'read',
      title: '海湾',
      headers: { etag: '"7"', lastModified: null, permanentUrl: null },
      drafts: [{ title: '新桥通车', url: `${at}/a` }],
    })
  })

  test('tells a feed, a page that names feeds, and neither of them apart', async () => {
    const at = await serve((request, response) => {
      if (request.url === '/feed') response.end(RSS)
      else if (request.url === '/page')
        response.end('<html><link rel="alternate" type="application/rss+xml" href="/feed" title="News">')
      else response.end('<html><p>nothing')
    })
    const reader = createFeedReader(fetcher())
    expect(await reader.readAddress(`${at}/feed`)).toMatchObject({ status: 'feed', title: '海湾' })
    expect(await reader.readAddress(`${at}/page`)).toMatchObject({
      status: 'page',
      feeds: [{ url: `${at}/feed`, title: 'News' }],
    })
    const none = await serve((_, response) => response.end('<html><p>nothing'))
    expect(await reader.readAddress(none)).toEqual({ status: 'failed', reason: 'no-feed' })
    expect(await createFeedReader(fetcher({ allowPrivateAddresses: false })).readAddress(at)).toEqual({
      status: 'failed',
      reason: 'private-address',
    })
  })
})
