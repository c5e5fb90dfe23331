import { Temporal } from 'temporal-polyfill'
import { editDistance } from '../text/nearest.ts'
import { CITIES } from './cities.ts'

export type ZoneOutcome =
  | {
      readonly ok: true
      readonly zone: string
      /** An offset has no summer time, and whoever chooses one should hear that. */
      readonly fixedOffset: boolean
    }
  | { readonly ok: false; readonly nearest: readonly string[] }

/**
 * What a person typed for a time zone: an IANA name in any case, a city in Chinese or English, or an offset such as `+8` or `UTC+05:30`.
 * Where it is none, the three zones whose names are written most alike.
 */
export function parseZone(text: string): ZoneOutcome {
  const said = text.normalize('NFKC').trim()
  const offset = parseOffset(said)
  if (offset !== null) return { ok: true, zone: offset, fixedOffset: true }
  const zone = names().get(fold(said)) ?? names().get(fold(said.replace(/(?:时间|市|时区)$/u, ''))) ?? knownAlias(said)
  return zone !== undefined ? { ok: true, zone, fixedOffset: false } : { ok: false, nearest: nearestZones(said) }
}

/** The zone of the listed city closest to a place. Near borders it may be the neighbour's, so the answer should name it. */
export function zoneAt(latitude: number, longitude: number): string {
  let best = { zone: 'UTC', distance: Number.POSITIVE_INFINITY }
  for (const city of CITIES) {
    const distance = arc(latitude, longitude, city.latitude, city.longitude)
    if (distance < best.distance) best = { zone: city.zone, distance }
  }
  return best.zone
}

function parseOffset(text: string): string | null {
  const found = /^(?:utc|gmt)?\s*([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?$/iu.exec(text)
  if (found) {
    const [, sign, hours = '', minutes = '00'] = found
    const total = Number(hours) * 60 + Number(minutes)
    if (total > (sign === '+' ? 14 : 12) * 60) return null
    return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`
  }
  const words = /^([东西])([一二三四五六七八九十]{1,2})区$/u.exec(text)
  if (!words) return null
  const hours = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'].indexOf(words[2] ?? '')
  return hours > 0 ? `${words[1] === '东' ? '+' : '-'}${String(hours).padStart(2, '0')}:00` : null
}

/** Links such as Asia/Kolkata or PRC are valid, yet not in the list of zones. Three letters are ambiguous the world over, so not those. */
function knownAlias(text: string): string | undefined {
  if (!/^[a-z][a-z0-9_+\-/]{3,}$/iu.test(text)) return undefined
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId
  } catch {
    return undefined
  }
}

function nearestZones(text: string): string[] {
  // No name is longer than 64, so what follows cannot bring one nearer. "Asia/Beijin" means the city, whatever stands before it.
  const whole = [...fold(text)].slice(0, 64).join('')
  const wanted = [...new Set([whole, whole.slice(whole.lastIndexOf('/') + 1)])]
  // Among names equally far off, the zones of well-known cities come first.
  const best = new Map<string, number>(CITIES.map(({ zone }) => [zone, Number.POSITIVE_INFINITY]))
  for (const [name, zone] of names()) {
    for (const word of wanted) {
      const distance = editDistance(word, name) / Math.max([...word].length, [...name].length)
      if (distance < (best.get(zone) ?? Number.POSITIVE_INFINITY)) best.set(zone, distance)
    }
  }
  return [...best]
    .sort((a, b) => a[1] - b[1])
    .slice(0, 3)
    .map(([zone]) => zone)
}

let table: ReadonlyMap<string, string> | undefined

/** Every folded name a zone goes by. Built once, on first use: it is a constant that costs a few milliseconds. */
function names(): ReadonlyMap<string, string> {
  if (table) return table
  const map = new Map<string, string>([
    ['utc', 'UTC'],
    ['gmt', 'UTC'],
    ['z', 'UTC'],
  ])
  const cityNames = CITIES.flatMap(({ zone, names }) => names.map(name => [fold(name), zone] as const))
  const zones = Intl.supportedValuesOf('timeZone')
  for (const zone of zones) map.set(fold(zone), zone)
  for (const { zone } of CITIES) map.set(fold(zone), zone)
  for (const zone of [...zones, ...CITIES.map(city => city.zone)]) {
    const last = fold(zone.slice(zone.lastIndexOf('/') + 1))
    if (!map.has(last)) map.set(last, zone)
  }
  for (const [name, zone] of cityNames) map.set(name, zone)
  table = map
  return map
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_]+/gu, '_')
}

/** Great-circle distance in radians (haversine). */
function arc(latitudeA: number, longitudeA: number, latitudeB: number, longitudeB: number): number {
  const rad = Math.PI / 180
  const dLatitude = ((latitudeB - latitudeA) * rad) / 2
  const dLongitude = ((longitudeB - longitudeA) * rad) / 2
  const h = Math.sin(dLatitude) ** 2 + Math.cos(latitudeA * rad) * Math.cos(latitudeB * rad) * Math.sin(dLongitude) ** 2
  return 2 * Math.asin(Math.sqrt(Math.min(1, h)))
}
