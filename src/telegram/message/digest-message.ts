import type { Chat } from '../../core/chat/chat.ts'
import type { Digest, DigestStory } from '../../core/digest/digest.ts'
import { bestSentences } from '../../core/summary/summarize.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { type Html, html, isLinkable, join, link, text } from './html.ts'
import { type Button, inRows, type MessagePart } from './message.ts'
import { formatList } from './names.ts'
import { isPicture } from './picture.ts'
import { splitBlocks } from './split.ts'
import { formatAge, formatDay } from './time.ts'
import { topicLabel } from './topic-label.ts'

/** A summary longer than this is folded until tapped: a digest is to be skimmed. */
const FOLDED_FROM = 250

const SENTENCES = { short: 1, normal: 3, long: 5 } as const

type Reader = Pick<Chat, 'kind' | 'zone' | 'style' | 'summaryLength' | 'images'>

/**
 * A digest as messages: at most one where it fits, else parts cut between stories. The stories are numbered through, so that
 * "read 7" means the same wherever it stands.
 *
 * @param digestId what the buttons refer to, see `DigestService.remember`
 * @param phrases of the chat's language
 */
export function renderDigest(
  digest: Digest,
  digestId: number,
  chat: Reader,
  phrases: Phrases,
  now: Date,
): MessagePart[] {
  const told = digest.sections.flatMap(({ topic, stories }) =>
    stories.map((story, index) => ({ story, opens: index === 0 ? topic : null })),
  )
  const closing: Button[] = [
    ...(told.length > 0 ? [{ text: phrases.button.why, data: `w:${digestId}` }] : []),
    // Nobody who reads a channel can set anything there, and its admins do so from their own chat.
    ...(chat.kind === 'channel' ? [] : [{ text: phrases.button.settings, data: 'set' }]),
  ]
  if (told.length === 0) return [{ html: renderEmpty(digest, phrases).toString(), buttons: [closing], storyIds: [] }]

  // Headings are glued to what they head, or a message could end with one.
  const blocks = told.map(({ story, opens }, index) =>
    join(
      [
        index === 0 ? renderHeader(digest, phrases) : '',
        opens ? html`📌 <b>${topicLabel(opens, phrases.language)}</b>` : '',
        renderStory(story, index + 1, chat, phrases, now),
      ],
      '\n\n',
    ),
  )
  const parts = splitBlocks([...blocks, renderFooter(digest, phrases)])
  const picture = (chat.images && told[0]?.story.image) || null
  return parts.map((part, index) => {
    const inPart = part.blocks.flatMap(block => {
      const story = told[block]?.story
      return story ? [{ story, number: block + 1 }] : []
    })
    const read = inPart.map(({ story, number }) => ({
      text: phrases.button.read(number),
      data: `${story.articleIds.length > 1 ? 'rc' : 'r'}:${story.articleId}`,
    }))
    return {
      html: part.html.toString(),
      buttons: [...inRows(read, 5), ...(index === parts.length - 1 ? [closing] : [])],
      storyIds: inPart.map(({ story }) => story.id),
      ...(index === 0 && isPicture(picture) && { linkPreviewUrl: picture }),
    }
  })
}

function renderHeader(digest: Digest, phrases: Phrases): Html {
  const to = formatDay(digest.date, phrases.language)
  const title =
    digest.weekFrom === undefined
      ? phrases.digestTitle(to)
      : phrases.weekTitle({ from: formatDay(digest.weekFrom, phrases.language), to })
  return html`${title}\n${phrases.digestCounts(digest.counts)}`
}

function renderStory(story: DigestStory, number: number, chat: Reader, phrases: Phrases, now: Date): Html {
  const title = html`${number}. ${story.url !== null && isLinkable(story.url) ? link(story.url, story.title) : html`<b>${story.title}</b>`}`
  if (chat.style === 'compact') return story.isUpdate ? html`${title} · ${phrases.update}` : title
  const more = story.sources.length - 1
  const facts = [
    ...(story.isUpdate ? [phrases.update] : []),
    story.source,
    formatAge(story.publishedAt, now, chat.zone, phrases.language),
    ...(more > 0 ? [phrases.moreSources(more)] : []),
  ]
  const summary = joinSentences(bestSentences(story.summary, story.summaryRanks, SENTENCES[chat.summaryLength]))
  return join([title, facts.join(' · '), renderSummary(summary)], '\n')
}

function renderSummary(summary: string): Html {
  if (summary === '') return text('')
  return [...summary].length > FOLDED_FROM
    ? html`<blockquote expandable>${summary}</blockquote>`
    : html`<blockquote>${summary}</blockquote>`
}

/** English sentences need a space between them, Chinese ones none. */
function joinSentences(sentences: readonly string[]): string {
  return sentences
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== '')
    .reduce(
      (all, sentence) => `${all}${all === '' || /[\p{Script=Han}。！？；…”」』）]$/u.test(all) ? '' : ' '}${sentence}`,
      '',
    )
}

/** What is missing is said by name: silence would look like "nothing happened". */
function renderFooter(digest: Digest, phrases: Phrases): Html {
  const quiet = digest.quietTopics.map(topic => topicLabel(topic, phrases.language))
  return join(
    [
      quiet.length > 0 ? phrases.quietTopics(formatList(quiet, phrases.language)) : '',
      digest.failedSources.length > 0 ? phrases.failedSources(formatList(digest.failedSources, phrases.language)) : '',
    ],
    '\n',
  )
}

function renderEmpty(digest: Digest, phrases: Phrases): Html {
  const names = digest.quietTopics.map(topic => topicLabel(topic, phrases.language))
  return join(
    [
      names.length > 0 ? phrases.emptyDigest(formatList(names, phrases.language)) : phrases.noTopics,
      digest.failedSources.length > 0 ? phrases.failedSources(formatList(digest.failedSources, phrases.language)) : '',
    ],
    '\n',
  )
}
