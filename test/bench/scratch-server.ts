import { randomUUID } from 'node:crypto'
import { loadavg } from 'node:os'
import postgres from 'postgres'
import { findPostgres, startPostgres, type TestServer } from '../support/postgres.ts'

/** A Postgres server of the bench's own, gone afterwards; or the one of DATABASE_URL, on which a database is made. */
export async function openScratchServer(): Promise<{ url: string; server: TestServer | null; close(): Promise<void> }> {
  const given = process.env.DATABASE_URL
  if (given) {
    const name = `bench_${randomUUID().replaceAll('-', '')}`
    const admin = postgres(given, { max: 1, onnotice: () => {} })
    await admin.unsafe(`create database ${name}`)
    const url = new URL(given)
    url.pathname = `/${name}`
    const close = async () => {
      await admin.unsafe(`drop database ${name} with (force)`)
      await admin.end()
    }
    return { url: url.href, server: null, close }
  }
  const bin = findPostgres()
  if (bin === null) throw new Error('this machine has no Postgres server; set DATABASE_URL')
  const server = await startPostgres(bin, { isSafe: true })
  return { url: server.url, server, close: server.stop }
}

/** How busy the machine is beside us: a figure means little without it. */
export const loadNote = (): string =>
  `load ${loadavg()
    .map(value => value.toFixed(1))
    .join(' ')}`
