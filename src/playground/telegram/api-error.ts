import type { ResponseParameters } from 'grammy/types'

/** A refusal by the Bot API: becomes `{"ok":false,"error_code":…,"description":…,"parameters":…}`. */
export class ApiError extends Error {
  readonly code: number
  readonly parameters: ResponseParameters | undefined

  constructor(code: number, description: string, parameters?: ResponseParameters) {
    super(description)
    this.name = 'ApiError'
    this.code = code
    this.parameters = parameters
  }
}

/** 400 with Telegram's customary prefix. */
export const badRequest = (reason: string): ApiError => new ApiError(400, `Bad Request: ${reason}`)

/** 403 with Telegram's customary prefix. */
export const forbidden = (reason: string): ApiError => new ApiError(403, `Forbidden: ${reason}`)

/** 429 as Telegram words it; `seconds` is what the caller has to wait. */
export const tooManyRequests = (seconds: number): ApiError =>
  new ApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })
