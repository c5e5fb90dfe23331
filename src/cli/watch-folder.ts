import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

const LOOK_MS = 500
/** Larger files are not read here; who gets them says what is wrong with them. */
const MOST_HASHED_BYTES = 32 * 1024 * 1024

/**
 * The files that are in a folder and that come into it, some at a time, until `signal`. A file is given when its size and time have stayed the
 * same between two looks, so none that is still being written; and once for what is in it, whatever its name. Looked at rather than
 * listened to: what the system tells of changes depends on the file system, and on network folders it tells nothing.
 */
export async function* watchFolder(
  folder: string,
  isWanted: (name: string) => boolean,
  signal: AbortSignal,
): AsyncGenerator<string[]> {
  let before = new Map<string, string>()
  const given = new Map<string, string>()
  const contents = new Set<string>()
  while (!signal.aborted) {
    const now = new Map<string, string>()
    const ready: string[] = []
    for (const name of (await readdir(folder).catch(() => [])).filter(isWanted).sort()) {
      const file = join(folder, name)
      const info = await stat(file).catch(() => null)
      if (!info?.isFile()) continue
      const state = `${info.size} ${info.mtimeMs}`
      now.set(file, state)
      if (before.get(file) !== state || given.get(file) === state) continue
      given.set(file, state)
      const hash = info.size > MOST_HASHED_BYTES ? state : await hashOf(file)
      if (hash === null || contents.has(hash)) continue
      contents.add(hash)
      ready.push(file)
    }
    before = now
    if (ready.length > 0) yield ready
    else await setTimeout(LOOK_MS, undefined, { signal }).catch(() => {})
  }
}

/** Null where the file has gone in the meantime. */
async function hashOf(file: string): Promise<string | null> {
  const bytes = await readFile(file).catch(() => null)
  return bytes === null ? null : createHash('sha256').update(bytes).digest('hex')
}
