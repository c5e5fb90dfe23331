import type { Article } from '../../core/article/article.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { pageText } from './cut-text.ts'
import { botLink, shareUrl } from './deep-link.ts'
import { type Html, html, isLinkable, join, link } from './html.ts'
import type { Button, Draft } from './message.ts'
import { formatDate } from './time.ts'

/** Code points of text on one page: about a phone's screen and a half. */
const PAGE_ROOM = 1800

type Line = { readonly kind: 'text' | 'subhead'; readonly text: string }

/**
 * The stored text of an article, one page of it; a page beyond the last is the last. Cut between paragraphs, else between sentences.
 * With `hasCard` a button leads to the card of its story.
 */
export function renderArticle(
  article: Article,
  page: number,
  context: { phrases: Phrases; zone: string; now: Date; botName: string; hasCard?: boolean },
): Draft {
  const { phrases } = context
  const pages = pageArticle(article)
  const at = Math.max(0, Math.min(page, pages.length - 1))
  const lines = pages[at] ?? []
  const turn: Button[] = [
    ...(at > 0 ? [{ text: phrases.button.previous, data: `r:${article.id}:${at - 1}` }] : []),
    ...(at < pages.length - 1 ? [{ text: phrases.button.next, data: `r:${article.id}:${at + 1}` }] : []),
  ]
  const original =
    article.url !== null && isLinkable(article.url) ? [{ text: phrases.button.original, url: article.url }] : []
  const share = {
    text: phrases.button.share,
    url: shareUrl(botLink(context.botName, `a_${article.id}`), article.title),
  }
  return {
    blocks: [
      renderHead(article, at, pages.length, context),
      ...(pages.length === 0 ? [phrases.noText] : []),
      ...lines.map(renderLine),
    ],
    buttons: [
      turn,
      [...original, ...(context.hasCard ? [{ text: phrases.button.storyCard, data: `rc:${article.id}` }] : []), share],
    ],
  }
}

function renderHead(
  article: Article,
  at: number,
  pages: number,
  { phrases, zone, now }: { phrases: Phrases; zone: string; now: Date },
): Html {
  const facts = [
    article.source,
    formatDate(article.publishedAt ?? article.arrivedAt, now, zone, phrases.language),
    ...(article.page ? [phrases.printedPage(article.page)] : []),
    ...(article.credit !== null && article.credit !== article.source ? [phrases.articleFrom(article.credit)] : []),
    ...(article.byline.length > 0 ? [phrases.byline(phrases.names(article.byline))] : []),
    phrases.number(String(article.id)),
    ...(pages > 1 ? [phrases.page(at + 1, pages)] : []),
  ]
  return join(
    [
      article.kicker !== null && at === 0 ? html`${article.kicker}` : '',
      html`<b>${link(article.url, article.title)}</b>`,
      html`<i>${facts.join(' · ')}</i>`,
    ],
    '\n',
  )
}

function renderLine(line: Line): Html {
  return line.kind === 'subhead' ? html`<b>${line.text}</b>` : html`${line.text}`
}

function pageArticle(article: Article): Line[][] {
  const pages: Line[][] = []
  let room = 0
  for (const line of linesOf(article)) {
    const length = [...line.text].length + 2
    // A subhead needs some of its text below it.
    const needed = line.kind === 'subhead' ? length + 200 : length
    if (needed > room) {
      pages.push([])
      room = PAGE_ROOM
    }
    pages.at(-1)?.push(line)
    room -= length
  }
  return pages
}

function linesOf(article: Article): Line[] {
  const lines = article.paragraphs.flatMap((paragraph, index) => [
    ...article.subheads.filter(({ before }) => before === index).map(({ text }): Line => ({ kind: 'subhead', text })),
    ...pageText(paragraph, PAGE_ROOM - 2).map((text): Line => ({ kind: 'text', text })),
  ])
  return article.authorNote === null
    ? lines
    : [...lines, ...pageText(article.authorNote, PAGE_ROOM - 2).map((text): Line => ({ kind: 'text', text }))]
}
