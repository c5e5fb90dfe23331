import { selectDiverse } from '../ranking/mmr.ts'
import { cosine } from '../ranking/similarity.ts'
import { storyVector } from '../story/story.ts'
import type { Topic } from '../topic/topic.ts'
import type { Digest, DigestSection, DigestStory } from './digest.ts'

/** The stories that fit one topic, best first. */
export interface TopicStories {
  readonly topic: Topic
  readonly stories: readonly DigestStory[]
}

type DigestFacts = Pick<Digest, 'date' | 'failedSources' | 'weekFrom' | 'hidden'>

/** How much of its score a story loses that repeats one already chosen word for word. */
const REPEAT_PENALTY = 0.6
/** Title and lead this alike are one piece of news, whatever the clustering said. */
const NEAR_REPEAT = 0.6

/**
 * Chooses at most `size` stories over all topics: topics take turns, so each gets its share; within a topic the best
 * first, diversified by MMR; no story twice however many topics it fits (the first topic in turn has it), and nothing that
 * nearly repeats a chosen one. Where there are more topics than places, those with the best news go first, or the same ones would be
 * left out every day. Sections keep the order of `topics`; topics that have nothing at all are `quietTopics`.
 */
export function composeDigest(
  topics: readonly TopicStories[],
  { size, ...facts }: DigestFacts & { size: number },
): Digest {
  const queues = topics.map(({ topic, stories }) => ({
    topic,
    queue: diversified(stories),
    chosen: [] as DigestStory[],
  }))
  const chosen: DigestStory[] = []
  const best = ({ queue }: { queue: readonly DigestStory[] }) => queue[0]?.why.score ?? 0
  const isCrowded = queues.filter(({ queue }) => queue.length > 0).length > size
  const turns = isCrowded ? [...queues].sort((a, b) => best(b) - best(a)) : queues
  while (chosen.length < size && queues.some(({ queue }) => queue.length > 0))
    for (const section of turns) {
      if (chosen.length >= size) break
      const story = takeNew(section.queue, chosen)
      if (!story) continue
      chosen.push(story)
      section.chosen.push(story)
    }
  const sections: DigestSection[] = queues
    .filter(section => section.chosen.length > 0)
    .map(({ topic, chosen: stories }) => ({ topic, stories: [...stories].sort((a, b) => b.why.score - a.why.score) }))
  return {
    ...facts,
    sections,
    quietTopics: topics.filter(({ stories }) => stories.length === 0).map(({ topic }) => topic),
    counts: {
      stories: chosen.length,
      articles: new Set(chosen.flatMap(story => story.articleIds)).size,
      sources: new Set(chosen.flatMap(story => story.sources)).size,
    },
  }
}

function diversified(stories: readonly DigestStory[]): DigestStory[] {
  const best = Math.max(...stories.map(story => story.why.score), Number.EPSILON)
  const order = selectDiverse(
    stories.map(story => story.why.score / best),
    (a, b) => likeness(stories[a] as DigestStory, stories[b] as DigestStory),
    { count: stories.length, penalty: REPEAT_PENALTY },
  )
  return order.map(index => stories[index] as DigestStory)
}

/** The first of the queue that is new beside what is chosen; what it passes over is dropped for good. */
function takeNew(queue: DigestStory[], chosen: readonly DigestStory[]): DigestStory | null {
  for (let story = queue.shift(); story; story = queue.shift()) {
    const candidate = story
    if (!chosen.some(other => other.id === candidate.id || likeness(other, candidate) >= NEAR_REPEAT)) return candidate
  }
  return null
}

function likeness(a: DigestStory, b: DigestStory): number {
  return cosine(vectorOf(a), vectorOf(b))
}

const vectors = new WeakMap<DigestStory, ReturnType<typeof storyVector>['whole']>()

function vectorOf(story: DigestStory) {
  let vector = vectors.get(story)
  if (!vector) {
    vector = storyVector({ title: story.title, lead: story.summary.join('\n') }).whole
    vectors.set(story, vector)
  }
  return vector
}
