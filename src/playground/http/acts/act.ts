import type { User } from 'grammy/types'
import type { FakeTelegram } from '../../telegram/fake-telegram.ts'
import type { Params } from '../../telegram/params.ts'

/** What the page acts on. */
export interface Stage {
  readonly telegram: FakeTelegram
  /** In which the page shows times; null: the browser's. */
  readonly zone: string | null
  /** Moves the clock to the chat's next slot and delivers; the new time, or null where the chat has none. */
  readonly nextMorning: ((chatId: number) => Promise<Date | null>) | undefined
  /** Moves the clock forward to this instant and delivers what became due. */
  readonly moveClock: ((to: Date) => Promise<Date>) | undefined
}

/** Something that the page does in a user's name; what it returns is the answer. Throws ImpossibleAct with the reason. */
export type Act = (stage: Stage, me: User, params: Params) => unknown

export const chatOf = (params: Params): number => params.integer('chat') ?? 0

/** The fields that are there, under the names that the acts of people take. */
export function place(params: Params): { replyTo?: number; threadId?: number; asChat?: number } {
  const given = (name: string) => {
    const value = params.integer(name)
    return value === undefined ? {} : { [name]: value }
  }
  return { ...given('replyTo'), ...given('threadId'), ...given('asChat') }
}
