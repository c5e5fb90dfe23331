import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { demo } from '../../src/playground/demo-world.ts'
import { openWorld, token, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})

afterEach(async () => {
  await world.playground.close()
})

/** Raw, since fetch would not let a test lie about Host, nor send a path with dots. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<{ status: number; headers: Record<string, unknown> }> {
  const { hostname, port } = new URL(world.playground.apiRoot)
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { hostname, port, path, method: body === undefined ? 'GET' : 'POST', headers },
      response => {
        response.resume()
        resolve({ status: response.statusCode ?? 0, headers: response.headers })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

const json = { 'content-type': 'application/json' }
const say = JSON.stringify({ chat: demo.liLei, text: '/start' })
const sayPath = `/api/say?user=${demo.liLei}`

describe('the page server', () => {
  test('serves the page with a strict policy', async () => {
    const page = await ask('/')
    expect(page.status).toBe(200)
    expect(page.headers['content-security-policy']).toContain("default-src 'self'")
    expect(page.headers['x-content-type-options']).toBe('nosniff')
  })

  test('answers to names of this machine only', async () => {
    expect((await ask('/', { host: 'evil.example' })).status).toBe(403)
    expect((await ask('/', { host: 'localhost.evil.example:80' })).status).toBe(403)
    expect((await ask('/', { host: '[::1]:3000' })).status).toBe(200)
  })

  test.each([
    ['no origin', {}, 403],
    ['a foreign origin', { origin: 'https://evil.example' }, 403],
    ['a cross-site request', { 'sec-fetch-site': 'cross-site', origin: 'null' }, 403],
    ['its own page', { 'sec-fetch-site': 'same-origin' }, 200],
  ])('lets %s act or not', async (_, headers, status) => {
    expect((await ask(sayPath, { ...json, ...headers }, say)).status).toBe(status)
    expect(world.telegram.messages(demo.liLei)).toHaveLength(status === 200 ? 1 : 0)
  })

  test.each(['/../playground.ts', '/%2e%2e/playground.ts', '/..%2fplayground.ts', '//etc/passwd', '/page/', '/app.ts'])(
    'has nothing at %s',
    async path => {
      expect((await ask(path)).status).toBe(404)
    },
  )

  test('keeps pages elsewhere away from the Bot API', async () => {
    const path = `/bot${token}/getMe`
    expect((await ask(path)).status).toBe(200)
    expect((await ask(path, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await ask(path, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })

  test('refuses a body beyond the limit', async () => {
    const headers = { ...json, 'sec-fetch-site': 'same-origin' }
    expect((await ask(sayPath, headers, 'x'.repeat(21 * 1024 * 1024))).status).toBe(413)
  })

  test('says why an act is impossible', async () => {
    const headers = { ...json, 'sec-fetch-site': 'same-origin' }
    const post = JSON.stringify({ chat: demo.channel, text: 'x' })
    expect((await ask(`/api/say?user=${demo.alice}`, headers, post)).status).toBe(409)
  })

  test('an uploaded page is a download', async () => {
    const page = { name: 'x.html', type: 'text/html', bytes: Buffer.from('<script>alert(1)</script>') }
    const { document } = world.telegram.sendFile(demo.liLei, page)
    const file = await ask(`/api/file/${document?.file_id}`)
    expect(file.headers['content-disposition']).toBe("attachment; filename*=UTF-8''x.html")
    expect(file.headers['content-type']).toBe('application/octet-stream')
  })
})
