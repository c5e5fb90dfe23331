// How long nobody does a dead process's work: `npm run bench:takeover -- 5` (kills of each). Of two processes that answer people the one
// that polls is killed by kill -9, and of two that deliver the one that sends; counted until somebody who says /start right after is
// answered, and until the next digest arrives.
import { openDatabase } from '../../src/db/client.ts'
import { end, seconds, startBot, startStandIn } from './bot-fleet.ts'
import { addBuiltDigests } from './built-readers.ts'
import { loadNote, openScratchServer } from './scratch-server.ts'

const [kills = 5] = process.argv.slice(2).map(Number)
const RATE = 5
/** Enough for a minute a kill. */
const CHATS = kills * 60 * RATE
const PERSON = 9_000_000
const LONGEST_S = 60
const scratch = await openScratchServer()
const telegram = await startStandIn({ limit: 30, latency: 3 })
const start = (role: string) => ({
  role,
  ...startBot({
    DATABASE_URL: scratch.url,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    SEND_RATE: String(RATE),
    ROLE: role,
    LOG_LEVEL: 'info',
  }),
})
const fleet: ReturnType<typeof start>[] = []
try {
  await (await openDatabase({ databaseUrl: scratch.url, dataDir: '' })).close()
  await addBuiltDigests(scratch.url, CHATS, 1)
  for (const role of ['bot', 'bot', 'deliver', 'deliver']) fleet.push(start(role))
  const times = { poller: [] as number[], sender: [] as number[] }
  for (let kill = 0; kill < kills; kill++) {
    for (const held of ['poller', 'sender'] as const) {
      const holder = await holderOf(held)
      // At any moment of its renewals, and when whoever takes over stands by.
      await seconds(3 + 5 * Math.random())
      await end(holder.child, 'SIGKILL')
      const began = performance.now()
      if (held === 'poller') await answered(PERSON + kill)
      else await another()
      times[held].push((performance.now() - began) / 1000)
      fleet[fleet.indexOf(holder)] = start(holder.role)
    }
  }
  const told = (all: number[]) => {
    const sorted = [...all].sort((a, b) => a - b)
    return `${sorted[Math.floor(sorted.length / 2)]?.toFixed(1)} s at the median, ${sorted.at(-1)?.toFixed(1)} at most`
  }
  console.log(
    `killed ${kills} times each: who says /start is answered by another after ${told(times.poller)}; ` +
      `the next digest is sent by another after ${told(times.sender)}; ${loadNote()}`,
  )
} finally {
  for (const { child } of fleet) await end(child, 'SIGKILL')
  await telegram.stop()
  await scratch.close()
}

/** Who has a role, by what it said of itself, once another stands by. */
async function holderOf(role: 'poller' | 'sender') {
  const does = role === 'poller' ? 'bot' : 'deliver'
  const own = fleet.filter(process => process.role === does)
  let holder: (typeof fleet)[number] | undefined
  await until(() => {
    holder = own.find(({ output }) => output().includes('This process has a role now'))
    return Promise.resolve(holder !== undefined && own.every(({ output }) => output().includes('Chenbao is running')))
  })
  if (!holder) throw new Error(`nobody is ${role}`)
  return holder
}

async function answered(person: number): Promise<void> {
  await telegram.say(person, '/start')
  await until(async () => !(await telegram.count()).unanswered.includes(person))
}

async function another(): Promise<void> {
  await seconds(0.3) // what the dead one had in flight
  const { delivered } = await telegram.count()
  await until(async () => (await telegram.count()).delivered > delivered)
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const began = performance.now(); performance.now() - began < LONGEST_S * 1000; await seconds(0.1))
    if (await isSo()) return
  throw new Error(`not within ${LONGEST_S} s`)
}
