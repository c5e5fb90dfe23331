import { lookUpChat } from './access.ts'
import { ApiError } from './api-error.ts'
import { Faults, refusalOf } from './faults.ts'
import { answerMethods } from './methods/callbacks.ts'
import { chatMethods } from './methods/chats.ts'
import { editMethods } from './methods/edit.ts'
import type { Methods } from './methods/method.ts'
import { profileMethods } from './methods/profile.ts'
import { sendMethods } from './methods/send.ts'
import { updateMethods } from './methods/updates.ts'
import type { Params } from './params.ts'
import { RateLimits } from './rate-limits.ts'
import type { TelegramState } from './state.ts'

/** One call of the bot. */
export interface Call {
  readonly method: string
  /** The arguments as sent: values from JSON, strings from a form; files by name and size. */
  readonly payload: Readonly<Record<string, unknown>>
  /** Real time in milliseconds, whatever the playground's clock says. */
  readonly time: number
  /** The refusal it met, once it was handled. */
  error?: ApiError
}

/** What the HTTP layer has to do: answer, refuse, or let the socket die. */
export type Outcome =
  | { readonly kind: 'result'; readonly value: unknown }
  | { readonly kind: 'refusal'; readonly error: ApiError }
  | { readonly kind: 'hang-up' }

const methods: Methods = {
  ...profileMethods,
  ...updateMethods,
  ...sendMethods,
  ...editMethods,
  ...answerMethods,
  ...chatMethods,
}

const maxCalls = 200_000
const paced = /^(?:send(?!chataction)|edit|copy|forward)/

/** The door through which the bot comes: every call is written down, may meet a fault or a limit, and is then handled. */
export class BotApi {
  readonly calls: Call[] = []
  readonly faults = new Faults()
  readonly rates = new RateLimits()
  private readonly state: TelegramState

  constructor(state: TelegramState) {
    this.state = state
  }

  /** Never rejects, but for a mistake of this program. */
  async call(method: string, params: Params, signal: AbortSignal | undefined): Promise<Outcome> {
    const call: Call = { method, payload: params.summary(), time: Date.now() }
    this.record(call)
    const chatId = this.chatIdOf(params)
    const fault = this.faults.next(method.toLowerCase(), chatId)
    if (fault === 'reset') return { kind: 'hang-up' }
    try {
      if (fault !== null && fault !== 'lost') {
        if (!('delayMs' in fault)) throw refusalOf(fault)
        await new Promise(resolve => setTimeout(resolve, fault.delayMs))
      }
      const value = await this.handle(method.toLowerCase(), chatId, params, signal)
      return fault === 'lost' ? { kind: 'hang-up' } : { kind: 'result', value }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      call.error = error
      return { kind: 'refusal', error }
    } finally {
      this.state.events.emit({ type: 'call', call })
    }
  }

  private handle(name: string, chatId: number | undefined, params: Params, signal: AbortSignal | undefined): unknown {
    const method = Object.hasOwn(methods, name) ? methods[name] : undefined
    if (!method) throw new ApiError(404, 'Not Found: method not found')
    if (chatId !== undefined && paced.test(name)) this.rates.spend(chatId, Date.now())
    return method(this.state, params, signal)
  }

  private record(call: Call): void {
    this.calls.push(call)
    if (this.calls.length > maxCalls) this.calls.splice(0, maxCalls / 10)
    this.state.events.emit({ type: 'activity' })
  }

  private chatIdOf(params: Params): number | undefined {
    const name = params.text('chat_id')
    return name === undefined ? undefined : (lookUpChat(this.state, name)?.id ?? params.integer('chat_id'))
  }
}
