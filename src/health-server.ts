import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** What the operator's tools ask a process. */
export interface Health {
  /** Resolves where the process can do its work; rejects with the reason where it cannot. */
  readonly ready: () => Promise<void>
  readonly metrics: () => Promise<string>
  readonly contentType: string
}

const PATIENCE_MS = 3_000

/** `/healthz`: the process lives. `/readyz`: it can work. Returns false for any other path. */
export async function answerHealth(path: string, response: ServerResponse, { ready }: Health): Promise<boolean> {
  if (path === '/healthz') {
    say(response, 200, 'ok\n')
    return true
  }
  if (path !== '/readyz') return false
  try {
    await inTime(ready())
    say(response, 200, 'ready\n')
  } catch (error) {
    say(response, 503, `not ready: ${error instanceof Error ? error.message : error}\n`)
  }
  return true
}

export interface HealthServer {
  readonly port: number
  close(): Promise<void>
}

/** Serves `/healthz`, `/readyz` and `/metrics`. Port 0 takes a free one. */
export function startHealthServer(
  { port, host }: { port: number; host: string },
  health: Health,
): Promise<HealthServer> {
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://host').pathname
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(response, 405, 'GET\n')
    if (await answerHealth(path, response, health)) return
    if (path !== '/metrics') return say(response, 404, '/healthz, /readyz, /metrics\n')
    try {
      say(response, 200, await inTime(health.metrics()), health.contentType)
    } catch {
      say(response, 503, 'the database does not answer\n')
    }
  }
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  return new Promise((resolve, reject) => {
    server.once('error', error => reject(new Error(`METRICS_PORT ${port} cannot be used`, { cause: error })))
    server.listen(port, host, () => {
      const address = server.address()
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : port,
        close: () =>
          new Promise(closed => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      })
    })
  })
}

function say(response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text) }).end(text)
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the database does not answer')), PATIENCE_MS)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
