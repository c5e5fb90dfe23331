import { sql } from 'drizzle-orm'
import { afterEach, expect, it } from 'vitest'
import { createChatStore } from '../../src/db/chat-store.ts'
import type { OpenDatabase } from '../../src/db/client.ts'
import { rowsOf } from '../../src/db/database.ts'
import { onEachEngine } from '../support/database.ts'

/** Numbers that stand nowhere else. */
const CHAT = 770_077_007
const PERSON = 880_088_008_800
const OTHER = 660_066_006_600

onEachEngine('erasing a chat', open => {
  let database: OpenDatabase
  afterEach(() => database.close())

  const rows = <Row extends Record<string, unknown>>(query: string) => rowsOf<Row>(database.db, sql.raw(query))

  /** The tables with a row in which one of the numbers stands, in whatever column. */
  async function knowing(...numbers: readonly number[]): Promise<string[]> {
    const tables = await rows<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
    )
    const found: string[] = []
    for (const { name } of tables) {
      const hits = await rows(
        `select 1 from "${name}" t where t::text ~ '(^|[^0-9])(${numbers.join('|')})([^0-9]|$)' limit 1`,
      )
      if (hits.length > 0) found.push(name)
    }
    return found
  }

  it('leaves no row of any table that knows it, and every other chat as it was', async () => {
    database = await open()
    await rows(`alter table chats alter column id restart with ${CHAT}`)
    const chats = createChatStore(database.db)
    const defaults = {
      zone: 'UTC',
      schedule: [['08:00'], [], [], [], [], [], []],
      weekly: null,
      quiet: null,
      digestSize: 8,
      summaryLength: 'normal',
      style: 'full',
      silent: false,
      images: true,
      nextSlot: null,
      language: 'zh',
    } as const
    const open1 = (telegramId: number) =>
      chats.open({ telegramId, kind: 'private', title: 'x', language: 'zh' }, defaults)
    const [mine, other] = [await open1(PERSON), await open1(OTHER)]
    expect(mine.id).toBe(CHAT)
    await rows(`insert into stories (first_seen_at, last_seen_at, articles, sources) values (now(), now(), 1, 1)`)
    await rows(`insert into sources (url, kind, title, added_by) values ('https://a.example/', 'feed', 'A', ${CHAT})`)
    await rows(`insert into topics (kind, name, canonical) values ('query', 'x', 'x')`)
    await rows(`insert into articles (source_id, title, byline, published_at, language, paragraphs, subheads, captions, summary, categories,
      content_hash, fingerprint, story_id, search_vector, length, arrived_at)
      values (1, 't', '{}', now(), 'zh', '{}', '[]', '{}', '{}', '{}', 'h', 1, 1, '', 0, now())`)
    for (const { id } of [mine, other]) {
      await rows(`insert into subscriptions (chat_id, topic_id) values (${id}, 1)`)
      await rows(`insert into sent_stories (chat_id, story_id, sent_at) values (${id}, 1, now())`)
      await rows(`insert into votes (chat_id, story_id, vote, voted_at) values (${id}, 1, 1, now())`)
      await rows(`insert into bookmarks (chat_id, article_id) values (${id}, 1)`)
      await rows(`insert into filters (chat_id, kind, value) values (${id}, 'word', 'x')`)
      await rows(`insert into searches (chat_id, text) values (${id}, 'x')`)
      await rows(`insert into digests (chat_id, digest) values (${id}, '{}')`)
      await rows(`insert into managers (chat_id, user_id) values (${id}, ${OTHER}), (${id}, ${PERSON})`)
      await rows(`insert into deliveries (chat_id, slot, state) values (${id}, now(), 'ready')`)
      await rows(`insert into delivery_parts (delivery_id, part, payload, story_ids, state)
        select id, 0, '{"to": ${id}}', '{1}', 'waiting' from deliveries where chat_id = ${id}`)
    }
    await rows(`insert into announcements (html, created_by, state, cursor, created_at)
      values ('a', ${PERSON}, 'running', ${mine.id}, now()), ('b', ${OTHER}, 'running', ${other.id}, now())`)

    const pointing = await rows<{ name: string }>(
      `select distinct conrelid::regclass::text as name from pg_constraint where contype = 'f' and confrelid = 'chats'::regclass`,
    )
    const before = await knowing(CHAT, PERSON)
    // A table that points to chats and is not filled above would not be looked at.
    expect(before).toEqual(expect.arrayContaining(pointing.map(({ name }) => name)))

    expect(await chats.erase(mine.id)).toMatchObject({
      subscriptions: 1,
      votes: 1,
      bookmarks: 1,
      filters: 1,
      searches: 1,
    })
    expect(await knowing(CHAT, PERSON)).toEqual([])
    const left = before.filter(name => name !== 'sources') // the feed stays, whoever brought it
    expect(await knowing(other.id, OTHER)).toEqual(left)
    expect(await rows('select 1 from sources')).toHaveLength(1)
  })
})
