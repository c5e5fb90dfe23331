import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** How a feed of the farm behaves. */
export type FeedKind =
  | 'etag'
  | 'last-modified'
  | 'bare'
  | 'slow'
  | 'silent'
  | 'busy'
  | 'broken'
  | 'gone'
  | 'bomb'
  | 'moved'
  | 'trap'

/** Of twenty feeds in a row. `bare` ones give nothing to ask conditionally by. */
const KINDS: readonly FeedKind[] = [
  'etag',
  'last-modified',
  'etag',
  'slow',
  'etag',
  'moved',
  'etag',
  'busy',
  'last-modified',
  'etag',
  'trap',
  'etag',
  'broken',
  'etag',
  'bomb',
  'etag',
  'last-modified',
  'gone',
  'etag',
  'etag',
]

export interface FarmFeed {
  readonly url: string
  readonly kind: FeedKind
}

export interface Traffic {
  requests: number
  /** Sent, headers not counted. */
  bytes: number
  /** Requests that one host answered at the same time, at most. */
  mostAtOnce: number
  /** All hosts together. */
  mostOpen: number
  /** Requests to an address that must not be asked. */
  forbidden: number
}

const SYLLABLES = [
  ...'柏枫桐榆槐椿榕桉枣橙棠梧杉柳桂竹菊荷莲兰萍蕨苔藻菱蓬芦荻茅蒿港湾桥路车船站厅市县学校工厂书画歌舞春夏秋冬雨雪风云',
]
/** Feeds live at 127.0.1.x; what is elsewhere on the loopback network plays the intranet. */
const isFarm = (host: string) => host.startsWith('127.0.1.')
export const farmGuard = { isOpen: isFarm, isOpenPort: () => true }

/** Many feeds of many hosts behind one server on loopback. Ends with `close`. */
export async function startFeedFarm(options: {
  feeds: number
  hosts: number
  items: number
  /** Of every how many feeds one never answers. */
  silentEvery?: number
  bareEvery?: number
  slowMs?: number
}) {
  const { feeds: count, hosts, items, silentEvery = 0, bareEvery = 0, slowMs = 200 } = options
  const bomb = gzipSync(Buffer.alloc(10 * 1024 * 1024, ' '))
  const open = new Map<string, number>()
  let traffic: Traffic = emptyTraffic()
  const asked = new Map<string, number>()

  const kindOf = (i: number): FeedKind =>
    silentEvery > 0 && i % silentEvery === silentEvery - 1
      ? 'silent'
      : bareEvery > 0 && i % bareEvery === bareEvery - 2
        ? 'bare'
        : (KINDS[i % KINDS.length] ?? 'etag')

  const server = createServer((request, response) => {
    const host = request.headers.host?.split(':')[0] ?? ''
    traffic.requests++
    if (!isFarm(host)) traffic.forbidden++
    asked.set(request.url ?? '', (asked.get(request.url ?? '') ?? 0) + 1)
    const now = (open.get(host) ?? 0) + 1
    open.set(host, now)
    traffic.mostAtOnce = Math.max(traffic.mostAtOnce, now)
    traffic.mostOpen = Math.max(
      traffic.mostOpen,
      [...open.values()].reduce((sum, n) => sum + n, 0),
    )
    response.on('close', () => open.set(host, (open.get(host) ?? 1) - 1))
    answer(request, response)
  })
  await new Promise<void>(resolve => server.listen(0, '0.0.0.0', 4096, resolve))
  const { port } = server.address() as AddressInfo

  function answer(request: IncomingMessage, response: ServerResponse) {
    const path = request.url ?? '/'
    const i = Number(/^\/feed\/(\d+)/.exec(path)?.[1] ?? Number.NaN)
    const send = (status: number, headers: Record<string, string>, body: Uint8Array | string = '') => {
      traffic.bytes += body.length
      response.writeHead(status, headers).end(body)
    }
    if (Number.isNaN(i)) return send(200, {}, 'nothing for you here')
    const kind = path.endsWith('/new') ? 'etag' : kindOf(i)
    const etag = `"${i}"`
    if (kind === 'silent') return null
    if (kind === 'busy') return send(429, { 'retry-after': '7200' })
    if (kind === 'broken') return send(500, {}, 'sorry')
    if (kind === 'gone') return send(410, {})
    if (kind === 'bomb') return send(200, { 'content-encoding': 'gzip' }, bomb)
    if (kind === 'moved') return send(301, { location: `${path}/new` })
    if (kind === 'trap') return send(302, { location: `http://127.0.2.${(i % 200) + 1}:${port}/secret` })
    if (kind === 'last-modified') {
      const date = 'Tue, 24 Nov 2026 06:00:00 GMT'
      if (request.headers['if-modified-since'] === date) return send(304, {})
      return send(200, { 'last-modified': date, 'content-encoding': 'br' }, brotliCompressSync(feedOf(i, items)))
    }
    if (kind !== 'bare' && request.headers['if-none-match'] === etag) return send(304, { etag })
    const headers = kind === 'bare' ? {} : { etag }
    const body = gzipSync(feedOf(i, items))
    return setTimeout(() => send(200, { ...headers, 'content-encoding': 'gzip' }, body), kind === 'slow' ? slowMs : 0)
  }

  return {
    feeds: Array.from(
      { length: count },
      (_, i): FarmFeed => ({
        url: `http://127.0.1.${(i % hosts) + 1}:${port}/feed/${i}`,
        kind: kindOf(i),
      }),
    ),
    traffic: () => traffic,
    /** How often each path was asked for. */
    asked,
    reset() {
      traffic = emptyTraffic()
      asked.clear()
    },
    close() {
      server.closeAllConnections()
      return new Promise<void>(resolve => server.close(() => resolve()))
    },
  }
}

function emptyTraffic(): Traffic {
  return { requests: 0, bytes: 0, mostAtOnce: 0, mostOpen: 0, forbidden: 0 }
}

/** RSS with items that no other feed has, an hour apart. */
function feedOf(feed: number, items: number): string {
  // Mixed well (MurmurHash3's avalanche), or all feeds would tell the same in a few dozen words.
  const mix = (seed: number) => {
    let value = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b)
    value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
    return (value ^ (value >>> 16)) >>> 0
  }
  const word = (seed: number) => [0, 1, 2].map(k => SYLLABLES[mix(seed * 3 + k + 1) % SYLLABLES.length]).join('')
  const sentence = (seed: number) =>
    `${Array.from({ length: 9 }, (_, k) => word(seed * 9 + k)).join('，')}，共${seed}件。`
  const item = (n: number) => {
    const seed = feed * 1000 + n
    const date = new Date(Date.now() - n * 3_600_000).toUTCString()
    const text = [0, 1, 2].map(k => `<p>${sentence(seed * 6 + 2 * k)}${sentence(seed * 6 + 2 * k + 1)}</p>`).join('')
    return `<item><title>${word(seed)}${word(seed + 5)}第${seed}号</title><link>http://news-${feed}.example/${n}</link><guid>${feed}-${n}</guid><pubDate>${date}</pubDate><description><![CDATA[${text}]]></description></item>`
  }
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>源 ${feed}</title>${Array.from({ length: items }, (_, n) => item(n)).join('')}</channel></rss>`
}
