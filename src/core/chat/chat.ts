import type { QuietHours, Schedule } from '../digest/schedule.ts'
import type { WeeklySlot } from '../digest/weekly.ts'

/** The languages the bot speaks, by their codes (ISO 639-1), as clients and settings name them. */
export const UI_LANGUAGES = ['zh', 'en'] as const
export type UiLanguage = (typeof UI_LANGUAGES)[number]
export type ChatKind = 'private' | 'group' | 'supergroup' | 'channel'

/** `blocked`: a person blocked the bot; `gone`: the chat or the bot's place in it is no more. */
export type ChatState = 'active' | 'paused' | 'blocked' | 'gone'

export interface ChatSettings {
  readonly language: UiLanguage
  /** IANA name, or a fixed offset such as +08:00. */
  readonly zone: string
  readonly schedule: Schedule
  /** When the review of the week comes; null where it is not wanted. */
  readonly weekly: WeeklySlot | null
  readonly quiet: QuietHours | null
  /** Stories in one digest, 3–20. */
  readonly digestSize: number
  readonly summaryLength: 'short' | 'normal' | 'long'
  readonly style: 'compact' | 'full'
  readonly silent: boolean
  readonly images: boolean
}

/** Where digests go. */
export interface Chat extends ChatSettings {
  readonly id: number
  readonly telegramId: number
  readonly kind: ChatKind
  readonly title: string
  /** Forum topic in which digests are posted. */
  readonly threadId: number | null
  readonly state: ChatState
  readonly pausedUntil: Date | null
  readonly nextSlot: Date | null
}
