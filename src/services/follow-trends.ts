import type { Article } from '../core/article/article.ts'
import { dayBounds, localDay } from '../core/digest/slot.ts'
import type { Language } from '../core/text/language.ts'
import { type BurstyTerm, burstyTerms, type Headline } from '../core/topic/bursty-terms.ts'
import { matchFields, matchTopic } from '../core/topic/match.ts'
import type { Topic } from '../core/topic/topic.ts'

export interface TrendService {
  /** What the headlines of the last 24 hours have more of than those of the seven days before. */
  hot(limit: number): Promise<BurstyTerm[]>
  /** The stories of the last 24 hours, each by its first article: those in the language first, then those that most sources tell. */
  top(limit: number, language: Language): Promise<readonly Article[]>
  /** How many articles of the last 24 hours each built-in category has; what has none is missing. */
  categories(): Promise<ReadonlyMap<string, number>>
  /** How many stories fitted a topic on each of the last `days` local days, oldest first, today included. */
  daily(topic: Topic, zone: string, days: number): Promise<{ day: string; stories: number }[]>
}

const DAY_MS = 86_400_000
const DAYS_BEFORE = 7
/** Cutting a week's headlines takes a second, and neither they nor the top stories change by the minute. */
const FRESH_MS = 600_000

export function createTrendService(deps: {
  articles: {
    headlines(from: Date, to: Date): Promise<Headline[]>
    countByCategory(from: Date): Promise<Map<string, number>>
    leading(from: Date, language: Language, limit: number): Promise<Article[]>
    publishedOn(topic: Topic, from: Date, to: Date): Promise<Pick<Article, 'storyId' | keyof MatchedParts>[]>
  }
  clock: () => Date
}): TrendService {
  const { articles, clock } = deps

  /** What `ask` gives, asked again after a while only, or for more than last time. What failed is asked again, not remembered. */
  function keep<Found>(ask: (limit: number) => Promise<Found>): (limit: number) => Promise<Found> {
    let last: { at: number; limit: number; found: Promise<Found> } | null = null
    return limit => {
      const at = clock().getTime()
      if (last !== null && Math.abs(at - last.at) < FRESH_MS && last.limit >= limit) return last.found
      const asked = { at, limit, found: ask(limit) }
      last = asked
      asked.found.catch(() => {
        if (last === asked) last = null
      })
      return asked.found
    }
  }

  async function count(now: Date, limit: number): Promise<BurstyTerm[]> {
    const ago = (days: number) => new Date(now.getTime() - days * DAY_MS)
    const before = await articles.headlines(ago(1 + DAYS_BEFORE), ago(1))
    return burstyTerms(await articles.headlines(ago(1), now), before, { days: DAYS_BEFORE, limit })
  }

  const keepCategories = keep(() => articles.countByCategory(new Date(clock().getTime() - DAY_MS)))
  const keepHot = keep(limit => count(clock(), limit))
  const topOf = new Map<Language, (limit: number) => Promise<Article[]>>()

  return {
    async hot(limit) {
      return (await keepHot(limit)).slice(0, limit)
    },

    async top(limit, language) {
      const kept =
        topOf.get(language) ?? keep(most => articles.leading(new Date(clock().getTime() - DAY_MS), language, most))
      topOf.set(language, kept)
      return (await kept(limit)).slice(0, limit)
    },

    categories: () => keepCategories(0),

    async daily(topic, zone, days) {
      const counts: { day: string; stories: number }[] = []
      let end = dayBounds(localDay(clock(), zone), zone).to
      // A day at a time: a broad topic's month of texts at once would fill the memory.
      for (let i = 0; i < days; i++) {
        const day = localDay(new Date(end.getTime() - 1), zone)
        const { from } = dayBounds(day, zone)
        const found = await articles.publishedOn(topic, from, end)
        const fitting = topic.query === null ? found : found.filter(article => fits(topic, article))
        counts.unshift({ day, stories: new Set(fitting.map(article => article.storyId)).size })
        end = from
      }
      return counts
    },
  }
}

type MatchedParts = Parameters<typeof matchFields>[0]

function fits(topic: Topic, article: MatchedParts): boolean {
  return topic.query !== null && matchTopic(topic.query, matchFields(article)) !== null
}
