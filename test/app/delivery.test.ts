import { describe, expect, it } from 'vitest'
import { demo } from '../../src/playground/demo-world.ts'
import { engines } from '../support/database.ts'
import { eachWithProgram } from '../support/program.ts'

describe.each(engines)('the program (%s)', engine => {
  const program = eachWithProgram(engine)

  it('sends a digest in three parts to 50 chats, killed in the middle: all arrive, and no more than what was in flight comes twice', async () => {
    const readers = await program.prepare(50)
    const first = program.start()
    await program.within(90_000, () => readers.flatMap(program.textsFor).length >= 60)
    first.child.kill('SIGKILL')
    await first.exited
    const before = new Map(readers.map(reader => [reader, program.textsFor(reader)]))
    expect([...before.values()].flat().length).toBeLessThan(150)

    program.start()
    await program.within(90_000, () => readers.every(reader => new Set(program.textsFor(reader)).size === 3))
    await new Promise(resolve => setTimeout(resolve, 3_000)) // whatever would come twice has time to come

    const repeats = readers.map(reader => program.textsFor(reader).length - 3)
    expect(repeats.every(count => count === 0 || count === 1)).toBe(true)
    expect(repeats.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(5)
    const [sample] = readers
    const order = [...new Set(program.textsFor(sample as number))]
    for (const reader of readers) expect([...new Set(program.textsFor(reader))]).toEqual(order)
  }, 300_000)

  it('goes on through 429, 5xx, resets, a block and a migration, and loses nobody', async () => {
    const readers = await program.prepare(12, [demo.group])
    const [limited, broken, reset, blocker] = readers as [number, number, number, number]
    program.world.failNext({ method: 'sendMessage', chatId: limited, error: { code: 429, retryAfter: 2 } })
    program.world.failNext({
      method: 'sendMessage',
      chatId: broken,
      times: 2,
      error: { code: 502, description: 'Bad Gateway' },
    })
    program.world.failNext({ method: 'sendMessage', chatId: reset, error: 'reset' })
    program.world.block(blocker)
    const supergroup = program.world.migrate(demo.group, { isSilent: true })
    program.start()
    const living = [...readers.filter(reader => reader !== blocker), supergroup]
    await program.within(90_000, () => living.every(reader => new Set(program.textsFor(reader)).size === 3))
    for (const reader of living) expect(program.textsFor(reader)).toHaveLength(3)
    const refused = program.world.calls.filter(call => call.error?.code === 429)
    expect(refused).toHaveLength(1)
    const after = program.world.calls.filter(
      call => call.payload.chat_id === limited && call.time > (refused[0]?.time ?? 0),
    )
    expect((after[0]?.time ?? 0) - (refused[0]?.time ?? 0)).toBeGreaterThanOrEqual(2_000)
  }, 180_000)
})
