import type { ChatKind } from '../core/chat/chat.ts'

export interface Announcement {
  readonly id: number
  readonly html: string
  /** `running`: its deliveries are being written; `written`: they all are. */
  readonly state: 'draft' | 'running' | 'written' | 'stopped'
}

/** How many deliveries of an announcement have come how far. */
export interface AnnouncementProgress {
  readonly written: number
  readonly sent: number
  readonly waiting: number
  /** Blocked or gone. */
  readonly unreachable: number
  readonly failed: number
}

/** Chats whose deliveries are written in one transaction. */
const STEP = 2_000

/** Writes the deliveries of announcements that were started, until there are none left. Safe to be done by any process, and to be killed. */
export async function writeAnnouncements(
  rows: { writeNext(limit: number): Promise<number> },
  signal: AbortSignal,
): Promise<number> {
  let looked = 0
  while (!signal.aborted) {
    const step = await rows.writeNext(STEP)
    looked += step
    if (step < STEP) break
  }
  return looked
}

/** The operator's word to everybody: written first as a draft that counts whom it would reach, then started. */
export interface AnnouncementService {
  draft(html: string, createdBy: number): Promise<{ id: number; readers: Partial<Record<ChatKind, number>> }>
  /** False where it was started or stopped before. */
  start(id: number): Promise<boolean>
  /** Returns how many were spared. */
  stop(id: number): Promise<number>
  find(id: number): Promise<Announcement | null>
  latest(): Promise<Announcement | null>
  progress(id: number): Promise<AnnouncementProgress>
}

interface AnnouncementRows extends Omit<AnnouncementService, 'draft'> {
  draft(html: string, createdBy: number, now: Date): Promise<number>
  countReaders(): Promise<Partial<Record<ChatKind, number>>>
}

export function createAnnouncementService(rows: AnnouncementRows, clock: () => Date): AnnouncementService {
  return {
    async draft(html, createdBy) {
      const id = await rows.draft(html, createdBy, clock())
      return { id, readers: await rows.countReaders() }
    },
    start: rows.start,
    stop: rows.stop,
    find: rows.find,
    latest: rows.latest,
    progress: rows.progress,
  }
}
