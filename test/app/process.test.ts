import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { startBotProcess } from '../support/bot-process.ts'
import { engines } from '../support/database.ts'
import { eachWithProgram, TOKEN } from '../support/program.ts'

describe.each(engines)('the program (%s)', engine => {
  const program = eachWithProgram(engine)

  it('answers a command once through a 5xx, a reset and a 429, and an update that comes twice only once', async () => {
    program.start()
    await program.isListening()
    program.world.failNext({ method: 'sendMessage', error: { code: 500, description: 'Internal Server Error' } })
    program.world.failNext({ method: 'sendMessage', error: 'reset' })
    program.world.failNext({ method: 'sendMessage', error: { code: 429, retryAfter: 1 } })
    program.world.say(1001, '/help')
    await program.within(45_000, () => program.textsFor(1001).some(text => text.includes('/sub')))
    await new Promise(resolve => setTimeout(resolve, 2_000))
    expect(program.textsFor(1001).filter(text => text.includes('/digest'))).toHaveLength(1)
  }, 120_000)

  it('ends within ten seconds of a SIGTERM that comes twice, and leaves nothing behind', async () => {
    const bot = program.start()
    await program.isListening()
    const began = Date.now()
    bot.child.kill('SIGTERM')
    bot.child.kill('SIGTERM')
    expect(await bot.exited).toBe(0)
    expect(Date.now() - began).toBeLessThan(10_000)
    expect(bot.output()).not.toContain(TOKEN)
    const database = await program.openDatabase()
    const roles = await database.db.execute(sql`select role from leases`)
    expect(JSON.stringify(Array.isArray(roles) ? roles : (roles as { rows: unknown[] }).rows)).toBe('[]')
    await database.close()
  }, 90_000)
})

describe('the program', () => {
  it('lists every problem of its settings at once and ends with 1', async () => {
    const bot = startBotProcess({ DEFAULT_ZONE: 'Mars/Base', SEND_RATE: 'fast', BOT_TOKEN: 'secret-nonsense' })
    expect(await bot.exited).toBe(1)
    for (const part of ['DEFAULT_ZONE', 'Mars/Base', 'SEND_RATE', 'BOT_TOKEN']) expect(bot.output()).toContain(part)
    expect(bot.output()).not.toContain('secret-nonsense')
  }, 30_000)
})
