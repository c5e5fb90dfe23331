import { ImpossibleAct } from '../../telegram/people.ts'
import { type Act, chatOf, type Stage } from './act.ts'

const LONGEST_LEAP_MS = 366 * 86_400_000

/** What the page does with the time. */
export const clockActs: Readonly<Record<string, Act>> = {
  morning: async (stage, _, params) => tell(stage, (await stage.nextMorning?.(chatOf(params))) ?? null),

  clock: async (stage, _, params) => {
    const to = new Date(params.text('to') ?? Number.NaN)
    const ahead = to.getTime() - stage.telegram.state.clock().getTime()
    if (!(ahead >= 0)) throw new ImpossibleAct('the clock goes forward only')
    if (ahead > LONGEST_LEAP_MS) throw new ImpossibleAct('the clock goes forward by a year at most')
    return tell(stage, (await stage.moveClock?.(to)) ?? null)
  },
}

function tell({ telegram }: Stage, now: Date | null): { now: string | null } {
  if (now) telegram.state.events.emit({ type: 'clock', now: now.toISOString() })
  return { now: now?.toISOString() ?? null }
}
