import { contentTerms } from '../text/terms.ts'
import { type Candidate, findSameStory } from './cluster.ts'
import type { ClusterItem } from './story.ts'

export interface Clustered {
  /** Id of the article that opened the story. */
  readonly story: string
  /** Id of the article whose text this one repeats, or null. */
  readonly duplicateOf: string | null
}

/** Terms by which an article is found again: the first ones of title and lead, where the event is named. */
const KEY_TERMS = 12
/** A term in more articles than this tells nothing about one event. */
const TOO_COMMON = 400
const MOST_CANDIDATES = 60

/**
 * Stories of articles as they come, in memory: the same decision as in the database, with an inverted index of its own.
 */
export function createClusterer(): { add(id: string, item: ClusterItem): Clustered } {
  const items: Candidate<string>[] = []
  const stories = new Map<string, string>()
  const postings = new Map<string, number[]>()

  function candidates(terms: readonly string[]): Candidate<string>[] {
    const lists = terms
      .map(term => postings.get(term) ?? [])
      .filter(list => list.length > 0 && list.length <= TOO_COMMON)
      .sort((a, b) => a.length - b.length)
    const found = new Set<number>()
    for (const list of lists) {
      for (const index of list) found.add(index)
      if (found.size >= MOST_CANDIDATES) break
    }
    return [...found].sort((a, b) => a - b).map(index => items[index] as Candidate<string>)
  }

  return {
    add(id, item) {
      const terms = [...new Set(contentTerms(`${item.title}\n${item.lead.slice(0, 200)}`))].slice(0, KEY_TERMS)
      const match = findSameStory(item, candidates(terms))
      const story = match === null ? id : (stories.get(match.id) ?? match.id)
      stories.set(id, story)
      for (const term of terms) {
        const list = postings.get(term)
        if (list) list.push(items.length)
        else postings.set(term, [items.length])
      }
      items.push({ ...item, id })
      return { story, duplicateOf: match?.isDuplicate ? match.id : null }
    },
  }
}
