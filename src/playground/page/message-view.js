import { avatar, el, icon } from './dom.js'
import { renderLinkPreview } from './link-preview.js'
import { openMessageMenu } from './message-menu.js'
import { renderText } from './rich-text.js'

/** Who a message is from, as the chat shows it. */
export function senderOf(message, { t, state }) {
  if (message.sender_chat) return { id: message.sender_chat.id, name: message.sender_chat.title ?? '' }
  const from = message.from
  if (!from) return { id: message.chat.id, name: message.chat.title ?? '' }
  if (from.id === state.me.id) return { id: from.id, name: t.you }
  if (from.id === state.bot.id) return { id: from.id, name: state.bot.name }
  return { id: from.id, name: from.first_name }
}

/** What happened, in words, for a service message; null for an ordinary one. */
export function serviceText(message, { t }) {
  const names = users => users.map(user => user.first_name).join(', ')
  if (message.new_chat_members) return t.joined(names(message.new_chat_members))
  if (message.left_chat_member) return t.left(message.left_chat_member.first_name)
  if (message.forum_topic_created) return t.topicCreated(message.forum_topic_created.name)
  if (message.forum_topic_closed) return t.topicClosed
  if (message.forum_topic_reopened) return t.topicReopened
  if (message.migrate_to_chat_id || message.migrate_from_chat_id) return t.migrated
  return null
}

/** One line of a message for the chat list and for replies. */
export function previewOf(message, context) {
  const service = serviceText(message, context)
  if (service !== null) return service
  const { t } = context
  const kind = message.photo ? t.photo : message.location ? t.location : (message.document?.file_name ?? '')
  const words = (message.text ?? message.caption ?? '').replace(/\s+/g, ' ').slice(0, 160)
  return [kind, words].filter(part => part !== '').join(' · ') || t.unsupported
}

export const isMine = (message, { state }) =>
  message.from?.id === state.me.id && message.sender_chat === undefined && message.chat.type !== 'channel'

/** A message as a row of the log. */
export function renderMessage(message, context) {
  const service = serviceText(message, context)
  if (service !== null) return el('div', { class: 'row service' }, el('span', { class: 'pill' }, service))
  const { t } = context
  const sender = senderOf(message, context)
  const isOwn = isMine(message, context)
  const isGroup = message.chat.type === 'group' || message.chat.type === 'supergroup'
  const words = renderWords(message, context)
  const preview = renderLinkPreview(message, context)
  const bubble = el(
    'div',
    { class: 'bubble' },
    isGroup && !isOwn ? el('div', { class: `sender tint-text-${Math.abs(sender.id) % 7}` }, sender.name) : null,
    message.via_bot ? el('div', { class: 'via' }, t.viaBot(message.via_bot.username)) : null,
    message.reply_to_message ? renderReply(message.reply_to_message, context) : null,
    ...renderMedia(message, context),
    ...(message.link_preview_options?.show_above_text ? [preview, words] : [words, preview]),
  )
  const keyboard = message.reply_markup ? renderKeyboard(message, context) : null
  const action = (sign, label, onclick) =>
    el('button', { type: 'button', class: 'row-button', 'aria-label': label, onclick }, icon(sign))
  const actions = el(
    'div',
    { class: 'row-actions' },
    context.canReply ? action('reply', t.replyTo(sender.name), () => context.replyTo(message)) : null,
    action('more', t.messageActions, event => openMessageMenu(event.currentTarget, message, context)),
  )
  const label = `${sender.name}, ${context.dates.time(message.date)}`
  return el(
    'div',
    {
      class: `row ${isOwn ? 'is-own' : ''} ${isGroup && !isOwn ? 'has-avatar' : ''}`,
      role: 'article',
      'aria-label': label,
    },
    isGroup && !isOwn ? avatar(sender.id, sender.name, 'small') : null,
    el('div', { class: 'stack' }, bubble, keyboard),
    actions,
  )
}

function renderWords(message, context) {
  const text = message.text ?? message.caption ?? ''
  const entities = message.entities ?? message.caption_entities
  const stamp = new Date(message.date * 1000).toISOString()
  return el(
    'div',
    { class: 'words' },
    ...renderText(text, entities, context),
    el(
      'span',
      { class: 'meta' },
      message.edit_date ? el('span', { class: 'edited' }, `${context.t.edited} `) : null,
      el('time', { dateTime: stamp }, context.dates.time(message.date)),
    ),
  )
}

function renderReply(message, context) {
  return el(
    'div',
    { class: 'reply-preview' },
    el('strong', {}, senderOf(message, context).name),
    el('span', {}, previewOf(message, context)),
  )
}

function renderMedia(message, { t }) {
  if (message.photo) {
    const { file_id: id, width, height } = message.photo.at(-1)
    return [el('img', { class: 'photo', src: `/api/file/${id}`, alt: message.caption ?? t.photo, width, height })]
  }
  if (message.document) {
    const { file_id: id, file_name: name, file_size: size } = message.document
    const words = el(
      'span',
      { class: 'file-words' },
      el('strong', {}, name),
      el('span', {}, `${sizeOf(size)} · ${t.download}`),
    )
    return [
      el(
        'a',
        { class: 'file', href: `/api/file/${id}`, download: name },
        el('span', { class: 'file-icon' }, icon('file')),
        words,
      ),
    ]
  }
  if (message.location) {
    const { latitude, longitude } = message.location
    return [
      el('div', { class: 'place' }, icon('place'), `${t.location} ${latitude.toFixed(4)}, ${longitude.toFixed(4)}`),
    ]
  }
  return []
}

function sizeOf(bytes) {
  if (bytes < 1024) return `${bytes} B`
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

function renderKeyboard(message, context) {
  const rows = message.reply_markup.inline_keyboard.map(row =>
    el('div', { class: 'key-row' }, ...row.map(button => renderKey(message, button, context))),
  )
  return el('div', { class: 'keyboard' }, ...rows)
}

function renderKey(message, button, context) {
  if (button.url) {
    const payload = context.deepLink(button.url)
    const open = event => {
      if (payload === null) return
      event.preventDefault()
      context.startWith(payload)
    }
    const label = `${button.text} (${context.t.opensPage})`
    return el(
      'a',
      {
        class: 'key',
        href: button.url,
        target: '_blank',
        rel: 'noopener noreferrer',
        'aria-label': label,
        onclick: open,
      },
      el('span', {}, button.text),
      icon('link'),
    )
  }
  const key = el(
    'button',
    { type: 'button', class: `key ${button.style ? `is-${button.style}` : ''}` },
    el('span', {}, button.text),
  )
  key.addEventListener('click', () => pressKey(key, message, button, context))
  return key
}

async function pressKey(key, message, button, context) {
  if (button.callback_data === undefined) return context.useButton(button)
  // Telegram lets a button be pressed again while the bot thinks; so does this, the sign only tells that it does.
  key.setAttribute('aria-busy', 'true')
  try {
    await context.press(message, button)
  } finally {
    key.removeAttribute('aria-busy')
  }
}
