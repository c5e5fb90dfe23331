import { Agent, type Dispatcher, ProxyAgent } from 'undici'

/** What the Bot API answers. */
export type WireAnswer =
  | { readonly ok: true; readonly result: { readonly message_id: number } }
  | {
      readonly ok: false
      readonly error_code: number
      readonly description: string
      readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number }
    }

/** A bare line to the Bot API: nothing is repeated by itself. */
export interface Wire {
  /** Rejects with WireError where no answer came. */
  call(method: string, payload: object): Promise<WireAnswer>
  close(): Promise<void>
}

/** Nobody knows whether Telegram heard it. The message never has the address, which has the token in it. */
export class WireError extends Error {
  override readonly name = 'WireError'
}

/**
 * Calls over `connections` that stay open, for what goes out by the hundred thousand. (grammY's client serves the
 * conversations; made anew for each call, its request costs more than the message.)
 */
export function createWire({
  token,
  apiRoot,
  proxyUrl,
  connections,
  timeoutMs,
}: {
  token: string
  apiRoot: string
  proxyUrl: string | null
  connections: number
  timeoutMs: number
}): Wire {
  const { origin, pathname } = new URL(apiRoot)
  const base = `${pathname.replace(/\/+$/, '')}/bot${token}/`
  const options = { connections, pipelining: 1, headersTimeout: timeoutMs, bodyTimeout: timeoutMs }
  const dispatcher: Dispatcher = proxyUrl === null ? new Agent(options) : new ProxyAgent({ uri: proxyUrl, ...options })
  const headers = { 'content-type': 'application/json' }

  return {
    async call(method, payload) {
      let status: number
      let text: string
      try {
        const response = await dispatcher.request({
          origin,
          path: base + method,
          method: 'POST',
          headers,
          body: JSON.stringify(payload),
        })
        status = response.statusCode
        text = await response.body.text()
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code
        throw new WireError(code === undefined ? 'no answer from Telegram' : `no answer from Telegram (${code})`)
      }
      return readAnswer(status, text)
    },
    close: () => dispatcher.destroy(),
  }
}

/** What stands between us and Telegram may answer in its stead, with a page. */
function readAnswer(status: number, text: string): WireAnswer {
  try {
    const answer: unknown = JSON.parse(text)
    if (typeof (answer as WireAnswer | null)?.ok === 'boolean') return answer as WireAnswer
  } catch {}
  return { ok: false, error_code: status === 200 ? 502 : status, description: 'not an answer of the Bot API' }
}
