import { el, icon } from './dom.js'
import { previewOf, senderOf } from './message-view.js'
import { createSuggestions } from './suggestions.js'

const inlineDelayMs = 300

/** The lower edge of a chat: input with commands and inline results, or the one button (start, restart) or notice instead. */
export function createComposer(parts, actions) {
  const { form, input, list, menuButton, attachButton, sendButton, file, reply, instead } = parts
  const suggestions = createSuggestions(list, input)
  let context = null
  let replyMessage = null
  let inlineTimer = 0
  const drafts = new Map()

  function show(chat, next) {
    const isOther = context?.chat.id !== chat.id || context?.state.me.id !== next.state.me.id
    if (context && isOther) drafts.set(`${context.state.me.id}/${context.chat.id}`, input.value)
    context = { ...next, chat }
    const { t } = next
    if (isOther) {
      input.value = drafts.get(`${next.state.me.id}/${chat.id}`) ?? ''
      setReply(null)
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
    showInstead(chat, next)
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

  function setReply(message) {
    replyMessage = message
    reply.hidden = message === null
    if (!message) return
    const close = el('button', { type: 'button', class: 'icon-button', onclick: () => setReply(null) }, icon('close'))
    close.setAttribute('aria-label', context.t.cancelReply)
    const words = el(
      'div',
      { class: 'reply-preview' },
      el('strong', {}, context.t.replyTo(senderOf(message, context).name)),
      el('span', {}, previewOf(message, context)),
    )
    reply.replaceChildren(words, close)
    input.focus()
  }

  async function submit(text) {
    if (text.trim() === '') return
    const replyTo = replyMessage?.message_id
    input.value = ''
    setReply(null)
    suggestions.hide()
    resize()
    await actions.send(text, replyTo)
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
    const items = answer.results.map(result => ({ title: result.title, description: result.description, result }))
    suggestions.show(context.t.results, items, item => {
      input.value = ''
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
    if (event.key === 'Escape' && replyMessage) setReply(null)
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
  attachButton.addEventListener('click', () => file.click())
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
    setReply,
    insert: text => {
      input.value = text
      resize()
      input.focus()
      suggest()
    },
  }
}
