import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FakeTelegram } from '../telegram/fake-telegram.ts'
import { Params } from '../telegram/params.ts'
import { ImpossibleAct } from '../telegram/people.ts'
import type { Act, Stage } from './acts/act.ts'
import { clockActs } from './acts/clock-acts.ts'
import { messageActs } from './acts/message-acts.ts'
import { worldActs } from './acts/world-acts.ts'
import { readForm } from './body.ts'
import { streamEvents } from './event-stream.ts'
import { replyJson, safeHeaders } from './reply.ts'
import { isFromOwnPage } from './same-origin.ts'
import { takeSnapshot } from './snapshot.ts'
import { Traffic } from './traffic.ts'

const maxUpload = 20 * 1024 * 1024

/** What the page can do in a user's name, by the last part of its path. */
const actions: Readonly<Record<string, Act>> = { ...messageActs, ...worldActs, ...clockActs }

/** Handles `/api/…`: state, events and files to read; acts by POST, from our own page only. */
export function createPageApi(
  stage: Stage,
): (url: URL, request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const boot = randomUUID()
  const { telegram } = stage
  const traffic = new Traffic(telegram)
  return async (url, request, response) => {
    const name = url.pathname.slice('/api/'.length)
    const me = telegram.state.users.get(Number(url.searchParams.get('user')))
    const isKnown = me !== undefined && !me.is_bot
    if (request.method === 'GET' && name.startsWith('file/')) return serveFile(telegram, name.slice(5), response)
    if (!isKnown) return replyJson(response, 404, { error: 'no such user' })
    if (request.method === 'GET' && name === 'state')
      return replyJson(response, 200, takeSnapshot(telegram, boot, stage.zone, me))
    if (request.method === 'GET' && name === 'events') return streamEvents(telegram, me, response)
    if (request.method === 'GET' && name === 'traffic') return traffic.stream(response)
    const act = Object.hasOwn(actions, name) ? actions[name] : undefined
    if (!act || request.method !== 'POST') return replyJson(response, 404, { error: 'not found' })
    if (!isFromOwnPage(request)) return replyJson(response, 403, { error: 'only the page itself may do this' })
    const form = await readForm(request, maxUpload)
    try {
      replyJson(response, 200, (await act(stage, me, new Params(form.fields, form.uploads))) ?? null)
    } catch (error) {
      if (!(error instanceof ImpossibleAct)) throw error
      replyJson(response, 409, { error: error.message })
    }
  }
}

/** Pictures are shown, everything else is a download: an uploaded page must never run as one of ours. */
function serveFile(telegram: FakeTelegram, id: string, response: ServerResponse): void {
  const file = telegram.state.files.get(id)
  if (!file) {
    replyJson(response, 404, { error: 'not found' })
    return
  }
  const isPicture = /^image\/(?:png|jpeg|gif|webp)$/.test(file.type)
  const name = encodeURIComponent(file.name)
  response.writeHead(200, {
    ...safeHeaders,
    'content-type': isPicture ? file.type : 'application/octet-stream',
    'content-length': file.bytes.length,
    'content-disposition': isPicture ? 'inline' : `attachment; filename*=UTF-8''${name}`,
  })
  response.end(file.bytes)
}
