import { badRequest } from './api-error.ts'

export interface CallbackAnswer {
  readonly text: string
  readonly isAlert: boolean
  readonly url: string | undefined
}

const answerTimeoutMs = 15_000

/** Pressed buttons that wait for the bot. Each query can be answered once; an unknown one is "too old". */
export class Callbacks {
  private readonly open = new Map<string, (answer: CallbackAnswer | null) => void>()
  private nextId = 4_200_000_000_000_001n

  /** A new query; the promise gives the bot's answer, or null where none came in 15 s. */
  ask(): { readonly id: string; readonly answered: Promise<CallbackAnswer | null> } {
    const id = String(this.nextId++)
    const answered = new Promise<CallbackAnswer | null>(resolve => {
      const timer = setTimeout(() => settle(null), answerTimeoutMs)
      timer.unref()
      const settle = (answer: CallbackAnswer | null): void => {
        clearTimeout(timer)
        resolve(answer)
      }
      this.open.set(id, settle)
    })
    return { id, answered }
  }

  answer(id: string, answer: CallbackAnswer): void {
    const settle = this.open.get(id)
    if (!settle) throw badRequest('query is too old and response timeout expired or query ID is invalid')
    if (answer.text.length > 200) throw badRequest('MESSAGE_TOO_LONG')
    this.open.delete(id)
    settle(answer)
  }

  /** Queries the bot has not answered. */
  get unanswered(): number {
    return this.open.size
  }

  release(): void {
    for (const settle of this.open.values()) settle(null)
    this.open.clear()
  }
}
