import type { Article } from '../core/article/article.ts'
import type { Chat } from '../core/chat/chat.ts'
import { composeDigest } from '../core/digest/compose.ts'
import type { Digest, DigestStory } from '../core/digest/digest.ts'
import {
  type Filter,
  hiddenBy,
  isLessWanted,
  LESS_FACTOR,
  NO_PREFERENCES,
  type Preferences,
  tasteFor,
} from '../core/digest/preferences.ts'
import { dayBounds, localDay } from '../core/digest/slot.ts'
import { developmentOf } from '../core/story/development.ts'
import { freshness, importanceOf, storyState } from '../core/story/importance.ts'
import type { Language } from '../core/text/language.ts'
import { findCategory } from '../core/topic/categories.ts'
import { tellingTerms } from '../core/topic/classify.ts'
import { matchFields, matchTopic, type TopicMatch } from '../core/topic/match.ts'
import type { Topic } from '../core/topic/topic.ts'
import { createOthers, type StoryText } from './add-others.ts'

/** Which articles a digest is made of. */
export interface DigestScope {
  readonly topics: readonly Topic[]
  readonly window: { readonly by: 'arrival' | 'publication'; readonly from: Date; readonly to: Date }
  /** Leave out the stories this chat was sent, unless they have moved on since. */
  readonly unlessSentTo: number | null
  readonly size: number
  readonly zone: string
  /** Of the reader: a category's stories in it go first. Words are typed in the language that is wanted. */
  readonly language?: Language
  /** Of the chat; without them nothing is hidden and all tastes are one. */
  readonly preferences?: Preferences
  /** Whether what is older counts less: not in a review of a week. Default true. */
  readonly isAging?: boolean
}

export interface DigestService {
  /**
   * A digest of the chat's topics as of now, without recording anything sent.
   * `topicId` restricts it to one topic, `date` (YYYY-MM-DD, local) to the articles published that day.
   */
  build(chat: Chat, options?: { topicId?: number; date?: string }): Promise<Digest>
  /** The digest of a slot: what came in since `since` (the chat's last digest) and was not sent to the chat. Null without topics. */
  buildForSlot(chat: Chat, since: Date | null): Promise<Digest | null>
  /** The review of a slot: the stories of the week before that fit the chat's topics, sent or not. Null without topics. */
  buildForWeek(chat: Chat): Promise<Digest | null>
  /** Any digest, for the operator's commands. */
  compose(scope: DigestScope): Promise<Digest>
  /** The stories of a time that fit a topic, best first, and how many articles fit. */
  storiesOf(
    scope: Omit<DigestScope, 'topics'> & { topic: Topic },
  ): Promise<{ articles: number; stories: DigestStory[]; hidden: readonly HiddenStory[] }>
  /** Keeps a digest that was shown, so that its buttons can refer to it. Returns its id. */
  remember(chatId: number, digest: Digest): Promise<number>
  /** Null where it is not this chat's or has expired. */
  recall(chatId: number, digestId: number): Promise<Digest | null>
  /** The one that was kept last; null where there is none, or it has expired. */
  latest(chatId: number): Promise<Digest | null>
  /** The newest local day on which the chat's topics (or this one) have articles, YYYY-MM-DD. */
  lastDayWithNews(chat: Chat, topicId?: number): Promise<string | null>
}

/** The stories of a digest in the order in which a reader numbers them, with their topics. */
export function numberedStories(digest: Digest): { topic: Topic; story: DigestStory }[] {
  return digest.sections.flatMap(({ topic, stories }) => stories.map(story => ({ topic, story })))
}

interface HiddenStory {
  readonly storyId: number
  readonly by: Filter
}

interface CandidateArticle extends Article {
  readonly publishedAt: Date
  readonly storySources: number
  readonly storyNewSources: number
  readonly storyPlace: number | null
  readonly storyWeight: number
  readonly storyFirstAt: Date
  readonly storyLastAt: Date
  /** When the chat was sent the story, before this article came. */
  readonly sentAt: Date | null
}

/** An article of a story as far as it matters for what is new in a later one. */
interface ToldArticle extends StoryText {
  readonly arrivedAt: Date
}

/** What may tell a story in a digest: an article that fits the topic, with what it adds where the story is known to the chat. */
interface Candidate {
  readonly article: CandidateArticle
  readonly match: TopicMatch
  readonly news: readonly string[] | null
}

const DAY_MS = 86_400_000
const WEEK_MS = 7 * DAY_MS
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
    storyTexts(storyIds: readonly number[]): Promise<ToldArticle[]>
    newest(topic: Topic): Promise<{ publishedAt: Date } | null>
  }
  topics: {
    find(id: number): Promise<Topic | null>
    subscribed(chatId: number): Promise<{ topic: Topic; mutedUntil: Date | null }[]>
  }
  failingSources(): Promise<readonly string[]>
  preferencesOf(chatId: number): Promise<Preferences>
  shown: {
    rememberDigest(chatId: number, digest: Digest): Promise<number>
    recallDigest(chatId: number, id: number): Promise<Digest | null>
    latestDigest(chatId: number): Promise<Digest | null>
  }
  clock: () => Date
}): DigestService {
  const { articles, topics, shown, clock } = deps
  const others = createOthers(articles.storyTexts)

  async function storiesOf(scope: Parameters<DigestService['storiesOf']>[0]) {
    const { topic, window, unlessSentTo, size, language, preferences = NO_PREFERENCES, isAging = true } = scope
    const now = clock()
    const matches: { article: CandidateArticle; match: TopicMatch }[] = []
    const hidden = new Map<number, HiddenStory>()
    for (const article of await articles.topicCandidates(topic, window, unlessSentTo)) {
      const match = fitOf(topic, article, language)
      if (!match) continue
      const by = hiddenBy(preferences, article.source, () => matchFields(article))
      if (by) hidden.set(article.storyId, { storyId: article.storyId, by })
      else matches.push({ article, match })
    }
    // A word hides the story, not only the article that has it; of a hidden source's story the others may tell.
    const seen = new Set(matches.map(({ article }) => article.storyId))
    for (const [id, { by }] of hidden) if (by.kind !== 'word' && seen.has(id)) hidden.delete(id)
    const open = matches.filter(({ article }) => !hidden.has(article.storyId))
    const byStory = groupBy(await withNews(open), ({ article }) => article.storyId)
    const ranked = [...byStory.values()]
      .map(teller)
      .map(candidate => ({ ...candidate, why: explain(candidate, { now, preferences, isAging }) }))
      .sort((a, b) => b.why.score - a.why.score || a.article.id - b.article.id)
      .slice(0, size * SPARE)
    const members = groupBy(await articles.storyMembers(ranked.map(({ article }) => article.storyId)), m => m.storyId)
    const stories = ranked.map(({ article, why, news }): DigestStory => {
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
        ...(news && { summary: news, summaryRanks: news.map((_, i) => i), isUpdate: true }),
        why: topic.kind === 'category' ? { ...why, matched: [...why.matched, ...wordsFor(topic, article)] } : why,
      }
    })
    return { articles: matches.length, stories, hidden: [...hidden.values()] }
  }

  /** What the chat was sent stays only with an article that adds something, told by what it adds. */
  async function withNews(matches: readonly { article: CandidateArticle; match: TopicMatch }[]): Promise<Candidate[]> {
    const known = [...new Set(matches.flatMap(({ article }) => (article.sentAt ? [article.storyId] : [])))]
    if (known.length === 0) return matches.map(found => ({ ...found, news: null }))
    const told = groupBy(await articles.storyTexts(known), text => text.storyId)
    return matches.flatMap((found): Candidate[] => {
      const { sentAt, storyId, paragraphs } = found.article
      if (sentAt === null) return [{ ...found, news: null }]
      const before = (told.get(storyId) ?? []).filter(({ arrivedAt }) => arrivedAt <= sentAt)
      const news = developmentOf(
        before.flatMap(({ title, paragraphs }) => [title, ...paragraphs]),
        paragraphs,
      )
      return news.length > 0 ? [{ ...found, news }] : []
    })
  }

  async function compose(scope: DigestScope): Promise<Digest> {
    const found = await Promise.all(
      scope.topics.map(async topic => ({ topic, ...(await storiesOf({ ...scope, topic })) })),
    )
    const { from, by } = scope.window
    const hidden = new Map(found.flatMap(topic => topic.hidden.map(story => [story.storyId, story.by] as const)))
    const filters = new Map([...hidden.values()].map(filter => [`${filter.kind} ${filter.value}`, filter]))
    const digest = composeDigest(found, {
      date: localDay(by === 'publication' ? from : clock(), scope.zone),
      size: scope.size,
      failedSources: await deps.failingSources(),
      ...(hidden.size > 0 && { hidden: { stories: hidden.size, by: [...filters.values()] } }),
    })
    // What is hidden could come back in another article's sentence.
    const { hiddenWords, hiddenSources } = scope.preferences ?? NO_PREFERENCES
    return hiddenWords.length + hiddenSources.length > 0 ? digest : others.addTo(digest)
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

  async function readerOf(chat: Chat) {
    return {
      size: chat.digestSize,
      zone: chat.zone,
      language: chat.language,
      preferences: await deps.preferencesOf(chat.id),
    }
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
        ...(await readerOf(chat)),
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
        ...(await readerOf(chat)),
      })
    },

    async buildForWeek(chat) {
      const active = await activeTopics(chat)
      if (active.length === 0) return null
      const now = clock()
      const from = new Date(now.getTime() - WEEK_MS)
      const digest = await compose({
        topics: active,
        window: { by: 'arrival', from, to: now },
        unlessSentTo: null,
        isAging: false,
        ...(await readerOf(chat)),
      })
      return { ...digest, weekFrom: localDay(from, chat.zone) }
    },

    remember: shown.rememberDigest,
    recall: shown.recallDigest,
    latest: shown.latestDigest,

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

/** An article fits as well as the best one where it is this near to it. */
const AS_GOOD = 0.85

/** Of a story's articles that fit a topic the one that tells it: the first of those that fit well, of an update the latest. */
function teller(candidates: readonly Candidate[]): Candidate {
  const best = Math.max(...candidates.map(({ match }) => match.relevance))
  const [first, ...others] = candidates.filter(({ match }) => match.relevance >= AS_GOOD * best)
  if (!first) throw new Error('A story without an article')
  const isBefore = (a: Candidate, b: Candidate) =>
    a.article.publishedAt.getTime() - b.article.publishedAt.getTime() || a.article.id - b.article.id
  return others.reduce((told, other) => (isBefore(other, told) < 0 === (told.news === null) ? other : told), first)
}

function explain(
  { article, match }: Candidate,
  { now, preferences, isAging }: { now: Date; preferences: Preferences; isAging: boolean },
): DigestStory['why'] {
  const ageHours = Math.max(0, (now.getTime() - article.publishedAt.getTime()) / 3_600_000)
  const { value, ...importanceParts } = importanceOf({
    sources: article.storySources,
    newSources: article.storyNewSources,
    place: article.storyPlace,
    weight: article.storyWeight,
  })
  const lessWanted = isLessWanted(preferences, article.source)
  const taste = tasteFor(preferences, { title: article.title, lead: article.summary.join('\n') })
  const parts = {
    relevance: match.relevance * (lessWanted ? LESS_FACTOR : 1),
    importance: value,
    freshness: isAging ? freshness(ageHours) : 1,
  }
  return {
    score: parts.relevance * parts.importance * parts.freshness * taste.factor,
    ...parts,
    importanceParts,
    matched: match.matched,
    ageHours,
    sources: article.storySources,
    newSources: article.storyNewSources,
    place: article.storyPlace,
    state: storyState(
      { newSources: article.storyNewSources, firstAt: article.storyFirstAt, lastAt: article.storyLastAt },
      now,
    ),
    ...(taste.factor !== 1 && { taste }),
    ...(lessWanted && { isLessWanted: true }),
  }
}

function groupBy<Item, Key>(items: readonly Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}
