import { stat } from 'node:fs/promises'
import { SingleBar } from 'cli-progress'
import type { Command } from 'commander'
import type { App } from '../app.ts'
import { createBotGate, createDelivery } from '../join-delivery.ts'
import { createLogger } from '../logger.ts'
import { addArticles, type NewArticle } from '../services/add-articles.ts'
import { UNWATCHED } from '../services/delivery.ts'
import { CommandError, jsonLinesOf, print, printJson, textField } from './io.ts'
import { instant } from './options.ts'
import { withApp } from './with-app.ts'

export function addOperateCommands(program: Command): void {
  program
    .command('load')
    .description('bulk load of {id,title,text,source,url,published,category} a line; the id given is kept')
    .argument('<file>', 'a file of JSON lines, or -')
    .option('--json', 'one JSON document')
    .action(load)
  program
    .command('deliver')
    .description('what the scheduler would do at a time, once, and waits for it')
    .option('--at <time>', 'ISO 8601 (default: now)', instant)
    .option('--json', 'one JSON document')
    .action(deliver)
  program.command('stats').description('figures').option('--json', 'one JSON document').action(stats)
  program
    .command('retry')
    .description('dead letters: lists them, or puts them back into the queue')
    .argument('[id...]', 'these deliveries')
    .option('--all', 'all of them')
    .option('--json', 'one JSON document')
    .action(retry)
  program
    .command('health')
    .description('what is wrong; exit code 1 where something is')
    .option('--json', 'one JSON document')
    .action(health)
  program
    .command('backup')
    .description('writes everything to a file, of one moment; the bot may go on')
    .argument('<file>', 'a new file, such as chenbao.jsonl.gz')
    .option('--json', 'one JSON document')
    .action(backUp)
  program
    .command('restore')
    .description('puts a backup into an empty database of either kind, all or nothing')
    .argument('<file>', 'what backup wrote')
    .option('--json', 'one JSON document')
    .action(restore)
  program
    .command('cleanup')
    .description('deletes what is older than RETENTION_DAYS')
    .option('--json', 'one JSON document')
    .action(cleanUp)
}

/** Lines worked on together: rows of one source go into the database in one go. */
const LOAD_BATCH = 500

async function load(file: string, options: { json?: true }): Promise<void> {
  const began = performance.now()
  if (file !== '-') await stat(file).catch(() => Promise.reject(new CommandError(`${file}: there is no such file`)))
  await withApp(async app => {
    const bar = process.stderr.isTTY ? new SingleBar({ format: '{value} articles', stream: process.stderr }) : null
    bar?.start(0, 0)
    const total = { stored: 0, known: 0 }
    let batch: Record<string, unknown>[] = []
    const flush = async () => {
      const counts = await storeRows(app, batch)
      total.stored += counts.stored
      total.known += counts.known
      batch = []
      bar?.update(total.stored + total.known)
    }
    for await (const row of jsonLinesOf(file)) {
      batch.push(row)
      if (batch.length >= LOAD_BATCH) await flush()
    }
    await flush()
    bar?.stop()
    const result = { ...total, seconds: Math.round((performance.now() - began) / 100) / 10 }
    await (options.json
      ? printJson(result)
      : print(`${result.stored} stored, ${result.known} known, ${result.seconds} s`))
  })
}

async function storeRows(app: App, rows: readonly Record<string, unknown>[]) {
  const bySource = new Map<string, NewArticle[]>()
  for (const row of rows) {
    const source = textField(row, 'source', 'load')
    bySource.set(source, [...(bySource.get(source) ?? []), toArticle(row)])
  }
  const total = { stored: 0, known: 0 }
  for (const [title, articles] of bySource) {
    const { id } = await app.sources.add({ url: `paper:${title}`, kind: 'newspaper', title })
    const counts = await addArticles(app.store, id, articles, new Date())
    total.stored += counts.stored
    total.known += counts.known
  }
  return total
}

function toArticle(row: Record<string, unknown>): NewArticle {
  const published = new Date(textField(row, 'published'))
  const category = textField(row, 'category')
  const draft = {
    url: textField(row, 'url') || null,
    title: textField(row, 'title'),
    kicker: null,
    byline: [],
    credit: null,
    dateline: null,
    publishedAt: Number.isNaN(published.getTime()) ? null : published,
    paragraphs: textField(row, 'text').split(/\n+/),
    subheads: [],
    captions: [],
    authorNote: null,
    image: null,
    categories: category === '' ? [] : [category],
  }
  const externalId = textField(row, 'id')
  return externalId === '' ? { draft } : { draft, externalId }
}

async function deliver(options: { at?: Date; json?: true }): Promise<void> {
  const clock = () => options.at ?? new Date()
  await withApp(async (app, config) => {
    if (config.botToken === null) throw new CommandError('BOT_TOKEN is not set, so there is nowhere to deliver to')
    const logger = createLogger(config.logLevel)
    const connection = { token: config.botToken, apiRoot: config.telegramApiRoot }
    const { signal } = new AbortController()
    const watch = { ...UNWATCHED, came: app.outcomes.count }
    const gate = createBotGate(app, config, watch)
    const { delivery, close } = createDelivery(app, config, connection, { clock, logger, gate, watch })
    const { count, first, last } = await delivery.claimDue(clock())
    await delivery.buildDue()
    await sendAll(app, { first, last }, () => delivery.sendReady(signal))
    await close()
    await app.outcomes.flush()
    const states = await statesOf(app, { first, last })
    const counted = (...wanted: (keyof typeof states)[]) => wanted.reduce((sum, state) => sum + (states[state] ?? 0), 0)
    const result = {
      due: count,
      sent: counted('sent', 'empty'),
      blocked: counted('blocked', 'gone'),
      failed: counted('failed'),
    }
    if (options.json) await printJson(result)
    else await print(`${result.due} due, ${result.sent} sent, ${result.blocked} blocked, ${result.failed} failed`)
  }, clock)
}

const WAIT_MS = 500

/** The deliveries that were claimed, by their ids. */
interface Range {
  readonly first: number | null
  readonly last: number | null
}

async function statesOf(app: App, { first, last }: Range): ReturnType<App['deliveries']['countStates']> {
  return first === null || last === null ? {} : app.deliveries.countStates(first, last)
}

/** Sends under the sender's role, or waits while the running bot, which holds it, does. */
async function sendAll(app: App, range: Range, send: () => Promise<number>): Promise<void> {
  try {
    for (;;) {
      if (await app.roles.hold('sender', app.holder)) await send()
      const { due = 0, ready = 0 } = await statesOf(app, range)
      if (due + ready === 0) return
      await new Promise(resolve => setTimeout(resolve, WAIT_MS))
    }
  } finally {
    await app.roles.release('sender', app.holder)
  }
}

async function stats(options: { json?: true }): Promise<void> {
  await withApp(async app => {
    const figures = {
      articles: await app.articles.count(),
      sources: (await app.sources.list()).length,
      failingSources: await app.sources.failing(),
      chats: await app.chatRows.count(),
      deliveries: await app.deliveries.countByState(),
      queue: await app.deliveries.queue(),
      outcomes: await app.outcomes.since(new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10)),
    }
    if (options.json) return printJson(figures)
    for (const [name, value] of Object.entries(figures)) await print(`${name}: ${JSON.stringify(value)}`)
  })
}

async function retry(given: string[], options: { all?: true; json?: true }, command: Command): Promise<void> {
  const ids = given.map(Number)
  if (ids.some(id => !Number.isSafeInteger(id) || id < 1)) command.error('error: deliveries are named by their numbers')
  await withApp(async app => {
    if (ids.length === 0 && !options.all) {
      const letters = await app.deliveries.deadLetters(100)
      if (options.json) return printJson(letters)
      for (const { id, telegramId, slot, error } of letters)
        await print(`${id}  chat ${telegramId}  ${slot.toISOString()}  ${error}`)
      if (letters.length === 0) await print('no dead letters')
      return
    }
    const requeued = await app.deliveries.requeue(options.all ? undefined : ids)
    await (options.json ? printJson({ requeued }) : print(`${requeued} put back`))
  })
}

async function cleanUp(options: { json?: true }): Promise<void> {
  await withApp(async app => {
    const deleted = await app.cleanUp()
    await (options.json ? printJson({ deleted }) : print(`${deleted} articles deleted`))
  })
}

async function health(options: { json?: true }): Promise<void> {
  const troubles = await withApp(async app => {
    await app.ready()
    return app.troubles.look()
  })
  if (options.json) await printJson({ ok: troubles.length === 0, troubles })
  else if (troubles.length === 0) await print('all well')
  else for (const { kind, ...figures } of troubles) await print(`${kind}: ${JSON.stringify(figures)}`)
  if (troubles.length > 0) throw new CommandError(`not well: ${troubles.map(({ kind }) => kind).join(', ')}`)
}

async function backUp(file: string, options: { json?: true }): Promise<void> {
  await withApp(async app => {
    const rows = await app.backUp(file).catch(asCommandError)
    await (options.json ? printJson({ file, rows }) : print(`${rows} rows written to ${file}`))
  })
}

async function restore(file: string, options: { json?: true }): Promise<void> {
  await withApp(async app => {
    const rows = await app.restore(file).catch(asCommandError)
    await (options.json ? printJson({ file, rows }) : print(`${rows} rows restored from ${file}`))
  })
}

/** A file that cannot be written or read is said in a line. */
function asCommandError(error: unknown): never {
  const { code, path } = error as NodeJS.ErrnoException
  if (error instanceof Error && code !== undefined && path !== undefined)
    throw new CommandError(`${path}: ${error.message}`)
  throw error
}
