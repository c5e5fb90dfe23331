import { and, asc, desc, eq, gt, gte, inArray, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Article } from '../core/article/article.ts'
import type { CandidateArticle } from '../core/digest/candidate.ts'
import { topicCandidates } from '../core/search/ts-query.ts'
import type { Language } from '../core/text/language.ts'
import type { Topic } from '../core/topic/topic.ts'
import { intArray } from './array-literal.ts'
import type { Database } from './database.ts'
import { articles, sentStories, sources, stories } from './schema.ts'

const articleColumns = {
  id: articles.id,
  sourceId: articles.sourceId,
  source: sources.title,
  storyId: articles.storyId,
  url: articles.url,
  title: articles.title,
  kicker: articles.kicker,
  byline: articles.byline,
  credit: articles.credit,
  dateline: articles.dateline,
  publishedAt: articles.publishedAt,
  language: articles.language,
  paragraphs: articles.paragraphs,
  subheads: articles.subheads,
  captions: articles.captions,
  authorNote: articles.authorNote,
  page: articles.page,
  summary: articles.summary,
  summaryRanks: articles.summaryRanks,
  image: articles.image,
  categories: articles.categories,
  category: articles.category,
  arrivedAt: articles.arrivedAt,
}

/** An article of a story with its text and when it came. */
export interface StoryText {
  readonly storyId: number
  readonly articleId: number
  readonly sourceId: number
  readonly arrivedAt: Date
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly language: Language
}

/** From when to when: by arrival for what is new to a chat, by publication for the news of a day. */
export interface Window {
  readonly by: 'arrival' | 'publication'
  readonly from: Date
  readonly to: Date
}

/** One article of a story, for the list of its sources. */
export interface StoryMember {
  readonly storyId: number
  readonly articleId: number
  readonly source: string
  readonly image: string | null
}

/** What a feed brings along of its past is searchable, but it is no news. Papers are brought by hand, so they are. */
const isNews = or(
  eq(sources.kind, 'newspaper'),
  gt(articles.publishedAt, sql`${articles.arrivedAt} - interval '7 days'`),
)
/** A week's titles of 10,000 articles a day; their statistics need no more. */
const MOST_HEADLINES = 100_000
/** A topic so broad has more than any digest needs; the newest win. */
const MOST_CANDIDATES = 1000
/** More than this nobody lists; their texts would only repeat. */
const MOST_IN_STORY = 100

export function createArticleStore(db: Database) {
  const from = () => db.select(articleColumns).from(articles).innerJoin(sources, eq(sources.id, articles.sourceId))
  return {
    async find(id: number): Promise<Article | null> {
      if (!Number.isSafeInteger(id)) return null
      const [row] = await from().where(eq(articles.id, id))
      return row ?? null
    },

    findAll: (ids: readonly number[]): Promise<Article[]> =>
      ids.length === 0 ? Promise.resolve([]) : from().where(inArray(articles.id, [...ids])),

    /** Articles that may belong to a topic (`matchTopic` has the last word), newest first. */
    async topicCandidates(topic: Topic, window: Window): Promise<CandidateArticle[]> {
      const condition = fits(topic)
      if (!condition) return []
      return db
        .select({
          ...articleColumns,
          storySources: stories.sources,
          storyNewSources: sql<number>`figures.new_sources`,
          storyPlace: sql<number | null>`figures.place`,
          storyWeight: sql<number>`figures.weight`,
          storyFirstAt: stories.firstSeenAt,
          storyLastAt: stories.lastSeenAt,
        })
        .from(articles)
        .innerJoin(sources, eq(sources.id, articles.sourceId))
        .innerJoin(stories, eq(stories.id, articles.storyId))
        .crossJoinLateral(
          // All figures in one look at the story's articles: a broad topic has a thousand stories.
          sql`(select min(m.place) as place, max(p.weight) as weight, count(distinct m.source_id) filter (
              where m.arrived_at > ${window.to.toISOString()}::timestamptz - interval '12 hours')::int as new_sources
            from articles m join sources p on p.id = m.source_id where m.story_id = ${stories.id}) figures`,
        )
        .where(and(condition, within(window)))
        .orderBy(desc(articles.arrivedAt), asc(articles.id))
        .limit(MOST_CANDIDATES)
    },

    /** When the newest article that may fit a topic was published and came in. */
    async newest(topic: Topic): Promise<{ publishedAt: Date; arrivedAt: Date } | null> {
      const condition = fits(topic)
      if (!condition) return null
      const [row] = await db
        .select({ publishedAt: articles.publishedAt, arrivedAt: articles.arrivedAt })
        .from(articles)
        .where(condition)
        .orderBy(desc(articles.publishedAt))
        .limit(1)
      return row ?? null
    },

    /** The articles of a story, oldest first; of a very large one the first. */
    async ofStory(storyId: number): Promise<Article[]> {
      if (!Number.isSafeInteger(storyId)) return []
      return from()
        .where(eq(articles.storyId, storyId))
        .orderBy(asc(articles.publishedAt), asc(articles.id))
        .limit(MOST_IN_STORY)
    },

    /** All articles of stories, oldest first. */
    storyMembers(storyIds: readonly number[]): Promise<StoryMember[]> {
      if (storyIds.length === 0) return Promise.resolve([])
      return db
        .select({ storyId: articles.storyId, articleId: articles.id, source: sources.title, image: articles.image })
        .from(articles)
        .innerJoin(sources, eq(sources.id, articles.sourceId))
        .where(inArray(articles.storyId, [...storyIds]))
        .orderBy(asc(articles.publishedAt), asc(articles.id))
    },

    /** The first articles of the stories that moved after `from`: those in a language first, then those that most sources tell. */
    leading(from: Date, language: string, limit: number): Promise<Article[]> {
      return db
        .select(articleColumns)
        .from(stories)
        .innerJoin(articles, eq(articles.id, stories.articleId))
        .innerJoin(sources, eq(sources.id, articles.sourceId))
        .where(and(gt(stories.lastSeenAt, from), isNews))
        .orderBy(
          desc(sql`(${articles.language} = ${language})::int`),
          desc(stories.sources),
          desc(stories.articles),
          desc(stories.lastSeenAt),
          asc(articles.id),
        )
        .limit(limit)
    },

    /** How much of the news that came in after `from` each category has. */
    async countByCategory(from: Date): Promise<Map<string, number>> {
      const rows = await db
        .select({ category: articles.category, count: sql<number>`count(*)::int` })
        .from(articles)
        .innerJoin(sources, eq(sources.id, articles.sourceId))
        .where(and(gt(articles.arrivedAt, from), isNews))
        .groupBy(articles.category)
      return new Map(rows.flatMap(({ category, count }) => (category === null ? [] : [[category, count] as const])))
    },

    /** The titles of the news that came in after `from`, up to `to`. */
    headlines(from: Date, to: Date): Promise<{ title: string; sourceId: number }[]> {
      return db
        .select({ title: articles.title, sourceId: articles.sourceId })
        .from(articles)
        .innerJoin(sources, eq(sources.id, articles.sourceId))
        .where(within({ by: 'arrival', from, to }))
        .orderBy(desc(articles.arrivedAt), asc(articles.id))
        .limit(MOST_HEADLINES)
    },

    /** What may belong to a topic (`matchTopic` has the last word) and was published in a time, the newest first. */
    publishedOn(topic: Topic, from: Date, to: Date) {
      const condition = fits(topic)
      if (!condition) return Promise.resolve([])
      return db
        .select({
          storyId: articles.storyId,
          source: sources.title,
          title: articles.title,
          kicker: articles.kicker,
          summary: articles.summary,
          paragraphs: articles.paragraphs,
        })
        .from(articles)
        .innerJoin(sources, eq(sources.id, articles.sourceId))
        .where(and(condition, within({ by: 'publication', from, to })))
        .orderBy(desc(articles.publishedAt), asc(articles.id))
        .limit(MOST_CANDIDATES)
    },

    /** The texts of stories, in the order in which they came in. */
    storyTexts(storyIds: readonly number[]): Promise<StoryText[]> {
      if (storyIds.length === 0) return Promise.resolve([])
      return db
        .select({
          storyId: articles.storyId,
          articleId: articles.id,
          sourceId: articles.sourceId,
          arrivedAt: articles.arrivedAt,
          title: articles.title,
          paragraphs: articles.paragraphs,
          language: articles.language,
        })
        .from(articles)
        .where(inArray(articles.storyId, [...storyIds]))
        .orderBy(asc(articles.arrivedAt), asc(articles.id))
    },

    /** Of these stories those that the chats were sent, and when. */
    sentStories(
      chatIds: readonly number[],
      storyIds: readonly number[],
    ): Promise<{ chatId: number; storyId: number; sentAt: Date }[]> {
      return db
        .select({ chatId: sentStories.chatId, storyId: sentStories.storyId, sentAt: sentStories.sentAt })
        .from(sentStories)
        .where(
          and(
            sql`${sentStories.chatId} = any(${intArray(chatIds)}::bigint[])`,
            sql`${sentStories.storyId} = any(${intArray(storyIds)}::bigint[])`,
          ),
        )
    },

    /** The ids under which articles were loaded, where they were; others have none. */
    async externalIds(ids: readonly number[]): Promise<Map<number, string>> {
      if (ids.length === 0) return new Map()
      const rows = await db
        .select({ id: articles.id, externalId: articles.externalId })
        .from(articles)
        .where(inArray(articles.id, [...ids]))
      return new Map(rows.flatMap(row => (row.externalId === null ? [] : [[row.id, row.externalId] as const])))
    },

    /** How many came in from then on. */
    async countSince(from: Date): Promise<number> {
      const [row] = await db
        .select({ count: sql<number>`count(*)::int` })
        .from(articles)
        .where(gte(articles.arrivedAt, from))
      return row?.count ?? 0
    },

    async count(): Promise<number> {
      const [row] = await db.select({ count: sql<number>`count(*)::int` }).from(articles)
      return row?.count ?? 0
    },
  }
}

export type ArticleStore = ReturnType<typeof createArticleStore>

function fits(topic: Topic): SQL | undefined {
  if (topic.kind === 'category') return eq(articles.category, topic.name)
  if (topic.kind === 'source') return topic.sourceId === null ? undefined : eq(articles.sourceId, topic.sourceId)
  if (topic.query === null) return undefined
  const query = topicCandidates(topic.query)
  const named = query === null ? sql`true` : sql`${articles.searchVector} @@ ${query}::tsquery`
  const { place } = topic.query
  return place === undefined ? named : or(named, localNewsOf(place))
}

/** The local news of papers with the place in their names. */
function localNewsOf(place: string): SQL | undefined {
  const papers = sql`(select id from sources where title ilike ${`%${place.replace(/[\\%_]/g, '\\$&')}%`})`
  return and(eq(articles.category, 'local'), sql`${articles.sourceId} in ${papers}`)
}

function within(window: Window): SQL | undefined {
  return window.by === 'publication'
    ? and(gte(articles.publishedAt, window.from), lt(articles.publishedAt, window.to))
    : and(gt(articles.arrivedAt, window.from), lte(articles.arrivedAt, window.to), isNews)
}
