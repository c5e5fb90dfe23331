import { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { Agent, type Dispatcher, ProxyAgent, request } from 'undici'
import { FeedError } from './feed-error.ts'
import { checkUrl, type Guard, guardedConnector, OPEN_INTERNET, RefusedAddressError } from './guard.ts'
import { parseUrl } from './links.ts'

export interface Validators {
  readonly etag?: string | null
  readonly lastModified?: string | null
}

/** What the headers say for the next time. */
export interface AnswerHeaders {
  readonly etag: string | null
  readonly lastModified: string | null
  /** Cache-Control: max-age, less Age. */
  readonly maxAgeSeconds: number | null
  /** Where the address has moved to for good, when all redirects before say so; null where it has not. */
  readonly permanentUrl: string | null
}

export type FetchResult =
  | ({ readonly status: 'not-modified' } & AnswerHeaders)
  | ({
      readonly status: 'ok'
      /** After redirects. */
      readonly url: string
      readonly contentType: string | null
      /** Decompressed. */
      readonly body: Uint8Array
    } & AnswerHeaders)

export interface Fetcher {
  /** A conditional GET. Throws `FeedError`. */
  fetch(url: string, validators?: Validators, signal?: AbortSignal): Promise<FetchResult>
  close(): Promise<void>
}

export interface FetcherOptions {
  /** Also fetch from loopback, intranets and any port. */
  readonly allowPrivateAddresses: boolean
  /** What may be fetched where private addresses may not. Default: the open internet. */
  readonly guard?: Guard
  readonly proxyUrl?: string
  /** An address at which sites can reach who runs this, for the User-Agent. */
  readonly contact?: string
  /** For all requests of one fetch together, waiting for the host's turn not counted. Default 10 s. */
  readonly timeoutMs?: number
  /** After decompression. Default 5 MiB. */
  readonly maxBytes?: number
}

const MAX_REDIRECTS = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5'

/** Waiting for the turn of a host that many ask. */
const LONGEST_WAIT_MS = 60_000
const PERMANENT = new Set([301, 308])

type Answer = Dispatcher.ResponseData

/** The only HTTP in the program outside grammY. One request a host at a time; the others of that host wait their turn. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { timeoutMs = 10_000, maxBytes = 5 * 1024 * 1024 } = options
  const guard = options.allowPrivateAddresses ? null : (options.guard ?? OPEN_INTERNET)
  // A proxy connects by itself, so through one only what the address shows can be checked.
  const dispatcher =
    options.proxyUrl === undefined
      ? new Agent({ connect: guardedConnector({ guard, timeoutMs }), connections: 1 })
      : new ProxyAgent(options.proxyUrl)
  const inTurn = takeTurns()
  const baseHeaders = {
    'user-agent': `Chenbao/0.1 (${options.contact === undefined ? 'news digest' : `+${options.contact}`})`,
    accept: ACCEPT,
    'accept-encoding': 'gzip, deflate, br',
  }

  async function follow(
    feedUrl: string,
    validators: Validators,
    signal: AbortSignal | undefined,
  ): Promise<FetchResult> {
    let url = parse(feedUrl, feedUrl)
    let permanentUrl: string | null = null
    let isPermanent = true
    let leftMs = timeoutMs
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      checkUrl(url, guard)
      const at = url
      const next: FetchResult | Redirect = await inTurn(at.host, feedUrl, signal, async () => {
        const limit = limitTime(leftMs)
        const both = signal ? AbortSignal.any([limit.signal, signal]) : limit.signal
        try {
          const answer = await request(at, {
            dispatcher,
            signal: both,
            headers: { ...baseHeaders, ...conditions(validators) },
          })
          return await readAnswer(answer, { at, feedUrl, permanentUrl, signal: both, maxBytes })
        } catch (error) {
          throw asFeedError(error, feedUrl, limit.signal.aborted, timeoutMs)
        } finally {
          leftMs = limit.end()
        }
      })
      if (!('to' in next)) return next
      isPermanent &&= next.isPermanent && !(url.protocol === 'https:' && next.to.protocol === 'http:')
      if (isPermanent) permanentUrl = next.to.href
      url = next.to
    }
    throw new FeedError('network', feedUrl, `more than ${MAX_REDIRECTS} redirects from ${feedUrl}`)
  }

  return {
    async fetch(feedUrl, validators = {}, signal) {
      try {
        return await follow(feedUrl, validators, signal)
      } catch (error) {
        throw asFeedError(error, feedUrl, false, timeoutMs)
      }
    },
    close: () => dispatcher.destroy(),
  }
}

interface Redirect {
  readonly to: URL
  readonly isPermanent: boolean
}

async function readAnswer(
  answer: Answer,
  context: { at: URL; feedUrl: string; permanentUrl: string | null; signal: AbortSignal; maxBytes: number },
): Promise<FetchResult | Redirect> {
  const { at, feedUrl, permanentUrl, signal, maxBytes } = context
  const { statusCode: status, body } = answer
  const location = header(answer, 'location')
  const headers = {
    etag: header(answer, 'etag'),
    lastModified: header(answer, 'last-modified'),
    maxAgeSeconds: maxAge(answer),
    permanentUrl,
  }
  if (status === 304 || status < 200 || status > 299) {
    await discard(body)
    if (status === 304) return { status: 'not-modified', ...headers }
    if (REDIRECTS.has(status) && location !== null)
      return { to: parse(location, feedUrl, at), isPermanent: PERMANENT.has(status) }
    const retryAfterSeconds = secondsUntil(header(answer, 'retry-after'))
    throw new FeedError('status', feedUrl, `HTTP ${status} from ${feedUrl}`, { statusCode: status, retryAfterSeconds })
  }
  return {
    status: 'ok',
    url: at.href,
    contentType: header(answer, 'content-type'),
    body: await readBody(answer, feedUrl, signal, maxBytes),
    ...headers,
  }
}

function maxAge(answer: Answer): number | null {
  const control = header(answer, 'cache-control') ?? ''
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(control)?.[1]
  if (seconds === undefined || /no-(?:cache|store)/i.test(control)) return null
  const age = Number(header(answer, 'age') ?? 0)
  return Math.max(0, Number(seconds) - (Number.isFinite(age) ? Math.max(0, age) : 0))
}

/** The body, decompressed piece by piece, so that a bomb costs no more than the limit. */
async function readBody(answer: Answer, feedUrl: string, signal: AbortSignal, maxBytes: number): Promise<Uint8Array> {
  const codings = (header(answer, 'content-encoding') ?? '')
    .toLowerCase()
    .split(/\s*,\s*/)
    .filter(Boolean)
  const pieces = Readable.from(decompressed(answer.body, codings.reverse()))
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of pieces) {
      signal.throwIfAborted()
      if (!(chunk instanceof Uint8Array)) continue
      size += chunk.byteLength
      if (size > maxBytes) throw new FeedError('too-large', feedUrl, `more than ${maxBytes} bytes from ${feedUrl}`)
      chunks.push(chunk)
    }
  } finally {
    pieces.destroy()
    answer.body.destroy()
  }
  return Buffer.concat(chunks)
}

async function* decompressed(body: Readable, codings: readonly string[]): AsyncGenerator<Uint8Array> {
  let stream: AsyncIterable<Uint8Array> = body
  for (const coding of codings) {
    if (coding === 'gzip' || coding === 'x-gzip') stream = unpacked(stream, createGunzip())
    else if (coding === 'br') stream = unpacked(stream, createBrotliDecompress())
    else if (coding === 'deflate') stream = inflated(stream)
  }
  yield* stream
}

type Unpacker = ReturnType<typeof createGunzip> | ReturnType<typeof createBrotliDecompress>

async function* unpacked(packed: AsyncIterable<Uint8Array>, unpacker: Unpacker): AsyncGenerator<Uint8Array> {
  const source = Readable.from(packed)
  source.on('error', error => unpacker.destroy(error))
  source.pipe(unpacker)
  try {
    yield* unpacker
  } finally {
    source.destroy()
    unpacker.destroy()
  }
}

/** Half the servers mean zlib by "deflate", half the bare stream; the first byte tells. */
async function* inflated(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = packed[Symbol.asyncIterator]()
  const first = await pieces.next()
  if (first.done) return
  const isZlib = ((first.value[0] ?? 0) & 0x0f) === 8
  async function* all(): AsyncGenerator<Uint8Array> {
    yield first.value
    for (let piece = await pieces.next(); !piece.done; piece = await pieces.next()) yield piece.value
  }
  yield* unpacked(all(), isZlib ? createInflate() : createInflateRaw())
}

const TICK_MS = 100

/**
 * Aborts when `ms` have passed; `end` stops it and tells how many are left. Time in which this process was too busy to listen does not
 * count: the answer may be waiting at the door.
 */
function limitTime(ms: number): { signal: AbortSignal; end(): number } {
  const controller = new AbortController()
  let left = ms
  const timer = setInterval(() => {
    left -= TICK_MS
    if (left > 0) return
    clearInterval(timer)
    controller.abort(new DOMException('The time is over', 'TimeoutError'))
  }, TICK_MS)
  return {
    signal: controller.signal,
    end() {
      clearInterval(timer)
      return left
    },
  }
}

/** Runs the tasks of one host one after the other. One that waited for too long, or is not wanted any more, gives up its turn. */
function takeTurns() {
  const last = new Map<string, Promise<unknown>>()
  return async function inTurn<T>(
    host: string,
    feedUrl: string,
    signal: AbortSignal | undefined,
    task: () => Promise<T>,
  ): Promise<T> {
    const before = last.get(host)
    const run = (before === undefined ? Promise.resolve() : patiently(before, feedUrl, signal)).then(task)
    const settled = Promise.allSettled([before, run])
    last.set(host, settled)
    try {
      return await run
    } finally {
      if (last.get(host) === settled) last.delete(host)
    }
  }
}

function patiently(turn: Promise<unknown>, feedUrl: string, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () =>
      reject(new FeedError('timeout', feedUrl, `the host of ${feedUrl} was busy for ${LONGEST_WAIT_MS / 1000} s`))
    const leave = () => reject(signal?.reason)
    const timer = setTimeout(giveUp, LONGEST_WAIT_MS)
    signal?.addEventListener('abort', leave, { once: true })
    turn.then(() => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', leave)
      resolve()
    })
  })
}

function parse(url: string, feedUrl: string, base?: URL): URL {
  const parsed = parseUrl(url, base?.href)
  if (parsed === null) throw new FeedError('network', feedUrl, `not an address: ${url}`)
  return parsed
}

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  return { ...(etag ? { 'if-none-match': etag } : {}), ...(lastModified ? { 'if-modified-since': lastModified } : {}) }
}

function header(answer: Answer, name: string): string | null {
  const value = answer.headers[name]
  return (Array.isArray(value) ? value[0] : value) ?? null
}

async function discard(body: Answer['body']): Promise<void> {
  await body.dump({ limit: 64 * 1024 }).catch(() => {})
}

/** Retry-After in seconds or as a date. The clock is the other side's affair here, so a date is taken relative to now. */
function secondsUntil(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined
  if (/^\d{1,9}$/.test(retryAfter.trim())) return Number(retryAfter)
  const at = Date.parse(retryAfter)
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - Date.now()) / 1000))
}

function asFeedError(error: unknown, feedUrl: string, isLate: boolean, timeoutMs: number): FeedError {
  if (error instanceof FeedError) return error
  const refused = findCause(error, RefusedAddressError)
  if (refused)
    return new FeedError('private-address', feedUrl, `${feedUrl} is not fetched: ${refused.message}`, { cause: error })
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (isLate || /TIMEOUT/.test(code))
    return new FeedError('timeout', feedUrl, `no answer from ${feedUrl} within ${timeoutMs / 1000} s`, { cause: error })
  const reason = error instanceof Error ? error.message : String(error)
  return new FeedError('network', feedUrl, `${feedUrl} could not be fetched: ${reason}`, { cause: error })
}

function findCause<T>(error: unknown, kind: new (...args: never[]) => T): T | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if (at instanceof kind) return at
    if (at instanceof AggregateError) {
      const inner = at.errors.find(one => one instanceof kind)
      if (inner instanceof kind) return inner
    }
  }
  return null
}
