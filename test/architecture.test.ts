import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../src', import.meta.url))
const PAGE = 'playground/page' // runs in the browser

/** Which parts a part may import. The order of the core is that of the flow: later parts know earlier ones. */
const CORE = ['text', 'ranking', 'summary', 'article', 'story', 'topic', 'digest', 'search', 'chat']
const ALLOWED: Record<string, readonly string[]> = {
  core: ['core'],
  services: ['services', 'core'],
  feed: ['feed', 'services', 'core'],
  db: ['db', 'services', 'core'],
  telegram: ['telegram', 'services', 'core'],
  playground: ['playground'],
  samples: ['samples'],
}
/** What stands at the top of `src/` and joins the parts. The rest up there is for everybody below `core`. */
const JOINS = new Set(['app', 'join-delivery', 'run-bot', 'run-playground', 'main', 'cli'])

/** The one list of languages stands here, see `UI_LANGUAGES`. */
const LANGUAGES = 'core/chat/chat.ts'

/** Packages that core may use: pure functions over text and time. */
const PURE = new Set([
  '@node-rs/jieba',
  '@node-rs/jieba/dict.js',
  'snowball-stemmers',
  'opencc-js/t2cn',
  'temporal-polyfill',
  'node:crypto',
])

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => file.split(sep).join('/'))
const imports = new Map(files.map(file => [file, importsOf(file)]))

function importsOf(file: string): { specifier: string; target: string | null; isType: boolean }[] {
  const source = readFileSync(join(SRC, file), 'utf8')
  const lines = source.matchAll(/^(?:import|export)\s+(type\s+)?[^'"`;]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm)
  return [...lines].map(([, type, from, bare]) => {
    const specifier = from ?? bare ?? ''
    const isOurs = specifier.startsWith('.')
    const target = isOurs
      ? relative(SRC, join(SRC, dirname(file), specifier))
          .split(sep)
          .join('/')
      : null
    return { specifier, target, isType: type !== undefined }
  })
}

const partOf = (file: string): string => file.split('/')[0] ?? ''
const isTop = (file: string): boolean => !file.includes('/')

describe('architecture', () => {
  it('has every import point along the arrows', () => {
    const wrong = [...imports].flatMap(([file, targets]) => {
      const allowed = ALLOWED[partOf(file)]
      if (allowed === undefined) return []
      return targets.flatMap(({ target }) =>
        target === null || allowed.includes(partOf(target)) ? [] : [`${file} → ${target}`],
      )
    })
    expect(wrong).toEqual([])
  })

  it('has config, logger, scheduler and clock know nothing of ours, but that config knows the languages', () => {
    const wrong = [...imports].flatMap(([file, targets]) =>
      isTop(file) && !JOINS.has(file.replace('.ts', ''))
        ? targets
            .filter(({ target }) => target !== null && !(file === 'config.ts' && target === LANGUAGES))
            .map(t => `${file} → ${t.target}`)
        : [],
    )
    expect(wrong).toEqual([])
  })

  it('keeps the order of the flow within the core', () => {
    const rank = (file: string) => CORE.indexOf(file.split('/')[1] ?? '')
    const wrong = [...imports].flatMap(([file, targets]) =>
      partOf(file) !== 'core'
        ? []
        : targets.flatMap(({ target }) =>
            target !== null && rank(target) > rank(file) ? [`${file} → ${target}`] : [],
          ),
    )
    expect(wrong).toEqual([])
  })

  it('keeps the core pure: no package that is not, no clock, no randomness, no environment', () => {
    const wrong = files
      .filter(file => partOf(file) === 'core')
      .flatMap(file => {
        const foreign = (imports.get(file) ?? []).filter(
          ({ target, specifier }) => target === null && !PURE.has(specifier),
        )
        const source = readFileSync(join(SRC, file), 'utf8')
        const impure = /Date\.now\(|new Date\(\)|Math\.random|process\.|console\.|Temporal\.Now/.exec(source)
        return [
          ...foreign.map(({ specifier }) => `${file} → ${specifier}`),
          ...(impure ? [`${file}: ${impure[0]}`] : []),
        ]
      })
    expect(wrong).toEqual([])
  })

  it('has no cycles', () => {
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
        return
      }
      if (done.has(file)) return
      done.add(file)
      for (const { target, isType } of imports.get(file) ?? [])
        if (target !== null && !isType) visit(target, [...path, file])
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })

  it('imports no file that is not there, and leaves the page alone', () => {
    const known = new Set(files)
    const wrong = [...imports].flatMap(([file, targets]) =>
      targets.flatMap(({ target }) =>
        target !== null && (!known.has(target) || target.startsWith(PAGE)) ? [`${file} → ${target}`] : [],
      ),
    )
    expect(wrong).toEqual([])
  })
})
