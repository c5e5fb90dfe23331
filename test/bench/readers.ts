import postgres from 'postgres'
import { readTopic } from '../../src/core/topic/read-topic.ts'

/** The first reader's Telegram id; the others follow. */
export const FIRST_READER = 100_001

/** Chats that are due at `nextSlot`, each with `perChat` of the topics in turn. Written by SQL: a hundred thousand take seconds. */
export async function addReaders(
  url: string,
  count: number,
  {
    topics,
    perChat,
    nextSlot,
    size = 8,
  }: { topics: readonly string[]; perChat: number; nextSlot: Date; size?: number },
): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} })
  try {
    for (const text of topics) {
      const read = readTopic(text)
      if (!read.ok) throw new Error(`${text} is no topic`)
      const { kind, name, canonical, query } = read.topic
      await client`
        insert into topics (kind, name, canonical, query) values (${kind}, ${name}, ${canonical}, ${query as never})
        on conflict do nothing`
    }
    await client`
      insert into chats (telegram_id, kind, title, language, zone, schedule, digest_size, summary_length, style, silent, images, state, next_slot_at)
      select ${FIRST_READER}::bigint - 1 + i, 'private', 'Reader ' || i, 'zh', 'Asia/Shanghai',
        (select jsonb_agg(jsonb_build_array('08:00')) from generate_series(1, 7)), ${size}, 'long', 'full', false, false, 'active', ${nextSlot}
      from generate_series(1, ${count}::int) i`
    await client`
      insert into subscriptions (chat_id, topic_id)
      select distinct c.id, t.id from chats c cross join generate_series(0, ${perChat}::int - 1) k
      join (select id, row_number() over (order by id) - 1 as place, count(*) over () as all from topics) t
        on t.place = (c.id * 7 + k * (1 + c.id % 5)) % t.all`
    await client`analyze`
  } finally {
    await client.end()
  }
}
