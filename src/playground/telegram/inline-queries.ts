import { badRequest } from './api-error.ts'

/** One choice under an inline query, as the bot gave it. */
export type InlineResult = Readonly<Record<string, unknown>> & { readonly type: string; readonly id: string }

export interface InlineAnswer {
  readonly results: readonly InlineResult[]
  readonly nextOffset: string
  readonly button: unknown
}

const answerTimeoutMs = 10_000

/** Inline queries that wait for the bot, and the messages that came of chosen results. */
export class InlineQueries {
  /** Where a message sent through the bot is: inline message id → chat and message. */
  readonly messages = new Map<string, { readonly chatId: number; readonly messageId: number }>()
  private readonly open = new Map<string, (answer: InlineAnswer | null) => void>()
  private nextId = 7_700_000_000_000_001n

  /** A new query; the promise gives the bot's answer, or null where none came in 10 s. */
  ask(): { readonly id: string; readonly answered: Promise<InlineAnswer | null> } {
    const id = String(this.nextId++)
    const answered = new Promise<InlineAnswer | null>(resolve => {
      const timer = setTimeout(() => settle(null), answerTimeoutMs)
      timer.unref()
      const settle = (answer: InlineAnswer | null): void => {
        clearTimeout(timer)
        this.open.delete(id)
        resolve(answer)
      }
      this.open.set(id, settle)
    })
    return { id, answered }
  }

  answer(id: string, answer: InlineAnswer): void {
    const settle = this.open.get(id)
    if (!settle) throw badRequest('query is too old and response timeout expired or query ID is invalid')
    if (answer.results.length > 50) throw badRequest('RESULTS_TOO_MUCH')
    if (Buffer.byteLength(answer.nextOffset) > 64) throw badRequest('NEXT_OFFSET_INVALID')
    const ids = answer.results.map(({ id: resultId }) => resultId)
    if (ids.some(resultId => !isResultId(resultId))) throw badRequest('RESULT_ID_INVALID')
    if (new Set(ids).size < ids.length) throw badRequest('RESULT_ID_DUPLICATE')
    settle(answer)
  }

  release(): void {
    for (const settle of [...this.open.values()]) settle(null)
  }
}

const isResultId = (id: unknown): boolean => typeof id === 'string' && id !== '' && Buffer.byteLength(id) <= 64
