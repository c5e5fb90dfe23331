import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ApiError } from '../telegram/api-error.ts'
import type { FakeTelegram } from '../telegram/fake-telegram.ts'
import { Params } from '../telegram/params.ts'
import { BodyError, readForm } from './body.ts'
import { replyJson, safeHeaders } from './reply.ts'

const maxBody = 50 * 1024 * 1024

/** Handles `/bot<token>/<method>` and `/file/bot<token>/<path>`; false where the path is neither. */
export async function serveBotApi(
  telegram: FakeTelegram,
  token: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const file = /^\/file\/bot([^/]*)\/(.*)$/.exec(url.pathname)
  if (file) {
    if (!isToken(file[1], token)) refuse(response, 401, 'Unauthorized')
    else serveFile(telegram, decodeURIComponent(file[2] ?? ''), response)
    return true
  }
  const call = /^\/bot([^/]*)\/([A-Za-z0-9_]*)$/.exec(url.pathname)
  if (!call) return false
  if (!isToken(call[1], token)) refuse(response, 401, 'Unauthorized')
  else await serveCall(telegram, call[2] ?? '', url, request, response)
  return true
}

const isToken = (given: string | undefined, token: string): boolean =>
  given === token || given === encodeURIComponent(token)

async function serveCall(
  telegram: FakeTelegram,
  method: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  let params: Params
  try {
    const form = await readForm(request, maxBody)
    params = new Params({ ...Object.fromEntries(url.searchParams), ...form.fields }, form.uploads)
  } catch (error) {
    if (error instanceof BodyError) refuse(response, error.status, error.message)
    else request.socket.destroy()
    return
  }
  const outcome = await telegram.call(method, params, gone.signal)
  if (outcome.kind === 'hang-up') request.socket.destroy()
  else if (outcome.kind === 'result') replyJson(response, 200, { ok: true, result: outcome.value })
  else replyJson(response, outcome.error.code, refusalBody(outcome.error))
}

function refusalBody({ code, message, parameters }: ApiError): unknown {
  return { ok: false, error_code: code, description: message, ...(parameters ? { parameters } : {}) }
}

function refuse(response: ServerResponse, status: number, description: string): void {
  replyJson(response, status, { ok: false, error_code: status, description })
}

function serveFile(telegram: FakeTelegram, path: string, response: ServerResponse): void {
  const file = telegram.state.files.byPath(path)
  if (!file) {
    refuse(response, 404, 'Not Found')
    return
  }
  response.writeHead(200, {
    ...safeHeaders,
    'content-type': 'application/octet-stream',
    'content-length': file.bytes.length,
  })
  response.end(file.bytes)
}
