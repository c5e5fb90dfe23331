import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Update } from 'grammy/types'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { demo } from '../../src/playground/demo-world.ts'
import { startPlayground } from '../../src/playground/playground.ts'
import { callMethod, openWorld, token, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
  world.telegram.say(demo.liLei, '/start')
})

afterEach(async () => {
  await world.playground.close()
})

const chat = demo.liLei

describe('getUpdates', () => {
  test('gives an update again until it is confirmed', async () => {
    const [first] = await world.api.getUpdates()
    expect((await world.api.getUpdates())[0]?.update_id).toBe(first?.update_id)
    expect(await world.api.getUpdates({ offset: (first?.update_id ?? 0) + 1 })).toEqual([])
    world.telegram.say(chat, 'b')
    expect((await world.api.getUpdates())[0]?.update_id).toBe((first?.update_id ?? 0) + 1)
  })

  test('waits for news and then answers at once', async () => {
    const [first] = await world.api.getUpdates()
    const waiting = world.api.getUpdates({ offset: (first?.update_id ?? 0) + 1, timeout: 30 })
    await world.telegram.waitFor(() => world.telegram.calls.length === 2)
    world.telegram.say(chat, 'news')
    expect((await waiting)[0]?.message?.text).toBe('news')
  })

  test('a second poller ends the first with 409', async () => {
    await world.api.getUpdates({ offset: 1_000_000 })
    const first = callMethod(world.playground, 'getUpdates', { timeout: 30 })
    await world.telegram.waitFor(() => world.telegram.calls.length === 2)
    const second = callMethod(world.playground, 'getUpdates', { timeout: 1 })
    expect((await first).json).toMatchObject({
      error_code: 409,
      description: expect.stringContaining('Conflict: terminated by other getUpdates request'),
    })
    expect((await second).json).toEqual({ ok: true, result: [] })
  })

  test('kinds that were not asked for are dropped', async () => {
    await world.api.getUpdates({ offset: 1_000_000, allowed_updates: ['callback_query'] })
    world.telegram.say(chat, 'unheard')
    expect(await world.api.getUpdates()).toEqual([])
  })
})

describe('faults', () => {
  test('a 429 names the seconds, once', async () => {
    world.telegram.failNext({ method: 'sendMessage', chatId: chat, error: { code: 429, retryAfter: 7 } })
    const refused = await callMethod(world.playground, 'sendMessage', { chat_id: chat, text: 'a' })
    expect(refused.json).toEqual({
      ok: false,
      error_code: 429,
      description: 'Too Many Requests: retry after 7',
      parameters: { retry_after: 7 },
    })
    await world.api.sendMessage(chat, 'a')
  })

  test('reset comes before the message is kept, lost after it', async () => {
    world.telegram.failNext({ method: 'sendMessage', error: 'reset' })
    await expect(world.api.sendMessage(chat, 'a')).rejects.toThrow()
    expect(world.telegram.messages(chat)).toHaveLength(1)
    world.telegram.failNext({ method: 'sendMessage', error: 'lost' })
    await expect(world.api.sendMessage(chat, 'b')).rejects.toThrow()
    expect(world.telegram.messages(chat).at(-1)?.text).toBe('b')
  })

  test('5xx and 403 carry their words, and calls tell what they met', async () => {
    world.telegram.failNext({ times: 2, error: { code: 500, description: 'Internal Server Error' } })
    await expect(world.api.getChat(chat)).rejects.toThrow('500: Internal Server Error')
    await expect(world.api.getChat(chat)).rejects.toThrow('500: Internal Server Error')
    world.telegram.failNext({ error: { code: 403, description: 'user is deactivated' } })
    await expect(world.api.sendMessage(chat, 'x')).rejects.toThrow('403: Forbidden: user is deactivated')
    expect(world.telegram.calls.map(({ error }) => error?.code)).toEqual([500, 500, 403])
  })

  test('a delay delays', async () => {
    world.telegram.failNext({ error: { delayMs: 80 } })
    const begin = performance.now()
    await world.api.getMe()
    expect(performance.now() - begin).toBeGreaterThan(75)
  })
})

describe('limits', () => {
  test('one message a second to a chat, counted refusals', async () => {
    world.telegram.limits({ perChatPerSecond: 1 })
    await world.api.sendMessage(chat, 'a')
    await expect(world.api.sendMessage(chat, 'b')).rejects.toThrow('retry after 1')
    await world.api.sendMessage(demo.group, 'c')
    expect(world.telegram.refusals).toBe(1)
  })

  test('twenty a minute to a group', async () => {
    world.telegram.limits({ perGroupPerMinute: 2 })
    await world.api.sendMessage(demo.group, 'a')
    await world.api.sendMessage(demo.group, 'b')
    await expect(world.api.sendMessage(demo.group, 'c')).rejects.toThrow(/retry after (60|59)/)
    await world.api.sendMessage(chat, 'c')
  })
})

describe('chats that change', () => {
  test('a person who blocks is told of, refused, and back by writing', async () => {
    world.telegram.block(chat)
    await expect(world.api.sendMessage(chat, 'x')).rejects.toThrow('Forbidden: bot was blocked by the user')
    world.telegram.say(chat, '/start')
    await world.api.sendMessage(chat, 'x')
    const updates = await world.api.getUpdates()
    expect(updates.flatMap(({ my_chat_member: change }) => change?.new_chat_member.status ?? [])).toEqual([
      'kicked',
      'member',
    ])
  })

  test('a group that migrated names its new id', async () => {
    const id = world.telegram.migrate(demo.group)
    const refused = await callMethod(world.playground, 'sendMessage', { chat_id: demo.group, text: 'x' })
    expect(refused.json).toMatchObject({ error_code: 400, parameters: { migrate_to_chat_id: id } })
    expect(await world.api.sendMessage(id, 'x')).toMatchObject({ chat: { type: 'supergroup' } })
    const updates = await world.api.getUpdates()
    expect(updates.map(({ message }) => message?.migrate_to_chat_id ?? message?.migrate_from_chat_id).slice(1)).toEqual(
      [id, demo.group],
    )
  })
})

describe('webhook', () => {
  let receiver: Server
  let answers: number[]
  let received: { secret: string | undefined; update: Update }[]

  beforeEach(async () => {
    answers = []
    received = []
    receiver = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      received.push({ secret: String(request.headers['x-telegram-bot-api-secret-token']), update: JSON.parse(body) })
      response.writeHead(answers.shift() ?? 200).end()
    })
    await new Promise<void>(resolve => receiver.listen(0, '127.0.0.1', resolve))
  })

  afterEach(async () => {
    receiver.closeAllConnections()
    await new Promise(resolve => receiver.close(resolve))
  })

  test('posts updates with the secret, again until taken, and shuts polling out', async () => {
    answers = [500, 502]
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`
    await world.api.setWebhook(url, { secret_token: 's3cret' })
    await world.telegram.waitFor(() => received.length >= 3)
    expect(new Set(received.map(({ update }) => update.update_id)).size).toBe(1)
    expect(received[0]?.secret).toBe('s3cret')
    expect(await world.api.getWebhookInfo()).toMatchObject({ url, last_error_message: expect.stringContaining('502') })
    await expect(world.api.getUpdates()).rejects.toThrow("can't use getUpdates method while webhook is active")
    world.telegram.say(chat, 'next')
    await world.telegram.waitFor(() => received.some(({ update }) => update.message?.text === 'next'))
    await world.api.deleteWebhook()
    expect(await world.api.getUpdates()).toEqual([])
  })

  test('wants https', async () => {
    await expect(world.api.setWebhook('http://example.com/x')).rejects.toThrow(
      'An HTTPS URL must be provided for webhook',
    )
  })
})

describe('the server', () => {
  test('unknown methods are 404, a wrong token is 401', async () => {
    expect((await callMethod(world.playground, 'sendPigeon')).status).toBe(404)
    const wrong = await fetch(`${world.playground.apiRoot}/bot1:x/getMe`)
    expect(await wrong.json()).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' })
  })

  test('a taken port is named', async () => {
    const port = Number(new URL(world.playground.apiRoot).port)
    await expect(startPlayground({ port, token, clock: () => new Date() })).rejects.toThrow(`port ${port} is taken`)
  })

  test('closes at once, long polls or not', async () => {
    const other = await openWorld()
    const waiting = callMethod(other.playground, 'getUpdates', { timeout: 50 }).catch(() => null)
    await other.telegram.waitFor(() => other.telegram.calls.length === 1)
    const begin = performance.now()
    await other.playground.close()
    await waiting
    expect(performance.now() - begin).toBeLessThan(1000)
  })
})
