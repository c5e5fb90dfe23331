import { type Sketch, sketchKeys } from '../article/sketch.ts'
import { countTerms, type TermVector } from '../ranking/term-weights.ts'
import { termRarity } from '../text/term-rarity.ts'
import { contentTerms } from '../text/terms.ts'

/** A story ends when nothing was added for this long. */
export const STORY_WINDOW_HOURS = 72

/** What clustering has to know of an article. */
export interface ClusterItem {
  readonly title: string
  /** The first sentences, or the summary: where the event is told. */
  readonly lead: string
  readonly publishedAt: Date
  readonly sketch: Sketch
}

/** What two articles are compared by: words of the title, of title and lead together, and names and numbers of both apart. */
export interface StoryVector {
  readonly title: TermVector
  readonly whole: TermVector
  readonly names: TermVector
}

const LEAD_CHARACTERS = 400
const KEY_TERMS = 8
/** A word in more than one of forty articles names no event. */
const KEY_RARITY = 3.5

/** The vectors by which two articles are compared; a term weighs by its rarity, in the title it counts double. */
export function storyVector(item: Pick<ClusterItem, 'title' | 'lead'>): StoryVector {
  const lead = item.lead.slice(0, LEAD_CHARACTERS)
  const title = contentTerms(item.title)
  const whole = weighted([...title, ...title, ...contentTerms(lead)])
  const named = new Set(contentTerms(namesIn(`${item.title}\n${lead}`)))
  return {
    title: weighted(title),
    whole,
    names: new Map([...whole].filter(([term]) => named.has(term))),
  }
}

/**
 * Under which keys articles of the same story are found: every two of the eight most telling terms, since one alone is in too many
 * articles, and the keys of the sketch. They follow from the article alone, so that it is found whatever came in before it.
 */
export function storyKeys(vector: StoryVector, sketch: Sketch): string[] {
  const terms = [...vector.whole]
    .filter(([term]) => termRarity(term) >= KEY_RARITY)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, KEY_TERMS)
    .map(([term]) => term)
    .sort()
  const pairs = terms.flatMap((term, i) => terms.slice(i + 1).map(other => `${term} ${other}`))
  return [...(terms.length === 1 ? terms : pairs), ...sketchKeys(sketch).map(key => `#${key}`)]
}

function weighted(terms: readonly string[]): Map<string, number> {
  const weights = countTerms(terms)
  for (const [term, count] of weights) weights.set(term, (1 + Math.log(count)) * termRarity(term))
  return weights
}

/** Capitalised words behind another word, Latin words between Chinese characters, numbers of two digits and more. */
const NAME = /(?<=[\p{Script=Han}])[A-Za-z][\w.-]+|(?<=[\p{L}\p{N},] )\p{Lu}[\p{L}'’-]+|\d[\d.,]*\d/gu

function namesIn(text: string): string {
  return [...text.matchAll(NAME)].map(([name]) => name).join('\n')
}
