import type { UiLanguage } from '../../core/chat/chat.ts'
import { en } from './en.ts'
import type { Phrases } from './phrases.ts'
import { zh } from './zh.ts'

/** The languages the bot speaks. Another one is files like these, its entry here, and its code in `UI_LANGUAGES`. */
const PHRASES: Readonly<Record<UiLanguage, Phrases>> = { zh, en }

/** What whoever speaks none of them gets. */
export const FALLBACK_LANGUAGE: UiLanguage = 'en'

export function phrasesFor(language: UiLanguage): Phrases {
  return PHRASES[language]
}
