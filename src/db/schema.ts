import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  customType,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Subhead } from '../core/article/article.ts'
import type { ChatKind, ChatState, UiLanguage } from '../core/chat/chat.ts'
import type { Digest } from '../core/digest/digest.ts'
import type { FilterKind } from '../core/digest/preferences.ts'
import type { QuietHours, Schedule } from '../core/digest/schedule.ts'
import type { SlotKind } from '../core/digest/slot.ts'
import type { WeeklySlot } from '../core/digest/weekly.ts'
import type { Language } from '../core/text/language.ts'
import type { TopicKind, TopicQuery } from '../core/topic/topic.ts'
import type { FailureCode } from '../services/collect-articles.ts'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const identity = (name: string) => bigint(name, { mode: 'number' })
const id = () => identity('id').primaryKey().generatedAlwaysAsIdentity()

/**
 * What `lease.ts` works on. Leases and waiting times run on the database's clock, the one that all processes share.
 * `attempts` counts claims since the last success; `not_before` is when to try (again).
 */
const leased = () => ({
  attempts: integer('attempts').notNull().default(0),
  notBefore: instant('not_before').notNull().defaultNow(),
  leaseUntil: instant('lease_until'),
  leaseHolder: uuid('lease_holder'),
})

export const sources = pgTable(
  'sources',
  {
    id: id(),
    /** Canonical; `paper:<name>` for newspapers, which have none. */
    url: text('url').notNull().unique(),
    kind: text('kind').$type<'feed' | 'page' | 'newspaper'>().notNull(),
    title: text('title').notNull(),
    language: text('language').$type<Language>(),
    etag: text('etag'),
    lastModified: text('last_modified'),
    /** Between two looks at it, as it was decided last time. */
    intervalSeconds: integer('interval_seconds'),
    /** Failures since the last success, and the last one: in English for the operator, and as a code (`FailureCode`). */
    failures: integer('failures').notNull().default(0),
    lastError: text('last_error'),
    lastErrorCode: text('last_error_code').$type<FailureCode>(),
    lastSuccessAt: instant('last_success_at'),
    /** Gone for good (HTTP 410): not asked any more. */
    goneAt: instant('gone_at'),
    /** When its subscribers were told that it died. */
    toldAt: instant('told_at'),
    /** How much a story counts for being told here, 1 for most; the operator's to say. */
    weight: real('weight').notNull().default(1),
    /** The outlines around it in the OPML it came from, joined by slashes. */
    folder: text('folder'),
    addedBy: identity('added_by').references(() => chats.id, { onDelete: 'set null' }),
    createdAt: instant('created_at').notNull().defaultNow(),
    ...leased(),
  },
  table => [index('sources_due').on(table.notBefore).where(sql`kind <> 'newspaper' and gone_at is null`)],
)

export const stories = pgTable(
  'stories',
  {
    id: id(),
    firstSeenAt: instant('first_seen_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    /** The representative article: the first that told the story. */
    articleId: identity('article_id'),
    articles: integer('articles').notNull(),
    sources: integer('sources').notNull(),
  },
  table => [index('stories_last_seen').on(table.lastSeenAt)],
)

export const articles = pgTable(
  'articles',
  {
    id: id(),
    /** The id given to `cli load`, which is what search returns there. */
    externalId: text('external_id').unique(),
    sourceId: identity('source_id')
      .notNull()
      .references(() => sources.id, { onDelete: 'cascade' }),
    url: text('url'),
    /** What all addresses of the article have in common, see `urlKey`. */
    urlKey: text('url_key').unique(),
    /** The feed's own name for it, see `ArticleDraft`. */
    guid: text('guid'),
    title: text('title').notNull(),
    kicker: text('kicker'),
    byline: text('byline').array().notNull(),
    credit: text('credit'),
    dateline: text('dateline'),
    publishedAt: instant('published_at').notNull(),
    language: text('language').$type<Language>().notNull(),
    paragraphs: text('paragraphs').array().notNull(),
    subheads: jsonb('subheads').$type<readonly Subhead[]>().notNull(),
    captions: text('captions').array().notNull(),
    authorNote: text('author_note'),
    summary: text('summary').array().notNull(),
    /** How soon each sentence of the summary was chosen: the best have the lowest. */
    summaryRanks: smallint('summary_ranks').array().notNull().default([]),
    image: text('image'),
    categories: text('categories').array().notNull(),
    /** Our own, see `core/topic/categories.ts`. */
    category: text('category'),
    contentHash: text('content_hash').notNull(),
    fingerprint: bigint('fingerprint', { mode: 'bigint' }).notNull(),
    /** See `core/article/sketch.ts`. */
    sketch: integer('sketch').array().notNull().default([]),
    /** Under which articles of the same story are found, see `storyKeys`. */
    storyKeys: text('story_keys').array().notNull().default([]),
    /** Its feed says too little, and its page is still to be looked at. */
    awaitsPage: boolean('awaits_page').notNull().default(false),
    /** Number of the newspaper page, as far as the page says it. */
    page: text('page'),
    /** Where the source put it: 0 is first in the feed or on the page. Null where that is not known. */
    place: smallint('place'),
    storyId: identity('story_id')
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    searchVector: tsvector('search_vector').notNull(),
    /** Number of terms. */
    length: integer('length').notNull(),
    arrivedAt: instant('arrived_at').notNull(),
  },
  table => [
    unique('articles_content').on(table.sourceId, table.contentHash),
    index('articles_guid').on(table.sourceId, table.guid).where(sql`guid is not null`),
    index('articles_search').using('gin', table.searchVector),
    index('articles_arrived').on(table.arrivedAt),
    index('articles_published').on(table.publishedAt),
    index('articles_story').on(table.storyId),
    // Every article that comes in is looked up here, so what was added last must not lie in a heap of its own.
    index('articles_story_keys').using('gin', table.storyKeys).with({ fastupdate: false }),
  ],
)

/** Which articles tell the same event, each with the ones told before it, see `core/story/likeness.ts`. 1 is the same text. */
export const storyLinks = pgTable(
  'story_links',
  {
    articleId: identity('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    earlierId: identity('earlier_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    similarity: real('similarity').notNull(),
  },
  table => [
    primaryKey({ columns: [table.articleId, table.earlierId] }),
    index('story_links_earlier').on(table.earlierId),
  ],
)

/** In how many articles a term stands, and how many articles there are: what BM25 needs beside the article itself. */
export const terms = pgTable(
  'terms',
  {
    term: text('term').primaryKey(),
    articles: integer('articles').notNull(),
  },
  table => [
    // Whatever the server's locale: terms by how they begin and how they end, Chinese ones by their characters.
    index('terms_beginning').on(sql`(${table.term} collate "C")`),
    index('terms_end').on(sql`(reverse(${table.term}) collate "C")`),
    index('terms_characters')
      .using('gin', sql`string_to_array(${table.term}, null)`)
      .where(sql`(term collate "C") >= '一'`),
  ],
)

/** One row: the number of articles and of their terms. */
export const indexTotals = pgTable('index_totals', {
  id: smallint('id').primaryKey().default(1),
  articles: integer('articles').notNull(),
  length: bigint('length', { mode: 'number' }).notNull(),
})

export const topics = pgTable('topics', {
  id: id(),
  kind: text('kind').$type<TopicKind>().notNull(),
  name: text('name').notNull(),
  canonical: text('canonical').notNull().unique(),
  query: jsonb('query').$type<TopicQuery>(),
  sourceId: identity('source_id').references(() => sources.id, { onDelete: 'cascade' }),
  createdAt: instant('created_at').notNull().defaultNow(),
})

export const chats = pgTable(
  'chats',
  {
    id: id(),
    telegramId: identity('telegram_id').notNull().unique(),
    kind: text('kind').$type<ChatKind>().notNull(),
    title: text('title').notNull(),
    threadId: identity('thread_id'),
    language: text('language').$type<UiLanguage>().notNull(),
    zone: text('zone').notNull(),
    schedule: jsonb('schedule').$type<Schedule>().notNull(),
    /** When the review of the week comes, where it is wanted. */
    weekly: jsonb('weekly').$type<WeeklySlot>(),
    quiet: jsonb('quiet').$type<QuietHours>(),
    digestSize: smallint('digest_size').notNull(),
    summaryLength: text('summary_length').$type<'short' | 'normal' | 'long'>().notNull(),
    style: text('style').$type<'compact' | 'full'>().notNull(),
    silent: boolean('silent').notNull(),
    images: boolean('images').notNull(),
    state: text('state').$type<ChatState>().notNull(),
    pausedUntil: instant('paused_until'),
    nextSlotAt: instant('next_slot_at'),
    /** Slot of the last digest: the next one has what came in since. */
    lastSlotAt: instant('last_slot_at'),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  table => [
    // With the id, so that a hundred thousand chats of one minute are claimed in order without being sorted for each batch.
    index('chats_due_slot').on(table.nextSlotAt, table.id).where(sql`state = 'active'`),
    index('chats_paused').on(table.pausedUntil).where(sql`state = 'paused'`),
  ],
)

const chatId = () =>
  identity('chat_id')
    .notNull()
    .references(() => chats.id, { onDelete: 'cascade' })
const storyId = () =>
  identity('story_id')
    .notNull()
    .references(() => stories.id, { onDelete: 'cascade' })

export const subscriptions = pgTable(
  'subscriptions',
  {
    chatId: chatId(),
    topicId: identity('topic_id')
      .notNull()
      .references(() => topics.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull().defaultNow(),
    mutedUntil: instant('muted_until'),
  },
  table => [primaryKey({ columns: [table.chatId, table.topicId] }), index('subscriptions_topic').on(table.topicId)],
)

/** Who was seen to manage another chat from their own: what `/list` offers them, checked anew each time. */
export const managers = pgTable('managers', { chatId: chatId(), userId: identity('user_id').notNull() }, table => [
  primaryKey({ columns: [table.chatId, table.userId] }),
  index('managers_user').on(table.userId),
])

/**
 * `due`: claimed, to be built; `ready`: its parts are written, to be sent; `sent`; `empty`: the chat subscribes to nothing;
 * `blocked`: the person does not want us; `gone`: the chat, or our place in it, is no more; `folded`: too late, the next digest
 * tells what it had; `failed`: a dead letter, refused or given up after the last attempt.
 */
export type DeliveryState = 'due' | 'ready' | 'sent' | 'empty' | 'blocked' | 'gone' | 'folded' | 'failed'

/** A slot's digest or review, or a word of the operator to everybody. */
export type DeliveryKind = SlotKind | 'announcement'

/** What the operator says to all chats. Its deliveries are written in steps: `cursor` is the last chat that has one. */
export const announcements = pgTable('announcements', {
  id: id(),
  html: text('html').notNull(),
  /** Telegram id of the operator; 0 for one who was erased. */
  createdBy: identity('created_by').notNull(),
  state: text('state').$type<'draft' | 'running' | 'written' | 'stopped'>().notNull(),
  /** Up to which `chats.id` its deliveries are written. */
  cursor: identity('cursor').notNull().default(0),
  createdAt: instant('created_at').notNull(),
})

export const deliveries = pgTable(
  'deliveries',
  {
    id: id(),
    chatId: chatId(),
    slot: instant('slot').notNull(),
    kind: text('kind').$type<DeliveryKind>().notNull().default('daily'),
    announcementId: identity('announcement_id').references(() => announcements.id, { onDelete: 'cascade' }),
    state: text('state').$type<DeliveryState>().notNull(),
    error: text('error'),
    sentAt: instant('sent_at'),
    /** When the operator put it back into the queue: from then on it is not late. */
    requeuedAt: instant('requeued_at'),
    ...leased(),
  },
  table => [
    unique('deliveries_slot').on(table.chatId, table.slot),
    index('deliveries_queue').on(table.state, table.notBefore, table.id).where(sql`state in ('due', 'ready')`),
    index('deliveries_dead').on(table.id).where(sql`state = 'failed'`),
    index('deliveries_announcement').on(table.announcementId).where(sql`announcement_id is not null`),
  ],
)

/** What sending came to, counted by day: also what is no end of a delivery, such as a move. */
export const outcomeCounts = pgTable(
  'outcome_counts',
  { day: date('day').notNull(), outcome: text('outcome').notNull(), count: identity('count').notNull() },
  table => [primaryKey({ columns: [table.day, table.outcome] })],
)

/** One row: up to when the bot's time line is given away, see `pace-store.ts`. */
export const pace = pgTable('pace', {
  id: smallint('id').primaryKey().default(1),
  nextAt: instant('next_at').notNull(),
  holder: uuid('holder').notNull(),
  /** Until then several processes are sending. */
  mixedUntil: instant('mixed_until').notNull(),
})

/** What is wrong now and was told to the operators; one row a trouble, so that it is told once. */
export const alerts = pgTable('alerts', {
  trouble: text('trouble').primaryKey(),
  raisedAt: instant('raised_at').notNull(),
})

export const deliveryParts = pgTable(
  'delivery_parts',
  {
    deliveryId: identity('delivery_id')
      .notNull()
      .references(() => deliveries.id, { onDelete: 'cascade' }),
    part: smallint('part').notNull(),
    payload: jsonb('payload').notNull(),
    storyIds: identity('story_ids').array().notNull(),
    state: text('state').$type<'waiting' | 'sending' | 'sent'>().notNull(),
    messageId: identity('message_id'),
  },
  table => [primaryKey({ columns: [table.deliveryId, table.part] })],
)

/** Roles that one process at a time holds. */
export const leases = pgTable('leases', {
  role: text('role').$type<'sender' | 'poller'>().primaryKey(),
  holder: uuid('holder').notNull(),
  until: instant('until').notNull(),
})

export const sentStories = pgTable(
  'sent_stories',
  { chatId: chatId(), storyId: storyId(), sentAt: instant('sent_at').notNull() },
  table => [primaryKey({ columns: [table.chatId, table.storyId] }), index('sent_stories_story').on(table.storyId)],
)

export const votes = pgTable(
  'votes',
  { chatId: chatId(), storyId: storyId(), vote: smallint('vote').notNull(), votedAt: instant('voted_at').notNull() },
  table => [primaryKey({ columns: [table.chatId, table.storyId] })],
)

export const bookmarks = pgTable(
  'bookmarks',
  {
    chatId: chatId(),
    articleId: identity('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  table => [primaryKey({ columns: [table.chatId, table.articleId] })],
)

export const filters = pgTable(
  'filters',
  {
    chatId: chatId(),
    kind: text('kind').$type<FilterKind>().notNull(),
    value: text('value').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  table => [primaryKey({ columns: [table.chatId, table.kind, table.value] })],
)

/** What buttons refer to by id: the text of a search, a digest as it was shown. */
export const searches = pgTable(
  'searches',
  { id: id(), chatId: chatId(), text: text('text').notNull(), createdAt: instant('created_at').notNull().defaultNow() },
  table => [index('searches_chat').on(table.chatId)],
)

export const digests = pgTable(
  'digests',
  {
    id: id(),
    chatId: chatId(),
    digest: jsonb('digest').$type<Digest>().notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  table => [index('digests_chat').on(table.chatId)],
)

/** Updates that were handled; Telegram may send one again. */
export const seenUpdates = pgTable('seen_updates', {
  updateId: identity('update_id').primaryKey(),
  seenAt: instant('seen_at').notNull().defaultNow(),
})
