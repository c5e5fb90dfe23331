import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentHash, hammingDistance, simHash } from '../../../src/core/article/fingerprint.ts'
import { contentTerms } from '../../../src/core/text/terms.ts'

describe('contentHash', () => {
  it('does not see white space, punctuation, width, case and script', () => {
    const hash = contentHash('机器人开园', '港城，昨日。')
    expect(hash).toMatch(/^[0-9a-f]{32}$/)
    expect(contentHash('機器人 开园！', '港城\n昨日')).toBe(hash)
    expect(contentHash('Robots, ahead', 'AI now.')).toBe(contentHash('ROBOTS AHEAD', 'ＡＩ now'))
  })

  it('sees every other change', () => {
    expect(contentHash('机器人开园', '港城昨日')).not.toBe(contentHash('机器人开园', '港城今日'))
    expect(contentHash('Robots', '5')).not.toBe(contentHash('Robots', '6'))
  })
})

const PARK =
  '港城机器人产业园昨日开园，首批十二家企业签约入驻。园区总投资二十亿元，计划三年内引进五十家研发机构，并与港城大学共建实验室。市民周末可以预约参观，园区还为中小学生准备了体验课程。'
const RAIN =
  '受冷空气影响，青禾岛今晨出现大雾，轮渡停航三个小时。海事部门提醒过往船只减速慢行，注意收听航行警告。气象台预计大雾将在中午前后散去，午后转为多云天气。'
const TOWER =
  'Harbour City will turn its clock tower into a weather station. Sensors on the roof will measure wind, rain and tides, and the figures will be published every hour for sailors and schools alike.'

describe('simHash', () => {
  const hash = (text: string) => simHash(contentTerms(text))

  it('is the same for the same text and near for a text with one word changed', () => {
    for (const [text, changed] of [
      [PARK, PARK.replace('昨日', '今天')],
      [`${TOWER} ${TOWER}`, `${TOWER} ${TOWER.replace('sailors', 'farmers')}`],
    ] as const) {
      expect(hash(text)).toBe(hash(text))
      expect(hammingDistance(hash(text), hash(changed))).toBeLessThanOrEqual(8)
    }
  })

  it('is far for another text', () => {
    expect(hammingDistance(hash(PARK), hash(RAIN))).toBeGreaterThan(16)
    expect(hammingDistance(hash(PARK), hash(TOWER))).toBeGreaterThan(16)
  })

  it('is a signed 64-bit integer, as Postgres keeps it', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), terms => {
        const value = simHash(terms)
        expect(BigInt.asIntN(64, value)).toBe(value)
      }),
      { numRuns: 300 },
    )
  })
})

describe('hammingDistance', () => {
  it('counts the bits that differ, also those of the sign', () => {
    expect(hammingDistance(0n, 0n)).toBe(0)
    expect(hammingDistance(0b1010n, 0b0110n)).toBe(2)
    expect(hammingDistance(-1n, 0n)).toBe(64)
    expect(hammingDistance(-(2n ** 63n), 0n)).toBe(1)
  })
})
