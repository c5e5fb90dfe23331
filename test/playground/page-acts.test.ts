import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { demo } from '../../src/playground/demo-world.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld({
    moveClock: async to => {
      world.time.now = to
      return to
    },
  })
})

afterEach(() => world.playground.close())

/** An act of the page in somebody's name. */
async function act(
  user: number,
  name: string,
  body: object,
): Promise<{ status: number; json: Record<string, unknown> }> {
  const response = await fetch(`${world.playground.apiRoot}/api/${name}?user=${user}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify(body),
  })
  return { status: response.status, json: (await response.json()) as Record<string, unknown> }
}

const { liLei, alice, group, forum } = demo

describe('what the page does in a user’s name', () => {
  test('an own message is edited and deleted, that of another is not', async () => {
    const { message_id: messageId } = world.telegram.say(group, 'hello', alice)
    const change = { chat: group, messageId, text: 'hello!' }
    expect(await act(demo.hanMeimei, 'edit', change)).toMatchObject({ status: 409 })
    expect(await act(alice, 'edit', change)).toMatchObject({ status: 200, json: { text: 'hello!' } })
    expect(await act(alice, 'edit', { ...change, text: ' ' })).toMatchObject({ status: 409 })
    expect(await act(demo.hanMeimei, 'delete', { chat: group, messageId })).toMatchObject({ status: 409 })
    expect(await act(liLei, 'delete', { chat: group, messageId })).toMatchObject({ status: 200 }) // an admin
    expect(world.telegram.messages(group).some(({ message_id }) => message_id === messageId)).toBe(false)
  })

  test('a place is shared where it is one', async () => {
    expect(await act(liLei, 'locate', { chat: liLei, latitude: 36.07, longitude: 120.38 })).toMatchObject({
      status: 200,
    })
    expect(world.telegram.messages(liLei).at(-1)?.location).toEqual({ latitude: 36.07, longitude: 120.38 })
    expect(await act(liLei, 'locate', { chat: liLei, latitude: 136, longitude: 'x' })).toMatchObject({ status: 409 })
  })

  test('a new group has its maker as owner and lets the bot in by hand', async () => {
    const { json } = await act(alice, 'chats', { kind: 'group', title: 'Readers' })
    const id = Number(json.id)
    expect(world.telegram.chat(id)).toMatchObject({ type: 'group', title: 'Readers' })
    await act(alice, 'member', { chat: id, member: world.telegram.state.bot.id, status: 'member' })
    const update = world.telegram.state.updates.peek()
    expect(update?.my_chat_member).toMatchObject({ chat: { id }, new_chat_member: { status: 'member' } })
  })

  test.each([
    ['group', /^-\d{4,6}$/],
    ['forum', /^-100\d{10}$/],
    ['channel', /^-100\d{10}$/],
  ])('a new %s has an id of its kind', async (kind, form) => {
    const ids = [await act(liLei, 'chats', { kind, title: 'A' }), await act(liLei, 'chats', { kind, title: 'B' })]
    for (const { json } of ids) expect(String(json.id)).toMatch(form)
    expect(ids[0]?.json.id).not.toBe(ids[1]?.json.id)
  })

  test('only admins change who is there, and nobody unseats the owner', async () => {
    const change = { chat: group, member: demo.hanMeimei, status: 'left' }
    expect(await act(alice, 'member', change)).toMatchObject({ status: 409 })
    expect(await act(liLei, 'member', { ...change, status: 'creator' })).toMatchObject({ status: 409 })
    expect(await act(liLei, 'member', { ...change, member: liLei })).toMatchObject({ status: 409 })
    expect(await act(liLei, 'member', change)).toMatchObject({ status: 200 })
    expect(world.telegram.chat(group).members.get(demo.hanMeimei)?.status).toBe('left')
  })

  test('an anonymous admin writes in the name of the group, another channel in its own', async () => {
    await act(liLei, 'anonymous', { chat: group, isAnonymous: true })
    await act(liLei, 'say', { chat: group, text: '/list' })
    expect(world.telegram.messages(group).at(-1)?.sender_chat?.id).toBe(group)
    await act(liLei, 'say', { chat: group, text: '/list', asChat: demo.channel })
    expect(world.telegram.messages(group).at(-1)?.sender_chat?.id).toBe(demo.channel)
  })

  test('topics come, close and go; a group becomes a supergroup', async () => {
    const { json } = await act(liLei, 'topic', { chat: forum, change: 'create', name: '天气' })
    const topic = Number(json.id)
    await act(liLei, 'topic', { chat: forum, change: 'close', topic })
    expect(world.telegram.chat(forum).topics.get(topic)).toMatchObject({ name: '天气', isClosed: true })
    await act(liLei, 'topic', { chat: forum, change: 'delete', topic })
    expect(world.telegram.chat(forum).topics.has(topic)).toBe(false)
    const moved = await act(liLei, 'migrate', { chat: group })
    expect(world.telegram.chat(Number(moved.json.id)).type).toBe('supergroup')
  })

  test('the clock goes forward, never back, and by a year at most', async () => {
    expect(await act(liLei, 'clock', { to: '2026-11-24T07:00:00Z' })).toMatchObject({ status: 409 })
    expect(await act(liLei, 'clock', { to: 'tomorrow' })).toMatchObject({ status: 409 })
    expect(await act(liLei, 'clock', { to: '2031-01-01T00:00:00Z' })).toMatchObject({ status: 409 })
    expect(await act(liLei, 'clock', { to: '2026-11-25T00:00:00Z' })).toMatchObject({
      json: { now: '2026-11-25T00:00:00.000Z' },
    })
  })
})

test('the inspector sees updates and calls with their refusals, but no polls', async () => {
  world.telegram.say(liLei, '/start')
  await world.api.getUpdates({ timeout: 0 })
  await world.api.sendMessage(liLei, 'hi')
  await world.api.sendMessage(liLei, '<b>', { parse_mode: 'HTML' }).catch(() => {})
  const abort = new AbortController()
  const response = await fetch(`${world.playground.apiRoot}/api/traffic?user=${liLei}`, { signal: abort.signal })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let seen = ''
  while ((seen.match(/data: /g) ?? []).length < 3) seen += (await reader?.read())?.value ?? ''
  abort.abort()
  const exchanges = [...seen.matchAll(/data: (.*)/g)].map(([, json]) => JSON.parse(json ?? ''))
  expect(exchanges).toMatchObject([
    { number: 1, kind: 'update', name: 'message', body: { message: { text: '/start' } } },
    { number: 2, kind: 'call', name: 'sendMessage', body: { text: 'hi' }, refusal: null },
    { number: 3, kind: 'call', name: 'sendMessage', refusal: expect.stringContaining("can't parse entities") },
  ])
})
