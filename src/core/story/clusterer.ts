import {
  chooseStory,
  type EarlierLink,
  inOrder,
  leaveStory,
  type OpenStory,
  placeIn,
  strongest,
  type Told,
  takeFirst,
} from './group.ts'
import { linkBetween } from './likeness.ts'
import { type Profile, profileOf } from './profile.ts'
import { type ClusterItem, STORY_WINDOW_HOURS } from './story.ts'

export interface Clustered {
  /** Id of the article that opened the story, as things stand. */
  readonly story: string
  /** Id of the article whose text this one repeats, the first one told of what has come in, or null. */
  readonly duplicateOf: string | null
}

export interface Clusterer {
  /** Takes an article in and says where it belongs. Ids are unique. */
  add(id: string, item: ClusterItem): Clustered
  /** Where an article belongs by now: later arrivals join stories, and split them. */
  storyOf(id: string): string
}

interface Member extends Told {
  readonly profile: Profile
  links: EarlierLink[]
  /** Articles that have a link to this one. */
  readonly readers: Set<Member>
  story: Story | null
}

interface Story extends OpenStory {
  readonly members: Member[]
  /** The last article in order that has a link to a member. */
  lastReader: Member | null
}

/** Of the articles under one key in 72 hours the last so many are looked at; so long as there are fewer, order makes no difference. */
const MOST_UNDER_KEY = 16
const BUCKET_MS = STORY_WINDOW_HOURS * 3_600_000

/**
 * Stories of articles as they come, in memory. The partition is that of `chooseStory` over all articles in the order of publication,
 * whatever the order and the batches in which they came: an article that comes late changes the links of those told after it, and
 * whoever's choice may have changed chooses again, in order. Candidates come from an inverted index over `storyKeys`, in buckets of 72
 * hours, so that an article is compared with few others however many there are.
 */
export function createClusterer(): Clusterer {
  const members = new Map<string, Member>()
  const buckets = new Map<number, Map<string, Member[]>>()

  function candidatesOf(profile: Profile): Set<Member> {
    const found = new Set<Member>()
    const bucket = Math.floor(profile.at / BUCKET_MS)
    for (const near of [bucket - 1, bucket, bucket + 1]) {
      const keys = buckets.get(near)
      if (keys)
        for (const key of profile.keys)
          for (const member of (keys.get(key) ?? []).slice(-MOST_UNDER_KEY)) found.add(member)
    }
    return found
  }

  function index(member: Member): void {
    const bucket = Math.floor(member.at / BUCKET_MS)
    const keys = buckets.get(bucket) ?? new Map<string, Member[]>()
    buckets.set(bucket, keys)
    for (const key of member.profile.keys) {
      const list = keys.get(key)
      if (list) list.push(member)
      else keys.set(key, [member])
    }
  }

  /** Replaces the links of an article by the strongest of `links`. */
  function setLinks(member: Member, links: readonly EarlierLink[]): void {
    for (const { key } of member.links) members.get(key)?.readers.delete(member)
    member.links = strongest(links)
    for (const { key } of member.links) {
      const read = members.get(key)
      read?.readers.add(member)
      const story = read?.story
      if (story && (story.lastReader === null || inOrder(story.lastReader, member) < 0)) story.lastReader = member
    }
  }

  function storyOf(key: string): Story {
    const story = members.get(key)?.story
    if (!story) throw new Error(`Article ${key} was asked for its story before it had one`)
    return story
  }

  /** Lets these articles choose anew, and all whose choice that may change, in order. */
  function choose(start: readonly Member[]): void {
    const waiting = new Set(start)
    for (let article = takeFirst(waiting); article !== null; article = takeFirst(waiting)) {
      const before = article.story
      const opener = chooseStory(article, article.links, storyOf) ?? article.key
      if (before?.opener === opener) continue
      if (before) for (const other of leaveStory(article, before)) waiting.add(other)
      const after = join(article, opener)
      for (const story of before ? [before, after] : [after])
        for (const reader of readersAfter(article, story)) waiting.add(reader)
    }
  }

  function join(article: Member, opener: string): Story {
    const story: Story = opener === article.key ? { opener, members: [], lastReader: null } : storyOf(opener)
    story.members.splice(placeIn(story.members, article), 0, article)
    article.story = story
    for (const reader of article.readers)
      if (story.lastReader === null || inOrder(story.lastReader, reader) < 0) story.lastReader = reader
    return story
  }

  function* readersAfter(article: Member, story: Story): Generator<Member> {
    if (story.lastReader !== null && inOrder(story.lastReader, article) > 0)
      for (const member of story.members)
        for (const reader of member.readers) if (inOrder(reader, article) > 0) yield reader
    for (const reader of article.readers) yield reader
  }

  return {
    add(id, item) {
      const profile = profileOf(item)
      const article: Member = { key: id, at: profile.at, profile, links: [], readers: new Set(), story: null }
      const earlier: EarlierLink[] = []
      const later: { readonly member: Member; readonly similarity: number }[] = []
      let original: Member | null = null
      for (const other of candidatesOf(profile)) {
        const link = linkBetween(profile, other.profile)
        if (!link) continue
        if (link.isDuplicate && (original === null || inOrder(other, original) < 0)) original = other
        if (inOrder(other, article) < 0) earlier.push({ key: other.key, similarity: link.similarity })
        else later.push({ member: other, similarity: link.similarity })
      }
      members.set(id, article)
      setLinks(article, earlier)
      for (const { member, similarity } of later) setLinks(member, [...member.links, { key: id, similarity }])
      index(article)
      choose([article, ...later.map(({ member }) => member)])
      return { story: storyOf(id).opener, duplicateOf: original?.key ?? null }
    },
    storyOf: id => storyOf(id).opener,
  }
}
