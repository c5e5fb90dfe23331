import { matchNeedle } from '../text/match-text.ts'
import { type Category, findCategory } from './categories.ts'
import { canonicalQuery, parseTopicQuery, type Topic, type TopicQueryOutcome } from './topic.ts'

export type ReadTopic =
  | { readonly ok: true; readonly topic: Omit<Topic, 'id'> }
  | Extract<TopicQueryOutcome, { ok: false }>

const LOCAL = /^(?:local|本地|地方)\s*[:：]\s*(.+)$/isu

/** What a person typed as a topic: a category in either language, the news of a place (`local:青岛`), or a query. */
export function readTopic(text: string): ReadTopic {
  const category = findCategory(text)
  if (category) return { ok: true, topic: categoryTopic(category) }
  const place = LOCAL.exec(text.normalize('NFKC').trim())?.[1]?.trim()
  if (place !== undefined) return localTopic(place)
  const parsed = parseTopicQuery(text)
  if (!parsed.ok) return parsed
  const canonical = canonicalQuery(parsed.query)
  return { ok: true, topic: { kind: 'query', name: text, canonical, query: parsed.query, sourceId: null } }
}

/** The topic of a built-in category. */
export function categoryTopic(category: Category): Omit<Topic, 'id'> {
  return { kind: 'category', name: category, canonical: `category:${category}`, query: null, sourceId: null }
}

/** 青岛市 is 青岛, which texts call it. */
function localTopic(said: string): ReadTopic {
  const place = /^\p{Script=Han}{2,}[市省县区]$/u.test(said) ? said.slice(0, -1) : said
  const parsed = parseTopicQuery(`"${place.replaceAll('"', '')}"`)
  if (!parsed.ok) return { ...parsed, value: said }
  const folded = matchNeedle(place).trim()
  const query = { ...parsed.query, place }
  return {
    ok: true,
    topic: { kind: 'query', name: `local:${place}`, canonical: `local:${folded}`, query, sourceId: null },
  }
}
