import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { fold, foldWithOffsets } from '../../../src/core/text/fold.ts'
import { anyString } from '../../support/any-string.ts'

test.each([
  ['臺灣機器人', '台湾机器人'],
  ['頭髮與發展', '头发与发展'],
  ['ＡＩ機器人', 'ai机器人'],
  ['Harbour NEWS', 'harbour news'],
  ['ÉCOLE', 'école'],
  ['ﬁne №5', 'fine no5'],
  ['', ''],
])('fold › %s → %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

describe('fold', () => {
  it('does not depend on neighbours: what is folded apart is folded alike together', () => {
    const part = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('頭', '髮', '發', '臺', 'ﬁ', 'İ', '😀'))
    fc.assert(
      fc.property(part, part, (a, b) => {
        expect(fold(a + b)).toBe(fold(a) + fold(b))
      }),
      { numRuns: 500 },
    )
  })
})

describe('foldWithOffsets', () => {
  it('folds as fold does, with ascending offsets that lead to the start of a character', () => {
    const text = fc.array(fc.oneof(anyString(3), fc.constantFrom('ﬁ', 'İ', '㍿', '😀', '臺')))
    fc.assert(
      fc.property(text, parts => {
        const text = parts.join('')
        const { folded, offsets } = foldWithOffsets(text)
        expect(folded).toBe(fold(text))
        expect(offsets).toHaveLength(folded.length + 1)
        expect(offsets.at(-1)).toBe(text.length)
        const starts = new Set([text.length])
        for (let at = 0; at < text.length; at += String.fromCodePoint(text.codePointAt(at) as number).length)
          starts.add(at)
        for (const [i, offset] of offsets.entries()) {
          expect(starts.has(offset)).toBe(true)
          if (i > 0) expect(offset).toBeGreaterThanOrEqual(offsets[i - 1] as number)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('leads every part of what one character became back to it', () => {
    expect(foldWithOffsets('aﬁ臺😀b')).toEqual({ folded: 'afi台😀b', offsets: [0, 1, 1, 2, 3, 3, 5, 6] })
  })
})
