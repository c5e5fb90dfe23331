import { el, icon } from './dom.js'
import { previewOf, senderOf } from './message-view.js'
import { isAdmin } from './role.js'
import { createSuggestions } from './suggestions.js'

const inlineDelayMs = 300

/** The lower edge of a chat: input with commands and inline results, or the one button (start, restart) or notice instead. */
export function createComposer(parts, actions) {
  const { form, input, list, menuButton, attachButton, attachMenu, speaker, sendButton, file, reply, instead } = parts
  const suggestions = createSuggestions(list, input)
  let context = null
  /** What the bar above the input is about: a message to answer or to change. */
  let aim = null
  let inlineTimer = 0
  const drafts = new Map()

  function show(chat, next) {
    const isOther = context?.chat.id !== chat.id || context?.state.me.id !== next.state.me.id
    if (context && isOther) drafts.set(`${context.state.me.id}/${context.chat.id}`, input.value)
    context = { ...next, chat }
    const { t } = next
    if (isOther) {
      input.value = drafts.get(`${next.state.me.id}/${chat.id}`) ?? ''
      aimAt(null)
      suggestions.hide()
      resize()
    }
    input.placeholder = chat.type === 'channel' ? t.broadcast : t.write
    input.setAttribute('aria-label', input.placeholder)
    menuButton.hidden = chat.commands.length === 0
    menuButton.querySelector('span').textContent = t.menu
    menuButton.setAttribute('aria-label', t.menu)
    attachButton.setAttribute('aria-label', t.attach)
    sendButton.setAttribute('aria-label', t.send)
    drawAttachMenu()
    drawSpeaker(chat, next)
    showInstead(chat, next)
  }

  function drawAttachMenu() {
    const { t } = context
    const item = (words, action) => {
      const choose = () => {
        attachMenu.hidePopover()
        action()
      }
      return el('button', { type: 'button', class: 'popup-item', onclick: choose }, words)
    }
    attachMenu.replaceChildren(
      item(t.file, () => file.click()),
      item(t.location, actions.locate),
    )
  }

  /** In a group, admins can write in its name and owners of channels in theirs. */
  function drawSpeaker(chat, { t, state }) {
    const isGroup = chat.type === 'group' || chat.type === 'supergroup'
    const masks = isGroup
      ? [...(isAdmin(chat) ? [chat] : []), ...state.chats.filter(each => each.type === 'channel' && isAdmin(each))]
      : []
    speaker.hidden = masks.length === 0
    const chosen = speaker.value
    speaker.setAttribute('aria-label', t.speakAs)
    const options = [{ id: '', title: state.me.first_name }, ...masks]
    speaker.replaceChildren(
      ...options.map(({ id, title }) => el('option', { value: String(id), selected: String(id) === chosen }, title)),
    )
  }

  function showInstead(chat, { t, startPayload }) {
    const isPrivate = chat.type === 'private'
    const isFresh = isPrivate && (chat.messages.length === 0 || startPayload !== null)
    const needsButton = isPrivate && (chat.isBlocked || isFresh)
    const hadFocus = instead.contains(document.activeElement)
    form.hidden = needsButton || !chat.canPost
    instead.hidden = !form.hidden
    // Whoever pressed the button that goes away can write on at once.
    if (instead.hidden && hadFocus) input.focus()
    if (instead.hidden) return
    if (!needsButton) return instead.replaceChildren(el('p', { class: 'notice' }, t.readOnly))
    const label = chat.isBlocked ? t.restart : t.start
    if (instead.querySelector('.start')?.textContent === label) return
    instead.replaceChildren(el('button', { type: 'button', class: 'start', onclick: actions.start }, label))
  }

  /** Shows above the input what the next words are for; null: for nothing in particular. */
  function aimAt(next) {
    if (aim?.isEdit && !next) input.value = ''
    aim = next
    reply.hidden = aim === null
    if (!aim) return resize()
    const { message, isEdit } = aim
    const { t } = context
    const close = el('button', { type: 'button', class: 'icon-button', onclick: () => aimAt(null) }, icon('close'))
    close.setAttribute('aria-label', isEdit ? t.cancelEdit : t.cancelReply)
    const words = el(
      'div',
      { class: 'reply-preview' },
      el('strong', {}, isEdit ? t.editing : t.replyTo(senderOf(message, context).name)),
      el('span', {}, previewOf(message, context)),
    )
    reply.replaceChildren(words, close)
    if (isEdit) input.value = message.text
    resize()
    input.focus()
  }

  async function submit(text) {
    if (text.trim() === '') return
    const { message, isEdit } = aim ?? {}
    input.value = ''
    aimAt(null)
    suggestions.hide()
    resize()
    if (isEdit) await actions.edit(message, text)
    else await actions.send(text, message?.message_id, speaker.hidden ? undefined : Number(speaker.value) || undefined)
  }

  function resize() {
    input.style.height = 'auto'
    input.style.height = `${Math.min(input.scrollHeight, 180)}px`
    form.classList.toggle('has-text', input.value.trim() !== '')
  }

  function suggest() {
    clearTimeout(inlineTimer)
    const text = input.value
    const command = /^\/([a-z0-9_]*)$/i.exec(text)
    const inline = new RegExp(`^@${context.state.bot.username}\\s([\\s\\S]*)$`, 'i').exec(text)
    if (command) showCommands(command[1].toLowerCase())
    else if (inline) inlineTimer = setTimeout(() => showResults(text, inline[1].trim()), inlineDelayMs)
    else suggestions.hide()
  }

  function showCommands(prefix) {
    const found = context.chat.commands.filter(({ command }) => command.startsWith(prefix))
    const items = found.map(({ command, description }) => ({
      title: `/${command}`,
      description,
      completion: `/${command} `,
    }))
    suggestions.show(context.t.commands, items, item => submit(item.title))
  }

  async function showResults(text, query) {
    const answer = await actions.inline(query)
    if (!answer || input.value !== text) return
    const items = answer.results.map(result => ({
      title: result.title,
      description: result.description,
      picture: result.thumbnail_url,
      result,
    }))
    if (answer.button) items.unshift({ title: answer.button.text, description: '', button: answer.button })
    suggestions.show(context.t.results, items, item => {
      input.value = ''
      if (item.button) {
        resize()
        return actions.startWith(item.button.start_parameter ?? '')
      }
      resize()
      actions.choose(item.result)
    })
  }

  form.addEventListener('submit', event => {
    event.preventDefault()
    submit(input.value)
  })
  input.addEventListener('input', () => {
    resize()
    suggest()
  })
  input.addEventListener('keydown', event => {
    if (suggestions.handleKey(event)) return resize()
    if (event.key === 'Escape' && aim) aimAt(null)
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    submit(input.value)
  })
  input.addEventListener('blur', () => suggestions.hide())
  menuButton.addEventListener('mousedown', event => event.preventDefault())
  menuButton.addEventListener('click', () => {
    const wasOpen = suggestions.isOpen()
    input.focus()
    if (wasOpen) suggestions.hide()
    else showCommands('')
  })
  attachMenu.addEventListener('toggle', event => {
    if (event.newState !== 'open') return
    const { left, top } = attachButton.getBoundingClientRect()
    attachMenu.style.left = `${left}px`
    attachMenu.style.bottom = `${innerHeight - top + 6}px`
  })
  file.addEventListener('change', async () => {
    const [chosen] = file.files
    const caption = input.value
    file.value = ''
    if (!chosen) return
    input.value = ''
    resize()
    await actions.upload(chosen, caption)
  })

  return {
    show,
    setReply: message => aimAt({ message, isEdit: false }),
    setEdit: message => aimAt({ message, isEdit: true }),
    insert: text => {
      input.value = text
      resize()
      input.focus()
      suggest()
    },
  }
}
