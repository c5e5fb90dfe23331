import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { monotonic, sleep } from '../../src/clock.ts'
import type { Chat } from '../../src/core/chat/chat.ts'
import type { Digest } from '../../src/core/digest/digest.ts'
import { createChatStore } from '../../src/db/chat-store.ts'
import type { OpenDatabase } from '../../src/db/client.ts'
import { createDeliveryStore } from '../../src/db/delivery-store.ts'
import { chats as chatTable, deliveryParts, deliveries as deliveryTable } from '../../src/db/schema.ts'
import { CLAIM_BATCH } from '../../src/services/claim-slots.ts'
import { MAX_ATTEMPTS } from '../../src/services/conclude-fault.ts'
import { createDigestDelivery } from '../../src/services/deliver-digests.ts'
import { type SendOutcome, UNWATCHED } from '../../src/services/delivery.ts'
import { createChatService } from '../../src/services/manage-chats.ts'
import { onEachEngine } from '../support/database.ts'

const EIGHT = new Date('2026-11-24T00:00:00Z') // 08:00 in Shanghai
const DAILY = ['08:00']
const EMPTY: Digest = {
  date: '2026-11-24',
  sections: [],
  quietTopics: [],
  failedSources: [],
  counts: { stories: 0, articles: 0, sources: 0 },
}

type Outcomes = (chat: Chat, payload: unknown, attempt: number) => SendOutcome
const silentLogger = { info() {}, warn() {}, error() {} }

interface Options {
  parts?: number
  outcome?: Outcomes
  holder?: string
  /** What a chat's messages have to wait for. */
  wait?: (chat: Chat) => Promise<unknown> | null
}

/** A delivery whose messages go into a list, `parts` a digest. */
function world({ db }: OpenDatabase, options: Options = {}) {
  const clock = { now: new Date(EIGHT.getTime() - 60_000) }
  const rows = createChatStore(db)
  const chats = createChatService({
    chats: rows,
    clock: () => clock.now,
    defaults: { zone: 'Asia/Shanghai', schedule: [DAILY, DAILY, DAILY, DAILY, DAILY, DAILY, DAILY] },
  })
  const deliveries = createDeliveryStore(db)
  const sent: { to: number; thread: number | null; payload: unknown }[] = []
  const notices: number[] = []
  let attempts = 0
  const delivery = createDigestDelivery({
    deliveries,
    chats: { setState: rows.setState, migrate: rows.migrate, setThread: chats.setThread },
    digests: {
      buildForSlot: async () => EMPTY,
      buildForWeek: async () => ({ ...EMPTY, weekFrom: '2026-11-16' }),
      remember: async () => 1,
    },
    render: (digest, _id, chat) =>
      Array.from({ length: options.parts ?? 1 }, (_, i) => ({
        payload: `${digest.weekFrom ? 'week ' : ''}${chat.title} ${i + 1}`,
        storyIds: [],
      })),
    async send(chat, payload, steps) {
      await options.wait?.(chat)
      if (!(await steps.begin())) return null
      const outcome = options.outcome?.(chat, payload, ++attempts) ?? { outcome: 'sent', messageId: sent.length + 1 }
      if (outcome.outcome === 'sent') {
        sent.push({ to: chat.telegramId, thread: chat.threadId, payload })
        await steps.arrived(outcome.messageId)
      }
      return outcome
    },
    announceLostThread: async chat => void notices.push(chat.telegramId),
    announcement: async () => null,
    clock: () => clock.now,
    monotonic,
    sleep,
    maxLatenessMs: 24 * 3_600_000,
    rate: 28,
    watch: UNWATCHED,
    holder: options.holder ?? randomUUID(),
    logger: silentLogger,
  })
  const run = async (at: Date) => {
    clock.now = at
    await delivery.claimDue(at)
    await delivery.buildDue()
    await delivery.sendReady(new AbortController().signal)
  }
  const open = (telegramId: number, kind: Chat['kind'] = 'private') =>
    chats.open({ telegramId, kind, title: `T${telegramId}`, language: 'zh' })
  return { clock, chats, rows, deliveries, delivery, sent, notices, run, open }
}

const minutes = (n: number) => new Date(EIGHT.getTime() + n * 60_000)
const states = async ({ db }: OpenDatabase) =>
  (await db.select({ state: deliveryTable.state }).from(deliveryTable)).map(row => row.state)

onEachEngine('deliverDigests', open => {
  it('delivers a slot once, at its minute and not before', async () => {
    const database = await open()
    const w = world(database)
    await w.open(1)
    await w.run(minutes(-1))
    expect(w.sent).toEqual([])
    await w.run(minutes(0))
    await w.run(minutes(0))
    await w.run(minutes(1))
    expect(w.sent).toEqual([{ to: 1, thread: null, payload: 'T1 1' }])
    await w.run(minutes(24 * 60))
    expect(w.sent).toHaveLength(2)
    await database.close()
  })

  it('serves the latest missed slot once after three days down', async () => {
    const database = await open()
    const w = world(database)
    await w.open(1)
    await w.run(minutes(3 * 24 * 60 + 5))
    expect(w.sent).toHaveLength(1)
    const [row] = await database.db.select({ slot: deliveryTable.slot }).from(deliveryTable)
    expect(row?.slot).toEqual(minutes(3 * 24 * 60))
    await database.close()
  })

  it('does the work once when two processes tick at the same time', async () => {
    const database = await open()
    const a = world(database)
    const b = world(database)
    for (let i = 1; i <= 30; i++) await a.open(i)
    await Promise.all([a.run(minutes(0)), b.run(minutes(0))])
    const all = [...a.sent, ...b.sent].map(message => message.to)
    expect(all.sort((x, y) => x - y)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1))
    await database.close()
  })

  it('goes on with the parts that are left when the sender died between two of them', async () => {
    const database = await open()
    const dying = world(database, {
      parts: 3,
      outcome(_chat, payload) {
        if (payload === 'T1 2') throw new Error('killed')
        return { outcome: 'sent', messageId: 1 }
      },
    })
    await dying.open(1)
    await dying.run(minutes(0))
    expect(dying.sent.map(message => message.payload)).toEqual(['T1 1'])
    const next = world(database, { parts: 3 })
    await next.deliveries.voidLeases(['ready'])
    await next.run(minutes(1))
    expect(next.sent.map(message => message.payload)).toEqual(['T1 2', 'T1 3'])
    expect(await states(database)).toEqual(['sent'])
    await database.close()
  })

  it('sends nothing any more once its lease was given to another', async () => {
    const database = await open()
    const w = world(database, { parts: 2 })
    await w.open(1)
    w.clock.now = minutes(0)
    await w.delivery.claimDue(minutes(0))
    await w.delivery.buildDue()
    const [claimed] = await w.deliveries.claimToSend('00000000-0000-4000-8000-000000000001', 10)
    const going = (part: number) =>
      w.deliveries.markSending([{ delivery: claimed?.id ?? 0, part }], '00000000-0000-4000-8000-000000000001')
    expect(await going(1)).toEqual([true])
    await w.deliveries.voidLeases(['ready'])
    expect(await going(2)).toEqual([false])
    await database.close()
  })

  it('lets a chat that blocked the bot go, and serves it again when it is back', async () => {
    const database = await open()
    let blocked = true
    const w = world(database, { outcome: () => (blocked ? { outcome: 'blocked' } : { outcome: 'sent', messageId: 1 }) })
    const chat = await w.open(1)
    await w.run(minutes(0))
    expect(await states(database)).toEqual(['blocked'])
    expect((await w.chats.find(1))?.state).toBe('blocked')
    await w.run(minutes(24 * 60))
    expect(await states(database)).toEqual(['blocked'])
    blocked = false
    await w.chats.resume(chat.id)
    await w.run(minutes(48 * 60))
    expect(w.sent).toHaveLength(1)
    await database.close()
  })

  it('follows a group to its new id and goes on with the same digest', async () => {
    const database = await open()
    const w = world(database, {
      parts: 2,
      outcome: chat =>
        chat.telegramId === -5 ? { outcome: 'migrated', telegramId: -1005 } : { outcome: 'sent', messageId: 1 },
    })
    await w.open(-5, 'group')
    await w.run(minutes(0))
    expect(w.sent.map(message => [message.to, message.payload])).toEqual([
      [-1005, 'T-5 1'],
      [-1005, 'T-5 2'],
    ])
    expect(await w.chats.find(-5)).toBeNull()
    expect((await w.chats.find(-1005))?.kind).toBe('supergroup')
    await database.close()
  })

  it('moves to the general topic where the thread is gone, and says so once', async () => {
    const database = await open()
    const w = world(database, {
      parts: 2,
      outcome: chat => (chat.threadId === null ? { outcome: 'sent', messageId: 1 } : { outcome: 'thread-gone' }),
    })
    const chat = await w.open(-1001, 'supergroup')
    await w.chats.setThread(chat.id, 77)
    await w.run(minutes(0))
    expect(w.sent).toHaveLength(2)
    expect(w.notices).toEqual([-1001])
    expect((await w.chats.find(-1001))?.threadId).toBeNull()
    await database.close()
  })

  it('tries again later after a fault, and makes a dead letter of it in the end, which can be put back', async () => {
    const database = await open()
    const { db } = database
    let down = true
    const w = world(database, {
      outcome: () => (down ? { outcome: 'retry', error: '502: Bad Gateway' } : { outcome: 'sent', messageId: 1 }),
    })
    await w.open(1)
    await w.run(minutes(0))
    expect(await states(database)).toEqual(['ready'])
    const [row] = await db.select({ waits: sql<boolean>`${deliveryTable.notBefore} > now()` }).from(deliveryTable)
    expect(row?.waits).toBe(true)
    await db.update(deliveryTable).set({ notBefore: sql`now()`, attempts: MAX_ATTEMPTS })
    await w.run(minutes(1))
    expect(await w.deliveries.deadLetters(10)).toMatchObject([{ telegramId: 1, error: '502: Bad Gateway' }])
    down = false
    expect(await w.deliveries.requeue()).toBe(1)
    await w.run(minutes(2))
    expect(w.sent).toHaveLength(1)
    await database.close()
  })

  it('sends the review of the week at its own slot, once, without moving the start of the next digest', async () => {
    const opened = await open()
    const w = world(opened)
    const chat = await w.open(77)
    const sunday = new Date('2026-11-22T00:00:00Z') // 08:00 in Shanghai
    w.clock.now = new Date(sunday.getTime() - 60_000)
    await w.chats.update(chat.id, { weekly: { day: 6, time: '08:00' } })
    await w.run(sunday)
    const minute = new Date(sunday.getTime() + 60_000)
    for (let i = 0; i < 2; i++) await w.run(minute)
    expect(w.sent.map(({ payload }) => payload)).toEqual(['T77 1', 'week T77 1'])
    const rows = await opened.db
      .select({ slot: deliveryTable.slot, kind: deliveryTable.kind, state: deliveryTable.state })
      .from(deliveryTable)
      .where(eq(deliveryTable.chatId, chat.id))
      .orderBy(deliveryTable.slot)
    expect(rows).toEqual([
      { slot: sunday, kind: 'daily', state: 'sent' },
      { slot: minute, kind: 'weekly', state: 'sent' },
    ])
    const [row] = await opened.db
      .select({ last: chatTable.lastSlotAt })
      .from(chatTable)
      .where(eq(chatTable.id, chat.id))
    expect(row?.last).toEqual(sunday)
    expect((await w.rows.get(chat.id))?.nextSlot).toEqual(new Date('2026-11-23T00:00:00Z'))
    await opened.close()
  })

  it('ends a delivery quietly whose chat was erased meanwhile', async () => {
    const database = await open()
    const w = world(database)
    const chat = await w.open(1)
    w.clock.now = minutes(0)
    await w.delivery.claimDue(minutes(0))
    await w.delivery.buildDue()
    expect(await w.chats.erase(chat.id)).toMatchObject({ deliveries: 1 })
    await w.delivery.sendReady(new AbortController().signal)
    expect(w.sent).toEqual([])
    expect(await database.db.select().from(deliveryParts)).toEqual([])
    await database.close()
  })

  it('does not keep others waiting while one chat has to wait', async () => {
    const database = await open()
    let letGo = () => {}
    const free = new Promise<void>(resolve => {
      letGo = resolve
    })
    const w = world(database, {
      outcome: () => ({ outcome: 'sent', messageId: 1 }),
      wait: chat => (chat.telegramId === -1 ? free : null),
    })
    await w.open(-1, 'group')
    const running = w.run(minutes(0))
    await w.open(2)
    await database.db
      .update(chatTable)
      .set({ nextSlotAt: minutes(1) })
      .where(eq(chatTable.telegramId, 2))
    await w.delivery.claimDue(minutes(1))
    await w.delivery.buildDue()
    await expect.poll(() => w.sent.map(message => message.to), { timeout: 5_000 }).toEqual([2])
    letGo()
    await running
    expect(w.sent.map(message => message.to)).toEqual([2, -1])
    await database.close()
  })

  it("keeps a chat's digests in order: the later one waits for the earlier", async () => {
    const database = await open()
    let down = true
    const w = world(database, {
      outcome: () => (down ? { outcome: 'retry', error: 'x' } : { outcome: 'sent', messageId: 1 }),
    })
    await w.open(1)
    await w.run(minutes(0))
    await w.run(minutes(24 * 60))
    expect(await states(database)).toEqual(['ready', 'due'])
    down = false
    await database.db.update(deliveryTable).set({ notBefore: sql`now()` })
    await w.run(minutes(24 * 60 + 1))
    await w.run(minutes(24 * 60 + 2))
    expect(w.sent).toHaveLength(2)
    const [chat] = await database.db
      .select({ last: chatTable.lastSlotAt })
      .from(chatTable)
      .where(eq(chatTable.telegramId, 1))
    expect(chat?.last).toEqual(minutes(24 * 60))
    await database.close()
  })

  it('folds a digest that is too late into the next one, of which nobody hears', async () => {
    const database = await open()
    const w = world(database)
    const chat = await w.open(1)
    // Both clocks have to say so, so this one is of a day that has passed.
    const DAY = 86_400_000
    const eight = new Date(Math.floor(Date.now() / DAY) * DAY - 2 * DAY)
    await database.db.update(chatTable).set({ nextSlotAt: eight, lastSlotAt: new Date(eight.getTime() - DAY) })
    w.clock.now = eight
    await w.delivery.claimDue(eight)
    w.clock.now = new Date(eight.getTime() + DAY + 60_000)
    await w.delivery.buildDue()
    await w.delivery.sendReady(new AbortController().signal)
    expect(w.sent).toEqual([])
    expect(await states(database)).toEqual(['folded'])
    const [row] = await database.db.select({ last: chatTable.lastSlotAt }).from(chatTable)
    expect(row?.last).toEqual(new Date(eight.getTime() - DAY))
    expect((await w.rows.get(chat.id))?.state).toBe('active')
    await w.run(w.clock.now)
    expect(w.sent).toHaveLength(1)
    await database.close()
  })

  it('does not fold what the clock of this process alone takes for late, nor what the operator put back', async () => {
    const database = await open()
    const w = world(database)
    await w.open(1)
    await w.delivery.claimDue(minutes(0))
    w.clock.now = minutes(3 * 24 * 60)
    await database.db.update(deliveryTable).set({ slot: sql`now() - interval '1 min'` })
    await w.delivery.buildDue()
    expect(await states(database)).toEqual(['ready'])
    await database.db.update(deliveryTable).set({ slot: sql`now() - interval '3 d'`, state: 'failed', error: 'x' })
    w.clock.now = new Date()
    await w.deliveries.requeue()
    await w.delivery.sendReady(new AbortController().signal)
    expect(w.sent).toHaveLength(1)
    await database.close()
  })

  it('records what has arrived once the database is back, and sends it not again', async () => {
    const database = await open()
    let failures = 2
    const w = world(database, { parts: 2 })
    const { markSent } = w.deliveries
    w.deliveries.markSent = async (...given) => {
      if (failures-- > 0) throw new Error('the connection is gone')
      return markSent(...given)
    }
    await w.open(1)
    await w.run(minutes(0))
    expect(w.sent.map(({ payload }) => payload)).toEqual(['T1 1', 'T1 2'])
    expect(await states(database)).toEqual(['sent'])
    await database.close()
  })

  it('claims thousands in order, batch by batch, once', async () => {
    const database = await open()
    const w = world(database)
    await w.open(1)
    await database.db.execute(sql`
      insert into chats (telegram_id, kind, title, language, zone, schedule, digest_size, summary_length, style, silent, images, state, next_slot_at)
      select 1000 + i, kind, title, language, zone, schedule, digest_size, summary_length, style, silent, images, state, next_slot_at
      from chats, generate_series(1, ${2 * CLAIM_BATCH + 200}) i`)
    const all = 2 * CLAIM_BATCH + 201
    const claimed = await Promise.all([w.delivery.claimDue(minutes(0)), w.delivery.claimDue(minutes(0))])
    expect(claimed.reduce((sum, { count }) => sum + count, 0)).toBe(all)
    expect(await states(database)).toHaveLength(all)
    expect(await w.delivery.claimDue(minutes(1))).toEqual({ count: 0, first: null, last: null })
    await database.close()
  })
})
