import { type Chat, UI_LANGUAGES } from '../../core/chat/chat.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { phrasesFor } from '../phrases/phrases-for.ts'
import { join } from './html.ts'
import { type Button, type Draft, inRows } from './message.ts'

export const DIGEST_SIZES = [3, 5, 8, 10, 15, 20] as const

/** The panel: what is set, and a button for every choice. The chosen one has a mark, so the panel needs no submenus. */
export function renderSettings(chat: Chat, phrases: Phrases, input: { suffix: string; isForum: boolean }): Draft {
  const words = phrases.settingsButton
  const choice = (label: string, data: string, isChosen: boolean): Button => ({
    text: isChosen ? `✓ ${label}` : label,
    data: `set:${data}${input.suffix}`,
  })
  return {
    blocks: [join([phrases.settingsTitle, phrases.settingsRows(chat)], '\n')],
    buttons: [
      ...inRows(
        DIGEST_SIZES.map(size => choice(words.size(size), `size:${size}`, chat.digestSize === size)),
        3,
      ),
      (['short', 'normal', 'long'] as const).map(length =>
        choice(words.summaryLength[length], `sum:${length}`, chat.summaryLength === length),
      ),
      (['full', 'compact'] as const).map(style => choice(words.style[style], `style:${style}`, chat.style === style)),
      [
        { text: words.silent(chat.silent), data: `set:silent:${chat.silent ? 0 : 1}${input.suffix}` },
        { text: words.images(chat.images), data: `set:images:${chat.images ? 0 : 1}${input.suffix}` },
      ],
      UI_LANGUAGES.map(language =>
        choice(phrasesFor(language).spoken.own, `lang:${language}`, chat.language === language),
      ),
      [{ text: phrases.opinionButton.showFilters, data: `fl${input.suffix}` }],
      input.isForum ? [{ text: words.thread, data: 'set:thread:here' }] : [],
    ],
  }
}
