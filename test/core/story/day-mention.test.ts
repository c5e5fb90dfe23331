import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf } from '../../../src/core/story/day-mention.ts'
import { anyString } from '../../support/any-string.ts'

/** A Tuesday. */
const TODAY = '2026-11-24'

const DATED: readonly (readonly [sentence: string, day: string, today?: string])[] = [
  ['11月7日，首列试验列车驶上大桥。', '2026-11-07'],
  ['2019年3月1日，渡轮停航。', '2019-03-01'],
  ['去年12月5日，旧码头正式关闭。', '2025-12-05'],
  ['12月20日，旧码头举行了告别仪式。', '2025-12-20', '2026-02-01'],
  ['大桥将于12月1日通车。', '2026-12-01'],
  ['展会11月26日至28日在青岛举行。', '2026-11-26'],
  ['11日，第一批集装箱运抵港口。', '2026-11-11'],
  ['30日晚，救援队撤离现场。', '2026-11-30', '2026-12-02'],
  ['听证会定于3日举行。', '2026-12-03'],
  ['下月8日，新航线开通。', '2026-12-08'],
  ['昨天，市民登上了第一班渡轮。', '2026-11-23'],
  ['昨晚的暴雨冲垮了堤坝。', '2026-11-23'],
  ['前天，双方重新回到谈判桌。', '2026-11-22'],
  ['明天起，进港车辆须提前预约。', '2026-11-25'],
  ['上周五，议会通过了这项法案。', '2026-11-20'],
  ['周日，两队在雨中战平。', '2026-11-22'],
  ['下周一，学校恢复上课。', '2026-11-30'],
  ['市长王海涛11日表示，大桥将于12月1日通车。', '2026-12-01'],
  ['“昨天真像做梦”，李娜11月20日说。', '2026-11-20'],
  ['The bridge was closed on 11 November.', '2026-11-11'],
  ['On Nov. 11, the first train crossed the bridge.', '2026-11-11'],
  ['The ferry stopped running on March 1, 2019.', '2019-03-01'],
  ['The bridge will open on December 1st.', '2026-12-01'],
  ['Rescuers left the site yesterday.', '2026-11-23'],
  ['They were led to safety on Sunday night.', '2026-11-22'],
  ['Yesterday the rescuers left the site.', '2026-11-23'],
  ['The council met on Monday behind closed doors.', '2026-11-23'],
  ['Parliament passed the bill last Friday.', '2026-11-20'],
  ['The talks resume next Monday.', '2026-11-30'],
  ['On Thursday the council will vote on the plan.', '2026-11-26'],
  ['The mayor said on Monday that the bridge would open on Dec. 1.', '2026-12-01'],
  ['The port said Tuesday it will hire 200 people.', '2026-11-24'],
] // biome-ignore format: a table

const UNDATED: readonly string[] = [
  '大桥全长六公里。',
  '8日发生地震，10日救援结束。',
  '30日，救援队撤离现场。', // of October, or of a plan for November
  '工程连续11日停工。',
  '申请须在12月1日前递交。',
  '每年11月7日是开渔的日子。',
  '每周三和周五有渡轮。',
  '如今天气转凉，文明日报社搬了家。',
  '他参观了展览《昨天的海》。',
  '“昨天真像做梦。”',
  '门票每张11元，3日游套餐200元。',
  '13月45日不是一天。',
  'The bridge is six kilometres long.',
  'The quake struck on Monday and the search ended on Wednesday.',
  'The shops close on Mondays and open every Friday.',
  'Black Friday sales were flat.',
  'Today, bridges are built in years and not in decades.',
  'The talks may begin next Oct. 3.',
  'He made a film about the 11 September attacks.',
  'The season ends on 30 April.', // which one?
  'Applications must be in by Friday.',
  'The bill passed last Monday.', // yesterday, or a week before
  'You may 5 times a year march 20 miles.',
  'He said the vote on Thursday will be close.',
] // biome-ignore format: a table

describe('dayOf', () => {
  test.each(DATED.map(([sentence, day, today = TODAY]) => ({ sentence, day, today })))(
    '$sentence',
    ({ sentence, day, today }) => {
      expect(dayOf(sentence, today)).toBe(day)
    },
  )

  test.each(UNDATED)('no day, or no certain one, in: %s', sentence => {
    expect(dayOf(sentence, TODAY)).toBeNull()
  })

  test('weekdays are understood on every day of the week', () => {
    const days = ['一', '二', '三', '四', '五', '六', '日']
    for (let i = 0; i < 14; i++) {
      const now = Date.parse('2026-12-25T00:00:00Z') + i * 86_400_000
      const today = new Date(now).toISOString().slice(0, 10)
      for (const [weekday, name] of days.entries()) {
        const day = dayOf(`周${name}，大桥通车。`, today) ?? ''
        const age = (now - Date.parse(`${day}T00:00:00Z`)) / 86_400_000
        expect(age).toBeGreaterThanOrEqual(0)
        expect(age).toBeLessThan(7)
        expect((new Date(day).getUTCDay() + 6) % 7).toBe(weekday)
      }
    }
  })

  test('is a day that exists, or none, whatever the text', () => {
    const piece = fc.oneof(
      anyString(),
      fc.nat(40).map(String),
      fc.constantFrom('月', '日', '年', '上', '周', '周五', '昨天', 'Nov. ', ' May ', 'last ', 'Friday', '将', '至', '-', ', 2019'),
    ) // biome-ignore format: one list
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), pieces => {
        const day = dayOf(pieces.join(''), TODAY)
        if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day)
      }),
    )
  })

  test('reads a hostile sentence quickly', () => {
    for (const text of ['1月'.repeat(20_000), 'on Monday '.repeat(5000), '将'.repeat(50_000), '1'.repeat(50_000)])
      expect(dayOf(text, TODAY) ?? '').toBeTypeOf('string')
  })
})
