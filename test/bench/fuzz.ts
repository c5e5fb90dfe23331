import { readFileSync } from 'node:fs'
import { sampleEditions } from '../../src/samples/samples.ts'
import { fuzz } from '../support/fuzz.ts'

/**
 * Mutated feeds, pages and newspaper texts, FUZZ_RUNS of them (100,000): none may crash a reader or take a second, and memory
 * stays under 300 MB. FUZZ_SEED (1) repeats a run.
 */
const seeds = sampleEditions().flatMap(edition =>
  [...edition.feeds, ...edition.papers].map(({ file }) => readFileSync(file, 'utf8')),
)
const runs = Number(process.env.FUZZ_RUNS || 100_000)
let peak = 0
const report = fuzz(seeds, {
  runs,
  seed: Number(process.env.FUZZ_SEED || 1),
  onRun(done) {
    if (done % 500 !== 0) return
    peak = Math.max(peak, process.memoryUsage().rss)
    if (process.stderr.isTTY) process.stderr.write(`\r${done}/${runs}`)
  },
})
const { crashes, slow } = report
console.log(
  JSON.stringify({
    ...report,
    crashes: crashes.length,
    slow: slow.length,
    peakMegabytes: Math.round(peak / 1024 / 1024),
  }),
)
for (const failure of [...crashes, ...slow].slice(0, 10)) console.log(JSON.stringify(failure))
if (crashes.length + slow.length > 0) process.exitCode = 1
