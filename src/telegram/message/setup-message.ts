import type { Chat } from '../../core/chat/chat.ts'
import type { Topic } from '../../core/topic/topic.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { type Button, buttonText, type Draft, inRows, inShortRows } from './message.ts'
import { formatMoment } from './time.ts'
import { zoneLabel } from './zone-label.ts'

const HOURS = ['07:00', '08:00', '09:00', '12:00', '18:30', '21:00'] as const
/** One to each hour that many people live in. */
const ZONES = [
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Asia/Singapore',
  'Asia/Kolkata',
  'Australia/Sydney',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Moscow',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'America/Sao_Paulo',
] as const

/** A topic that may be chosen, with the mark of the offer. */
export interface Choice {
  readonly topic: Pick<Topic, 'id'>
  readonly label: string
  readonly isOwn: boolean
  readonly mark: string
}

/**
 * The first minute on one panel: topics to choose, in the same place each; then an hour, which brings the first digest. What is
 * chosen has a mark. The zone is shown, with a button to change it.
 */
export function renderSetup(
  chat: Chat,
  choices: readonly Choice[],
  { phrases, now, suffix }: { phrases: Phrases; now: Date; suffix: string },
): Draft {
  const topics = choices.map(
    ({ topic, label, isOwn, mark }): Button => ({
      text: buttonText(isOwn ? `✓ ${label}` : label, 18),
      data: `su:${topic.id}:${isOwn ? 0 : 1}:${mark}${suffix}`,
    }),
  )
  const hours = HOURS.map((time): Button => ({ text: `⏰ ${time}`, data: `sp:${time.replace(':', '')}${suffix}` }))
  return {
    blocks: [
      phrases.setup({
        chosen: choices.filter(({ isOwn }) => isOwn).length,
        zone: zoneLabel(chat.zone, phrases.language),
        time: formatMoment(now, chat.zone, phrases.language),
      }),
    ],
    buttons: [
      ...inShortRows(topics),
      ...inRows(hours, 3),
      [{ text: phrases.button.changeZone(zoneLabel(chat.zone, phrases.language)), data: `sz${suffix}` }],
    ],
  }
}

/** The zones to choose from, in the place of the panel. */
export function renderZones(phrases: Phrases, suffix: string): Draft {
  return {
    blocks: [phrases.zoneChoose],
    buttons: [
      ...inShortRows(ZONES.map(zone => ({ text: zoneLabel(zone, phrases.language), data: `sz:${zone}${suffix}` }))),
      [{ text: phrases.button.cancel, data: `tp:back${suffix}` }],
    ],
  }
}
