import type { Params } from '../params.ts'
import type { TelegramState } from '../state.ts'

/** One Bot API method: arguments in, result out, refusals thrown as ApiError. The signal ends with the caller's connection. */
export type Method = (state: TelegramState, params: Params, signal?: AbortSignal) => unknown

/** Methods by their name in small letters; Telegram does not care about case. */
export type Methods = Readonly<Record<string, Method>>
