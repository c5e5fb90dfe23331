import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quotationsIn } from '../../../src/core/story/quotations.ts'
import { anyString } from '../../support/any-string.ts'

/** Text → the quotations that must be found, as `parts | speaker | setting`. */
const FOUND: readonly (readonly [string, string])[] = [
  // behind the quotation
  ['“这座码头明年春天就能迎来第一艘船。”市港航局局长王海涛说。', '这座码头明年春天就能迎来第一艘船。 | 市港航局局长王海涛'],
  ['“我们等这条渡轮等了整整六年”，渔民周大海说。', '我们等这条渡轮等了整整六年 | 渔民周大海'],
  ['“海水的温度比往年高了两度，”研究员李娜表示，“养殖户要早做准备。”', '海水的温度比往年高了两度， / 养殖户要早做准备。 | 研究员李娜'],
  ['“水位还在上涨，请大家不要靠近堤岸！”防汛指挥部负责人孙立在现场提醒。', '水位还在上涨，请大家不要靠近堤岸！ | 防汛指挥部负责人孙立 | 在现场'],
  ['“这次试航的数据非常漂亮。”欧阳明在接受记者采访时说。', '这次试航的数据非常漂亮。 | 欧阳明'],
  ['“谈判桌上没有赢家和输家之分。”米歇尔·杜兰对媒体说。', '谈判桌上没有赢家和输家之分。 | 米歇尔·杜兰'],
  ['“新规从下个月起适用于所有渔船。”市海洋局有关负责人介绍。', '新规从下个月起适用于所有渔船。 | 市海洋局有关负责人'],
  // before the quotation
  ['市长陈立群说：“这笔钱一分也不会挪作他用。”', '这笔钱一分也不会挪作他用。 | 市长陈立群'],
  ['林晓表示：“志愿者的名单我们会全部公开。”', '志愿者的名单我们会全部公开。 | 林晓'],
  ['11日，总工程师高峰在新闻发布会上表示，“大桥的主缆已经全部架完。”', '大桥的主缆已经全部架完。 | 总工程师高峰 | 在新闻发布会上'],
  ['对此，外交部发言人何静强调：“双方的沟通渠道始终是畅通的。”', '双方的沟通渠道始终是畅通的。 | 外交部发言人何静'],
  ['世界气象组织在一份声明中说：“未来五年将是有记录以来最热的五年。”', '未来五年将是有记录以来最热的五年。 | 世界气象组织 | 在一份声明中'],
  ['“看到那束绿光的时候，我以为是幻觉。”获救的潜水员韩子墨在医院里说。', '看到那束绿光的时候，我以为是幻觉。 | 获救的潜水员韩子墨 | 在医院里'],
  ['“靠岸那边浪小，但是暗流多。”四十六岁的姜一帆赛后说。', '靠岸那边浪小，但是暗流多。 | 四十六岁的姜一帆'],
  ['村民赵桂兰笑着说：“路修好以后，苹果再也不愁卖了。”', '路修好以后，苹果再也不愁卖了。 | 村民赵桂兰'],
  ['局長張國華表示：「新航線下個月就會開通。」', '新航線下個月就會開通。 | 局長張國華'],
  // he and she
  ['船长王海涛第一个走下舷梯。“这一趟风浪比想象中大得多。”他说。', '这一趟风浪比想象中大得多。 | 王海涛'],
  ['校长李娜介绍了新校区的情况。她说：“孩子们九月就能搬进新教室。”', '孩子们九月就能搬进新教室。 | 李娜'],
  // English
  ['“The harbour will open again before Christmas,” Maria Lopez said.', 'The harbour will open again before Christmas, | Maria Lopez'],
  ['"We have waited six years for this ferry," said port director Maria Lopez, who led the talks.', 'We have waited six years for this ferry, | port director Maria Lopez'],
  ['Mayor John Keane said: “Not one cent of it will go elsewhere.”', 'Not one cent of it will go elsewhere. | Mayor John Keane'],
  ['“The water is still rising,” said Dr. Chen, “and nobody should go near the wall.”', 'The water is still rising, / and nobody should go near the wall. | Dr. Chen'],
  ['“There is no danger to the public,” Anna Berg, head of the rescue service, told reporters.', 'There is no danger to the public, | Anna Berg'],
  ['On Tuesday, Foreign Minister Ali Khan told Reuters: “The door to talks remains open.”', 'The door to talks remains open. | Foreign Minister Ali Khan | to Reuters'],
  ['The World Health Organization said in a statement: “The outbreak is now under control.”', 'The outbreak is now under control. | World Health Organization | in a statement'],
  ['“Our crews worked through the night,” said a spokeswoman for Harbour Rail at a news conference in Geneva.', 'Our crews worked through the night, | a spokeswoman for Harbour Rail | at a news conference in Geneva'],
  ['Mayor Maria Lopez walked to the microphone. “This is the happiest day of my life,” she said.', 'This is the happiest day of my life, | Maria Lopez'],
  ['“We know that it is in our hands now,” said Chelsea’s Will Gallas. It was late.', 'We know that it is in our hands now, | Chelsea’s Will Gallas'],
  ['“My view of this is very clear to everyone,” Ms Errigo told MPs on Monday.', 'My view of this is very clear to everyone, | Ms Errigo | to MPs'],
  ['Engineer Paul Reid built the first one in 1998. “I never thought it would last this long,” Reid said.', 'I never thought it would last this long, | Paul Reid'],
] // biome-ignore format: a table

const NOT_FOUND: readonly string[] = [
  // nobody, or nobody with a name
  '“这座码头明年春天就能迎来第一艘船。”',
  '“这件事背后一定还有别的原因。”有网友说。',
  '专家表示：“今年冬天的气温可能比往年更低一些。”',
  '一位不愿透露姓名的知情人士说：“他们早就知道这件事了。”',
  '“Somebody must have known about this before,” officials said.',
  '“We saw smoke coming from the roof,” one witness said.',
  // he or she, who could be anyone
  '局长王海涛和主任李娜一起来到码头。“这里的变化真是太大了。”他说。',
  '“这一趟风浪比想象中大得多。”他说。',
  'The Grand Slam began in the rain. “This is the happiest day of my life,” he said.',
  'Maria Lopez met John Keane at the port. “This is the happiest day of my life,” she said.',
  // no names, though they begin like some
  '“I can hardly wait for the race to begin,” the Frenchman said.',
  '“I can hardly sleep thinking about that night,” said the East Kilbride swimmer.',
  '“That was the best race of all my years,” Describing Mr Jackson as a friend, she said.',
  // terms, titles, scare quotes, parts of sentences
  '所谓“零排放”的说法并不准确，王海涛说。',
  '他的新书《海上来信》和展览“风从海上来的那些日子”同时亮相，王海涛说。',
  '“放管服”改革以来，企业办事更方便了，局长王海涛表示。',
  '王海涛把这一天称为“我一生当中最难忘也最漫长的一天”。',
  'The so-called “smart harbour of the whole future” has no crane yet, Maria Lopez said.',
  'Maria Lopez said the plan was “a disaster for everyone in the city”.',
  '“Yes,” Maria Lopez said.',
  // the colon gives the speaker to the next one
  '“大家都盼着这一天早点到来。”掌声响起。',
] // biome-ignore format: a table

describe('quotationsIn', () => {
  test.each(FOUND)('%s', (text, wanted) => {
    const [found, ...more] = quotationsIn([text])
    expect(more).toEqual([])
    expect(found && [found.parts.join(' / '), found.speaker, ...(found.setting === null ? [] : [found.setting])].join(' | ')).toBe(wanted) // biome-ignore format: one line
  })

  test.each(NOT_FOUND)('nothing in: %s', text => {
    expect(quotationsIn([text])).toEqual([])
  })

  test('he is whom the paragraph before named', () => {
    const found = quotationsIn(['会后，局长王海涛回答了提问。', '他说：“渡轮的班次会比现在多一倍。”'])
    expect(found.map(({ speaker }) => speaker)).toEqual(['王海涛'])
  })

  test('a colon gives the speaker to what follows', () => {
    const found = quotationsIn(['“终于等到了，太不容易了。”李娜说：“孩子们再也不用绕远路了。”'])
    expect(found.map(({ parts }) => parts)).toEqual([['孩子们再也不用绕远路了。']])
  })

  test('every part stands in its paragraph, and nobody is nameless, whatever the text', () => {
    const piece = fc.oneof(
      anyString(),
      fc.constantFrom(
        ...['“', '”', '"', '。', '，', '：', '说', '王海涛', '局长', '他', 'said', ' ', 'Maria Lopez', 'he', '. ', ','],
        '大桥的主缆已经全部架完',
        'We will open it before Christmas',
      ),
    )
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 12 }), { maxLength: 3 }), written => {
        const paragraphs = written.map(pieces => pieces.join(''))
        for (const { parts, speaker } of quotationsIn(paragraphs)) {
          expect(speaker.trim()).not.toBe('')
          for (const part of parts) expect(paragraphs.some(paragraph => paragraph.includes(part))).toBe(true)
        }
      }),
    )
  })

  test('reads a hostile paragraph quickly', () => {
    for (const text of ['“'.repeat(50_000), 'A '.repeat(50_000), '“王说，”'.repeat(10_000), `"${'Said Aa. '.repeat(9000)}"`]) // biome-ignore format: a table
      expect(quotationsIn([text]).length).toBeLessThan(10_001)
  })
})
