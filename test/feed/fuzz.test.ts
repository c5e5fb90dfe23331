import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sampleEditions } from '../../src/samples/samples.ts'
import { fuzz } from '../support/fuzz.ts'

it('readers survive mutated feeds, pages and newspaper texts, none for long', () => {
  const seeds = sampleEditions().flatMap(edition =>
    [...edition.feeds, ...edition.papers].map(({ file }) => readFileSync(file, 'utf8')),
  )
  const runs = Number(process.env.FUZZ_RUNS || 600)
  const { crashes, slow } = fuzz(seeds, { runs, seed: 7 })
  expect(crashes).toEqual([])
  // On a busy machine one run may be interrupted; what is slow by itself is slow more than once.
  expect(slow.length).toBeLessThan(2)
})
