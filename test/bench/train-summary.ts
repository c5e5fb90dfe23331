import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { FEATURES, TRAITS } from '../../src/core/summary/features.ts'
import { createChoice, mixWeights } from '../../src/core/summary/pick-sentences.ts'
import { sentenceTerms } from '../../src/core/summary/sentence-terms.ts'
import { passageOf } from '../../src/core/summary/summarize.ts'
import { type Rouge, rouge, rougeTokens } from './rouge.ts'

/*
 * Learns the figures of src/core/summary/weights.ts from texts with summaries by people, which stay with their owner:
 *
 *   node --import tsx test/bench/train-summary.ts FILE [--out src/core/summary/weights.ts] [--folds 3]
 *
 * FILE: JSON lines {set, lang, title, text, reference, k, max, measure, weight, lead?}; `measure` is what counts in that set:
 * recall (the reference is a headline), f1, or both; `lead` is added to the worth of an opening sentence, for texts whose
 * single headline is too little to learn from that news opens with the news. With --folds it tells what is reached on
 * texts not learnt from.
 *
 * A summary is a series of choices. At each the utility of every candidate is the ROUGE of the summary with it; the model
 * learns to give the better ones the better scores, on the series of choices that is best and then on those it makes
 * itself (Ross, Gordon & Bagnell 2011, DAgger). The loss joins cross entropy to a soft target (ListNet, Cao et al. 2007)
 * with the expected utility.
 */

interface Row {
  readonly set: string
  readonly lang: string
  readonly title: string
  readonly text: string
  readonly reference: string
  readonly k: number
  readonly max: number
  readonly measure: 'recall' | 'f1' | 'both'
  readonly weight: number
  readonly lead?: number
}

interface Document {
  readonly row: Row
  readonly passage: ReturnType<typeof passageOf>
  readonly titleTerms: ReadonlySet<string>
  readonly reference: readonly string[]
}

/** One choice: an expanded feature row for each candidate, and what each is worth, best = 1. */
interface Decision {
  readonly rows: readonly Float32Array[]
  readonly worth: readonly number[]
  readonly weight: number
}

const SHARPNESS = 8
const EXPECTED = 0.4
const DECAY = 3e-3
const RATE = 0.05
const EPOCHS = 60
const LEAST_GAIN = 0.2
const COLUMNS = 1 + TRAITS.length

function worthOf(row: Row, score: Rouge): number {
  if (row.measure === 'recall') return score.recall2 + 0.2 * score.recall1
  if (row.measure === 'f1') return score.f1 + score.f2
  return score.f1 + score.f2 + 0.6 * score.recall1
}

function readDocument(row: Row): Document {
  const language = row.lang === 'zh' ? 'zh' : 'en'
  return {
    row,
    passage: passageOf(row.text, row.title, language),
    titleTerms: new Set(sentenceTerms(row.title, language)),
    reference: rougeTokens(row.reference, row.lang),
  }
}

const limitsOf = (row: Row) => ({
  sentences: row.k,
  ...(row.lang === 'zh' ? { characters: row.max } : { words: row.max }),
})

function walk(
  document: Document,
  model: readonly (readonly number[])[] | null,
): { decisions: Decision[]; score: Rouge } {
  const { row, passage, titleTerms, reference } = document
  const choice = createChoice(passage, titleTerms, limitsOf(row))
  const weights = model && mixWeights(model, passage.traits)
  const decisions: Decision[] = []
  const tokens: string[][] = []
  let before = 0
  for (let candidates = choice.candidates(); candidates.length > 0; candidates = choice.candidates()) {
    const isLater = choice.picks.length > 0
    const features = candidates.map(i => choice.featuresOf(i))
    const values = candidates.map(i => {
      const probe = createChoice(passage, titleTerms, limitsOf(row))
      probe.take(i)
      const own = rougeTokens(probe.picks[0]?.text ?? '', row.lang)
      return {
        own,
        value: worthOf(row, rouge([...tokens.flat(), ...own], reference)) + (row.lead ?? 0) * Math.exp(-i / 2),
      }
    })
    const most = Math.max(...values.map(({ value }) => value)) - before
    if (candidates.length > 1)
      decisions.push({
        rows: features.map(values => expand(values, passage.traits, isLater)),
        worth: values.map(({ value }) => (value - before) / Math.max(most, LEAST_GAIN)),
        weight: row.weight,
      })
    const current = isLater ? weights?.later : weights?.first
    const scores = current
      ? features.map(row => row.reduce((sum, value, k) => sum + value * (current[k] ?? 0), 0))
      : values.map(({ value }) => value)
    const best = scores.indexOf(Math.max(...scores))
    choice.take(candidates[best] as number)
    tokens.push(values[best]?.own ?? [])
    before = values[best]?.value ?? before
  }
  return {
    decisions,
    score: rouge(
      rougeTokens(
        cut(
          choice.picks.toSorted((a, b) => a.index - b.index).map(pick => pick.text),
          row,
        ),
        row.lang,
      ),
      reference,
    ),
  }
}

function cut(sentences: readonly string[], row: Row): string {
  return row.lang === 'zh'
    ? [...sentences.join('').replace(/\s+/g, '')].slice(0, row.max).join('')
    : sentences.join(' ').split(/\s+/).slice(0, row.max).join(' ')
}

function expand(features: readonly number[], traits: readonly number[], isLater: boolean): Float32Array {
  const row = new Float32Array(FEATURES.length * COLUMNS)
  const factors = [1, ...traits, isLater ? 1 : 0]
  for (const [i, value] of features.entries())
    for (const [k, factor] of factors.entries()) row[i * COLUMNS + k] = value * factor
  return row
}

function descend(decisions: readonly Decision[], start: Float64Array): Float64Array {
  const weights = start.slice()
  const [first, second] = [new Float64Array(weights.length), new Float64Array(weights.length)]
  const targets = decisions.map(({ worth }) => softmax(worth.map(value => SHARPNESS * value)))
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    const gradient = weights.map(weight => DECAY * weight)
    for (const [n, { rows, worth, weight }] of decisions.entries()) {
      const chance = softmax(rows.map(row => dot(row, weights)))
      const expected = chance.reduce((sum, p, i) => sum + p * (worth[i] as number), 0)
      const target = targets[n] as number[]
      for (const [i, row] of rows.entries()) {
        const p = chance[i] as number
        const slope =
          weight *
          ((1 - EXPECTED) * (p - (target[i] as number)) - EXPECTED * 10 * p * ((worth[i] as number) - expected))
        for (let k = 0; k < row.length; k++) gradient[k] = (gradient[k] as number) + slope * (row[k] as number)
      }
    }
    // Adam (Kingma & Ba 2015)
    for (let k = 0; k < weights.length; k++) {
      const g = gradient[k] as number
      first[k] = 0.9 * (first[k] as number) + 0.1 * g
      second[k] = 0.99 * (second[k] as number) + 0.01 * g * g
      weights[k] =
        (weights[k] as number) -
        (RATE * ((first[k] as number) / (1 - 0.9 ** epoch))) /
          (Math.sqrt((second[k] as number) / (1 - 0.99 ** epoch)) + 1e-8)
    }
  }
  return weights
}

function softmax(values: readonly number[]): number[] {
  const most = Math.max(...values)
  const powers = values.map(value => Math.exp(value - most))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map(power => power / sum)
}

function dot(row: Float32Array, weights: Float64Array): number {
  let sum = 0
  for (let k = 0; k < row.length; k++) sum += (row[k] as number) * (weights[k] as number)
  return sum
}

function train(documents: readonly Document[]): number[][] {
  let model: number[][] | null = null
  let weights: Float64Array = new Float64Array(FEATURES.length * COLUMNS)
  const decisions: Decision[] = []
  const perSet = new Map<string, number>()
  for (const round of [0, 1]) {
    for (const document of documents) {
      const own = walk(document, round === 0 ? null : model).decisions
      perSet.set(document.row.set, (perSet.get(document.row.set) ?? 0) + own.length)
      decisions.push(...own.map(decision => ({ ...decision, set: document.row.set })))
    }
    const even = (decisions as (Decision & { set: string })[]).map(decision => ({
      ...decision,
      weight: decision.weight / (perSet.get(decision.set) ?? 1),
    }))
    weights = descend(even, weights)
    model = tableOf(weights)
  }
  return model ?? []
}

function tableOf(weights: Float64Array): number[][] {
  return FEATURES.map((_, i) =>
    Array.from(weights.slice(i * COLUMNS, (i + 1) * COLUMNS), weight => Math.round(weight * 100) / 100),
  )
}

function report(documents: readonly Document[], modelOf: (n: number) => readonly (readonly number[])[]): void {
  const sets = new Map<string, Rouge[]>()
  for (const [n, document] of documents.entries())
    sets.set(document.row.set, [...(sets.get(document.row.set) ?? []), walk(document, modelOf(n)).score])
  for (const [set, scores] of sets) {
    const mean = (key: keyof Rouge) => (100 * scores.reduce((sum, score) => sum + score[key], 0)) / scores.length
    console.log(
      `${set.padEnd(8)} ${(['f1', 'f2', 'recall1', 'recall2'] as const).map(key => `${key} ${mean(key).toFixed(1)}`).join('  ')}`,
    )
  }
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, folds: { type: 'string' } },
})
const rows: Row[] = readFileSync(positionals[0] ?? '/dev/stdin', 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))
const tables: Record<string, number[][]> = {}
for (const language of ['zh', 'other']) {
  const documents = rows
    .filter(row => (row.lang === 'zh') === (language === 'zh'))
    .map(readDocument)
    .filter(document => document.passage.sentences.length > 0)
  const folds = Number(values.folds ?? 0)
  if (folds > 1) {
    // Every n-th text, so that each fold has all sets.
    const models = Array.from({ length: folds }, (_, fold) => train(documents.filter((_, n) => n % folds !== fold)))
    report(documents, n => models[n % folds] as number[][])
  } else {
    const table = train(documents)
    report(documents, () => table)
    tables[language] = table
  }
}
if (values.out) {
  const rowsOf = (table: readonly (readonly number[])[]) =>
    table.map((row, i) => `    [${row.join(', ')}], // ${FEATURES[i]}`).join('\n')
  writeFileSync(
    values.out,
    `/**
 * How much each feature of a sentence counts, learnt by \`test/bench/train-summary.ts\` from news with headlines and summaries
 * by people. A row is a feature in the order of \`FEATURES\`; its columns are the weight as such and what is added to it by
 * each of \`TRAITS\`: as the text is full of figures, is long, opens with a date, and where a sentence is chosen already.
 */
export const WEIGHTS = {
  zh: [
${rowsOf(tables.zh ?? [])}
  ],
  /** English, and every other language, where the cues of English are simply not found. */
  other: [
${rowsOf(tables.other ?? [])}
  ],
} as const satisfies Record<string, readonly (readonly number[])[]>
`,
  )
}
