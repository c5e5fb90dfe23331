import { createHash } from 'node:crypto'
import { type ApiClientOptions, GrammyError } from 'grammy'
import { ProxyAgent, fetch as undiciFetch } from 'undici'
import type { App } from './app.ts'
import { monotonic, sleep } from './clock.ts'
import type { Config, ProcessRole } from './config.ts'
import type { Role } from './db/role-store.ts'
import { answerHealth, startHealthServer } from './health-server.ts'
import { type Connection, createBotGate, createDelivery, TELEGRAM } from './join-delivery.ts'
import type { Logger } from './logger.ts'
import { createMetrics } from './metrics.ts'
import { type Job, startScheduler } from './scheduler.ts'
import { writeAnnouncements } from './services/announce.ts'
import { whileHolding } from './services/hold-role.ts'
import { PAGE_LIMIT_BYTES } from './services/import-pages.ts'
import { createTroubleWatch, type TroubleNews } from './services/watch-troubles.ts'
import { createAnswerTransformer } from './telegram/answers.ts'
import { createBot, registerCommands, registerProfile } from './telegram/bot.ts'
import { createDownload } from './telegram/download.ts'
import { phrasesFor } from './telegram/phrases/phrases-for.ts'
import { ALLOWED_UPDATES, poll } from './telegram/poller.ts'
import { startWebhook } from './telegram/webhook.ts'

export interface RunningBot {
  /** What the scheduler does at each minute, at once. */
  deliverDue(): Promise<void>
  /** Ends everything: what is in flight is finished, what is not begun is given back. */
  stop(): Promise<void>
}

const IDLE_MS = 500
const POLL_TIMEOUT_SECONDS = 60
const FILE_TIMEOUT_MS = 30_000

/** The bot that answers in chats, on the use cases of the app. It receives nothing until it is told to. */
export function createChatBot(
  app: App,
  config: Config,
  connection: Connection,
  { clock, logger }: { clock: () => Date; logger: Logger },
) {
  const bot: ReturnType<typeof createBot> = createBot(connection.token, {
    chats: app.chats,
    subscriptions: app.subscriptions,
    searches: app.searches,
    digests: app.digests,
    articles: app.articles,
    stories: app.stories,
    preferences: app.preferences,
    trends: app.trends,
    newspapers: app.newspapers,
    seenUpdates: app.shown,
    health: app.health,
    transfer: app.transfer,
    papers: { mostBytes: PAGE_LIMIT_BYTES, take: app.takePaper },
    download: createDownload({
      getFile: id => bot.api.getFile(id),
      fetch: url => undiciFetch(url, fileOptions(config)),
      apiRoot: connection.apiRoot ?? TELEGRAM,
      token: connection.token,
    }),
    adminIds: config.adminIds,
    admin: app.admin,
    clock,
    logger,
    defaultLanguage: config.defaultLanguage,
    defaultZone: config.defaultZone,
    guessesZone: config.guessesZone,
    retentionDays: config.retentionDays,
    client: clientOptions(config, connection, POLL_TIMEOUT_SECONDS),
  })
  return bot
}

/** Starts everything of this process that moves: updates in, digests out, sources, clean-up; what `ROLE` says of it. */
export async function runBot(
  app: App,
  config: Config,
  connection: Connection,
  { clock, logger }: { clock: () => Date; logger: Logger },
): Promise<RunningBot> {
  const stopping = new AbortController()
  const { signal } = stopping
  const does = (role: ProcessRole) => config.roles.includes(role)
  if (app.engine === 'embedded') {
    await app.roles.voidAll()
    await app.deliveries.voidLeases(['due', 'ready'])
  }

  const metrics = createMetrics()
  metrics.ask({
    queue: app.deliveries.queue,
    deadLetters: app.deliveries.countDead,
    dueChats: () => app.chatRows.countDue(clock()),
    connections: app.connections,
  })
  const watch = {
    ...metrics.watch,
    came(outcome: string) {
      metrics.watch.came(outcome)
      app.outcomes.count(outcome)
    },
  }
  const gate = createBotGate(app, config, watch)
  const { delivery, close: closeWire } = createDelivery(app, config, connection, { clock, logger, gate, watch })
  const bot = createChatBot(app, config, connection, { clock, logger })
  bot.api.config.use(createAnswerTransformer({ gate, monotonic, sleep, stopping: signal }))
  const health = { ready: app.ready, metrics: metrics.text, contentType: metrics.contentType }
  const healthServer = config.metrics && (await startHealthServer(config.metrics, health))

  const hold = (role: Role, work: (signal: AbortSignal) => Promise<void>) =>
    whileHolding(
      {
        hold: () => app.roles.hold(role, app.holder),
        release: () => app.roles.release(role, app.holder),
        sleep,
        monotonic,
        logger: logger.child({ role }),
      },
      async lost => {
        metrics.holds(role, true)
        logger.info('This process has a role now', { role })
        try {
          await work(lost)
        } finally {
          metrics.holds(role, false)
        }
      },
      signal,
    )

  let introductions: Promise<void> | undefined
  async function receive(): Promise<void> {
    // grammY's type of a signal is a polyfill's; the platform's own does as well.
    await bot.init(signal as Parameters<typeof bot.init>[0])
    // Beside the updates, not before them: nobody waits for a menu.
    introductions ??= registerCommands(bot.api, logger).then(() => registerProfile(bot.api, logger))
    if (config.webhook === null) {
      await hold('poller', async lost => {
        // Where one is left and stays, polling meets 409 and goes on trying. What it has not delivered is polled.
        await bot.api.deleteWebhook().catch(error => logger.warn('The webhook was not removed', { error }))
        await poll({ bot, sleep, logger }, lost)
      })
      return
    }
    const secret = config.webhook.secret ?? createHash('sha256').update(connection.token).digest('hex')
    const server = await startWebhook({
      port: config.port,
      path: new URL(config.webhook.url).pathname,
      secret,
      handle: update => bot.handleUpdate(update),
      answerHealth: (path, response) => answerHealth(path, response, health),
      logger,
    })
    try {
      // Nothing is dropped: what waited for a poller comes here.
      await bot.api.setWebhook(config.webhook.url, { secret_token: secret, allowed_updates: ALLOWED_UPDATES })
      await untilAborted(signal)
    } finally {
      await server.close()
    }
  }

  /** Receives updates until we stop, whatever happens to the connection. */
  async function keepReceiving(): Promise<void> {
    while (!signal.aborted) {
      try {
        await receive()
      } catch (error) {
        if (signal.aborted) return
        const isWrongToken = error instanceof GrammyError && [401, 404].includes(error.error_code)
        if (isWrongToken) logger.error('Telegram does not know this BOT_TOKEN; get it from @BotFather and start again')
        else logger.warn('Updates cannot be received; trying again', { error })
        await sleep(isWrongToken ? 60_000 : 5_000, signal)
      }
    }
  }

  /** Repeats `work`, which says whether there was anything to do, until `until` says stop. */
  async function repeat(what: string, until: AbortSignal, work: () => Promise<number>): Promise<void> {
    while (!until.aborted) {
      try {
        if ((await work()) === 0) await sleep(IDLE_MS, until)
      } catch (error) {
        logger.warn(`${what} was interrupted`, { error })
        await sleep(2_000, until)
      }
    }
  }

  const deliverDue = async () => {
    const now = clock()
    for (const chat of await app.chatRows.pauseOver(now)) await app.chats.resume(chat.id)
    const { count } = await delivery.claimDue(now)
    if (count > 0) logger.info('Digests are due', { due: count })
    await writeAnnouncements(app.announcements, signal)
  }

  /** Once for each source; a chat that does not want to hear it now will see it in /sources. */
  async function tellOfDeadSources(): Promise<void> {
    for (const { telegramId, threadId, language, source } of await app.sources.takeDead(clock())) {
      const phrases = phrasesFor(language)
      const reason = phrases.failureReason(source.lastErrorCode ?? 'network')
      const notice = phrases.sourceDied({ title: source.title, reason, isGone: source.goneAt !== null })
      const thread = threadId === null ? {} : { message_thread_id: threadId }
      await bot.api
        .sendMessage(telegramId, notice.toString(), { parse_mode: 'HTML', ...thread })
        .catch(error => logger.warn('A chat was not told of a source that died', { error }))
    }
  }

  async function tellOperators(news: TroubleNews): Promise<void> {
    for (const id of config.adminIds) {
      const chat = await app.chats.find(id)
      const notice = phrasesFor(chat?.language ?? config.defaultLanguage).admin.trouble(news)
      await bot.api
        .sendMessage(id, notice.toString(), { parse_mode: 'HTML' })
        .catch(error => logger.warn('An operator was not told of a trouble', { error }))
    }
  }

  const jobs: Record<ProcessRole, Job[]> = {
    bot: [],
    deliver: [
      { name: 'deliver', cron: '* * * * *', run: deliverDue },
      { name: 'watch', cron: '* * * * *', run: createTroubleWatch(app.troubles, tellOperators, monotonic) },
    ],
    collect: [
      {
        name: 'collect',
        cron: '* * * * *',
        async run() {
          const reports = await app.collect(signal)
          const failed = reports.filter(report => report.status === 'failed')
          metrics.collected(reports)
          if (reports.length > 0) logger.info('Sources were read', { sources: reports.length, failed: failed.length })
          await tellOfDeadSources()
        },
      },
      { name: 'clean-up', cron: '17 * * * *', run: async () => void (await app.cleanUp()) },
    ],
  }
  const scheduler = startScheduler(
    config.roles.flatMap(role => jobs[role]),
    logger,
  )
  const loops = [
    ...(does('bot') ? [keepReceiving()] : []),
    ...(does('deliver')
      ? [
          repeat('Building', signal, () => delivery.buildDue(signal)),
          hold('sender', async lost => {
            await app.deliveries.voidLeases(['ready'])
            await repeat('Sending', lost, () => delivery.sendReady(lost))
          }),
        ]
      : []),
  ]
  // What fell due while nothing ran does not wait for the next minute.
  if (does('deliver')) await deliverDue().catch(error => logger.error('What is due could not be claimed', { error }))

  return {
    deliverDue,
    async stop() {
      stopping.abort()
      await Promise.all([scheduler.stop(), ...loops, introductions])
      await Promise.all([app.outcomes.flush(), closeWire(), healthServer?.close()])
    },
  }
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

function fileOptions({ telegramProxyUrl }: Config) {
  const signal = AbortSignal.timeout(FILE_TIMEOUT_MS)
  return telegramProxyUrl === null ? { signal } : { signal, dispatcher: new ProxyAgent(telegramProxyUrl) }
}

function clientOptions(config: Config, { apiRoot }: Connection, timeoutSeconds: number): ApiClientOptions {
  const proxy = config.telegramProxyUrl
  const dispatcher = proxy === null ? undefined : new ProxyAgent(proxy)
  return {
    timeoutSeconds,
    ...(apiRoot === null ? {} : { apiRoot }),
    ...(dispatcher === undefined
      ? {}
      : {
          fetch: ((url: string, init: object) =>
            undiciFetch(url, { ...init, dispatcher, duplex: 'half' } as never)) as unknown as NonNullable<
            ApiClientOptions['fetch']
          >,
        }),
  }
}
