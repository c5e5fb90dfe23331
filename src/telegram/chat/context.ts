import type { Context } from 'grammy'
import { type Chat, UI_LANGUAGES, type UiLanguage } from '../../core/chat/chat.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { FALLBACK_LANGUAGE } from '../phrases/phrases-for.ts'
import type { Command } from './command.ts'

/** What the middleware finds out before a feature sees the update. */
export interface Flavor {
  /** The chat the update comes from. */
  chatRow: Chat
  /** In that chat's language. */
  phrases: Phrases
  command: Command | null
  /** What the press will be answered with; `null` as long as no feature has claimed it. */
  answer: Answer | null
}

/** A note of at most 200 characters (empty: none), shown in passing or as a window; or an address to open, which must be the bot's. */
export type Answer = string | { readonly alert: string } | { readonly url: string }

export type BotContext = Context & Flavor

/** The language a client shows: any kind of Chinese is Chinese, what the bot does not speak gets English. */
export function clientLanguage(ctx: Context): UiLanguage {
  const [code] = (ctx.from?.language_code ?? '').toLowerCase().split(/[-_]/)
  return UI_LANGUAGES.find(language => language === code) ?? FALLBACK_LANGUAGE
}

/** Whether many people read and write here, so that the bot speaks only when spoken to and changes need an admin. */
export function isShared(ctx: Context): boolean {
  return ctx.chat !== undefined && ctx.chat.type !== 'private'
}
