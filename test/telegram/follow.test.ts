import { Api } from 'grammy'
import type { ApiResponse } from 'grammy/types'
import { beforeEach, describe, expect, test } from 'vitest'
import { followChats } from '../../src/telegram/follow.ts'

const GROUP = -4001
const SUPERGROUP = -1002000004001
const MOVED = {
  ok: false,
  error_code: 400,
  description: 'Bad Request: group chat was upgraded to a supergroup chat',
  parameters: { migrate_to_chat_id: SUPERGROUP },
} as const
const refusal = (description: string) => ({ ok: false, error_code: 400, description }) as const

let calls: object[]
let migrations: number[][]
let answers: object[]
let api: Api

beforeEach(() => {
  calls = []
  migrations = []
  answers = []
  api = new Api('1:test')
  api.config.use(async (_prev, method, payload) => {
    calls.push({ method, ...payload })
    return (answers.shift() ?? { ok: true, result: true }) as ApiResponse<never>
  })
  api.config.use(followChats(async (...ids) => void migrations.push(ids)))
})

describe('followChats', () => {
  test('sends an answer to the new id of a group, after its rows have moved', async () => {
    answers = [MOVED]
    await api.sendMessage(GROUP, 'hi', { parse_mode: 'HTML' })
    expect(migrations).toEqual([[GROUP, SUPERGROUP]])
    expect(calls.at(-1)).toEqual({ method: 'sendMessage', chat_id: SUPERGROUP, text: 'hi', parse_mode: 'HTML' })
  })

  test.each(['message thread not found', 'TOPIC_CLOSED', 'TOPIC_DELETED'])(
    'goes to the general topic on %s',
    async reason => {
      answers = [refusal(`Bad Request: ${reason}`)]
      await api.sendMessage(SUPERGROUP, 'hi', { message_thread_id: 7 })
      expect(calls).toHaveLength(2)
      expect(calls.at(-1)).toEqual({ method: 'sendMessage', chat_id: SUPERGROUP, text: 'hi' })
    },
  )

  test('asks once: what is refused there too stays refused', async () => {
    answers = [refusal('Bad Request: TOPIC_CLOSED'), refusal('Bad Request: TOPIC_CLOSED')]
    await expect(api.sendMessage(SUPERGROUP, 'hi', { message_thread_id: 7 })).rejects.toThrow('TOPIC_CLOSED')
    expect(calls).toHaveLength(2)
  })

  test('leaves other refusals, and edits, as they are', async () => {
    answers = [refusal("Bad Request: can't parse entities"), MOVED]
    await expect(api.sendMessage(GROUP, '<')).rejects.toThrow("can't parse")
    await expect(api.editMessageText(GROUP, 5, 'hi')).rejects.toThrow('upgraded')
    expect(calls).toHaveLength(2)
    expect(migrations).toEqual([])
  })
})
