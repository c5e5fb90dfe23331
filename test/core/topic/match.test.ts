import { describe, expect, it, test } from 'vitest'
import { matchFields, matchTopic } from '../../../src/core/topic/match.ts'
import { parseTopicQuery } from '../../../src/core/topic/topic.ts'

const article = (title: string, body = '', { kicker = null as string | null, summary = [] as string[] } = {}) =>
  matchFields({ title, kicker, summary, paragraphs: [body] })

function match(query: string, fields: ReturnType<typeof article>) {
  const parsed = parseTopicQuery(query)
  if (!parsed.ok) throw new Error(parsed.reason)
  return matchTopic(parsed.query, fields)
}

test.each([
  ['机器人', '港城机器人开园', true],
  ['机器人', '港城公园开园', false],
  ['机器人 公园', '港城公园开园', true],
  ['+港城 机器人', '港城公园开园', false],
  ['+港城 机器人', '港城机器人开园', true],
  ['+港城 +机器人', '机器人开园', false],
  ['公园 -港城', '港城公园开园', false],
  ['公园 -港城', '岛上公园开园', true],
  ['“港城公园”', '港城的公园', false],
  ['臺風', '台风登陆', true],
  ['AI', 'They said it rained', false],
  ['AI', 'AI comes to town', true],
  ['robots', 'A robot comes to town', true],
  ['"solar power"', 'Power from solar cells', false],
  ['port -harbour', 'The port of Harbour City', false],
])('matchTopic › %j in %j: %s', (query, title, fits) => {
  expect(match(query, article(title)) !== null).toBe(fits)
})

describe('matchTopic', () => {
  it('weighs the title above the summary above the body', () => {
    // 4 / (4 + 2), 1.5 / 3.5, 1 / 3
    expect(match('机器人', article('机器人'))?.relevance).toBeCloseTo(4 / 6)
    expect(match('robot', article('News', '', { summary: ['A robot came.'] }))?.relevance).toBeCloseTo(1.5 / 3.5)
    expect(match('robot', article('News', '', { kicker: 'Robots' }))?.relevance).toBeCloseTo(1.5 / 3.5)
    expect(match('机器人', article('新闻', '机器人来了'))?.relevance).toBeCloseTo(1 / 3)
  })

  it('adds a quarter of what each further word has, and never more than 1', () => {
    expect(match('机器人 港城', article('港城机器人'))?.relevance).toBeCloseTo((4 / 6) * 1.25)
    const words = ['一号', '二号', '三号', '四号', '五号']
    expect(match(words.join(' '), article(words.join('和')))?.relevance).toBe(1)
  })

  it('names the words that were found, as typed, best first', () => {
    const fields = article('港城开园', '機器人与公园')
    expect(match('公園 機器人 港城 足球', fields)?.matched).toEqual(['港城', '公園', '機器人'])
  })

  it('looks for exclusions everywhere', () => {
    expect(match('机器人 -足球', article('机器人', '他们踢足球'))).toBeNull()
  })
})
