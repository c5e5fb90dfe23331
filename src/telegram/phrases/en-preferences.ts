import type { Filter } from '../../core/digest/preferences.ts'
import type { WeeklySlot } from '../../core/digest/weekly.ts'
import { html, join } from '../message/html.ts'
import { formatList } from '../message/names.ts'
import type { PreferencePhrases } from './preference-phrases.ts'

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function weekly(slot: WeeklySlot | null): string {
  return slot === null ? 'off' : `${DAYS[slot.day]}s at ${slot.time}`
}

function filterLine({ kind, value }: Filter): string {
  if (kind === 'word') return `nothing with “${value}”`
  return kind === 'source' ? `nothing from ${value}` : `less from ${value}`
}

const times = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const enPreferences: PreferencePhrases = {
  opinionButton: {
    like: isSet => (isSet ? '👍 ✓' : '👍'),
    dislike: isSet => (isSet ? '👎 ✓' : '👎'),
    save: isSet => (isSet ? '🔖 Saved' : '🔖 Save'),
    less: isSet => (isSet ? '✓ Less of this source' : 'Less of this source'),
    hideWord: '🚫 Hide a word',
    clearVotes: count => `🧹 Forget ${times(count, 'vote', 'votes')}`,
    subscribeHot: ({ word, isOwn }) => (isOwn ? `✓ ${word}` : word),
    weekly: slot => `Weekly: ${weekly(slot)}`,
    weeklyOff: 'No weekly review',
    showFilters: '🚫 Filters and votes',
  },
  opinionAnswer: {
    liked: 'Good, more like this.',
    disliked: 'All right, less like this.',
    voteTaken: 'Your vote is taken back.',
    saved: 'Saved; see /saved.',
    unsaved: 'No longer saved.',
    less: source => `All right, less of what only ${source} has.`,
    lessNot: source => `${source} counts in full again.`,
    hidden: word => `Stories with “${word}” are hidden now. See /filter.`,
    filterRemoved: value => `“${value}” is no longer filtered.`,
    votesCleared: count => `${times(count, 'vote', 'votes')} forgotten; your taste starts afresh.`,
  },
  hideWhich: html`Which word do you not want to see again? Tap it, and stories that have it stay away.`,
  noWordToHide: 'The title has no word that would do. Name one yourself: /filter word',

  filterTitle: count => html`🚫 <b>${times(count, 'filter', 'filters')}</b> in all your topics. Tap ✕ to remove:`,
  filterNone: html`Nothing is filtered. For example:\n<code>/filter football</code> hides stories with this word\n<code>/filter source:Harbour Post</code> hides this source`,
  filterLine,
  filterVotes: ({ up, down }) =>
    html`👍 ${up} · 👎 ${down}: what resembles a 👍 comes first, what resembles a 👎 comes last.`,
  filterAdded: filters =>
    join(
      filters.map(({ filter, isNew }) => html`${isNew ? '🚫 From now on' : 'Already set'}: ${filterLine(filter)}.`),
      '\n',
    ),
  filterGone: filter => html`✅ Removed: ${filterLine(filter)}.`,
  filterUnknown: value => html`“${value}” is not filtered. See <code>/filter list</code> for what is.`,
  filterDeleteUsage: html`Which one shall I remove? For example <code>/filter del football</code>, or tap ✕ in <code>/filter list</code>`,
  filterRefused: {
    empty: () => html`What shall I hide? For example <code>/filter football</code>`,
    'too-long': ({ value }) =>
      html`“${value}” is too long: a filter has at most 50 characters. For example <code>/filter football</code>`,
    'only-stop-words': ({ value }) =>
      html`“${value}” is in nearly every article, so I did not hide it. Take a more telling word, for example <code>/filter football</code>`,
    'no-such-source': ({ value, nearest }) =>
      nearest === ''
        ? html`There is no source called “${value}”. See /sources, for example <code>/filter source:Harbour Post</code>`
        : html`There is no source called “${value}”. Did you mean ${nearest}? See /sources for all.`,
    'too-many': ({ value }) =>
      html`I could not add “${value}”: there are 100 filters, which is the limit. Remove some in <code>/filter list</code>`,
  },
  filterHid: ({ stories, by }) =>
    html`🚫 Your filters hid ${times(stories, 'story', 'stories')}: ${formatList(by.map(filterLine), 'en')}.`,

  savedTitle: ({ count, page, pages }) =>
    html`🔖 <b>${times(count, 'saved article', 'saved articles')}</b>${pages > 1 ? ` (page ${page} of ${pages})` : ''}`,
  savedNone: html`Nothing is saved yet. Tap 🔖 under an article to save it.`,

  topicsTitle: html`📚 <b>Categories</b>, one tap to follow:`,
  hotTitle: html`🔥 <b>Hot today</b> (words that headlines have more of than usual)`,
  hotLine: ({ word, today, usual }) =>
    html`· <b>${word}</b>: ${times(today, 'headline', 'headlines')} today, usually ${usual < 1 ? 'less than one' : Math.round(usual)} a day`,
  hotNone: html`🔥 No word stands out today.`,

  statsUsage: html`Which topic shall I chart? For example <code>/stats robots</code>, or tap one:`,
  statsUnknown: ({ value, example }) =>
    html`I cannot chart “${value}”. Try another word, for example <code>/stats ${example}</code>`,
  chartTitle: topic => `${topic} · stories a day`,
  chartTitlePlain: 'Stories a day',
  chartSubtitle: ({ days, total }) => `last ${days} days, ${times(total, 'story', 'stories')} in all`,
  statsCaption: ({ topic, days, total, peak, today }) =>
    html`📈 <b>${topic}</b>: ${times(total, 'story', 'stories')} in ${days} days, ${today} today${peak === null ? '' : `; most on ${peak.day} (${peak.stories})`}.`,

  weekly,
  weeklyNow: slot =>
    slot === null
      ? html`📅 Weekly review: off. For example <code>/schedule weekly sun 09:00</code>`
      : html`📅 Weekly review: <b>${weekly(slot)}</b>. To end it: <code>/schedule weekly off</code>`,
  weeklySet: ({ weekly: slot, next }) =>
    slot === null
      ? html`✅ The weekly review is off. To have it again: <code>/schedule weekly sun 09:00</code>`
      : html`✅ Set: the week's stories come on <b>${weekly(slot)}</b>.${next === null ? '' : ` Next: ${next}`}`,
  weeklyUsage: html`For the weekly review write <code>/schedule weekly sun 09:00</code> or <code>/schedule weekly off</code>`,
  badWeekly: value =>
    html`I cannot read “${value}”. Give a day of the week and a time, for example <code>/schedule weekly sun 09:00</code>. Nothing was changed.`,
  weekTitle: ({ from, to }) => html`📅 <b>The week · ${from} to ${to}</b>`,
  update: '🆕 Update',
}
