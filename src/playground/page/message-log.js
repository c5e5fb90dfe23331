import { el } from './dom.js'
import { createLogScroll } from './log-scroll.js'
import { renderMessage, serviceText } from './message-view.js'
import { settleQuotes } from './rich-text.js'

const groupGapSeconds = 600
/** So much of a message has to be on the screen for it to have been seen. */
const seenPx = 24

/** The messages of the open chat. Rows are kept and changed one by one, so that focus, scroll and screen readers stay put. */
export function createMessageLog(container, { onScroll }) {
  /** id → { message, written, row } in the order of the chat; `written` tells whether a message is still the same */
  let rows = new Map()
  let shown = ''

  const scroll = createLogScroll(container, {
    onScroll: () => {
      markStuckDates()
      onScroll()
    },
  })

  function show(chat, messages, context) {
    const key = `${context.state.me.id}/${chat.id}/${context.topic}`
    const isOther = key !== shown
    const followed = scroll.follows()
    if (isOther) {
      rows = new Map()
      container.replaceChildren()
      shown = key
    }
    const fresh = update(messages, context)
    regroup(context)
    settleQuotes(container)
    if (isOther) scroll.toEnd(false)
    else if (fresh.length > 0) scroll.reveal(fresh, followed)
    markStuckDates()
    onScroll()
  }

  function update(messages, context) {
    const ids = new Set(messages.map(message => message.message_id))
    for (const [id, { row }] of rows) {
      if (!ids.has(id)) {
        row.remove()
        rows.delete(id)
      }
    }
    const fresh = []
    for (const message of messages) {
      const known = rows.get(message.message_id)
      const written = JSON.stringify(message)
      if (known?.written === written) continue
      const row = renderMessage(message, context)
      if (known) swap(known.row, row)
      else {
        container.append(row)
        fresh.push(row)
      }
      rows.set(message.message_id, { message, written, row })
    }
    return fresh
  }

  /** Date lines between days; one tail, one name and one avatar for a run of messages by the same sender. */
  function regroup(context) {
    for (const pill of container.querySelectorAll('.date')) pill.remove()
    let previous = null
    for (const { message, row } of rows.values()) {
      const isNewDay = !previous || context.dates.day(previous.message.date) !== context.dates.day(message.date)
      if (isNewDay)
        row.before(
          el('div', { class: 'row date' }, el('span', { class: 'pill' }, context.dates.longDate(message.date))),
        )
      const joins = previous !== null && !isNewDay && belongTogether(previous.message, message, context)
      row.classList.toggle('is-joined', joins)
      previous?.row.classList.toggle('is-last', !joins)
      previous = { message, row }
    }
    previous?.row.classList.add('is-last')
  }

  /** The last message that is on the screen or above it, or undefined. */
  function lastSeen() {
    const edge = container.scrollTop + container.clientHeight
    return [...rows.values()].findLast(({ row }) => row.offsetTop + seenPx <= edge)?.message
  }

  function markStuckDates() {
    for (const date of container.querySelectorAll('.date')) {
      const next = date.nextElementSibling
      date.classList.toggle('is-stuck', next !== null && next.offsetTop < date.offsetTop + date.offsetHeight)
    }
  }

  return { show, lastSeen, isAtEnd: scroll.isAtEnd, toEnd: scroll.toEnd, expectAnswer: scroll.expectAnswer }
}

/** Puts a changed row in place of the old; if one of its buttons had the focus, the one at its place gets it. */
function swap(old, row) {
  const keys = [...old.querySelectorAll('.key')]
  const focused = keys.indexOf(document.activeElement)
  old.replaceWith(row)
  const next = [...row.querySelectorAll('.key')]
  if (focused >= 0) (next[focused] ?? next.at(-1) ?? row.closest('[role=log]'))?.focus({ preventScroll: true })
}

function belongTogether(a, b, context) {
  const sender = message => message.sender_chat?.id ?? message.from?.id
  return (
    sender(a) === sender(b) &&
    b.date - a.date < groupGapSeconds &&
    serviceText(a, context) === null &&
    serviceText(b, context) === null
  )
}
