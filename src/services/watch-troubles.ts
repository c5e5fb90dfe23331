/** What the operators have to know. */
export type Trouble =
  | { readonly kind: 'dead-letters'; readonly count: number; readonly error: string | null }
  /** Digests wait for longer than they should. */
  | { readonly kind: 'late'; readonly waiting: number; readonly minutes: number }
  /** No source could be read for so long. */
  | { readonly kind: 'no-news'; readonly hours: number }

export type TroubleKind = Trouble['kind']

/** What operators are told: what begins, what is over, and how long the database was out of reach. */
export type TroubleNews =
  | Trouble
  | { readonly kind: 'over'; readonly of: TroubleKind }
  | { readonly kind: 'database-back'; readonly minutes: number }

export interface TroubleSigns {
  /** What is wrong now. Rejects where the database does not answer. */
  look(): Promise<Trouble[]>
  /** True the first time since the trouble was last over, whoever asks. */
  raise(kind: TroubleKind): Promise<boolean>
  /** Those that were raised and are not among these are over. Returns them, to one caller only. */
  clear(except: readonly TroubleKind[]): Promise<TroubleKind[]>
  /** True for the first to say that the database is back; the others who were cut off as well hear no. */
  sayBack(): Promise<boolean>
}

/** From when on waiting is a trouble. */
export const LATE_MINUTES = 15
export const NO_NEWS_HOURS = 6
/** A restart of the database is over sooner, and nobody needs to hear of it. */
const AWAY_MS = 3 * 60_000

/**
 * A look at everything, to be taken every minute: tells a trouble once, when it begins, and once more when it is over; any
 * number of processes may watch. That the database is out of reach can be said to nobody, since who are the operators' chats
 * stands in it and several processes would say it; so it is told when it is back.
 */
export function createTroubleWatch(
  signs: TroubleSigns,
  tell: (news: TroubleNews) => Promise<void>,
  monotonic: () => number,
): () => Promise<void> {
  let awaySince: number | null = null
  return async () => {
    awaySince ??= monotonic()
    const troubles = await signs.look() // where it fails, it has been away since the first that did
    const away = monotonic() - awaySince
    if (away >= AWAY_MS && (await signs.sayBack()))
      await tell({ kind: 'database-back', minutes: Math.round(away / 60_000) })
    awaySince = null
    for (const trouble of troubles) if (await signs.raise(trouble.kind)) await tell(trouble)
    for (const of of await signs.clear(troubles.map(({ kind }) => kind))) await tell({ kind: 'over', of })
  }
}
