import { renderChatList } from './chat-list.js'
import { avatar, byId, el, icon, labelButton } from './dom.js'

/** The left side: who one is, the theme, the chats, the clock. */
export function drawSidebar(context) {
  const { state, t, open } = context
  const isDark = themeNow() === 'dark'
  byId('sidebar').setAttribute('aria-label', t.chats)
  // On a phone the list is all there is until a chat is open.
  byId('sidebar').setAttribute('role', open === null ? 'main' : 'navigation')
  byId('app-title').textContent = t.title
  byId('user-button').replaceChildren(
    avatar(state.me.id, state.me.first_name, 'small'),
    el('span', { class: 'visually-hidden' }, t.currentUser),
    el('span', {}, state.me.first_name),
    icon('down'),
  )
  byId('theme-button').replaceChildren(icon(isDark ? 'sun' : 'moon'))
  byId('theme-button').setAttribute('aria-label', t.theme(isDark))
  labelButton('new-chat-button', 'plus', t.newChat)
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
