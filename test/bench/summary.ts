// Documents a second and memory of the summariser by language and length: `npm run bench:summary`.
import { summarize } from '../../src/core/summary/summarize.ts'
import type { Language } from '../../src/core/text/language.ts'

/** Words to make sentences of; enough that sentences are as unlike each other as in news. */
const VOCABULARY: Record<string, { language: Language; words: readonly string[]; stop: string; space: string }> = {
  Chinese: {
    language: 'zh',
    words: Array.from({ length: 3000 }, (_, i) =>
      String.fromCodePoint(0x4e00 + ((i * 37) % 5000), 0x4e00 + ((i * 91) % 5000)),
    ),
    stop: '。',
    space: '',
  },
  English: { language: 'en', words: syllables('ba ke ti mo ru san del for ning com'), stop: '. ', space: ' ' },
  Russian: { language: 'und', words: syllables('ба ке ти мо ру сан дел фор нин ком'), stop: '. ', space: ' ' },
  Arabic: { language: 'und', words: syllables('با كت تم مو رس سن دل فر نن كم'), stop: '. ', space: ' ' },
}
const LENGTHS = [10, 50, 200, 1000]
const SECONDS = 1

function syllables(text: string): string[] {
  const parts = text.split(' ')
  return parts.flatMap(a => parts.flatMap(b => parts.map(c => `${a}${b}${c}`)))
}

/** Numbers below `limit`, the same on every machine (linear congruence of Numerical Recipes). */
function numbers(seed: number): (limit: number) => number {
  let state = seed
  return limit => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

function makeText(name: string, sentences: number, seed: number): string {
  const { words, stop, space } = VOCABULARY[name] as (typeof VOCABULARY)[string]
  const pick = numbers(seed)
  // Each text keeps to a few of the words, as news keep to their subject.
  const subject = Array.from({ length: 200 }, () => words[pick(words.length)])
  return Array.from({ length: sentences }, (_, i) => {
    const sentence = Array.from({ length: 14 }, () => subject[Math.min(pick(200), pick(200))]).join(space)
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${stop}${i % 4 === 3 ? '\n' : ''}`
  }).join('')
}

console.log('language  sentences  documents/s  heap MB')
for (const [name, { language }] of Object.entries(VOCABULARY))
  for (const length of LENGTHS) {
    const texts = Array.from({ length: 20 }, (_, seed) => makeText(name, length, seed + 1))
    global.gc?.()
    let [count, peak] = [0, 0]
    const started = performance.now()
    while (performance.now() - started < SECONDS * 1000) {
      summarize(texts[count % texts.length] as string, '', { sentences: 5 }, language)
      count++
      if (count % 10 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed)
    }
    const perSecond = count / ((performance.now() - started) / 1000)
    console.log(
      `${name.padEnd(8)}  ${String(length).padStart(9)}  ${perSecond.toFixed(0).padStart(11)}  ${(peak / 2 ** 20).toFixed(0).padStart(7)}`,
    )
  }
for (const [what, text] of [
  ['1 MB of sentences', makeText('Chinese', 30_000, 7).slice(0, 1_000_000)],
  ['1 MB without a stop', '港'.repeat(1_000_000)],
  ['1 MB of opening quotes', '“'.repeat(1_000_000)],
] as const) {
  const started = performance.now()
  summarize(text, '', { sentences: 5, characters: 300 })
  console.log(`${what}: ${(performance.now() - started).toFixed(0)} ms`)
}
