import { expect, test } from 'vitest'
import { parseSearchQuery, type SearchWord } from '../../../src/core/search/query.ts'
import { suggestWord } from '../../../src/core/search/suggest.ts'

function word(text: string): SearchWord {
  const outcome = parseSearchQuery(text, new Date(0), day => new Date(day))
  const [found] = outcome.ok ? outcome.query.concepts.flatMap(concept => concept.words) : []
  if (!found) throw new Error(text)
  return found
}

const NEAR = [
  { term: 'govern', articles: 40 },
  { term: 'harbour', articles: 9 },
  { term: 'harbor', articles: 1 },
  { term: 'robot', articles: 5 },
  { term: 'port', articles: 50 },
  { term: 'pork', articles: 2 },
  { term: '机器人', articles: 7 },
  { term: '机器狗', articles: 3 },
]
const texts = async () => 'The Government governs the harbour; robots in port.'

test.each([
  ['goverment', 'government'],
  ['harbuor', 'harbour'],
  ['rbootx', null],
  ['roboot', 'robots'],
  ['prot', 'port'],
  ['zzzzzz', null],
  ['机器大', '机器人'],
  ['飞行人', null],
])('suggestWord › %s was probably %s', async (typed, meant) => {
  expect(await suggestWord(word(typed), NEAR, texts)).toBe(meant)
})
