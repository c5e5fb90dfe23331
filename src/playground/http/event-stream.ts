import type { ServerResponse } from 'node:http'
import type { User } from 'grammy/types'
import type { TelegramEvent } from '../telegram/events.ts'
import type { FakeTelegram } from '../telegram/fake-telegram.ts'
import { safeHeaders } from './reply.ts'
import { isOpenTo } from './snapshot.ts'

const heartbeatMs = 15_000

/** Streams what happens in one user's chats until the page goes away. */
export function streamEvents(telegram: FakeTelegram, me: User, response: ServerResponse): void {
  const send = openStream(response, () => unsubscribe())
  const unsubscribe = telegram.subscribe(event => {
    if (concerns(telegram, me, event)) send(event)
  })
}

/** Opens a stream of server-sent events; returns what sends one. `onClose` is called once the reader has gone. */
export function openStream(response: ServerResponse, onClose: () => void): (event: unknown) => void {
  response.writeHead(200, { ...safeHeaders, 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write('retry: 1000\n\n')
  const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs)
  heartbeat.unref()
  response.once('close', () => {
    clearInterval(heartbeat)
    onClose()
  })
  return event => void response.write(`data: ${JSON.stringify(event)}\n\n`)
}

function concerns(telegram: FakeTelegram, me: User, event: TelegramEvent): boolean {
  if (event.type === 'activity' || event.type === 'update' || event.type === 'call') return false
  if (!('chatId' in event)) return true
  const chat = telegram.state.chats.get(event.chatId)
  return chat !== undefined && isOpenTo(chat, me)
}
