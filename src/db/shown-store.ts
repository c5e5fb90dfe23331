import { and, desc, eq, sql } from 'drizzle-orm'
import type { Digest, DigestStory } from '../core/digest/digest.ts'
import { intArray } from './array-literal.ts'
import { type Database, rowsOf } from './database.ts'
import { digests, searches, seenUpdates } from './schema.ts'

/** What was shown and may be asked about again by a button: searches and digests; and the updates that were handled. */
export function createShownStore(db: Database) {
  return {
    async rememberSearch(chatId: number, text: string): Promise<number> {
      const [row] = await db.insert(searches).values({ chatId, text }).returning({ id: searches.id })
      return idOf(row)
    },

    async recallSearch(chatId: number, id: number): Promise<string | null> {
      const [row] = await db
        .select({ text: searches.text })
        .from(searches)
        .where(and(eq(searches.id, id), eq(searches.chatId, chatId)))
      return row?.text ?? null
    },

    async rememberDigest(chatId: number, digest: Digest): Promise<number> {
      const [row] = await db.insert(digests).values({ chatId, digest }).returning({ id: digests.id })
      return idOf(row)
    },

    /** Many at once; the ids in their order. */
    async rememberDigests(shown: readonly { chatId: number; digest: Digest }[]): Promise<number[]> {
      const texts = new Map<Digest, string>()
      for (const { digest } of shown) if (!texts.has(digest)) texts.set(digest, JSON.stringify(digest))
      const digestTexts = [...texts.keys()]
      // Chats share digests, so each goes over once.
      const rows = await rowsOf<{ id: string | number; place: string | number }>(
        db,
        sql`
        with texts as (
          select t.value as digest, t.ordinality - 1 as number
          from jsonb_array_elements(${`[${[...texts.values()].join(',')}]`}::jsonb) with ordinality as t
        ), shown as (
          select nextval(pg_get_serial_sequence('digests', 'id')) as id, s.chat_id, s.number, s.place
          from unnest(
            ${intArray(shown.map(({ chatId }) => chatId))}::bigint[],
            ${intArray(shown.map(({ digest }) => digestTexts.indexOf(digest)))}::int[]
          ) with ordinality as s (chat_id, number, place)
        ), made as (
          insert into digests (id, chat_id, digest) overriding system value
          select shown.id, shown.chat_id, texts.digest from shown join texts on texts.number = shown.number
        )
        select id, place from shown order by place`,
      )
      return rows.map(({ id }) => Number(id))
    },

    async recallDigest(chatId: number, id: number): Promise<Digest | null> {
      const [row] = await db
        .select({ digest: digests.digest })
        .from(digests)
        .where(and(eq(digests.id, id), eq(digests.chatId, chatId)))
      return row ? withDates(row.digest) : null
    },

    async latestDigest(chatId: number): Promise<Digest | null> {
      const [row] = await db
        .select({ digest: digests.digest })
        .from(digests)
        .where(eq(digests.chatId, chatId))
        .orderBy(desc(digests.id))
        .limit(1)
      return row ? withDates(row.digest) : null
    },

    /** True the first time an update is seen. */
    async firstTime(updateId: number): Promise<boolean> {
      const rows = await db
        .insert(seenUpdates)
        .values({ updateId })
        .onConflictDoNothing()
        .returning({ updateId: seenUpdates.updateId })
      return rows.length > 0
    },
  }
}

export type ShownStore = ReturnType<typeof createShownStore>

function idOf(row: { id: number } | undefined): number {
  if (!row) throw new Error('An inserted row came back without its id')
  return row.id
}

/** JSON keeps dates as text. */
function withDates(digest: Digest): Digest {
  const revive = (story: DigestStory) => ({ ...story, publishedAt: new Date(story.publishedAt) })
  return {
    ...digest,
    sections: digest.sections.map(section => ({ ...section, stories: section.stories.map(revive) })),
  }
}
