/**
 * Whether Telegram accepts this as the address of a button or a link: http(s) with a dotted host, or one of its own schemes.
 * A host without a dot (localhost) is refused, as it is there.
 */
export function isButtonUrl(url: string): boolean {
  if (/^(?:tg|ton|tonsite):\/*\S/i.test(url)) return true
  if (/\s/.test(url.trim())) return false
  try {
    const parsed = new URL(/^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `http://${url}`)
    const isWeb = parsed.protocol === 'http:' || parsed.protocol === 'https:'
    return isWeb && (parsed.hostname.includes('.') || parsed.hostname.startsWith('['))
  } catch {
    return false
  }
}
