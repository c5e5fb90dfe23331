import type { Article } from '../core/article/article.ts'
import { localDay } from '../core/digest/slot.ts'
import { addsToArticle, type CardArticle, composeCard, type StoryCard } from '../core/story/card.ts'

export interface StoryService {
  /** The card of a story, told by `leadId` where that is one of its articles, else by its oldest; null where there is no such story. */
  tell(storyId: number, leadId?: number): Promise<StoryCard | null>
  /** Whether the card of an article's story tells more than the article. */
  addsTo(article: Article): Promise<boolean>
}

/** @param zone where the days are those that the articles speak of: 昨天, on Tuesday */
export function createStoryService({
  articles,
  zone,
}: {
  articles: {
    /** Oldest first. */
    ofStory(storyId: number): Promise<Article[]>
    storyMembers(storyIds: readonly number[]): Promise<readonly unknown[]>
  }
  zone: string
}): StoryService {
  const toCard = (article: Article): CardArticle => {
    const publishedAt = article.publishedAt ?? article.arrivedAt
    return { ...article, publishedAt, day: localDay(publishedAt, zone) }
  }
  return {
    async tell(storyId, leadId) {
      return composeCard((await articles.ofStory(storyId)).map(toCard), leadId ?? null)
    },
    async addsTo(article) {
      if ((await articles.storyMembers([article.storyId])).length > 1) return true
      const card = composeCard([toCard(article)], article.id)
      return card !== null && addsToArticle(card)
    },
  }
}
