import type { UiLanguage } from '../core/chat/chat.ts'
import type { FailureCode } from './collect-articles.ts'

/** How a source has fared. */
export interface SourceHealth {
  readonly id: number
  readonly title: string
  readonly url: string
  readonly kind: 'feed' | 'page' | 'newspaper'
  readonly lastSuccessAt: Date | null
  readonly createdAt: Date
  /** Since the last success. */
  readonly failures: number
  readonly lastErrorCode: FailureCode | null
  readonly goneAt: Date | null
  /** Over the last seven days. */
  readonly articlesADay: number
}

/** What `/status` says. */
export interface SystemStatus {
  readonly version: string
  readonly lastCollectedAt: Date | null
  readonly articlesToday: number
  readonly sources: number
  readonly failing: readonly SourceHealth[]
}

/** A source is given up on when it has failed this often and for this long. It is asked on, once a day. */
export const DEAD_AFTER = { failures: 8, days: 7 } as const

/** Where to tell that a source died. */
export interface Mourner {
  readonly telegramId: number
  readonly threadId: number | null
  readonly language: UiLanguage
  readonly source: Pick<SourceHealth, 'title' | 'goneAt' | 'lastErrorCode' | 'lastSuccessAt'>
}
