import { readFile, writeFile } from 'node:fs/promises'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Chat } from '../src/core/chat/chat.ts'
import type { Digest } from '../src/core/digest/digest.ts'
import { sameEveryDay } from '../src/core/digest/schedule.ts'
import { readTopic } from '../src/core/topic/read-topic.ts'
import { storeArticles } from '../src/db/article-intake.ts'
import { createArticleStore } from '../src/db/article-store.ts'
import { createChatStore } from '../src/db/chat-store.ts'
import type { OpenDatabase } from '../src/db/client.ts'
import { createPreferenceStore } from '../src/db/preference-store.ts'
import { articles as articleTable, sentStories } from '../src/db/schema.ts'
import { createShownStore } from '../src/db/shown-store.ts'
import { upsertSource } from '../src/db/source-store.ts'
import { createTopicStore } from '../src/db/topic-store.ts'
import { addArticles } from '../src/services/add-articles.ts'
import { createDigestService, numberedStories } from '../src/services/build-digest.ts'
import { createChatService } from '../src/services/manage-chats.ts'
import { createPreferenceService } from '../src/services/manage-preferences.ts'
import { renderDigest } from '../src/telegram/message/digest-message.ts'
import { toPlainText } from '../src/telegram/message/plain-text.ts'
import { renderWhy } from '../src/telegram/message/why-message.ts'
import { phrasesFor } from '../src/telegram/phrases/phrases-for.ts'
import { draft } from './support/articles.ts'
import { onEachEngine } from './support/database.ts'

const DAY = '2026-11-24'
const FOLDER = new URL('fixtures/day/', import.meta.url)
/** Written anew where this is set; then read by a person before it is committed. */
const REWRITE = process.env.GOLDEN === 'write'

interface Told {
  readonly source: string
  readonly at: Date
  /** The story it is known to belong to; singles have one of their own. */
  readonly story: string
  readonly title: string
  readonly text: string
}

/** `# source HH:MM story`, the title, the text; times are those of Shanghai. */
function parseDay(file: string): Told[] {
  return file
    .trim()
    .split(/\n\n(?=# )/)
    .map(block => {
      const [head = '', title = '', ...text] = block.split('\n')
      const [, source = '', time = '', story = ''] = /^# (.+) (\d\d:\d\d) (\S+)$/.exec(head) ?? []
      return { source, at: at(time), story, title, text: text.join('\n') }
    })
}

const at = (time: string) => new Date(`${DAY}T${time}:00+08:00`)

interface Reader {
  readonly name: string
  readonly settings?: Partial<Chat>
  readonly language: 'zh' | 'en'
  readonly topics: readonly string[]
  readonly filters?: readonly string[]
  readonly likes?: string
  readonly dislikes?: string
}

const READERS: readonly Reader[] = [
  { name: '林工程师', language: 'zh', topics: ['机器人', '经济', '科学'], settings: { digestSize: 6 } },
  { name: '青禾岛的周老师', language: 'zh', topics: ['local:青禾', '教育', '台风'], filters: ['小猫'] },
  {
    name: '球迷老郑（不看足球以外的热闹，只要标题）',
    language: 'zh',
    topics: ['足球', '轮渡', '银行', '港城'],
    settings: { digestSize: 3, style: 'compact' },
    filters: ['source:青禾晚报'],
  },
  {
    name: 'Ms Hale, who runs ships',
    language: 'en',
    topics: ['port +ships', '"solar ferry"', 'power -football'],
    settings: { digestSize: 5 },
  },
  {
    name: 'Tom, with votes',
    language: 'en',
    topics: ['harbour', 'Green Bay'],
    settings: { digestSize: 5, summaryLength: 'short' },
    likes: 'Weather museum opens in the old clock tower',
    dislikes: 'Dock workers strike over night shifts, 40 ships wait',
  },
]

onEachEngine('a day of eight papers', open => {
  let database: OpenDatabase
  let now = at('07:30')
  let told: Told[] = []
  const clock = () => now

  beforeAll(async () => {
    database = await open()
    told = parseDay(await readFile(new URL('articles.txt', FOLDER), 'utf8'))
  })
  afterAll(() => database.close())

  async function bring(wanted: readonly Told[]): Promise<void> {
    const { db } = database
    for (const one of [...wanted].sort((a, b) => a.at.getTime() - b.at.getTime())) {
      const { id } = await upsertSource(db, { url: `paper:${one.source}`, kind: 'newspaper', title: one.source })
      const item = draft({ title: one.title, paragraphs: [one.text], publishedAt: one.at })
      await addArticles((...batch) => storeArticles(db, ...batch), id, [{ draft: item }], one.at)
    }
  }

  it('is told to five readers as the golden file has it', async () => {
    const { db } = database
    const topics = createTopicStore(db)
    const preferences = createPreferenceService({
      rows: createPreferenceStore(db),
      sourceTitles: async () => [...new Set(told.map(({ source }) => source))],
      clock,
    })
    const chats = createChatService({
      chats: createChatStore(db),
      clock,
      defaults: { zone: 'Asia/Shanghai', schedule: sameEveryDay(['07:30', '18:00']) },
    })
    const digests = createDigestService({
      articles: createArticleStore(db),
      topics,
      shown: createShownStore(db),
      failingSources: async () => [],
      preferencesOf: preferences.of,
      clock,
    })
    const isMorning = ({ at: time }: Told) => time <= at('07:30')
    await bring(told.filter(isMorning))
    const written: string[] = []
    const readers: { reader: Reader; chat: Chat }[] = []
    for (const [i, reader] of READERS.entries()) {
      const { id } = await chats.open({
        telegramId: i + 1,
        kind: 'private',
        title: reader.name,
        language: reader.language,
      })
      const chat = await chats.update(id, { images: false, ...reader.settings })
      for (const text of reader.topics) {
        const topic = readTopic(text)
        if (!topic.ok) throw new Error(`${text}: ${topic.reason}`)
        now = new Date(now.getTime() + 1)
        await topics.subscribe(id, (await topics.upsert(topic.topic)).id)
      }
      for (const filter of reader.filters ?? []) expect(await preferences.hide(id, filter)).toMatchObject({ ok: true })
      for (const [title, vote] of [
        [reader.likes, 1],
        [reader.dislikes, -1],
      ] as const) {
        if (title === undefined) continue
        const [row] = await db
          .select({ storyId: articleTable.storyId })
          .from(articleTable)
          .where(eq(articleTable.title, title))
        await preferences.vote(id, row?.storyId ?? 0, vote)
      }
      readers.push({ reader, chat })
    }

    async function write(name: string, chat: Chat, digest: Digest | null): Promise<void> {
      if (!digest) throw new Error('no digest')
      const phrases = phrasesFor(chat.language)
      const parts = renderDigest(digest, 1, chat, phrases, now).map(part => toPlainText(part.html))
      const why = renderWhy(digest, phrases, { zone: chat.zone, now }).blocks.map(block =>
        toPlainText(block.toString()),
      )
      written.push(`━━━ ${name}\n\n${parts.join('\n\n')}\n\n┄┄┄\n${why.join('\n')}`)
      const sent = numberedStories(digest).map(({ story }) => ({ chatId: chat.id, storyId: story.id, sentAt: now }))
      for (const row of sent)
        await db
          .insert(sentStories)
          .values(row)
          .onConflictDoUpdate({ target: [sentStories.chatId, sentStories.storyId], set: { sentAt: now } })
    }

    now = at('07:30')
    for (const { reader, chat } of readers)
      await write(`${reader.name} · 07:30 · ${reader.topics.join(' | ')}`, chat, await digests.buildForSlot(chat, null))
    await bring(told.filter(one => !isMorning(one)))
    now = at('18:00')
    for (const { reader, chat } of readers)
      await write(`${reader.name} · 18:00`, chat, await digests.buildForSlot(chat, at('07:30')))

    const golden = new URL('digests.txt', FOLDER)
    const text = `${written.join('\n\n\n')}\n`
    if (REWRITE) await writeFile(golden, text)
    expect(text).toBe(await readFile(golden, 'utf8'))

    // The stories are the known ones.
    const rows = await db.select({ title: articleTable.title, storyId: articleTable.storyId }).from(articleTable)
    const storyOf = new Map(rows.map(row => [row.title, row.storyId]))
    const known = new Map<string, Set<number | undefined>>()
    for (const { story, title } of told) known.set(story, (known.get(story) ?? new Set()).add(storyOf.get(title)))
    expect(known.size).toBe(12 + 10)
    for (const [story, ids] of known) expect(ids.size, story).toBe(1)
    expect(new Set(storyOf.values()).size).toBe(known.size)
  })
})
