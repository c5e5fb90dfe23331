/** Answers to people go before digests. */
export type Priority = 'person' | 'broadcast'

export interface Passage {
  readonly chatId: number | string | null
  readonly priority: Priority
  readonly signal?: AbortSignal | undefined
}

export interface Gate {
  /** Resolves when a message may leave; whoever passes says when it has arrived. Rejects with the signal's reason. */
  pass(passage: Passage): Promise<{ done(): void }>
  /** Telegram asked to wait: for one chat, or for all where two chats in a row were told so. */
  hold(seconds: number, chatId: number | string | null): void
}

export interface GateOptions {
  /** Messages a second over the bot. Telegram allows about 30. */
  readonly rate: number
  /** Broadcasts on their way at once, answered or not. */
  readonly inFlight: number
  /** Milliseconds that only go forward, whatever happens to the clock. */
  readonly monotonic: () => number
}

interface Waiting {
  readonly passage: Passage
  readonly admit: () => void
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

/**
 * The one gate through which every message leaves: `rate` a second over the bot, one a second to a chat, 20 a minute to a
 * group; people's answers first, then broadcasts in the order in which they came, of which `inFlight` at once. In memory,
 * since one process sends all broadcasts.
 */
export function createGate({ rate, inFlight, monotonic }: GateOptions): Gate {
  const interval = SECOND / rate
  const queues: Record<Priority, Set<Waiting>> = { person: new Set(), broadcast: new Set() }
  const chats = new Map<string, ChatPace>()
  let botNextAt = 0
  let flying = 0
  let heldUntil = 0
  let lastHold = { chat: '', until: 0 }
  let timer: NodeJS.Timeout | undefined

  function paceOf(chatId: string): ChatPace {
    const known = chats.get(chatId)
    if (known) return known
    if (chats.size >= FORGET_AT) forgetIdle()
    const pace = { nextAt: 0, recent: [] }
    chats.set(chatId, pace)
    return pace
  }

  function forgetIdle(): void {
    const now = monotonic()
    for (const [id, pace] of chats)
      if (pace.nextAt < now && (pace.recent.at(-1) ?? 0) < now - GROUP_WINDOW_MS) chats.delete(id)
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

  function record({ chatId }: Passage, now: number): void {
    botNextAt = Math.max(botNextAt, now - interval) + interval
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
        const botAt = Math.max(botNextAt, heldUntil)
        if (now < botAt) {
          wakeAt = Math.min(wakeAt, botAt)
          break
        }
        if (priority === 'broadcast' && flying >= inFlight) break // whoever arrives turns again
        const at = readyAt(waiting.passage, now)
        if (now < at) {
          wakeAt = Math.min(wakeAt, at)
          continue
        }
        record(waiting.passage, now)
        queues[priority].delete(waiting)
        if (priority === 'broadcast') flying++
        waiting.admit()
      }
    if (wakeAt !== Number.POSITIVE_INFINITY) timer = setTimeout(turn, Math.max(1, wakeAt - monotonic()))
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
        let isDone = false
        const waiting: Waiting = {
          passage,
          admit() {
            signal?.removeEventListener('abort', leave)
            resolve({
              done() {
                if (isDone || priority === 'person') return
                isDone = true
                flying--
                turn()
              },
            })
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
      const isWhole = chatId === null || (now < lastHold.until && lastHold.chat !== chat)
      if (isWhole) heldUntil = Math.max(heldUntil, until)
      if (chatId !== null) {
        const pace = paceOf(chat)
        // Past the burst, so that a person's answers wait as well.
        pace.nextAt = Math.max(pace.nextAt, until + (BURST - 1) * SECOND)
        lastHold = { chat, until }
      }
      turn()
    },
  }
}

/** Groups and channels have negative ids, or a public name. */
function isGroup(chatId: number | string): boolean {
  return typeof chatId === 'string' ? !/^\d+$/.test(chatId) : chatId < 0
}
