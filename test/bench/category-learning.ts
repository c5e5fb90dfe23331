import { CLASSES, LOUDNESS, listWeights } from '../../src/core/topic/category-model.ts'

/** An article as the learner sees it: its terms and how often they occur, and the classes that are right for it. */
export interface Example {
  readonly counts: ReadonlyMap<string, number>
  readonly right: readonly number[]
}

/** What was learnt: rows of differences to the word lists, a class each. */
export interface Learnt {
  readonly terms: ReadonlyMap<string, { rarity: number; differences: Float64Array }>
  readonly bias: Float64Array
}

export interface LearningOptions {
  /** How hard the weights are held to their prior (L2). */
  readonly hold: number
  /** Share of the naive Bayes log ratios in the prior, for terms in Latin script and in Chinese. */
  readonly bayes: { readonly latin: number; readonly han: number }
  /** Terms in fewer articles are not learnt. */
  readonly leastArticles: number
  /** How many terms to keep, those with the largest differences times occurrences. */
  readonly most: number
  readonly rounds: number
}

/**
 * Multinomial logistic regression by maximum a posteriori (Gaussian around the word lists plus a share of naive Bayes log
 * ratios, as in Wang & Manning 2012, "Baselines and Bigrams"), optimised by L-BFGS (Nocedal 1980). Where several classes
 * are right the likelihood is that of any of them, so the lists decide between these. Trained twice: on all terms, then on
 * the ones worth keeping.
 */
export function learn(examples: readonly Example[], options: LearningOptions): Learnt {
  const lists = listWeights()
  const articles = countArticles(examples)
  const all = new Set(lists.keys())
  for (const [term, n] of articles) if (n >= options.leastArticles) all.add(term)
  const first = train(examples, [...all], articles, lists, options)
  const worth = [...all]
    .filter(term => articles.has(term))
    .map(term => ({ term, worth: spread(first.differences.get(term)) * Math.sqrt(articles.get(term) ?? 0) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, options.most)
    .map(({ term }) => term)
  const kept = new Set([...worth, ...lists.keys()])
  const second = train(examples, [...kept], articles, lists, options)
  const terms = new Map(
    worth.map(term => [
      term,
      { rarity: second.rarity.get(term) ?? 1, differences: second.differences.get(term) ?? new Float64Array(CLASSES) },
    ]),
  )
  return { terms, bias: second.bias }
}

function countArticles(examples: readonly Example[]): Map<string, number> {
  const articles = new Map<string, number>()
  for (const { counts } of examples) for (const term of counts.keys()) articles.set(term, (articles.get(term) ?? 0) + 1)
  return articles
}

function spread(row: Float64Array | undefined): number {
  return row ? Math.hypot(...row) : 0
}

function train(
  examples: readonly Example[],
  terms: readonly string[],
  articles: ReadonlyMap<string, number>,
  lists: ReadonlyMap<string, Float32Array>,
  { hold, bayes, rounds }: LearningOptions,
) {
  const ids = new Map(terms.map((term, i) => [term, i]))
  const bias = terms.length
  const rarity = terms.map(term =>
    Math.sqrt(Math.log(1 + examples.length / (1 + (articles.get(term) ?? 0))) / LOUDNESS),
  )
  const rows = examples.map(({ counts }) => {
    const at: number[] = []
    const values: number[] = []
    let square = 0
    for (const [term, count] of counts) {
      const id = ids.get(term)
      if (id === undefined) continue
      const value = (1 + Math.log(count)) * num(rarity, id)
      at.push(id)
      values.push(value)
      square += value * value
    }
    const scale = square === 0 ? 0 : LOUDNESS / Math.sqrt(square)
    return { at: Int32Array.from([...at, bias]), values: Float64Array.from([...values.map(v => v * scale), 1]) }
  })
  const size = (terms.length + 1) * CLASSES
  const list = new Float64Array(size)
  for (const [id, term] of terms.entries()) list.set(lists.get(term) ?? [], id * CLASSES)
  const prior = Float64Array.from(list)
  addBayes(prior, rows, examples, terms, bayes)
  const weights = Float64Array.from(prior)
  minimise(weights, (w, gradient) => loss(w, gradient, rows, examples, prior, hold), rounds)
  const difference = (id: number) =>
    Float64Array.from({ length: CLASSES }, (_, c) => num(weights, id * CLASSES + c) - num(list, id * CLASSES + c))
  return {
    rarity: new Map(terms.map((term, id) => [term, num(rarity, id)])),
    differences: new Map(terms.map((term, id) => [term, centred(difference(id))])),
    bias: centred(difference(bias)),
  }
}

/** A constant over all classes changes nothing; without it small figures stay small. */
function centred(row: Float64Array): Float64Array {
  const sorted = Float64Array.from(row).sort()
  const median = num(sorted, CLASSES >> 1)
  return row.map(value => value - median)
}

type Row = { readonly at: Int32Array; readonly values: Float64Array }

function addBayes(
  prior: Float64Array,
  rows: readonly Row[],
  examples: readonly Example[],
  terms: readonly string[],
  share: LearningOptions['bayes'],
): void {
  const counts = new Float64Array(terms.length * CLASSES)
  const totals = new Float64Array(CLASSES)
  for (const [n, { at, values }] of rows.entries()) {
    const c = examples[n]?.right[0] ?? 0
    for (let j = 0; j < at.length - 1; j++) {
      const value = Math.min(1, num(values, j))
      counts[num(at, j) * CLASSES + c] = num(counts, num(at, j) * CLASSES + c) + value
      totals[c] = num(totals, c) + value
    }
  }
  const seen = [...totals.keys()].filter(c => num(totals, c) > 0)
  for (const [id, term] of terms.entries()) {
    const logs = seen.map(c =>
      Math.log((num(counts, id * CLASSES + c) + 0.5) / (num(totals, c) + 0.5 * (terms.length + 1))),
    )
    const mean = logs.reduce((a, b) => a + b, 0) / logs.length
    const weight = /\p{Script=Han}|[《？！%]/u.test(term) ? share.han : share.latin
    for (const [i, c] of seen.entries())
      prior[id * CLASSES + c] = num(prior, id * CLASSES + c) + weight * (num(logs, i) - mean)
  }
}

function loss(
  weights: Float64Array,
  gradient: Float64Array,
  rows: readonly Row[],
  examples: readonly Example[],
  prior: Float64Array,
  hold: number,
): number {
  let total = 0
  const shares = new Float64Array(CLASSES)
  for (const [n, { at, values }] of rows.entries()) {
    shares.fill(0)
    for (let j = 0; j < at.length; j++)
      for (let c = 0; c < CLASSES; c++)
        shares[c] = num(shares, c) + num(values, j) * num(weights, num(at, j) * CLASSES + c)
    const most = Math.max(...shares)
    let sum = 0
    for (let c = 0; c < CLASSES; c++) {
      shares[c] = Math.exp(num(shares, c) - most)
      sum += num(shares, c)
    }
    const right = examples[n]?.right ?? []
    const rightSum = right.reduce((a, c) => a + num(shares, c), 0)
    total -= Math.log(rightSum / sum)
    const wanted = right.map(c => num(shares, c) / rightSum)
    for (let c = 0; c < CLASSES; c++) shares[c] = num(shares, c) / sum
    for (const [i, c] of right.entries()) shares[c] = num(shares, c) - num(wanted, i)
    for (let j = 0; j < at.length; j++)
      for (let c = 0; c < CLASSES; c++) {
        const k = num(at, j) * CLASSES + c
        gradient[k] = num(gradient, k) + num(values, j) * num(shares, c)
      }
  }
  for (let k = 0; k < weights.length; k++) {
    const off = num(weights, k) - num(prior, k)
    total += 0.5 * hold * off * off
    gradient[k] = num(gradient, k) + hold * off
  }
  return total
}

/** L-BFGS with six corrections and a halving line search, in place. */
function minimise(
  weights: Float64Array,
  objective: (weights: Float64Array, gradient: Float64Array) => number,
  rounds: number,
): void {
  const size = weights.length
  let gradient = new Float64Array(size)
  let value = objective(weights, gradient)
  const past: { step: Float64Array; change: Float64Array; curvature: number }[] = []
  for (let round = 0; round < rounds; round++) {
    const direction = directionOf(gradient, past)
    const slope = dot(gradient, direction)
    const next = new Float64Array(size)
    const nextGradient = new Float64Array(size)
    let nextValue = value
    for (let length = 1, tries = 0; tries < 12; tries++, length /= 2) {
      for (let i = 0; i < size; i++) next[i] = num(weights, i) - length * num(direction, i)
      nextGradient.fill(0)
      nextValue = objective(next, nextGradient)
      if (nextValue <= value - 1e-4 * length * slope) break
    }
    const step = next.map((x, i) => x - num(weights, i))
    const change = nextGradient.map((x, i) => x - num(gradient, i))
    const product = dot(step, change)
    if (product > 1e-12) past.push({ step, change, curvature: 1 / product })
    if (past.length > 6) past.shift()
    weights.set(next)
    gradient = nextGradient
    if (Math.abs(value - nextValue) < 1e-5 * Math.abs(nextValue)) return
    value = nextValue
  }
}

function directionOf(
  gradient: Float64Array,
  past: readonly { step: Float64Array; change: Float64Array; curvature: number }[],
): Float64Array {
  const direction = Float64Array.from(gradient)
  const alphas: number[] = []
  for (const [k, { step, change, curvature }] of [...past.entries()].reverse()) {
    const alpha = curvature * dot(step, direction)
    alphas[k] = alpha
    for (let i = 0; i < direction.length; i++) direction[i] = num(direction, i) - alpha * num(change, i)
  }
  const last = past.at(-1)
  const scale = last ? 1 / (last.curvature * dot(last.change, last.change)) : 1 / Math.sqrt(dot(gradient, gradient))
  for (let i = 0; i < direction.length; i++) direction[i] = num(direction, i) * scale
  for (const [k, { step, change, curvature }] of past.entries()) {
    const more = (alphas[k] ?? 0) - curvature * dot(change, direction)
    for (let i = 0; i < direction.length; i++) direction[i] = num(direction, i) + more * num(step, i)
  }
  return direction
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += num(a, i) * num(b, i)
  return sum
}

/** An element that is known to be there. */
function num(values: ArrayLike<number>, index: number): number {
  return values[index] as number
}
