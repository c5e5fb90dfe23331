import type { Digest, DigestStory } from '../core/digest/digest.ts'
import { summarizeSeveral } from '../core/summary/summarize-several.ts'
import type { Language } from '../core/text/language.ts'

/** An article of a story as far as it is needed to tell what it adds. */
export interface StoryText {
  readonly storyId: number
  readonly articleId: number
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly language: Language
}

const OWN_SENTENCES = 2
const CHARACTERS = { zh: 240, other: 600 }
/** Articles read for what they add; the tenth paper has nothing that none of these had. */
const MOST_ARTICLES = 6
const MOST_REMEMBERED = 2000

/**
 * Puts what the other articles of a story add into its summary: one sentence, behind the two best of the telling article. What
 * is worked out is kept while the story has the same articles, because thousands of chats get the same stories in one minute.
 */
export function createOthers(storyTexts: (storyIds: readonly number[]) => Promise<readonly StoryText[]>): {
  addTo(digest: Digest): Promise<Digest>
} {
  const known = new Map<string, string | null>()
  const keyOf = (story: DigestStory) => `${story.articleId} ${story.articleIds.join(' ')}`

  function additionOf(story: DigestStory, texts: readonly StoryText[]): string | null {
    const lead = texts.find(({ articleId }) => articleId === story.articleId)
    if (!lead) return null
    const others = texts.filter(text => text !== lead).slice(0, MOST_ARTICLES - 1)
    const told = summarizeSeveral(
      [lead, ...others].map(({ title, paragraphs, language }) => ({ title, text: paragraphs.join('\n'), language })),
      {
        sentences: OWN_SENTENCES + 1,
        fromLead: OWN_SENTENCES,
        characters: CHARACTERS[story.language === 'zh' ? 'zh' : 'other'],
      },
    )
    return told.find(({ article }) => article > 0)?.text ?? null
  }

  function withAddition(story: DigestStory): DigestStory {
    const addition = known.get(keyOf(story))
    if (addition === undefined || addition === null || story.isUpdate) return story
    return {
      ...story,
      summary: [...story.summary, addition],
      summaryRanks: [
        ...story.summary.map((_, i) => {
          const rank = story.summaryRanks[i] ?? i
          return rank < OWN_SENTENCES ? rank : rank + 1
        }),
        OWN_SENTENCES,
      ],
    }
  }

  return {
    async addTo(digest) {
      const stories = digest.sections.flatMap(section => section.stories)
      const unknown = stories.filter(
        story => story.articleIds.length > 1 && !story.isUpdate && !known.has(keyOf(story)),
      )
      if (unknown.length > 0) {
        const texts = await storyTexts(unknown.map(({ id }) => id))
        if (known.size > MOST_REMEMBERED) known.clear()
        for (const story of unknown)
          known.set(
            keyOf(story),
            additionOf(
              story,
              texts.filter(({ storyId }) => storyId === story.id),
            ),
          )
      }
      return {
        ...digest,
        sections: digest.sections.map(section => ({ ...section, stories: section.stories.map(withAddition) })),
      }
    },
  }
}
