/** Which moments belong to this process, of all at which the bot may send: one for each message, `1 / rate` apart. */
export interface TimeLine {
  /** The earliest moment at which the next message may leave; null while that is being found out, see `onChange`. */
  nextAt(now: number, wanted: number): number | null
  /** A message leaves. */
  use(now: number): void
  /** To be called when what `nextAt` said may have changed. */
  onChange(listener: () => void): void
}

const SECOND = 1000

/** The time line of a process that is alone. */
export function createOwnLine(rate: number): TimeLine {
  const interval = SECOND / rate
  let nextAt = 0
  return {
    nextAt: () => nextAt,
    use(now) {
      // A timer that was late may be made good for, but by no more than what one message takes (or a timer's grain).
      nextAt = Math.max(nextAt, now - Math.max(interval, GRAIN_MS)) + interval
    },
    onChange() {},
  }
}

/** A piece of the bot's time line that was given to this process. */
export interface Stretch {
  /** Milliseconds from now to its first moment. */
  readonly startsIn: number
  /** Milliseconds between two moments. */
  readonly step: number
  readonly count: number
  /** Whether other processes send as well. */
  readonly isMixed: boolean
}

/** Timers are this exact when many messages leave in a second. */
const GRAIN_MS = 20
/** A stretch is so long at most: whoever answers a person in another process waits for its end. */
const LONGEST_STRETCH_MS = 200
/** Alone, a process that was busy may be late by this much: the gate counts its messages anyway. */
const LATE_ALONE_MS = 100
/** Half of the room that there is where others send too; the way to Telegram may take as long. */
const LATE_MIXED_MS = 20
/** While the database is away there are only apologies to send. */
const WITHOUT_DATABASE_MS = SECOND
const ASK_AGAIN_MS = SECOND / 4

/**
 * A time line shared with other processes: `take` gives the next `count` moments to this one. Every moment is given once,
 * and one that was missed is lost, so the processes together never send more than the rate.
 */
export function createSharedLine({
  rate,
  take,
  monotonic,
}: {
  rate: number
  take: (count: number) => Promise<Stretch>
  monotonic: () => number
}): TimeLine {
  const most = Math.max(1, Math.floor((rate * LONGEST_STRETCH_MS) / SECOND))
  let stretches: { at: number; step: number; left: number; late: number }[] = []
  let isAsking = false
  let listener = () => {}
  /** Set while the database is away. */
  let aloneAt: number | null = null
  let askAgainAt = 0

  function ask(count: number): void {
    isAsking = true
    const given = take(count)
    given
      .then(({ startsIn, step, count: left, isMixed }) => {
        aloneAt = null
        // The answer took its time, so what it says lies a little later for us than for the database: the safe side.
        stretches.push({ at: monotonic() + startsIn, step, left, late: isMixed ? LATE_MIXED_MS : LATE_ALONE_MS })
      })
      .catch(() => {
        aloneAt ??= monotonic()
        askAgainAt = monotonic() + ASK_AGAIN_MS
      })
      .finally(() => {
        isAsking = false
        listener()
      })
  }

  function dropMissed(now: number): void {
    for (const stretch of stretches)
      while (stretch.left > 0 && stretch.at + stretch.late < now) {
        stretch.at += stretch.step
        stretch.left--
      }
    stretches = stretches.filter(({ left }) => left > 0)
  }

  return {
    nextAt(now, wanted) {
      dropMissed(now)
      const left = stretches.reduce((sum, stretch) => sum + stretch.left, 0)
      const first = stretches[0]
      // Asked for in good time, so that two stretches join.
      if (!isAsking && now >= askAgainAt && left < Math.min(wanted, most / 2))
        ask(Math.min(Math.max(1, wanted - left), most))
      return first?.at ?? aloneAt
    },
    use(now) {
      const [first] = stretches
      if (first) {
        first.at += first.step
        first.left--
        if (first.left === 0) stretches.shift()
      } else if (aloneAt !== null) aloneAt = now + WITHOUT_DATABASE_MS
    },
    onChange(next) {
      listener = next
    },
  }
}
