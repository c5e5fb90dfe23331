/** What relative addresses are resolved against: the feed's own address, and the page it belongs to. */
export interface Base {
  readonly url: string
  readonly home: string | null
}

/** An absolute http(s) address, or `null`: scripts and other schemes never get out of a feed. */
export function resolveLink(link: string, base: Base, xmlBases: readonly string[]): string | null {
  const clean = link.trim().replace(/[\t\r\n]/g, '')
  if (clean === '') return null
  let root = parseUrl(base.url)
  for (const step of xmlBases) root = parseUrl(step.trim(), root?.href) ?? root
  if (xmlBases.length === 0 && base.home !== null && !/^[a-z][a-z\d+.-]*:/i.test(clean))
    root = parseUrl(base.home) ?? root
  const resolved = parseUrl(clean, root?.href)
  return resolved !== null && /^https?:$/.test(resolved.protocol) && resolved.hostname !== ''
    ? spelling(clean, resolved)
    : null
}

/** An absolute address stays as written, apart from what would not be an address: readers compare them. */
function spelling(link: string, resolved: URL): string {
  return /^https?:\/\/[\x21-\x7e]+$/i.test(link) && !/[<>"'`\\]/.test(link) ? link : resolved.href
}

/** Address of the first picture in a piece of HTML that is not a tracking pixel. */
export function firstImage(html: string, base: Base): string | null {
  for (const tag of html.matchAll(/<img\s([^<>]{1,2000})>/gi)) {
    const attributes = tag[1] ?? ''
    if (/\b(?:width|height)\s*=\s*["']?[01]\b/i.test(attributes)) continue
    const source = /\b(?:data-src|src)\s*=\s*(?:"([^"]{1,2000})"|'([^']{1,2000})')/i.exec(attributes)
    const resolved = resolveLink((source?.[1] ?? source?.[2] ?? '').replaceAll('&amp;', '&'), base, [])
    if (resolved !== null) return resolved
  }
  return null
}

/** `URL.parse` for Node versions without it. */
export function parseUrl(url: string, base?: string): URL | null {
  return URL.canParse(url, base) ? new URL(url, base) : null
}
