import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { toSearchVector } from '../../../src/core/search/search-vector.ts'
import { allTerms, anyOf, topicCandidates } from '../../../src/core/search/ts-query.ts'
import { contentTerms } from '../../../src/core/text/terms.ts'
import { matchFields, matchTopic } from '../../../src/core/topic/match.ts'
import { parseTopicQuery } from '../../../src/core/topic/topic.ts'
import type { OpenDatabase } from '../../../src/db/client.ts'
import { rowsOf } from '../../../src/db/database.ts'
import { anyString } from '../../support/any-string.ts'
import { onEachEngine } from '../../support/database.ts'

function candidates(text: string): string | null {
  const parsed = parseTopicQuery(text)
  if (!parsed.ok) throw new Error(parsed.reason)
  return topicCandidates(parsed.query)
}

test.each([
  ['机器人', "('机器' & '机器人')"],
  ['robots', "('robot')"],
  ['"solar power"', "('solar' & 'power')"],
  // A lone character joins its neighbours in a text, so it says nothing.
  ['猫', null],
  ['海鸥队', "('海鸥')"],
  ['！', null],
])('allTerms › of %j', (text, literal) => {
  expect(allTerms(text)).toBe(literal)
})

test.each([
  ['公园 robots', "(('公园') | ('robot'))"],
  ['+公园 robots', "(('公园')) & (('robot'))"],
  ['公园 -robots', "(('公园'))"],
  ['猫', null],
  ['猫 公园', null],
  ['+猫 +公园', "(('公园'))"],
])('topicCandidates › of %j', (text, literal) => {
  expect(candidates(text)).toBe(literal)
})

describe('anyOf', () => {
  it('joins the terms, each once, and has nothing to say of none', () => {
    expect(anyOf(['港城', "o'neil", '港城'])).toBe("'港城' | 'o''neil'")
    expect(anyOf([])).toBeNull()
  })
})

onEachEngine('literals', open => {
  let database: OpenDatabase
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  it('are accepted for any string, and match as meant', async () => {
    const { db } = database
    const piece = fc.oneof(
      fc.constantFrom(
        "'",
        '’',
        '\\',
        ':',
        '&',
        '|',
        '!',
        '(',
        '<->',
        '*',
        '\u0000',
        '\ud800',
        'ﬁ',
        '机器人',
        '猫',
        "o'neill",
        'c++',
      ),
      anyString(6),
    )
    const texts = fc.sample(
      fc.array(piece, { maxLength: 12 }).map(parts => parts.join('')),
      { numRuns: 300, seed: 24 },
    )
    const cases = texts.map(text => ({
      text: JSON.stringify(text),
      vector: toSearchVector({ title: text, lead: '', body: `港城 ${text}` }).literal,
      any: anyOf(contentTerms(text)) ?? "'港城'",
      all: allTerms(text) ?? "'港城'",
    }))
    const missed = await rowsOf<{ text: string }>(
      db,
      sql`select text from json_to_recordset(${JSON.stringify(cases)}::json) as c(text text, vector text, "any" text, "all" text)
          where not (vector::tsvector @@ "any"::tsquery and vector::tsvector @@ "all"::tsquery)`,
    )
    expect(missed).toEqual([])
  })

  it('find every article that a topic fits, however the word is embedded', async () => {
    const { db } = database
    const topics = [
      '机器人',
      '岸燕',
      '港城公园',
      '海鸥队',
      '+港城 公园',
      'robots',
      '"solar power"',
      '猫',
      'AI',
      "O'Neill",
    ]
    const articles = [
      '岸燕机器人落户港城公园', '大机器人产业', '看海鸥队员训练', '小猫走丢', '使用AI的公司', '港城的公园',
      "O'Neill’s robot", 'Solar power, solar-power', 'AI said nothing', '臺灣機器人展', '新岸燕车',
    ] // biome-ignore format: a list
    for (const text of topics) {
      const parsed = parseTopicQuery(text)
      if (!parsed.ok) throw new Error(parsed.reason)
      const query = topicCandidates(parsed.query)
      for (const title of articles) {
        if (
          query === null ||
          !matchTopic(parsed.query, matchFields({ title, kicker: null, summary: [], paragraphs: [] }))
        )
          continue
        const { literal } = toSearchVector({ title, lead: '', body: '' })
        const [row] = await rowsOf<{ found: boolean }>(
          db,
          sql`select ${literal}::tsvector @@ ${query}::tsquery as found`,
        )
        expect(row?.found, `${text} in ${title}`).toBe(true)
      }
    }
  })
})
