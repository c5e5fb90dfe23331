import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { decode } from '../feed/decode.ts'
import { type ImportedArticle, isText, PAGE_LIMIT_BYTES, readPages } from '../services/import-pages.ts'
import { CommandError, print, printJson, readUpTo } from './io.ts'
import { day } from './options.ts'
import { watchFolder } from './watch-folder.ts'
import { withApp } from './with-app.ts'

interface Options {
  date?: string
  source?: string
  dryRun?: true
  watch?: true
  json?: true
}

interface Page {
  readonly file: string
  readonly name: string
  readonly articles: readonly ImportedArticle[]
}

const PAGE_FILES = new Set(['.txt', '.md', '.markdown', '.text'])

export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description('newspaper pages as text (files, folders, or - for standard input) → articles')
    .argument('<file...>')
    .option(
      '--date <day>',
      'day of the issue, YYYY-MM-DD (default: a day in the name of the file, or on the page)',
      day,
    )
    .option('--source <name>', 'name of the newspaper (default: name of the file)')
    .option('--dry-run', 'show what would be stored and store nothing')
    .option('--watch', 'stay, and take what is dropped into the folder')
    .option('--json', 'one JSON document; with --watch a line for each file')
    .action((files: string[], options: Options) =>
      options.watch ? watchPages(files, options) : importPages(files, options),
    )
}

async function importPages(files: string[], options: Options): Promise<void> {
  const failures: string[] = []
  const pages = await readFiles(await expand(files, failures), options, failures)
  const articles = pages.flatMap(page => page.articles)
  const counts = options.dryRun ? { stored: 0, known: 0 } : await store(pages, options.source)
  if (options.json) await printJson({ articles: articles.map(toJson), ...counts })
  else {
    for (const { date, title, paragraphs } of articles)
      await print(`${date ?? '(no date)'}  ${title}  (${paragraphs.length} paragraphs)`)
    await print(
      options.dryRun ? `${articles.length} articles, nothing stored` : `${counts.stored} stored, ${counts.known} known`,
    )
  }
  if (failures.length > 0) throw new CommandError(failures.join('; '))
}

/** Takes what is in a folder and what comes into it, until it is told to stop. A file that fails is named, and the rest goes on. */
async function watchPages(folders: string[], options: Options): Promise<void> {
  const [folder, ...others] = folders
  if (folder === undefined || others.length > 0 || options.dryRun)
    throw new InvalidArgumentError('--watch takes one folder and stores what comes in.')
  if (!(await stat(folder).catch(() => null))?.isDirectory())
    throw new CommandError(`${folder}: there is no such folder`)
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  await withApp(async app => {
    for await (const files of watchFolder(folder, isPageFile, stop.signal)) {
      const failures: string[] = []
      for (const { file, name, articles } of await readFiles(files, options, failures)) {
        const { stored, known } = await app.importPage(options.source ?? name, articles)
        await (options.json ? printJson({ file, stored, known }) : print(`${file}: ${stored} stored, ${known} known`))
      }
      for (const failure of failures)
        if (options.json) await printJson({ error: failure })
        else console.error(`chenbao: ${failure}`)
    }
  })
}

/** The documented fields and no others. */
function toJson(article: ImportedArticle) {
  const { title, kicker, byline, credit, dateline, date, language } = article
  const { subheads, paragraphs, captions, authorNote, summary } = article
  return {
    title,
    kicker,
    byline,
    credit,
    dateline,
    date,
    language,
    subheads,
    paragraphs,
    captions,
    authorNote,
    summary,
  }
}

async function store(pages: readonly Page[], source: string | undefined) {
  if (pages.length === 0) return { stored: 0, known: 0 }
  return withApp(async app => {
    const total = { stored: 0, known: 0 }
    for (const page of pages) {
      const { stored, known } = await app.importPage(source ?? page.name, page.articles)
      total.stored += stored
      total.known += known
    }
    return total
  })
}

/** Folders are read with all pages below them, in the order of their names. */
async function expand(files: readonly string[], failures: string[]): Promise<string[]> {
  const found: string[] = []
  for (const file of files) {
    if (file === '-') found.push(file)
    else {
      const info = await stat(file).catch(() => null)
      if (info === null) failures.push(`${file}: there is no such file`)
      else if (!info.isDirectory()) found.push(file)
      else {
        const entries = await readdir(file, { recursive: true, withFileTypes: true })
        const pages = entries
          .filter(entry => entry.isFile() && isPageFile(entry.name))
          .map(entry => join(entry.parentPath, entry.name))
          .sort()
        if (pages.length === 0) failures.push(`${file}: no .txt or .md file in this folder`)
        found.push(...pages)
      }
    }
  }
  return found
}

function isPageFile(name: string): boolean {
  return PAGE_FILES.has(extname(name).toLowerCase()) && !name.startsWith('.')
}

/** Files of one day are pages of one issue, so what goes on from one to the other is put together. */
async function readFiles(files: readonly string[], options: Options, failures: string[]): Promise<Page[]> {
  const texts = new Map<string, { date: string | undefined; text: string }>()
  for (const file of files) {
    const fail = (why: string) => failures.push(`${file}: ${why}`)
    const bytes = await readUpTo(file, PAGE_LIMIT_BYTES).catch(error => {
      if (!(error instanceof CommandError)) throw error
      return error
    })
    if (bytes instanceof CommandError) failures.push(bytes.message)
    else if (bytes === null) fail(`larger than ${PAGE_LIMIT_BYTES / 1024 / 1024} MB, which is no newspaper page`)
    else if (!isText(bytes)) fail('this is not text')
    else texts.set(file, { date: options.date ?? dayInName(basename(file)), text: decode(bytes, null) })
  }
  const pages = new Map<string, Page>()
  for (const date of new Set([...texts.values()].map(page => page.date))) {
    const issue = [...texts].filter(([, page]) => page.date === date)
    const results = readPages(
      issue.map(([, page]) => page.text),
      date,
    )
    for (const [i, [file]] of issue.entries()) {
      const result = results[i]
      if (result?.ok) pages.set(file, { file, name: nameOf(file), articles: result.articles })
      else failures.push(`${file}: ${result?.reason}`)
    }
  }
  return files.flatMap(file => pages.get(file) ?? [])
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : basename(file, extname(file))
}

/** 2026-11-24-A01.txt, 20261124_01.md. */
function dayInName(name: string): string | undefined {
  const [, year, month, date] = /(?<!\d)((?:19|20)\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/.exec(name) ?? []
  try {
    return year === undefined ? undefined : day(`${year}-${month}-${date}`)
  } catch (error) {
    if (error instanceof InvalidArgumentError) return undefined
    throw error
  }
}
