import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { User } from 'grammy/types'
import type { FakeTelegram } from '../telegram/fake-telegram.ts'
import { Params } from '../telegram/params.ts'
import { ImpossibleAct } from '../telegram/people.ts'
import { readForm } from './body.ts'
import { streamEvents } from './event-stream.ts'
import { replyJson, safeHeaders } from './reply.ts'
import { isFromOwnPage } from './same-origin.ts'
import { takeSnapshot } from './snapshot.ts'

const maxUpload = 20 * 1024 * 1024

export interface PageActs {
  readonly telegram: FakeTelegram
  readonly zone: string | null
  readonly nextMorning: ((chatId: number) => Promise<Date | null>) | undefined
}

type Act = (acts: PageActs, me: User, params: Params) => unknown

/** What the page can do in a user's name, by the last part of its path. */
const actions: Readonly<Record<string, Act>> = {
  say: ({ telegram }, me, params) => {
    const replyTo = params.integer('replyTo')
    const threadId = params.integer('threadId')
    return telegram.say(chatOf(params), params.text('text') ?? '', {
      from: me.id,
      ...(replyTo === undefined ? {} : { replyTo }),
      ...(threadId === undefined ? {} : { threadId }),
    })
  },
  press: ({ telegram }, me, params) => {
    const data = params.text('data') ?? ''
    return telegram.press(chatOf(params), params.integer('messageId') ?? 0, data, me.id).answered
  },
  upload: ({ telegram }, me, params) => {
    const file = params.upload('file')
    if (!file) throw new ImpossibleAct('no file was sent')
    const threadId = params.integer('threadId')
    const asPhoto = /^image\/(?:png|jpeg|gif)$/.test(file.type)
    const caption = params.text('caption') ?? ''
    return telegram.sendFile(chatOf(params), file, {
      from: me.id,
      caption,
      asPhoto,
      ...(threadId === undefined ? {} : { threadId }),
    })
  },
  block: ({ telegram }, me, params) => {
    if (params.flag('isBlocked')) telegram.block(me.id)
    else telegram.unblock(me.id)
    return true
  },
  inline: ({ telegram }, me, params) => telegram.askInline(chatOf(params), params.text('query') ?? '', me.id),
  choose: ({ telegram }, me, params) => {
    const result = params.json('result')
    return telegram.chooseInline(chatOf(params), result as Parameters<FakeTelegram['chooseInline']>[1], me.id)
  },
  morning: async ({ telegram, nextMorning }, _, params) => {
    const now = (await nextMorning?.(chatOf(params))) ?? null
    if (now) telegram.state.events.emit({ type: 'clock', now: now.toISOString() })
    return { now: now?.toISOString() ?? null }
  },
  users: ({ telegram }, _, params) => {
    const name = params.text('name')?.trim().slice(0, 64)
    const language = params.text('language') ?? 'en'
    if (!name || !/^[a-z]{2,3}(?:-[a-z]{2,4})?$/.test(language))
      throw new ImpossibleAct('a name and a language are needed')
    const id =
      Math.max(1000, ...[...telegram.state.users.values()].filter(user => !user.is_bot).map(user => user.id)) + 1
    const user = telegram.addUser({ id, first_name: name, language_code: language })
    telegram.addChat({ id, type: 'private', isStarted: false })
    return user
  },
}

const chatOf = (params: Params): number => params.integer('chat') ?? 0

/** Handles `/api/…`: state, events and files to read; acts by POST, from our own page only. */
export function createPageApi(
  acts: PageActs,
): (url: URL, request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const boot = randomUUID()
  const { telegram } = acts
  return async (url, request, response) => {
    const name = url.pathname.slice('/api/'.length)
    const me = telegram.state.users.get(Number(url.searchParams.get('user')))
    const isKnown = me !== undefined && !me.is_bot
    if (request.method === 'GET' && name.startsWith('file/')) return serveFile(telegram, name.slice(5), response)
    if (!isKnown) return replyJson(response, 404, { error: 'no such user' })
    if (request.method === 'GET' && name === 'state')
      return replyJson(response, 200, takeSnapshot(telegram, boot, acts.zone, me))
    if (request.method === 'GET' && name === 'events') return streamEvents(telegram, me, response)
    const act = Object.hasOwn(actions, name) ? actions[name] : undefined
    if (!act || request.method !== 'POST') return replyJson(response, 404, { error: 'not found' })
    if (!isFromOwnPage(request)) return replyJson(response, 403, { error: 'only the page itself may do this' })
    const form = await readForm(request, maxUpload)
    try {
      replyJson(response, 200, (await act(acts, me, new Params(form.fields, form.uploads))) ?? null)
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
