import { type Command, Option } from 'commander'
import type { App } from '../app.ts'
import type { Config } from '../config.ts'
import { type Chat, UI_LANGUAGES, type UiLanguage } from '../core/chat/chat.ts'
import type { Digest, DigestStory } from '../core/digest/digest.ts'
import { sameEveryDay } from '../core/digest/schedule.ts'
import { dayBounds } from '../core/digest/slot.ts'
import { readTopic } from '../core/topic/read-topic.ts'
import type { Topic } from '../core/topic/topic.ts'
import type { SearchHit } from '../services/search-articles.ts'
import { renderDigest } from '../telegram/message/digest-message.ts'
import { toPlainText } from '../telegram/message/plain-text.ts'
import { formatAge } from '../telegram/message/time.ts'
import { phrasesFor } from '../telegram/phrases/phrases-for.ts'
import { CommandError, jsonLinesOf, numberField, print, printJson, textField } from './io.ts'
import { count, day, telegramId } from './options.ts'
import { withApp } from './with-app.ts'

const DAY_MS = 86_400_000
/** What a digest of `digest --topic` holds. */
const SIZE = 8

/** A query on a line of its own may be a headline or a question; in characters. */
const LONGEST_LINE = 2000

/** Commands that show what readers would see. They record nothing. */
export function addReadCommands(program: Command): void {
  program
    .command('search')
    .description("search as the chat's /search; - reads {id,query,limit} a line and answers {id,results} a line")
    .argument('<query...>')
    .option('--limit <n>', 'most results', count, 10)
    .option('--json', 'one JSON document')
    .action(search)
  program
    .command('topic')
    .description('what a subscriber of a topic would get, and why')
    .argument('<query...>')
    .option('--date <day>', 'of the articles published that day (default: what came in within a day)', day)
    .option('--limit <n>', 'most stories', count, 10)
    .option('--json', 'one JSON document')
    .action(topic)
  program
    .command('digest')
    .description('builds a digest; sends and records nothing')
    .option('--chat <id>', "that chat's digest", telegramId)
    .option('--topic <query...>', 'a digest of these topics')
    .option('--date <day>', 'of the articles published that day', day)
    .addOption(new Option('--lang <language>', 'of the words around the news').choices(UI_LANGUAGES))
    .option('--format <format>', 'text, html or json', 'text')
    .option('--json', 'the same as --format json')
    .action(digest)
}

async function search(words: string[], options: { limit: number; json?: true }): Promise<void> {
  const query = words.join(' ')
  await withApp(async app => {
    if (query === '-') {
      for await (const row of jsonLinesOf('-')) {
        const limit = numberField(row, 'limit') ?? options.limit
        const found = await app.searches.search(textField(row, 'query'), { limit, offset: 0, longest: LONGEST_LINE })
        const hits = found.ok ? await withGivenIds(app, found.hits) : []
        await printJson({ id: row.id, results: hits.map(({ id, score }) => ({ id, score })) })
      }
      return
    }
    const found = await app.searches.search(query, { limit: options.limit, offset: 0 })
    if (!found.ok) throw new CommandError(`cannot search for "${found.value}": ${found.reason}`)
    const results = (await withGivenIds(app, found.hits)).map(hit => {
      const { id, title, url, source, publishedAt, snippet, score } = hit
      return { id, title, url, source, published: publishedAt.toISOString(), snippet: snippet.text, score }
    })
    if (options.json) return printJson({ query, total: found.total, results, suggestion: found.suggestion ?? null })
    if (found.dropped.length > 0) await print(`(nothing has: ${found.dropped.join(', ')})`)
    for (const hit of results)
      await print(`${hit.title}\n  ${hit.source}, ${hit.published.slice(0, 10)}\n  ${hit.snippet}`)
    await print(`${found.total} found`)
    if (found.suggestion != null) await print(`did you mean: ${found.suggestion}`)
  })
}

/** Articles that were loaded are named by the ids they came with. */
async function withGivenIds(
  app: App,
  hits: readonly SearchHit[],
): Promise<(Omit<SearchHit, 'id'> & { id: number | string })[]> {
  const given = await app.articles.externalIds(hits.map(hit => hit.id))
  return hits.map(hit => ({ ...hit, id: given.get(hit.id) ?? hit.id }))
}

async function topic(words: string[], options: { date?: string; limit: number; json?: true }): Promise<void> {
  const query = words.join(' ')
  await withApp(async (app, config) => {
    const { stories } = await app.digests.storiesOf({
      topic: toTopic(query),
      window: windowOf(options.date, config),
      unlessSentTo: null,
      size: options.limit,
      zone: config.defaultZone,
    })
    const shown = stories.slice(0, options.limit)
    if (options.json) return printJson({ topic: query, stories: shown.map(toJson) })
    const phrases = phrasesFor(config.defaultLanguage)
    for (const story of shown) {
      await print(`${story.why.score.toFixed(2)}  ${story.title}  [${story.sources.join(', ')}]`)
      const age = formatAge(story.publishedAt, new Date(), config.defaultZone, phrases.language)
      const why = phrases.why({ ...story.why, topic: query, age, isUpdate: false })
      await print(toPlainText(why.toString()).replace(/^/gm, '    '))
    }
    if (shown.length === 0) await print('nothing')
  })
}

interface DigestOptions {
  chat?: number
  topic?: string[]
  date?: string
  lang?: UiLanguage
  format: string
  json?: true
}

async function digest(options: DigestOptions, command: Command): Promise<void> {
  const format = options.json ? 'json' : options.format
  if (!['text', 'html', 'json'].includes(format)) command.error(`error: --format is text, html or json, not ${format}`)
  if ((options.chat === undefined) === (options.topic === undefined)) command.error('error: give --chat or --topic')
  await withApp(async (app, config) => {
    const { chat, digest } = await digestFor(app, config, options)
    if (format === 'json') return printJson(digest)
    const shown = { ...chat, language: options.lang ?? chat.language }
    for (const part of renderDigest(digest, 0, shown, phrasesFor(shown.language), new Date()))
      await print(format === 'html' ? part.html : toPlainText(part.html))
  })
}

async function digestFor(app: App, config: Config, options: DigestOptions): Promise<{ chat: Chat; digest: Digest }> {
  if (options.chat !== undefined) {
    const chat = await app.chatRows.find(options.chat)
    if (!chat) throw new CommandError(`no chat ${options.chat} is known`)
    return { chat, digest: await app.digests.build(chat, options.date === undefined ? {} : { date: options.date }) }
  }
  const digest = await app.digests.compose({
    topics: (options.topic ?? []).map(toTopic),
    window: windowOf(options.date, config),
    unlessSentTo: null,
    size: SIZE,
    zone: config.defaultZone,
  })
  return { chat: readerOf(config), digest }
}

/** The reader for whom a digest of no chat is shown. */
function readerOf(config: Config): Chat {
  return {
    id: 0,
    telegramId: 0,
    kind: 'private',
    title: '',
    threadId: null,
    state: 'active',
    pausedUntil: null,
    nextSlot: null,
    language: config.defaultLanguage,
    zone: config.defaultZone,
    schedule: sameEveryDay(config.defaultTimes),
    weekly: null,
    quiet: null,
    digestSize: SIZE,
    summaryLength: 'normal',
    style: 'full',
    silent: false,
    images: false,
  }
}

/** A topic that nobody has to have subscribed to; its id stands for none. */
function toTopic(text: string, index = 0): Topic {
  const read = readTopic(text)
  if (!read.ok) throw new CommandError(`"${read.value}" is no topic: ${read.reason}`)
  return { id: -1 - index, ...read.topic }
}

function windowOf(date: string | undefined, config: Config) {
  if (date !== undefined) return { by: 'publication', ...dayBounds(date, config.defaultZone) } as const
  const now = new Date()
  return { by: 'arrival', from: new Date(now.getTime() - DAY_MS), to: now } as const
}

function toJson(story: DigestStory) {
  const { id, title, why, sources, articleIds, summary } = story
  return { id, title, score: why.score, why, sources, articles: articleIds, summary }
}
