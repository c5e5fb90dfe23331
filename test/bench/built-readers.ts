import postgres from 'postgres'
import { addReaders, FIRST_READER } from './readers.ts'
import { isAmong, type Report } from './stand-in.ts'

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

export interface Arrivals {
  /** Living chats that have every part in order, that lack one, that have them in another order. */
  readonly complete: number
  readonly missing: number
  readonly disordered: number
  /** Messages that came again, and the most of them in one chat. */
  readonly repeats: number
  readonly most: number
}

/** What of the built digests has arrived. `blocked`: of a hundred chats so many do not want us. */
export function countArrivals({ chats }: Report, count: number, parts: number, blocked: number): Arrivals {
  const arrivals = { complete: 0, missing: 0, disordered: 0, repeats: 0, most: 0 }
  for (let id = FIRST_READER; id < FIRST_READER + count; id++) {
    if (isAmong(id, blocked, 1)) continue
    const numbers = (chats[id] ?? []).map(({ text }) => Number(text.split(' ')[1]))
    const own = numbers.length - new Set(numbers).size
    arrivals.repeats += own
    arrivals.most = Math.max(arrivals.most, own)
    if (new Set(numbers).size < parts) arrivals.missing++
    else if (numbers.some((number, i) => i > 0 && number < (numbers[i - 1] ?? 0))) arrivals.disordered++
    else arrivals.complete++
  }
  return arrivals
}
