import { Api, GrammyError } from 'grammy'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sleep } from '../../src/clock.ts'
import { createAnswerTransformer } from '../../src/telegram/answers.ts'
import { createGate, type Gate } from '../../src/telegram/gate.ts'

type Answer =
  | { ok: true; result: unknown }
  | { ok: false; error_code: number; description: string; parameters?: object }
  | Error

const OK: Answer = { ok: true, result: { message_id: 1 } }
const tooMany = (seconds?: number): Answer => ({
  ok: false,
  error_code: 429,
  description: 'Too Many Requests',
  parameters: seconds === undefined ? {} : { retry_after: seconds },
})
const failure = (error_code: number): Answer => ({ ok: false, error_code, description: 'failed' })

const monotonic = () => performance.now()
let gate: Gate
let start: number
let calls: { method: string; at: number }[]

beforeEach(() => {
  vi.useFakeTimers()
  gate = createGate({ rate: 28, inFlight: 5, monotonic })
  calls = []
  start = performance.now()
})
afterEach(() => {
  vi.useRealTimers()
})

/** An API behind the transformer on which Telegram answers as told, the last answer for ever. */
function apiWith(...answers: Answer[]): Api {
  const api = new Api('1:token')
  api.config.use(async (_prev, method) => {
    calls.push({ method, at: Math.round(performance.now() - start) })
    const answer = answers[Math.min(calls.length, answers.length) - 1] as Answer
    if (answer instanceof Error) throw answer
    return answer as never
  })
  api.config.use(createAnswerTransformer({ gate, monotonic, sleep, stopping: new AbortController().signal }))
  return api
}

/** The outcome after all the time it may take. */
async function settled<T>(promise: Promise<T>): Promise<{ value: T } | { error: unknown }> {
  const outcome = promise.then(
    value => ({ value }),
    (error: unknown) => ({ error }),
  )
  await vi.advanceTimersByTimeAsync(60_000)
  return outcome
}

describe('createAnswerTransformer', () => {
  it.each([
    ['a 429', tooMany(3), 3_000],
    ['a 429 without a time', tooMany(), 1_000],
    ['a 500', failure(500), 500],
    ['a 502', failure(502), 500],
    ['a broken connection', new Error('ECONNRESET'), 500],
  ])('delivers an answer once after %s', async (_, answer, wait) => {
    const outcome = await settled(apiWith(answer, OK).sendMessage(7, '你好'))
    expect(outcome).toEqual({ value: { message_id: 1 } })
    expect(calls).toHaveLength(2)
    expect(calls[1]?.at).toBeGreaterThanOrEqual(wait)
    expect(calls[1]?.at).toBeLessThan(wait + 2_500)
  })

  it('delivers it once through trouble of every kind, within 45 seconds', async () => {
    const outcome = await settled(
      apiWith(failure(500), new Error('ETIMEDOUT'), tooMany(5), failure(504), OK).sendMessage(7, 'hi'),
    )
    expect(outcome).toEqual({ value: { message_id: 1 } })
    expect(calls).toHaveLength(5)
    expect(calls.at(-1)?.at).toBeLessThan(45_000)
  })

  it('waits longer each time, and gives up when nobody waits any more', async () => {
    const outcome = await settled(apiWith(failure(500)).sendMessage(7, 'hi'))
    expect(outcome).toEqual({ error: expect.any(GrammyError) })
    expect(calls.at(-1)?.at).toBeLessThan(45_000)
    expect(calls.at(-1)?.at).toBeGreaterThan(30_000)
    expect(calls.length).toBeLessThan(12)
  })

  it('gives up at once where Telegram says to wait longer than anybody would', async () => {
    const outcome = await settled(apiWith(tooMany(300)).sendMessage(7, 'hi'))
    expect(outcome).toEqual({ error: expect.objectContaining({ error_code: 429 }) })
    expect(calls).toHaveLength(1)
  })

  it('holds broadcasts to that chat too after a 429', async () => {
    let passedAt = 0
    const sent = apiWith(tooMany(10), OK).sendMessage(7, 'hi')
    await vi.advanceTimersByTimeAsync(10)
    void gate.pass({ chatId: 7, priority: 'broadcast' }).then(() => {
      passedAt = performance.now() - start
    })
    await vi.advanceTimersByTimeAsync(20_000)
    await sent
    expect(passedAt).toBeGreaterThanOrEqual(10_000)
  })

  it.each([400, 401, 403, 404, 409])('takes a %i for an answer', async code => {
    const outcome = await settled(apiWith(failure(code)).sendMessage(7, 'hi'))
    expect(outcome).toEqual({ error: expect.objectContaining({ error_code: code }) })
    expect(calls).toHaveLength(1)
  })

  it.each(['getUpdates', 'getMe', 'deleteWebhook'] as const)('leaves %s alone', async method => {
    for (const answer of [failure(500), tooMany(1), new Error('ECONNRESET')]) {
      calls = []
      expect(await settled<unknown>(apiWith(answer)[method]())).toHaveProperty('error')
      expect(calls).toHaveLength(1)
    }
  })

  it('lets through at once what puts nothing before people', async () => {
    gate.hold(30, null)
    const api = apiWith({ ok: true, result: true })
    await api.answerCallbackQuery('1')
    await api.sendChatAction(7, 'typing')
    expect(calls.map(({ at }) => at)).toEqual([0, 0])
    const edited = api.editMessageText(7, 1, 'hi')
    await vi.advanceTimersByTimeAsync(29_000)
    expect(calls).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(2_000)
    await edited
  })

  it('stops trying when told to', async () => {
    const stop = new AbortController()
    const outcome = apiWith(failure(500)).sendMessage(7, 'hi', {}, stop.signal as never)
    const refused = expect(outcome).rejects.toThrow()
    await vi.advanceTimersByTimeAsync(100)
    stop.abort()
    await vi.advanceTimersByTimeAsync(2_000)
    await refused
    expect(calls.length).toBeLessThanOrEqual(2)
  })
})
