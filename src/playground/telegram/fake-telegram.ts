import type { Message, Update, User } from 'grammy/types'
import { BotApi, type Call, type Outcome } from './bot-api.ts'
import type { FakeChat, MemberStatus } from './chat.ts'
import type { Listener } from './events.ts'
import type { Fault } from './faults.ts'
import type { InlineAnswer, InlineResult } from './inline-queries.ts'
import { askInline, chooseInline } from './inline-use.ts'
import { changeMember } from './membership.ts'
import type { Params, Upload } from './params.ts'
import { actorIn, deleteMessage, editOwn, requireChat, type SayOptions, say, sendFile, sendLocation } from './people.ts'
import { forgePress, type Press, press } from './presses.ts'
import { enqueue } from './publish.ts'
import type { Limits } from './rate-limits.ts'
import { createChat, createState, type NewChat, type TelegramState } from './state.ts'
import { closeTopic, createTopic, deleteTopic, migrateGroup } from './upheavals.ts'

/** Telegram in a box: chats, people and the Bot API's rules, without any HTTP. */
export class FakeTelegram {
  readonly state: TelegramState
  private readonly api: BotApi

  constructor(token: string, clock: () => Date) {
    this.state = createState(token, clock)
    this.api = new BotApi(this.state)
  }

  /** Handles one Bot API call with the faults and limits that are set. Never rejects. */
  call(method: string, params: Params, signal?: AbortSignal): Promise<Outcome> {
    return this.api.call(method, params, signal)
  }

  /** Every call, in the order they came; the oldest go beyond 200,000. */
  get calls(): readonly Call[] {
    return this.api.calls
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

  /** `from`, where given, has to be who wrote it. */
  editOwn(chatId: number, messageId: number, text: string, from?: number): Message {
    return editOwn(this.state, chatId, messageId, text, from)
  }

  /** A person deletes a message: any in a private chat, elsewhere an own one, and admins any. The bot does not hear of it. */
  delete(chatId: number, messageId: number, from?: number): void {
    deleteMessage(this.state, chatId, messageId, from)
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

  /** An anonymous administrator writes in the name of the group. */
  setAnonymous(chatId: number, userId: number, isAnonymous: boolean): void {
    const member = requireChat(this.state, chatId).members.get(userId)
    if (member) member.isAnonymous = isAnonymous
    this.state.events.emit({ type: 'chats' })
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
    this.api.faults.add(fault)
  }

  clearFaults(): void {
    this.api.faults.clear()
  }

  /** Turns rate limits on (or off with `{}`), and starts the count of refusals anew. */
  limits(limits: Limits): void {
    this.api.rates.set(limits)
  }

  /** Calls refused by the limits. */
  get refusals(): number {
    return this.api.rates.refusals
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
