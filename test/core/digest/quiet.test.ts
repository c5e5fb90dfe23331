import { expect, test } from 'vitest'
import { parseQuiet } from '../../../src/core/digest/quiet.ts'

test.each([
  ['23:00-07:00', '23:00', '07:00'],
  ['23-7', '23:00', '07:00'],
  ['23:00 – 07:00', '23:00', '07:00'],
  ['２３：００～７：００', '23:00', '07:00'],
  ['11pm to 7am', '23:00', '07:00'],
  ['晚上11点到早上7点', '23:00', '07:00'],
  ['12:00至13:30', '12:00', '13:30'],
])('parseQuiet › %s', (text, from, to) => {
  expect(parseQuiet(text)).toEqual({ ok: true, quiet: { from, to } })
})

test.each(['off', 'OFF', '关闭'])('parseQuiet › %s ends it', text => {
  expect(parseQuiet(text)).toEqual({ ok: true, quiet: null })
})

test.each([
  ['', 'bad-form', ''],
  ['23:00', 'bad-form', '23:00'],
  ['23:00-25:00', 'bad-form', '25:00'],
  ['night', 'bad-form', 'night'],
  ['1-2-3', 'bad-form', '1-2-3'],
  ['08:00-8', 'equal-ends', '08:00-8'],
])('parseQuiet › %j is refused: %s at %j', (text, reason, value) => {
  expect(parseQuiet(text)).toEqual({ ok: false, reason, value })
})
