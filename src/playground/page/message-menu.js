import { byId, el } from './dom.js'
import { isAdmin } from './role.js'

/** What can be done with one message: the menu behind its button. */
export function openMessageMenu(anchor, message, context) {
  const { t, state, chat } = context
  const menu = byId('message-menu')
  const isOwn = message.from?.id === state.me.id && message.sender_chat === undefined
  const words = message.text ?? message.caption
  const item = (label, action, style = '') =>
    el(
      'button',
      { type: 'button', role: 'menuitem', class: `popup-item ${style}`, onclick: () => choose(action) },
      label,
    )
  const choose = action => {
    menu.hidePopover()
    action()
  }
  const items = [
    context.canReply ? item(t.reply, () => context.replyTo(message)) : null,
    words ? item(t.copyText, () => context.copy(words)) : null,
    isOwn && message.text && !message.via_bot ? item(t.edit, () => context.editMessage(message)) : null,
    isOwn || isAdmin(chat) || chat.type === 'private'
      ? item(t.delete, () => context.deleteMessage(message), 'is-danger')
      : null,
  ]
  menu.setAttribute('aria-label', t.messageActions)
  menu.replaceChildren(...items.filter(each => each !== null))
  menu.showPopover()
  place(menu, anchor)
  menu.querySelector('button')?.focus()
}

/** Beside the button, within the window. */
function place(menu, anchor) {
  const button = anchor.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = menu
  const margin = 8
  menu.style.left = `${Math.max(margin, Math.min(button.left, innerWidth - width - margin))}px`
  menu.style.top = `${Math.max(margin, Math.min(button.bottom + 4, innerHeight - height - margin))}px`
}
