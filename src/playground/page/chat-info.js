import { closeButton, openDialog } from './dialogs.js'
import { avatar, el } from './dom.js'
import { isAdmin } from './role.js'

/** Who is in a chat and what an admin can do there: places of people and of the bot, topics, the way to a supergroup. */
export function createChatInfo({ act }) {
  let dialog = null
  let shownId = null
  /** What is drawn: drawing the same again would take away what is being typed. */
  let drawn = ''

  function open(chat, context) {
    shownId = chat.id
    drawn = ''
    dialog = openDialog(chat.title)
    dialog.classList.add('wide')
    dialog.addEventListener('close', () => {
      dialog = null
    })
    draw(context)
  }

  /** Draws what is open anew; focus stays on the control at the same place. */
  function draw(context) {
    const chat = context.state.chats.find(({ id }) => id === shownId)
    if (!dialog) return
    if (!chat) return dialog.close()
    const { messages: _, ...known } = chat
    const next = JSON.stringify([known, context.state.users])
    if (next === drawn) return
    drawn = next
    const named = document.activeElement?.getAttribute?.('data-control')
    dialog.replaceChildren(
      el('h2', {}, chat.title),
      el(
        'p',
        { class: 'soft' },
        [context.t[kindOf(chat)], chat.username ? `@${chat.username}` : '', String(chat.id)]
          .filter(Boolean)
          .join(' · '),
      ),
      renderMembers(chat, context),
      ...(isAdmin(chat) ? renderRights(chat, context) : []),
      el('div', { class: 'dialog-end' }, closeButton(context.t.close)),
    )
    if (named) dialog.querySelector(`[data-control="${named}"]`)?.focus()
  }

  function renderMembers(chat, context) {
    const { t, state } = context
    const present = chat.members.filter(({ status }) => status !== 'left' && status !== 'kicked')
    const absent = [
      ...state.users.map(user => ({ id: user.id, name: user.first_name })),
      { id: state.bot.id, name: state.bot.name, isBot: true },
    ].filter(({ id }) => !present.some(member => member.id === id))
    return el(
      'div',
      {},
      el('h3', {}, t.memberList),
      el('ul', { class: 'people' }, ...present.map(member => renderMember(chat, member, context))),
      isAdmin(chat) && absent.length > 0
        ? el(
            'div',
            { class: 'add-row' },
            ...absent.map(({ id, name, isBot }) =>
              el(
                'button',
                {
                  type: 'button',
                  class: 'text-button',
                  'data-control': `add-${id}`,
                  onclick: () =>
                    act('member', {
                      chat: chat.id,
                      member: id,
                      status: isBot && chat.type === 'channel' ? 'administrator' : 'member',
                    }),
                },
                t.addMember(name),
              ),
            ),
          )
        : null,
    )
  }

  function renderMember(chat, member, { t }) {
    const change = event => act('member', { chat: chat.id, member: member.id, status: event.target.value })
    const roles = ['administrator', 'member', 'left', 'kicked']
    const mayChange = isAdmin(chat) && member.status !== 'creator'
    const select = el(
      'select',
      { 'aria-label': t.roleOf(member.name), 'data-control': `role-${member.id}`, onchange: change },
      ...roles.map(role => el('option', { value: role, selected: role === member.status }, t.roles[role])),
    )
    return el(
      'li',
      { class: 'person' },
      avatar(member.id, member.name),
      el('span', { class: 'person-words' }, el('strong', {}, member.name), member.isBot ? el('span', {}, t.bot) : null),
      mayChange ? select : el('span', { class: 'person-mark' }, t.roles[member.status]),
    )
  }

  function renderRights(chat, { t }) {
    const anonymous = el('input', {
      type: 'checkbox',
      checked: chat.isAnonymous,
      'data-control': 'anonymous',
      onchange: event => act('anonymous', { chat: chat.id, isAnonymous: event.target.checked }),
    })
    return [
      chat.type === 'channel' ? null : el('label', { class: 'check' }, anonymous, t.anonymous),
      chat.isForum ? renderTopics(chat, t) : null,
      chat.type === 'group'
        ? el(
            'button',
            {
              type: 'button',
              class: 'text-button',
              'data-control': 'migrate',
              onclick: () => act('migrate', { chat: chat.id }),
            },
            t.upgrade,
          )
        : null,
    ].filter(part => part !== null)
  }

  function renderTopics(chat, t) {
    const name = el('input', {
      type: 'text',
      required: true,
      maxLength: 64,
      autocomplete: 'off',
      'aria-label': t.newTopic,
      placeholder: t.newTopic,
    })
    const add = event => {
      event.preventDefault()
      act('topic', { chat: chat.id, change: 'create', name: name.value })
    }
    const button = (topic, change, words) =>
      el(
        'button',
        {
          type: 'button',
          class: 'text-button',
          'aria-label': `${words} · ${topic.name}`,
          'data-control': `${change}-${topic.id}`,
          onclick: () => act('topic', { chat: chat.id, change, topic: topic.id }),
        },
        words,
      )
    const rows = chat.topics.map(topic =>
      el(
        'li',
        { class: 'person' },
        el(
          'span',
          { class: 'person-words' },
          el('strong', {}, topic.name),
          topic.isClosed ? el('span', {}, t.closed) : null,
        ),
        topic.isClosed ? button(topic, 'reopen', t.reopenTopic) : button(topic, 'close', t.closeTopic),
        button(topic, 'delete', t.delete),
      ),
    )
    return el(
      'div',
      {},
      el('h3', {}, t.topics),
      el('ul', { class: 'people' }, ...rows),
      el(
        'form',
        { class: 'row-form', onsubmit: add },
        name,
        el('button', { type: 'submit', class: 'text-button is-strong' }, t.add),
      ),
    )
  }

  return { open, draw }
}

const kindOf = chat => (chat.isForum ? 'forum' : chat.type === 'supergroup' ? 'supergroup' : chat.type)
