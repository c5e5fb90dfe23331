// Learns the figures in src/core/topic/category-weights.ts from labelled articles of the operator's own:
//
//   node --import tsx test/bench/train-categories.ts articles.jsonl [--folds 5] [--write]
//
// A line is {"title","text","set","right":["world","politics"]}: the categories that are right, none of them where the
// article is about something else; `set` names the collection for the report. The report is by cross-validation, with the
// figures cut and rounded as they are shipped; with --write all articles are learnt from and the file is written.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Category, categoryKeys } from '../../src/core/topic/categories.ts'
import { categoryFeatures } from '../../src/core/topic/category-features.ts'
import {
  type CategoryModel,
  listModel,
  listWeights,
  OTHER,
  readModel,
  writeBias,
  writeTerm,
} from '../../src/core/topic/category-model.ts'
import { CONFIDENT, classify } from '../../src/core/topic/classify.ts'
import { type Example, type LearningOptions, type Learnt, learn } from './category-learning.ts'

interface Labelled {
  readonly title: string
  readonly text: string
  readonly set: string
  readonly right: readonly Category[]
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '5' },
    run: { type: 'string' },
    write: { type: 'boolean', default: false },
    hold: { type: 'string', default: '0.5' },
    latin: { type: 'string', default: '0.3' },
    han: { type: 'string', default: '0.05' },
    most: { type: 'string', default: '24000' },
    rounds: { type: 'string', default: '40' },
  },
})
const [file] = positionals
if (file === undefined) throw new Error('Name a file of JSON lines: {"title","text","set","right":[categories]}')
const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter(line => line.trim() !== '')
  .map(line => JSON.parse(line) as Labelled)

const options: LearningOptions = {
  hold: Number(values.hold),
  bayes: { latin: Number(values.latin), han: Number(values.han) },
  leastArticles: 2,
  most: Number(values.most),
  rounds: Number(values.rounds),
}
const textOf = ({ title, text }: Labelled) => ({ title, lead: '', body: text })
const lists = listWeights()
/** Runs of up to three characters and pairs of words are learnt, longer ones only where a list has them. */
const isLearnable = (term: string) =>
  lists.has(term) || (/\p{Script=Han}/u.test(term) ? term.length <= 3 : term.split(' ').length <= 2)
const examples: Example[] = articles.map(article => ({
  counts: categoryFeatures(textOf(article), isLearnable),
  right: article.right.length === 0 ? [OTHER] : article.right.map(category => categoryKeys.indexOf(category)),
}))

const folds = Number(values.folds)
const foldOf = (i: number) => ((i * 7919) % 1_000_003) % folds
const sets = [...new Set(articles.map(article => article.set))]

function linesOf({ terms, bias }: Learnt): string {
  const lines = [...terms].map(([term, { rarity, differences }]) => writeTerm(term, rarity, differences))
  return [writeBias(bias), ...lines.sort()].join('\n')
}

interface Answer {
  readonly article: Labelled
  readonly category: Category | null
  readonly sureness: number
}

function answersOf(model: CategoryModel, which: (i: number) => boolean): Answer[] {
  return articles.flatMap((article, i) => {
    if (!which(i)) return []
    const { category, scores } = classify(textOf(article), [], model)
    return [{ article, category, sureness: category === null ? 0 : (scores[category] ?? 0) }]
  })
}

/** Several right categories count as their first one, so that macro-F1 compares like with like. */
function report(name: string, answers: readonly Answer[]): void {
  const figures = sets.map(set => {
    const judged = answers
      .filter(({ article }) => article.set === set && article.right.length > 0)
      .map(({ article: { right }, category }) => ({
        want: right[0],
        got: category !== null && right.includes(category) ? right[0] : category,
      }))
    const classes = [...new Set(judged.map(({ want }) => want))]
    const f1 = classes.map(c => {
      const hits = judged.filter(({ want, got }) => want === c && got === c).length
      return (
        (2 * hits) / (judged.filter(({ want }) => want === c).length + judged.filter(({ got }) => got === c).length)
      )
    })
    const mean = f1.reduce((a, b) => a + b, 0) / f1.length
    return `${set} ${mean.toFixed(3)}`
  })
  const sure = answers.filter(({ sureness }) => sureness >= CONFIDENT)
  const right = sure.filter(({ article, category }) => category !== null && article.right.includes(category))
  const fitting = answers.filter(({ article }) => article.right.length > 0).length
  console.log(
    `${name}: macro-F1 ${figures.join(', ')}; of those at least ${CONFIDENT} sure ${share(right.length, sure.length)} are right, among articles about something else too, and ${share(right.length, fitting)} of all that fit are found`,
  )
}

const share = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(3)

report(
  'lists alone',
  answersOf(listModel(), () => true),
)
const held: Answer[] = []
for (let fold = 0; fold < Number(values.run ?? folds); fold++) {
  const learnt = learn(
    examples.filter((_, i) => foldOf(i) !== fold),
    options,
  )
  held.push(...answersOf(readModel(linesOf(learnt)), i => foldOf(i) === fold))
  console.error(`fold ${fold + 1} of ${folds}`)
}
report(`cross-validated, ${folds} folds`, held)
if (values.write) {
  const lines = linesOf(learn(examples, options))
  const path = new URL('../../src/core/topic/category-weights.ts', import.meta.url)
  const head = '/** Learnt figures, see `category-model.ts`; written by `test/bench/train-categories.ts`. */'
  writeFileSync(path, `${head}\nexport const CATEGORY_WEIGHTS = \`\n${lines}\n\`\n`)
  console.log(`${lines.split('\n').length} lines, ${Math.round(Buffer.byteLength(lines) / 1024)} KB`)
}
