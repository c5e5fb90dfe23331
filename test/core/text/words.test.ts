import { expect, test } from 'vitest'
import { wordsOf } from '../../../src/core/text/words.ts'

test.each([
  ["Don't stop: the e-mail cost 3.5 euros.", ["Don't", 'stop', 'the', 'e-mail', 'cost', '3.5', 'euros']],
  ['the U.S. port', ['the', 'U.S', 'port']],
  ['naïve café', ['naïve', 'café']],
  ['港城，开园！', ['港城', '开园']],
  ['AI机器人 5G', ['AI机器人', '5G']],
  ['—…！😀', []],
  ['', []],
])('wordsOf › %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})
