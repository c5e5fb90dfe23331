import { describe, expect, it } from 'vitest'
import { parseWeekly } from '../../../src/core/digest/weekly.ts'

describe('parseWeekly', () => {
  it.each([
    ['weekly sun 09:00', 6, '09:00'],
    ['Weekly Friday 6pm', 4, '18:00'],
    ['weekly on mon at 7:30', 0, '07:30'],
    ['every week sat 8 am', 5, '08:00'],
    ['weekly sun', 6, '09:00'],
    ['每周日 9点', 6, '09:00'],
    ['每周日9点', 6, '09:00'],
    ['每周日 早上 9点', 6, '09:00'],
    ['每星期五 18:30', 4, '18:30'],
    ['每週六 ８：００', 5, '08:00'],
    ['周报 周日 9点半', 6, '09:30'],
    ['周报 关闭', null, ''],
    ['weekly off', null, ''],
    ['每周 关闭', null, ''],
  ])('reads %s', (text, day, time) => {
    expect(parseWeekly(text)).toEqual({ ok: true, weekly: day === null ? null : { day, time } })
  })

  it.each([
    ['weekly', 'empty', 'weekly'],
    ['weekly soon 09:00', 'bad-day', 'soon'],
    ['weekly sun 25:00', 'bad-time', '25:00'],
    ['weekly 09:00', 'bad-day', '09:00'],
    ['每周日 九十点', 'bad-time', '九十点'],
  ])('names what is wrong with %s', (text, reason, value) => {
    expect(parseWeekly(text)).toEqual({ ok: false, reason, value })
  })

  it.each([
    '08:00',
    'weekdays 07:30',
    '每周末 9点',
    '每周一至周五 8点',
    '每周一到周五 8点',
    '周末 关闭',
    '每天 8点',
    'weeklyish',
  ])('leaves %s to the daily digest', text => expect(parseWeekly(text)).toBeNull())
})
