import { Composer } from 'grammy'
import { type Chat, type ChatSettings, UI_LANGUAGES } from '../../core/chat/chat.ts'
import type { Draft } from '../message/message.ts'
import { renderSettings } from '../message/settings-message.ts'
import { commandTarget, pressTarget, type Target } from './access.ts'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'
import { setLanguage } from './language.ts'
import { onCommand } from './on-command.ts'
import { number, onPress } from './press.ts'
import { edit, reply } from './reply.ts'
import { heading } from './subscribe.ts'

/** `/settings`: a panel that changes in place. Its buttons say what to set, not what to toggle, so a double press is harmless. */
export function createSettings(deps: Pick<BotDeps, 'chats' | 'logger'>): Composer<BotContext> {
  const { chats } = deps
  const composer = new Composer<BotContext>()

  onCommand(composer, 'settings', async (ctx, args) => {
    const target = await commandTarget(ctx, chats, args, 'write')
    if (target) await reply(ctx, panel(ctx, target, target.chat))
  })

  onPress(composer, 'set', async (ctx, press) => {
    const target = await pressTarget(ctx, chats, press, 'write')
    if (!target) return ctx.phrases.answer.adminsOnly
    const [name, value] = press.args
    if (name === undefined) {
      await reply(ctx, panel(ctx, target, target.chat))
      return undefined
    }
    const language = name === 'lang' ? UI_LANGUAGES.find(one => one === value) : undefined
    if (language !== undefined) {
      await setLanguage(ctx, deps, target, language)
      await edit(ctx, panel(ctx, target, { ...target.chat, language }))
      return ctx.phrases.answer.done
    }
    if (name === 'thread') {
      const message = ctx.callbackQuery?.message
      await chats.setThread(target.chat.id, (message?.is_topic_message && message.message_thread_id) || null)
      return ctx.phrases.answer.done
    }
    const patch = readSetting(name, value)
    if (!patch) return null
    await edit(ctx, panel(ctx, target, await chats.update(target.chat.id, patch)))
    return ctx.phrases.answer.done
  })

  return composer
}

function panel(ctx: BotContext, target: Target, chat: Chat): Draft {
  const isForum = ctx.chat?.type === 'supergroup' && ctx.chat.is_forum === true
  const draft = renderSettings(chat, ctx.phrases, { suffix: target.suffix, isForum })
  return { ...draft, blocks: [heading(ctx, chat), ...draft.blocks] }
}

/** What a button of the panel sets; null where it is none of ours. */
function readSetting(name: string, value: string | undefined): Partial<ChatSettings> | null {
  if (name === 'size') {
    const size = number(value)
    return size !== null && size >= 3 && size <= 20 ? { digestSize: size } : null
  }
  if (name === 'sum' && (value === 'short' || value === 'normal' || value === 'long')) return { summaryLength: value }
  if (name === 'style' && (value === 'compact' || value === 'full')) return { style: value }
  if (name === 'silent' && (value === '0' || value === '1')) return { silent: value === '1' }
  if (name === 'images' && (value === '0' || value === '1')) return { images: value === '1' }
  return null
}
