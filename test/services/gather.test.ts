import { describe, expect, it } from 'vitest'
import { createMinuteMemo } from '../../src/services/for-a-minute.ts'
import { gather } from '../../src/services/gather.ts'

const turn = () => new Promise(resolve => setImmediate(resolve))

describe('gather', () => {
  it('asks once for all that ask in one turn, and each hears its own', async () => {
    const batches: number[][] = []
    const double = gather(async (items: readonly number[]) => {
      batches.push([...items])
      return items.map(item => item * 2)
    }, 3)
    expect(await Promise.all([1, 2, 3, 4].map(double))).toEqual([2, 4, 6, 8])
    expect(batches).toEqual([[1, 2, 3], [4]])
    expect(await double(5)).toBe(10)
  })

  it('takes what comes while it is busy with the next batch', async () => {
    const batches: number[][] = []
    let finish = () => {}
    const busy = new Promise<void>(resolve => {
      finish = resolve
    })
    const ask = gather(async (items: readonly number[]) => {
      batches.push([...items])
      if (batches.length === 1) await busy
      return items
    }, 10)
    const first = ask(1)
    await turn()
    const rest = [ask(2), ask(3)]
    finish()
    await Promise.all([first, ...rest])
    expect(batches).toEqual([[1], [2, 3]])
  })

  it('lets a bad one fail alone', async () => {
    const ask = gather(async (items: readonly number[]) => {
      if (items.includes(13)) throw new Error('unlucky')
      return items
    }, 10)
    const answers = await Promise.allSettled([1, 13, 2].map(ask))
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await ask(4)).toBe(4)
  })
})

describe('createMinuteMemo', () => {
  it('makes a thing once a minute, and anew where the clock has jumped either way', async () => {
    let now = 0
    let made = 0
    const memo = createMinuteMemo(() => new Date(now), 10)
    const ask = () => memo('a', async () => ++made)
    expect(await Promise.all([ask(), ask()])).toEqual([1, 1])
    now = 59_999
    expect(await ask()).toBe(1)
    now = 60_000
    expect(await ask()).toBe(2)
    now = 30_000
    expect(await ask()).toBe(3)
  })

  it('keeps no more than it may, what was asked for the longest ago goes, and no failure', async () => {
    const memo = createMinuteMemo<number>(
      () => new Date(0),
      5,
      weight => weight,
    )
    const made: string[] = []
    const ask = (key: string, weight: number) =>
      memo(key, async () => {
        made.push(key)
        return weight
      })
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key, 2)
    expect(made).toEqual(['a', 'b', 'c', 'b'])
    await expect(memo('x', async () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await memo('x', async () => 1)).toBe(1)
  })
})
