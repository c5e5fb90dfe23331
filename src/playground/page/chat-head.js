import { avatar, byId, el, icon, labelButton } from './dom.js'

/** The upper edge of the open chat: who it is, what it does just now, and what can be done with it. */
export function drawChatHead(chat, context, { onBlock, onInfo, onTopic }) {
  const { t, state } = context
  byId('chat-avatar').replaceChildren(avatar(chat.type === 'private' ? state.bot.id : chat.id, chat.title))
  byId('chat-title').textContent = chat.title
  drawSubtitle(chat, context)
  labelButton('back-button', 'back', t.back)
  labelButton('more-button', 'more', t.moreActions)
  labelButton('inspector-button', 'code', t.inspector)
  byId('more-button').hidden = chat.type === 'private' && (chat.isBlocked || !chat.isStarted)
  const item = (words, onclick, style = '') =>
    el('button', { type: 'button', class: `popup-item ${style}`, onclick }, words)
  byId('more-menu').replaceChildren(
    chat.type === 'private' ? item(t.block, onBlock, 'is-danger') : item(t.chatInfo, () => onInfo(chat)),
  )
  byId('morning-button').replaceChildren(icon('sunrise'), el('span', {}, t.nextMorning))
  byId('morning-button').setAttribute('aria-label', t.nextMorning)
  drawTopics(chat, context, onTopic)
}

function drawSubtitle(chat, { t, isTyping }) {
  const kind = { private: t.bot, channel: t.subscribers(chat.memberCount) }[chat.type] ?? t.members(chat.memberCount)
  const subtitle = byId('chat-subtitle')
  const words = isTyping(chat.id) ? t.typing : kind
  // Unchanged words are left alone: a live region would read them out again.
  if (subtitle.textContent !== words) subtitle.textContent = words
  subtitle.classList.toggle('accent', isTyping(chat.id))
}

function drawTopics(chat, { t, topic }, onTopic) {
  const bar = byId('topics')
  bar.hidden = !chat.isForum
  if (!chat.isForum) return
  bar.setAttribute('aria-label', t.topics)
  const all = [
    { id: null, name: t.topicAll },
    { id: 0, name: t.topicGeneral },
    ...chat.topics.map(({ id, name, isClosed }) => ({ id, name: isClosed ? `${name} (${t.closed})` : name })),
  ]
  const buttons = all.map(({ id, name }) => {
    const isOn = String(id === topic)
    return el('button', { type: 'button', class: 'topic', 'aria-pressed': isOn, onclick: () => onTopic(id) }, name)
  })
  const hadFocus = bar.contains(document.activeElement)
  bar.replaceChildren(...buttons)
  if (hadFocus) bar.querySelector('[aria-pressed=true]')?.focus()
}

/** What stands on the wallpaper while nobody has said anything. */
export function drawEmpty(isEmpty, chat, { t, state }) {
  const empty = byId('empty')
  empty.hidden = !isEmpty
  if (!isEmpty) return
  const words = chat.type === 'private' ? state.bot.description || t.emptyBot : t.emptyOther
  empty.replaceChildren(el('div', { class: 'empty-card' }, el('h2', {}, t.emptyTitle), el('p', {}, words)))
}
