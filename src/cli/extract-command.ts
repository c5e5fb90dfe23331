import { readFile, stat } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Command } from 'commander'
import { loadConfig } from '../config.ts'
import { decode } from '../feed/decode.ts'
import { createFetcher, type Fetcher } from '../feed/fetch.ts'
import { fetchArticle } from '../feed/full-text/fetch-article.ts'
import { type ArticlePage, extractArticle } from '../feed/full-text.ts'
import { CommandError, jsonLinesOf, print, printJson, textField } from './io.ts'

/** As much of a file as of a fetched page. */
const MOST_BYTES = 5 * 1024 * 1024

export function addExtractCommand(program: Command): void {
  program
    .command('extract')
    .description('the full text of article pages; stores nothing')
    .argument('<files...>', 'files or addresses; - reads {path,url} a line from standard input')
    .option('--json', 'a line {path,ok,title,byline,published,language,image,text} for each')
    .addHelpText(
      'after',
      '\nThe text has its paragraphs apart by blank lines. A page that fails is a line {path,ok:false,error}, and the rest goes on.',
    )
    .action(extract)
}

/** What to read, and the address the page is known by, which may be another than where it is read from. */
interface Request {
  readonly path: string
  readonly url: string | null
}

async function extract(given: string[], options: { json?: true }): Promise<void> {
  const config = loadConfig(process.env)
  const fetcher = createFetcher({
    allowPrivateAddresses: config.allowPrivateAddresses,
    ...(config.proxyUrl === null ? {} : { proxyUrl: config.proxyUrl }),
  })
  const failures: string[] = []
  try {
    for await (const request of requestsOf(given)) {
      try {
        const page = await read(fetcher, request)
        await (options.json ? printJson(asLine(request.path, page)) : print(asText(page)))
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        if (options.json) await printJson({ path: request.path, ok: false, error: message })
        else failures.push(message)
      }
    }
  } finally {
    await fetcher.close()
  }
  if (failures.length > 0) throw new CommandError(failures.join('; '))
}

async function* requestsOf(given: readonly string[]): AsyncGenerator<Request> {
  for (const path of given) {
    if (path !== '-') yield { path, url: null }
    else
      for await (const row of jsonLinesOf('-')) {
        const url = textField(row, 'url')
        yield { path: textField(row, 'path') || url, url: url === '' ? null : url }
      }
  }
}

async function read(fetcher: Fetcher, { path, url }: Request): Promise<ArticlePage> {
  if (path === '') throw new Error('neither path nor url is given')
  if (/^https?:/i.test(path)) return fetchArticle(fetcher, path)
  const { size } = await stat(path)
  if (size > MOST_BYTES) throw new Error(`${path} has more than ${MOST_BYTES} bytes`)
  return extractArticle(decode(await readFile(path), null), url ?? pathToFileURL(path).href)
}

function asLine(path: string, { title, byline, published, language, image, text }: ArticlePage) {
  return { path, ok: true, title, byline, published, language, image, text }
}

function asText({ title, byline, published, text }: ArticlePage): string {
  const about = [byline, published?.toISOString().slice(0, 10)].filter(Boolean).join(', ')
  return [title, about, text].filter(Boolean).join('\n\n')
}
