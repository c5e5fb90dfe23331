import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { onlyOn, type Schedule, sameEveryDay } from '../../src/core/digest/schedule.ts'
import type { OpenDatabase } from '../../src/db/client.ts'
import { createDeliveryStore } from '../../src/db/delivery-store.ts'
import { chats as chatTable, deliveries as deliveryTable } from '../../src/db/schema.ts'
import { claimDueSlots } from '../../src/services/claim-slots.ts'
import { onEachEngine } from '../support/database.ts'

const HOUR_MS = 3_600_000
const START = new Date('2026-01-01T12:00:00Z')
const END = new Date('2027-01-01T12:00:00Z')

/** Of each zone a time that is skipped in spring and comes twice in autumn, and the first minute after the gap. */
const ZONES: Readonly<Record<string, { night: string; afterGap: string }>> = {
  'Asia/Shanghai': { night: '02:30', afterGap: '' },
  'Europe/London': { night: '01:30', afterGap: '02:00' },
  'America/New_York': { night: '02:30', afterGap: '03:00' },
  'America/Santiago': { night: '00:00', afterGap: '01:00' },
  'Australia/Lord_Howe': { night: '02:15', afterGap: '02:30' },
}
const WORKDAYS: Schedule = [['07:00'], ['07:00'], ['07:00'], ['07:00'], ['07:00'], [], []]
const SUNDAY = 6

const CASES = Object.entries(ZONES).flatMap(([zone, { night }]) => [
  { zone, schedule: sameEveryDay([night, '13:30'].sort()), weekly: { day: SUNDAY, time: night } },
  { zone, schedule: WORKDAYS, weekly: null },
])

onEachEngine('a year of slots', open => {
  it('has one delivery for each local day and time and one review a week, in five zones, whatever clocks do', async () => {
    const opened = await open()
    const { db } = opened
    const first = new Date(START.getTime() - HOUR_MS)
    const rows = await db
      .insert(chatTable)
      .values(
        CASES.map((chat, i) => ({
          telegramId: i + 1,
          kind: 'private' as const,
          title: chat.zone,
          language: 'en' as const,
          ...chat,
          digestSize: 8,
          summaryLength: 'normal' as const,
          style: 'full' as const,
          silent: false,
          images: false,
          state: 'active' as const,
          nextSlotAt: first,
        })),
      )
      .returning({ id: chatTable.id })
    const store = createDeliveryStore(db)
    // What is due at first is no time of anybody's; it sets everybody on their way.
    await claimDueSlots(store, START)
    await db.delete(deliveryTable)

    for (let tick = 0, now = START; ; tick++) {
      const next = await earliest(opened)
      // At its minute or late by hours, as after a night of nothing; nobody has two slots so near each other.
      now = new Date(Math.max(now.getTime(), next.getTime()) + (tick % 8 === 0 ? 0 : 5 * HOUR_MS))
      if (next > END) break
      await claimDueSlots(store, now)
      if (tick % 50 === 0) expect((await claimDueSlots(store, now)).count).toBe(0)
    }

    const slots = await db
      .select({ chatId: deliveryTable.chatId, slot: deliveryTable.slot, kind: deliveryTable.kind })
      .from(deliveryTable)
      .orderBy(deliveryTable.slot)
    for (const [i, { zone, schedule, weekly }] of CASES.entries()) {
      const served = (kind: string): Local =>
        slots
          .filter(slot => slot.chatId === rows[i]?.id && slot.kind === kind && slot.slot <= END)
          .map(({ slot }) => localOf(slot, zone))
          .map(at => ({
            day: at.toPlainDate().toString(),
            time: at.toPlainTime().toString({ smallestUnit: 'minute' }),
          }))
      expect(served('daily'), zone).toEqual(onCalendar(zone, schedule))
      if (!weekly) continue
      const reviews = onCalendar(zone, onlyOn(weekly.day, [weekly.time]))
      // The one that falls together with a digest comes a minute later.
      const isTogether = schedule[weekly.day]?.includes(weekly.time)
      expect(served('weekly'), zone).toEqual(
        reviews.map(({ day, time }) => ({ day, time: isTogether ? minuteAfter(time) : time })),
      )
    }
    await opened.close()
  }, 240_000)
})

async function earliest({ db }: OpenDatabase): Promise<Date> {
  const [row] = await db.select({ next: chatTable.nextSlotAt }).from(chatTable).orderBy(chatTable.nextSlotAt).limit(1)
  if (!row?.next) throw new Error('nobody is due any more')
  return row.next
}

type Local = readonly { day: string; time: string }[]

/** What the calendar on the wall of that zone says there must be: a day and a time each, or the first minute after a gap. */
function onCalendar(zone: string, schedule: Schedule): Local {
  const [from, to] = [localOf(START, zone), localOf(END, zone)]
  const slots: { day: string; time: string }[] = []
  for (let day = from.toPlainDate(); Temporal.PlainDate.compare(day, to.toPlainDate()) <= 0; day = day.add({ days: 1 }))
    for (const time of schedule[day.dayOfWeek - 1] ?? []) {
      const at = day.toZonedDateTime({ timeZone: zone, plainTime: time })
      const exists = at.toPlainTime().equals(Temporal.PlainTime.from(time))
      const real = exists ? time : (ZONES[zone]?.afterGap ?? '')
      if (Temporal.ZonedDateTime.compare(at, from) > 0 && Temporal.ZonedDateTime.compare(at, to) <= 0)
        slots.push({ day: day.toString(), time: real })
    }
  return slots
}

const minuteAfter = (time: string) =>
  Temporal.PlainTime.from(time).add({ minutes: 1 }).toString({ smallestUnit: 'minute' })

function localOf(instant: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)
}
