import { expect, it } from 'vitest'
import { demo } from '../../src/playground/demo-world.ts'
import { eachWithProgram } from '../support/program.ts'

// It waits for a real minute, so one engine has to do.
const program = eachWithProgram('embedded')

it('delivers at the minute that a reader has set in chat, once', async () => {
  await program.prepare(0)
  const reader = demo.liLei
  program.start()
  await program.isListening()
  const said = async (text: string, answer: RegExp) => {
    program.world.say(reader, text)
    await program.within(20_000, () => program.textsFor(reader).some(one => answer.test(one)))
  }
  await said('/sub 机器人', /订阅/)
  // Far enough that the minute cannot pass while we speak.
  const slot = new Date(Math.ceil((Date.now() + 20_000) / 60_000) * 60_000)
  const local = slot.toLocaleTimeString('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' })
  await said(`/schedule ${local}`, new RegExp(local))
  const digests = () => program.world.messages(reader).filter(message => /晨报 · /.test(message.text ?? ''))
  expect(digests()).toEqual([])
  await program.within(150_000, () => digests().length > 0)
  await new Promise(resolve => setTimeout(resolve, 3_000))
  expect(digests()).toHaveLength(1)
  expect(Date.now() - slot.getTime()).toBeGreaterThanOrEqual(0)
  expect((digests()[0]?.date ?? 0) * 1000).toBeGreaterThanOrEqual(slot.getTime() - 1000)
}, 240_000)
