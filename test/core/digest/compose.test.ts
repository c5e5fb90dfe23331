import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeDigest, type TopicStories } from '../../../src/core/digest/compose.ts'
import type { DigestStory } from '../../../src/core/digest/digest.ts'
import type { Topic } from '../../../src/core/topic/topic.ts'

const TITLES = [
  '港城机器人产业园开园', '青禾岛大雾轮渡停航', '海鸥队客场取胜', '老钟楼改建气象站', '渔市搬到新码头', '图书馆延长开放时间',
  'Harbour robots learn to swim', 'Fog halts island ferry', 'Seagulls climb to third', 'Museum opens at night', 'Bakers strike over flour', 'Chess champion from Green Bay',
] // biome-ignore format: a list

const topic = (id: number): Topic => ({
  id,
  kind: 'query',
  name: `话题${id}`,
  canonical: `t${id}`,
  query: null,
  sourceId: null,
})

function story(id: number, score = 1, fields: Partial<DigestStory> = {}): DigestStory {
  return {
    id,
    articleId: id * 10,
    title: TITLES[id % TITLES.length] as string,
    url: null,
    source: `报${id % 3}`,
    language: 'zh',
    publishedAt: new Date('2026-11-24T00:00:00Z'),
    image: null,
    sources: [`报${id % 3}`],
    articleIds: [id * 10],
    summary: [],
    summaryRanks: [],
    why: { score, relevance: 1, importance: 1, freshness: 1, matched: [], ageHours: 0, sources: 1 },
    ...fields,
  }
}

const options = (size: number) => ({ date: '2026-11-24', size, failedSources: [] })
const ids = (topics: readonly TopicStories[], size: number) =>
  composeDigest(topics, options(size)).sections.map(({ topic, stories }) => [topic.id, stories.map(({ id }) => id)])

/** Up to four topics that share some stories. */
const topicStories = fc
  .array(
    fc.uniqueArray(fc.tuple(fc.nat(11), fc.double({ min: 0.01, max: 3, noNaN: true })), {
      selector: ([id]) => id,
      maxLength: 10,
    }),
    {
      maxLength: 4,
    },
  )
  .map(lists =>
    lists.map((list, i) => ({
      topic: topic(i + 1),
      stories: list.map(([id, score]) => story(id, score)).sort((a, b) => b.why.score - a.why.score),
    })),
  )

describe('composeDigest', () => {
  it('keeps its promises for any topics', () => {
    fc.assert(
      fc.property(topicStories, fc.integer({ min: 0, max: 8 }), (topics, size) => {
        const digest = composeDigest(topics, options(size))
        const chosen = digest.sections.flatMap(section => section.stories)
        // At most `size`, and as many as there are.
        const known = new Set(topics.flatMap(({ stories }) => stories.map(({ id }) => id)))
        expect(chosen.length).toBe(Math.min(size, known.size))
        // No story twice.
        expect(new Set(chosen.map(({ id }) => id)).size).toBe(chosen.length)
        // Sections in the order of the topics, each with stories of its own topic, best first.
        const order = digest.sections.map(section => section.topic.id)
        expect([...order].sort((a, b) => a - b)).toEqual(order)
        for (const { topic, stories } of digest.sections) {
          expect(stories.length).toBeGreaterThan(0)
          const own = topics.find(candidate => candidate.topic.id === topic.id)?.stories ?? []
          for (const [i, story] of stories.entries()) {
            expect(own).toContain(story)
            if (i > 0) expect(story.why.score).toBeLessThanOrEqual(stories[i - 1]?.why.score ?? 0)
          }
        }
        // Quiet is what has nothing at all.
        expect(digest.quietTopics).toEqual(
          topics.filter(({ stories }) => stories.length === 0).map(({ topic }) => topic),
        )
        expect(digest.counts.stories).toBe(chosen.length)
        expect(composeDigest(topics, options(size))).toEqual(digest)
      }),
      { numRuns: 300 },
    )
  })

  it('lets topics take turns', () => {
    const many = { topic: topic(1), stories: [story(0, 9), story(1, 8), story(2, 7), story(3, 6)] }
    const few = { topic: topic(2), stories: [story(6, 0.2), story(7, 0.1)] }
    expect(ids([many, few], 3)).toEqual([
      [1, [0, 1]],
      [2, [6]],
    ])
    expect(ids([many, few], 4)).toEqual([
      [1, [0, 1]],
      [2, [6, 7]],
    ])
    // What one cannot fill goes to the other.
    expect(ids([many, few], 6)).toEqual([
      [1, [0, 1, 2, 3]],
      [2, [6, 7]],
    ])
  })

  it('gives a story of two topics to the first, and the second its next one', () => {
    const first = { topic: topic(1), stories: [story(0, 2)] }
    const second = { topic: topic(2), stories: [story(0, 2), story(1, 1)] }
    expect(ids([first, second], 5)).toEqual([
      [1, [0]],
      [2, [1]],
    ])
  })

  it('leaves out the section, but does not call it quiet, where another topic had its only story', () => {
    const digest = composeDigest(
      [
        { topic: topic(1), stories: [story(0)] },
        { topic: topic(2), stories: [story(0)] },
        { topic: topic(3), stories: [] },
      ],
      { ...options(5), failedSources: ['海港日报'] },
    )
    expect(digest.sections.map(section => section.topic.id)).toEqual([1])
    expect(digest.quietTopics.map(topic => topic.id)).toEqual([3])
    expect(digest.failedSources).toEqual(['海港日报'])
  })

  it('does not tell nearly the same twice, whatever the clustering said', () => {
    const told = {
      topic: topic(1),
      stories: [story(0, 2), story(20, 1.9, { title: '港城机器人产业园今日开园' }), story(1, 1)],
    }
    expect(ids([told], 5)).toEqual([[1, [0, 1]]])
    const english = {
      topic: topic(1),
      stories: [story(6, 2), story(21, 1.9, { title: 'Robots of the harbour learn swimming' })],
    }
    expect(ids([english], 5)).toEqual([[1, [6]]])
  })

  it('counts stories, articles and sources once each', () => {
    const digest = composeDigest(
      [
        { topic: topic(1), stories: [story(0, 1, { articleIds: [1, 2], sources: ['A', 'B'] })] },
        { topic: topic(2), stories: [story(1, 1, { articleIds: [3], sources: ['B'] })] },
      ],
      options(5),
    )
    expect(digest.counts).toEqual({ stories: 2, articles: 3, sources: 2 })
  })

  it('is empty without topics', () => {
    expect(composeDigest([], options(5))).toMatchObject({ sections: [], quietTopics: [], counts: { stories: 0 } })
  })
})
