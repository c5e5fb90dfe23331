/**
 * Makes an element. Properties starting with `on` are listeners, `class` and names with a dash or `role`, `for`, `tabindex`
 * become attributes, the rest are set as properties. Children are nodes or text; nothing is ever parsed as HTML.
 */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else if (name in element && !attributes.has(name)) element[name] = value
    else element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.filter(child => child !== null && child !== undefined))
  return element
}

const attributes = new Set(['class', 'role', 'for', 'tabindex', 'lang', 'popover', 'list'])

const shapes = {
  send: 'M3.4 20.4 21 12 3.4 3.6 3.4 10.1 15 12 3.4 13.9z',
  clip: 'M16.5 6.5v9.8a4.5 4.5 0 0 1-9 0V6a3 3 0 0 1 6 0v9.3a1.5 1.5 0 0 1-3 0V7H9v8.3a3 3 0 0 0 6 0V6a4.5 4.5 0 0 0-9 0v10.3a6 6 0 0 0 12 0V6.5z',
  back: 'M20 11H7.8l5.6-5.6L12 4l-8 8 8 8 1.4-1.4L7.8 13H20z',
  sun: 'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM11 1h2v3h-2zM11 20h2v3h-2zM1 11h3v2H1zM20 11h3v2h-3zM4.2 5.6l1.4-1.4 2.1 2.1-1.4 1.4zM16.3 17.7l1.4-1.4 2.1 2.1-1.4 1.4zM16.3 6.3l2.1-2.1 1.4 1.4-2.1 2.1zM4.2 18.4l2.1-2.1 1.4 1.4-2.1 2.1z',
  moon: 'M12.3 3a9 9 0 1 0 8.7 11.6A7.2 7.2 0 0 1 12.3 3z',
  sunrise:
    'M12 8a6 6 0 0 0-6 6h12a6 6 0 0 0-6-6zM11 2h2v4h-2zM3.5 7.6l1.4-1.4 2.1 2.1-1.4 1.4zM17 8.3l2.1-2.1 1.4 1.4-2.1 2.1zM1 16h22v2H1zM5 20h14v2H5z',
  more: 'M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm0 2a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm0 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  down: 'M7.4 8.6 12 13.2l4.6-4.6L18 10l-6 6-6-6z',
  reply: 'M10 9V5l-7 7 7 7v-4.1c5 0 8.5 1.6 11 5.1-1-5-4-10-11-11z',
  close: 'M19 6.4 17.6 5 12 10.6 6.4 5 5 6.4 10.6 12 5 17.6 6.4 19 12 13.4 17.6 19 19 17.6 13.4 12z',
  file: 'M14 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V8zm-1 7V3.5L18.5 9z',
  link: 'M7 7h8.6L5 17.6 6.4 19 17 8.4V17h2V5H7z',
  group:
    'M9 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm7 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM9 14c-3 0-8 1.5-8 4.5V20h16v-1.5c0-3-5-4.5-8-4.5zm7 0c-.3 0-.6 0-1 .1 1.5 1 3 2.4 3 4.4V20h5v-1.5c0-3-4-4.5-7-4.5z',
  channel: 'M3 10v4a1 1 0 0 0 1 1h2l1 5h3l-1-5h1l8 4V5l-8 4H4a1 1 0 0 0-1 1zm17-1v6a3 3 0 0 0 0-6z',
  user: 'M12 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10zm0 2c-4 0-9 2-9 6v2h18v-2c0-4-5-6-9-6z',
  code: 'M9.4 16.6 4.8 12l4.6-4.6L8 6l-6 6 6 6zm5.2 0 4.6-4.6-4.6-4.6L16 6l6 6-6 6z',
  plus: 'M19 13h-6v6h-2v-6H5v-2h6V5h2v6h6z',
  menu: 'M4 6h16v2H4zm0 5h16v2H4zm0 5h16v2H4z',
  place: 'M12 2a7 7 0 0 0-7 7c0 5.2 7 13 7 13s7-7.8 7-13a7 7 0 0 0-7-7zm0 9.5a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5z',
}

/** A drawn sign. It is decoration: whatever it stands for is said in words beside it or in a label. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  svg.setAttribute('class', 'icon')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', shapes[name])
  svg.append(path)
  return svg
}

/** A round picture with the first letter of a name; the colour follows from the id. */
export function avatar(id, name, size = '') {
  const letter = [...name.trim()][0] ?? '?'
  return el('span', { class: `avatar tint-${Math.abs(id) % 7} ${size}`, 'aria-hidden': 'true' }, letter.toUpperCase())
}

export const byId = id => document.getElementById(id)

/** Gives a button of the page its sign, once, and its name in the user's language. */
export function labelButton(id, iconName, words) {
  const button = byId(id)
  if (button.childElementCount === 0) button.append(icon(iconName))
  button.setAttribute('aria-label', words)
}
