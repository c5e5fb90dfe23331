import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseError } from './database-error.ts'

/**
 * Takes the data directory for this process: a second process would silently destroy an embedded database. The file holds
 * the process number; one that no longer lives, or is our own from the life before (in a container every process is
 * number 1), does not count.
 *
 * @returns what gives the directory back
 */
export async function lockDirectory(dataDir: string): Promise<() => Promise<void>> {
  const file = join(dataDir, 'process.lock')
  for (;;) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' })
      return () => rm(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = Number(await readFile(file, 'utf8').catch(() => ''))
    if (holder !== process.pid && isAlive(holder))
      throw new DatabaseError(
        `The embedded database in ${dataDir} is in use by process ${holder}. Stop it first, set another DATA_DIR, ` +
          'or set DATABASE_URL: a Postgres server serves several processes.',
      )
    await rm(file, { force: true })
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
