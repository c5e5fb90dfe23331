import type { SearchHit, SearchOutcome, SearchPlace } from '../../services/search-articles.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { type Html, html, isLinkable, join, link } from './html.ts'
import { type Button, buttonText, type Draft } from './message.ts'
import { formatList } from './names.ts'
import { formatAge } from './time.ts'

export const HITS_A_PAGE = 5

export interface SearchContext {
  readonly text: string
  readonly searchId: number
  /** A search that was probably meant. */
  readonly better?: { readonly text: string; readonly searchId: number } | null
  /** From 0. */
  readonly page: number
  /** Whether the page lies behind the ranked hits. */
  readonly isRest?: boolean
  readonly zone: string
  readonly phrases: Phrases
  readonly now: Date
}

/** One page of results. */
export function renderSearch(outcome: Extract<SearchOutcome, { ok: true }>, context: SearchContext): Draft {
  const { phrases, searchId, page, text, better = null, isRest = false } = context
  const save = { text: phrases.button.saveAsTopic, data: `ss:${searchId}` }
  const meant =
    better === null
      ? []
      : [{ text: phrases.button.didYouMean(buttonText(better.text, 30)), data: `s:${better.searchId}:0` }]
  if (outcome.hits.length === 0) return { blocks: [phrases.searchNothing(text)], buttons: [meant, [save]] }
  const pages = outcome.isMore ? null : pagesOf(outcome.total)
  const first = page * HITS_A_PAGE + 1
  const dropped = outcome.dropped.length > 0 ? phrases.searchDropped(formatList(outcome.dropped, phrases.language)) : ''
  const head = join([phrases.searchTitle({ ...outcome, text, page: page + 1, pages }), dropped], '\n')
  const turn: Button[] = [
    ...(isRest ? [{ text: phrases.button.backToBest, data: `s:${searchId}:0` }] : []),
    ...(page > 0 && !isRest ? [{ text: phrases.button.previous, data: `s:${searchId}:${page - 1}` }] : []),
    ...(outcome.next === null
      ? []
      : [{ text: phrases.button.next, data: `s:${searchId}:${page + 1}${placeData(outcome.next)}` }]),
  ]
  return {
    blocks: [head, ...outcome.hits.map((hit, index) => renderHit(hit, first + index, context))],
    buttons: [
      outcome.hits.map((hit, index) => ({ text: phrases.button.read(first + index), data: `r:${hit.id}` })),
      turn,
      meant,
      [save],
    ],
  }
}

const placeData = ({ after }: SearchPlace) => (after === undefined ? '' : `:${after.publishedAt.getTime()}:${after.id}`)

/** How many pages so many hits take; at least one. */
export function pagesOf(total: number): number {
  return Math.max(1, Math.ceil(total / HITS_A_PAGE))
}

function renderHit(hit: SearchHit, number: number, { zone, phrases, now }: SearchContext): Html {
  const title = hit.url !== null && isLinkable(hit.url) ? link(hit.url, hit.title) : html`<b>${hit.title}</b>`
  const facts = `${hit.source} · ${formatAge(hit.publishedAt, now, zone, phrases.language)}`
  return join([html`${number}. ${title}`, facts, renderSnippet(hit.snippet)], '\n')
}

function renderSnippet({ text, hits }: SearchHit['snippet']): Html {
  const pieces: (Html | string)[] = []
  let end = 0
  for (const [from, to] of hits) {
    pieces.push(text.slice(end, from), html`<b>${text.slice(from, to)}</b>`)
    end = to
  }
  pieces.push(text.slice(end))
  return join(pieces)
}
