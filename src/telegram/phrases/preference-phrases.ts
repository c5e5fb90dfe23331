import type { Filter } from '../../core/digest/preferences.ts'
import type { WeeklySlot } from '../../core/digest/weekly.ts'
import type { FilterOutcome } from '../../services/manage-preferences.ts'
import type { Html } from '../message/html.ts'

export type FilterRefusal = Extract<FilterOutcome, { ok: false }>['reason']

/** What is said about votes, filters, bookmarks, trends and the weekly review; see `Phrases` for the two kinds of sentences. */
export interface PreferencePhrases {
  /** Under what is read. A set one has a mark. */
  readonly opinionButton: {
    readonly like: (isSet: boolean) => string
    readonly dislike: (isSet: boolean) => string
    readonly save: (isSet: boolean) => string
    readonly unsave: (number: number) => string
    readonly less: (isSet: boolean) => string
    readonly hideWord: string
    readonly clearVotes: (count: number) => string
    readonly subscribeHot: (input: { word: string; isOwn: boolean }) => string
    readonly weekly: (weekly: WeeklySlot) => string
    readonly weeklyOff: string
    readonly showFilters: string
  }
  /** Answers to presses. */
  readonly opinionAnswer: {
    readonly liked: string
    readonly disliked: string
    readonly voteTaken: string
    readonly saved: string
    readonly unsaved: string
    readonly less: (source: string) => string
    readonly lessNot: (source: string) => string
    readonly hidden: (word: string) => string
    readonly filterRemoved: (value: string) => string
    readonly votesCleared: (count: number) => string
  }
  readonly hideWhich: Html
  readonly noWordToHide: string

  readonly filterTitle: (count: number) => Html
  readonly filterNone: Html
  readonly filterLine: (filter: Filter) => string
  readonly filterVotes: (votes: { up: number; down: number }) => Html
  readonly filterAdded: (filters: readonly { filter: Filter; isNew: boolean }[]) => Html
  readonly filterGone: (filter: Filter) => Html
  readonly filterUnknown: (value: string) => Html
  readonly filterDeleteUsage: Html
  readonly filterRefused: Readonly<Record<FilterRefusal, (input: { value: string; nearest: string }) => Html>>
  /** Below a digest's "why?". */
  readonly filterHid: (input: { stories: number; by: readonly Filter[] }) => Html

  readonly savedTitle: (input: { count: number; page: number; pages: number }) => Html
  readonly savedNone: Html
  /** How to search among what is saved. */
  readonly savedSearch: Html

  readonly topicsTitle: Html
  readonly hotTitle: Html
  readonly hotLine: (input: { word: string; today: number; usual: number }) => Html
  readonly hotNone: Html

  readonly statsUsage: Html
  readonly statsUnknown: (input: { value: string; example: string }) => Html
  readonly statsNone: (input: { topic: string; days: number }) => Html
  readonly chartTitle: (topic: string) => string
  /** Where the picture cannot draw the topic's own characters. */
  readonly chartTitlePlain: string
  readonly chartSubtitle: (input: { days: number; total: number }) => string
  readonly statsCaption: (input: {
    topic: string
    days: number
    total: number
    peak: { day: string; stories: number } | null
    today: number
  }) => Html

  readonly weekly: (weekly: WeeklySlot | null) => string
  readonly weeklyNow: (weekly: WeeklySlot | null) => Html
  readonly weeklySet: (input: { weekly: WeeklySlot | null; next: string | null }) => Html
  readonly weeklyUsage: Html
  readonly badWeekly: (value: string) => Html
  readonly weekTitle: (input: { from: string; to: string }) => Html
  readonly update: string
}
