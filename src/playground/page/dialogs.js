import { avatar, el } from './dom.js'

const toastMs = 3500

/** A short notice that goes by itself, as Telegram shows answers to buttons. */
export function createToast(region) {
  let timer = 0
  return text => {
    clearTimeout(timer)
    region.replaceChildren(el('div', { class: 'toast' }, text))
    timer = setTimeout(() => region.replaceChildren(), toastMs)
  }
}

/** A modal dialog that leaves nothing behind when it closes. */
export function openDialog(label, ...content) {
  const dialog = el('dialog', { 'aria-label': label }, ...content)
  dialog.addEventListener('close', () => dialog.remove())
  dialog.addEventListener('click', event => {
    if (event.target === dialog) dialog.close()
  })
  document.body.append(dialog)
  dialog.showModal()
  return dialog
}

/** The button that closes the dialog it stands in. */
export const closeButton = words =>
  el(
    'button',
    { type: 'button', class: 'text-button', onclick: event => event.currentTarget.closest('dialog').close() },
    words,
  )

/** A form that adds something, and closes the dialog it stands in. */
function entryForm(t, onSubmit, fields) {
  const submit = event => {
    event.preventDefault()
    event.currentTarget.closest('dialog').close()
    onSubmit()
  }
  return el(
    'form',
    { class: 'entry-form', onsubmit: submit },
    ...fields,
    el(
      'div',
      { class: 'dialog-end' },
      closeButton(t.close),
      el('button', { type: 'submit', class: 'text-button is-strong' }, t.add),
    ),
  )
}

/** An answer that the bot wants to be confirmed. */
export function showAlert(text, title, t) {
  openDialog(
    title,
    el('h2', {}, title),
    el('p', { class: 'alert-words' }, text),
    el('div', { class: 'dialog-end' }, closeButton(t.ok)),
  )
}

const languages = [
  ['zh-hans', '简体中文'],
  ['zh-hant', '繁體中文'],
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
  ['es', 'Español'],
  ['ja', '日本語'],
  ['ru', 'Русский'],
]

const languageName = code => languages.find(([known]) => known === code)?.[1] ?? code ?? ''

/** Who to be: the people of this playground, and a form for one more. */
export function chooseUser({ state, t }, { onChoose, onAdd }) {
  const people = state.users.map(user => {
    const isMe = user.id === state.me.id
    const choose = () => {
      dialog.close()
      onChoose(user.id)
    }
    return el(
      'li',
      {},
      el(
        'button',
        { type: 'button', class: 'person', 'aria-current': isMe ? 'true' : undefined, onclick: choose },
        avatar(user.id, user.first_name),
        el(
          'span',
          { class: 'person-words' },
          el('strong', {}, user.first_name),
          el('span', {}, languageName(user.language_code)),
        ),
        isMe ? el('span', { class: 'person-mark' }, t.you) : null,
      ),
    )
  })
  const name = el('input', { type: 'text', id: 'new-name', required: true, maxLength: 64, autocomplete: 'off' })
  const language = el(
    'select',
    { id: 'new-language' },
    ...languages.map(([code, words]) =>
      el('option', { value: code, selected: code === state.me.language_code }, words),
    ),
  )
  const form = entryForm(t, () => onAdd(name.value, language.value), [
    el('h3', {}, t.newUser),
    el('label', { for: 'new-name' }, t.name),
    name,
    el('label', { for: 'new-language' }, t.language),
    language,
  ])
  const dialog = openDialog(t.users, el('h2', {}, t.users), el('ul', { class: 'people' }, ...people), form)
}

/** A new group, forum or channel of one's own. */
export function makeChat({ t }, onMake) {
  const title = el('input', { type: 'text', id: 'new-title', required: true, maxLength: 64, autocomplete: 'off' })
  const kind = el(
    'select',
    { id: 'new-kind' },
    ...['group', 'forum', 'channel'].map(each => el('option', { value: each }, t[each])),
  )
  const form = entryForm(t, () => onMake(kind.value, title.value), [
    el('label', { for: 'new-title' }, t.name),
    title,
    el('label', { for: 'new-kind' }, t.kind),
    kind,
    el('p', { class: 'soft' }, t.newChatHint),
  ])
  openDialog(t.newChat, el('h2', {}, t.newChat), form)
}

const places = [
  ['beijing', 39.9042, 116.4074],
  ['qingdao', 36.0671, 120.3826],
  ['urumqi', 43.8256, 87.6168],
  ['london', 51.5074, -0.1278],
  ['newYork', 40.7128, -74.006],
  ['sydney', -33.8688, 151.2093],
]

/** A place to share: pages have no map, so some cities. */
export function choosePlace({ t }, onChoose) {
  const buttons = places.map(([name, latitude, longitude]) => {
    const choose = () => {
      dialog.close()
      onChoose(latitude, longitude)
    }
    return el('button', { type: 'button', class: 'choice', onclick: choose }, t.places[name])
  })
  const dialog = openDialog(
    t.location,
    el('h2', {}, t.shareLocation),
    el('div', { class: 'choices' }, ...buttons),
    el('div', { class: 'dialog-end' }, closeButton(t.close)),
  )
}
