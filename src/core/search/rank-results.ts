import { bm25, FIELD_WEIGHTS } from '../ranking/bm25.ts'
import { countTerms, inverseDocumentFrequency } from '../ranking/term-weights.ts'
import { freshness } from '../story/importance.ts'
import { fold } from '../text/fold.ts'
import { queryTerms } from './index-terms.ts'
import { wordTerms } from './plan-search.ts'
import type { SearchQuery } from './query.ts'
import type { Occurrences } from './search-vector.ts'

/** What ranking has to know of an article that may answer a query. */
export interface SearchCandidate {
  readonly id: number
  readonly storyId: number
  readonly publishedAt: Date
  /** Number of terms. */
  readonly length: number
  /** The operator's weight of its source, 1 for most. */
  readonly sourceWeight: number
  readonly title: string
  /** The first characters of the text. */
  readonly opening: string
  /** Where the query's terms stand; those that do not are left out. */
  readonly occurrences: ReadonlyMap<string, Occurrences>
}

/** What is known of the whole collection. */
export interface IndexStatistics {
  readonly articles: number
  readonly averageLength: number
  /** Number of articles in which a term stands. */
  readonly articlesWith: ReadonlyMap<string, number>
}

export interface RankedResult {
  readonly id: number
  readonly score: number
}

// The weights below were learnt on queries with judged answers (news by headline and by two words, web queries over titles,
// questions over abstracts), on one half and checked on the other. The optimum is flat: half or twice of any changes little.

/** A rare word counts for more than its idf says: idf ^ 1.3, scaled so that an idf of 6 stays what it is. */
const IDF_POWER = 1.3
const IDF_MIDDLE = 6
/** At the very start of a title a word counts this many times more, a third of that after three words. */
const TITLE_START = 4
const TITLE_START_TERMS = 3
/** News begins with what it is about: what the first place of a word in the text adds, by how soon that is. */
const EARLY = 1.5
const EARLY_TERMS = 50
/** Words near each other, and words in the order asked for. */
const NEAR = 0.25
const IN_ORDER = 0.6
/** How much of the query title and opening spell, character by character. */
const SPELT = 4
/** Title and opening up to here, in letters. */
const HEAD = 160
/** A letter or digit among Chinese characters: a word has more of them. */
const LETTER_WEIGHT = 0.3
/** How much an article loses that lacks words: by the share of the query's weight it has, to this power. */
const COVERAGE_POWER = 0.25
/** Today's news, and sources with weight, go first among equals; neither outweighs a word. */
const FRESHNESS_SHARE = 0.03
const SOURCE_SHARE = 0.01

/** What a chat shows at first. */
const FIRST_PAGE = 5
/** Who asks for more than so many terms seeks a certain article and no overview of what is told. */
const OVERVIEW_TERMS = 5

/**
 * Candidates by relevance: BM25F with field weights (Robertson, Zaragoza & Taylor 2004), words early in the text, words near
 * each other (Büttcher, Clarke & Lushman 2006, eq. 2) and in order, the query's characters in order, all that weighed by how much
 * of the query an article has; then freshness. Without words the newest first. For a short query the `firstPage` best are of
 * different stories, and further articles of those stories follow behind them.
 */
export function rankResults(
  query: SearchQuery,
  candidates: readonly SearchCandidate[],
  statistics: IndexStatistics,
  now: Date,
  firstPage = FIRST_PAGE,
): RankedResult[] {
  const asked = askedOf(query, statistics)
  const spelt = spelling(query, candidates)
  const scored = candidates.map((candidate, i) => {
    const ageHours = (now.getTime() - candidate.publishedAt.getTime()) / 3_600_000
    const favour =
      FRESHNESS_SHARE * freshness(ageHours / 7) + SOURCE_SHARE * Math.max(-1, Math.min(1, candidate.sourceWeight - 1))
    return { candidate, score: relevanceOf(candidate, spelt[i] ?? 0, asked, statistics) * (1 + favour) }
  })
  // Who types a whole headline wants that article.
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0)
  for (const item of scored) if (isTitle(item.candidate, query)) item.score += best
  scored.sort(
    (a, b) =>
      b.score - a.score ||
      b.candidate.publishedAt.getTime() - a.candidate.publishedAt.getTime() ||
      a.candidate.id - b.candidate.id,
  )
  return oneAStoryFirst(scored, asked.terms.length > OVERVIEW_TERMS ? 0 : firstPage).map(({ candidate, score }) => ({
    id: candidate.id,
    score,
  }))
}

/** Whether the query says all that a title says, in its order. */
function isTitle({ title, occurrences }: SearchCandidate, { concepts }: SearchQuery): boolean {
  const terms = [...new Set(concepts.flatMap(({ words }) => words[0]?.terms ?? []))]
  // Few titles have all the words, and only those are cut into theirs.
  if (terms.length === 0 || !terms.every(term => (occurrences.get(term)?.title.length ?? 0) > 0)) return false
  return queryTerms(title).terms.join(' ') === terms.join(' ')
}

/** The first `size` of different stories; what was passed over comes right behind them. */
function oneAStoryFirst<Item extends { candidate: SearchCandidate }>(ranked: readonly Item[], size: number): Item[] {
  const told = new Set<number>()
  const first: Item[] = []
  const behind: Item[] = []
  for (const item of ranked) {
    if (first.length >= size || told.has(item.candidate.storyId)) behind.push(item)
    else {
      told.add(item.candidate.storyId)
      first.push(item)
    }
  }
  return [...first, ...behind]
}

interface AskedTerm {
  readonly text: string
  readonly idf: number
  readonly weight: number
}

interface Asked {
  readonly terms: readonly AskedTerm[]
  /** The words of each concept, any of which will do, by their terms. */
  readonly concepts: readonly (readonly (readonly AskedTerm[])[])[]
  /** Terms of the query that follow each other. */
  readonly neighbours: readonly (readonly [AskedTerm, AskedTerm])[]
}

/** Works out once what every candidate is asked. */
function askedOf(query: SearchQuery, statistics: IndexStatistics): Asked {
  const count = (term: string) => statistics.articlesWith.get(term) ?? 0
  const articles = Math.max(1, statistics.articles)
  const idfOf = (n: number) => inverseDocumentFrequency(n, articles)
  const words = query.concepts.flatMap(concept => concept.words)
  const inOrder = words.flatMap(word => wordTerms(word, count))
  const terms = new Map(
    inOrder.map(text => {
      const idf = idfOf(count(text))
      return [text, { text, idf, weight: idf ** IDF_POWER * IDF_MIDDLE ** (1 - IDF_POWER) }]
    }),
  )
  const neighbours = inOrder.slice(1).flatMap((text, i) => {
    const [a, b] = [terms.get(inOrder[i] ?? ''), terms.get(text)]
    return a && b && a !== b ? [[a, b] as const] : []
  })
  const concepts = query.concepts.map(concept =>
    concept.words.map(word => wordTerms(word, count).flatMap(text => terms.get(text) ?? [])),
  )
  return { terms: [...terms.values()], concepts, neighbours }
}

/** The share of the query's weight that an article has; of words joined by OR the best counts. */
function coverageOf(occurrences: SearchCandidate['occurrences'], concepts: Asked['concepts']): number {
  let total = 0
  let covered = 0
  for (const words of concepts) {
    const sums = words.map(terms => terms.reduce((sum, term) => sum + term.idf, 0))
    const shares = words.map((terms, i) => {
      const found = terms.reduce((sum, term) => (occurrences.has(term.text) ? sum + term.idf : sum), 0)
      return found / Math.max(sums[i] ?? 0, Number.EPSILON)
    })
    const weight = Math.max(...sums)
    total += weight
    covered += weight * Math.max(...shares)
  }
  return total === 0 ? 1 : covered / total
}

function relevanceOf(candidate: SearchCandidate, spelt: number, asked: Asked, statistics: IndexStatistics): number {
  const { occurrences, length } = candidate
  const saturate = (frequency: number, weight: number) => bm25(frequency, length, statistics.averageLength, weight)
  let score = 0
  let early = 0
  for (const term of asked.terms) {
    const found = occurrences.get(term.text)
    if (!found) continue
    const inTitle = found.title.reduce((sum, at) => sum + 1 + TITLE_START * Math.exp(-at / TITLE_START_TERMS), 0)
    const frequency = FIELD_WEIGHTS.A * inTitle + FIELD_WEIGHTS.B * found.lead + FIELD_WEIGHTS.C * found.body.length
    score += saturate(frequency, term.weight)
    const [first] = found.body
    if (first !== undefined) early += term.idf * Math.exp(-first / EARLY_TERMS)
  }
  const places = placesOf(occurrences, asked.terms)
  score +=
    EARLY * early +
    NEAR * nearness(places, saturate) +
    IN_ORDER * orderliness(occurrences, asked.neighbours, saturate) +
    SPELT * spelt
  return score * coverageOf(occurrences, asked.concepts) ** COVERAGE_POWER
}

/** The title stands this far before the text, so that nothing is near across. */
const FAR = 1000

/** All places of the terms, in the order of the text. */
function placesOf(occurrences: SearchCandidate['occurrences'], terms: readonly AskedTerm[]): [number, AskedTerm][] {
  const places = terms.flatMap(term => {
    const found = occurrences.get(term.text)
    return found ? [...found.title, ...found.body.map(at => at + FAR)].map((at): [number, AskedTerm] => [at, term]) : []
  })
  return places.sort(([a], [b]) => a - b)
}

/** Each two neighbouring occurrences of different terms speak for both, the more the nearer they are. */
function nearness(
  places: readonly [number, AskedTerm][],
  saturate: (frequency: number, weight: number) => number,
): number {
  const evidence = new Map<AskedTerm, number>()
  for (const [i, [at, term]] of places.entries()) {
    const [before, other] = places[i - 1] ?? [0, term]
    if (other === term) continue
    const distance = Math.max(1, at - before) ** 2
    evidence.set(term, (evidence.get(term) ?? 0) + other.idf / distance)
    evidence.set(other, (evidence.get(other) ?? 0) + term.idf / distance)
  }
  let sum = 0
  for (const [term, amount] of evidence) sum += saturate(amount, Math.min(1, term.idf))
  return sum
}

/** How often terms follow each other as they were asked for. */
function orderliness(
  occurrences: SearchCandidate['occurrences'],
  neighbours: Asked['neighbours'],
  saturate: (frequency: number, weight: number) => number,
): number {
  let sum = 0
  for (const [a, b] of neighbours) {
    const [first, second] = [occurrences.get(a.text), occurrences.get(b.text)]
    if (!first || !second) continue
    const times = follows(first.title, second.title) + follows(first.body, second.body)
    if (times > 0) sum += saturate(times, (a.idf + b.idf) / 2)
  }
  return sum
}

function follows(first: readonly number[], second: readonly number[]): number {
  const places = new Set(second)
  return first.reduce((times, at) => times + (places.has(at + 1) ? 1 : 0), 0)
}

const HAN = /\p{Script=Han}/u
const NO_LETTERS = /[^\p{L}\p{N}]+/gu

/**
 * How much of a query with Chinese each candidate's title and opening spell: of each word the longest common subsequence of
 * characters, weighed by how few of the candidates have them. Headlines shorten what the text writes in full, and a short form
 * keeps some characters in their order: 巴媒 for 巴勒斯坦媒体. That is found whatever words the dictionary makes of them.
 */
function spelling(query: SearchQuery, candidates: readonly SearchCandidate[]): number[] {
  const texts = new Set(query.concepts.flatMap(concept => concept.words.map(word => lettersOf(word.text))))
  const words = [...texts].map(text => [...text])
  const wanted = new Set(words.flat())
  if (![...wanted].some(character => HAN.test(character))) return candidates.map(() => 0)
  const heads = candidates.map(({ title, opening }) => {
    const letters = [...lettersOf(`${title}\n${opening}`).slice(0, HEAD)]
    return letters.filter(character => wanted.has(character))
  })
  const having = countTerms(heads.flatMap(head => [...new Set(head)]))
  const weights = new Map(
    [...wanted].map(character => [
      character,
      HAN.test(character) ? inverseDocumentFrequency(having.get(character) ?? 0, candidates.length) : LETTER_WEIGHT,
    ]),
  )
  return heads.map(head => words.reduce((sum, word) => sum + heaviestSubsequence(word, weights, head), 0))
}

const lettersOf = (text: string) => fold(text).replace(NO_LETTERS, '')

/** The largest weight that characters of `asked` have together which stand in `text` in the same order (Wagner & Fischer 1974). */
function heaviestSubsequence(
  asked: readonly string[],
  weights: ReadonlyMap<string, number>,
  text: readonly string[],
): number {
  const best = new Float64Array(text.length + 1)
  for (const character of asked) {
    const weight = weights.get(character) ?? 0
    let diagonal = 0
    for (let j = 1; j <= text.length; j++) {
      const above = best[j] as number
      best[j] = text[j - 1] === character ? diagonal + weight : Math.max(above, best[j - 1] as number)
      diagonal = above
    }
  }
  return best[text.length] as number
}
