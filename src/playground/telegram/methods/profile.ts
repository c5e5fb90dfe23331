import type { BotCommandScope } from 'grammy/types'
import { lookUpChat } from '../access.ts'
import { badRequest } from '../api-error.ts'
import { readCommands, readLanguage, readScope } from '../command-menus.ts'
import type { Params } from '../params.ts'
import type { TelegramState } from '../state.ts'
import type { Method, Methods } from './method.ts'

/** The scope argument with its chat known and named by id. */
function resolveScope(state: TelegramState, params: Params): BotCommandScope {
  const scope = readScope(params.json('scope'))
  if (!('chat_id' in scope)) return scope
  const chat = lookUpChat(state, String(scope.chat_id))
  if (!chat) throw badRequest('chat not found')
  return { ...scope, chat_id: chat.id }
}

function setCommands(state: TelegramState, params: Params, isClearing: boolean): true {
  const commands = isClearing ? [] : readCommands(params.json('commands'))
  state.menus.set(resolveScope(state, params), readLanguage(params.text('language_code')), commands)
  state.events.emit({ type: 'commands' })
  return true
}

/** A text of the bot's profile by language, with its getter, which falls back to the one for all languages. */
function profileText(field: string, maxLength: number): { readonly set: Method; readonly get: Method } {
  const key = (language: string): string => `${field}|${language}`
  return {
    set: (state, params) => {
      const text = params.text(field) ?? ''
      if (text.length > maxLength) throw badRequest(`${field} is too long`)
      state.profile.set(key(readLanguage(params.text('language_code'))), text)
      state.events.emit({ type: 'commands' })
      return true
    },
    get: (state, params) => {
      const language = readLanguage(params.text('language_code'))
      return { [field]: state.profile.get(key(language)) || state.profile.get(key('')) || '' }
    },
  }
}

const name = profileText('name', 64)
const description = profileText('description', 512)
const shortDescription = profileText('short_description', 120)

export const profileMethods: Methods = {
  getme: state => ({ ...state.bot, can_read_all_group_messages: !state.hasPrivacy }),
  setmycommands: (state, params) => setCommands(state, params, false),
  deletemycommands: (state, params) => setCommands(state, params, true),
  getmycommands: (state, params) =>
    state.menus.get(resolveScope(state, params), readLanguage(params.text('language_code'))),
  setmyname: name.set,
  getmyname: name.get,
  setmydescription: description.set,
  getmydescription: description.get,
  setmyshortdescription: shortDescription.set,
  getmyshortdescription: shortDescription.get,
  setchatmenubutton: () => true,
  getchatmenubutton: () => ({ type: 'commands' }),
  setmydefaultadministratorrights: () => true,
  close: () => true,
  logout: () => true,
}
