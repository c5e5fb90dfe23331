import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { CITIES } from '../../../src/core/digest/cities.ts'
import { parseZone, zoneAt } from '../../../src/core/digest/zone.ts'

describe('parseZone', () => {
  test.each([
    ['Asia/Shanghai', 'Asia/Shanghai'],
    ['asia/shanghai', 'Asia/Shanghai'],
    ['america/new york', 'America/New_York'],
    ['Shanghai', 'Asia/Shanghai'],
    ['北京', 'Asia/Shanghai'],
    ['北京时间', 'Asia/Shanghai'],
    ['青岛市', 'Asia/Shanghai'],
    ['香港', 'Asia/Hong_Kong'],
    ['台北', 'Asia/Taipei'],
    ['东京', 'Asia/Tokyo'],
    ['伦敦', 'Europe/London'],
    ['纽约', 'America/New_York'],
    ['new york', 'America/New_York'],
    ['San Francisco', 'America/Los_Angeles'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['utc', 'UTC'],
    ['ＵＴＣ', 'UTC'],
  ])('%s is %s', (text, zone) => {
    expect(parseZone(text)).toEqual({ ok: true, zone, fixedOffset: false })
  })

  test.each([
    ['+8', '+08:00'],
    ['UTC+8', '+08:00'],
    ['gmt -3', '-03:00'],
    ['+05:30', '+05:30'],
    ['+0545', '+05:45'],
    ['＋８', '+08:00'],
    ['东八区', '+08:00'],
    ['西五区', '-05:00'],
  ])('%s is the offset %s', (text, zone) => {
    expect(parseZone(text)).toEqual({ ok: true, zone, fixedOffset: true })
  })

  test.each([
    ['Shanghia', 'Asia/Shanghai'],
    ['Asia/Beijin', 'Asia/Shanghai'],
    ['Londn', 'Europe/London'],
    ['北亰', 'Asia/Shanghai'],
    ['东亰', 'Asia/Tokyo'],
  ])('%s is unknown, and %s among the three nearest', (text, zone) => {
    const outcome = parseZone(text)
    expect(outcome.ok).toBe(false)
    if (outcome.ok) return
    expect(outcome.nearest).toHaveLength(3)
    expect(outcome.nearest).toContain(zone)
  })

  test.each(['', '+15', '-13', '+8:99', 'CST', 'a'.repeat(4000)])('%j is unknown', text => {
    expect(parseZone(text).ok).toBe(false)
  })

  test('every listed city is in a zone that Temporal knows, and a person standing there gets it', () => {
    for (const city of CITIES) {
      expect(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(city.zone)).not.toThrow()
      expect(zoneAt(city.latitude, city.longitude)).toBe(city.zone)
    }
  })
})
