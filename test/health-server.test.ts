import { afterEach, describe, expect, it } from 'vitest'
import { type HealthServer, startHealthServer } from '../src/health-server.ts'
import { createMetrics } from '../src/metrics.ts'

let server: HealthServer | undefined
afterEach(() => server?.close())

async function start(ready: () => Promise<void>) {
  const metrics = createMetrics()
  metrics.ask({
    queue: async () => ({ due: 1, ready: 2, retrying: 1, oldest: new Date(Date.now() - 60_000) }),
    deadLetters: async () => 3,
    dueChats: async () => 4,
    connections: async () => ({ idle: 5 }),
  })
  metrics.watch.claimed(7)
  metrics.watch.came('sent')
  metrics.watch.held()
  metrics.watch.arrived(12)
  metrics.watch.built(2, 0.02)
  metrics.collected([{ status: 'ok', stored: 6 }])
  server = await startHealthServer(
    { port: 0, host: '127.0.0.1' },
    { ready, metrics: metrics.text, contentType: metrics.contentType },
  )
  const { port } = server
  return async (path: string, method = 'GET') => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method })
    return { status: response.status, text: await response.text(), type: response.headers.get('content-type') }
  }
}

describe('the health server', () => {
  it('says that the process lives and can work', async () => {
    const ask = await start(async () => {})
    expect(await ask('/healthz')).toMatchObject({ status: 200 })
    expect(await ask('/readyz')).toMatchObject({ status: 200 })
    expect((await ask('/')).status).toBe(404)
    expect((await ask('/readyz', 'POST')).status).toBe(405)
  })

  it('says why it cannot', async () => {
    const ask = await start(async () => {
      throw new Error('the database is away')
    })
    expect((await ask('/healthz')).status).toBe(200)
    expect(await ask('/readyz')).toMatchObject({ status: 503, text: expect.stringContaining('the database is away') })
  })

  it('gives the figures as Prometheus reads them', async () => {
    const ask = await start(async () => {})
    const { status, text, type } = await ask('/metrics')
    expect(status).toBe(200)
    expect(type).toContain('text/plain')
    for (const line of [
      'chenbao_slots_claimed_total 7',
      'chenbao_outcomes_total{outcome="sent"} 1',
      'chenbao_telegram_429_total 1',
      'chenbao_delivery_lag_seconds_count 1',
      'chenbao_digest_build_seconds_count 2',
      'chenbao_articles_stored_total 6',
      'chenbao_queue_deliveries{state="ready"} 2',
      'chenbao_dead_letters 3',
      'chenbao_chats_due 4',
      'chenbao_postgres_connections{state="idle"} 5',
    ])
      expect(text).toContain(line)
    expect(text).toMatch(/chenbao_queue_oldest_seconds (?:59|60|61)/)
  })
})
