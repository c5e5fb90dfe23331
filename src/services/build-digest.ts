import type { Article } from '../core/article/article.ts'
import type { Chat } from '../core/chat/chat.ts'
import { composeDigest } from '../core/digest/compose.ts'
import type { Digest, DigestStory } from '../core/digest/digest.ts'
import { dayBounds, localDay } from '../core/digest/slot.ts'
import { freshness, importanceOf } from '../core/story/importance.ts'
import type { Language } from '../core/text/language.ts'
import { findCategory } from '../core/topic/categories.ts'
import { tellingTerms } from '../core/topic/classify.ts'
import { matchFields, matchTopic, type TopicMatch } from '../core/topic/match.ts'
import type { Topic } from '../core/topic/topic.ts'

/** Which articles a digest is made of. */
export interface DigestScope {
  readonly topics: readonly Topic[]
  readonly window: { readonly by: 'arrival' | 'publication'; readonly from: Date; readonly to: Date }
  /** Leave out the stories this chat was sent. */
  readonly unlessSentTo: number | null
  readonly size: number
  readonly zone: string
  /** Of the reader: a category's stories in it go first. Words are typed in the language that is wanted. */
  readonly language?: Language
}

export interface DigestService {
  /**
   * A digest of the chat's topics as of now, without recording anything sent.
   * `topicId` restricts it to one topic, `date` (YYYY-MM-DD, local) to the articles published that day.
   */
  build(chat: Chat, options?: { topicId?: number; date?: string }): Promise<Digest>
  /** The digest of a slot: what came in since `since` (the chat's last digest) and was not sent to the chat. Null without topics. */
  buildForSlot(chat: Chat, since: Date | null): Promise<Digest | null>
  /** Any digest, for the operator's commands. */
  compose(scope: DigestScope): Promise<Digest>
  /** The stories of a time that fit a topic, best first, and how many articles fit. */
  storiesOf(
    scope: Omit<DigestScope, 'topics'> & { topic: Topic },
  ): Promise<{ articles: number; stories: DigestStory[] }>
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

interface CandidateArticle extends Article {
  readonly publishedAt: Date
  readonly storySources: number
  readonly storyNewSources: number
  readonly storyPlace: number | null
  readonly storyWeight: number
}

const DAY_MS = 86_400_000
/** A chat that comes back after a long time is told the news, not the history. */
const LONGEST_LOOK_BACK_MS = 3 * DAY_MS
/** Stories looked at per story wanted: room for repeats and for what other topics take. */
const SPARE = 3
/** What a category's story in another language than the reader's is worth beside one in it. */
const FOREIGN_RELEVANCE = 0.4
/** Words that a category's "why?" names. */
const TELLING_WORDS = 3

export function createDigestService(deps: {
  articles: {
    topicCandidates(
      topic: Topic,
      window: DigestScope['window'],
      unlessSentTo: number | null,
    ): Promise<CandidateArticle[]>
    storyMembers(storyIds: readonly number[]): Promise<{ storyId: number; articleId: number; source: string }[]>
    newest(topic: Topic): Promise<{ publishedAt: Date } | null>
  }
  topics: {
    find(id: number): Promise<Topic | null>
    subscribed(chatId: number): Promise<{ topic: Topic; mutedUntil: Date | null }[]>
  }
  failingSources(): Promise<readonly string[]>
  shown: {
    rememberDigest(chatId: number, digest: Digest): Promise<number>
    recallDigest(chatId: number, id: number): Promise<Digest | null>
  }
  clock: () => Date
}): DigestService {
  const { articles, topics, shown, clock } = deps

  async function storiesOf({ topic, window, unlessSentTo, size, language }: Parameters<DigestService['storiesOf']>[0]) {
    const now = clock()
    const matches = (await articles.topicCandidates(topic, window, unlessSentTo)).flatMap(article => {
      const match = fitOf(topic, article, language)
      return match ? [{ article, match }] : []
    })
    const best = new Map<number, { article: CandidateArticle; match: TopicMatch }>()
    for (const found of matches) {
      const told = best.get(found.article.storyId)
      if (!told || found.match.relevance > told.match.relevance) best.set(found.article.storyId, found)
    }
    const ranked = [...best.values()]
      .map(({ article, match }) => ({ article, why: explain(article, match, now) }))
      .sort((a, b) => b.why.score - a.why.score || a.article.id - b.article.id)
      .slice(0, size * SPARE)
    const members = groupBy(await articles.storyMembers(ranked.map(({ article }) => article.storyId)), m => m.storyId)
    const stories = ranked.map(({ article, why }): DigestStory => {
      const told = members.get(article.storyId) ?? []
      const { title, url, source, language, publishedAt, image, summary, summaryRanks } = article
      return {
        id: article.storyId,
        articleId: article.id,
        title,
        url,
        source,
        language,
        publishedAt,
        image,
        summary,
        summaryRanks,
        sources: [...new Set([source, ...told.map(member => member.source)])],
        articleIds: told.map(member => member.articleId),
        why: topic.kind === 'category' ? { ...why, matched: [...why.matched, ...wordsFor(topic, article)] } : why,
      }
    })
    return { articles: matches.length, stories }
  }

  async function compose(scope: DigestScope): Promise<Digest> {
    const perTopic = await Promise.all(
      scope.topics.map(async topic => ({ topic, stories: (await storiesOf({ ...scope, topic })).stories })),
    )
    const { from, by } = scope.window
    return composeDigest(perTopic, {
      date: localDay(by === 'publication' ? from : clock(), scope.zone),
      size: scope.size,
      failedSources: await deps.failingSources(),
    })
  }

  async function activeTopics(chat: Chat): Promise<Topic[]> {
    const now = clock()
    return (await topics.subscribed(chat.id))
      .filter(({ mutedUntil }) => mutedUntil === null || mutedUntil <= now)
      .map(({ topic }) => topic)
  }

  async function topicsFor(chat: Chat, topicId: number | undefined): Promise<Topic[]> {
    if (topicId === undefined) return activeTopics(chat)
    const topic = await topics.find(topicId)
    return topic ? [topic] : []
  }

  return {
    storiesOf,
    compose,

    async build(chat, { topicId, date } = {}) {
      const now = clock()
      return compose({
        topics: await topicsFor(chat, topicId),
        window:
          date === undefined
            ? { by: 'arrival', from: new Date(now.getTime() - DAY_MS), to: now }
            : { by: 'publication', ...dayBounds(date, chat.zone) },
        unlessSentTo: null,
        size: chat.digestSize,
        zone: chat.zone,
        language: chat.language,
      })
    },

    async buildForSlot(chat, since) {
      const active = await activeTopics(chat)
      if (active.length === 0) return null
      const now = clock()
      const earliest = now.getTime() - (since === null ? DAY_MS : LONGEST_LOOK_BACK_MS)
      return compose({
        topics: active,
        window: { by: 'arrival', from: new Date(Math.max(earliest, since?.getTime() ?? 0)), to: now },
        unlessSentTo: chat.id,
        size: chat.digestSize,
        zone: chat.zone,
        language: chat.language,
      })
    },

    remember: shown.rememberDigest,
    recall: shown.recallDigest,

    async lastDayWithNews(chat, topicId) {
      const newest = await Promise.all((await topicsFor(chat, topicId)).map(topic => articles.newest(topic)))
      const days = newest.flatMap(found => (found ? [localDay(found.publishedAt, chat.zone)] : []))
      return days.sort().at(-1) ?? null
    },
  }
}

/** How well an article fits a topic: by its words, or wholly, as one of the source or the category. */
function fitOf(topic: Topic, article: Article, language: Language | undefined): TopicMatch | null {
  if (topic.kind === 'category') {
    const isForeign = language !== undefined && article.language !== language
    return { relevance: isForeign ? FOREIGN_RELEVANCE : 1, matched: [topic.name] }
  }
  if (topic.kind === 'source') return { relevance: 1, matched: [topic.name] }
  return topic.query && matchTopic(topic.query, matchFields(article))
}

/** The words of an article that put it into a category. */
function wordsFor(topic: Topic, { title, kicker, paragraphs }: Article): string[] {
  const category = findCategory(topic.name)
  if (category === null) return []
  return tellingTerms({ title, lead: kicker ?? '', body: paragraphs.join('\n\n') }, category, TELLING_WORDS)
}

function explain(article: CandidateArticle, match: TopicMatch, now: Date): DigestStory['why'] {
  const ageHours = Math.max(0, (now.getTime() - article.publishedAt.getTime()) / 3_600_000)
  const { value, ...importanceParts } = importanceOf({
    sources: article.storySources,
    newSources: article.storyNewSources,
    place: article.storyPlace,
    weight: article.storyWeight,
  })
  const parts = {
    relevance: match.relevance,
    importance: value,
    freshness: freshness(ageHours),
  }
  return {
    score: parts.relevance * parts.importance * parts.freshness,
    ...parts,
    importanceParts,
    matched: match.matched,
    ageHours,
    sources: article.storySources,
  }
}

function groupBy<Item, Key>(items: readonly Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}
