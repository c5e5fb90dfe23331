import type { Digest } from '../../core/digest/digest.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { type Html, html } from './html.ts'
import type { Draft } from './message.ts'
import { formatAge } from './time.ts'
import { topicLabel } from './topic-label.ts'

/** Why each story of a digest is in it, and in its place: the same figures the ranking used, nothing made up for show. */
export function renderWhy(digest: Digest, phrases: Phrases, input: { zone: string; now: Date }): Draft {
  const blocks: Html[] = []
  for (const { topic, stories } of digest.sections) {
    const label = topicLabel(topic, phrases.language)
    for (const story of stories) {
      const age = formatAge(story.publishedAt, input.now, input.zone, phrases.language)
      const matched = story.why.matched.filter(word => topic.kind === 'query' || word !== topic.name)
      blocks.push(
        html`${blocks.length + 1}. ${story.title}\n${phrases.why({ ...story.why, matched, topic: label, age, isUpdate: story.isUpdate ?? false })}`,
      )
    }
  }
  const hidden = digest.hidden ? [phrases.filterHid(digest.hidden)] : []
  return { blocks: [...(blocks.length > 0 ? [phrases.whyTitle, ...blocks] : [phrases.whyNothing]), ...hidden] }
}

/** The same in a line a story, without the figures, for a place that holds 200 characters. */
export function renderWhyBriefly(digest: Digest, phrases: Phrases): string {
  return digest.sections
    .flatMap(({ topic, stories }) => stories.map(({ why }) => ({ topic, why })))
    .map(
      ({ topic, why }, index) =>
        `${index + 1}. ${topicLabel(topic, phrases.language)} · ${phrases.sources(why.sources)}`,
    )
    .join('\n')
}
