import type { ApiClientOptions } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import type { Article } from '../../core/article/article.ts'
import type { UiLanguage } from '../../core/chat/chat.ts'
import type { DigestService } from '../../services/build-digest.ts'
import type { TrendService } from '../../services/follow-trends.ts'
import type { TakePaper } from '../../services/import-pages.ts'
import type { OpmlReading, Outline } from '../../services/import-sources.ts'
import type { PaperService } from '../../services/leaf-papers.ts'
import type { ChatService } from '../../services/manage-chats.ts'
import type { PreferenceService } from '../../services/manage-preferences.ts'
import type { SubscriptionService } from '../../services/manage-subscriptions.ts'
import type { SearchService } from '../../services/search-articles.ts'
import type { SourceHealth, SystemStatus } from '../../services/source-health.ts'
import type { StoryService } from '../../services/tell-story.ts'
import type { Download } from '../download.ts'
import type { AdminDeps } from './admin.ts'

type Log = (message: string, fields?: Readonly<Record<string, unknown>>) => void

/** What the bot is made of. Each feature takes the few it needs. */
export interface BotDeps {
  readonly chats: ChatService
  readonly subscriptions: SubscriptionService
  readonly searches: SearchService
  readonly digests: Pick<DigestService, 'build' | 'remember' | 'recall' | 'latest' | 'lastDayWithNews'>
  readonly articles: { find(id: number): Promise<Article | null>; findAll(ids: readonly number[]): Promise<Article[]> }
  readonly stories: StoryService
  readonly preferences: PreferenceService
  readonly trends: TrendService
  readonly health: { sources(): Promise<SourceHealth[]>; status(zone: string): Promise<SystemStatus> }
  readonly transfer: {
    parseOpml(bytes: Uint8Array): OpmlReading
    formatOpml(outlines: readonly Outline[]): string
    /** All that is kept of a chat. */
    exportChat(chatId: number): Promise<{ readonly topics: readonly { name: string; url: string | null }[] }>
  }
  readonly newspapers: PaperService
  readonly papers: { readonly mostBytes: number; take: TakePaper }
  readonly download: Download
  /** The operators' Telegram user ids. */
  readonly adminIds: readonly number[]
  /** What they may see and do; without it there is no /admin. */
  readonly admin?: Omit<AdminDeps, 'adminIds'>
  /** Telegram repeats an update whose receipt it did not hear of; this is true only the first time. */
  readonly seenUpdates: { firstTime(updateId: number): Promise<boolean> }
  readonly clock: () => Date
  readonly logger: { readonly info: Log; readonly warn: Log; readonly error: Log }
  /** Of new chats where nobody says which: channels. Default English. */
  readonly defaultLanguage?: UiLanguage
  /** Of new chats whose client's language suggests none. Default UTC. */
  readonly defaultZone?: string
  /** Whether a new private chat starts with the zone its client's language suggests. Default true. */
  readonly guessesZone?: boolean
  /** For the privacy statement. Default 90. */
  readonly retentionDays?: number
  /** How the Bot API is reached, if not directly and at Telegram's. */
  readonly client?: ApiClientOptions
  /** Saves the call that asks for it. */
  readonly botInfo?: UserFromGetMe
}
