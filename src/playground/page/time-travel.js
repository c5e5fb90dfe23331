import { closeButton, openDialog } from './dialogs.js'
import { el } from './dom.js'

const days = 7
/** A digest comes within moments of its hour; a chat without topics gets none. */
const patienceMs = 8_000

/** The dialog that sets the clock: an hour on, a week of mornings, or any time to come. */
export function openClock(context, { goTo, goThroughWeek }) {
  const { t, now, dates } = context
  const input = el('input', {
    type: 'datetime-local',
    id: 'clock-to',
    required: true,
    min: localValue(now()),
    value: localValue(now()),
  })
  const submit = event => {
    event.preventDefault()
    dialog.close()
    goTo(new Date(input.value))
  }
  const leave = action => () => {
    dialog.close()
    action()
  }
  const choice = (words, action) => el('button', { type: 'button', class: 'choice', onclick: leave(action) }, words)
  const dialog = openDialog(
    t.clock,
    el('h2', {}, dates.clock(now())),
    el(
      'div',
      { class: 'choices' },
      choice(t.hourLater, () => goTo(new Date(now().getTime() + 3_600_000))),
      choice(t.dayLater, () => goTo(new Date(now().getTime() + 86_400_000))),
      choice(t.week, goThroughWeek),
    ),
    el(
      'form',
      { class: 'row-form', onsubmit: submit },
      el('label', { for: 'clock-to' }, t.clockTo),
      input,
      el('button', { type: 'submit', class: 'text-button is-strong' }, t.go),
    ),
    el('div', { class: 'dialog-end' }, closeButton(t.close)),
  )
}

/** Seven mornings, each after the digest of the one before. `countMessages` tells how many the chat has. */
export async function walkThroughWeek({ morning, countMessages, tell }) {
  for (let day = 1; day <= days; day++) {
    const before = countMessages()
    if (!(await morning())) return
    tell(day, days)
    await until(() => countMessages() > before)
  }
}

async function until(isSo) {
  const end = performance.now() + patienceMs
  while (!isSo() && performance.now() < end) await new Promise(resolve => setTimeout(resolve, 100))
}

/** As the input wants it: the browser's own local time, without its zone. */
function localValue(date) {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
