import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, describe, expect, it } from 'vitest'
import { CHINESE, ENGLISH } from '../feed/full-text/pages.ts'

let folder: string | null = null
afterEach(async () => {
  if (folder !== null) await rm(folder, { recursive: true, force: true })
  folder = null
})

function start(args: readonly string[]) {
  return spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'extract', ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

async function finish(child: ReturnType<typeof start>) {
  let [out, error] = ['', '']
  child.stdout.on('data', data => (out += data))
  child.stderr.on('data', data => (error += data))
  const code = await new Promise<number | null>(resolve => child.on('close', resolve))
  return { code, out, error }
}

describe('extract', () => {
  it('answers each line as it comes, a failing one with its error', { timeout: 30_000 }, async () => {
    folder = await mkdtemp(join(tmpdir(), 'extract-'))
    const [english, chinese] = [join(folder, 'en.html'), join(folder, 'zh.html')]
    await writeFile(english, ENGLISH)
    await writeFile(chinese, CHINESE)
    const child = start(['--json', '-'])
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    const ask = async (row: object) => {
      child.stdin.write(`${JSON.stringify(row)}\n`)
      return JSON.parse((await lines.next()).value ?? '')
    }
    const first = await ask({ path: english, url: 'https://post.example/bridge.html' })
    expect(Object.keys(first)).toEqual(['path', 'ok', 'title', 'byline', 'published', 'language', 'image', 'text'])
    expect(first).toMatchObject({ path: english, ok: true, published: '2026-11-20T07:15:00.000Z', language: 'en' })
    expect(await ask({ path: join(folder, 'none.html') })).toMatchObject({
      ok: false,
      error: expect.stringMatching(/none\.html/),
    })
    expect(await ask({ path: 'http://127.0.0.1/a' })).toMatchObject({
      ok: false,
      error: expect.stringMatching(/not a public/),
    })
    expect(await ask({ path: chinese })).toMatchObject({ ok: true, byline: '李小明', language: 'zh' })
    child.stdin.end()
    expect(await new Promise(resolve => child.on('close', resolve))).toBe(0)
  })

  it('prints a page to read, fails where there is none, and knows bad usage', { timeout: 30_000 }, async () => {
    folder = await mkdtemp(join(tmpdir(), 'extract-'))
    const file = join(folder, 'en.html')
    await writeFile(file, ENGLISH)
    const [page, missing, usage] = await Promise.all(
      [[file], [join(folder, 'none.html')], []].map(args => finish(start(args))),
    )
    expect(page).toMatchObject({ code: 0, error: '' })
    expect(page?.out).toMatch(
      /^Harbour bridge stays open until spring\n\nAnn Lee, Bob Ray, 2026-11-20\n\nThe old harbour bridge/,
    )
    expect(missing).toMatchObject({
      code: 1,
      out: '',
      error: expect.stringMatching(/^chenbao: [^\n]*none\.html[^\n]*\n$/),
    })
    expect(usage?.code).toBe(2)
  })
})
