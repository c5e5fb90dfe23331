import type { Article } from '../../src/core/article/article.ts'
import type { Filter } from '../../src/core/digest/preferences.ts'

/** Votes, filters and bookmarks in memory. */
export function preferenceRows(articles: ReadonlyMap<number, Article>) {
  const votes = new Map<string, 1 | -1>()
  const filters: (Filter & { chatId: number })[] = []
  const saved: { chatId: number; articleId: number }[] = []
  const votesOf = (chatId: number) => [...votes].filter(([key]) => key.startsWith(`${chatId} `)).map(([, vote]) => vote)
  return {
    votes: async () => [],
    voteOn: async (chatId: number, storyId: number) => votes.get(`${chatId} ${storyId}`) ?? null,
    vote: async (chatId: number, storyId: number, vote: 1 | -1 | null) => {
      if (vote === null) votes.delete(`${chatId} ${storyId}`)
      else votes.set(`${chatId} ${storyId}`, vote)
    },
    countVotes: async (chatId: number) => {
      const own = votesOf(chatId)
      return { up: own.filter(vote => vote === 1).length, down: own.filter(vote => vote === -1).length }
    },
    clearVotes: async (chatId: number) => {
      const keys = [...votes.keys()].filter(key => key.startsWith(`${chatId} `))
      for (const key of keys) votes.delete(key)
      return keys.length
    },
    filters: async (chatId: number) =>
      filters.filter(own => own.chatId === chatId).map(({ kind, value }) => ({ kind, value })),
    addFilter: async (chatId: number, { kind, value }: Filter) => {
      if (filters.some(own => own.chatId === chatId && own.kind === kind && own.value === value)) return false
      filters.push({ chatId, kind, value })
      return true
    },
    removeFilter: async (chatId: number, kind: Filter['kind'], value: string) => {
      const at = filters.findIndex(own => own.chatId === chatId && own.kind === kind && own.value === value)
      if (at >= 0) filters.splice(at, 1)
      return at >= 0
    },
    isSaved: async (chatId: number, articleId: number) =>
      saved.some(own => own.chatId === chatId && own.articleId === articleId),
    save: async (chatId: number, articleId: number, isSaved: boolean) => {
      const at = saved.findIndex(own => own.chatId === chatId && own.articleId === articleId)
      if (isSaved && at < 0) saved.unshift({ chatId, articleId })
      if (!isSaved && at >= 0) saved.splice(at, 1)
    },
    saved: async (chatId: number, limit: number, offset: number) =>
      saved
        .filter(own => own.chatId === chatId)
        .slice(offset, offset + limit)
        .flatMap(({ articleId }) => articles.get(articleId) ?? [])
        .map(({ id, title, url, source, publishedAt, arrivedAt }) => ({
          id,
          title,
          url,
          source,
          publishedAt: publishedAt ?? arrivedAt,
        })),
    countSaved: async (chatId: number) => saved.filter(own => own.chatId === chatId).length,
  }
}
