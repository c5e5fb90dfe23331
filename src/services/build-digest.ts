import type { Chat } from '../core/chat/chat.ts'
import {
  asCandidate,
  type Candidate,
  type CandidateArticle,
  explain,
  fitOf,
  type Match,
  type Ranked,
  teller,
  withoutHidden,
  wordsFor,
} from '../core/digest/candidate.ts'
import { composeDigest } from '../core/digest/compose.ts'
import type { Digest, DigestStory } from '../core/digest/digest.ts'
import { type Filter, NO_PREFERENCES, type Preferences } from '../core/digest/preferences.ts'
import { dayBounds, localDay } from '../core/digest/slot.ts'
import { developmentOf } from '../core/story/development.ts'
import type { Language } from '../core/text/language.ts'
import type { Topic } from '../core/topic/topic.ts'
import { createOthers, type StoryText } from './add-others.ts'
import { createMinuteMemo } from './for-a-minute.ts'
import { gather } from './gather.ts'

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

/** An article of a story as far as it matters for what is new in a later one. */
interface ToldArticle extends StoryText {
  readonly sourceId: number
  readonly arrivedAt: Date
}

interface Member {
  readonly storyId: number
  readonly articleId: number
  readonly source: string
  readonly image: string | null
}

/**
 * What a topic has to tell in a time, before anybody's wishes and history: all that chats have in common in a minute, worked out
 * once as far as somebody asks.
 */
interface TopicNews {
  readonly topic: Topic
  readonly now: Date
  readonly isAging: boolean
  readonly byStory: ReadonlyMap<number, readonly Match[]>
  /** For whoever has no wishes and does not know the story. */
  readonly plain: Map<number, Ranked>
  readonly stories: Map<Ranked, DigestStory>
  readonly members: Map<number, readonly Member[]>
  /** What an article adds to so many that were told before it. */
  readonly developments: Map<string, readonly string[]>
  readonly words: Map<number, readonly string[]>
}

/** Which stories a chat was sent, and when. */
type SentStories = ReadonlyMap<number, Date>

interface Reader {
  readonly size: number
  readonly preferences: Preferences
  readonly sent: SentStories
}

const DAY_MS = 86_400_000
const WEEK_MS = 7 * DAY_MS
/** A chat that comes back after a long time is told the news, not the history. */
const LONGEST_LOOK_BACK_MS = 3 * DAY_MS
/** Stories looked at per story wanted: room for repeats and for what other topics take. */
const SPARE = 3
const MINUTE_MS = 60_000
/** Articles kept for the minute, some five kilobytes each; and story texts, digests, names. */
const ARTICLES_SHARED = 20_000
const TEXTS_SHARED = 10_000
const DIGESTS_SHARED = 2_000
const ASKED_TOGETHER = 200
const NOTHING_SENT: SentStories = new Map()

export function createDigestService(deps: {
  articles: {
    topicCandidates(topic: Topic, window: DigestScope['window']): Promise<CandidateArticle[]>
    storyMembers(storyIds: readonly number[]): Promise<Member[]>
    storyTexts(storyIds: readonly number[]): Promise<ToldArticle[]>
    /** Of these stories those that the chats were sent. */
    sentStories(
      chatIds: readonly number[],
      storyIds: readonly number[],
    ): Promise<{ chatId: number; storyId: number; sentAt: Date }[]>
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

  const sharedNews = createMinuteMemo<TopicNews>(clock, ARTICLES_SHARED, ({ byStory }) =>
    [...byStory.values()].reduce((sum, matches) => sum + matches.length, 1),
  )
  const sharedDigests = createMinuteMemo<Digest>(clock, DIGESTS_SHARED)
  const sharedNames = createMinuteMemo<readonly string[]>(clock, 1)
  const failingSources = () => sharedNames('failing', deps.failingSources)
  const sharedTexts = createMinuteMemo<readonly ToldArticle[]>(clock, TEXTS_SHARED, texts => texts.length + 1)
  const askTexts = gather(async (ids: readonly number[]) => {
    const texts = groupBy(await articles.storyTexts(ids), text => text.storyId)
    return ids.map(id => texts.get(id) ?? [])
  }, ASKED_TOGETHER)
  const textsOf = (storyId: number) => sharedTexts(String(storyId), () => askTexts(storyId))
  const askSent = gather(async (asked: readonly { chatId: number; storyIds: readonly number[] }[]) => {
    const storyIds = [...new Set(asked.flatMap(one => one.storyIds))]
    const rows = await articles.sentStories([...new Set(asked.map(({ chatId }) => chatId))], storyIds)
    const byChat = groupBy(rows, row => row.chatId)
    return asked.map(
      ({ chatId }) => new Map((byChat.get(chatId) ?? []).map(({ storyId, sentAt }) => [storyId, sentAt])),
    )
  }, ASKED_TOGETHER)

  async function newsOf(
    topic: Topic,
    { window, language, isAging = true }: Pick<DigestScope, 'window' | 'language' | 'isAging'>,
  ): Promise<TopicNews> {
    const now = clock()
    const matches = (await articles.topicCandidates(topic, window)).flatMap((article): Match[] => {
      const match = fitOf(topic, article, language)
      return match ? [{ article, match }] : []
    })
    return {
      topic,
      now,
      isAging,
      byStory: groupBy(matches, ({ article }) => article.storyId),
      plain: new Map(),
      stories: new Map(),
      members: new Map(),
      developments: new Map(),
      words: new Map(),
    }
  }

  /** The stories of the topic for one reader, best first. */
  async function rankFor(news: TopicNews, { size, preferences, sent }: Reader) {
    const hidden: HiddenStory[] = []
    const ranked: Ranked[] = []
    const isPlain = isEmpty(preferences)
    let shown = 0
    for (const [storyId, all] of news.byStory) {
      const sentAt = sent.get(storyId)
      if (isPlain && sentAt === undefined) {
        shown += all.length
        ranked.push(plainOf(news, storyId, all))
        continue
      }
      const { open, by } = isPlain ? { open: all, by: null } : withoutHidden(all, preferences)
      shown += open.length
      if (by) {
        hidden.push({ storyId, by })
        continue
      }
      const candidates = sentAt === undefined ? open.map(asCandidate) : await withNews(news, open, sentAt)
      if (candidates.length > 0) ranked.push(explained(news, teller(candidates), preferences))
    }
    ranked.sort((a, b) => b.why.score - a.why.score || a.article.id - b.article.id)
    return { articles: shown, hidden, stories: await toStories(news, ranked.slice(0, size * SPARE)) }
  }

  function plainOf(news: TopicNews, storyId: number, matches: readonly Match[]): Ranked {
    let ranked = news.plain.get(storyId)
    if (!ranked) {
      ranked = explained(news, teller(matches.map(asCandidate)), NO_PREFERENCES)
      news.plain.set(storyId, ranked)
    }
    return ranked
  }

  async function toStories(news: TopicNews, ranked: readonly Ranked[]): Promise<DigestStory[]> {
    const unknown = ranked.map(({ article }) => article.storyId).filter(id => !news.members.has(id))
    const members = groupBy(await articles.storyMembers(unknown), member => member.storyId)
    for (const id of unknown) news.members.set(id, members.get(id) ?? [])
    return ranked.map(one => {
      let story = news.stories.get(one)
      if (!story) {
        story = toStory(news, one)
        // What is told to one chat alone is not worth keeping.
        if (news.plain.get(one.article.storyId) === one) news.stories.set(one, story)
      }
      return story
    })
  }

  function toStory(news: TopicNews, { article, why, news: added }: Ranked): DigestStory {
    const told = news.members.get(article.storyId) ?? []
    const { title, url, source, language, publishedAt, image, summary, summaryRanks } = article
    return {
      id: article.storyId,
      articleId: article.id,
      title,
      url,
      source,
      language,
      publishedAt,
      // The picture of another report shows the same event.
      image: image ?? told.find(member => member.image !== null)?.image ?? null,
      summary,
      summaryRanks,
      sources: [...new Set([source, ...told.map(member => member.source)])],
      articleIds: told.map(member => member.articleId),
      ...(added && { summary: added, summaryRanks: added.map((_, i) => i), isUpdate: true }),
      why: news.topic.kind === 'category' ? { ...why, matched: [...why.matched, ...wordsOf(news, article)] } : why,
    }
  }

  function wordsOf(news: TopicNews, article: CandidateArticle): readonly string[] {
    let words = news.words.get(article.id)
    if (!words) {
      words = wordsFor(news.topic, article)
      news.words.set(article.id, words)
    }
    return words
  }

  /** What the chat was sent stays only with an article of another source that adds something, told by what it adds. */
  async function withNews(news: TopicNews, matches: readonly Match[], sentAt: Date): Promise<Candidate[]> {
    const late = matches.filter(({ article }) => article.arrivedAt > sentAt)
    const [first] = late
    if (!first) return []
    const { storyId } = first.article
    const before = (await textsOf(storyId)).filter(({ arrivedAt }) => arrivedAt <= sentAt)
    const tellers = new Set(before.map(({ sourceId }) => sourceId))
    return late.flatMap((found): Candidate[] => {
      const { id, sourceId, paragraphs } = found.article
      if (tellers.has(sourceId)) return []
      const key = `${id} ${before.length}`
      let added = news.developments.get(key)
      if (!added) {
        added = developmentOf(
          before.flatMap(({ title, paragraphs }) => [title, ...paragraphs]),
          paragraphs,
        )
        news.developments.set(key, added)
      }
      return added.length > 0 ? [{ ...found, news: added }] : []
    })
  }

  async function sentTo(chatId: number | null, news: readonly TopicNews[]): Promise<SentStories> {
    const storyIds = news.flatMap(({ byStory }) => [...byStory.keys()])
    return chatId === null || storyIds.length === 0 ? NOTHING_SENT : askSent({ chatId, storyIds })
  }

  async function storiesOf({ topic, ...scope }: Parameters<DigestService['storiesOf']>[0]) {
    const news = await newsOf(topic, scope)
    const { size, preferences = NO_PREFERENCES } = scope
    return rankFor(news, { size, preferences, sent: await sentTo(scope.unlessSentTo, [news]) })
  }

  async function compose(scope: DigestScope): Promise<Digest> {
    const news = await Promise.all(scope.topics.map(topic => newsOf(topic, scope)))
    return composeFrom(news, scope, await sentTo(scope.unlessSentTo, news))
  }

  /** As `compose`, sharing with all chats whose digest is built in the same minute. */
  async function composeShared(scope: DigestScope): Promise<Digest> {
    const { window, language, isAging = true, size, zone, preferences = NO_PREFERENCES } = scope
    const key = JSON.stringify([window.by, window.from, language, isAging])
    const news = await Promise.all(
      scope.topics.map(topic => sharedNews(`${topic.kind} ${topic.canonical} ${key}`, () => newsOf(topic, scope))),
    )
    const sent = await sentTo(scope.unlessSentTo, news)
    if (!isEmpty(preferences)) return composeFrom(news, scope, sent)
    // Those who know the same of the same stories get the same digest.
    const known = await Promise.all(
      [...sent].map(
        async ([id, at]) => `${id} ${(await textsOf(id)).filter(({ arrivedAt }) => arrivedAt <= at).length}`,
      ),
    )
    known.sort()
    const topics = scope.topics.map(({ id, name, canonical }) => [id, name, canonical])
    return sharedDigests(JSON.stringify([key, topics, size, zone, known]), () => composeFrom(news, scope, sent))
  }

  async function composeFrom(news: readonly TopicNews[], scope: DigestScope, sent: SentStories): Promise<Digest> {
    const { size, preferences = NO_PREFERENCES } = scope
    const found = await Promise.all(
      news.map(async one => ({ topic: one.topic, ...(await rankFor(one, { size, preferences, sent })) })),
    )
    const { from, by } = scope.window
    const hidden = new Map(found.flatMap(topic => topic.hidden.map(story => [story.storyId, story.by] as const)))
    const filters = new Map([...hidden.values()].map(filter => [`${filter.kind} ${filter.value}`, filter]))
    const digest = composeDigest(found, {
      date: localDay(by === 'publication' ? from : clock(), scope.zone),
      size: scope.size,
      failedSources: await failingSources(),
      ...(hidden.size > 0 && { hidden: { stories: hidden.size, by: [...filters.values()] } }),
    })
    // What is hidden could come back in another article's sentence.
    const { hiddenWords, hiddenSources } = preferences
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
      const earliest = toMinute(now.getTime() - (since === null ? DAY_MS : LONGEST_LOOK_BACK_MS))
      return composeShared({
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
      const from = new Date(toMinute(now.getTime() - WEEK_MS))
      const digest = await composeShared({
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

/** From the minute on, so that those of one minute begin at the same time. */
function toMinute(time: number): number {
  return time - (time % MINUTE_MS)
}

function isEmpty(preferences: Preferences): boolean {
  const { hiddenWords, hiddenSources, lessOf, liked, disliked } = preferences
  return hiddenWords.length + hiddenSources.length + lessOf.length + liked.size + disliked.size === 0
}

function explained({ now, isAging }: TopicNews, candidate: Candidate, preferences: Preferences): Ranked {
  return { ...candidate, why: explain(candidate, { now, preferences, isAging }) }
}

function groupBy<Item, Key>(items: readonly Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
