// Everything that goes wrong at once: `npm run bench:faults -- 2000 3 20 5` (chats, parts, kills, restarts of Postgres). Two
// processes deliver; one of them is killed at random, Postgres is restarted, 5 % of connections break, 5 % of calls meet a 500, 3 % a
// 429, 2 % of chats have blocked the bot, 1 % have moved, 1 % of answers are lost after delivery, one in a hundred is slow, and
// clocks jump. Afterwards every living chat must have every part in order, and no more repeats than can be told.
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { openDatabase } from '../../src/db/client.ts'
import { end, seconds, startBot, startStandIn } from './bot-fleet.ts'
import { addBuiltDigests } from './built-readers.ts'
import { randomNumbers } from './invented-news.ts'
import { FIRST_READER } from './readers.ts'
import { loadNote, openScratchServer } from './scratch-server.ts'
import { isAmong } from './stand-in.ts'

const [chats = 2000, parts = 3, kills = 20, restarts = 5] = process.argv.slice(2).map(Number)
const BLOCKED = 2
const MIGRATED = 1
const IN_FLIGHT = 5
const LONGEST_S = 1500
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
const start = () =>
  startBot({
    DATABASE_URL: scratch.url,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    SEND_RATE: '29.5',
    ROLE: 'deliver',
    LOG_LEVEL: 'error',
    NODE_OPTIONS: `--import tsx --import ${jump}`,
  })
const began = performance.now()
await (await openDatabase({ databaseUrl: scratch.url, dataDir: '' })).close()
await addBuiltDigests(scratch.url, chats, parts)
const bots = [start(), start()]
const client = postgres(scratch.url, { max: 1, onnotice: () => {}, connect_timeout: 5 })
let killed = 0
let restarted = 0
try {
  const events = [...Array(kills).fill('kill'), ...(scratch.server ? Array(restarts).fill('restart') : [])]
  events.sort(() => random() - 0.5)
  const spacing = (chats * parts) / 29.5 / (events.length + 2)
  let nextAt = spacing
  for (;;) {
    await seconds(1)
    const now = (performance.now() - began) / 1000
    if (now > LONGEST_S) throw new Error('it does not end')
    if (events.length > 0 && now >= nextAt) {
      nextAt = now + spacing * (0.5 + random())
      if (events.pop() === 'kill') {
        const victim = Math.floor(random() * bots.length)
        const bot = bots[victim]
        if (bot) await end(bot.child, 'SIGKILL')
        bots[victim] = start()
        killed++
      } else {
        await scratch.server?.restart()
        restarted++
      }
    }
    // What is to be tried again need not wait for its ten minutes: the bench is about losing, not about patience.
    const [row] = await client`
      with sooner as (update deliveries set not_before = now() where state = 'ready' and not_before > now() + interval '5 s')
      select count(*)::int as open from deliveries where state in ('due', 'ready')`.catch(() => [{ open: 1 }])
    if (row?.open === 0 && events.length === 0) break
  }
  const report = await telegram.report()
  let complete = 0
  let disordered = 0
  let missing = 0
  let repeats = 0
  let most = 0
  for (let id = FIRST_READER; id < FIRST_READER + chats; id++) {
    if (isAmong(id, BLOCKED, 1)) continue
    const numbers = (report.chats[id] ?? []).map(({ text }) => Number(text.split(' ')[1]))
    const own = numbers.length - new Set(numbers).size
    repeats += own
    most = Math.max(most, own)
    if (new Set(numbers).size < parts) missing++
    else if (numbers.some((number, i) => i > 0 && number < (numbers[i - 1] ?? 0))) disordered++
    else complete++
  }
  const states = await client`select state, count(*)::int as count from deliveries group by state order by state`
  const took = (performance.now() - began) / 1000
  console.log(
    `${chats} chats, ${parts} parts each, ${killed} kills, ${restarted} restarts of Postgres, ${report.limited} 429 by lot, ${report.lost} answers lost: ` +
      `${complete} living chats have every part in order, ${missing} lack one, ${disordered} have them in another order; ` +
      `${repeats} repeats (allowed: ${report.lost} for lost answers and ${IN_FLIGHT} for each kill), ${most} at most in one chat; 429 that we earned: ${report.earned}; ` +
      `${states.map(({ state, count }) => `${state} ${count}`).join(', ')}; ${took.toFixed(0)} s; ${loadNote()}`,
  )
  if (missing + disordered > 0 || repeats > report.lost + IN_FLIGHT * killed) process.exitCode = 1
} finally {
  for (const { child } of bots) await end(child, 'SIGKILL')
  await client.end()
  await telegram.stop()
  await scratch.close()
}
