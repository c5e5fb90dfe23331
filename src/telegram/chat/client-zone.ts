/** Where most who read a language live. Languages of several zones are left out: a wrong hour is worse than asking. */
const ZONES: Readonly<Record<string, string>> = {
  'zh-tw': 'Asia/Taipei',
  'zh-hk': 'Asia/Hong_Kong',
  'zh-mo': 'Asia/Macau',
  'zh-sg': 'Asia/Singapore',
  zh: 'Asia/Shanghai',
  'en-gb': 'Europe/London',
  'en-ie': 'Europe/Dublin',
  'en-nz': 'Pacific/Auckland',
  'en-in': 'Asia/Kolkata',
  'en-sg': 'Asia/Singapore',
  ja: 'Asia/Tokyo',
  ko: 'Asia/Seoul',
  vi: 'Asia/Ho_Chi_Minh',
  th: 'Asia/Bangkok',
  de: 'Europe/Berlin',
  'de-at': 'Europe/Vienna',
  'de-ch': 'Europe/Zurich',
  fr: 'Europe/Paris',
  it: 'Europe/Rome',
  nl: 'Europe/Amsterdam',
  pl: 'Europe/Warsaw',
  sv: 'Europe/Stockholm',
  uk: 'Europe/Kyiv',
  tr: 'Europe/Istanbul',
  he: 'Asia/Jerusalem',
  hi: 'Asia/Kolkata',
}

/** The zone that the language of a client suggests, e.g. `zh-hans` → Asia/Shanghai; null where it suggests none. */
export function guessZone(languageCode: string | undefined): string | null {
  const code = (languageCode ?? '').toLowerCase().replace('_', '-')
  const region = code.replace(/-han[st]\b/, '')
  for (const key of [region, region.split('-')[0] ?? '']) if (Object.hasOwn(ZONES, key)) return ZONES[key] ?? null
  return null
}
