import { fetchState, follow } from './api.js'

const typingMs = 5000
const reloadDelayMs = 30

/**
 * What the user's apps know, kept up to date by the server's events. `onChange` runs after every change, `onConnection` with
 * whether the server can be heard.
 */
export function createStore({ onChange, onConnection }) {
  let state = null
  let wanted = null
  let clockOffsetMs = 0
  let reloadTimer = 0
  let stopFollowing = () => {}
  /** One list for each snapshot under way, of the events since it was asked for: it may be older than they are. */
  const underWay = new Set()
  const typing = new Map()

  /** Fetches everything anew; an answer about someone who is no longer wanted is dropped. */
  async function reload() {
    const user = wanted
    const missed = []
    underWay.add(missed)
    const next = await fetchState(user).catch(() => null)
    underWay.delete(missed)
    if (!next || wanted !== user) return false
    state = next
    setClock(next.now)
    for (const event of missed) apply(event)
    onConnection(true)
    onChange()
    return true
  }

  /** Shows the world of this user; false where there is no such user. */
  async function become(user) {
    const before = wanted
    wanted = user
    if (!(await reload())) {
      wanted = before
      return false
    }
    typing.clear()
    stopFollowing()
    stopFollowing = follow(user, { onOpen: reload, onEvent: take, onLost: () => onConnection(false) })
    return true
  }

  function take(event) {
    if (!state) return
    for (const missed of underWay) missed.push(event)
    apply(event)
    onChange()
  }

  function apply(event) {
    if (event.type === 'chats' || event.type === 'commands') return reloadSoon()
    if (event.type === 'clock') return setClock(event.now)
    const chat = state.chats.find(({ id }) => id === event.chatId)
    if (!chat) return reloadSoon()
    if (event.type === 'typing') noteTyping(chat)
    if (event.type === 'message') add(chat, event.message)
    if (event.type === 'edit') {
      const isSame = ({ message_id: id }) => id === event.message.message_id
      chat.messages = chat.messages.map(known => (isSame(known) ? event.message : known))
    }
    if (event.type === 'delete') {
      chat.messages = chat.messages.filter(({ message_id: id }) => !event.messageIds.includes(id))
    }
  }

  function add(chat, message) {
    if (chat.messages.some(({ message_id: id }) => id === message.message_id)) return
    chat.messages.push(message)
    chat.isStarted = true
    if (message.from?.id === state.bot.id || message.chat.type === 'channel') typing.delete(chat.id)
  }

  function noteTyping(chat) {
    typing.set(chat.id, Date.now() + typingMs)
    setTimeout(onChange, typingMs + 50)
  }

  function reloadSoon() {
    clearTimeout(reloadTimer)
    reloadTimer = setTimeout(reload, reloadDelayMs)
  }

  function setClock(iso) {
    clockOffsetMs = Date.parse(iso) - Date.now()
  }

  return {
    become,
    state: () => state,
    chat: id => state?.chats.find(chat => chat.id === id),
    privateChat: () => state.chats.find(chat => chat.type === 'private') ?? state.chats[0],
    isTyping: chatId => (typing.get(chatId) ?? 0) > Date.now(),
    now: () => new Date(Date.now() + clockOffsetMs),
    setClock: iso => {
      setClock(iso)
      onChange()
    },
  }
}
