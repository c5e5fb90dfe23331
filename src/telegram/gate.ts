import { createOwnLine, type TimeLine } from './time-line.ts'

/** Answers to people go before digests. */
export type Priority = 'person' | 'broadcast'

export interface Passage {
  readonly chatId: number | string | null
  readonly priority: Priority
  readonly signal?: AbortSignal | undefined
}

/** On its way through the gate. */
export interface Passing {
  /** It goes now: from here on its way is counted. */
  leaves(): void
  /** Telegram has answered: the message counts from now on. `isAccepted`: it was not refused for coming too soon. */
  answered(isAccepted: boolean): void
  /** What had to be done about it is done; includes `answered`. */
  done(): void
}

export interface Gate {
  /** Resolves when a message may leave; whoever passes says when it has arrived. Rejects with the signal's reason. */
  pass(passage: Passage): Promise<Passing>
  /** Telegram asked to wait: for one chat, or for all where two chats in a row were told so. */
  hold(seconds: number, chatId: number | string | null): void
}

export interface GateOptions {
  /** Messages a second over the bot. Telegram allows about 30, or 1000 where they are paid for. */
  readonly rate: number
  /** Which moments are ours; the bot's whole time where there is no other process. */
  readonly line?: TimeLine
  /** Broadcasts on their way at once, answered or not. */
  readonly inFlight: number
  /** Milliseconds that only go forward, whatever happens to the clock. */
  readonly monotonic: () => number
}

interface Waiting {
  readonly passage: Passage
  readonly admit: (now: number) => void
}

interface ChatPace {
  nextAt: number
  /** When messages went to a group in the last minute. */
  recent: number[]
}

const SECOND = 1000
/** Telegram's second and ours differ by the way there. */
const MARGIN_MS = 50
const GROUP_WINDOW_MS = 60 * SECOND
const GROUP_MESSAGES = 20
/** A person may get this many answers in a row before the one a second holds. */
const BURST = 3
const FORGET_AT = 10_000
/** What Telegram allows a bot that does not pay, in any second. */
const FREE_LIMIT = 30
/** A message has reached Telegram after so long, answered or not; longer where a thousand a second keep both sides busy. */
const WAY_MS = 150
const BUSY_WAY_MS = 500

/**
 * The one gate through which every message leaves: `rate` a second over the bot, one a second to a chat, 20 a minute to a
 * group; people's answers first, then broadcasts in the order in which they came, of which `inFlight` at once.
 *
 * Nobody knows when on its way a message is counted, so the one that follows a whole second's worth later waits until a second
 * has passed since the first was answered: however they travel, no second sees more than it may.
 */
export function createGate({ rate, inFlight, monotonic, line = createOwnLine(rate) }: GateOptions): Gate {
  const limit = Math.max(FREE_LIMIT, Math.floor(rate))
  const way = rate > FREE_LIMIT ? BUSY_WAY_MS : WAY_MS
  const queues: Record<Priority, Set<Waiting>> = { person: new Set(), broadcast: new Set() }
  const chats = new Map<string, ChatPace>()
  /** When the last `limit` messages had reached Telegram at the latest; never, where one has not left yet. */
  const reached: number[] = []
  let passed = 0
  let flying = 0
  let heldUntil = 0
  let lastHold = { chat: '', at: 0, until: 0 }
  /** When the last one left that was accepted. */
  let acceptedAt = 0
  let forgetAt = FORGET_AT
  let timer: NodeJS.Timeout | undefined
  line.onChange(turn)

  function paceOf(chatId: string): ChatPace {
    const known = chats.get(chatId)
    if (known) return known
    if (chats.size >= forgetAt) forgetIdle()
    const pace = { nextAt: 0, recent: [] }
    chats.set(chatId, pace)
    return pace
  }

  function forgetIdle(): void {
    const now = monotonic()
    for (const [id, pace] of chats)
      if (pace.nextAt < now && (pace.recent.at(-1) ?? 0) < now - GROUP_WINDOW_MS) chats.delete(id)
    // Not at each new chat again, where all of these are busy.
    forgetAt = Math.max(FORGET_AT, 2 * chats.size)
  }

  /** When the chat may get its next message. */
  function readyAt({ chatId, priority }: Passage, now: number): number {
    if (chatId === null) return 0
    const pace = paceOf(String(chatId))
    const spaced = priority === 'person' ? pace.nextAt - (BURST - 1) * SECOND : pace.nextAt
    if (!isGroup(chatId)) return spaced
    pace.recent = pace.recent.filter(at => at > now - GROUP_WINDOW_MS)
    const oldest = pace.recent.at(-GROUP_MESSAGES)
    return oldest === undefined ? spaced : Math.max(spaced, oldest + GROUP_WINDOW_MS + MARGIN_MS)
  }

  /** When the bot may send its next message, or null while that is not known. */
  function botReadyAt(now: number): number | null {
    const at = line.nextAt(now, queues.person.size + queues.broadcast.size)
    return at === null ? null : Math.max(at, heldUntil, (reached[passed % limit] ?? -SECOND) + SECOND)
  }

  function record({ chatId }: Passage, now: number): void {
    line.use(now)
    reached[passed % limit] = Number.POSITIVE_INFINITY
    passed++
    if (chatId === null) return
    const pace = paceOf(String(chatId))
    pace.nextAt = Math.max(pace.nextAt, now) + SECOND + MARGIN_MS
    if (isGroup(chatId)) pace.recent.push(now)
  }

  /** Admits what may go now and sets the timer for what may go next. */
  function turn(): void {
    clearTimeout(timer)
    let wakeAt = Number.POSITIVE_INFINITY
    for (const priority of ['person', 'broadcast'] as const)
      for (const waiting of queues[priority]) {
        const now = monotonic()
        if (priority === 'broadcast' && flying >= inFlight) break // whoever arrives turns again
        const botAt = botReadyAt(now)
        if (botAt === null) break // the line tells
        if (now < botAt) {
          // What is not known yet is looked at again soon.
          wakeAt = Math.min(wakeAt, botAt, now + SECOND / 10)
          break
        }
        const at = readyAt(waiting.passage, now)
        if (now < at) {
          wakeAt = Math.min(wakeAt, at)
          continue
        }
        record(waiting.passage, now)
        queues[priority].delete(waiting)
        if (priority === 'broadcast') flying++
        waiting.admit(now)
      }
    if (wakeAt !== Number.POSITIVE_INFINITY) timer = setTimeout(turn, Math.max(1, wakeAt - monotonic()))
  }

  function passing(leftAt: number, number: number, priority: Priority): Passing {
    let isAnswered = false
    let isDone = false
    /** Another one may have taken the place since. */
    function reach(at: number): void {
      if (passed - number > limit) return
      reached[number % limit] = Math.min(reached[number % limit] ?? 0, at)
    }
    function answered(isAccepted: boolean): void {
      if (isAnswered) return
      isAnswered = true
      if (isAccepted) acceptedAt = Math.max(acceptedAt, leftAt)
      reach(monotonic())
    }
    return {
      leaves: () => reach(monotonic() + way),
      answered,
      done() {
        answered(false)
        if (isDone || priority === 'person') return
        isDone = true
        flying--
        turn()
      },
    }
  }

  return {
    pass(passage) {
      const { priority, signal } = passage
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const queue = queues[priority]
        const leave = () => {
          queue.delete(waiting)
          reject(signal?.reason)
        }
        const waiting: Waiting = {
          passage,
          admit(now) {
            signal?.removeEventListener('abort', leave)
            resolve(passing(now, passed - 1, priority))
          },
        }
        signal?.addEventListener('abort', leave, { once: true })
        queue.add(waiting)
        turn()
      })
    },

    hold(seconds, chatId) {
      const now = monotonic()
      const until = now + seconds * SECOND + MARGIN_MS
      const chat = String(chatId)
      // Telegram does not say whether it means the chat or the bot. A second chat that hears it at the same time does.
      // Unless others were let through in between: then both meant their own.
      const isWhole = chatId === null || (now < lastHold.until && lastHold.chat !== chat && acceptedAt <= lastHold.at)
      if (isWhole) heldUntil = Math.max(heldUntil, until)
      if (chatId !== null) {
        const pace = paceOf(chat)
        // Past the burst, so that a person's answers wait as well.
        pace.nextAt = Math.max(pace.nextAt, until + (BURST - 1) * SECOND)
        lastHold = { chat, at: now, until }
      }
      turn()
    },
  }
}

/** Groups and channels have negative ids, or a public name. */
function isGroup(chatId: number | string): boolean {
  return typeof chatId === 'string' ? !/^\d+$/.test(chatId) : chatId < 0
}
