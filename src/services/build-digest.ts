import type { Chat } from '../core/chat/chat.ts'
import type { Digest, DigestStory } from '../core/digest/digest.ts'
import type { Topic } from '../core/topic/topic.ts'

export interface DigestService {
  /**
   * A digest of the chat's topics as of now, without recording anything sent.
   * `topicId` restricts it to one topic, `date` (YYYY-MM-DD, local) to the articles published that day.
   */
  build(chat: Chat, options?: { topicId?: number; date?: string }): Promise<Digest>
  /** Keeps a digest that was shown, so that its buttons can refer to it. Returns its id. */
  remember(chatId: number, digest: Digest): Promise<number>
  /** Null where it is not this chat's or has expired. */
  recall(chatId: number, digestId: number): Promise<Digest | null>
  /** The newest local day on which the chat's topics (or this one) have articles, YYYY-MM-DD. */
  lastDayWithNews(chat: Chat, topicId?: number): Promise<string | null>
}

/** The stories of a digest in the order in which a reader numbers them, with their topics. */
export function numberedStories(digest: Digest): { topic: Topic; story: DigestStory }[] {
  return digest.sections.flatMap(({ topic, stories }) => stories.map(story => ({ topic, story })))
}
