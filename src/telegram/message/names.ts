import type { UiLanguage } from '../../core/chat/chat.ts'

/** The names with the language's "and"; more than `most` are counted instead of named. */
export function formatList(names: readonly string[], language: UiLanguage, most = 12): string {
  const rest = names.length - most
  if (rest <= 0) {
    if (language === 'zh') return names.join('、')
    return new Intl.ListFormat('en', { type: 'conjunction' }).format(names)
  }
  const shown = names.slice(0, most)
  return language === 'zh' ? `${shown.join('、')}等 ${names.length} 个` : `${shown.join(', ')} and ${rest} more`
}

/** `A, B, or C`, `A、B或C`. */
export function formatChoice(names: readonly string[], language: UiLanguage): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(names)
}
