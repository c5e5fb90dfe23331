import { parseNewspaperPage } from '../../src/core/article/newspaper-page.ts'
import { decode } from '../../src/feed/decode.ts'
import { discoverFeeds, feedAnchors } from '../../src/feed/discover.ts'
import { parseFeed } from '../../src/feed/entries.ts'
import { FeedError } from '../../src/feed/feed-error.ts'
import { htmlToText } from '../../src/feed/html-text.ts'
import { parseOpml } from '../../src/feed/opml.ts'

const URL_ = 'https://fuzz.example/feed'
/** What breaks readers: markup cut or doubled, odd characters, endless repetition. */
const SCRAPS = [
  '<',
  '>',
  '</',
  '/>',
  '&',
  '&amp;',
  '&#x0;',
  '&#1114112;',
  '&lt;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?xml ',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<item>',
  '</item>',
  '<entry>',
  '<channel>',
  '<title>',
  '</titel>',
  '<div><div>',
  '"',
  "'",
  '=',
  '\0',
  '\u0001',
  '\ufeff',
  '\ud800',
  '\u2028',
  '\r',
  '\n\n',
  '\f',
  '\u3000',
  '。',
  '”',
  '“',
  '（记者 ',
  '下转第3版',
  '（上接第1版）',
  '第03版',
  'Continued on Page A1',
  '本报讯',
  '■',
  '# ',
  '**',
  '====',
  '2026年13月45日',
  '9999999999',
  '{"items":[',
  '🙂',
]

export interface FuzzReport {
  readonly runs: number
  readonly seconds: number
  readonly slowestMs: number
  readonly crashes: { run: number; reader: string; error: string }[]
  /** Over a second. */
  readonly slow: { run: number; reader: string; milliseconds: number; length: number }[]
}

/** The readers, each with what it does on any text: nothing is thrown but what it says it throws. */
const READERS: Readonly<Record<string, (text: string, bytes: Uint8Array) => unknown>> = {
  feed(text) {
    try {
      return parseFeed(text, URL_)
    } catch (error) {
      if (!(error instanceof FeedError)) throw error
      return null
    }
  },
  decode: (_, bytes) => decode(bytes, 'text/xml; charset=gb2312'),
  html: text => htmlToText(text),
  anchors: text => [discoverFeeds(text, URL_), feedAnchors(text, URL_)],
  opml: text => parseOpml(text),
  newspaper: text => parseNewspaperPage(text, { date: '2026-11-24' }),
}

/** Runs readers over mutations of the seeds. The same seed gives the same runs. */
export function fuzz(
  seeds: readonly string[],
  { runs, seed, onRun }: { runs: number; seed: number; onRun?: (done: number) => void },
): FuzzReport {
  const random = mulberry32(seed)
  const names = Object.keys(READERS)
  const report: FuzzReport = { runs, seconds: 0, slowestMs: 0, crashes: [], slow: [] }
  const began = performance.now()
  let slowestMs = 0
  for (let run = 1; run <= runs; run++) {
    const text = mutate(pick(seeds, random), seeds, random)
    const reader = names[run % names.length] ?? 'feed'
    const startedAt = performance.now()
    try {
      READERS[reader]?.(text, Buffer.from(text, random() < 0.5 ? 'utf8' : 'latin1'))
    } catch (error) {
      report.crashes.push({
        run,
        reader,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      })
    }
    const milliseconds = performance.now() - startedAt
    slowestMs = Math.max(slowestMs, milliseconds)
    if (milliseconds > 1000)
      report.slow.push({ run, reader, milliseconds: Math.round(milliseconds), length: text.length })
    onRun?.(run)
  }
  return { ...report, seconds: Math.round((performance.now() - began) / 1000), slowestMs: Math.round(slowestMs) }
}

/** Cuts, doubles, swaps and strews scraps; now and then repeats one thing very often. */
function mutate(seed: string, seeds: readonly string[], random: () => number): string {
  const from = Math.floor(random() * seed.length * 0.8)
  let text = random() < 0.5 ? seed : seed.slice(from, from + 200 + Math.floor(random() * 4000))
  for (let change = Math.floor(random() * 6); change >= 0; change--) {
    const at = Math.floor(random() * (text.length + 1))
    const length = Math.floor(random() * 200)
    const kind = random()
    if (kind < 0.3) text = text.slice(0, at) + pick(SCRAPS, random) + text.slice(at)
    else if (kind < 0.5) text = text.slice(0, at) + text.slice(at + length)
    else if (kind < 0.65)
      text = text.slice(0, at) + text.slice(at, at + length).repeat(1 + Math.floor(random() * 4)) + text.slice(at)
    else if (kind < 0.8) text = text.slice(0, at) + pick(seeds, random).slice(at, at + length) + text.slice(at)
    else if (kind < 0.95)
      text = text.slice(0, at) + String.fromCharCode(Math.floor(random() * 0xffff)) + text.slice(at + 1)
    else text = text.slice(0, at) + pick(SCRAPS, random).repeat(Math.floor(random() * 2000)) + text.slice(at)
  }
  return text
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T
}

/** A small generator of pseudo-random numbers in [0, 1) (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
