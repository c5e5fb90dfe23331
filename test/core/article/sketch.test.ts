import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNearDuplicate, resemblance, sketchKeys, sketchOf } from '../../../src/core/article/sketch.ts'

const LETTERS = [
  ...'港城机器人产业园昨日开首批十二家企签约入驻总投资亿元计划三年内引进五研发构大学共建实验室市民周末可以预参观',
]
const anyText = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 300, maxLength: 2000 })
  .map(letters => letters.join(''))

describe('sketchOf', () => {
  it('does not see white space, punctuation, width, case and script', () => {
    const text = '机器人产业园昨日开园'.repeat(6)
    expect(sketchOf('', text.replaceAll('机', '機').split('').join(' '))).toEqual(sketchOf('', text))
  })

  it('has the titles tell apart what says no more', () => {
    const a = sketchOf('Harbour museum opens at night', 'Comments')
    expect(isNearDuplicate(a, sketchOf('New chess champion from Green Bay', 'Comments'))).toBe(false)
    expect(isNearDuplicate(a, sketchOf('Harbour museum opens at night!', 'Comments'))).toBe(true)
    expect(isNearDuplicate(sketchOf('', ''), sketchOf('', ''))).toBe(false)
  })
})

describe('isNearDuplicate', () => {
  it('knows a text that lost a fifth or has another title, by its keys too, and no other text', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const whole = sketchOf('a title', text)
        const shortened = sketchOf('another', text.slice(0, Math.ceil(text.length * 0.8)))
        expect(isNearDuplicate(whole, shortened)).toBe(true)
        expect(sketchKeys(whole).some(key => sketchKeys(shortened).includes(key))).toBe(true)
        expect(isNearDuplicate(whole, sketchOf('a title', other))).toBe(false)
      }),
      { numRuns: 60 },
    )
  })

  it('estimates the share of shingles in common, the same both ways', () => {
    fc.assert(
      fc.property(anyText, fc.double({ min: 0, max: 1, noNaN: true }), (text, part) => {
        const half = text.slice(0, Math.floor(text.length * part))
        const [a, b] = [sketchOf('', text), sketchOf('', half)]
        expect(resemblance(a, b)).toBe(resemblance(b, a))
        if (half.length > 50) expect(Math.abs(resemblance(a, b) - part)).toBeLessThan(0.16)
      }),
      { numRuns: 60 },
    )
  })
})
