import type { UiLanguage } from '../../core/chat/chat.ts'
import { CITIES } from '../../core/digest/cities.ts'

/** A zone by a city that readers know: 北京, New York; an offset as it is. */
export function zoneLabel(zone: string, language: UiLanguage): string {
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
  if (language !== 'zh') return city
  const names = CITIES.filter(one => one.zone === zone).flatMap(one => one.names)
  return names.find(name => /^\p{Script=Han}+$/u.test(name)) ?? city
}
