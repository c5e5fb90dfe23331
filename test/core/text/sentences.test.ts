import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { sentencesOf, splitSentences } from '../../../src/core/text/sentences.ts'
import { anyString } from '../../support/any-string.ts'

/** Strings that are mostly made of what the rules look at. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'。！？；….!?”“"\'」「』『）（)(》《〉〈】【[]，、：；,;: \n\t\u3000'),
      fc.constantFrom('他说', '港城', 'Mr', 'U.S', 'said', '3.5', 'A', 'a', '😀', '𠮷', '\ud83d', '\r\n', '说，'),
      anyString(4),
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(''))

describe('splitSentences', () => {
  it('gives the text back when the pieces are joined', () => {
    fc.assert(
      fc.property(hostile, text => {
        expect(splitSentences(text).join('')).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })

  it('gives the text back when it is long and has no stop, and never cuts a surrogate pair', () => {
    const long = fc.array(fc.constantFrom('😀', '𠮷', 'a', '港', ' ', '，'), { minLength: 400, maxLength: 1500 })
    fc.assert(
      fc.property(long, parts => {
        const text = parts.join('')
        const pieces = splitSentences(text)
        expect(pieces.join('')).toBe(text)
        for (const piece of pieces) {
          expect(piece).not.toMatch(/\p{Surrogate}/u)
          expect(piece.length).toBeLessThanOrEqual(500)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('never puts two lines into one sentence', () => {
    fc.assert(
      fc.property(hostile, text => {
        for (const piece of splitSentences(text)) expect(piece.trim()).not.toMatch(/\n/)
      }),
      { numRuns: 500 },
    )
  })

  it('takes a hundred thousand opening quotes and stops in its stride', () => {
    for (const unit of ['“', '《', '"。', 'a. ', '。”', '（'])
      expect(splitSentences(unit.repeat(30_000)).join('')).toHaveLength(unit.length * 30_000)
  })
})

test.each<[behaviour: string, text: string, ...sentences: string[]]>([
  // Chinese
  ['cuts at 。！？', '港城今天下雨了。出门带伞！明天还下吗？', '港城今天下雨了。', '出门带伞！', '明天还下吗？'],
  ['cuts at ；', '一是修路；二是架桥。', '一是修路；', '二是架桥。'],
  ['keeps an ellipsis in one piece', '雨下了一夜……第二天放晴了。', '雨下了一夜……', '第二天放晴了。'],
  ['keeps a run of stops together', '真的吗？！当然。', '真的吗？！', '当然。'],
  ['keeps a closing quote with its sentence', '市民问：“路通了吗？”大家点头。', '市民问：“路通了吗？”', '大家点头。'],
  ['keeps a closing bracket with its sentence', '桥通了（昨天的事。）车多了。', '桥通了（昨天的事。）', '车多了。'],
  ['does not cut inside “”', '他写道：“先修路。再架桥。”随后签名。', '他写道：“先修路。再架桥。”', '随后签名。'],
  ['does not cut inside 「」', '她説：「下雨了。回家吧。」眾人散去。', '她説：「下雨了。回家吧。」', '眾人散去。'],
  [
    'does not cut inside or behind 《》',
    '他读了《海！海！》和《风。雨。》两书。然后睡了。',
    '他读了《海！海！》和《风。雨。》两书。',
    '然后睡了。',
  ],
  [
    'keeps who spoke with what was said',
    '“今天开园。”园长王兰说。游客很多。',
    '“今天开园。”园长王兰说。',
    '游客很多。',
  ],
  [
    'keeps a quote that goes on',
    '“开园了。”她说，“欢迎大家。”人们鼓掌。',
    '“开园了。”她说，“欢迎大家。”',
    '人们鼓掌。',
  ],
  ['leaves decimals whole', '增长3.5%。总额1.2亿元。', '增长3.5%。', '总额1.2亿元。'],
  ['cuts at half-width ! and ? without a space', '海风很大!船停了吗?停了。', '海风很大!', '船停了吗?', '停了。'],
  ['gives an opening straight quote to the next sentence', '风大。"船停了。"他说。', '风大。', '"船停了。"他说。'],
  ['is not led astray by an unclosed quote', '他说：“今天开园。明天也开。', '他说：“今天开园。', '明天也开。'],
  ['takes text without punctuation as one', '没有标点的一行文字', '没有标点的一行文字'],
  ['ends a sentence with the line', '港城新闻\n今天开园', '港城新闻', '今天开园'],
  [
    'takes traditional speech with its speaker',
    '「下雨了。」他說，眾人散去。燈滅了。',
    '「下雨了。」他說，眾人散去。',
    '燈滅了。',
  ],
  [
    'reads quotes in quotes as one',
    '她说：“他告诉我‘路通了。’我信。”大家笑了。',
    '她说：“他告诉我‘路通了。’我信。”',
    '大家笑了。',
  ],
  [
    'cuts mixed text by either kind of stop',
    '新品叫Harbour One。It sells well. 明天开售。',
    '新品叫Harbour One。',
    'It sells well.',
    '明天开售。',
  ],
  // Other languages
  ['cuts Japanese', '港に雨が降った。船は出ない！', '港に雨が降った。', '船は出ない！'],
  ['cuts Korean', '항구에 비가 왔다. 배는 뜨지 않는다.', '항구에 비가 왔다.', '배는 뜨지 않는다.'],
  ['cuts Russian', 'Шёл дождь. «Суда стоят.» Мост закрыт.', 'Шёл дождь.', '«Суда стоят.»', 'Мост закрыт.'],
  ['cuts Spanish', '¿Llueve? Sí. El puerto cerró.', '¿Llueve?', 'Sí.', 'El puerto cerró.'],
  ['cuts Arabic', 'هل أغلق الميناء؟ نعم. توقفت السفن.', 'هل أغلق الميناء؟', 'نعم.', 'توقفت السفن.'],
  ['cuts Hindi and Burmese', 'बारिश हुई। बंदरगाह बंद है।', 'बारिश हुई।', 'बंदरगाह बंद है।'],
  // English
  ['cuts at . ! ?', 'Rain fell. It was loud! Did it stop?', 'Rain fell.', 'It was loud!', 'Did it stop?'],
  [
    'leaves decimals and addresses whole',
    'It costs 3.5 million at port.example.com. Sold.',
    'It costs 3.5 million at port.example.com.',
    'Sold.',
  ],
  ['knows titles', 'Mr. Ode met Dr. Lim. They spoke.', 'Mr. Ode met Dr. Lim.', 'They spoke.'],
  ['knows initials', 'J. R. Lim and J.R. Ode agreed. They left.', 'J. R. Lim and J.R. Ode agreed.', 'They left.'],
  [
    'takes U.S. before a name as part of it',
    'The U.S. Senate voted. Rain fell.',
    'The U.S. Senate voted.',
    'Rain fell.',
  ],
  [
    'takes U.S. before a new sentence as the end',
    'They went to the U.S. The trip was long.',
    'They went to the U.S.',
    'The trip was long.',
  ],
  [
    'knows companies',
    'Acme Inc. Chairman Bo Lim left Acme Inc. He was tired.',
    'Acme Inc. Chairman Bo Lim left Acme Inc.',
    'He was tired.',
  ],
  [
    'tells St. Ives from Main St.',
    'She left St. Ives for Main St. The house is old.',
    'She left St. Ives for Main St.',
    'The house is old.',
  ],
  [
    'tells No. 5 from no',
    'See No. 5 again. The answer is no. He left.',
    'See No. 5 again.',
    'The answer is no.',
    'He left.',
  ],
  ['tells Sat. from sat', 'On Sat. 5 March they sat. It was hot.', 'On Sat. 5 March they sat.', 'It was hot.'],
  ['ends at p.m. before a capital', 'It opened at 5 p.m. Crowds came.', 'It opened at 5 p.m.', 'Crowds came.'],
  [
    'goes on at p.m. before a small letter',
    'It opened at 5 p.m. and closed at 6.',
    'It opened at 5 p.m. and closed at 6.',
  ],
  ['keeps an ellipsis before a small letter', 'Well... maybe. Fine.', 'Well... maybe.', 'Fine.'],
  ['keeps quotes with their sentence', 'He wrote "It works." Then he left.', 'He wrote "It works."', 'Then he left.'],
  [
    'keeps who spoke with what was said',
    '“It works!” Tom Lim said. Then he left.',
    '“It works!” Tom Lim said.',
    'Then he left.',
  ],
  ['keeps brackets with their sentence', '(It works.) Good.', '(It works.)', 'Good.'],
  ['takes text without punctuation as one', 'no stop in this line', 'no stop in this line'],
  ['ends a sentence with the line', 'Harbour news\n\nThe park opened', 'Harbour news', 'The park opened'],
])('sentencesOf › %s: %j', (_, text, ...sentences) => {
  expect(sentencesOf(text)).toEqual(sentences)
})

test('sentencesOf › has nothing to say of nothing', () => {
  expect(sentencesOf('')).toEqual([])
  expect(sentencesOf(' \n\u3000\n ')).toEqual([])
})

test('sentencesOf › cuts what never stops at its clause marks', () => {
  const pieces = sentencesOf('海港的灯一盏一盏亮了，'.repeat(80))
  expect(pieces.length).toBeGreaterThan(1)
  for (const piece of pieces) expect(piece.endsWith('，')).toBe(true)
})
