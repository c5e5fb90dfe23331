import { findChromium } from './chromium.ts'
import { findPostgres } from './postgres.ts'

/** Last words of `npm test`: what this machine could not test, and how to have it. In CI leaving out is a failure. */
const missing = [
  ...(findPostgres() === null ? ['the database on a real Postgres (Debian: apt-get install postgresql)'] : []),
  ...(findChromium() === null
    ? ['the chat page in a browser (Debian: apt-get install chromium, or set CHROMIUM_PATH)']
    : []),
]
console.log(missing.length === 0 ? 'Nothing was left out.' : 'Left out on this machine:')
for (const what of missing) console.log(`  - ${what}`)
if (missing.length > 0 && process.env.CI === 'true') process.exit(1)
