import { ApiError, badRequest } from '../api-error.ts'
import type { Params } from '../params.ts'
import type { Methods } from './method.ts'

const webhookActive =
  "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"

function readKinds(params: Params): string[] | undefined {
  const kinds = params.json('allowed_updates')
  if (kinds === undefined) return undefined
  if (!Array.isArray(kinds)) throw badRequest("can't parse allowed_updates JSON object")
  return kinds.map(String)
}

/** https, as Telegram asks; plain http on loopback as well, since that is where tests listen. */
function checkWebhookUrl(url: string): void {
  const parsed = URL.parse?.(url) ?? tryUrl(url)
  const isLocal = parsed !== null && ['127.0.0.1', 'localhost', '[::1]'].includes(parsed.hostname)
  if (parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && isLocal)) return
  throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
}

function tryUrl(url: string): URL | null {
  try {
    return new URL(url)
  } catch {
    return null
  }
}

export const updateMethods: Methods = {
  getupdates: (state, params, signal) => {
    if (state.webhook) throw new ApiError(409, webhookActive)
    state.updates.allow(readKinds(params))
    const limit = Math.min(Math.max(params.integer('limit') ?? 100, 1), 100)
    const seconds = Math.min(Math.max(params.integer('timeout') ?? 0, 0), 50)
    return state.updates.take(params.integer('offset') ?? 0, limit, seconds * 1000, signal)
  },
  setwebhook: (state, params) => {
    const url = params.text('url')
    const secret = params.text('secret_token')
    if (secret !== undefined && !/^[A-Za-z0-9_-]{1,256}$/.test(secret)) {
      throw badRequest('secret token contains unallowed characters')
    }
    state.updates.allow(readKinds(params))
    if (params.flag('drop_pending_updates')) state.updates.clear()
    if (url !== undefined) checkWebhookUrl(url)
    state.webhook = url === undefined ? null : { url, secret }
    state.webhookError = null
    state.updates.release()
    state.events.emit({ type: 'activity' })
    return true
  },
  deletewebhook: (state, params) => {
    state.webhook = null
    state.webhookError = null
    if (params.flag('drop_pending_updates')) state.updates.clear()
    state.events.emit({ type: 'activity' })
    return true
  },
  getwebhookinfo: state => ({
    url: state.webhook?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: state.updates.size,
    ...(state.webhookError
      ? { last_error_date: state.webhookError.date, last_error_message: state.webhookError.message }
      : {}),
  }),
  getfile: (state, params) => state.files.describe(params.text('file_id')),
}
