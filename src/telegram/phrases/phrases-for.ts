import type { UiLanguage } from '../../core/chat/chat.ts'
import { en } from './en.ts'
import type { Phrases } from './phrases.ts'
import { zh } from './zh.ts'

const PHRASES: Readonly<Record<UiLanguage, Phrases>> = { zh, en }

export function phrasesFor(language: UiLanguage): Phrases {
  return PHRASES[language]
}
