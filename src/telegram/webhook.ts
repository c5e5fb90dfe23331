import { timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Update } from 'grammy/types'

export interface WebhookServer {
  readonly port: number
  /** Takes no more updates and waits for those that are being handled. */
  close(): Promise<void>
}

/** Telegram's updates are a few kilobytes. */
const MOST_BYTES = 1024 * 1024

/**
 * Listens for updates that Telegram posts to `path` with the secret in its header. Each is answered at once and handled
 * afterwards: Telegram repeats what takes long, and gives a slow answer up.
 */
export function startWebhook({
  port,
  path,
  secret,
  handle,
  answerHealth = async () => false,
  logger,
}: {
  port: number
  path: string
  secret: string
  handle: (update: Update) => Promise<void>
  /** Answers what asks how the process fares; false where a path is something else. */
  answerHealth?: (path: string, response: ServerResponse) => Promise<boolean>
  logger: { error(message: string, fields?: object): void }
}): Promise<WebhookServer> {
  const handling = new Set<Promise<void>>()

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const status = (code: number) => response.writeHead(code).end()
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    if (request.method === 'GET' && (await answerHealth(pathname, response))) return
    if (request.method !== 'POST' || pathname !== path) return void status(404)
    if (!isSame(String(request.headers['x-telegram-bot-api-secret-token'] ?? ''), secret)) return void status(401)
    const update = await readUpdate(request)
    if (update === null) return void status(400)
    status(200)
    const work: Promise<void> = handle(update)
      .catch(error => logger.error('An update failed', { updateId: update.update_id, error }))
      .finally(() => handling.delete(work))
    handling.add(work)
  }

  const server = createServer((request, response) => {
    receive(request, response).catch(() => response.destroy())
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, () => {
      const address = server.address()
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : port,
        async close() {
          await new Promise<void>(closed => {
            server.close(() => closed())
            server.closeIdleConnections()
          })
          await Promise.all(handling)
        },
      })
    })
  })
}

async function readUpdate(request: IncomingMessage): Promise<Update | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size > MOST_BYTES) return null
    chunks.push(chunk as Buffer)
  }
  try {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    return typeof (body as Update | null)?.update_id === 'number' ? (body as Update) : null
  } catch {
    return null // not JSON: nothing of Telegram's
  }
}

function isSame(given: string, wanted: string): boolean {
  const a = Buffer.from(given)
  const b = Buffer.from(wanted)
  return a.length === b.length && timingSafeEqual(a, b)
}
