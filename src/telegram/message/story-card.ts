import { localDay } from '../../core/digest/slot.ts'
import type { StoryCard } from '../../core/story/card.ts'
import type { CitedSentence } from '../../core/summary/summarize-several.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { botLink, shareUrl } from './deep-link.ts'
import { fits, type Html, html, join, link, measure, NOTHING, plus, type Size, text } from './html.ts'
import { type Button, clip, type Draft, inRows } from './message.ts'
import { formatList } from './names.ts'
import { shorten } from './split.ts'
import { formatAge, formatDate } from './time.ts'

/** What of the body one page holds: about a phone's screen and a half, and far from what a message may weigh. */
const PAGE: Size = { characters: 1500, entities: 60, entityBytes: 7000 }
const TITLE_ROOM = 300
const SOURCE_TITLE_ROOM = 120
const MOST_READ_BUTTONS = 10
/** A longer address would weigh too much to be repeated behind sentences. */
const CITED_URL_ROOM = 300

interface Context {
  readonly phrases: Phrases
  readonly botName: string
  /** By which /read finds the card again. */
  readonly storyId?: number
  readonly zone: string
  readonly now: Date
}

/**
 * A page of a story's card: the summary with the number of the source behind each sentence, what others add, the best quotation, the
 * timeline, who and where, and all sources. A page beyond the last is the last; sections are cut between their lines.
 *
 * @param articleId of the story, by which the buttons find it again
 */
export function renderCard(card: StoryCard, articleId: number, page: number, context: Context): Draft {
  const { phrases } = context
  const pages = paginate([
    renderSummary(card),
    renderAdditions(card, phrases),
    renderQuotation(card, phrases),
    renderTimeline(card, context),
    renderNames(card, phrases),
    renderSources(card, context),
  ])
  const at = Math.max(0, Math.min(page, pages.length - 1))
  const facts = [
    phrases.cardCounts({ articles: card.sources.length, sources: card.sourceCount }),
    ...(context.storyId === undefined ? [] : [phrases.number(`s${context.storyId}`)]),
    ...(pages.length > 1 ? [phrases.page(at + 1, pages.length)] : []),
  ]
  const turn: Button[] = [
    ...(at > 0 ? [{ text: phrases.button.previous, data: `rc:${articleId}:${at - 1}` }] : []),
    ...(at < pages.length - 1 ? [{ text: phrases.button.next, data: `rc:${articleId}:${at + 1}` }] : []),
  ]
  return {
    blocks: [
      html`<b>${link(card.url, clip(card.title, TITLE_ROOM))}</b>\n<i>${facts.join(' · ')}</i>`,
      ...pages.slice(at, at + 1),
    ],
    buttons: [
      turn,
      ...inRows(readButtons(card, phrases), 5),
      [{ text: phrases.button.share, url: shareUrl(botLink(context.botName, `c_${articleId}`), card.title) }],
    ],
  }
}

function readButtons({ sources }: StoryCard, phrases: Phrases): Button[] {
  return sources.slice(0, MOST_READ_BUTTONS).map(({ articleId }, index) => ({
    text: sources.length === 1 ? phrases.button.fullText : phrases.button.read(index + 1),
    data: `r:${articleId}`,
  }))
}

/** The number of a source, as a link to it; nothing where there is only one. */
function cite({ sources }: StoryCard, article: number): Html {
  const source = sources[article]
  if (!source || sources.length === 1) return text('')
  const isShort = (source.url?.length ?? 0) <= CITED_URL_ROOM
  return html`[${link(isShort ? source.url : null, String(article + 1))}]`
}

function cited(card: StoryCard, sentence: CitedSentence): Html {
  return html`${sentence.text}${gapAfter(sentence.text, card)}${cite(card, sentence.article)}`
}

/** A full-width stop has its own room. */
function gapAfter(text: string, { sources }: StoryCard): string {
  return sources.length === 1 || /[。！？」』）》]”?$/u.test(text) ? '' : ' '
}

function renderSummary(card: StoryCard): Html[] {
  if (card.summary.length === 0) return []
  return [html`<blockquote>${join(card.summary.map(sentence => cited(card, sentence)), '\n')}</blockquote>`] // biome-ignore format: one quote
}

function renderAdditions(card: StoryCard, phrases: Phrases): Html[] {
  return headed(phrases.cardAdditions, card.additions.map(sentence => html`· ${cited(card, sentence)}`)) // biome-ignore format: one call
}

function renderQuotation(card: StoryCard, { cardQuotation }: Phrases): Html[] {
  const { quotation } = card
  if (!quotation) return []
  // The comma led to the speaker, who stands below.
  const said = quotation.parts
    .reduce((all, part) => all + (/\p{Script=Han}|[。！？，…]$/u.test(all) ? '' : ' ') + part)
    .replace(/[，,]$/, '')
  const where = quotation.setting === null ? '' : /\p{Script=Han}/u.test(quotation.setting) ? `（${quotation.setting}）` : `, ${quotation.setting}` // biome-ignore format: one choice
  const who = `${quotation.speaker}${where}`
  return [join([cardQuotation, html`\n<i>“${said}”</i>\n— ${who}${gapAfter(who, card)}`, cite(card, quotation.article)])] // biome-ignore format: one line
}

function renderTimeline(card: StoryCard, { phrases, zone, now }: Context): Html[] {
  const today = localDay(now, zone)
  const entries = card.timeline.map(entry => {
    const day = formatDate(new Date(`${entry.day}T12:00:00Z`), now, 'UTC', phrases.language)
    return html`<b>${entry.day > today ? phrases.cardAhead(day) : day}</b> ${cited(card, entry)}`
  })
  return headed(phrases.cardTimeline, entries)
}

function renderNames({ names }: StoryCard, phrases: Phrases): Html[] {
  return [
    ...(names.people.length > 0 ? [phrases.cardPeople(formatList(names.people, phrases.language))] : []),
    ...(names.places.length > 0 ? [phrases.cardPlaces(formatList(names.places, phrases.language))] : []),
  ]
}

function renderSources(card: StoryCard, { phrases, zone, now }: Context): Html[] {
  const lines = card.sources.map(({ title, url, source, publishedAt }, index) => {
    const age = formatAge(publishedAt, now, zone, phrases.language)
    return html`${index + 1}. ${link(url, clip(title, SOURCE_TITLE_ROOM))} · ${source} · ${age}`
  })
  return headed(phrases.cardSources, lines)
}

/** The heading stands with the first line, so that no page ends with it. */
function headed(heading: Html, lines: readonly Html[]): Html[] {
  return lines.map((line, index) => (index === 0 ? html`${heading}\n${line}` : line))
}

/** Lines put together into pages, a blank line between sections. */
function paginate(sections: readonly (readonly Html[])[]): Html[] {
  const pages: { html: Html; size: Size }[] = []
  for (const section of sections)
    for (const [index, line] of section.entries()) {
      const gap = index === 0 ? '\n\n' : '\n'
      const whole = fits(measure(line), PAGE) ? line : shorten(line, PAGE)
      const last = pages.at(-1)
      const size = plus(plus(last?.size ?? NOTHING, { ...NOTHING, characters: gap.length }), measure(whole))
      if (last && fits(size, PAGE)) pages[pages.length - 1] = { html: join([last.html, whole], gap), size }
      else pages.push({ html: whole, size: measure(whole) })
    }
  return pages.map(page => page.html)
}
