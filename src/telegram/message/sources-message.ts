import type { SourceHealth, SystemStatus } from '../../services/source-health.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { html } from './html.ts'
import type { Draft } from './message.ts'
import { formatAge } from './time.ts'

const SOURCES_A_PAGE = 10
const MOST_FAILING = 10

interface Context {
  readonly phrases: Phrases
  readonly zone: string
  readonly now: Date
}

/** The sources, ten a page; `asked` counts from 0, and beyond the last is the last. */
export function renderSources(sources: readonly SourceHealth[], asked: number, context: Context): Draft {
  const { phrases } = context
  if (sources.length === 0) return { blocks: [phrases.noSources] }
  const pages = Math.ceil(sources.length / SOURCES_A_PAGE)
  const page = Math.min(asked, pages - 1)
  const first = page * SOURCES_A_PAGE
  const lines = sources
    .slice(first, first + SOURCES_A_PAGE)
    .map((source, i) => html`${first + i + 1}. <b>${source.title}</b>\n     ${stateOf(source, context)}`)
  return {
    blocks: [phrases.sourcesTitle({ count: sources.length, page: page + 1, pages }), ...lines],
    buttons: [
      [
        ...(page > 0 ? [{ text: phrases.button.previous, data: `so:${page - 1}` }] : []),
        ...(page < pages - 1 ? [{ text: phrases.button.next, data: `so:${page + 1}` }] : []),
      ],
    ],
  }
}

export function renderStatus(status: SystemStatus, context: Context): Draft {
  const { phrases } = context
  return {
    blocks: [
      phrases.status({
        ...status,
        failing: status.failing.length,
        lastCollected: status.lastCollectedAt && age(status.lastCollectedAt, context),
      }),
      ...status.failing
        .slice(0, MOST_FAILING)
        .map(source => html`· <b>${source.title}</b>: ${stateOf(source, context)}`),
    ],
    between: html`\n`,
  }
}

function stateOf(source: SourceHealth, context: Context): string {
  return context.phrases.sourceState({
    isPaper: source.kind === 'newspaper',
    isGone: source.goneAt !== null,
    failures: source.failures,
    reason: source.lastErrorCode && context.phrases.failureReason(source.lastErrorCode),
    lastSuccess: source.lastSuccessAt && age(source.lastSuccessAt, context),
    articlesADay:
      source.articlesADay < 10 ? Math.round(source.articlesADay * 10) / 10 : Math.round(source.articlesADay),
  })
}

function age(date: Date, { now, zone, phrases }: Context): string {
  return formatAge(date, now, zone, phrases.language)
}
