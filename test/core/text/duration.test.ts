import { expect, test } from 'vitest'
import { parseDuration } from '../../../src/core/text/duration.ts'

const HOUR = 3_600_000

test.each([
  ['3d', 72],
  ['12h', 12],
  ['2w', 336],
  ['3天', 72],
  ['2周', 336],
  ['两周', 336],
  ['三天', 72],
  ['12小时', 12],
  ['３ｄ', 72],
  ['1 day', 24],
])('parseDuration › %s is %i hours', (text, hours) => {
  expect(parseDuration(text)).toBe(hours * HOUR)
})

test.each(['', '3', 'd', '0d', '-3d', '3x', '3.5d', '400d', '99999d', 'three days', '3d4h'])(
  'parseDuration › %j is none',
  text => {
    expect(parseDuration(text)).toBeNull()
  },
)
