import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { Command } from 'commander'
import { decode } from '../feed/decode.ts'
import { type ImportedArticle, readPage } from '../services/import-pages.ts'
import { CommandError, print, printJson } from './io.ts'
import { day } from './options.ts'
import { withApp } from './with-app.ts'

interface Options {
  date?: string
  source?: string
  dryRun?: true
  json?: true
}

interface Page {
  readonly name: string
  readonly articles: readonly ImportedArticle[]
}

const PAGE_FILES = new Set(['.txt', '.md', '.markdown', '.text'])
/** A page of a newspaper has some 20 KB. */
const MOST_BYTES = 10 * 1024 * 1024

export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description('newspaper pages as text (files, folders, or - for standard input) → articles')
    .argument('<file...>')
    .option('--date <day>', 'day of the issue, YYYY-MM-DD', day)
    .option('--source <name>', 'name of the newspaper (default: name of the file)')
    .option('--dry-run', 'show what would be stored and store nothing')
    .option('--json', 'one JSON document')
    .action(importPages)
}

async function importPages(files: string[], options: Options): Promise<void> {
  const pages: Page[] = []
  const failures: string[] = []
  for (const file of await expand(files, failures)) {
    const page = await readFileAsPage(file, options.date)
    if ('articles' in page) pages.push(page)
    else failures.push(page.failure)
  }
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
          .filter(entry => entry.isFile() && PAGE_FILES.has(extname(entry.name).toLowerCase()))
          .map(entry => join(entry.parentPath, entry.name))
          .sort()
        if (pages.length === 0) failures.push(`${file}: no .txt or .md file in this folder`)
        found.push(...pages)
      }
    }
  }
  return found
}

async function readFileAsPage(file: string, date: string | undefined): Promise<Page | { failure: string }> {
  const fail = (why: string) => ({ failure: `${file}: ${why}` })
  const bytes = file === '-' ? await readStandardInput() : await readUpTo(file)
  if (bytes === null) return fail(`larger than ${MOST_BYTES / 1024 / 1024} MB, which is no newspaper page`)
  if (isBinary(bytes)) return fail('this is not text')
  const page = readPage(decode(bytes, null), date)
  return page.ok
    ? { name: file === '-' ? 'standard input' : basename(file, extname(file)), articles: page.articles }
    : fail(page.reason)
}

async function readUpTo(file: string): Promise<Buffer | null> {
  return (await stat(file)).size > MOST_BYTES ? null : readFile(file)
}

async function readStandardInput(): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    size += (chunk as Buffer).length
    if (size > MOST_BYTES) return null
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

/** Text has no zero bytes, save in UTF-16, which begins with its mark. */
function isBinary(bytes: Buffer): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return !isUtf16 && bytes.subarray(0, 8192).includes(0)
}
