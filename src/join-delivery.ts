import type { App } from './app.ts'
import { monotonic, sleep } from './clock.ts'
import type { Config } from './config.ts'
import type { Logger } from './logger.ts'
import { createDigestDelivery, type DigestDelivery } from './services/deliver-digests.ts'
import type { DeliveryWatch } from './services/delivery.ts'
import { createGate, type Gate } from './telegram/gate.ts'
import type { MessagePart } from './telegram/message/message.ts'
import { createSharedRendering } from './telegram/message/render-shared.ts'
import { createMessenger } from './telegram/messenger.ts'
import { phrasesFor } from './telegram/phrases/phrases-for.ts'
import { createSharedLine } from './telegram/time-line.ts'
import { createWire } from './telegram/wire.ts'

/** Where the bot's API is and who it is there. */
export interface Connection {
  readonly token: string
  readonly apiRoot: string | null
}

export const TELEGRAM = 'https://api.telegram.org'

/** Broadcasts on their way at once at the free rate. More would only be refused more often. */
const IN_FLIGHT = 5
/** From being marked as leaving to being marked as sent; where more is paid for, as many are on their way as leave meanwhile. */
const ANSWER_SECONDS = 0.3
/** Of that on the wire. */
const WIRE_SECONDS = 0.1
const SEND_TIMEOUT_MS = 20_000

/** Broadcasts on their way at once: what a crash may repeat at most. */
export function inFlightAt(rate: number): number {
  return Math.max(IN_FLIGHT, Math.ceil(rate <= 30 ? 0 : rate * ANSWER_SECONDS))
}

/** The one gate of this process; on a server it shares the bot's time line with the other processes. */
export function createBotGate(app: App, config: Config, watch: DeliveryWatch): Gate {
  const rate = config.sendRate
  const gate = createGate({
    rate,
    inFlight: inFlightAt(rate),
    monotonic,
    ...(app.engine === 'server' && {
      line: createSharedLine({ rate, take: count => app.pace.take(app.holder, count, rate), monotonic }),
    }),
  })
  return {
    pass: gate.pass,
    hold(seconds, chatId) {
      watch.held()
      gate.hold(seconds, chatId)
    },
  }
}

/** Delivery with its messenger. */
export function createDelivery(
  app: App,
  config: Config,
  connection: Connection,
  { clock, logger, gate, watch }: { clock: () => Date; logger: Logger; gate: Gate; watch: DeliveryWatch },
): { delivery: DigestDelivery; close(): Promise<void> } {
  const wire = createWire({
    token: connection.token,
    apiRoot: connection.apiRoot ?? TELEGRAM,
    proxyUrl: config.telegramProxyUrl,
    connections: Math.max(IN_FLIGHT, Math.ceil(config.sendRate * WIRE_SECONDS)),
    timeoutMs: SEND_TIMEOUT_MS,
  })
  const messenger = createMessenger({ wire, gate, isPaid: config.paidBroadcast })
  const render = createSharedRendering()
  const delivery = createDigestDelivery({
    deliveries: app.deliveries,
    chats: {
      setState: app.chatRows.setState,
      migrate: app.chatRows.migrate,
      setThread: app.chats.setThread,
    },
    digests: app.digests,
    render: (digest, digestId, chat, now) =>
      render(digest, digestId, chat, now).map(part => ({ payload: part, storyIds: part.storyIds })),
    async announcement(id) {
      const html = await app.announcements.text(id)
      return html === null ? null : { payload: { html, buttons: [], storyIds: [] } satisfies MessagePart, storyIds: [] }
    },
    send: (chat, payload, steps, signal) => messenger.send(chat, payload as MessagePart, steps, signal),
    async announceLostThread(chat) {
      const notice = { html: phrasesFor(chat.language).threadLost.toString(), buttons: [], storyIds: [] }
      const steps = { begin: async () => true, arrived: async () => {} }
      await messenger.send(chat, notice, steps, new AbortController().signal)
    },
    clock,
    monotonic,
    sleep,
    maxLatenessMs: config.maxLatenessMs,
    rate: config.sendRate,
    holder: app.holder,
    watch,
    logger,
  })
  return { delivery, close: wire.close }
}
