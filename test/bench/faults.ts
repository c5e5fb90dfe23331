// Everything that goes wrong at once: `npm run bench:faults -- 2000 3 20 5` (chats, parts, kills, restarts of Postgres). Two processes
// deliver, one answers people and one collects; one of the four is killed at random, Postgres is restarted, 5 % of connections break, 5 % of
// calls meet a 500, 3 % a 429, 2 % of chats have blocked the bot, 1 % have moved, 1 % of answers are lost after delivery, one in a hundred is
// slow, and clocks jump. Afterwards every living chat must have every part in order, no more repeats than can be told, and whoever said
// /start meanwhile an answer. A killed process takes along what it had been told and not answered: who waits for a minute says it again.
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { openDatabase } from '../../src/db/client.ts'
import { end, seconds, startBot, startStandIn } from './bot-fleet.ts'
import { addBuiltDigests, countArrivals } from './built-readers.ts'
import { randomNumbers } from './invented-news.ts'
import { loadNote, openScratchServer } from './scratch-server.ts'
import { isAmong } from './stand-in.ts'

const [chats = 2000, parts = 3, kills = 20, restarts = 5] = process.argv.slice(2).map(Number)
const BLOCKED = 2
const MIGRATED = 1
const IN_FLIGHT = 5
const LONGEST_S = 1500
/** Whoever says /start; the readers come before. */
const PERSON = 9_000_000
const PATIENCE_S = 60
const random = randomNumbers(Number(process.env.SEED ?? 1))
const scratch = await openScratchServer()
const telegram = await startStandIn({
  limit: 30,
  latency: 20,
  slow: 2_000,
  reset: 0.05,
  broken: 0.05,
  limited: 0.03,
  lost: 0.01,
  blocked: BLOCKED,
  migrated: MIGRATED,
})
const jump = fileURLToPath(new URL('clock-jump.ts', import.meta.url))
const start = (role: string) =>
  startBot({
    DATABASE_URL: scratch.url,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    SEND_RATE: '29.5',
    ROLE: role,
    LOG_LEVEL: 'error',
    NODE_OPTIONS: `--import tsx --import ${jump}`,
  })
const began = performance.now()
await (await openDatabase({ databaseUrl: scratch.url, dataDir: '' })).close()
await addBuiltDigests(scratch.url, chats, parts)
const fleet = ['deliver', 'deliver', 'bot', 'collect'].map(role => ({ role, ...start(role) }))
const killed: Record<string, number> = { deliver: 0, bot: 0, collect: 0 }
const people = createPeople()
const client = postgres(scratch.url, { max: 1, onnotice: () => {}, connect_timeout: 5 })
let restarted = 0
try {
  const events = [...Array(kills).fill('kill'), ...(scratch.server ? Array(restarts).fill('restart') : [])]
  events.sort(() => random() - 0.5)
  const spacing = (chats * parts) / 29.5 / (events.length + 2)
  let nextAt = spacing
  for (;;) {
    await seconds(1)
    const now = (performance.now() - began) / 1000
    const waiting = await people.speak(now, events.length > 0)
    if (now > LONGEST_S) throw new Error('it does not end')
    for (const [i, { role, child, output }] of fleet.entries()) {
      if (child.exitCode === null) continue
      // Without its database a process does not start; whoever runs it starts it again.
      if (!output().includes('Cannot use the database')) throw new Error(`${role} ended by itself: ${output()}`)
      fleet[i] = { role, ...start(role) }
    }
    if (events.length > 0 && now >= nextAt) {
      nextAt = now + spacing * (0.5 + random())
      if (events.pop() === 'kill') {
        const victim = Math.floor(random() * fleet.length)
        const { role, child } = fleet[victim] ?? never()
        await end(child, 'SIGKILL')
        fleet[victim] = { role, ...start(role) }
        killed[role] = (killed[role] ?? 0) + 1
      } else {
        await scratch.server?.restart()
        restarted++
      }
    }
    // What is to be tried again need not wait for its ten minutes: the bench is about losing, not about patience.
    const [row] = await client`
      with sooner as (update deliveries set not_before = now() where state = 'ready' and not_before > now() + interval '5 s')
      select count(*)::int as open from deliveries where state in ('due', 'ready')`.catch(() => [{ open: 1 }])
    if (row?.open === 0 && events.length === 0 && waiting === 0) break
  }
  const report = await telegram.report()
  const { complete, missing, disordered, repeats, most } = countArrivals(report, chats, parts, BLOCKED)
  const states = await client`select state, count(*)::int as count from deliveries group by state order by state`
  const took = (performance.now() - began) / 1000
  const inFlight = IN_FLIGHT * (killed.deliver ?? 0)
  const waits = [...report.waits].sort((a, b) => a - b)
  const byRole = Object.entries(killed)
    .map(([role, count]) => `${role} ${count}`)
    .join(', ')
  console.log(
    `${chats} chats, ${parts} parts each; kill -9: ${byRole}; ${restarted} restarts of Postgres, ${report.limited} 429 by lot, ${report.lost} answers lost: ` +
      `${complete} living chats have every part in order, ${missing} lack one, ${disordered} have them in another order; ` +
      `${repeats} repeats (allowed: ${report.lost} for lost answers and ${inFlight} for kills of who delivers), ${most} at most in one chat; ` +
      `429 that we earned: ${report.earned}; ${people.count()} people said /start, all answered, ${people.repeated()} said it again; half of them waited for ` +
      `${((waits[Math.floor(waits.length / 2)] ?? 0) / 1000).toFixed(1)} s, ${(Math.max(0, ...waits) / 1000).toFixed(1)} at most; ` +
      `${states.map(({ state, count }) => `${state} ${count}`).join(', ')}; ${took.toFixed(0)} s; ${loadNote()}`,
  )
  if (missing + disordered > 0 || repeats > report.lost + inFlight) process.exitCode = 1
} finally {
  for (const { child } of fleet) await end(child, 'SIGKILL')
  await client.end()
  await telegram.stop()
  await scratch.close()
}

/** Somebody new says /start every few seconds, and again each minute until there is an answer. */
function createPeople() {
  const saidAt = new Map<number, number>()
  let nextAt = 10
  let next = PERSON
  let repeated = 0
  return {
    count: () => saidAt.size,
    repeated: () => repeated,
    /** @returns how many wait for an answer */
    async speak(now: number, mayBegin: boolean): Promise<number> {
      const say = async (id: number) => {
        saidAt.set(id, now)
        await telegram.say(id, '/start')
      }
      if (mayBegin && now >= nextAt) {
        while (isAmong(next, BLOCKED, 1) || isAmong(next, MIGRATED, 2)) next++
        nextAt = now + 5
        await say(next++)
      }
      const { unanswered } = await telegram.count()
      for (const id of unanswered) {
        if (now - (saidAt.get(id) ?? now) < PATIENCE_S) continue
        repeated++
        await say(id)
      }
      return unanswered.length
    },
  }
}

function never(): never {
  throw new Error('there is nobody to kill')
}
