import type { Subscription } from '../../services/manage-subscriptions.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { html } from './html.ts'
import { type Button, buttonText, type Draft } from './message.ts'
import { formatAge, formatMoment } from './time.ts'
import { topicLabel } from './topic-label.ts'

export const TOPICS_A_PAGE = 8

/** The year from which a pause has no end in sight; see `Subscription.mutedUntil`. */
const FOREVER = 9000

export interface ListContext {
  readonly phrases: Phrases
  readonly zone: string
  readonly now: Date
  /** From 0; beyond the last is the last. */
  readonly page: number
  /** What every button's data ends with, where the list is another chat's. */
  readonly suffix: string
  /** Readers of a group's list are not offered what only its admins may press. */
  readonly isReadOnly: boolean
}

/** The topics of a chat with their state, eight a page, with buttons to pause, edit and remove each. */
export function renderList(subscriptions: readonly Subscription[], context: ListContext): Draft {
  const { phrases, suffix, now, zone } = context
  const { shown, page, pages } = pageOf(subscriptions, context.page)
  const first = page * TOPICS_A_PAGE + 1
  const lines = shown.map((subscription, index) => {
    const state = phrases.listState({
      lastHit: subscription.lastHitAt && formatAge(subscription.lastHitAt, now, zone, phrases.language),
      mutedUntil: mutedUntil(subscription, context),
    })
    return html`${first + index}. <b>${topicLabel(subscription.topic, phrases.language)}</b>\n     ${state}`
  })
  const rows = shown.map((subscription, index): Button[] => {
    const { id } = subscription.topic
    const name = buttonText(`${first + index}. ${topicLabel(subscription.topic, phrases.language)}`, 14)
    const isMuted = subscription.mutedUntil !== null && subscription.mutedUntil > now
    return [
      isMuted
        ? { text: phrases.button.resumeTopic(name), data: `lr:${id}:${page}${suffix}` }
        : { text: phrases.button.pauseTopic(name), data: `lp:${id}:${page}${suffix}` },
      ...(subscription.topic.kind === 'query' ? [{ text: phrases.button.editTopic, data: `le:${id}${suffix}` }] : []),
      { text: phrases.button.removeTopic, data: `u:${id}${suffix}` },
    ]
  })
  return {
    blocks: [phrases.listTitle({ count: subscriptions.length, page: page + 1, pages }), ...lines],
    buttons: [...(context.isReadOnly ? [] : rows), turnPage('l', page, pages, phrases, suffix)],
  }
}

/** Topics as buttons, eight a page, for choosing the one to drop. */
export function renderUnsubscribeMenu(
  subscriptions: readonly Subscription[],
  context: Pick<ListContext, 'phrases' | 'page' | 'suffix'>,
): Draft {
  const { phrases, suffix } = context
  const { shown, page, pages } = pageOf(subscriptions, context.page)
  return {
    blocks: [phrases.unsubscribeChoose],
    buttons: [
      ...shown.map(({ topic }) => [
        { text: buttonText(`✕ ${topicLabel(topic, phrases.language)}`), data: `u:${topic.id}${suffix}` },
      ]),
      turnPage('up', page, pages, phrases, suffix),
    ],
  }
}

function pageOf(subscriptions: readonly Subscription[], asked: number) {
  const pages = Math.max(1, Math.ceil(subscriptions.length / TOPICS_A_PAGE))
  const page = Math.max(0, Math.min(asked, pages - 1))
  return { shown: subscriptions.slice(page * TOPICS_A_PAGE, (page + 1) * TOPICS_A_PAGE), page, pages }
}

function turnPage(name: string, page: number, pages: number, phrases: Phrases, suffix: string): Button[] {
  return [
    ...(page > 0 ? [{ text: phrases.button.previous, data: `${name}:${page - 1}${suffix}` }] : []),
    ...(page < pages - 1 ? [{ text: phrases.button.next, data: `${name}:${page + 1}${suffix}` }] : []),
  ]
}

function mutedUntil({ mutedUntil }: Subscription, { now, zone, phrases }: ListContext): 'forever' | string | null {
  if (mutedUntil === null || mutedUntil <= now) return null
  return mutedUntil.getUTCFullYear() >= FOREVER ? 'forever' : formatMoment(mutedUntil, zone, phrases.language)
}
