import type { Chat } from '../../src/core/chat/chat.ts'
import { DEFAULT_SCHEDULE } from '../../src/core/digest/schedule.ts'

/** A private chat with the settings of every new one. */
export function chat(fields: Partial<Chat> = {}): Chat {
  return {
    id: 1,
    telegramId: 7,
    kind: 'private',
    title: '爱丽丝',
    threadId: null,
    state: 'active',
    pausedUntil: null,
    nextSlot: null,
    language: 'zh',
    zone: 'Asia/Shanghai',
    schedule: DEFAULT_SCHEDULE,
    weekly: null,
    quiet: null,
    digestSize: 8,
    summaryLength: 'normal',
    style: 'full',
    silent: false,
    images: false,
    ...fields,
  }
}
