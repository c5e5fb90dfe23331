import { describe, expect, it, test } from 'vitest'
import { createMessenger, readRefusal } from '../../src/telegram/messenger.ts'
import { type WireAnswer, WireError } from '../../src/telegram/wire.ts'
import { chat } from '../support/chats.ts'

const PART = { html: '<b>港城</b>', buttons: [], storyIds: [] }

const refusal = (error_code: number, description: string, parameters = {}) =>
  ({ ok: false, error_code, description, parameters }) as const

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
  function messengerOn(
    answer: WireAnswer | Error,
    { begins = true, stop = new AbortController(), isPaid = false } = {},
  ) {
    const events: string[] = []
    const calls: Record<string, unknown>[] = []
    const wire = {
      async call(method: string, payload: object) {
        events.push('sent')
        calls.push({ method, ...payload })
        if (answer instanceof Error) throw answer
        return answer
      },
    }
    const gate = {
      async pass({ signal }: { signal?: AbortSignal | undefined }) {
        if (signal?.aborted) throw signal.reason
        events.push('passed')
        return {
          leaves: () => void events.push('leaves'),
          answered: (isAccepted: boolean) => void events.push(isAccepted ? 'answered' : 'not accepted'),
          done: () => void events.push('done'),
        }
      },
      hold: (seconds: number, chatId: number | string | null) => void events.push(`held ${chatId} ${seconds}`),
    }
    const messenger = createMessenger({ wire, gate, isPaid })
    const steps = {
      begin: async () => {
        events.push('began')
        return begins
      },
      arrived: async (id: number) => void events.push(`arrived ${id}`),
    }
    return { events, calls, send: () => messenger.send(chat({ telegramId: 7 }), PART, steps, stop.signal) }
  }

  it('marks a part before and after it goes', async () => {
    const { events, send } = messengerOn({ ok: true, result: { message_id: 5 } })
    expect(await send()).toEqual({ outcome: 'sent', messageId: 5 })
    expect(events).toEqual(['passed', 'began', 'leaves', 'sent', 'answered', 'arrived 5', 'done'])
  })

  it('sends nothing where the part is no longer to be sent', async () => {
    const { events, send } = messengerOn({ ok: true, result: { message_id: 5 } }, { begins: false })
    expect(await send()).toBeNull()
    expect(events).toEqual(['passed', 'began', 'done'])
  })

  it('sends nothing any more when it is stopping', async () => {
    const stop = new AbortController()
    stop.abort()
    const { events, send } = messengerOn({ ok: true, result: { message_id: 5 } }, { stop })
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
    expect(events).toEqual(['passed', 'began', 'leaves', 'sent', 'not accepted', 'held 7 9', 'done'])
  })

  it('leaves for later what Telegram gave no answer to', async () => {
    const { events, send } = messengerOn(new WireError('no answer from Telegram (ECONNRESET)'))
    expect(await send()).toEqual({ outcome: 'retry', error: 'no answer from Telegram (ECONNRESET)' })
    expect(events.at(-1)).toBe('done')
  })

  it('pays for what goes out only where it is told to', async () => {
    const answer: WireAnswer = { ok: true, result: { message_id: 5 } }
    const free = messengerOn(answer)
    await free.send()
    expect(free.calls[0]).not.toHaveProperty('allow_paid_broadcast')
    const paid = messengerOn(answer, { isPaid: true })
    await paid.send()
    expect(paid.calls[0]).toMatchObject({ method: 'sendMessage', chat_id: 7, allow_paid_broadcast: true })
  })
})
