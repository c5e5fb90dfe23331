// The pace against a Bot API that enforces it: `npm run bench:pace` (30 messages a second, 3000 chats), or
// as it is set up by default, `npm run bench:people` (28 and 5000). Above 30 it is paid for
// and goes from two processes, one that answers people and builds and one that sends: `npm run bench:paid`. Meanwhile somebody else
// says /start every few seconds.
import { openDatabase } from '../../src/db/client.ts'
import { end, seconds, startBot, startStandIn } from './bot-fleet.ts'
import { addBuiltDigests } from './built-readers.ts'
import { FIRST_READER } from './readers.ts'
import { loadNote, openScratchServer } from './scratch-server.ts'

const [rate = 30, chats = 3000] = process.argv.slice(2).map(Number)
/** Whoever says /start; the readers come before. */
const PERSON = 9_000_000
const isPaid = rate > 30
const scratch = await openScratchServer()
const telegram = await startStandIn({ limit: isPaid ? rate : 30, latency: 3 })
const bots: ReturnType<typeof startBot>[] = []
try {
  await (await openDatabase({ databaseUrl: scratch.url, dataDir: '' })).close()
  await addBuiltDigests(scratch.url, chats, 1)
  const settings = {
    DATABASE_URL: scratch.url,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    SEND_RATE: String(rate),
    PAID_BROADCAST: String(isPaid),
  }
  if (isPaid) {
    bots.push(startBot({ ...settings, ROLE: 'bot' }), startBot({ ...settings, ROLE: 'deliver' }))
  } else bots.push(startBot(settings))

  let asked = 0
  let before = -1
  for (let idle = 0; idle < 20; ) {
    if (!isPaid && before > 0) await telegram.say(PERSON + asked++, '/start')
    await seconds(isPaid ? 1 : 3)
    const { chats: told, delivered } = await telegram.count()
    if (told >= chats + asked) break
    idle = delivered === before ? idle + 1 : 0
    before = delivered
  }
  const report = await telegram.report()
  const readers = Object.entries(report.chats).filter(([id]) => Number(id) >= FIRST_READER && Number(id) < PERSON)
  const twice = readers.filter(([, messages]) => messages.length > 1).length
  const sent = report.delivered / (report.span / 1000)
  console.log(
    `${readers.length} of ${chats} chats reached in ${(report.span / 1000).toFixed(1)} s, with ${report.delivered - readers.length} other messages: ` +
      `${sent.toFixed(1)} messages a second, ${((100 * sent) / rate).toFixed(1)} % of ${rate}; the most in a second ${report.peak}; ` +
      `${report.earned} times 429; ${twice} chats reached twice; ` +
      `${report.paid} paid; ${report.waits.length} of ${asked} people answered, after ${[...report.waits].sort((a, b) => a - b)[Math.floor(report.waits.length / 2)] ?? 0} ms, ${Math.max(0, ...report.waits)} at most; ${loadNote()}`,
  )
} finally {
  for (const { child } of bots) await end(child, 'SIGTERM')
  await telegram.stop()
  await scratch.close()
}
