import { avatar, el, icon } from './dom.js'
import { isMine, previewOf, senderOf, serviceText } from './message-view.js'

/** Chats with the newest message first; those where nobody has said anything keep their order at the end. */
function sortChats(chats, context) {
  const dateOf = chat => chat.messages.findLast(message => serviceText(message, context) === null)?.date ?? 0
  return [...chats].sort((a, b) => dateOf(b) - dateOf(a))
}

/** How many messages of others the user has not seen. */
export function unreadIn(chat, readId, context) {
  return chat.messages.filter(
    message => message.message_id > readId && !isMine(message, context) && serviceText(message, context) === null,
  ).length
}

/** Fills the list of chats; the open one is marked as current. */
export function renderChatList(list, context) {
  const { state, open } = context
  const focusedId = document.activeElement?.closest?.('.chat-item')?.dataset.chat
  list.replaceChildren(...sortChats(state.chats, context).map(chat => renderItem(chat, chat.id === open, context)))
  // The list is drawn anew on every message; whoever walks it by keyboard must not fall out of it.
  if (focusedId) list.querySelector(`[data-chat="${focusedId}"]`)?.focus()
}

function renderItem(chat, isOpen, context) {
  const { t } = context
  const last = chat.messages.at(-1)
  const unread = unreadIn(chat, context.readUpTo(chat.id), context)
  const kind = chat.type === 'channel' ? 'channel' : chat.type === 'private' ? null : 'group'
  const isTyping = context.isTyping(chat.id)
  const link = el(
    'a',
    { class: `chat-item ${isOpen ? 'is-open' : ''}`, href: `#${chat.id}`, 'data-chat': String(chat.id) },
    avatar(chat.type === 'private' ? context.state.bot.id : chat.id, chat.title),
    el(
      'span',
      { class: 'chat-words' },
      el(
        'span',
        { class: 'chat-top' },
        kind ? icon(kind) : null,
        kind ? el('span', { class: 'visually-hidden' }, `${t[kind]} `) : null,
        el('strong', { class: 'chat-title' }, chat.title),
        last
          ? el(
              'time',
              { class: 'chat-time', dateTime: new Date(last.date * 1000).toISOString() },
              context.shortDate(last.date),
            )
          : null,
      ),
      el(
        'span',
        { class: 'chat-bottom' },
        isTyping ? el('span', { class: 'chat-preview accent' }, t.typing) : renderPreview(chat, last, context),
        unread > 0
          ? el(
              'span',
              { class: 'badge' },
              String(unread),
              el('span', { class: 'visually-hidden' }, ` ${t.unread(unread)}`),
            )
          : null,
      ),
    ),
  )
  if (isOpen) link.setAttribute('aria-current', 'page')
  return el('li', {}, link)
}

function renderPreview(chat, last, context) {
  if (!last) return el('span', { class: 'chat-preview' }, context.t.emptyTitle)
  const isService = serviceText(last, context) !== null
  const isNamed = !isService && (isMine(last, context) || chat.type === 'group' || chat.type === 'supergroup')
  return el(
    'span',
    { class: 'chat-preview' },
    isNamed ? el('span', { class: 'chat-from' }, context.t.draftFrom(senderOf(last, context).name)) : null,
    previewOf(last, context),
  )
}
