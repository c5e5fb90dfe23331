import type { UiLanguage } from '../../core/chat/chat.ts'
import { phrasesFor } from '../phrases/phrases-for.ts'

/** A zone by a city that readers know: 北京, New York; an offset as it is. */
export function zoneLabel(zone: string, language: UiLanguage): string {
  return phrasesFor(language).zoneName(zone, zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' '))
}
