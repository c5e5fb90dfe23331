import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleEditions } from '../../src/samples/samples.ts'
import { createServerDatabase, engines } from '../support/database.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const [edition] = sampleEditions()
const PAPER = edition?.papers[0]?.file ?? ''

let folder: string
let shared: Record<string, string>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chenbao-cli-'))
  shared = await emptyDatabase('data')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/**
 * Settings for an empty database: on a server where there is one, which a process opens in a tenth of the time; what a
 * command does is the same on both. That processes follow one another on the embedded one, one test sees.
 */
async function emptyDatabase(name: string): Promise<Record<string, string>> {
  if (!engines.includes('server')) return { DATA_DIR: join(folder, name) }
  const { opened, url } = await createServerDatabase()
  await opened.close()
  return { DATABASE_URL: url }
}

function start(args: readonly string[], settings: Record<string, string> = {}) {
  return spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], {
    cwd: ROOT,
    // An empty setting counts as not set.
    env: { PATH: process.env.PATH ?? '', DATABASE_URL: '', ...shared, ...settings },
  })
}

async function run(args: readonly string[], { input = '', settings = {} as Record<string, string> } = {}) {
  const child = start(args, settings)
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', text => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    err += text
  })
  child.stdin.end(input)
  const code = await new Promise<number | null>(resolve => child.once('close', resolve))
  return { code, out, err, json: () => JSON.parse(out) }
}

describe('the commands', () => {
  it('import a page once, find it, and show what a subscriber would get', async () => {
    const args = ['import', PAPER, '--date', '2026-11-24', '--source', '澄湾日报', '--json']
    const first = await run(args)
    expect(first).toMatchObject({ code: 0, err: '' })
    const { articles, stored, known } = first.json()
    expect({ stored, known }).toEqual({ stored: articles.length, known: 0 })
    expect(Object.keys(articles[0])).toEqual(
      'title kicker byline credit dateline date language subheads paragraphs captions authorNote summary'.split(' '),
    )
    expect((await run(args)).json()).toMatchObject({ stored: 0, known: articles.length })

    const title: string = articles[0].title
    const found = (await run(['search', title, '--json'])).json()
    expect(Object.keys(found.results[0])).toEqual('id title url source published snippet score'.split(' '))
    expect(found.results[0].title).toBe(title)

    const topic = (await run(['topic', '机器人', '--json'])).json()
    expect(Object.keys(topic.stories[0])).toEqual('id title score why sources articles summary'.split(' '))

    const digest = await run(['digest', '--topic', '机器人', '--lang', 'en'])
    expect(digest.out).toContain(topic.stories[0].title)
    expect(digest.out).not.toContain('<b>')
  }, 180_000)

  it('answer each line as it comes', async () => {
    const child = start(['summarize', '--json', '-'])
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    for (const [id, text] of Object.entries({
      a: '海雾散去。灯塔亮了。渔船归港。',
      b: 'The fog lifted. The lamp was lit. The boats came home.',
    })) {
      child.stdin.write(`${JSON.stringify({ id, title: '', text, k: 1 })}\n`)
      const answer = JSON.parse((await lines.next()).value as string)
      expect(answer).toMatchObject({ id, sentences: [expect.any(String)] })
    }
    child.stdin.end()
    expect(await new Promise(resolve => child.once('close', resolve))).toBe(0)
  }, 30_000)

  it('keep the ids they are given and load nothing twice', async () => {
    const file = join(folder, 'rows.jsonl')
    const row = {
      id: 'x-1',
      title: '海带丰收',
      text: '今年海带丰收，产量增两成。',
      source: '试',
      url: '',
      published: '2026-11-20',
      category: '',
    }
    const settings = { DATABASE_URL: '', DATA_DIR: join(folder, 'embedded') }
    await writeFile(file, `${JSON.stringify(row)}\n`)
    expect((await run(['load', file, '--json'], { settings })).json()).toMatchObject({ stored: 1, known: 0 })
    expect((await run(['load', file, '--json'], { settings })).json()).toMatchObject({ stored: 0, known: 1 })
    const answer = await run(['search', '-', '--json'], { settings, input: '{"id":"q","query":"海带","limit":3}\n' })
    expect(answer.json()).toMatchObject({ id: 'q', results: [{ id: 'x-1' }] })
  }, 180_000)

  it('import what is dropped into a folder, and name what fails', async () => {
    const inbox = await mkdtemp(join(folder, 'inbox-'))
    await writeFile(join(inbox, 'empty.txt'), '  ')
    const child = start(['import', '--watch', inbox, '--json'], await emptyDatabase('watched'))
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    const next = async () => JSON.parse((await lines.next()).value ?? '')
    expect(await next()).toEqual({ error: expect.stringContaining('empty.txt: there is no text in it') })
    await writeFile(join(inbox, '2026-11-24.txt'), '# 新桥通车\n\n新桥昨天通车，全长两公里，车流平稳。\n')
    expect(await next()).toEqual({ file: join(inbox, '2026-11-24.txt'), stored: 1, known: 0 })
    child.kill('SIGTERM')
    expect(await new Promise(resolve => child.once('close', resolve))).toBe(0)
  }, 180_000)

  it.each([
    [['frobnicate'], 2, /unknown command/],
    [['import'], 2, /missing required argument/],
    [['import', PAPER, '--date', '2026-02-30'], 2, /YYYY-MM-DD/],
    [['digest'], 2, /--chat or --topic/],
    [['digest', '--topic', 'x', '--lang', 'xx'], 2, /zh, en/],
    [['import', '/no/such/page.txt', '--dry-run'], 1, /^chenbao: .*no such file\n$/],
    [['topic', '的'], 1, /^chenbao: .*\n$/],
    [['deliver'], 1, /BOT_TOKEN/],
    [['--help'], 0, /^$/],
  ])(
    '%j ends with %i and says why',
    async (args, code, words) => {
      const result = await run(args)
      expect(result.code).toBe(code)
      expect(result.err).toMatch(words)
    },
    30_000,
  )

  it('name every setting that is wrong', async () => {
    const result = await run(['stats'], { settings: { SEND_RATE: 'x', PORT: '99999' } })
    expect(result.code).toBe(1)
    expect(result.err).toMatch(/SEND_RATE[\s\S]*PORT|PORT[\s\S]*SEND_RATE/)
  }, 30_000)
})

describe('sources', () => {
  let server: Server
  let origin: string
  let asked = 0
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>湾区新闻</title><link>https://bay.example/</link>
    <item><title>潮汐电站并网</title><link>https://bay.example/tide</link><description>一座潮汐电站昨天并网发电。</description></item></channel></rss>`

  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/')
        response
          .setHeader('content-type', 'text/html')
          .end('<link rel="alternate" type="application/rss+xml" href="/feed.xml">')
      else if (request.url !== '/feed.xml') response.writeHead(500).end()
      else if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
      else {
        asked++
        response.setHeader('etag', '"1"').setHeader('content-type', 'application/rss+xml')
        response.end(feed.replaceAll('https://bay.example', origin))
      }
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  })
  afterAll(() => server.close())

  it('are found behind a page, read, and asked for news only', async () => {
    const settings = { ALLOW_PRIVATE_ADDRESSES: 'true', ...(await emptyDatabase('sources')) }
    const added = (await run(['sources', 'add', `${origin}/`, '--json'], { settings })).json()
    expect(added).toMatchObject({ title: '湾区新闻' })
    const id = String(added.id)
    expect((await run(['collect', '--json'], { settings })).json()).toEqual([])
    const collect = async () => (await run(['collect', '--source', id, '--json'], { settings })).json()
    // Its article is a teaser whose page was not asked yet, so the feed is read once more.
    expect(await collect()).toMatchObject([{ status: 'ok' }])
    expect(await collect()).toMatchObject([{ status: 'not-modified' }])
    expect(asked).toBe(2)
    expect((await run(['sources', '--json'], { settings })).json()).toMatchObject([{ articles: 1, failures: 0 }])
  }, 180_000)

  it('go in and out as OPML', async () => {
    const settings = await emptyDatabase('opml')
    const input = `<opml version="2.0"><body><outline text="新闻"><outline xmlUrl="https://a.example/feed" text="甲"/></outline>
      <outline xmlUrl="https://a.example/feed?utm_source=x" text="甲"/><outline xmlUrl="ftp://b.example/feed" text="乙"/></body></opml>`
    const first = (await run(['sources', 'import', '-', '--json'], { settings, input })).json()
    expect(first).toEqual({ added: 1, known: 1, failed: [{ url: 'ftp://b.example/feed', reason: 'no-address' }] })
    const out = (await run(['sources', 'export'], { settings })).out
    expect(out).toMatch(
      /<outline text="新闻" title="新闻">\s*<outline type="rss" text="甲" title="甲" xmlUrl="https:\/\/a.example\/feed"\/>/,
    )
    const refused = await run(['sources', 'import', '-'], { settings, input: `<!DOCTYPE x>${input}` })
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('DTD') })
  }, 180_000)

  it('at private addresses are refused', async () => {
    const result = await run(['sources', 'add', `${origin}/feed.xml`], {
      settings: await emptyDatabase('private'),
    })
    expect(result.code).toBe(1)
    expect(result.err).toContain('private-address')
  }, 30_000)
})
