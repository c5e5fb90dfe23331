import { el } from './dom.js'
import { renderMessage, serviceText } from './message-view.js'
import { settleQuotes } from './rich-text.js'

const groupGapSeconds = 600
const nearBottomPx = 120

/** The messages of the open chat. Rows are kept and changed one by one, so that focus, scroll and screen readers stay put. */
export function createMessageLog(container, { onScroll }) {
  /** id → { message, written, row } in the order of the chat; `written` tells whether a message is still the same */
  let rows = new Map()
  let shown = ''

  const isNearBottom = () => container.scrollHeight - container.scrollTop - container.clientHeight < nearBottomPx
  const toBottom = smooth => {
    const behavior = smooth && !matchMedia('(prefers-reduced-motion: reduce)').matches ? 'smooth' : 'instant'
    container.scrollTo({ top: container.scrollHeight, behavior })
  }

  function show(chat, messages, context) {
    const key = `${context.state.me.id}/${chat.id}/${context.topic}`
    const isOther = key !== shown
    const wasNearBottom = isOther || isNearBottom()
    if (isOther) {
      rows = new Map()
      container.replaceChildren()
      shown = key
    }
    const fresh = update(messages, context)
    regroup(context)
    settleQuotes(container)
    if (isOther) toBottom(false)
    else if (fresh.length > 0 && (wasNearBottom || fresh.some(row => row.classList.contains('is-own')))) reveal(fresh)
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

  /** To the end, but never past the beginning of what is new. */
  function reveal(fresh) {
    const [first] = fresh
    const isTall = container.scrollHeight - first.offsetTop > container.clientHeight
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
    if (isTall && !first.classList.contains('is-own')) container.scrollTo({ top: first.offsetTop - 12, behavior })
    else toBottom(true)
  }

  let scrollTimer = 0
  function noteScroll() {
    container.classList.add('is-scrolling')
    clearTimeout(scrollTimer)
    scrollTimer = setTimeout(() => container.classList.remove('is-scrolling'), 900)
    markStuckDates()
    onScroll()
  }

  function markStuckDates() {
    for (const date of container.querySelectorAll('.date')) {
      const next = date.nextElementSibling
      date.classList.toggle('is-stuck', next !== null && next.offsetTop < date.offsetTop + date.offsetHeight)
    }
  }

  container.addEventListener('scroll', noteScroll, { passive: true })
  return { show, toBottom, isNearBottom }
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
