import { html, join } from '../message/html.ts'
import type { AdminPhrases } from './admin-phrases.ts'

const CHATS: Readonly<Record<string, string>> = { active: 'active', paused: 'paused', blocked: 'blocked', gone: 'gone' }
const KINDS: Readonly<Record<string, string>> = {
  private: 'private',
  group: 'groups',
  supergroup: 'supergroups',
  channel: 'channels',
}
const OUTCOMES: Readonly<Record<string, string>> = {
  sent: 'messages sent',
  blocked: 'blocked',
  gone: 'gone',
  migrated: 'moved',
  'thread-gone': 'topic closed',
  limited: 'told to wait',
  retry: 'tried again',
  refused: 'refused',
  failed: 'given up',
  folded: 'folded into the next',
  empty: 'without topics',
}
const TROUBLES = { 'dead-letters': 'dead letters', late: 'late digests', 'no-news': 'no news' } as const

const list = (names: Readonly<Record<string, string>>, counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .map(([key, count]) => `${names[key] ?? key} ${count}`)
    .join(', ') || 'none'

export const enAdmin: AdminPhrases = {
  overview: o =>
    join(
      [
        html`🛠 <b>Chenbao ${o.version}</b>`,
        html`Chats: ${list(CHATS, o.chats)}`,
        html`Sources: ${o.sources}${o.failing > 0 ? `, ${o.failing} failing (/sources)` : ', all well'}`,
        html`Queue: ${o.queue.due} to build, ${o.queue.ready} to send${o.queue.retrying > 0 ? `, ${o.queue.retrying} of them being retried` : ''}${o.oldestMinutes === null ? '' : `; the oldest has waited ${o.oldestMinutes} min`}`,
        html`Dead letters: ${o.dead}`,
        html`Seven days: ${list(OUTCOMES, o.outcomes)}`,
        html`Limits: ${o.rate} messages a second${o.isPaid ? ' (paid)' : ''}; what is ${o.latenessHours} h late is folded into the next`,
      ],
      '\n',
    ),
  button: {
    refresh: '🔄 Refresh',
    dead: count => `📭 Dead letters ${count}`,
    announce: '📣 Announce',
    back: '◀ Back',
    requeue: id => `↩ Resend ${id}`,
    requeueAll: '↩ Resend all',
    send: readers => `📣 Send to ${readers} chats`,
    cancel: 'Cancel',
    stop: '⏹ Stop',
  },
  deadTitle: ({ shown, count }) =>
    html`📭 <b>Dead letters</b> (${count}${shown < count ? `, the latest ${shown}` : ''})`,
  deadLine: ({ id, chat, slot, error }) => html`${id} · chat ${chat} · ${slot}\n<i>${error}</i>`,
  noneDead: html`📭 No dead letters.`,
  requeued: count => `${count} put back into the queue`,
  announceUsage: html`Write <code>/admin announce We are down for maintenance at ten tonight.</code> You see first how many it would reach; nothing goes before you press the button.`,
  announceTooLong: limit => html`An announcement has ${limit} characters at most. Nothing was sent.`,
  announceDraft: ({ text, readers }) =>
    html`📣 <b>Announcement, a preview</b>\nIt would reach: ${list(KINDS, readers)}. Nothing is sent yet.\n\n${text}`,
  announceProgress: ({ state, written, sent, waiting, unreachable, failed, minutes }) =>
    html`📣 <b>Announcement${state === 'stopped' ? ' (stopped)' : state === 'running' ? ' (queueing)' : waiting === 0 ? ' (done)' : ''}</b>\n${written} chats: ${sent} sent, ${waiting} waiting, ${unreachable} unreachable, ${failed} dead letters${waiting > 0 ? `. About ${minutes} min to go` : ''}`,
  announceStarted: 'On its way',
  announceOver: 'This announcement was sent or cancelled before',
  announceStopped: spared => `Stopped; ${spared} chats will not get it`,
  trouble: trouble => {
    switch (trouble.kind) {
      case 'dead-letters':
        return html`⚠️ Digests given up: ${trouble.count}${trouble.error === null ? '' : html`: <i>${trouble.error}</i>`}. /admin shows them; once it is mended they can be sent again.`
      case 'late':
        return html`⚠️ Digests are late: ${trouble.waiting}, the oldest by ${trouble.minutes} minutes.`
      case 'no-news':
        return html`⚠️ No source could be read for ${trouble.hours} hours.`
      case 'database-back':
        return html`✅ The database is back after ${trouble.minutes} minutes out of reach. What fell due meanwhile goes out now.`
      case 'over':
        return html`✅ Over: ${TROUBLES[trouble.of]}.`
    }
  },
}
