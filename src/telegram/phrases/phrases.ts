import type { ChatSettings, UiLanguage } from '../../core/chat/chat.ts'
import type { Why } from '../../core/digest/digest.ts'
import type { QuietHours, Schedule } from '../../core/digest/schedule.ts'
import type { Category } from '../../core/topic/categories.ts'
import type { FailureCode } from '../../services/collect-articles.ts'
import type { OpmlReading } from '../../services/import-sources.ts'
import type { ErasedCounts } from '../../services/manage-chats.ts'
import type { SubscribeOutcome } from '../../services/manage-subscriptions.ts'
import type { SearchOutcome } from '../../services/search-articles.ts'
import type { CommandName } from '../chat/command.ts'
import type { Html } from '../message/html.ts'
import type { AdminPhrases } from './admin-phrases.ts'
import type { NameList } from './name-list.ts'
import type { PreferencePhrases } from './preference-phrases.ts'

export type SubscribeRefusal = Exclude<Extract<SubscribeOutcome, { ok: false }>['reason'], 'several-feeds'>
export type SearchRefusal = Extract<SearchOutcome, { ok: false }>['reason']

/** How a command is explained: what it does, and an example that can be sent as it stands. */
export interface CommandHelp {
  /** For Telegram's menu. */
  readonly menu: string
  readonly does: string
  readonly examples: readonly string[]
}

/**
 * Every sentence a reader can meet, once for each language. What is `string` goes on buttons, into the menu or into the answer to
 * a press (no markup, at most 200 characters); what is `Html` is a message or a part of one.
 */
/** How many articles a search finds; `isMore`: those and more. */
export interface FoundCount {
  readonly total: number
  readonly isMore: boolean
}

export interface Phrases extends PreferencePhrases {
  readonly language: UiLanguage
  readonly admin: AdminPhrases

  /** For Intl: dates, numbers, choices (BCP 47). */
  readonly locale: string
  /** The language's name for itself, and what people may write for it, in small letters. */
  readonly spoken: { readonly own: string; readonly names: readonly string[] }
  readonly nameList: NameList
  /** After a word that is explained. */
  readonly colon: string
  readonly justNow: string
  /** What Intl says of an age, in the language's print. */
  readonly age: (said: string) => string
  readonly categoryName: (category: Category) => string
  /** A topic of the news of a place. */
  readonly localTopic: (place: string) => string
  /** A zone by a city that readers know; `city` is the one in its name. */
  readonly zoneName: (zone: string, city: string) => string
  /** How many characters of a topic the title of a chart has room for. */
  readonly chartTitleRoom: number
  /** For examples in commands. */
  readonly exampleTopic: string

  readonly commands: Readonly<Record<CommandName, CommandHelp>>
  /** What an empty chat (512 characters) and the bot's profile (120) say. */
  readonly profile: { readonly description: string; readonly short: string }

  readonly button: {
    readonly topics: string
    readonly time: string
    readonly tryDigest: string
    readonly digestNow: string
    readonly read: (number: number) => string
    /** Asks for what was probably meant by a search. */
    readonly didYouMean: (text: string) => string
    readonly why: string
    readonly settings: string
    readonly undo: string
    readonly previous: string
    readonly next: string
    /** From what is only listed by time to the best hits. */
    readonly backToBest: string
    readonly cancel: string
    readonly saveAsTopic: string
    readonly original: string
    readonly storyCard: string
    readonly fullText: string
    readonly share: string
    readonly changeZone: (zone: string) => string
    readonly pauseTopic: (name: string) => string
    readonly resumeTopic: (name: string) => string
    readonly editTopic: string
    readonly removeTopic: string
    readonly removeAll: string
    readonly eraseAll: string
    readonly searchFor: (text: string) => string
    readonly subscribeTo: (text: string) => string
    readonly lastDay: (day: string) => string
    readonly resume: string
  }

  /** On the button above the results of an inline query, at most 40 characters. */
  readonly inline: {
    readonly open: (found: FoundCount) => string
    readonly openTop: string
    readonly nothing: string
  }

  /** Answers to presses. */
  readonly answer: {
    readonly expired: string
    readonly failed: string
    readonly adminsOnly: string
    readonly notYours: string
    readonly done: string
    readonly cancelled: string
    readonly alreadyGone: string
    readonly undoOver: string
    readonly restored: (name: string) => string
    readonly removed: (name: string) => string
    readonly paused: (name: string) => string
    readonly resumed: (name: string) => string
    readonly subscribed: (name: string) => string
    readonly notFound: string
    readonly topicFirst: string
    readonly tooManyTopics: string
    readonly slowDown: string
  }

  readonly failed: Html
  readonly slowDown: Html
  readonly adminsOnly: Html
  readonly notAdminThere: (chat: string) => Html
  readonly botNotAdminThere: (chat: string) => Html
  readonly noSuchChat: (chat: string) => Html
  readonly forChat: (title: string) => Html

  readonly start: (input: { name: string; topics: number; isBack: boolean }) => Html
  readonly setup: (input: { chosen: number; zone: string; time: string }) => Html
  readonly zoneChoose: Html
  readonly startGroup: Html
  /** `name` is what goes before the arguments of a command. */
  readonly addedToChannel: (input: { title: string; name: string }) => Html
  /** Above buttons with the titles. */
  readonly managedChats: Html
  readonly helpTitle: Html
  readonly helpHint: (botName: string) => Html
  readonly exampleTitle: string
  readonly aliasTitle: string
  readonly unknownCommand: (input: { word: string; nearest: string | null }) => Html
  readonly unknownHelp: (input: { word: string; nearest: string | null }) => Html
  readonly plainText: (text: string) => Html
  readonly plainTextTooLong: Html

  readonly subscribed: (input: { topic: string; isNew: boolean; recent: number }) => Html
  /** One line for each of several topics. */
  readonly subscribedLine: (input: { topic: string; isNew: boolean; recent: number }) => Html
  readonly subscribeUsage: Html
  readonly chooseFeed: (count: number) => Html
  readonly subscribeRefused: Readonly<Record<SubscribeRefusal, (value: string) => Html>>
  readonly tooManyLines: (most: number) => Html
  readonly editTopic: (topic: string) => Html
  readonly edited: (input: { before: string; after: string }) => Html

  readonly unsubscribed: (topic: string) => Html
  readonly unsubscribeChoose: Html
  readonly noSuchTopic: (input: { value: string; command: string; nearest: string | null }) => Html
  readonly noTopics: Html
  readonly confirmRemoveAll: (count: number) => Html
  readonly removedAll: (count: number) => Html
  readonly restored: (topic: string) => Html
  readonly cancelled: Html

  readonly listTitle: (input: { count: number; page: number; pages: number }) => Html
  readonly listState: (input: { lastHit: string | null; mutedUntil: 'forever' | string | null }) => string

  readonly digestTitle: (day: string) => Html
  readonly digestCounts: (counts: { stories: number; articles: number; sources: number }) => Html
  readonly moreSources: (count: number) => string
  readonly sources: (count: number) => string
  readonly quietTopics: (names: string) => Html
  readonly failedSources: (names: string) => Html
  readonly emptyDigest: (names: string) => Html
  readonly emptyDay: (input: { day: string; topic: string | null }) => Html
  readonly badDate: (input: { value: string; command: string }) => Html
  readonly futureDate: (input: { value: string; command: string }) => Html
  /** The forum topic that digests went to is no more. */
  readonly threadLost: Html

  readonly whyTitle: Html
  readonly why: (why: Why & { topic: string; age: string; isUpdate: boolean }) => Html
  readonly whyNothing: Html

  readonly readUsage: Html
  readonly noSuchArticle: Html
  readonly articleFrom: (credit: string) => string
  readonly byline: (names: string) => string
  /** By which /read finds it again. */
  readonly number: (number: string) => string
  readonly noSuchNumber: (input: { number: number; last: number }) => Html
  readonly page: (page: number, pages: number) => string
  readonly noText: Html

  readonly cardCounts: (counts: { articles: number; sources: number }) => string
  /** What other articles of the story add to the one that tells it. */
  readonly cardAdditions: Html
  readonly cardQuotation: Html
  readonly cardTimeline: Html
  /** A day that is still to come. */
  readonly cardAhead: (day: string) => string
  readonly cardPeople: (names: string) => Html
  readonly cardPlaces: (names: string) => Html
  readonly cardSources: Html

  /** `pages` is null where nobody knows how many there are. */
  readonly searchTitle: (input: FoundCount & { text: string; page: number; pages: number | null }) => Html
  readonly searchDropped: (words: string) => Html
  readonly searchNothing: (text: string) => Html
  readonly searchRefused: Readonly<Record<SearchRefusal, (value: string) => Html>>

  readonly schedule: (schedule: Schedule) => string
  readonly scheduleNow: (input: { schedule: Schedule; zone: string }) => Html
  readonly scheduleSet: (input: { schedule: Schedule }) => Html
  readonly nextTimes: (input: { times: readonly string[]; zone: string }) => Html
  readonly noNextTimes: Html
  readonly badTime: (value: string) => Html
  readonly tooManyTimes: (value: string) => Html
  readonly scheduleUsage: Html
  readonly sendingIsPaused: Html

  readonly zoneNow: (input: { zone: string; time: string }) => Html
  readonly zoneSet: (input: { zone: string; time: string; fixedOffset: boolean }) => Html
  readonly badZone: (input: { value: string; nearest: string }) => Html

  readonly quietNow: (quiet: QuietHours | null) => Html
  readonly quietSet: (quiet: QuietHours | null) => Html
  readonly quietUsage: (input: { value: string; reason: 'bad-form' | 'equal-ends' }) => Html

  readonly languageSet: Html
  readonly languageAsk: (value: string) => Html

  readonly paused: (until: string | null) => Html
  readonly resumed: Html
  readonly topicPaused: (input: { topic: string; until: string | null }) => Html
  readonly topicResumed: (topic: string) => Html
  readonly badDuration: (value: string) => Html

  readonly settingsTitle: Html
  readonly settingsRows: (settings: ChatSettings) => Html
  readonly settingsButton: {
    readonly size: (size: number) => string
    readonly summaryLength: Readonly<Record<ChatSettings['summaryLength'], string>>
    readonly style: Readonly<Record<ChatSettings['style'], string>>
    readonly silent: (silent: boolean) => string
    readonly images: (images: boolean) => string
    readonly thread: string
  }

  readonly sourcesTitle: (input: { count: number; page: number; pages: number }) => Html
  readonly noSources: Html
  readonly sourceState: (input: {
    isPaper: boolean
    isGone: boolean
    failures: number
    reason: string | null
    lastSuccess: string | null
    articlesADay: number
  }) => string
  /** Why a source could not be read, in words. */
  readonly failureReason: (code: FailureCode) => string
  readonly sourceDied: (input: { title: string; reason: string; isGone: boolean }) => Html
  readonly status: (input: {
    version: string
    lastCollected: string | null
    articlesToday: number
    sources: number
    failing: number
  }) => Html

  readonly importUsage: Html
  readonly importRefused: Readonly<Record<Extract<OpmlReading, { ok: false }>['reason'], (value: string) => Html>>
  readonly imported: (input: { added: number; known: number; failed: number }) => Html
  readonly importFailure: Readonly<Record<SubscribeRefusal | 'several-feeds', string>>
  readonly importFailed: (input: { title: string; reason: string }) => Html
  readonly exportUsage: (value: string) => Html
  readonly exportEmpty: Html
  readonly issueTitle: (input: { paper: string; day: string; articles: number; page: number; pages: number }) => Html
  /** Of a newspaper: 第 3 版, Page 3. */
  readonly printedPage: (page: string) => string
  readonly noIssue: (input: { day: string; isNever: boolean }) => Html
  readonly whichPaper: (day: string) => Html
  readonly noSuchPaper: (input: { name: string; day: string }) => Html
  /** Of people. */
  readonly names: (names: readonly string[]) => string
  readonly paperUsage: Html
  readonly paperRefused: (input: { reason: 'too-large' | 'not-text' | 'no-article'; megabytes: number }) => Html
  readonly paperStored: (input: { source: string; date: string; stored: number; known: number }) => Html

  readonly shareUsage: Html
  readonly shareRefused: (value: string) => Html
  /** Below the picture, and with the link. */
  readonly shareTitle: (topic: string) => string
  readonly shareCaption: (input: { topic: string; link: string }) => Html

  readonly privacy: (retentionDays: number) => Html
  /** Below it, where several people are. */
  readonly privacyInGroup: Html
  readonly confirmErase: Html
  readonly erased: (counts: ErasedCounts) => Html
}
