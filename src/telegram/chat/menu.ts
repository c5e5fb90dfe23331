import type { Api } from 'grammy'
import type { BotCommand, BotCommandScope } from 'grammy/types'
import { UI_LANGUAGES } from '../../core/chat/chat.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { FALLBACK_LANGUAGE, phrasesFor } from '../phrases/phrases-for.ts'
import { COMMANDS } from './command.ts'
import type { BotDeps } from './deps.ts'

type MenuApi = Pick<Api, 'setMyCommands'>
type ProfileApi = Pick<Api, 'setMyDescription' | 'setMyShortDescription'>

/** The command menus: English by default, the others for clients in their language; members of a group see what they may use. */
const MENUS: readonly { scope: BotCommandScope; openOnly: boolean }[] = [
  { scope: { type: 'default' }, openOnly: false },
  { scope: { type: 'all_private_chats' }, openOnly: false },
  { scope: { type: 'all_group_chats' }, openOnly: true },
  { scope: { type: 'all_chat_administrators' }, openOnly: false },
]

/** The languages with the code that goes with each; what has none is for everybody else. */
const SPOKEN = UI_LANGUAGES.map(language => ({
  phrases: phrasesFor(language),
  code: language === FALLBACK_LANGUAGE ? {} : { language_code: language },
}))

/**
 * Tells Telegram the command menus. Never throws: a bot without menus is better than no bot, so failures are only logged.
 */
export async function registerCommands(api: MenuApi, logger?: Pick<BotDeps['logger'], 'warn'>): Promise<void> {
  for (const { scope, openOnly } of MENUS) {
    for (const { phrases, code } of SPOKEN) await set(api, logger, menuOf(phrases, openOnly), { scope, ...code })
  }
}

/**
 * Tells Telegram what an empty chat and the bot's profile say, in English by default and in Chinese. Never throws.
 */
export async function registerProfile(api: ProfileApi, logger: Pick<BotDeps['logger'], 'warn'>): Promise<void> {
  for (const { phrases, code } of SPOKEN)
    try {
      await api.setMyDescription(phrases.profile.description, code)
      await api.setMyShortDescription(phrases.profile.short, code)
    } catch (error) {
      logger.warn('The profile could not be set.', { error })
    }
}

/** The menu of one chat, which goes before those of the client's language. */
export async function setChatMenu(
  api: MenuApi,
  logger: Pick<BotDeps['logger'], 'warn'>,
  chat: { telegramId: number; phrases: Phrases },
): Promise<void> {
  await set(api, logger, menuOf(chat.phrases, false), { scope: { type: 'chat', chat_id: chat.telegramId } })
}

function menuOf(phrases: Phrases, openOnly: boolean): BotCommand[] {
  return COMMANDS.filter(({ isOpen }) => isOpen || !openOnly).map(({ name }) => ({
    command: name,
    description: phrases.commands[name].menu,
  }))
}

async function set(
  api: MenuApi,
  logger: Pick<BotDeps['logger'], 'warn'> | undefined,
  commands: readonly BotCommand[],
  other: Parameters<MenuApi['setMyCommands']>[1],
): Promise<void> {
  try {
    await api.setMyCommands(commands, other)
  } catch (error) {
    logger?.warn('A command menu could not be set.', { scope: other?.scope?.type, error })
  }
}
