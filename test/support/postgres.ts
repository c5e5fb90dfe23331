import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The folder with `initdb` and `pg_ctl`, or null where this machine has no Postgres server. */
export function findPostgres(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map(version => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
  return folders.find(folder => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl'))) ?? null
}

export interface TestServer {
  /** Of the maintenance database. */
  readonly url: string
  /** As an operator does it: what is under way is broken off. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts a server of its own in a temporary folder, on a free port of the loopback address.
 *
 * @param isSafe whether what is committed is on the disk: slower, as in earnest
 */
export async function startPostgres(bin: string, { isSafe = false } = {}): Promise<TestServer> {
  const directory = await mkdtemp(join(tmpdir(), 'chenbao-postgres-'))
  const asOwner = await ownerOf(directory)
  const data = join(directory, 'data')
  const port = await freePort()
  await asOwner(join(bin, 'initdb'), ['-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--no-sync'])
  const settings = `-p ${port} -k ${directory} -c listen_addresses=127.0.0.1 -c fsync=${isSafe ? 'on' : 'off'} -c max_connections=200`
  await asOwner(join(bin, 'pg_ctl'), ['-D', data, '-w', '-l', join(directory, 'log'), '-o', settings, 'start'])
  return {
    url: `postgres://test@127.0.0.1:${port}/postgres`,
    async restart() {
      await asOwner(join(bin, 'pg_ctl'), [
        '-D',
        data,
        '-w',
        '-m',
        'fast',
        '-l',
        join(directory, 'log'),
        '-o',
        settings,
        'restart',
      ])
    },
    async stop() {
      await asOwner(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'])
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** Postgres refuses to run as root; Debian's package brings a user for it. */
async function ownerOf(directory: string) {
  if (process.getuid?.() !== 0) return (file: string, args: string[]) => run(file, args, { cwd: directory })
  const { stdout } = await run('id', ['-u', 'postgres'])
  await chown(directory, Number(stdout), -1)
  return (file: string, args: string[]) => run('runuser', ['-u', 'postgres', '--', file, ...args], { cwd: directory })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
