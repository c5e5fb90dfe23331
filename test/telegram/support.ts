import type { ApiResponse, Message, MessageEntity, Update, User } from 'grammy/types'
import type { Article } from '../../src/core/article/article.ts'
import type { Chat, UiLanguage } from '../../src/core/chat/chat.ts'
import type { Digest, DigestStory } from '../../src/core/digest/digest.ts'
import { DEFAULT_SCHEDULE } from '../../src/core/digest/schedule.ts'
import { findCategory } from '../../src/core/topic/categories.ts'
import type { Topic } from '../../src/core/topic/topic.ts'
import type { DigestService } from '../../src/services/build-digest.ts'
import type { TakePaper } from '../../src/services/import-pages.ts'
import type { OpmlReading } from '../../src/services/import-sources.ts'
import type { PaperService } from '../../src/services/leaf-papers.ts'
import type { ChatService } from '../../src/services/manage-chats.ts'
import { createPreferenceService } from '../../src/services/manage-preferences.ts'
import type { SubscribeOutcome, Subscription, SubscriptionService } from '../../src/services/manage-subscriptions.ts'
import type { SearchHit, SearchOutcome, SearchPage, SearchService } from '../../src/services/search-articles.ts'
import type { SourceHealth } from '../../src/services/source-health.ts'
import { createStoryService } from '../../src/services/tell-story.ts'
import { createBot } from '../../src/telegram/bot.ts'
import type { BotDeps } from '../../src/telegram/chat/deps.ts'
import { preferenceRows } from './preference-rows.ts'
import { parseHtml } from './telegram-html.ts'

export const NOW = new Date('2026-11-24T02:00:00Z') // 10:00 in Shanghai
const BOT = { id: 999, is_bot: true as const, first_name: '晨报', username: 'chenbao_bot' }

export const ALICE: User = { id: 1, is_bot: false, first_name: '爱丽丝', language_code: 'zh-hans' }
export const BOB: User = { id: 2, is_bot: false, first_name: 'Bob', language_code: 'de' }
export const CAROL: User = { id: 3, is_bot: false, first_name: 'Carol', language_code: 'en' }
export const GROUP = { id: -1001111111111, type: 'supergroup' as const, title: '读报群' }
export const FORUM = { ...GROUP, id: -1002222222222, is_forum: true as const }
export const CHANNEL = { id: -1003333333333, type: 'channel' as const, title: '频道', username: 'newsroom' }

export interface Call {
  readonly method: string
  // biome-ignore lint/suspicious/noExplicitAny: payloads of every method; tests look at the fields they know
  readonly payload: any
}

export function topic(id: number, name: string, kind: Topic['kind'] = 'query'): Topic {
  return { id, kind, name, canonical: `${kind}:${name}`, query: null, sourceId: kind === 'source' ? id : null }
}

export function story(id: number, fields: Partial<DigestStory> = {}): DigestStory {
  return {
    id,
    articleId: id + 1000,
    title: `新闻第${id}条`,
    url: `https://news.example/${id}`,
    source: '青岛日报',
    language: 'zh',
    publishedAt: new Date(NOW.getTime() - 3 * 3_600_000),
    image: null,
    sources: ['青岛日报'],
    articleIds: [id + 1000],
    summary: ['第一句。', '第二句。', '第三句。'],
    summaryRanks: [0, 1, 2],
    why: { score: 0.5, relevance: 0.9, importance: 1.2, freshness: 0.5, matched: ['海洋'], ageHours: 3, sources: 1 },
    ...fields,
  }
}

export function digest(fields: Partial<Digest> = {}): Digest {
  return {
    date: '2026-11-24',
    sections: [{ topic: topic(1, '海洋'), stories: [story(1), story(2)] }],
    quietTopics: [],
    failedSources: [],
    counts: { stories: 2, articles: 12, sources: 3 },
    ...fields,
  }
}

export function article(id: number, fields: Partial<Article> = {}): Article {
  return {
    id,
    sourceId: 1,
    source: '青岛日报',
    storyId: 1,
    language: 'zh',
    category: null,
    url: 'https://news.example/a',
    title: '海洋经济再上台阶',
    kicker: null,
    byline: ['王小明'],
    credit: null,
    dateline: null,
    publishedAt: new Date('2026-11-23T00:00:00Z'),
    paragraphs: ['第一段。', '第二段。'],
    subheads: [],
    captions: [],
    authorNote: null,
    image: null,
    categories: [],
    summary: [],
    summaryRanks: [],
    arrivedAt: NOW,
    ...fields,
  }
}

export function hit(id: number, fields: Partial<SearchHit> = {}): SearchHit {
  return {
    id,
    title: `结果${id}`,
    url: `https://news.example/${id}`,
    source: '青岛日报',
    publishedAt: new Date('2026-11-20T00:00:00Z'),
    snippet: { text: '蓝色海洋经济', hits: [[2, 4]] },
    score: 1,
    ...fields,
  }
}

export type World = ReturnType<typeof createWorld>

/** A bot on in-memory services, or on the `real` ones that are given, and a Telegram that records what it is told. */
type Found = Extract<SearchOutcome, { ok: true }>
/** What a search says; where the next page begins follows from the total. */
type Said = Exclude<SearchOutcome, Found> | (Omit<Found, 'isMore' | 'next'> & Partial<Pick<Found, 'isMore' | 'next'>>)

export function createWorld(real: Pick<Partial<BotDeps>, 'admin' | 'articles' | 'stories'> = {}) {
  let now = NOW
  const calls: Call[] = []
  const logs: { message: string; fields: unknown }[] = []
  const rows = new Map<number, Chat>()
  const subscriptions = new Map<number, Map<number, Subscription>>()
  const topics = new Map<number, Topic>()
  const searches = new Map<number, { chatId: number; text: string }>()
  const digests = new Map<number, { chatId: number; digest: Digest }>()
  const seen = new Set<number>()
  const articles = new Map<number, Article>()
  const changes: string[] = []
  /** What the services say; tests replace it. */
  const says = {
    subscribe: null as ((text: string) => SubscribeOutcome | null) | null,
    search: (_text: string, _page: SearchPage): Said => ({ ok: true, total: 0, hits: [], dropped: [] }),
    digest: digest(),
    lastDay: null as string | null,
    sources: [] as SourceHealth[],
    opml: (text: string): OpmlReading => ({
      ok: true,
      outlines: text.split(' ').map(url => ({ url, title: url, folder: null })),
    }),
    hot: [{ word: '大雾', today: 12, usual: 0.4, score: 30 }],
    newspapers: {
      today: () => '2026-11-24',
      issuesOn: async () => [],
      articlesOf: async () => [],
      daysAround: async () => ({ before: [], after: [] }),
    } as PaperService,
    kept: { topics: [] as { name: string; url: string | null }[] },
    paper: { ok: true, stored: 4, known: 1 } as Awaited<ReturnType<TakePaper>>,
    popular: [topic(501, 'science', 'category'), topic(502, '机器人')],
  }
  /** What people sent, by file id. */
  const files = new Map<string, string>()
  const managers = new Set<string>() // chat and user
  const admins = new Map<number, number[]>() // chat → users
  const failing = new Map<string, { error_code: number; description: string }>()

  const rowById = (id: number) => {
    const row = [...rows.values()].find(chat => chat.id === id)
    if (!row) throw new Error(`no chat ${id}`)
    return row
  }
  const patch = (id: number, change: Partial<Chat>) => {
    const row = { ...rowById(id), ...change }
    rows.set(row.telegramId, row)
    changes.push(`${row.telegramId} ${JSON.stringify(change)}`)
    return row
  }
  const own = (chatId: number) => {
    const map = subscriptions.get(chatId) ?? new Map<number, Subscription>()
    subscriptions.set(chatId, map)
    return map
  }
  const intern = (text: string): Topic => {
    const category = findCategory(text)
    const name = category ?? text
    const known = [...topics.values()].find(topic => topic.name === name)
    if (known) return known
    const made = topic(topics.size + 1, name, category ? 'category' : 'query')
    topics.set(made.id, made)
    return made
  }
  for (const made of says.popular) topics.set(made.id, made)

  const add = (chatId: number, made: Topic): SubscribeOutcome => {
    const isNew = !own(chatId).has(made.id)
    if (isNew) own(chatId).set(made.id, { topic: made, mutedUntil: null, lastHitAt: null })
    changes.push(`${rowById(chatId).telegramId} +${made.name}`)
    return { ok: true, topic: made, isNew, recent: 3, best: [{ ...hit(7), title: '<best> & more' }] }
  }

  const chatService: ChatService = {
    async open(seenChat) {
      const known = rows.get(seenChat.telegramId)
      const row: Chat = known
        ? { ...known, kind: seenChat.kind, title: seenChat.title }
        : {
            id: rows.size + 1,
            ...seenChat,
            zone: seenChat.zone ?? 'Asia/Shanghai',
            schedule: DEFAULT_SCHEDULE,
            weekly: null,
            quiet: null,
            digestSize: 8,
            summaryLength: 'normal',
            style: 'full',
            silent: false,
            images: true,
            threadId: null,
            state: 'active',
            pausedUntil: null,
            nextSlot: null,
          }
      rows.set(row.telegramId, row)
      return row
    },
    find: async telegramId => rows.get(telegramId) ?? null,
    update: async (chatId, change) => patch(chatId, change),
    setThread: async (chatId, threadId) => void patch(chatId, { threadId }),
    pause: async (chatId, until) => patch(chatId, { state: 'paused', pausedUntil: until }),
    resume: async chatId => patch(chatId, { state: 'active', pausedUntil: null }),
    markBlocked: async telegramId =>
      void (rows.has(telegramId) && patch(rows.get(telegramId)?.id ?? 0, { state: 'blocked' })),
    markGone: async telegramId =>
      void (rows.has(telegramId) && patch(rows.get(telegramId)?.id ?? 0, { state: 'gone' })),
    async migrate(from, to) {
      const row = rows.get(from)
      if (!row) return
      rows.delete(from)
      rows.set(to, { ...row, telegramId: to })
    },
    noteManager: async (chatId, userId) => void managers.add(`${chatId} ${userId}`),
    managedBy: async userId => [...rows.values()].filter(({ id }) => managers.has(`${id} ${userId}`)),
    upcoming: (chat, count) =>
      chat.schedule.some(times => times.length > 0)
        ? Array.from({ length: count }, (_, index) => new Date(NOW.getTime() + (22 + 24 * index) * 3_600_000))
        : [],
    nextWeekly: chat => (chat.weekly ? new Date(NOW.getTime() + 23 * 3_600_000) : null),
    async erase(chatId) {
      const row = rowById(chatId)
      rows.delete(row.telegramId)
      changes.push(`${row.telegramId} erased`)
      return {
        subscriptions: own(chatId).size,
        deliveries: 2,
        sentStories: 30,
        searches: 1,
        votes: 4,
        bookmarks: 5,
        filters: 6,
      }
    },
  }

  const subscriptionService: SubscriptionService = {
    subscribe: async (chatId, text) => says.subscribe?.(text) ?? add(chatId, intern(text)),
    async subscribeTo(chatId, topicId) {
      const made = topics.get(topicId)
      return made ? add(chatId, made) : null
    },
    async unsubscribe(chatId, text) {
      const found = [...own(chatId).values()].find(({ topic: { name } }) => name === text)?.topic
      if (!found) return { ok: false, nearest: [] }
      own(chatId).delete(found.id)
      return { ok: true, topic: found }
    },
    async remove(chatId, topicId) {
      const found = own(chatId).get(topicId)?.topic ?? null
      if (own(chatId).delete(topicId)) changes.push(`${rowById(chatId).telegramId} -${found?.name}`)
      return found
    },
    async restore(chatId, topicId) {
      const made = topics.get(topicId) ?? null
      if (made) add(chatId, made)
      return made
    },
    async removeAll(chatId) {
      const { size } = own(chatId)
      own(chatId).clear()
      changes.push(`${rowById(chatId).telegramId} -all`)
      return size
    },
    list: async chatId => [...own(chatId).values()],
    async mute(chatId, topicId, until) {
      const found = own(chatId).get(topicId)
      if (!found) return false
      own(chatId).set(topicId, { ...found, mutedUntil: until })
      changes.push(`${rowById(chatId).telegramId} mute ${found.topic.name} ${until?.toISOString() ?? 'off'}`)
      return true
    },
    categories: async chatId =>
      ['science', 'sport'].map(name => intern(name)).map(made => ({ topic: made, isOwn: own(chatId).has(made.id) })),
    topicsOf: async (chatId, words) =>
      words.map(intern).map(made => ({ topic: made, isOwn: own(chatId).has(made.id) })),
    popular: async (chatId, limit) => says.popular.filter(({ id }) => !own(chatId).has(id)).slice(0, limit),
  }

  const searchService: SearchService = {
    search: async (text, page) => {
      const said = says.search(text, page)
      if (!said.ok) return said
      const end = page.offset + said.hits.length
      return { isMore: false, next: end < said.total ? { offset: end } : null, ...said }
    },
    async remember(chatId, text) {
      searches.set(searches.size + 1, { chatId, text })
      return searches.size
    },
    async recall(chatId, id) {
      const found = searches.get(id)
      return found?.chatId === chatId ? found.text : null
    },
  }

  const builds: unknown[] = []
  const digestService: Pick<DigestService, 'build' | 'remember' | 'recall' | 'latest' | 'lastDayWithNews'> = {
    async build(chat, options) {
      builds.push({ chat: chat.telegramId, ...options })
      return says.digest
    },
    async remember(chatId, shown) {
      digests.set(digests.size + 1, { chatId, digest: shown })
      return digests.size
    },
    async recall(chatId, id) {
      const found = digests.get(id)
      return found?.chatId === chatId ? found.digest : null
    },
    async latest(chatId) {
      return [...digests.values()].filter(kept => kept.chatId === chatId).at(-1)?.digest ?? null
    },
    lastDayWithNews: async () => says.lastDay,
  }

  const log = (message: string, fields?: unknown) => void logs.push({ message, fields })
  const bot = createBot('1:test', {
    chats: chatService,
    subscriptions: subscriptionService,
    searches: searchService,
    digests: digestService,
    articles: {
      find: async id => articles.get(id) ?? null,
      findAll: async ids => ids.flatMap(id => articles.get(id) ?? []),
    },
    stories: createStoryService({
      zone: 'Asia/Shanghai',
      articles: {
        ofStory: async id => [...articles.values()].filter(({ storyId }) => storyId === id),
        storyMembers: async ids => [...articles.values()].filter(({ storyId }) => ids.includes(storyId)),
      },
    }),
    health: {
      sources: async () => says.sources,
      status: async () => ({
        version: '1.0',
        lastCollectedAt: NOW,
        articlesToday: 7,
        sources: 3,
        failing: says.sources,
      }),
    },
    transfer: {
      parseOpml: bytes => says.opml(Buffer.from(bytes).toString()),
      formatOpml: outlines => `<opml>${outlines.map(outline => outline.url).join(' ')}</opml>`,
      exportChat: async () => says.kept,
    },
    newspapers: {
      today: () => says.newspapers.today(),
      issuesOn: day => says.newspapers.issuesOn(day),
      articlesOf: (sourceId, day) => says.newspapers.articlesOf(sourceId, day),
      daysAround: (day, count) => says.newspapers.daysAround(day, count),
    },
    papers: {
      mostBytes: 1000,
      async take(source, date, bytes) {
        changes.push(`paper ${source} ${date} ${Buffer.from(bytes).toString()}`)
        return says.paper
      },
    },
    download: async (fileId, mostBytes) => {
      const text = files.get(fileId) ?? ''
      return text.length > mostBytes ? 'too-large' : Buffer.from(text)
    },
    adminIds: [ALICE.id],
    preferences: createPreferenceService({
      rows: preferenceRows(articles),
      sourceTitles: async () => ['青岛日报', '海港晚报'],
      clock: () => now,
    }),
    trends: {
      hot: async limit => says.hot.slice(0, limit),
      categories: async () => new Map([['science', 2]]),
      top: async limit => [...articles.values()].slice(0, limit),
      daily: async (asked, _zone, days) =>
        Array.from({ length: days }, (_, i) => ({
          day: new Date(NOW.getTime() - (days - 1 - i) * 86_400_000).toISOString().slice(0, 10),
          stories: asked.name === '独角兽' ? 0 : asked.name === '极光' ? Number(i === days - 1) : (i * 7) % 12,
        })),
    },
    seenUpdates: { firstTime: async id => !seen.has(id) && Boolean(seen.add(id)) },
    ...real,
    clock: () => now,
    logger: { info: log, warn: log, error: log },
    botInfo: {
      ...BOT,
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: true,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
      can_manage_bots: false,
      supports_join_request_queries: false,
    },
  })

  let lastMessageId = 100
  bot.api.config.use(async (_previous, method, payload) => {
    // A file does not let itself be written as JSON.
    const call: Call = {
      method,
      payload: /^send(?:Document|Photo)$/.test(method) ? payload : JSON.parse(JSON.stringify(payload)),
    }
    calls.push(call)
    const answer = (result: unknown) => ({ ok: true, result }) as ApiResponse<never>
    const failure = failing.get(method)
    if (failure) return { ok: false, ...failure } as ApiResponse<never>
    const refuse = (description: string) => ({ ok: false, error_code: 400, description }) as ApiResponse<never>
    if (method === 'getChatMember') {
      const isAdmin = admins.get(call.payload.chat_id)?.includes(call.payload.user_id)
      return answer({ status: isAdmin ? 'administrator' : 'member', user: { id: call.payload.user_id } })
    }
    if (method === 'getChat') {
      const found = [GROUP, FORUM, CHANNEL].find(
        chat =>
          [chat.id, `@${CHANNEL.username}`].includes(call.payload.chat_id) &&
          (typeof call.payload.chat_id === 'number' || chat === CHANNEL),
      )
      return found ? answer(found) : refuse('Bad Request: chat not found')
    }
    if (method === 'sendMessage' || method === 'editMessageText') {
      // What Telegram would refuse must not pass here.
      const parsed = parseHtml(call.payload.text)
      if (parsed === null) return refuse("Bad Request: can't parse entities")
      if ([...parsed].length > 4096 || parsed.trim() === '') return refuse('Bad Request: message is too long or empty')
      for (const button of (call.payload.reply_markup?.inline_keyboard ?? []).flat()) {
        if (button.callback_data !== undefined && !/^.{1,64}$/su.test(button.callback_data))
          return refuse('BUTTON_DATA_INVALID')
      }
      lastMessageId += 1
      return answer({ message_id: lastMessageId, date: 0, chat: { id: call.payload.chat_id, type: 'private' } })
    }
    return answer(true)
  })

  let updateId = 0
  const unix = () => Math.floor(now.getTime() / 1000)
  const chatOf = (user: User) => ({ id: user.id, type: 'private' as const, first_name: user.first_name })

  async function feed(update: Omit<Update, 'update_id'>, id = ++updateId): Promise<Call[]> {
    const before = calls.length
    await bot.handleUpdate({ update_id: id, ...update } as Update)
    return calls.slice(before)
  }

  return {
    bot,
    calls,
    seen,
    logs,
    rows,
    topics,
    articles,
    files,
    admins,
    failing,
    changes,
    builds,
    says,
    searches,
    feed,
    own: (telegramId: number) => own(rows.get(telegramId)?.id ?? -1),
    intern,
    advance(ms: number) {
      now = new Date(now.getTime() + ms)
    },
    /** A text message; the clock goes on, as between messages of people. */
    async send(text: string, message: Partial<Message> & { from?: User } = {}): Promise<Call[]> {
      now = new Date(now.getTime() + 5000)
      const from = message.from ?? ALICE
      const command = /^\/\w+(@\w+)?/.exec(text)?.[0]
      const entities: MessageEntity[] = command ? [{ type: 'bot_command', offset: 0, length: command.length }] : []
      return feed({
        message: {
          message_id: ++lastMessageId,
          date: unix(),
          chat: chatOf(from),
          text,
          entities,
          ...message,
          from,
        } as Message & Update.NonChannel,
      })
    },
    /** A press of a button under a message of the bot. */
    async press(
      data: string | undefined,
      input: { from?: User; chat?: object; message?: object | null } = {},
    ): Promise<Call[]> {
      now = new Date(now.getTime() + 5000)
      const from = input.from ?? ALICE
      const message =
        input.message === null
          ? {}
          : {
              message: {
                message_id: 50,
                date: unix(),
                chat: input.chat ?? chatOf(from),
                from: BOT,
                text: '…',
                ...input.message,
              },
            }
      return feed({
        callback_query: {
          id: String(updateId),
          from,
          chat_instance: 'x',
          ...message,
          ...(data !== undefined && { data }),
        },
      } as unknown as Omit<Update, 'update_id'>)
    },
    setLanguage(user: User, language: UiLanguage) {
      const row = rows.get(user.id)
      if (row) rows.set(user.id, { ...row, language })
    },
  }
}

/** The texts sent or put in place, as a reader sees them. */
export function texts(calls: readonly Call[]): string[] {
  return calls
    .filter(({ method }) => method === 'sendMessage' || method === 'editMessageText')
    .map(({ payload }) => parseHtml(payload.text) ?? 'UNPARSABLE')
}

export function text(calls: readonly Call[]): string {
  return texts(calls).join('\n---\n')
}

/** Texts of all buttons, and what they send, as `text → data`. */
export function buttons(calls: readonly Call[]): Record<string, string> {
  const rows = calls.flatMap(({ payload }) => payload.reply_markup?.inline_keyboard ?? [])
  return Object.fromEntries(
    rows
      .flat()
      .map((button: { text: string; callback_data?: string; url?: string }) => [
        button.text,
        button.callback_data ?? button.url ?? '',
      ]),
  )
}

export function answers(calls: readonly Call[]): (string | undefined)[] {
  return calls.filter(({ method }) => method === 'answerCallbackQuery').map(({ payload }) => payload.text)
}
