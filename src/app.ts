import { randomUUID } from 'node:crypto'
import type { Config } from './config.ts'
import { toPreferences } from './core/digest/preferences.ts'
import { sameEveryDay } from './core/digest/schedule.ts'
import { dayBounds, localDay } from './core/digest/slot.ts'
import { createAnnouncementStore } from './db/announcement-store.ts'
import { storeArticles } from './db/article-intake.ts'
import { createArticleStore } from './db/article-store.ts'
import { backUp, restore } from './db/backup.ts'
import { exportChat } from './db/chat-export.ts'
import { createChatStore } from './db/chat-store.ts'
import { openDatabase } from './db/client.ts'
import { createDeliveryStore } from './db/delivery-store.ts'
import { findUnchanged as findUnchangedIn } from './db/known-articles.ts'
import { createOperationStore } from './db/operation-store.ts'
import { createPaceStore } from './db/pace-store.ts'
import { createPaperStore } from './db/paper-store.ts'
import { createPreferenceStore } from './db/preference-store.ts'
import { deleteOld } from './db/retention.ts'
import { createRoleStore } from './db/role-store.ts'
import { createSearchStore } from './db/search-store.ts'
import { createShownStore } from './db/shown-store.ts'
import { createSourceStore } from './db/source-store.ts'
import { createTopicStore } from './db/topic-store.ts'
import { decode } from './feed/decode.ts'
import { createFeedReader } from './feed/feed-reader.ts'
import { createFetcher } from './feed/fetch.ts'
import { formatOpml, parseOpml } from './feed/opml.ts'
import type { Logger } from './logger.ts'
import type { FindUnchanged, StoreBatch } from './services/add-articles.ts'
import { addFeed } from './services/add-feed.ts'
import { createAnnouncementService } from './services/announce.ts'
import { createDigestService } from './services/build-digest.ts'
import { collectArticles, type SourceReport } from './services/collect-articles.ts'
import { createOutcomeCounter } from './services/count-outcomes.ts'
import { createTrendService } from './services/follow-trends.ts'
import { gather } from './services/gather.ts'
import { type ImportedArticle, isText, readPage, storePage, type TakePaper } from './services/import-pages.ts'
import type { Outline } from './services/import-sources.ts'
import { createPaperService } from './services/leaf-papers.ts'
import { createChatService } from './services/manage-chats.ts'
import { createPreferenceService } from './services/manage-preferences.ts'
import { createSubscriptionService } from './services/manage-subscriptions.ts'
import { createSearchService } from './services/search-articles.ts'
import type { SystemStatus } from './services/source-health.ts'
import { createStoryService } from './services/tell-story.ts'
import { VERSION } from './version.ts'

export type App = Awaited<ReturnType<typeof openApp>>

const DAY_MS = 86_400_000
const ASKED_TOGETHER = 200

/**
 * The composition root: opens the database and joins the adapters and the use cases. The bot and the operator's commands
 * run on what comes out. Nothing is started and nothing asks the network until it is told to.
 */
export async function openApp(config: Config, { clock, logger }: { clock: () => Date; logger: Logger }) {
  const { db, engine, close } = await openDatabase(config)
  const holder = randomUUID()

  const articles = createArticleStore(db)
  const chatRows = createChatStore(db)
  const deliveries = createDeliveryStore(db)
  const announcements = createAnnouncementStore(db)
  const operation = createOperationStore(db)
  const roles = createRoleStore(db)
  const shown = createShownStore(db)
  const sources = createSourceStore(db)
  const topics = createTopicStore(db)

  const fetcher = createFetcher({
    allowPrivateAddresses: config.allowPrivateAddresses,
    ...(config.proxyUrl === null ? {} : { proxyUrl: config.proxyUrl }),
    ...(config.contact === null ? {} : { contact: config.contact }),
  })
  const feeds = createFeedReader(fetcher)
  const intervalSeconds = config.collectIntervalMinutes * 60
  const store: StoreBatch = (sourceId, batch, arrivedAt) => storeArticles(db, sourceId, batch, arrivedAt)
  const findUnchanged: FindUnchanged = (sourceId, drafts) => findUnchangedIn(db, sourceId, drafts)

  const addFeedAt = (url: string, chatId?: number) =>
    addFeed({ sources, feeds, store, findUnchanged, clock, intervalSeconds }, url, chatId)

  const storePaper = (source: string, page: readonly ImportedArticle[]) =>
    storePage({ addSource: sources.add, store, clock, zone: config.defaultZone }, source, page)

  const preferenceRows = createPreferenceStore(db)
  const preferences = createPreferenceService({
    rows: preferenceRows,
    sourceTitles: async () => (await sources.list()).map(source => source.title),
    clock,
  })
  const preferencesOf = gather(preferenceRows.ofAll, ASKED_TOGETHER)
  const remember = gather(shown.rememberDigests, ASKED_TOGETHER)
  const digests = createDigestService({
    articles,
    // Digests are built a hundred at a time, and what they ask for goes to the database in one question.
    topics: { find: topics.find, subscribed: gather(topics.subscribedAll, ASKED_TOGETHER) },
    shown: { ...shown, rememberDigest: (chatId, digest) => remember({ chatId, digest }) },
    clock,
    failingSources: sources.failing,
    async preferencesOf(chatId) {
      const { filters, votes } = await preferencesOf(chatId)
      return toPreferences(filters, votes)
    },
  })
  const subscriptions = createSubscriptionService({
    topics,
    clock,
    newest: articles.newest,
    async matching(topic, from, to) {
      const window = { by: 'arrival', from, to } as const
      const found = await digests.storiesOf({ topic, window, unlessSentTo: null, size: 3, zone: config.defaultZone })
      const ids = found.stories.slice(0, 3).map(story => story.articleId)
      const told = new Map((await articles.findAll(ids)).map(article => [article.id, article]))
      return { articles: found.articles, best: ids.flatMap(id => told.get(id) ?? []) }
    },
    addFeed: addFeedAt,
  })

  return {
    engine,
    /** This process, in leases and roles. */
    holder,
    articles,
    chatRows,
    deliveries,
    announcements,
    pace: createPaceStore(db),
    roles,
    outcomes: {
      ...createOutcomeCounter({ add: operation.addOutcomes, clock, logger }),
      since: operation.outcomesSince,
    },
    troubles: {
      look: operation.troubles,
      raise: operation.raise,
      clear: operation.clear,
      sayBack: operation.sayBack,
    },
    /** For the operators. */
    admin: {
      announcements: createAnnouncementService(announcements, clock),
      operation: {
        async overview() {
          const now = clock()
          const { oldest, ...queue } = await deliveries.queue()
          const all = await sources.health(now)
          return {
            version: VERSION,
            chats: await chatRows.count(),
            sources: all.length,
            failing: all.filter(source => source.failures > 0).length,
            queue,
            oldestMinutes: oldest && Math.max(0, Math.round((now.getTime() - oldest.getTime()) / 60_000)),
            dead: await deliveries.countDead(),
            outcomes: await operation.outcomesSince(new Date(now.getTime() - 7 * DAY_MS).toISOString().slice(0, 10)),
            rate: config.sendRate,
            isPaid: config.paidBroadcast,
            latenessHours: config.maxLatenessMs / 3_600_000,
          }
        },
        deadLetters: async (limit: number) => ({
          count: await deliveries.countDead(),
          letters: await deliveries.deadLetters(limit),
        }),
        requeue: deliveries.requeue,
      },
    },
    /** Rejects where the database does not answer. */
    ready: operation.answers,
    connections: async () => (engine === 'server' ? operation.connections() : {}),
    shown,
    sources,
    store,
    findUnchanged,
    feeds,
    digests,
    preferences,
    trends: createTrendService({ articles, clock }),
    newspapers: createPaperService({ papers: createPaperStore(db), clock, zone: config.defaultZone }),
    stories: createStoryService({ articles, zone: config.defaultZone }),
    subscriptions,
    addFeed: addFeedAt,
    chats: createChatService({
      chats: chatRows,
      clock,
      defaults: { zone: config.defaultZone, schedule: sameEveryDay(config.defaultTimes) },
    }),
    searches: createSearchService({
      index: createSearchStore(db),
      articles,
      shown,
      clock,
      zone: config.defaultZone,
    }),

    collect: (signal?: AbortSignal): Promise<SourceReport[]> =>
      collectArticles(
        {
          sources,
          read: feeds.readSource,
          readPage: feeds.readPage,
          store,
          findUnchanged,
          clock,
          holder,
          intervalSeconds,
        },
        signal,
      ),

    importPage: storePaper,

    /** A page that an operator sent. */
    takePaper: (async (source, date, bytes) => {
      if (!isText(bytes)) return { ok: false, reason: 'not-text' }
      const page = readPage(decode(bytes, null), date)
      if (!page.ok) return { ok: false, reason: 'no-article' }
      return { ok: true, ...(await storePaper(source, page.articles)) }
    }) satisfies TakePaper,

    health: {
      sources: () => sources.health(clock()),
      async status(zone: string): Promise<SystemStatus> {
        const all = await sources.health(clock())
        return {
          version: VERSION,
          lastCollectedAt: await sources.lastCollectedAt(),
          articlesToday: await articles.countSince(dayBounds(localDay(clock(), zone), zone).from),
          sources: all.length,
          failing: all.filter(source => source.failures > 0),
        }
      },
    },

    transfer: {
      parseOpml: (bytes: Uint8Array) => parseOpml(decode(bytes, null)),
      formatOpml: (outlines: readonly Outline[]) => formatOpml('Chenbao', outlines),
      exportChat: (chatId: number) => exportChat(db, chatId),
    },

    backUp: (file: string) => backUp(db, file),
    restore: (file: string) => restore(db, file),

    async cleanUp(): Promise<number> {
      const now = clock()
      const deleted = await deleteOld(db, new Date(now.getTime() - config.retentionDays * DAY_MS), now)
      if (deleted > 0) logger.info('Old articles were deleted', { deleted })
      return deleted
    },

    async close(): Promise<void> {
      await fetcher.close()
      await close()
    },
  }
}
