import { describe, expect, test } from 'vitest'
import { DEFAULT_SCHEDULE, sameEveryDay } from '../../src/core/digest/schedule.ts'
import { COMMANDS, commandWords, findCommand, parseCommand } from '../../src/telegram/chat/command.ts'
import { registerCommands } from '../../src/telegram/chat/menu.ts'
import { Html, html } from '../../src/telegram/message/html.ts'
import { en } from '../../src/telegram/phrases/en.ts'
import type { Phrases } from '../../src/telegram/phrases/phrases.ts'
import { zh } from '../../src/telegram/phrases/zh.ts'
import { parseHtml } from './telegram-html.ts'

const LONG = '<长>'.repeat(20)

/** What fits the parameter of any phrase: an object whose every field exists, or a word. */
const INPUTS: readonly unknown[] = [
  LONG,
  3,
  DEFAULT_SCHEDULE,
  null,
  {
    ...{
      name: LONG,
      topics: 3,
      isBack: false,
      word: LONG,
      nearest: 'sub',
      topic: LONG,
      isNew: true,
      recent: 2,
      value: LONG,
    },
    ...{
      command: '/sub',
      count: 9,
      page: 1,
      pages: 2,
      lastHit: LONG,
      mutedUntil: LONG,
      stories: 1,
      articles: 2,
      sources: 3,
    },
    ...{
      day: LONG,
      matched: [LONG],
      age: LONG,
      score: 1,
      relevance: 1,
      importance: 1,
      freshness: 1,
      text: LONG,
      total: 3,
    },
    ...{
      schedule: sameEveryDay(['08:00']),
      zone: 'UTC',
      times: ['08:00'],
      time: '8',
      fixedOffset: true,
      reason: 'bad-form',
    },
    ...{
      from: '23:00',
      to: '07:00',
      until: LONG,
      before: LONG,
      after: LONG,
      digestSize: 8,
      summaryLength: 'short',
      style: 'full',
    },
    ...{ quiet: null, silent: false, images: true, subscriptions: 1, deliveries: 2, sentStories: 3, searches: 4 },
    ...{ votes: 5, bookmarks: 6, filters: 7, weekly: { day: 6, time: '09:00' }, next: LONG, up: 1, down: 2 },
    ...{ word: LONG, today: 3, usual: 0.2, days: 30, peak: { day: LONG, stories: 4 }, to: LONG },
    ...{
      importanceParts: { sources: 2, growth: 1.5, place: 1.3, weight: 2 },
      newSources: 2,
      place: 0,
      state: 'growing',
      taste: { factor: 1.2, words: [LONG] },
      isLessWanted: true,
      isUpdate: true,
    },
    by: [
      { kind: 'word', value: LONG },
      { kind: 'less', value: LONG },
    ],
  },
  { day: 6, time: '09:00' },
  ...[
    { version: LONG, chats: { active: 3, gone: 1 }, sources: 4, failing: 1, dead: 2, rate: 28, isPaid: true },
    { chats: {}, sources: 0, failing: 0, dead: 0, rate: 28, isPaid: false },
  ].map(overview => ({
    ...overview,
    queue: { due: 1, ready: 2, retrying: 3 },
    oldestMinutes: 4,
    outcomes: { sent: 5, retry: 1 },
    latenessHours: 24,
  })),
  { id: 1, chat: 2, slot: LONG, error: LONG, shown: 3, count: 4 },
  { text: html`<b>${LONG}</b>`, readers: { private: 3, channel: 1 } },
  { state: 'running', written: 5, sent: 3, waiting: 1, unreachable: 1, failed: 0, minutes: 2 },
  { kind: 'late', waiting: 4, minutes: 20 },
  { kind: 'over', of: 'no-news' },
  'sport',
  [LONG],
  [{ filter: { kind: 'source', value: LONG }, isNew: true }],
]

/** Every sentence of a language, with its place; functions are tried with what they take. */
function sentences(value: unknown, path = ''): { path: string; said: string | Html }[] {
  if (typeof value === 'string' || value instanceof Html) return [{ path, said: value }]
  if (value === null) return []
  if (typeof value === 'function') {
    const said = INPUTS.flatMap(input => {
      try {
        const result: unknown = value(input, LONG)
        return typeof result === 'string' || result instanceof Html ? [result] : []
      } catch {
        return []
      }
    })
    expect(said, path).not.toEqual([])
    return said.map(one => ({ path: `${path}()`, said: one }))
  }
  return Object.entries(value as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`))
}

describe.each([
  ['zh', zh],
  ['en', en],
])('the phrases in %s', (language, phrases: Phrases) => {
  test('are well-formed and fit their places', () => {
    for (const { path, said } of sentences(phrases)) {
      const read = said instanceof Html ? parseHtml(said.toString()) : said
      expect(read, path).not.toBeNull()
      expect(read?.trim(), path).not.toBe('')
      expect([...(read ?? '')].length, path).toBeLessThanOrEqual(4096)
      if (path.startsWith('.answer')) expect([...(read ?? '')].length, path).toBeLessThanOrEqual(200)
      // What takes a name is cut by whoever puts it in.
      if (/^\.(button|settingsButton)\./.test(path) && !path.endsWith('()')) {
        expect([...(read ?? '')].length, path).toBeLessThanOrEqual(20)
      }
    }
  })

  test('keep to their punctuation', () => {
    for (const { path, said } of sentences({ ...phrases, locale: null, spoken: null, colon: null, nameList: null })) {
      const read = (said instanceof Html ? (parseHtml(said.toString()) ?? '') : said).replaceAll(LONG, '')
      if (language === 'zh') expect(read, path).not.toMatch(/\p{Script=Han}[,;!?:]|[,;!?](?=\p{Script=Han})/u)
      else if (!path.includes('language'))
        expect(read.replaceAll(/切换语言/g, ''), path).not.toMatch(/[，。：；！？、]|\p{Script=Han}/u)
    }
  })

  test('explain every command with examples that are understood', () => {
    for (const { name } of COMMANDS) {
      const { menu, examples } = phrases.commands[name]
      expect([...menu].length).toBeLessThanOrEqual(256)
      expect(examples.length).toBeGreaterThan(0)
      for (const example of examples) {
        expect(parseCommand(example, { botName: 'b', isPrivate: true })?.name).toBe(name)
      }
    }
  })
})

test('all languages have the same sentences, which take the same', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !(value instanceof Html) && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .map(([key, inner]) => [key, shape(inner)])
            .sort(),
        )
      : typeof value === 'function'
        ? `takes ${value.length}`
        : typeof value
  expect(shape({ ...zh, zoneName: null })).toEqual(shape({ ...en, zoneName: null })) // English needs less to name a city
})

describe('commands', () => {
  test('have names Telegram takes, and no alias twice', () => {
    expect(new Set(commandWords).size).toBe(commandWords.length)
    for (const word of commandWords) expect(word).toMatch(/^[a-z0-9_]{1,32}$/)
  })

  test.each([
    ['/SUB x', 'sub', 'x'],
    ['／sub x', 'sub', 'x'],
    ['/sub\nx\ny', 'sub', 'x\ny'],
    ['/subs', 'list', ''],
    ['退订 x', 'unsub', 'x'],
    ['取消订阅 x', 'unsub', 'x'],
    ['今日', 'digest', ''],
  ])('%j', (text, name, args) => {
    expect(parseCommand(text, { botName: 'b', isPrivate: true })).toMatchObject({ name, args })
  })

  test.each(['今天天气', '设置一下吧', '帮助我', 'sub x', '/', '/ sub', '/sub/x', ''])('%j is none', text => {
    expect(parseCommand(text, { botName: 'b', isPrivate: true })).toBeNull()
  })

  test('are found by any name', () => {
    expect(findCommand('/subscribe')).toBe('sub')
    expect(findCommand('订阅')).toBe('sub')
    expect(findCommand('constructor')).toBeNull()
  })
})

describe('registerCommands', () => {
  test('sets a menu for each scope, in Chinese and by default in English', async () => {
    const calls: [readonly { command: string; description: string }[], object][] = []
    await registerCommands({
      setMyCommands: async (commands: never, other: never) => {
        calls.push([commands, other])
        return true as const
      },
    } as never)
    expect(calls).toHaveLength(8)
    const find = (scope: string, language: string | undefined) =>
      calls.find(
        ([, other]) =>
          JSON.stringify(other) ===
          JSON.stringify({ scope: { type: scope }, ...(language && { language_code: language }) }),
      )?.[0]
    expect(find('all_private_chats', 'zh')?.[1]?.description).toContain('订阅')
    expect(find('all_private_chats', undefined)?.[1]?.description).toContain('Follow')
    expect(find('all_group_chats', 'zh')?.map(({ command }) => command)).toEqual([
      'digest',
      'list',
      'search',
      'read',
      'topics',
      'paper',
      'stats',
      'share',
      'saved',
      'sources',
      'status',
      'help',
      'privacy',
      'start',
    ])
    expect(find('all_chat_administrators', 'zh')).toHaveLength(COMMANDS.length)
  })

  test('a failure stops nothing', async () => {
    const warnings: string[] = []
    const api = { setMyCommands: async () => Promise.reject(new Error('offline')) }
    await registerCommands(api as never, { warn: message => void warnings.push(message) })
    expect(warnings).toHaveLength(8)
  })
})

describe('the profile', () => {
  test.each([en, zh])('fits what Telegram shows ($language)', ({ profile }) => {
    expect([...profile.description].length).toBeLessThanOrEqual(512)
    expect([...profile.short].length).toBeLessThanOrEqual(120)
  })
})
