import { chooseStory, type EarlierLink, inOrder, type OpenStory, type Told } from './group.ts'

/** An article with its links to those told before it. */
export interface LinkedArticle extends Told {
  readonly links: readonly EarlierLink[]
}

/**
 * The stories of articles that are linked to no others: for each its opener's key. What `createClusterer` arrives at one by one.
 */
export function storiesOf(articles: readonly LinkedArticle[]): Map<string, string> {
  const stories = new Map<string, { opener: string; members: Told[] }>()
  const storyOf = (key: string): OpenStory => {
    const story = stories.get(key)
    if (!story) throw new Error(`Article ${key} is linked to but not among the articles`)
    return story
  }
  for (const article of [...articles].sort(inOrder)) {
    const opener = chooseStory(article, article.links, storyOf)
    const story = (opener === null ? undefined : stories.get(opener)) ?? { opener: article.key, members: [] }
    story.members.push(article)
    stories.set(article.key, story)
  }
  return new Map([...stories].map(([key, { opener }]) => [key, opener]))
}
