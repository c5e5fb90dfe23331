import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { populate } from './demo-world.ts'
import { BodyError } from './http/body.ts'
import { serveBotApi } from './http/bot-api.ts'
import { createPageApi } from './http/page-api.ts'
import { replyJson, replyPng } from './http/reply.ts'
import { isFromForeignPage, isLocalHost } from './http/same-origin.ts'
import { createStatic } from './http/static.ts'
import { startWebhook } from './http/webhook.ts'
import { FakeTelegram } from './telegram/fake-telegram.ts'

export interface PlaygroundOptions {
  /** 0: any free one. */
  readonly port: number
  /** Default 127.0.0.1. */
  readonly host?: string
  readonly token: string
  /** Dates of messages and the clock on the page. */
  readonly clock: () => Date
  /** IANA name of the zone in which the page shows times; default the browser's. */
  readonly zone?: string
  /** Moves the clock to the chat's next slot so that the scheduler delivers; the new time, or null where the chat has none. */
  readonly nextMorning?: (telegramChatId: number) => Promise<Date | null>
  /** A PNG by the name that `/pictures/<name>.png` has, or null where there is none. */
  readonly picture?: (name: string) => Promise<Uint8Array | null>
  /** Moves the clock forward to this instant and delivers what became due; the new time. */
  readonly moveClock?: (to: Date) => Promise<Date>
}

export interface Playground {
  /** The chat page. */
  readonly url: string
  /** For TELEGRAM_API_ROOT: methods are at `<apiRoot>/bot<token>/<method>`. */
  readonly apiRoot: string
  /** The same world from inside the process, for tests. */
  readonly telegram: FakeTelegram
  /** Ends long polls, event streams and sockets at once. */
  close(): Promise<void>
}

/** Starts the small Bot API server with its chat page; a taken port is an error that says so. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const telegram = new FakeTelegram(options.token, options.clock)
  populate(telegram)
  const server = createServer(createHandler(telegram, options))
  server.keepAliveTimeout = KEEP_ALIVE_MS
  const port = await listen(server, options.port, options.host ?? '127.0.0.1')
  const stopWebhook = startWebhook(telegram)
  return {
    url: `http://localhost:${port}`,
    apiRoot: `http://127.0.0.1:${port}`,
    telegram,
    close: () => {
      stopWebhook()
      telegram.release()
      return new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}

function createHandler(telegram: FakeTelegram, { token, nextMorning, moveClock, picture, zone }: PlaygroundOptions) {
  const servePage = createStatic(fileURLToPath(new URL('page/', import.meta.url)))
  const servePageApi = createPageApi({ telegram, nextMorning, moveClock, zone: zone ?? null })

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isLocalHost(request)) return replyJson(response, 403, { error: 'this server answers on localhost only' })
    const url = new URL(`http://localhost${request.url ?? '/'}`)
    // The token of a playground is no secret, so no page elsewhere may call its Bot API from this browser.
    if (/^\/(?:file\/)?bot/.test(url.pathname) && isFromForeignPage(request)) {
      return replyJson(response, 403, { error: 'not for pages' })
    }
    if (await serveBotApi(telegram, token, url, request, response)) return
    if (url.pathname.startsWith('/api/')) return servePageApi(url, request, response)
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (isRead && (await servePage(url.pathname, response))) return
    const name = /^\/pictures\/(\w+)\.png$/.exec(url.pathname)?.[1]
    const png = name === undefined ? null : await picture?.(name)
    if (isRead && png) return replyPng(response, png)
    replyJson(response, 404, { ok: false, error_code: 404, description: 'Not Found' })
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    handle(request, response).catch(error => {
      const status = error instanceof BodyError ? error.status : 500
      // The words go to the caller, who is a developer at this machine: a swallowed error would cost them an evening.
      replyJson(response, status, { ok: false, error_code: status, description: String(error) })
    })
  }
}

/** Longer than the bot is ever silent: a connection that is closed as the next call comes would look like a fault. */
const KEEP_ALIVE_MS = 120_000

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE'
      const hint = `port ${port} is taken by another program: set PORT to a free one (0 for any)`
      reject(isTaken ? new Error(hint, { cause: error }) : error)
    })
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}
