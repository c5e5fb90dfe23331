import { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { Agent, type Dispatcher, ProxyAgent, request } from 'undici'
import { FeedError } from './feed-error.ts'
import { checkUrl, guardedConnector, RefusedAddressError } from './guard.ts'
import { parseUrl } from './links.ts'

export interface Validators {
  readonly etag?: string | null
  readonly lastModified?: string | null
}

export type FetchResult =
  | { readonly status: 'not-modified' }
  | {
      readonly status: 'ok'
      /** After redirects. */
      readonly url: string
      readonly contentType: string | null
      /** Decompressed. */
      readonly body: Uint8Array
      readonly etag: string | null
      readonly lastModified: string | null
    }

export interface Fetcher {
  /** A conditional GET. Throws `FeedError`. */
  fetch(url: string, validators?: Validators, signal?: AbortSignal): Promise<FetchResult>
  close(): Promise<void>
}

export interface FetcherOptions {
  /** Also fetch from loopback, intranets and any port. */
  readonly allowPrivateAddresses: boolean
  readonly proxyUrl?: string
  readonly userAgent?: string
  /** For everything together, redirects included. Default 10 s. */
  readonly timeoutMs?: number
  /** After decompression. Default 5 MiB. */
  readonly maxBytes?: number
}

const MAX_REDIRECTS = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5'

type Answer = Dispatcher.ResponseData

/** The only HTTP in the program outside grammY. One request a host at a time; the others of that host wait their turn. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { allowPrivateAddresses, timeoutMs = 10_000, maxBytes = 5 * 1024 * 1024 } = options
  // A proxy connects by itself, so through one only what the address shows can be checked.
  const dispatcher =
    options.proxyUrl === undefined
      ? new Agent({ connect: guardedConnector({ allowPrivateAddresses, timeoutMs }), connections: 1 })
      : new ProxyAgent(options.proxyUrl)
  const inTurn = takeTurns()
  const baseHeaders = {
    'user-agent': options.userAgent ?? 'Chenbao/0.1 (news digest)',
    accept: ACCEPT,
    'accept-encoding': 'gzip, deflate, br',
  }

  async function follow(feedUrl: string, validators: Validators, signal: AbortSignal): Promise<FetchResult> {
    let url = parse(feedUrl, feedUrl)
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      checkUrl(url, allowPrivateAddresses)
      const at = url
      const next = await inTurn(at.host, signal, async () => {
        const answer = await request(at, { dispatcher, signal, headers: { ...baseHeaders, ...conditions(validators) } })
        return readAnswer(answer, at, feedUrl, signal, maxBytes)
      })
      if (!(next instanceof URL)) return next
      url = next
    }
    throw new FeedError('network', feedUrl, `more than ${MAX_REDIRECTS} redirects from ${feedUrl}`)
  }

  return {
    async fetch(feedUrl, validators = {}, signal) {
      const limit = AbortSignal.timeout(timeoutMs)
      const both = signal ? AbortSignal.any([limit, signal]) : limit
      try {
        return await follow(feedUrl, validators, both)
      } catch (error) {
        throw asFeedError(error, feedUrl, limit.aborted, timeoutMs)
      }
    },
    close: () => dispatcher.destroy(),
  }
}

async function readAnswer(
  answer: Answer,
  at: URL,
  feedUrl: string,
  signal: AbortSignal,
  maxBytes: number,
): Promise<FetchResult | URL> {
  const { statusCode: status, body } = answer
  const location = header(answer, 'location')
  if (status === 304 || status < 200 || status > 299) {
    await discard(body)
    if (status === 304) return { status: 'not-modified' }
    if (REDIRECTS.has(status) && location !== null) return parse(location, feedUrl, at)
    const retryAfterSeconds = secondsUntil(header(answer, 'retry-after'))
    throw new FeedError('status', feedUrl, `HTTP ${status} from ${feedUrl}`, { statusCode: status, retryAfterSeconds })
  }
  return {
    status: 'ok',
    url: at.href,
    contentType: header(answer, 'content-type'),
    body: await readBody(answer, feedUrl, signal, maxBytes),
    etag: header(answer, 'etag'),
    lastModified: header(answer, 'last-modified'),
  }
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

/** Runs the tasks of one key one after the other. */
function takeTurns() {
  const last = new Map<string, Promise<unknown>>()
  return async function inTurn<T>(key: string, signal: AbortSignal, task: () => Promise<T>): Promise<T> {
    const before = last.get(key) ?? Promise.resolve()
    const run = before.then(() => {
      signal.throwIfAborted()
      return task()
    })
    const settled = run.catch(() => {})
    last.set(key, settled)
    try {
      return await run
    } finally {
      if (last.get(key) === settled) last.delete(key)
    }
  }
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
