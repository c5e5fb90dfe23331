import { expect, it } from 'vitest'
import { bringNext } from '../src/run-playground.ts'

it('brings the next edition that has news, and reads each once', async () => {
  const waiting = [1, 2, 3, 4]
  const read: number[] = []
  const bring = async (edition: number) => {
    read.push(edition)
    return edition === 1 || edition === 3 ? 0 : 5 // 1 and 3 are known from an earlier start
  }
  await bringNext(waiting, bring)
  expect(read).toEqual([1, 2])
  await Promise.all([bringNext(waiting, bring), bringNext(waiting, bring)])
  await bringNext(waiting, bring)
  expect(read.sort()).toEqual([1, 2, 3, 4])
})
