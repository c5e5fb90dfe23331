/** What the operators have to know. */
export type Trouble =
  | { readonly kind: 'dead-letters'; readonly count: number; readonly error: string | null }
  /** Digests wait for longer than they should. */
  | { readonly kind: 'late'; readonly waiting: number; readonly minutes: number }
  /** No source could be read for so long. */
  | { readonly kind: 'no-news'; readonly hours: number }

export type TroubleKind = Trouble['kind']

export interface TroubleSigns {
  /** What is wrong now. */
  look(): Promise<Trouble[]>
  /** True the first time since the trouble was last over, whoever asks. */
  raise(kind: TroubleKind): Promise<boolean>
  /** Those that were raised and are not among these are over. Returns them, to one caller only. */
  clear(except: readonly TroubleKind[]): Promise<TroubleKind[]>
}

/** Tells a trouble once, when it begins, and once more when it is over; any number of processes may watch. */
export async function watchTroubles(
  signs: TroubleSigns,
  tell: (trouble: Trouble | { kind: 'over'; of: TroubleKind }) => Promise<void>,
): Promise<void> {
  const troubles = await signs.look()
  for (const trouble of troubles) if (await signs.raise(trouble.kind)) await tell(trouble)
  for (const of of await signs.clear(troubles.map(({ kind }) => kind))) await tell({ kind: 'over', of })
}

/** From when on waiting is a trouble. */
export const LATE_MINUTES = 15
export const NO_NEWS_HOURS = 6
