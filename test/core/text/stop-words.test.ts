import { expect, test } from 'vitest'
import { isStopWord } from '../../../src/core/text/stop-words.ts'

test.each(['the', 'of', 'said', '的', '我们', '因为', '记者'])('isStopWord › %s says nothing', word => {
  expect(isStopWord(word)).toBe(true)
})

test.each(['robot', 'port', 'us', '机器人', '港城', '5g', '', ' ', 'constructor'])('isStopWord › %j is none', word => {
  expect(isStopWord(word)).toBe(false)
})
