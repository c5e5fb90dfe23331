import { act, upload } from './api.js'
import { drawChatHead, drawEmpty } from './chat-head.js'
import { createChatInfo } from './chat-info.js'
import { unreadIn } from './chat-list.js'
import { createComposer } from './composer.js'
import { datesFor } from './dates.js'
import { choosePlace, chooseUser, createToast, makeChat, showAlert } from './dialogs.js'
import { byId, el, icon } from './dom.js'
import { createInspector } from './inspector.js'
import { createMessageLog } from './message-log.js'
import { phrasesFor } from './phrases.js'
import { createReadMarks } from './read-marks.js'
import { drawClock, drawSidebar, toggleTheme } from './sidebar.js'
import { createStore } from './store.js'
import { openClock, walkThroughWeek } from './time-travel.js'

const defaultUser = 1001

const toast = createToast(byId('toasts'))
const marks = createReadMarks()
const query = new URLSearchParams(location.search)

/** Forum topic that is shown: null for all, 0 for the general one. */
let topic = null
/** What a deep link carries until the start button sends it. */
let startPayload = query.get('start')

const store = createStore({ onChange: draw, onConnection: showConnection })
const log = createMessageLog(byId('log'), { onScroll: noteReading })
const inspector = createInspector({ onClose: () => toggleInspector(false) })
const chatInfo = createChatInfo({ act: changeChat })
const composer = createComposer(
  {
    form: byId('composer'),
    input: byId('input'),
    list: byId('suggestions'),
    menuButton: byId('menu-button'),
    attachButton: byId('attach-button'),
    attachMenu: byId('attach-menu'),
    speaker: byId('speaker'),
    sendButton: byId('send-button'),
    file: byId('file'),
    reply: byId('reply'),
    instead: byId('instead'),
  },
  {
    send: say,
    start,
    startWith,
    edit: (message, text) => attempt('edit', { messageId: message.message_id, text }),
    locate: () => choosePlace(context(), locate),
    upload: (file, caption) => {
      log.toEnd()
      return failing(upload(me(), file, { chat: openId(), caption, threadId: topic || undefined }))
    },
    inline: text => attempt('inline', { query: text }),
    choose: result => {
      log.toEnd()
      return attempt('choose', { result })
    },
  },
)

// The open chat is in the address, so that the browser's own back button works, which is what phones have.

const me = () => store.state().me.id
const phrases = () => phrasesFor(store.state()?.me.language_code)

function openId() {
  const named = Number(location.hash.slice(1))
  if (store.chat(named)) return named
  const showsList = matchMedia('(max-width: 720px)').matches && startPayload === null
  return showsList ? null : store.privateChat().id
}

/** Everything that drawing needs to know, as of now. */
function context() {
  const state = store.state()
  const t = phrases()
  const dates = datesFor(t.locale, state.zone ?? undefined)
  return {
    state,
    t,
    dates,
    topic,
    startPayload,
    open: openId(),
    chat: store.chat(openId()),
    canReply: store.chat(openId())?.canPost ?? false,
    now: store.now,
    shortDate: seconds => dates.shortDate(seconds, store.now()),
    readUpTo: chatId => marks.get(state.me.id, chatId),
    isTyping: store.isTyping,
    toast,
    send: text => say(text),
    press,
    useButton,
    replyTo: composer.setReply,
    editMessage: composer.setEdit,
    deleteMessage: message => attempt('delete', { messageId: message.message_id }),
    copy,
    deepLink,
    startWith,
  }
}

function draw() {
  if (!store.state()) return
  const known = context()
  const { state, t } = known
  marks.begin(state.boot)
  document.documentElement.lang = t.lang
  const chat = store.chat(openId())
  document.body.classList.toggle('has-chat', chat !== undefined)
  if (chat) drawChat(chat, known)
  drawSidebar(known)
  inspector.draw(known)
  chatInfo.draw(known)
  const unread = state.chats.reduce((sum, each) => sum + unreadIn(each, marks.get(me(), each.id), known), 0)
  document.title = unread > 0 ? `(${unread}) ${t.title}` : t.title
}

function drawChat(chat, known) {
  drawChatHead(chat, known, { onBlock: blockBot, onInfo: showInfo, onTopic: chooseTopic })
  byId('log').setAttribute('aria-label', known.t.messages)
  const messages = topic === null ? chat.messages : chat.messages.filter(isInTopic)
  log.show(chat, messages, known)
  drawEmpty(messages.length === 0, chat, known)
  composer.show(chat, known)
}

const isInTopic = message => (message.is_topic_message ? message.message_thread_id : 0) === topic

function chooseTopic(id) {
  topic = id
  draw()
}

function showConnection(isThere) {
  byId('connection').replaceChildren(...(isThere ? [] : [el('div', { class: 'toast' }, phrases().lost)]))
}

/** What is on the screen has been read; what is below it is counted on the button that leads there. */
function noteReading() {
  const chat = store.state() && store.chat(openId())
  const isAtEnd = log.isAtEnd()
  byId('bottom-button').hidden = !chat || isAtEnd
  if (!chat) return
  const seen = isAtEnd ? chat.messages.at(-1) : log.lastSeen()
  const isRead = seen && document.visibilityState === 'visible' && marks.set(me(), chat.id, seen.message_id)
  const known = context()
  const unread = unreadIn(chat, marks.get(me(), chat.id), known)
  const { toBottom, unread: words } = known.t
  byId('bottom-button').setAttribute('aria-label', unread > 0 ? `${toBottom} · ${words(unread)}` : toBottom)
  byId('bottom-count').textContent = unread > 0 ? String(unread) : ''
  if (isRead) drawSidebar(known)
}

// What the user does

async function failing(promise) {
  try {
    return await promise
  } catch (error) {
    toast(phrases().failed(error.message))
    return null
  }
}

const attempt = (name, body) => failing(act(me(), name, { chat: openId(), ...body }))

function say(text, replyTo, asChat) {
  log.toEnd()
  return attempt('say', { text, replyTo, asChat, threadId: topic || undefined })
}

function locate(latitude, longitude) {
  log.toEnd()
  return attempt('locate', { latitude, longitude, threadId: topic || undefined })
}

function copy(text) {
  navigator.clipboard?.writeText(text).then(() => toast(phrases().copied))
}

async function start() {
  const payload = startPayload
  startPayload = null
  history.replaceState(null, '', `?user=${me()}${location.hash}`)
  if (store.chat(openId()).isBlocked) await attempt('block', { isBlocked: false })
  await attempt('say', { text: payload ? `/start ${payload}` : '/start' })
  draw()
}

async function press(message, button) {
  const answer = await attempt('press', { messageId: message.message_id, data: button.callback_data })
  if (!answer?.text) return
  if (answer.isAlert) showAlert(answer.text, store.state().bot.name, phrases())
  else toast(answer.text)
}

/** Buttons that neither open a page nor ask the bot. */
function useButton(button) {
  const inline = button.switch_inline_query_current_chat ?? button.switch_inline_query
  if (inline !== undefined) composer.insert(`@${store.state().bot.username} ${inline}`)
  else if (button.copy_text) copy(button.copy_text.text)
}

/** The payload of a link to this bot (`https://t.me/bot?start=…`), or null for any other link. */
function deepLink(url) {
  const { username } = store.state().bot
  const match = new RegExp(`^https?://t(?:elegram)?\\.me/${username}(?:\\?start=([\\w-]*))?$`, 'i').exec(url)
  return match ? (match[1] ?? '') : null
}

function startWith(payload) {
  startPayload = payload
  location.hash = String(store.privateChat().id)
  draw()
}

function blockBot() {
  byId('more-menu').hidePopover()
  return attempt('block', { isBlocked: true })
}

function showInfo(chat) {
  byId('more-menu').hidePopover()
  chatInfo.open(chat, context())
}

/** What an admin changes; a group that became a supergroup is opened under its new id. */
async function changeChat(name, body) {
  const result = await failing(act(me(), name, body))
  if (name === 'migrate' && result) location.hash = String(result.id)
}

function toggleInspector(isOpen) {
  inspector.show(isOpen, me())
  document.body.classList.toggle('has-inspector', isOpen)
  byId('inspector-button').setAttribute('aria-expanded', String(isOpen))
  if (!isOpen) byId('inspector-button').focus()
}

/** Moves the clock by the act of this name; true where it moved. */
async function moveClock(name, body) {
  const button = byId('morning-button')
  button.setAttribute('aria-busy', 'true')
  log.expectAnswer(true)
  const result = await attempt(name, body)
  button.removeAttribute('aria-busy')
  if (!result?.now) log.expectAnswer(false)
  if (!result) return false
  if (result.now === null) {
    toast(phrases().noMorning)
    return false
  }
  store.setClock(result.now)
  toast(phrases().morningIs(context().dates.clock(store.now())))
  return true
}

const goToMorning = () => moveClock('morning', {})

const goThroughWeek = () =>
  walkThroughWeek({
    morning: goToMorning,
    countMessages: () => store.chat(openId())?.messages.length ?? 0,
    tell: (day, days) => toast(phrases().weekDay(day, days)),
  })

async function becomeUser(id) {
  topic = null
  startPayload = null
  history.replaceState(null, '', `?user=${id}`)
  await store.become(id)
}

async function addUser(name, language) {
  const user = await attempt('users', { name, language })
  if (user) await becomeUser(user.id)
}

async function addChat(kind, title) {
  const made = await attempt('chats', { kind, title })
  if (made) location.hash = String(made.id)
}

// What scrolls can be reached by keyboard.
byId('log').tabIndex = 0
byId('menu-button').append(icon('menu'), el('span', {}))
byId('attach-button').append(icon('clip'))
byId('send-button').append(icon('send'))
byId('user-button').addEventListener('click', () => chooseUser(context(), { onChoose: becomeUser, onAdd: addUser }))
byId('new-chat-button').addEventListener('click', () => makeChat(context(), addChat))
byId('inspector-button').addEventListener('click', () => toggleInspector(!inspector.isOpen()))
byId('clock').addEventListener('click', () =>
  openClock(context(), { goTo: to => moveClock('clock', { to }), goThroughWeek }),
)
byId('theme-button').addEventListener('click', () => {
  toggleTheme()
  draw()
})
byId('morning-button').addEventListener('click', goToMorning)
byId('bottom-button').append(icon('down'), el('span', { id: 'bottom-count', class: 'badge' }))
byId('bottom-button').addEventListener('click', () => log.toEnd())
byId('back-button').addEventListener('click', () => {
  location.hash = ''
})
addEventListener('hashchange', () => {
  topic = null
  draw()
})
addEventListener('resize', draw)
document.addEventListener('visibilitychange', noteReading)
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw)
setInterval(() => store.state() && drawClock(context()), 5000)

const asked = Number(query.get('user')) || defaultUser
if (!(await store.become(asked))) await store.become(defaultUser)
