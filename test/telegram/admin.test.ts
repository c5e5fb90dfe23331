import { beforeEach, describe, expect, it } from 'vitest'
import { createAnnouncementStore } from '../../src/db/announcement-store.ts'
import type { OpenDatabase } from '../../src/db/client.ts'
import { createDeliveryStore } from '../../src/db/delivery-store.ts'
import { chats, deliveries } from '../../src/db/schema.ts'
import { createAnnouncementService, writeAnnouncements } from '../../src/services/announce.ts'
import { createTroubleWatch, type Trouble, type TroubleNews } from '../../src/services/watch-troubles.ts'
import { phrasesFor } from '../../src/telegram/phrases/phrases-for.ts'
import { chat } from '../support/chats.ts'
import { onEachEngine } from '../support/database.ts'
import { BOB, type Call, createWorld, GROUP, NOW, type World } from './support.ts'

const textOf = (calls: readonly Call[]): string =>
  calls.flatMap(call => (/^(?:send|edit)Message/.test(call.method) ? [call.payload.text] : [])).join('\n')
const buttons = (calls: readonly Call[]): { text: string; callback_data: string }[] =>
  calls.flatMap(call => call.payload.reply_markup?.inline_keyboard ?? []).flat()

onEachEngine('/admin', open => {
  let database: OpenDatabase
  let world: World
  const requeued: unknown[] = []

  beforeEach(async () => {
    database = await open()
    requeued.length = 0
    const rows = createAnnouncementStore(database.db)
    const store = createDeliveryStore(database.db)
    world = createWorld({
      admin: {
        announcements: createAnnouncementService(rows, () => NOW),
        operation: {
          overview: async () => ({
            version: '0.1.0',
            chats: { active: 3, blocked: 1 },
            sources: 5,
            failing: 1,
            queue: { due: 2, ready: 4, retrying: 1 },
            oldestMinutes: 7,
            dead: 1,
            outcomes: { sent: 120, limited: 2, refused: 1 },
            rate: 28,
            isPaid: false,
            latenessHours: 24,
          }),
          deadLetters: async limit => ({ count: await store.countDead(), letters: await store.deadLetters(limit) }),
          async requeue(ids) {
            requeued.push(ids)
            return store.requeue(ids)
          },
        },
      },
    })
    return () => database.close()
  })

  async function addChats(): Promise<number[]> {
    const fields = [
      { telegramId: 11 },
      { telegramId: 12, state: 'paused' as const },
      { telegramId: -13, kind: 'group' as const },
      { telegramId: 14, state: 'blocked' as const },
    ].map(one => {
      const { id: _, nextSlot: __, ...row } = chat(one)
      return row
    })
    const made = await database.db.insert(chats).values(fields).returning({ id: chats.id })
    return made.map(({ id }) => id)
  }

  it('shows operators the whole, and is no command to anybody else, nor in a group', async () => {
    expect(textOf(await world.send('/admin'))).toMatch(/正常 3[\s\S]*死信：1[\s\S]*送达消息 120/)
    const foreign = await world.send('/admin', { from: BOB })
    expect(textOf(foreign)).not.toMatch(/Dead letters|chenbao 0/i)
    expect(textOf(foreign)).toBe(textOf(await world.send('/admon', { from: BOB })).replace('admon', 'admin'))
    expect(textOf(await world.send('/admin', { chat: GROUP as never }))).not.toContain('死信')
  })

  it('lists dead letters with the words of Telegram and puts them back by a button, which others cannot forge', async () => {
    const [id = 0] = await addChats()
    const [dead] = await database.db
      .insert(deliveries)
      .values({ chatId: id, slot: NOW, state: 'failed', error: '400: Bad Request: <b>' })
      .returning({ id: deliveries.id })
    await world.send('/admin')
    const shown = await world.press('adm:d')
    expect(textOf(shown)).toContain('400: Bad Request: &lt;b&gt;')
    expect(buttons(shown).map(button => button.callback_data)).toContain(`adm:r:${dead?.id}`)
    await world.press('adm:ra', { from: BOB })
    expect(requeued).toEqual([])
    expect(textOf(await world.press(`adm:r:${dead?.id}`))).toContain('没有死信')
    expect(requeued).toEqual([[dead?.id]])
    for (const forged of ['adm', 'adm:r', 'adm:r:x', 'adm:ag:99', 'adm:ap:', 'adm:zz:1']) await world.press(forged)
    expect(requeued).toHaveLength(1)
  })

  it('announces to every chat once: a preview that counts, then deliveries, whatever is pressed twice', async () => {
    await addChats()
    const preview = await world.send('/admin announce 今晚 <十点> 维护')
    expect(textOf(preview)).toMatch(/私聊 2[\s\S]*群 1|群 1[\s\S]*私聊 2/)
    expect(textOf(preview)).toContain('今晚 &lt;十点&gt; 维护')
    const count = async () => (await database.db.select().from(deliveries)).length
    const rows = createAnnouncementStore(database.db)
    const write = () => writeAnnouncements(rows, new AbortController().signal)
    await write()
    expect(await count()).toBe(0)
    const start = buttons(preview)[0]?.callback_data ?? ''
    await world.press(start, { from: BOB })
    await write()
    expect(await count()).toBe(0)
    await world.press(start)
    await world.press(start)
    while ((await rows.writeNext(2)) > 0) {}
    await write()
    const made = await database.db.select().from(deliveries)
    expect(made.map(({ kind, state }) => [kind, state])).toEqual(Array(3).fill(['announcement', 'due']))
    const id = made[0]?.announcementId ?? 0
    expect(await rows.text(id)).toBe('今晚 &lt;十点&gt; 维护')
    expect(textOf(await world.press(`adm:ap:${id}`))).toMatch(/共 3 个对话：送达 0，等待 3/)
    expect(textOf(await world.press(`adm:as:${id}`))).toContain('已停止')
    expect(await count()).toBe(0)
    expect(await rows.text(id)).toBeNull()
  })

  it('says what an announcement must not be', async () => {
    expect(textOf(await world.send('/admin announce'))).toContain('/admin announce')
    expect(textOf(await world.send(`/admin announce ${'长'.repeat(3501)}`))).toContain('3500')
  })
})

describe('createTroubleWatch', () => {
  /** Signs kept in memory, shared by as many watches as one likes. */
  function signs() {
    const raised = new Set<string>()
    const state = { now: [] as Trouble[], isAway: false, time: 0, saidBack: false }
    const told: TroubleNews[] = []
    const watch = () =>
      createTroubleWatch(
        {
          async look() {
            if (state.isAway) throw new Error('the database is away')
            return state.now
          },
          async raise(kind) {
            const isNew = !raised.has(kind)
            raised.add(kind)
            return isNew
          },
          async clear(except) {
            const over = [...raised].filter(kind => !except.includes(kind as never))
            for (const kind of over) raised.delete(kind)
            return over as never
          },
          async sayBack() {
            const isFirst = !state.saidBack
            state.saidBack = true
            return isFirst
          },
        },
        async news => void told.push(news),
        () => state.time,
      )
    return { state, told, watch }
  }

  it('tells a trouble once when it begins and once when it is over', async () => {
    const { state, told, watch } = signs()
    const look = watch()
    await look()
    state.now = [{ kind: 'dead-letters', count: 1, error: 'x' }]
    for (let i = 0; i < 3; i++) await look()
    state.now = [{ kind: 'no-news', hours: 7 }]
    await look()
    expect(told.map(({ kind }) => kind)).toEqual(['dead-letters', 'no-news', 'over'])
  })

  it('tells once, whoever watches, that the database is back after minutes, and nothing of a restart', async () => {
    const { state, told, watch } = signs()
    const watches = [watch(), watch()]
    const outage = async (minutes: number) => {
      state.isAway = true
      for (let i = 0; i <= minutes; i++, state.time += 60_000)
        for (const look of watches) await expect(look()).rejects.toThrow('away')
      state.isAway = false
      for (const look of watches) await look()
      state.time += 60_000
      for (const look of watches) await look()
    }
    await outage(1)
    expect(told).toEqual([])
    await outage(9)
    expect(told).toEqual([{ kind: 'database-back', minutes: 10 }])
  })

  it.each(['zh', 'en'] as const)('has words for each in %s', language => {
    const { trouble } = phrasesFor(language).admin
    const said = [
      trouble({ kind: 'dead-letters', count: 3, error: '<b>' }),
      trouble({ kind: 'late', waiting: 4, minutes: 20 }),
      trouble({ kind: 'no-news', hours: 7 }),
      trouble({ kind: 'over', of: 'late' }),
      trouble({ kind: 'database-back', minutes: 10 }),
    ].map(String)
    expect(new Set(said).size).toBe(5)
    expect(said[0]).toContain('&lt;b&gt;')
    expect(said.join()).not.toMatch(/undefined|\[object/)
  })
})
