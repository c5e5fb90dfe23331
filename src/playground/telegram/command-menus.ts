import type { BotCommand, BotCommandScope } from 'grammy/types'
import { badRequest } from './api-error.ts'
import { type FakeChat, isAdmin } from './chat.ts'

const maxCommands = 100
const scopes = new Set([
  'default',
  'all_private_chats',
  'all_group_chats',
  'all_chat_administrators',
  'chat',
  'chat_administrators',
  'chat_member',
])

/** Command lists by scope and language, and which of them a user sees in a chat. */
export class CommandMenus {
  private readonly lists = new Map<string, readonly BotCommand[]>()

  set(scope: BotCommandScope, language: string, commands: readonly BotCommand[]): void {
    if (commands.length === 0) this.lists.delete(key(scope, language))
    else this.lists.set(key(scope, language), commands)
  }

  get(scope: BotCommandScope, language: string): readonly BotCommand[] {
    return this.lists.get(key(scope, language)) ?? []
  }

  /** The narrowest list wins; within a scope the user's language wins over the one for all. Channels have no menu. */
  visibleTo(userId: number, languageCode: string | undefined, chat: FakeChat): readonly BotCommand[] {
    if (chat.type === 'channel') return []
    const language = (languageCode ?? '').slice(0, 2).toLowerCase()
    for (const scope of scopesFor(chat, userId)) {
      for (const code of [language, '']) {
        const list = this.lists.get(key(scope, code))
        if (list) return list
      }
    }
    return []
  }
}

function scopesFor(chat: FakeChat, userId: number): BotCommandScope[] {
  const here: BotCommandScope = { type: 'chat', chat_id: chat.id }
  if (chat.type === 'private') return [here, { type: 'all_private_chats' }, { type: 'default' }]
  const admin: BotCommandScope[] = isAdmin(chat, userId) ? [{ type: 'chat_administrators', chat_id: chat.id }] : []
  const anyAdmin: BotCommandScope[] = isAdmin(chat, userId) ? [{ type: 'all_chat_administrators' }] : []
  const self: BotCommandScope = { type: 'chat_member', chat_id: chat.id, user_id: userId }
  return [self, ...admin, here, ...anyAdmin, { type: 'all_group_chats' }, { type: 'default' }]
}

function key(scope: BotCommandScope, language: string): string {
  const place = 'chat_id' in scope ? `/${scope.chat_id}` : ''
  const person = 'user_id' in scope ? `/${scope.user_id}` : ''
  return `${scope.type}${place}${person}|${language}`
}

/** The `scope` argument; absent is the default scope. */
export function readScope(value: unknown): BotCommandScope {
  if (value === undefined) return { type: 'default' }
  const scope = value as BotCommandScope
  if (typeof value !== 'object' || value === null || !scopes.has(scope.type))
    throw badRequest('unsupported type specified')
  return scope
}

/** The `language_code` argument: empty for all, else two small letters. */
export function readLanguage(code: string | undefined): string {
  if (code !== undefined && !/^[a-z]{2}$/.test(code)) throw badRequest('invalid language code specified')
  return code ?? ''
}

/** The `commands` argument under Telegram's rules for names and descriptions. */
export function readCommands(value: unknown): BotCommand[] {
  if (!Array.isArray(value)) throw badRequest("can't parse commands: expected an Array of BotCommand")
  if (value.length > maxCommands) throw badRequest('BOT_COMMANDS_TOO_MUCH')
  return value.map(readCommand)
}

function readCommand(value: { command?: unknown; description?: unknown }): BotCommand {
  const name = typeof value?.command === 'string' ? value.command.trim().replace(/^\//, '') : ''
  const description = typeof value?.description === 'string' ? value.description.trim() : ''
  if (name === '') throw badRequest('command must be non-empty')
  if ([...name].length > 32) throw badRequest('command length must not exceed 32')
  if (!/^[a-z0-9_]+$/.test(name)) throw badRequest('BOT_COMMAND_INVALID')
  if (description === '') throw badRequest('command description must be non-empty')
  if ([...description].length > 256) throw badRequest('command description length must not exceed 256')
  return { command: name, description }
}
