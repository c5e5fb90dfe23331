import { describe, expect, it, vi } from 'vitest'
import { createOthers, type StoryText } from '../../src/services/add-others.ts'
import { BRIDGE_ZH } from '../support/told-story.ts'
import { digest, story, topic } from '../telegram/support.ts'

const texts: StoryText[] = BRIDGE_ZH.map(({ draft }, i) => ({
  storyId: 1,
  articleId: i + 1,
  title: draft.title,
  paragraphs: draft.paragraphs,
  language: 'zh',
}))
const told = story(1, { articleId: 1, articleIds: texts.map(({ articleId }) => articleId) })
const ofOne = story(2, { articleId: 9, articleIds: [9] })
const today = digest({ sections: [{ topic: topic(1, '桥'), stories: [told, ofOne] }] })

describe('createOthers', () => {
  it('adds one sentence of another article behind the two best, and leaves a story of one article alone', async () => {
    const others = createOthers(async () => texts)
    const [first, second] = (await others.addTo(today)).sections[0]?.stories ?? []
    const addition = first?.summary.at(-1) ?? ''
    expect(first?.summary.slice(0, -1)).toEqual(told.summary)
    expect(first?.summaryRanks).toEqual([0, 1, 3, 2])
    expect(texts.slice(1).some(({ paragraphs }) => paragraphs.join('').includes(addition))).toBe(true)
    expect(texts[0]?.paragraphs.join('')).not.toContain(addition)
    expect(second).toEqual(ofOne)
  })

  it('leaves an update as it is', async () => {
    const update = digest({ sections: [{ topic: topic(1, '桥'), stories: [{ ...told, isUpdate: true }] }] })
    expect(await createOthers(async () => texts).addTo(update)).toEqual(update)
  })

  it('works a story out once for all chats, and again when an article joined it', async () => {
    const load = vi.fn(async () => texts)
    const others = createOthers(load)
    await others.addTo(today)
    await others.addTo(today)
    expect(load).toHaveBeenCalledTimes(1)
    const grown = story(1, { articleId: 1, articleIds: [...told.articleIds, 77] })
    await others.addTo(digest({ sections: [{ topic: topic(1, '桥'), stories: [grown] }] }))
    expect(load).toHaveBeenCalledTimes(2)
  })
})
