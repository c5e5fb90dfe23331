// How long `cli cluster` takes, how much memory, and how well it does, over invented news: `npm run bench:cluster -- 10000 100000`.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { inventedNews } from './invented-news.ts'

const sizes = process.argv.slice(2).map(Number)

for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  // As busy a month however many there are: twice the articles come from twice the days.
  const days = Math.max(3, size / 3_300)
  const started = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'cluster', '--json', '-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, peakMegabytes(child.pid))
  }, 200)
  const events: number[] = []
  const send = async () => {
    for (const { event, ...article } of inventedNews(size, days)) {
      events.push(event)
      if (!child.stdin.write(`${JSON.stringify(article)}\n`)) await once(child.stdin, 'drain')
    }
    child.stdin.end()
  }
  const sending = send()
  const stories: string[] = []
  let duplicates = 0
  for await (const line of createInterface({ input: child.stdout })) {
    const { story, duplicateOf } = JSON.parse(line) as { story: string; duplicateOf: string | null }
    stories.push(story)
    if (duplicateOf !== null) duplicates++
  }
  await sending
  clearInterval(watch)
  const seconds = (performance.now() - started) / 1000
  const { precision, recall } = bCubed(stories, events)
  console.log(
    `${size} articles, ${days.toFixed(0)} days: ${seconds.toFixed(1)} s, ${Math.round(size / seconds)} a second, peak ${peak} MB; ` +
      `${new Set(stories).size} stories of ${new Set(events).size} events, ${duplicates} near-duplicates, B³ precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  )
}

function peakMegabytes(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
  } catch {
    return 0 // It has ended, or this system has no /proc.
  }
}

/** Bagga & Baldwin 1998: for each article, the share of its story that tells its event, and of its event that is in its story. */
function bCubed(stories: readonly string[], events: readonly number[]): { precision: number; recall: number } {
  const count = <Key>(keys: readonly Key[]) => {
    const counts = new Map<Key, number>()
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    return counts
  }
  const pairs = stories.map((story, i) => `${story} ${events[i]}`)
  const [byStory, byEvent, byPair] = [count(stories), count(events), count(pairs)]
  let [precision, recall] = [0, 0]
  for (const [i, pair] of pairs.entries()) {
    const both = byPair.get(pair) ?? 0
    precision += both / (byStory.get(stories[i] ?? '') ?? 1)
    recall += both / (byEvent.get(events[i] ?? -1) ?? 1)
  }
  return { precision: precision / pairs.length, recall: recall / pairs.length }
}
