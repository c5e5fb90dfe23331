import { el, icon } from './dom.js'

const blocks = new Set(['pre', 'blockquote', 'expandable_blockquote'])

/** Text with entities → nodes. Nothing is parsed: every piece of text becomes a text node. */
export function renderText(text, entities = [], context) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length)
  return renderSpan(text, 0, text.length, sorted, context)
}

function renderSpan(text, start, end, entities, context) {
  const nodes = []
  let at = start
  for (let index = 0; index < entities.length; ) {
    const entity = entities[index]
    const from = Math.max(entity.offset, at)
    const to = Math.min(entity.offset + entity.length, end)
    index++
    const inside = []
    while (index < entities.length && entities[index].offset < to) inside.push(entities[index++])
    if (to <= from) continue
    const isBlock = blocks.has(entity.type)
    // A block breaks the line by itself: the line feeds that touch it would add empty ones.
    const before = text.slice(at, from)
    if (before !== '') nodes.push(isBlock ? before.replace(/\n$/, '') : before)
    nodes.push(wrap(entity, text.slice(from, to), renderSpan(text, from, to, inside, context), context))
    at = isBlock && text[to] === '\n' ? to + 1 : to
  }
  if (at < end) nodes.push(text.slice(at, end))
  return nodes
}

const plain = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
}

function wrap(entity, words, children, context) {
  const tag = plain[entity.type]
  if (tag) return el(tag, {}, ...children)
  switch (entity.type) {
    case 'text_link':
      return link(entity.url, children, context)
    case 'url':
      return link(/^https?:/i.test(words) ? words : `http://${words}`, children, context)
    case 'bot_command':
      return el('button', { class: 'inline-link', type: 'button', onclick: () => context.send(words) }, ...children)
    case 'mention':
    case 'hashtag':
    case 'email':
    case 'text_mention':
      return el('span', { class: 'accent' }, ...children)
    case 'pre':
      return codeBlock(words, entity.language, context)
    case 'spoiler':
      return spoiler(children, context)
    case 'blockquote':
      return el('blockquote', {}, ...children)
    case 'expandable_blockquote':
      return expandable(children, context)
    default:
      return el('span', {}, ...children)
  }
}

function link(url, children, context) {
  const safe = /^https?:/i.test(url) ? url : undefined
  if (!safe) return el('span', { class: 'accent' }, ...children)
  const payload = context.deepLink(safe)
  const open = event => {
    if (payload === null) return
    event.preventDefault()
    context.startWith(payload)
  }
  return el('a', { href: safe, target: '_blank', rel: 'noopener noreferrer', onclick: open }, ...children)
}

function codeBlock(words, language, context) {
  const copy = () => navigator.clipboard?.writeText(words).then(() => context.toast(context.t.copied))
  const head = el(
    'span',
    { class: 'code-head' },
    el('span', {}, language ?? ''),
    el('button', { type: 'button', class: 'code-copy', onclick: copy }, context.t.copy),
  )
  return el('pre', {}, head, el('code', {}, words))
}

function spoiler(children, context) {
  const words = el('span', { class: 'spoiler-words', 'aria-hidden': 'true' }, ...children)
  const cover = el('button', { type: 'button', class: 'spoiler', 'aria-label': context.t.spoiler }, words)
  cover.addEventListener('click', () => cover.replaceWith(el('span', { class: 'spoiler-open' }, ...words.childNodes)))
  return cover
}

/** Three lines, and a button for the rest where there is a rest. */
function expandable(children, { t }) {
  const words = el('div', { class: 'quote-words' }, ...children)
  const toggle = el('button', {
    type: 'button',
    class: 'quote-toggle',
    'aria-expanded': 'false',
    'aria-label': t.expand,
  })
  toggle.append(icon('down'))
  const quote = el('blockquote', { class: 'expandable is-collapsed' }, words, toggle)
  const flip = () => {
    const isOpen = quote.classList.toggle('is-collapsed') === false
    toggle.setAttribute('aria-expanded', String(isOpen))
    toggle.setAttribute('aria-label', isOpen ? t.collapse : t.expand)
  }
  // The whole quote reacts to the mouse, but a click on a link in it, or the end of a selection, is not meant for it.
  quote.addEventListener('click', event => {
    const isForOther = event.target.closest('a, button') && !event.target.closest('.quote-toggle')
    if (!isForOther && String(getSelection()) === '') flip()
  })
  return quote
}

/** Takes the button from quotes that fit; to be called once they are laid out. */
export function settleQuotes(root) {
  for (const quote of root.querySelectorAll('blockquote.expandable.is-collapsed')) {
    const words = quote.querySelector('.quote-words')
    if (words.clientHeight > 0 && words.scrollHeight <= words.clientHeight + 2) {
      quote.classList.remove('expandable', 'is-collapsed')
      quote.querySelector('.quote-toggle')?.remove()
    }
  }
}
