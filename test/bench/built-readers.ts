import postgres from 'postgres'
import { addReaders } from './readers.ts'

/**
 * Chats with a digest of `parts` messages that is built and waits to be sent: what sending does, without what building costs.
 * The text of a part says whose it is and which.
 */
export async function addBuiltDigests(url: string, count: number, parts: number): Promise<void> {
  await addReaders(url, count, { topics: ['机器人'], perChat: 1, nextSlot: new Date(Date.now() + 86_400_000) })
  const client = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const padding = '新闻'.repeat(300)
    await client`
      insert into deliveries (chat_id, slot, kind, state) select id, date_trunc('minute', now()), 'daily', 'ready' from chats`
    await client`
      insert into delivery_parts (delivery_id, part, payload, story_ids, state)
      select d.id, p, jsonb_build_object('html', c.telegram_id || ' ' || p || ' ' || ${padding}, 'buttons', '[]'::jsonb, 'storyIds', '[]'::jsonb), '{}', 'waiting'
      from deliveries d join chats c on c.id = d.chat_id cross join generate_series(1, ${parts}::int) p`
    await client`analyze`
  } finally {
    await client.end()
  }
}
