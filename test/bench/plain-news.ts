// Articles of words drawn by how often Chinese has them (jieba's own counts), each about a few words of its own. Their
// words are as frequent and as rare as those of real ones, which is what an index feels; they say nothing.
import { dict } from '@node-rs/jieba/dict.js'
import { randomNumbers } from './invented-news.ts'

export interface PlainArticle {
  readonly title: string
  readonly text: string
  /** The words of the text, in order. */
  readonly words: readonly string[]
  readonly source: number
  readonly publishedAt: Date
}

export const SOURCES = 40
const DAYS = 90
const END = Date.UTC(2026, 10, 24)
const SENTENCES = 6
const MARKS = '，，，、；'

/** So many articles over 90 days, the same on every machine. */
export function* plainNews(count: number, seed = 1): Generator<PlainArticle> {
  const random = randomNumbers(seed)
  const { words, upTo } = wordCounts()
  const total = upTo.at(-1) ?? 0
  const word = () => words[firstAbove(upTo, random() * total)] as string
  const telling = words.filter(one => one.length >= 2)
  for (let i = 0; i < count; i++) {
    const topics = Array.from({ length: 3 }, () => telling[Math.floor(random() * telling.length)] as string)
    const title = [...topics.slice(0, 2), ...Array.from({ length: 4 }, word)].sort(() => random() - 0.5).join('')
    const used: string[] = []
    let text = ''
    for (let s = 0; s < SENTENCES; s++) {
      const length = 14 + Math.floor(random() * 14)
      for (let w = 0; w < length; w++) {
        const next = random() < 0.06 ? (topics[Math.floor(random() * 3)] as string) : word()
        used.push(next)
        text += next
        if (w < length - 1 && random() < 0.12) text += MARKS[Math.floor(random() * MARKS.length)]
      }
      text += '。'
    }
    const publishedAt = new Date(END - DAYS * 86_400_000 * (1 - i / count))
    yield { title, text, words: used, source: Math.floor(random() ** 2 * SOURCES), publishedAt }
  }
}

/** The dictionary's Chinese words with the running sum of their counts. */
function wordCounts(): { words: string[]; upTo: Float64Array } {
  const lines = Buffer.from(dict).toString('utf8').split('\n')
  const counted = lines.map(line => line.split(' ')).filter(([word = '']) => /^\p{Script=Han}+$/u.test(word))
  const upTo = new Float64Array(counted.length)
  let sum = 0
  for (const [i, [, count]] of counted.entries()) {
    sum += Number(count)
    upTo[i] = sum
  }
  return { words: counted.map(([word = '']) => word), upTo }
}

function firstAbove(sums: Float64Array, value: number): number {
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] as number) > value) high = middle
    else low = middle + 1
  }
  return low
}
