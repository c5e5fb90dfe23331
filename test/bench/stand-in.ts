// A Bot API that does nothing but count and enforce Telegram's limits, in a process of its own, for the benches. What it is told
// stands in its first argument (JSON, `Orders`); it prints its port, and answers GET /report and POST /say (an update for a poller).
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { pathToFileURL } from 'node:url'

export interface Orders {
  /** Messages over the bot in any second; one more is a 429. */
  readonly limit: number
  /** Milliseconds that an answer takes, and those of one in a hundred. */
  readonly latency?: number
  readonly slow?: number
  /** Shares of calls that meet a fault: the connection broken before, a 500, a 429 for the chat, the answer lost after delivery. */
  readonly reset?: number
  readonly broken?: number
  readonly limited?: number
  readonly lost?: number
  /** Of a hundred chats so many have blocked the bot, and moved. */
  readonly blocked?: number
  readonly migrated?: number
  readonly seed?: number
}

export interface Report {
  /** Messages delivered, in order, by the chat they were meant for at first. */
  readonly chats: Record<string, { at: number; text: string }[]>
  readonly delivered: number
  /** The most in any second. */
  readonly peak: number
  /** 429 that we earned, and those that were drawn by lot. */
  readonly earned: number
  readonly limited: number
  readonly lost: number
  readonly paid: number
  /** Milliseconds that people waited for the first answer since they first said it. */
  readonly waits: readonly number[]
  /** Milliseconds from the first to the last message. */
  readonly span: number
}

const MOVED = 1_000_000_000_000
/** Telegram minds a chat's second and a group's minute. */
const CHAT_MS = 1000

/** Whether a chat is among `share` in a hundred, always the same ones. */
export const isAmong = (chatId: number, share: number, salt: number): boolean => (chatId * 31 + salt * 17) % 100 < share

function serve(orders: Orders): void {
  const { limit, latency = 0, slow = 0, blocked = 0, migrated = 0 } = orders
  let state = orders.seed ?? 1
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
  const chats = new Map<number, { at: number; text: string }[]>()
  const held = new Map<number, number>()
  const recent: number[] = []
  const said = new Map<number, number>()
  const waits: number[] = []
  const updates: object[] = []
  let polls: (() => void)[] = []
  let head = 0
  let peak = 0
  let earned = 0
  let limited = 0
  let lost = 0
  let paid = 0
  let delivered = 0
  let messageId = 0
  let first = 0
  let last = 0

  function send(response: ServerResponse, status: number, body: object, wait = latency): void {
    const text = JSON.stringify(body)
    const answer = () => {
      if (response.destroyed) return
      response
        .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
        .end(text)
    }
    if (wait > 0) setTimeout(answer, random() < 0.01 ? wait + slow : wait)
    else answer()
  }
  const refuse = (response: ServerResponse, code: number, description: string, parameters = {}) =>
    send(response, code, { ok: false, error_code: code, description, parameters })

  function sendMessage(
    response: ServerResponse,
    payload: { chat_id: number; text: string; allow_paid_broadcast?: boolean },
  ): void {
    const now = performance.now()
    while (head < recent.length && (recent[head] ?? 0) <= now - 1000) head++
    if (head > 10_000) {
      recent.splice(0, head)
      head = 0
    }
    const chatId = Number(payload.chat_id)
    const told = chats.get(chatId - (chatId > MOVED ? MOVED : 0))
    if (recent.length - head >= limit || now - (told?.at(-1)?.at ?? -CHAT_MS) < CHAT_MS - 50) {
      earned++
      return void refuse(response, 429, 'Too Many Requests: retry after 1', { retry_after: 1 })
    }
    if (now < (held.get(chatId) ?? 0)) {
      earned++
      return void refuse(response, 429, 'Too Many Requests: retry after 1', { retry_after: 1 })
    }
    if (random() < (orders.reset ?? 0)) return void response.destroy()
    if (random() < (orders.broken ?? 0)) return void refuse(response, 500, 'Internal Server Error')
    if (random() < (orders.limited ?? 0)) {
      limited++
      held.set(chatId, now + 1000)
      return void refuse(response, 429, 'Too Many Requests: retry after 1', { retry_after: 1 })
    }
    if (isAmong(chatId, blocked, 1)) return void refuse(response, 403, 'Forbidden: bot was blocked by the user')
    if (chatId < MOVED && isAmong(chatId, migrated, 2))
      return void refuse(response, 400, 'Bad Request: group chat was upgraded to a supergroup chat', {
        migrate_to_chat_id: chatId + MOVED,
      })
    recent.push(now)
    peak = Math.max(peak, recent.length - head)
    delivered++
    if (payload.allow_paid_broadcast) paid++
    first ||= now
    last = now
    const home = chatId > MOVED ? chatId - MOVED : chatId
    const message = { at: Math.round(now), text: payload.text }
    const asked = said.get(home)
    if (asked !== undefined) {
      waits.push(Math.round(now - asked))
      said.delete(home)
    }
    if (told) told.push(message)
    else chats.set(home, [message])
    if (random() < (orders.lost ?? 0)) {
      lost++
      return void response.destroy()
    }
    send(response, 200, {
      ok: true,
      result: { message_id: ++messageId, date: 0, chat: { id: chatId, type: 'private' } },
    })
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const text = Buffer.concat(parts).toString()
    const path = request.url ?? ''
    if (path === '/count') return send(response, 200, { chats: chats.size, delivered, unanswered: [...said.keys()] }, 0)
    if (path === '/report') {
      const report: Report = {
        chats: Object.fromEntries(chats),
        delivered,
        peak,
        earned,
        limited,
        lost,
        paid,
        waits,
        span: last - first,
      }
      return send(response, 200, report, 0)
    }
    if (path === '/say') {
      const update = JSON.parse(text)
      const from = update.message.chat.id
      if (!said.has(from)) said.set(from, performance.now())
      updates.push(update)
      for (const wake of polls) wake()
      polls = []
      return send(response, 200, {}, 0)
    }
    const method = path.split('/').at(-1)?.toLowerCase()
    if (method === 'sendmessage') return sendMessage(response, JSON.parse(text))
    if (method === 'getme')
      return send(response, 200, {
        ok: true,
        result: { id: 1, is_bot: true, first_name: 'Chenbao', username: 'chenbao_bot' },
      })
    if (method === 'getupdates') {
      const { offset = 0 } = text === '' ? {} : JSON.parse(text)
      const fresh = () => updates.filter(update => (update as { update_id: number }).update_id >= offset)
      if (fresh().length === 0)
        await Promise.race([
          new Promise<void>(wake => polls.push(wake)),
          new Promise(resolve => setTimeout(resolve, 5000)),
        ])
      return send(response, 200, { ok: true, result: fresh() }, 0)
    }
    send(response, 200, { ok: true, result: true }, 0)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  server.keepAliveTimeout = 60_000
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (typeof address === 'object' && address) console.log(address.port)
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) serve(JSON.parse(process.argv[2] ?? '{}'))
