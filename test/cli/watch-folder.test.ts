import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { watchFolder } from '../../src/cli/watch-folder.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chenbao-watch-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('gives each content once, when it is complete', async () => {
  const stop = new AbortController()
  const got: string[] = []
  const watching = (async () => {
    for await (const files of watchFolder(folder, name => name.endsWith('.txt'), stop.signal))
      got.push(...files.map(file => basename(file)))
  })()
  const until = async (count: number) => {
    for (let i = 0; i < 200 && got.length < count; i++) await setTimeout(50)
  }
  await writeFile(join(folder, 'b.txt'), 'two')
  await writeFile(join(folder, 'a.txt'), 'one')
  await writeFile(join(folder, 'c.doc'), 'three')
  await until(2)
  expect(got.sort()).toEqual(['a.txt', 'b.txt'])
  // A copy is nothing new; one that grows is given when it has stopped growing.
  await writeFile(join(folder, 'copy.txt'), 'one')
  for (let i = 0; i < 8; i++) {
    await appendFile(join(folder, 'slow.txt'), `part ${i}\n`)
    await setTimeout(150)
    expect(got).not.toContain('slow.txt')
  }
  await until(3)
  // The same name with another content is another page.
  await writeFile(join(folder, 'a.txt'), 'something else')
  await until(4)
  stop.abort()
  await watching
  expect(got).toEqual(['a.txt', 'b.txt', 'slow.txt', 'a.txt'])
})
