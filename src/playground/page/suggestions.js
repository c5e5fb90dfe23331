import { el } from './dom.js'

/**
 * The list above the input: commands, or what the bot offers inline. It never takes the focus; the input hands it the keys and
 * points at the chosen option by `aria-activedescendant`.
 */
export function createSuggestions(list, input) {
  let options = []
  let active = -1
  let choose = () => {}

  function show(label, items, onChoose) {
    options = items
    choose = onChoose
    list.replaceChildren(...items.map(renderOption))
    list.setAttribute('aria-label', label)
    list.hidden = items.length === 0
    setActive(items.length > 0 ? 0 : -1)
  }

  function renderOption(item, index) {
    return el(
      'div',
      {
        id: `option-${index}`,
        role: 'option',
        class: 'option',
        // Before the input loses its focus.
        onmousedown: event => event.preventDefault(),
        onclick: () => take(index),
        onmousemove: () => setActive(index),
      },
      item.picture ? thumbnail(item.picture) : null,
      el('strong', {}, item.title),
      el('span', {}, item.description ?? ''),
    )
  }

  function setActive(index) {
    active = index
    for (const [at, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(at === index))
      if (at === index) option.scrollIntoView({ block: 'nearest' })
    }
    if (index >= 0) input.setAttribute('aria-activedescendant', `option-${index}`)
    else input.removeAttribute('aria-activedescendant')
  }

  function take(index) {
    const item = options[index]
    hide()
    if (item) choose(item)
  }

  function hide() {
    options = []
    list.hidden = true
    setActive(-1)
  }

  /** True where the key was meant for the list. */
  function handleKey(event) {
    if (list.hidden || event.isComposing) return false
    const steps = { ArrowDown: 1, ArrowUp: -1 }
    if (event.key in steps) setActive((active + steps[event.key] + options.length) % options.length)
    else if (event.key === 'Enter' && !event.shiftKey) take(active)
    else if (event.key === 'Escape') hide()
    else if (event.key === 'Tab' && !event.shiftKey && options[active]?.completion) {
      input.value = options[active].completion
      hide()
    } else return false
    event.preventDefault()
    return true
  }

  return { show, hide, handleKey, isOpen: () => !list.hidden }
}

/** A picture that cannot be loaded leaves no hole. */
function thumbnail(src) {
  const image = el('img', { class: 'thumbnail', src, alt: '' })
  image.addEventListener('error', () => image.remove())
  return image
}
