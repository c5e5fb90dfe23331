import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { countOccurrences, matchNeedle, matchText } from '../../../src/core/text/match-text.ts'

const occurs = (needle: string, text: string) => countOccurrences(matchText(text), matchNeedle(needle))

test.each([
  ['AI', 'AI helps. An AI, the new Ai.', 3],
  ['AI', 'They said it in Mainz.', 0],
  ['robot', 'Robots meet a robot; a robotaxi is another thing.', 2],
  ['car', 'The carpet and the scar', 0],
  ['port', 'port port port', 3],
  ['solar power', 'Solar power is cheap, and solar-power too', 1],
  ['new port', 'A new ship came. Port authorities agreed.', 0],
  ['new port', 'All is new. Port authorities agreed.', 0],
  ['painted port', 'All was painted. Port authorities agreed.', 0],
  ['painted port', '"All was painted!" Port authorities agreed.', 0],
  ['painted port', 'A painted\nport', 0],
  ['J.K. Rowling', 'J.K. Rowling wrote it.', 1],
  ['prof smith', 'We asked Prof. Smith.', 1],
  ['U.S. economy', 'The U.S. economy grows.', 1],
  ['said. Port', 'They said port.', 1],
  ['机器人 AI', '用机器人。\nAI来了', 0],
  ['C++', 'He writes C++ and C#', 1],
  ['C', 'He writes C++ and C#', 0],
  ["reader's", 'The reader, the readers', 2],
  ['机器人', '港城机器人展开幕，机器人跳舞。', 2],
  ['機器人', '机器人', 1],
  ['机器人', '臺灣機器人', 1],
  ['人人', '人人人', 1],
  ['机器', '飞机。器械', 0],
  ['机器', '飞机\n器械', 0],
  ['ＡＩ', '公司使用AI技术', 1],
  ['AI', '公司使用ＡＩ技术', 1],
  ['AI机器人', 'AI 机器人来了', 1],
  ['港城 机器人', '港城机器人', 1],
  ['5G', '5G手机', 1],
  ['5G', '15G手机', 0],
  ['', '什么都行', 0],
  ['！？', '什么都行！？', 0],
])('matchText › %j is in %j %i times', (needle, text, times) => {
  expect(occurs(needle, text)).toBe(times)
})

describe('matchText', () => {
  it('finds every word of a text in it, in any width and case', () => {
    const word = fc.constantFrom('机器人', '港城', 'robot', 'AI', '5G', 'café', 'e-mail', '猫', "o'neill", 'c++')
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(' ', '，', '\n', '. '),
        (words, gap) => {
          const text = words.join(gap)
          for (const word of words) {
            expect(occurs(word, text)).toBeGreaterThan(0)
            expect(occurs(word.toUpperCase(), text)).toBe(occurs(word, text))
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('finds as a phrase what stands together in one line, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const needle = matchNeedle(text)
        if (!matchText(text).includes('|') && needle !== '') expect(occurs(text, text)).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })
})
