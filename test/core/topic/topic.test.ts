import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { canonicalQuery, parseTopicQuery } from '../../../src/core/topic/topic.ts'
import { anyString } from '../../support/any-string.ts'

function parsed(text: string) {
  const outcome = parseTopicQuery(text)
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.query
}

/** `any | any +must -not`, in folded form. */
function written(text: string): string {
  const { any, must, not } = parsed(text)
  const list = (sign: string, needles: typeof any) => needles.map(needle => `${sign}${needle.folded.trim()}`)
  return [list('', any).join(' | '), ...list('+', must), ...list('-', not)].filter(Boolean).join(' ')
}

test.each([
  ['机器人', '机器人'],
  ['机器人 芯片，港城', '机器人 | 芯片 | 港城'],
  ['+港城 机器人 -足球', '机器人 +港城 -足球'],
  ['“港城 公园”', '港城公园'],
  ['機器人', '机器人'],
  ['Robots chips', 'robot | chip'],
  ['"solar power" -coal', 'solar power -coal'],
  ['robot Robots ROBOT', 'robot'],
  // Words that every article has would let every article in…
  ['the future of work', 'futur | work'],
  ['+robot the', '+robot'],
  ['的 机器人', '机器人'],
  // …unless they are part of a phrase.
  ['"the port"', 'the port'],
  ['"the who" port', 'the who | port'],
])('parseTopicQuery › %j means %s', (text, meaning) => {
  expect(written(text)).toBe(meaning)
})

test.each([
  ['', 'empty'],
  ['  ，； ', 'empty'],
  ['！？😀', 'empty'],
  ['-足球', 'only-exclusions'],
  ['-football -“海 报”', 'only-exclusions'],
  ['the', 'only-stop-words'],
  ['的', 'only-stop-words'],
  ['這個', 'only-stop-words'],
  ['of AND the -robot', 'only-stop-words'],
  ['港'.repeat(51), 'too-long'],
  ['a1 '.repeat(16), 'ok'],
  ['港 '.repeat(21), 'too-many-words'],
])('parseTopicQuery › %j: %s', (text, reason) => {
  const outcome = parseTopicQuery(text)
  expect(outcome.ok ? 'ok' : outcome.reason).toBe(reason)
})

test('parseTopicQuery › counts characters, not halves of them', () => {
  expect(parseTopicQuery('𠮷'.repeat(50)).ok).toBe(true)
})

test('parseTopicQuery › keeps words as they were typed, for people', () => {
  expect(parsed('Robots 機器人').any.map(needle => needle.text)).toEqual(['Robots', '機器人'])
})

test.each([
  ['机器人', '機器人', '“机器人”', '+机器人', ' 机器人， 机器人'],
  ['机器人 芯片', '芯片 机器人', '芯片，机器人；芯片'],
  ['Robots', 'robot', 'ROBOT', '"robots"', 'the robot', 'ｒｏｂｏｔ'],
  ['+robot port', '+port +robot', '+port robot'],
  ['robot -toy -game', '-games -toys robots'],
  ['港城公园', '“港城 公园”'],
])('canonicalQuery › %j and what means the same are one topic', (first, ...others) => {
  for (const other of others) expect(canonicalQuery(parsed(other))).toBe(canonicalQuery(parsed(first)))
})

test('canonicalQuery › what means something else is another topic', () => {
  const meanings = ['机器人', '芯片', '机器人 芯片', '+机器人 +芯片', '机器人 -芯片', '"solar power"', 'solar power']
  expect(new Set(meanings.map(text => canonicalQuery(parsed(text)))).size).toBe(meanings.length)
  expect(canonicalQuery(parsed('机器人'))).toBe('query:any(机器人)must()not()')
})

describe('parseTopicQuery', () => {
  it('gives a query with something to look for, or a reason, for any string', () => {
    const piece = fc.oneof(fc.constantFrom('+', '-', '"', '“', '机器人', 'the', '的', ' '), anyString(4))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), parts => {
        const outcome = parseTopicQuery(parts.join(''))
        if (!outcome.ok) return
        const { any, must, not } = outcome.query
        expect(any.length + must.length).toBeGreaterThan(0)
        for (const needle of [...any, ...must, ...not]) expect(needle.folded.trim()).not.toBe('')
      }),
      { numRuns: 1000 },
    )
  })

  it('does not care about the order of words', () => {
    const word = fc.constantFrom('机器人', '+港城', '-足球', '"solar power"', 'robots', 'the')
    fc.assert(
      fc.property(fc.shuffledSubarray(['机器人', '+港城', '-足球', '"a b"', 'robots']), word, (words, more) => {
        const [one, other] = [
          [...words, more],
          [more, ...words.toReversed()],
        ].map(list => parseTopicQuery(list.join(' ')))
        if (one?.ok && other?.ok) expect(canonicalQuery(other.query)).toBe(canonicalQuery(one.query))
        else expect(one?.ok).toBe(other?.ok)
      }),
      { numRuns: 200 },
    )
  })
})
