import { act, fetchState, follow, upload } from './api.js'
import { renderChatList, unreadIn } from './chat-list.js'
import { createComposer } from './composer.js'
import { createDates } from './dates.js'
import { chooseUser, createToast, showAlert } from './dialogs.js'
import { avatar, el, icon } from './dom.js'
import { createMessageLog } from './message-log.js'
import { phrasesFor } from './phrases.js'
import { createReadMarks } from './read-marks.js'

const typingMs = 5000
const defaultUser = 1001

const byId = id => document.getElementById(id)
const toast = createToast(byId('toasts'))
const marks = createReadMarks()
const query = new URLSearchParams(location.search)

let state = null
let t = phrasesFor('zh')
let dates = null
let clockOffsetMs = 0
let topic = null
let startPayload = query.get('start')
let stopFollowing = () => {}
const typing = new Map()

const log = createMessageLog(byId('log'), { onScroll: noteReading })
const composer = createComposer(
  {
    form: byId('composer'),
    input: byId('input'),
    list: byId('suggestions'),
    menuButton: byId('menu-button'),
    attachButton: byId('attach-button'),
    sendButton: byId('send-button'),
    file: byId('file'),
    reply: byId('reply'),
    instead: byId('instead'),
  },
  {
    send: (text, replyTo) => attempt('say', { text, replyTo, threadId: threadId() }),
    start,
    upload: (file, caption) => failing(upload(state.me.id, file, { chat: openId(), caption, threadId: threadId() })),
    inline: text => attempt('inline', { query: text }),
    choose: result => attempt('choose', { result }),
  },
)

// The open chat is in the address, so that the browser's own back button works, which is what phones have.

const isPhone = () => matchMedia('(max-width: 720px)').matches
const openId = () => {
  const named = Number(location.hash.slice(1))
  if (state.chats.some(chat => chat.id === named)) return named
  return isPhone() && startPayload === null ? null : privateChat().id
}
const privateChat = () => state.chats.find(chat => chat.type === 'private') ?? state.chats[0]
const openChat = () => state.chats.find(chat => chat.id === openId())
const threadId = () => (typeof topic === 'number' && topic > 0 ? topic : undefined)

const now = () => new Date(Date.now() + clockOffsetMs)
const setClock = iso => {
  clockOffsetMs = Date.parse(iso) - Date.now()
}

function context() {
  return {
    state,
    t,
    topic,
    open: openId(),
    startPayload,
    canReply: openChat()?.canPost ?? false,
    time: dates.time,
    day: dates.day,
    longDate: dates.longDate,
    shortDate: seconds => dates.shortDate(seconds, now()),
    readUpTo: chatId => marks.get(state.me.id, chatId),
    isTyping: chatId => (typing.get(chatId) ?? 0) > Date.now(),
    toast,
    send: text => attempt('say', { text, threadId: threadId() }),
    press,
    useButton,
    replyTo: composer.setReply,
    deepLink,
    startWith: payload => {
      startPayload = payload
      location.hash = String(privateChat().id)
      draw()
    },
  }
}

/** The payload of a link to this bot (`https://t.me/bot?start=…`), or null for any other link. */
function deepLink(url) {
  const match = new RegExp(`^https?://t(?:elegram)?\\.me/${state.bot.username}(?:\\?start=([\\w-]*))?$`, 'i').exec(url)
  return match ? (match[1] ?? '') : null
}

async function failing(promise) {
  try {
    return await promise
  } catch (error) {
    toast(t.failed(error.message))
    return null
  }
}

const attempt = (name, body) => failing(act(state.me.id, name, { chat: openId(), ...body }))

async function start() {
  const payload = startPayload
  startPayload = null
  history.replaceState(null, '', `?user=${state.me.id}${location.hash}`)
  composer.focus()
  if (openChat().isBlocked) await attempt('block', { isBlocked: false })
  await attempt('say', { text: payload ? `/start ${payload}` : '/start' })
  composer.focus()
}

async function press(message, button) {
  const answer = await attempt('press', { messageId: message.message_id, data: button.callback_data })
  if (!answer?.text) return
  if (answer.isAlert) showAlert(answer.text, state.bot.name, t)
  else toast(answer.text)
}

/** Buttons that neither open a page nor ask the bot. */
function useButton(button) {
  const inline = button.switch_inline_query_current_chat ?? button.switch_inline_query
  if (inline !== undefined) composer.insert(`@${state.bot.username} ${inline}`)
  else if (button.copy_text) navigator.clipboard?.writeText(button.copy_text.text).then(() => toast(t.copied))
}

function noteReading() {
  const chat = state && openChat()
  const last = chat?.messages.at(-1)
  const isAtEnd = log.isNearBottom()
  byId('bottom-button').hidden = !chat || isAtEnd
  if (!last || !isAtEnd || document.visibilityState !== 'visible') return
  if (marks.set(state.me.id, chat.id, last.message_id)) renderChatList(byId('chat-list'), context())
}

// Drawing

function draw() {
  if (!state) return
  document.documentElement.lang = t.lang
  const chat = openChat()
  document.body.classList.toggle('has-chat', chat !== undefined)
  if (chat) drawChat(chat)
  drawChrome()
  renderChatList(byId('chat-list'), context())
  const unread = state.chats.reduce((sum, each) => sum + unreadIn(each, marks.get(state.me.id, each.id), context()), 0)
  document.title = unread > 0 ? `(${unread}) ${t.title}` : t.title
}

function drawChrome() {
  const isDark = themeNow() === 'dark'
  const { me } = state
  byId('sidebar').setAttribute('aria-label', t.chats)
  byId('user-button').replaceChildren(
    avatar(me.id, me.first_name, 'small'),
    el('span', { class: 'visually-hidden' }, t.currentUser),
    el('span', {}, me.first_name),
    icon('down'),
  )
  byId('theme-button').replaceChildren(icon(isDark ? 'sun' : 'moon'))
  byId('theme-button').setAttribute('aria-label', t.theme(isDark))
  drawClock()
}

function drawClock() {
  const at = now()
  byId('clock').replaceChildren(
    el('span', { class: 'visually-hidden' }, t.clock),
    el('span', { class: 'clock-day' }, dates.clockDay(at)),
    el('time', { class: 'clock-time', dateTime: at.toISOString() }, dates.clockTime(at)),
  )
}

function drawChat(chat) {
  if (!chat.isForum) topic = null
  byId('chat-avatar').replaceChildren(avatar(chat.type === 'private' ? state.bot.id : chat.id, chat.title))
  byId('chat-title').textContent = chat.title
  drawSubtitle(chat)
  label('back-button', 'back', t.back)
  label('more-button', 'more', t.moreActions)
  byId('more-button').hidden = chat.type !== 'private' || chat.isBlocked || !chat.isStarted
  byId('morning-button').replaceChildren(icon('sunrise'), el('span', {}, t.nextMorning))
  byId('morning-button').setAttribute('aria-label', t.nextMorning)
  const block = el('button', { type: 'button', class: 'popup-item', onclick: blockBot }, t.block)
  byId('more-menu').replaceChildren(block)
  drawTopics(chat)
  byId('log').setAttribute('aria-label', t.messages)
  const messages = topic === null ? chat.messages : chat.messages.filter(inTopic)
  log.show(chat, messages, context())
  drawEmpty(chat, messages)
  label('bottom-button', 'down', t.toBottom)
  composer.show(chat, context())
}

const inTopic = message => (message.is_topic_message ? message.message_thread_id : 0) === topic

function label(id, iconName, words) {
  const button = byId(id)
  if (button.childElementCount === 0) button.append(icon(iconName))
  button.setAttribute('aria-label', words)
}

function drawSubtitle(chat) {
  const kind = { private: t.bot, channel: t.subscribers(chat.memberCount) }[chat.type] ?? t.members(chat.memberCount)
  const isTyping = context().isTyping(chat.id)
  const subtitle = byId('chat-subtitle')
  const words = isTyping ? t.typing : kind
  // Unchanged words are left alone: a live region would read them out again.
  if (subtitle.textContent !== words) subtitle.textContent = words
  subtitle.classList.toggle('accent', isTyping)
}

function drawTopics(chat) {
  const bar = byId('topics')
  bar.hidden = !chat.isForum
  if (!chat.isForum) return
  bar.setAttribute('aria-label', t.topics)
  const all = [
    { id: null, name: t.topicAll },
    { id: 0, name: t.topicGeneral },
    ...chat.topics.map(({ id, name, isClosed }) => ({ id, name: isClosed ? `${name} (${t.closed})` : name })),
  ]
  bar.replaceChildren(
    ...all.map(({ id, name }) =>
      el(
        'button',
        { type: 'button', class: 'topic', 'aria-pressed': String(id === topic), onclick: () => chooseTopic(id) },
        name,
      ),
    ),
  )
}

function chooseTopic(id) {
  topic = id
  draw()
  byId('topics').querySelector('[aria-pressed=true]')?.focus()
}

function drawEmpty(chat, messages) {
  const empty = byId('empty')
  empty.hidden = messages.length > 0
  if (messages.length > 0) return
  const isBot = chat.type === 'private'
  const words = isBot ? state.bot.description || t.emptyBot : t.emptyOther
  empty.replaceChildren(el('div', { class: 'empty-card' }, el('h2', {}, t.emptyTitle), el('p', {}, words)))
}

async function blockBot() {
  byId('more-menu').hidePopover()
  await attempt('block', { isBlocked: true })
}

// Theme: the system's until one is chosen.

const themeNow = () =>
  document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')

function toggleTheme() {
  const next = themeNow() === 'dark' ? 'light' : 'dark'
  document.documentElement.dataset.theme = next
  localStorage.setItem('theme', next)
  drawChrome()
}

async function goToMorning() {
  const button = byId('morning-button')
  button.setAttribute('aria-busy', 'true')
  const result = await attempt('morning', {})
  button.removeAttribute('aria-busy')
  if (!result) return
  if (result.now === null) return toast(t.noMorning)
  setClock(result.now)
  draw()
  toast(t.morningIs(dates.clock(now())))
}

// What happens at the server

async function reload() {
  const user = state?.me.id ?? (Number(query.get('user')) || defaultUser)
  const next = await fetchState(user).catch(() =>
    user === defaultUser ? null : fetchState(defaultUser).catch(() => null),
  )
  // Whoever was switched to in the meantime wins over a slow answer about the one before.
  if (!next || (state && state.me.id !== user)) return
  byId('connection').replaceChildren()
  state = next
  t = phrasesFor(state.me.language_code)
  dates = createDates(t.locale, state.zone ?? undefined)
  marks.begin(state.boot)
  setClock(state.now)
  draw()
}

function take(event) {
  if (!state) return
  if (event.type === 'chats' || event.type === 'commands') return scheduleReload()
  if (event.type === 'clock') {
    setClock(event.now)
    return draw()
  }
  const chat = state.chats.find(({ id }) => id === event.chatId)
  if (!chat) return scheduleReload()
  if (event.type === 'typing') noteTyping(chat)
  if (event.type === 'message') addMessage(chat, event.message)
  if (event.type === 'edit') {
    chat.messages = chat.messages.map(known => (known.message_id === event.message.message_id ? event.message : known))
  }
  if (event.type === 'delete') {
    chat.messages = chat.messages.filter(({ message_id: id }) => !event.messageIds.includes(id))
  }
  draw()
}

function addMessage(chat, message) {
  if (chat.messages.some(({ message_id: id }) => id === message.message_id)) return
  chat.messages.push(message)
  chat.isStarted = true
  if (message.from?.id === state.bot.id || message.chat.type === 'channel') typing.delete(chat.id)
}

function noteTyping(chat) {
  typing.set(chat.id, Date.now() + typingMs)
  setTimeout(draw, typingMs + 50)
}

let reloadTimer = 0
function scheduleReload() {
  clearTimeout(reloadTimer)
  reloadTimer = setTimeout(reload, 30)
}

function begin() {
  stopFollowing()
  stopFollowing = follow(state.me.id, {
    onOpen: reload,
    onEvent: take,
    onLost: () => byId('connection').replaceChildren(el('div', { class: 'toast' }, t.lost)),
  })
}

async function becomeUser(id) {
  const next = await failing(fetchState(id))
  if (!next) return
  state = next
  topic = null
  typing.clear()
  history.replaceState(null, '', `?user=${id}`)
  await reload()
  begin()
}

async function addUser(name, language) {
  const user = await attempt('users', { name, language })
  if (user) await becomeUser(user.id)
}

// What scrolls can be reached by keyboard.
byId('log').tabIndex = 0
byId('menu-button').append(icon('menu'), el('span', {}))
byId('attach-button').append(icon('clip'))
byId('send-button').append(icon('send'))
byId('user-button').addEventListener('click', () => chooseUser(context(), { onChoose: becomeUser, onAdd: addUser }))
byId('theme-button').addEventListener('click', toggleTheme)
byId('morning-button').addEventListener('click', goToMorning)
byId('bottom-button').addEventListener('click', () => log.toBottom(true))
byId('back-button').addEventListener('click', () => {
  location.hash = ''
})
addEventListener('hashchange', () => {
  topic = null
  draw()
})
addEventListener('resize', draw)
document.addEventListener('visibilitychange', noteReading)
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => state && drawChrome())
setInterval(() => state && drawClock(), 5000)

await reload()
if (state) begin()
