import type { Message, Update, User } from 'grammy/types'
import { lookUpChat } from './access.ts'
import { ApiError } from './api-error.ts'
import type { FakeChat, MemberStatus } from './chat.ts'
import type { Listener } from './events.ts'
import { type Fault, Faults, refusalOf } from './faults.ts'
import type { InlineAnswer, InlineResult } from './inline-queries.ts'
import { askInline, chooseInline } from './inline-use.ts'
import { changeMember } from './membership.ts'
import { answerMethods } from './methods/callbacks.ts'
import { chatMethods } from './methods/chats.ts'
import { editMethods } from './methods/edit.ts'
import type { Methods } from './methods/method.ts'
import { profileMethods } from './methods/profile.ts'
import { sendMethods } from './methods/send.ts'
import { updateMethods } from './methods/updates.ts'
import type { Params, Upload } from './params.ts'
import { actorIn, editOwn, requireChat, type SayOptions, say, sendFile, sendLocation } from './people.ts'
import { forgePress, type Press, press } from './presses.ts'
import { enqueue } from './publish.ts'
import { type Limits, RateLimits } from './rate-limits.ts'
import { createChat, createState, type NewChat, type TelegramState } from './state.ts'
import { closeTopic, createTopic, deleteTopic, migrateGroup } from './upheavals.ts'

/** One call of the bot, in the order they came. */
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

/** Telegram in a box: chats, people and the Bot API's rules, without any HTTP. */
export class FakeTelegram {
  readonly state: TelegramState
  /** Every call, the oldest dropped beyond 200,000. */
  readonly calls: Call[] = []
  private readonly faults = new Faults()
  private readonly rates = new RateLimits()

  constructor(token: string, clock: () => Date) {
    this.state = createState(token, clock)
  }

  /** Handles one Bot API call with the faults and limits that are set. Never rejects. */
  async call(method: string, params: Params, signal?: AbortSignal): Promise<Outcome> {
    const call: Call = { method, payload: params.summary(), time: Date.now() }
    this.record(call)
    const name = method.toLowerCase()
    const chatId = this.chatIdOf(params)
    const fault = this.faults.next(name, chatId)
    if (fault === 'reset') return { kind: 'hang-up' }
    try {
      if (fault !== null && fault !== 'lost') {
        if (!('delayMs' in fault)) throw refusalOf(fault)
        await new Promise(resolve => setTimeout(resolve, fault.delayMs))
      }
      if (chatId !== undefined && paced.test(name)) this.rates.spend(chatId, call.time)
      const handle = Object.hasOwn(methods, name) ? methods[name] : undefined
      if (!handle) throw new ApiError(404, 'Not Found: method not found')
      const value = await handle(this.state, params, signal)
      return fault === 'lost' ? { kind: 'hang-up' } : { kind: 'result', value }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      call.error = error
      return { kind: 'refusal', error }
    }
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

  // What people do.

  /** A person writes. `from` is the writer or finer options; see SayOptions for defaults. */
  say(chatId: number, text: string, from?: number | SayOptions): Message {
    return say(this.state, chatId, text, toOptions(from))
  }

  sendFile(chatId: number, file: Upload, options: SayOptions & { caption?: string; asPhoto?: boolean } = {}): Message {
    return sendFile(this.state, chatId, file, options.caption ?? '', options)
  }

  sendLocation(chatId: number, latitude: number, longitude: number, options: SayOptions = {}): Message {
    return sendLocation(this.state, chatId, latitude, longitude, options)
  }

  editOwn(chatId: number, messageId: number, text: string): Message {
    return editOwn(this.state, chatId, messageId, text)
  }

  /** Presses the callback button with this data, or else with these words; throws where the message has none such. */
  press(chatId: number, messageId: number, dataOrText: string, from?: number): Press {
    return press(this.state, chatId, messageId, dataOrText, from)
  }

  /** A press with any data, or none, on any message, also one that is gone. */
  forgePress(chatId: number, messageId: number, data: string | undefined, from?: number): Press {
    return forgePress(this.state, chatId, messageId, data, from)
  }

  /** Types `@bot query`; the bot's choices, or null where it gave none in 10 s. */
  askInline(chatId: number, query: string, from?: number, offset = ''): Promise<InlineAnswer | null> {
    return askInline(this.state, chatId, query, from, offset)
  }

  chooseInline(chatId: number, result: InlineResult, from?: number): Message {
    return chooseInline(this.state, chatId, result, from)
  }

  /** The person of a private chat blocks the bot. */
  block(chatId: number): void {
    const chat = requireChat(this.state, chatId)
    changeMember(this.state, chat, this.state.bot, 'kicked', actorIn(this.state, chat, undefined))
  }

  unblock(chatId: number): void {
    const chat = requireChat(this.state, chatId)
    changeMember(this.state, chat, this.state.bot, 'member', actorIn(this.state, chat, undefined))
  }

  /** Changes the place of a person, or of the bot, in a group or channel. */
  setMember(chatId: number, userId: number, status: MemberStatus, by?: number): void {
    const chat = requireChat(this.state, chatId)
    const user = this.state.users.get(userId)
    if (user) changeMember(this.state, chat, user, status, actorIn(this.state, chat, by))
  }

  // The world.

  addUser(user: Omit<User, 'is_bot'>): User {
    const added: User = { is_bot: false, ...user }
    this.state.users.set(added.id, added)
    this.state.events.emit({ type: 'chats' })
    return added
  }

  /** A new chat; a private one needs its person added first, or gets a nameless one. The bot gets no update of it. */
  addChat(chat: NewChat): FakeChat {
    if (chat.type !== 'private') return createChat(this.state, chat)
    const user = this.state.users.get(chat.id) ?? this.addUser({ id: chat.id, first_name: `User ${chat.id}` })
    return createChat(this.state, { title: user.first_name, ...chat, members: [{ user, status: 'member' }] })
  }

  chat(chatId: number): FakeChat {
    return requireChat(this.state, chatId)
  }

  /** Everything in a chat, oldest first, as it is now. */
  messages(chatId: number): Message[] {
    return [...requireChat(this.state, chatId).messages.values()]
  }

  /** A basic group becomes a supergroup; returns the new id. Silent: the bot learns it only from refusals. */
  migrate(groupId: number, options: { readonly isSilent?: boolean } = {}): number {
    return migrateGroup(this.state, groupId, options.isSilent ?? false)
  }

  createTopic(chatId: number, name: string): number {
    return createTopic(this.state, chatId, name)
  }

  deleteTopic(chatId: number, topicId: number): void {
    deleteTopic(this.state, chatId, topicId)
  }

  closeTopic(chatId: number, topicId: number, isClosed = true): void {
    closeTopic(this.state, chatId, topicId, isClosed)
  }

  /** Sends an update again under its old id, as Telegram does when a confirmation was lost. */
  repeatUpdate(update: Update): void {
    this.state.updates.repeat(update)
  }

  /** Puts any update into the queue. */
  pushUpdate(body: Omit<Update, 'update_id'>): Update | null {
    return enqueue(this.state, body)
  }

  // Trouble.

  /** Makes the next matching calls go wrong. */
  failNext(fault: Fault): void {
    this.faults.add(fault)
  }

  clearFaults(): void {
    this.faults.clear()
  }

  /** Turns rate limits on (or off with `{}`), and starts the count of refusals anew. */
  limits(limits: Limits): void {
    this.rates.set(limits)
  }

  /** Calls refused by the limits. */
  get refusals(): number {
    return this.rates.refusals
  }

  // Waiting.

  subscribe(listener: Listener): () => void {
    return this.state.events.subscribe(listener)
  }

  /**
   * Resolves with the first truthy value of `probe`, which is asked again after everything that happens here and every 20 ms;
   * rejects after `timeoutMs`.
   */
  waitFor<T>(probe: () => T | null | undefined | false, timeoutMs = 5000): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        try {
          const found = probe()
          if (found) finish(() => resolve(found))
        } catch (error) {
          finish(() => reject(error))
        }
      }
      const finish = (settle: () => void): void => {
        clearInterval(poll)
        clearTimeout(limit)
        stop()
        settle()
      }
      const stop = this.subscribe(() => queueMicrotask(look))
      const poll = setInterval(look, 20)
      const limit = setTimeout(() => {
        finish(() => reject(new Error(`waited ${timeoutMs} ms in vain for: ${probe}`)))
      }, timeoutMs)
      look()
    })
  }

  /** Ends everything that waits: long polls, unanswered presses and inline queries. */
  release(): void {
    this.state.updates.release()
    this.state.callbacks.release()
    this.state.inline.release()
  }
}

const toOptions = (from: number | SayOptions | undefined): SayOptions =>
  typeof from === 'number' ? { from } : (from ?? {})
