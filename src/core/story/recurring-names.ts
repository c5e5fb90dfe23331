import { personsIn, shownPersons } from './person-names.ts'
import { placesIn } from './place-names.ts'

export interface RecurringNames {
  readonly people: readonly string[]
  readonly places: readonly string[]
}

/** In a story of one article a name recurs when it stands there this often. */
const OFTEN = 3

/**
 * The people and places that several articles of a story name (in a story of one article: that it names three times), those in most
 * articles first. Each as it is written; a name told in two scripts is two.
 *
 * @param texts one for each article, its headline included
 */
export function recurringNames(texts: readonly string[], most: number): RecurringNames {
  const shown = shownPersons(texts.join('\n'))
  return { people: recurring(texts, text => personsIn(text, shown), most), places: recurring(texts, placesIn, most) }
}

function recurring(texts: readonly string[], namesIn: (text: string) => string[], most: number): string[] {
  const all = [...new Set(texts.flatMap(namesIn))]
  // Lopez is Maria Lopez.
  const names = all.filter(name => !all.some(other => other.endsWith(` ${name}`)))
  const counted = names.map(name => ({
    name,
    articles: texts.filter(text => text.includes(name)).length,
    times: texts.reduce((sum, text) => sum + text.split(name).length - 1, 0),
  }))
  return counted
    .filter(({ articles, times }) => articles > 1 || (texts.length === 1 && times >= OFTEN))
    .sort((a, b) => b.articles - a.articles || b.times - a.times)
    .slice(0, most)
    .map(({ name }) => name)
}
