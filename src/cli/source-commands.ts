import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Command } from 'commander'
import { loadConfig } from '../config.ts'
import { decode } from '../feed/decode.ts'
import { discoverFeeds } from '../feed/discover.ts'
import { parseFeed } from '../feed/entries.ts'
import { createFeedReader } from '../feed/feed-reader.ts'
import { createFetcher } from '../feed/fetch.ts'
import { formatOpml, OPML_LIMITS, parseOpml } from '../feed/opml.ts'
import { importSources } from '../services/import-sources.ts'
import { CommandError, linesOf, print, printJson, readUpTo } from './io.ts'
import { count } from './options.ts'
import { withApp } from './with-app.ts'

export function addSourceCommands(program: Command): void {
  const sources = program.command('sources').description('the sources articles come from')
  sources.command('list', { isDefault: true }).option('--json', 'one JSON document').action(list)
  sources
    .command('add')
    .description('a feed, or the feed behind a page')
    .argument('<url>')
    .option('--json', 'one JSON document')
    .action(add)
  sources
    .command('remove')
    .description('a source with all its articles')
    .argument('<id>', 'its number in the list', count)
    .option('--json', 'one JSON document')
    .action(remove)
  sources
    .command('import')
    .description('the feeds of an OPML file become sources; the next round asks them')
    .argument('<file>', 'OPML, or - for standard input')
    .option('--json', 'one JSON document')
    .action(importOpml)
  sources
    .command('export')
    .description('the feeds as OPML, to standard output or to a file')
    .argument('[file]')
    .option('--json', 'their addresses, titles and folders instead')
    .action(exportOpml)
  program
    .command('collect')
    .description('one round over the sources that are due, or over one')
    .option('--source <id>', 'this source, due or not', count)
    .option('--json', 'a report per source')
    .action(collect)
  program
    .command('feed')
    .description('parses feeds and stores nothing; - reads one file or URL a line')
    .argument('<source...>', 'files, URLs or -')
    .option('--discover', 'which feeds a page offers')
    .option('--json', 'JSON lines, which is what it prints anyway')
    .action(feed)
}

async function list(options: { json?: true }): Promise<void> {
  await withApp(async app => {
    const counts = await app.sources.countArticles()
    const health = new Map((await app.health.sources()).map(source => [source.id, source.articlesADay]))
    const sources = (await app.sources.list()).map(source => ({
      ...source,
      articles: counts.get(source.id) ?? 0,
      articlesADay: Math.round((health.get(source.id) ?? 0) * 10) / 10,
    }))
    if (options.json) return printJson(sources)
    for (const { id, title, url, articles, articlesADay, failures, lastError, lastSuccessAt, goneAt } of sources) {
      const success = lastSuccessAt === null ? 'never read' : `read ${lastSuccessAt.toISOString().slice(0, 16)}Z`
      const failure = failures > 0 ? `  ${goneAt === null ? `failed ${failures}×` : 'gone'}: ${lastError}` : ''
      await print(`${id}  ${title}  ${url}  ${success}  ${articles} articles, ${articlesADay} a day${failure}`)
    }
    if (sources.length === 0) await print('no sources yet: sources add URL')
  })
}

async function add(url: string, options: { json?: true }): Promise<void> {
  await withApp(async app => {
    const result = await app.addFeed(url)
    if (!result.ok) {
      const choice = 'feeds' in result ? `: ${result.feeds.map(found => found.url).join(' ')}` : ''
      throw new CommandError(`${url}: ${result.reason}${choice}`)
    }
    if (options.json) await printJson({ id: result.sourceId, title: result.title })
    else await print(`${result.sourceId}  ${result.title}`)
  })
}

async function remove(id: number, options: { json?: true }): Promise<void> {
  await withApp(async app => {
    if (!(await app.sources.remove(id))) throw new CommandError(`there is no source ${id}`)
    await (options.json ? printJson({ removed: id }) : print(`removed ${id}`))
  })
}

async function importOpml(file: string, options: { json?: true }): Promise<void> {
  const bytes = await readUpTo(file, OPML_LIMITS.bytes)
  if (bytes === null) throw new CommandError(`${file}: ${OPML_PROBLEMS['too-large']}`)
  const read = parseOpml(decode(bytes, null))
  if (!read.ok) throw new CommandError(`${file}: ${OPML_PROBLEMS[read.reason]} (${read.value || 'no XML'})`)
  await withApp(async app => {
    const result = await importSources(app.sources.add, read.outlines)
    if (options.json) return printJson(result)
    for (const { url } of result.failed) await print(`not an http(s) address: ${url}`)
    await print(`${result.added} added, ${result.known} known, ${result.failed.length} failed`)
  })
}

const OPML_PROBLEMS = {
  'not-opml': 'this is no OPML',
  dtd: 'it has a document type (DTD), which is refused',
  'too-large': `larger than ${OPML_LIMITS.bytes / 1024 / 1024} MB`,
  'too-many': `more than ${OPML_LIMITS.feeds} feeds`,
  empty: 'it names no feed',
} as const

async function exportOpml(file: string | undefined, options: { json?: true }): Promise<void> {
  await withApp(async app => {
    const feeds = (await app.sources.list()).filter(source => source.kind !== 'newspaper')
    const outlines = feeds.map(({ url, title, folder }) => ({ url, title, folder }))
    const text = options.json ? `${JSON.stringify(outlines)}\n` : formatOpml('Chenbao', outlines)
    if (file === undefined) return print(text.trimEnd())
    await writeFile(file, text)
    await print(`${outlines.length} feeds in ${file}`)
  })
}

async function collect(options: { source?: number; json?: true }): Promise<void> {
  await withApp(async app => {
    if (options.source !== undefined) {
      const source = await app.sources.find(options.source)
      if (!source) throw new CommandError(`there is no source ${options.source}`)
      if (source.kind === 'newspaper') throw new CommandError(`${source.title} is a newspaper: its pages are imported`)
      await app.sources.makeDue(options.source)
    }
    const reports = await app.collect()
    if (options.json) return printJson(reports)
    for (const { title, status, stored, known, error } of reports)
      await print(`${title}: ${error ?? `${status}, ${stored} new, ${known} known`}`)
    if (reports.length === 0) await print('no source is due')
  })
}

/** Files named on the command line read at the same time; the network's own limits come from the fetcher. */
const AT_ONCE = 4

async function feed(given: string[], options: { discover?: true }): Promise<void> {
  const config = loadConfig(process.env)
  const fetcher = createFetcher({
    allowPrivateAddresses: config.allowPrivateAddresses,
    ...(config.proxyUrl === null ? {} : { proxyUrl: config.proxyUrl }),
    ...(config.contact === null ? {} : { contact: config.contact }),
  })
  const isUrl = (source: string) => /^https?:/i.test(source)
  const read = async (source: string) => {
    if (!isUrl(source)) {
      const bytes = await readFile(source)
      return { text: decode(bytes, null), url: pathToFileURL(source).href }
    }
    const result = await fetcher.fetch(source)
    if (result.status !== 'ok') throw new Error('not modified')
    return { text: decode(result.body, result.contentType), url: result.url }
  }
  const answer = async (source: string) => {
    try {
      if (options.discover && isUrl(source)) {
        await printJson({ url: source, ok: true, feeds: await createFeedReader(fetcher).discover(source) })
        return
      }
      const { text, url } = await read(source)
      if (options.discover) await printJson({ url: source, ok: true, feeds: discoverFeeds(text, url) })
      else {
        const { format, title, link, language, entries } = parseFeed(text, url)
        await printJson({ url: source, ok: true, format, title, link, language, entries })
      }
    } catch (error) {
      await printJson({ url: source, ok: false, error: error instanceof Error ? error.message : String(error) })
    }
  }
  try {
    const open = new Set<Promise<void>>()
    for await (const source of sourcesOf(given)) {
      const work: Promise<void> = answer(source).finally(() => open.delete(work))
      open.add(work)
      if (open.size >= AT_ONCE) await Promise.race(open)
    }
    await Promise.all(open)
  } finally {
    await fetcher.close()
  }
}

async function* sourcesOf(given: readonly string[]): AsyncGenerator<string> {
  for (const source of given) {
    if (source === '-') for await (const line of linesOf('-')) yield line.trim()
    else yield source
  }
}
