import type { UiLanguage } from '../../core/chat/chat.ts'
import { nameList } from '../phrases/name-list.ts'
import { phrasesFor } from '../phrases/phrases-for.ts'

/** The names with the language's "and"; more than `most` are counted instead of named. */
export function formatList(names: readonly string[], language: UiLanguage, most?: number): string {
  return nameList(phrasesFor(language).nameList, names, most)
}

/** `A, B, or C`, `A、B或C`. */
export function formatChoice(names: readonly string[], language: UiLanguage): string {
  return new Intl.ListFormat(phrasesFor(language).locale, { type: 'disjunction' }).format(names)
}
