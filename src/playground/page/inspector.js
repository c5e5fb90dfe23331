import { byId, el, icon } from './dom.js'

const most = 400

/** The panel beside the chat that shows what the bot is told and what it says, as they are on the wire. */
export function createInspector({ onClose }) {
  const panel = byId('inspector')
  const list = el('ol', { class: 'exchanges', tabindex: '0' })
  const search = el('input', { type: 'search', class: 'exchange-search', autocomplete: 'off' })
  const close = el('button', { type: 'button', class: 'icon-button', onclick: onClose }, icon('close'))
  const clear = el('button', { type: 'button', class: 'text-button' })
  const title = el('h2', {})
  const none = el('p', { class: 'notice' })
  panel.append(el('header', { class: 'bar' }, title, clear, close), search, none, list)
  let source = null
  let context = null

  search.addEventListener('input', filter)
  clear.addEventListener('click', () => {
    list.replaceChildren()
    filter()
  })

  function filter() {
    const wanted = search.value.trim().toLowerCase()
    let shown = 0
    for (const item of list.children) {
      item.hidden = !item.textContent.toLowerCase().includes(wanted)
      if (!item.hidden) shown += 1
    }
    none.hidden = shown > 0
  }

  function add(exchange) {
    if (list.querySelector(`[data-number="${exchange.number}"]`)) return // told again after a reconnection
    list.prepend(renderExchange(exchange, context))
    while (list.childElementCount > most) list.lastElementChild.remove()
    filter()
  }

  /** Opens or closes the panel; while it is closed nothing is streamed. */
  function show(isOpen, user) {
    panel.hidden = !isOpen
    if (!isOpen) {
      source?.close()
      source = null
    } else if (!source) {
      list.replaceChildren()
      source = new EventSource(`/api/traffic?user=${user}`)
      source.addEventListener('message', event => add(JSON.parse(event.data)))
    }
  }

  /** Gives everything its words. */
  function draw(next) {
    context = next
    const { t } = context
    panel.setAttribute('aria-label', t.inspector)
    title.textContent = t.inspector
    clear.textContent = t.clear
    close.setAttribute('aria-label', t.close)
    search.placeholder = t.filter
    search.setAttribute('aria-label', t.filter)
    list.setAttribute('aria-label', t.exchanges)
    none.textContent = t.nothingYet
    filter()
  }

  return { show, draw, isOpen: () => !panel.hidden }
}

function renderExchange({ number, at, kind, name, body, refusal }, { t, dates }) {
  const isUpdate = kind === 'update'
  const gist = refusal ?? gistOf(isUpdate ? body[name] : body)
  return el(
    'li',
    { 'data-number': String(number) },
    el(
      'details',
      { class: `exchange ${refusal ? 'is-refused' : ''}` },
      el(
        'summary',
        {},
        el('span', { class: `exchange-kind is-${kind}` }, isUpdate ? t.update : t.call),
        el('strong', {}, name),
        el('time', { dateTime: at }, dates.precise(new Date(at))),
        el('span', { class: 'exchange-gist' }, gist),
      ),
      el('pre', { tabindex: '0' }, JSON.stringify(body, null, 2)),
    ),
  )
}

/** The words of a message, or the data of a press: what one looks for. */
function gistOf(content) {
  const words = content?.text ?? content?.caption ?? content?.data ?? content?.query ?? ''
  return String(words).replace(/\s+/g, ' ').slice(0, 120)
}
