import { splitSentences } from '../text/sentences.ts'
import { termRarity } from '../text/term-rarity.ts'
import { contentTerms } from '../text/terms.ts'

/** A sentence says something new where this share of what it tells was never said before, */
const NEW_SHARE = 0.5
/** and it is about this much: four words that are in none of forty articles. */
const NEW_WEIGHT = 16
/** A word in more than one of forty articles is no news by itself. */
const TELLING = 3.5
const MOST_SENTENCES = 3
const MOST_CHARACTERS = 320

/**
 * What an article adds to a story that was told already: its sentences most of whose telling words are in none of the texts told before,
 * in the order of the article, at most three. Empty where it only tells the same in other words. Measured by new words, weighted by
 * their rarity (Allan, Wade & Bolivar 2003, "Retrieval and Novelty Detection at the Sentence Level": "new word count").
 *
 * @param known titles and texts of the story's earlier articles
 */
export function developmentOf(known: readonly string[], paragraphs: readonly string[]): string[] {
  const said = new Set(known.flatMap(contentTerms))
  const found: string[] = []
  let length = 0
  for (const sentence of paragraphs.flatMap(paragraph => splitSentences(paragraph)).map(text => text.trim())) {
    if (found.length >= MOST_SENTENCES) break
    const terms = new Set(contentTerms(sentence))
    let total = 0
    let fresh = 0
    for (const term of terms) {
      const weight = termRarity(term)
      if (weight < TELLING) continue
      total += weight
      if (!said.has(term)) fresh += weight
    }
    if (fresh < NEW_WEIGHT || fresh < NEW_SHARE * total) continue
    if (found.length > 0 && length + sentence.length > MOST_CHARACTERS) break
    found.push(sentence)
    length += sentence.length
    for (const term of terms) said.add(term)
  }
  return found
}
