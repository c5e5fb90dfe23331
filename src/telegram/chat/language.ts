import { Composer } from 'grammy'
import { UI_LANGUAGES, type UiLanguage } from '../../core/chat/chat.ts'
import { type Button, buttonText } from '../message/message.ts'
import { phrasesFor } from '../phrases/phrases-for.ts'
import { commandTarget, pressTarget, type Target } from './access.ts'
import { type BotContext, isShared } from './context.ts'
import type { BotDeps } from './deps.ts'
import { setChatMenu } from './menu.ts'
import { onCommand } from './on-command.ts'
import { onPress } from './press.ts'
import { edit, reply } from './reply.ts'

type Deps = Pick<BotDeps, 'chats' | 'logger'>

const NAMES: ReadonlyMap<string, UiLanguage> = new Map(
  UI_LANGUAGES.flatMap(language => phrasesFor(language).spoken.names.map(name => [name, language] as const)),
)

/** `/lang`: the language of the bot and of the chat's command menu. */
export function createLanguage(deps: Deps): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  onCommand(composer, 'lang', async (ctx, args) => {
    const target = await commandTarget(ctx, deps.chats, args, 'write')
    if (!target) return
    const language = NAMES.get(target.args.normalize('NFKC').toLowerCase())
    if (language === undefined) {
      const buttons = UI_LANGUAGES.map(
        (one): Button => ({ text: phrasesFor(one).spoken.own, data: `lang:${one}${target.suffix}` }),
      )
      return reply(ctx, ctx.phrases.languageAsk(buttonText(target.args, 60)), [buttons])
    }
    await setLanguage(ctx, deps, target, language)
    await reply(ctx, phrasesFor(language).languageSet)
  })

  onPress(composer, 'lang', async (ctx, press) => {
    const language = NAMES.get(press.args[0] ?? '')
    if (language === undefined) return null
    const target = await pressTarget(ctx, deps.chats, press, 'write')
    if (!target) return ctx.phrases.answer.adminsOnly
    await setLanguage(ctx, deps, target, language)
    await edit(ctx, phrasesFor(language).languageSet)
    return phrasesFor(language).answer.done
  })

  return composer
}

/** Sets the language of a chat; the chat at hand is spoken to in it from now on. */
export async function setLanguage(
  ctx: BotContext,
  { chats, logger }: Deps,
  target: Target,
  language: UiLanguage,
): Promise<void> {
  const chat = await chats.update(target.chat.id, { language })
  if (chat.id === ctx.chatRow.id) {
    ctx.chatRow = chat
    ctx.phrases = phrasesFor(language)
  }
  // In a group the scopes for members and admins differ, which one menu for the chat would undo.
  if (chat.kind === 'private' && !isShared(ctx)) {
    await setChatMenu(ctx.api, logger, { telegramId: chat.telegramId, phrases: phrasesFor(language) })
  }
}
