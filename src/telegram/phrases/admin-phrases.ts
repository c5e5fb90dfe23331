import type { ChatKind } from '../../core/chat/chat.ts'
import type { AnnouncementProgress } from '../../services/announce.ts'
import type { TroubleNews } from '../../services/watch-troubles.ts'
import type { Html } from '../message/html.ts'

/** The whole, as the operator sees it. */
export interface Overview {
  readonly version: string
  readonly chats: Readonly<Record<string, number>>
  readonly sources: number
  readonly failing: number
  readonly queue: { readonly due: number; readonly ready: number; readonly retrying: number }
  /** Minutes since the oldest slot that is not served; null where none waits. */
  readonly oldestMinutes: number | null
  readonly dead: number
  /** What sending came to in the last seven days. */
  readonly outcomes: Readonly<Record<string, number>>
  readonly rate: number
  readonly isPaid: boolean
  readonly latenessHours: number
}

/** What only operators read. */
export interface AdminPhrases {
  readonly overview: (overview: Overview) => Html
  readonly button: {
    readonly refresh: string
    readonly dead: (count: number) => string
    readonly announce: string
    readonly back: string
    readonly requeue: (id: number) => string
    readonly requeueAll: string
    readonly send: (readers: number) => string
    readonly cancel: string
    readonly stop: string
  }
  readonly deadTitle: (dead: { shown: number; count: number }) => Html
  readonly deadLine: (letter: { id: number; chat: number; slot: string; error: string }) => Html
  readonly noneDead: Html
  readonly requeued: (count: number) => string
  readonly announceUsage: Html
  readonly announceTooLong: (limit: number) => Html
  readonly announceDraft: (draft: { text: Html; readers: Readonly<Partial<Record<ChatKind, number>>> }) => Html
  readonly announceProgress: (
    progress: AnnouncementProgress & { state: 'draft' | 'running' | 'written' | 'stopped'; minutes: number },
  ) => Html
  readonly announceStarted: string
  readonly announceOver: string
  readonly announceStopped: (spared: number) => string
  readonly trouble: (trouble: TroubleNews) => Html
}
