import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

/** What the logger writes to standard error, line by line. */
function logged(script: string): Record<string, unknown>[] {
  const source = `import { createLogger } from './src/logger.ts'; const logger = createLogger('info'); ${script}`
  const { stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', source], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
  })
  return stderr
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
}

it('writes one JSON line an event, with the fields of its children, and no token', () => {
  const lines = logged(`
    logger.debug('not shown')
    logger.child({ role: 'sender' }).warn('A role was lost', { error: new Error('https://api/bot123456:AAAAAAAAAAAAAAAAAAAAAAAA/sendMessage failed') })`)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({ level: 'warn', role: 'sender', msg: 'A role was lost' })
  expect(JSON.stringify(lines)).not.toContain('AAAAAAAA')
  expect(JSON.stringify(lines)).toContain('[token]')
})

it('leaves the values of a failed query out', () => {
  const lines = logged(`
    const error = new Error('Failed query: select $1\\nparams: a private text', { cause: new Error('connection refused') })
    logger.error('It failed', { error: Object.assign(error, { params: ['a private text'] }) })`)
  expect(JSON.stringify(lines)).toContain('select $1')
  expect(JSON.stringify(lines)).toContain('connection refused')
  expect(JSON.stringify(lines)).not.toContain('private text')
})
