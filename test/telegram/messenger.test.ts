import { Api, GrammyError, HttpError } from 'grammy'
import { describe, expect, it, test } from 'vitest'
import { createMessenger, readRefusal } from '../../src/telegram/messenger.ts'
import { chat } from '../support/chats.ts'

const PART = { html: '<b>港城</b>', buttons: [], storyIds: [] }

const refusal = (error_code: number, description: string, parameters = {}) =>
  new GrammyError('refused', { ok: false, error_code, description, parameters }, 'sendMessage', {})

test.each([
  [403, 'Forbidden: bot was blocked by the user', 'blocked'],
  [403, "Forbidden: bot can't initiate conversation with a user", 'blocked'],
  [403, 'Forbidden: user is deactivated', 'gone'],
  [403, 'Forbidden: bot was kicked from the group chat', 'gone'],
  [403, 'Forbidden: bot was kicked from the supergroup chat', 'gone'],
  [403, 'Forbidden: bot was kicked from the channel chat', 'gone'],
  [403, 'Forbidden: bot is not a member of the channel chat', 'gone'],
  [403, 'Forbidden: the group chat was deleted', 'gone'],
  [403, 'Forbidden: CHAT_WRITE_FORBIDDEN', 'gone'],
  [400, 'Bad Request: chat not found', 'gone'],
  [400, 'Bad Request: group chat was deactivated', 'gone'],
  [400, 'Bad Request: have no rights to send a message', 'gone'],
  [400, 'Bad Request: not enough rights to send text messages to the chat', 'gone'],
  [400, 'Bad Request: need administrator rights in the channel chat', 'gone'],
  [400, 'Bad Request: message thread not found', 'thread-gone'],
  [400, 'Bad Request: TOPIC_CLOSED', 'thread-gone'],
  [400, 'Bad Request: TOPIC_DELETED', 'thread-gone'],
  [400, "Bad Request: can't parse entities: unclosed tag", 'refused'],
  [400, 'Bad Request: message is too long', 'refused'],
  [401, 'Unauthorized', 'retry'],
  [404, 'Not Found', 'retry'],
  [500, 'Internal Server Error', 'retry'],
  [502, 'Bad Gateway', 'retry'],
])('readRefusal › %i %s: %s', (code, description, outcome) => {
  const read = readRefusal(refusal(code, description))
  expect(read.outcome).toBe(outcome)
  if ('error' in read) expect(read.error).toContain(description)
})

test('readRefusal › reads how long to wait, a second where it is not said', () => {
  expect(readRefusal(refusal(429, 'Too Many Requests', { retry_after: 17 }))).toEqual({
    outcome: 'limited',
    seconds: 17,
  })
  expect(readRefusal(refusal(429, 'Too Many Requests'))).toEqual({ outcome: 'limited', seconds: 1 })
})

test('readRefusal › reads where a group has gone', () => {
  const upgraded = refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
    migrate_to_chat_id: -1001,
  })
  expect(readRefusal(upgraded)).toEqual({ outcome: 'migrated', telegramId: -1001 })
})

describe('createMessenger', () => {
  /** Telegram answers as told; notes what happened, in order. */
  function messengerOn(answer: object | Error, { begins = true, stop = new AbortController() } = {}) {
    const events: string[] = []
    const api = new Api('1:token')
    api.config.use(async () => {
      events.push('sent')
      if (answer instanceof Error) throw answer
      return answer as never
    })
    const gate = {
      async pass({ signal }: { signal?: AbortSignal | undefined }) {
        if (signal?.aborted) throw signal.reason
        events.push('passed')
        return { done: () => void events.push('done') }
      },
      hold: (seconds: number, chatId: number | string | null) => void events.push(`held ${chatId} ${seconds}`),
    }
    const messenger = createMessenger({ api, gate, signal: stop.signal })
    const steps = {
      begin: async () => {
        events.push('began')
        return begins
      },
      arrived: async (id: number) => void events.push(`arrived ${id}`),
    }
    return { events, send: () => messenger.send(chat({ telegramId: 7 }), PART, steps) }
  }

  it('marks a part before and after it goes', async () => {
    const { events, send } = messengerOn({ ok: true, result: { message_id: 5 } })
    expect(await send()).toEqual({ outcome: 'sent', messageId: 5 })
    expect(events).toEqual(['passed', 'began', 'sent', 'arrived 5', 'done'])
  })

  it('sends nothing where the part is no longer to be sent', async () => {
    const { events, send } = messengerOn({ ok: true, result: { message_id: 5 } }, { begins: false })
    expect(await send()).toBeNull()
    expect(events).toEqual(['passed', 'began', 'done'])
  })

  it('sends nothing any more when it is stopping', async () => {
    const stop = new AbortController()
    stop.abort()
    const { events, send } = messengerOn({ ok: true, result: {} }, { stop })
    expect(await send()).toBeNull()
    expect(events).toEqual([])
  })

  it('holds the chat after a 429, and does not send again by itself', async () => {
    const { events, send } = messengerOn({
      ok: false,
      error_code: 429,
      description: 'Too Many',
      parameters: { retry_after: 9 },
    })
    expect(await send()).toEqual({ outcome: 'limited', seconds: 9 })
    expect(events).toEqual(['passed', 'began', 'sent', 'held 7 9', 'done'])
  })

  it('leaves for later what Telegram gave no answer to, without the token in the reason', async () => {
    const { events, send } = messengerOn(
      new HttpError('Network request failed', new Error('https://api.telegram.org/bot1:token/')),
    )
    const outcome = await send()
    expect(outcome?.outcome).toBe('retry')
    expect(JSON.stringify(outcome)).not.toContain('token')
    expect(events.at(-1)).toBe('done')
  })
})
