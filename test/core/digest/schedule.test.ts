import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  DEFAULT_SCHEDULE,
  formatSchedule,
  isOff,
  parseSchedule,
  type Schedule,
  sameEveryDay,
} from '../../../src/core/digest/schedule.ts'
import { parseTimeOfDay } from '../../../src/core/digest/time-of-day.ts'
import { anyString } from '../../support/any-string.ts'

describe('parseTimeOfDay', () => {
  test.each([
    ['8', '08:00'],
    ['08:00', '08:00'],
    ['8:05', '08:05'],
    ['0830', '08:30'],
    ['8.30', '08:30'],
    ['8am', '08:00'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['8:30pm', '20:30'],
    ['8 p.m.', '20:00'],
    ['８：００', '08:00'],
    ['8点', '08:00'],
    ['8点半', '08:30'],
    ['8点一刻', '08:15'],
    ['8点05分', '08:05'],
    ['八点', '08:00'],
    ['十点二十五', '10:25'],
    ['二十点', '20:00'],
    ['二十三点', '23:00'],
    ['晚上8点', '20:00'],
    ['晚上八点半', '20:30'],
    ['早上8点', '08:00'],
    ['下午3点', '15:00'],
    ['下午15点', '15:00'],
    ['中午12点', '12:00'],
    ['中午11点半', '11:30'],
    ['中午1点', '13:00'],
    ['晚上12点', '00:00'],
    ['夜里2点', '02:00'],
    ['凌晨1点', '01:00'],
    ['上午12点', '12:00'],
    ['晚上20:30', '20:30'],
    ['0', '00:00'],
  ])('%s is %s', (text, time) => {
    expect(parseTimeOfDay(text)).toBe(time)
  })

  test.each([
    '',
    '25:00',
    '24:00',
    '8:60',
    '8:5',
    '-1',
    '13am',
    '0pm',
    'eight',
    '8点70',
    '点',
    '8::00',
    '123',
    '99999',
  ])('%j is none', text => {
    expect(parseTimeOfDay(text)).toBeNull()
  })
})

describe('parseSchedule', () => {
  const parse = (text: string, current: Schedule = DEFAULT_SCHEDULE) => {
    const outcome = parseSchedule(text, current)
    return outcome.ok ? formatSchedule(outcome.schedule) : outcome
  }

  test.each([
    ['08:00 18:30', '08:00 18:30'],
    ['18:30 8', '08:00 18:30'],
    ['8,8:00，８：００', '08:00'],
    ['weekdays 07:30', 'weekdays 07:30 weekends 08:00'],
    ['工作日 07:30', 'weekdays 07:30 weekends 08:00'],
    ['周末9点半', 'weekdays 08:00 weekends 09:30'],
    ['weekends off', 'weekdays 08:00 weekends off'],
    ['周末关闭', 'weekdays 08:00 weekends off'],
    ['weekdays 07:30 18:00 weekends off', 'weekdays 07:30 18:00 weekends off'],
    ['周一至周五 7点，周末 9点', 'weekdays 07:00 weekends 09:00'],
    ['sat sun 10', 'weekdays 08:00 weekends 10:00'],
    ['周三 12:00', 'mon tue thu fri sat sun 08:00 wed 12:00'],
    ['8 am and 6 pm', '08:00 18:00'],
    ['每天早上 8点和晚上 8点', '08:00 20:00'],
    ['every day 9', '09:00'],
    ['off', 'off'],
    ['关闭', 'off'],
    ['OFF', 'off'],
  ])('%s → %s', (text, schedule) => {
    expect(parse(text)).toBe(schedule)
  })

  test.each([
    ['25:00', 'bad-time', '25:00'],
    ['08:00 8:99', 'bad-time', '8:99'],
    ['tomorrow 8', 'bad-time', 'tomorrow'],
    ['1 2 3 4 5 6 7', 'too-many-times', '7'],
    ['', 'empty', ''],
    ['   ', 'empty', ''],
    ['weekdays', 'empty', 'weekdays'],
    ['weekdays 8 周末', 'empty', '周末'],
  ])('%j is refused: %s at %j', (text, reason, value) => {
    expect(parse(text)).toEqual({ ok: false, reason, value })
  })

  test('six a day are enough, and the same time twice is one', () => {
    expect(parse('1 2 3 4 5 6 1')).toBe('01:00 02:00 03:00 04:00 05:00 06:00')
  })

  test('reads what formatSchedule says', () => {
    const time = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
    const times = fc.uniqueArray(time, { maxLength: 6 }).map(list => list.sort())
    fc.assert(
      fc.property(fc.tuple(times, times, times, times, times, times, times), schedule => {
        expect(parseSchedule(formatSchedule(schedule), DEFAULT_SCHEDULE)).toEqual({ ok: true, schedule })
      }),
    )
  })

  test('never throws', () => {
    fc.assert(
      fc.property(anyString(), text => {
        parseSchedule(text, DEFAULT_SCHEDULE)
      }),
    )
  })

  test('isOff', () => {
    expect(isOff(sameEveryDay([]))).toBe(true)
    expect(isOff(DEFAULT_SCHEDULE)).toBe(false)
  })
})
