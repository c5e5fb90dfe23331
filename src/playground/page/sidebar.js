import { renderChatList } from './chat-list.js'
import { avatar, byId, el, icon } from './dom.js'

/** The left side: who one is, the theme, the chats, the clock. */
export function drawSidebar(context) {
  const { state, t } = context
  const isDark = themeNow() === 'dark'
  byId('sidebar').setAttribute('aria-label', t.chats)
  byId('user-button').replaceChildren(
    avatar(state.me.id, state.me.first_name, 'small'),
    el('span', { class: 'visually-hidden' }, t.currentUser),
    el('span', {}, state.me.first_name),
    icon('down'),
  )
  byId('theme-button').replaceChildren(icon(isDark ? 'sun' : 'moon'))
  byId('theme-button').setAttribute('aria-label', t.theme(isDark))
  drawClock(context)
  renderChatList(byId('chat-list'), context)
}

export function drawClock({ t, dates, now }) {
  const at = now()
  byId('clock').replaceChildren(
    el('span', { class: 'visually-hidden' }, t.clock),
    el('span', { class: 'clock-day' }, dates.clockDay(at)),
    el('time', { class: 'clock-time', dateTime: at.toISOString() }, dates.clockTime(at)),
  )
}

/** The system's until one is chosen. */
const themeNow = () =>
  document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')

/** Chooses the other theme, for good. */
export function toggleTheme() {
  const next = themeNow() === 'dark' ? 'light' : 'dark'
  document.documentElement.dataset.theme = next
  localStorage.setItem('theme', next)
}
