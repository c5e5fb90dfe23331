import type { InlineQueryResultArticle } from 'grammy/types'
import type { Article } from '../../core/article/article.ts'
import { bestSentences } from '../../core/summary/summarize.ts'
import { botLink } from '../message/deep-link.ts'
import { html, isLinkable, join, link } from '../message/html.ts'
import { clip, toKeyboard } from '../message/message.ts'
import { isPicture } from '../message/picture.ts'
import { MESSAGE_LIMITS, shorten } from '../message/split.ts'
import { formatAge } from '../message/time.ts'
import type { Phrases } from '../phrases/phrases.ts'

/** What is seen of a title and a description before a phone cuts them. */
const TITLE_ROOM = 120
const DESCRIPTION_ROOM = 250
const SENTENCES = 3

export interface InlineReader {
  readonly phrases: Phrases
  readonly zone: string
  readonly now: Date
  readonly botName: string
}

/** An article as a choice under `@bot words`, and as the message that is sent when it is chosen. */
export function toInlineResult(article: Article, snippet: string, reader: InlineReader): InlineQueryResultArticle {
  const { phrases, zone, now, botName } = reader
  const facts = `${article.source} · ${formatAge(article.publishedAt ?? article.arrivedAt, now, zone, phrases.language)}`
  const sentences = bestSentences(article.summary, article.summaryRanks, SENTENCES).map(one => one.trim())
  const message = join(
    [
      html`<b>${link(article.url, article.title)}</b>\n<i>${facts}</i>`,
      sentences.length > 0 ? html`<blockquote>${join(sentences, '\n')}</blockquote>` : '',
    ],
    '\n',
  )
  const picture = isPicture(article.image) ? article.image : null
  const original =
    article.url !== null && isLinkable(article.url) ? [{ text: phrases.button.original, url: article.url }] : []
  return {
    type: 'article',
    id: `a_${article.id}`,
    title: clip(article.title, TITLE_ROOM),
    description: clip([facts, snippet.replaceAll(/\s+/gu, ' ').trim()].filter(Boolean).join('\n'), DESCRIPTION_ROOM),
    ...(picture !== null && { thumbnail_url: picture }),
    input_message_content: {
      message_text: shorten(message, MESSAGE_LIMITS).toString(),
      parse_mode: 'HTML',
      link_preview_options:
        picture === null ? { is_disabled: true } : { url: picture, prefer_large_media: true, show_above_text: true },
    },
    reply_markup: toKeyboard([
      [{ text: phrases.button.fullText, url: botLink(botName, `a_${article.id}`) }, ...original],
    ]),
  }
}
