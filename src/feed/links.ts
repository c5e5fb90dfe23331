import { eachOpenTag } from './open-tags.ts'

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
  if (!/<img\s/i.test(html)) return null
  let image: string | null = null
  eachOpenTag(html, (name, { width = '', height = '', src = '', 'data-src': lazy = src }) => {
    if (name === 'img' && !/^[01](?:px)?$/.test(width) && !/^[01](?:px)?$/.test(height))
      image = resolveLink(lazy, base, [])
    return image !== null
  })
  return image
}

/** Longer addresses are none: one that every entry is resolved against must not make a feed take minutes. */
const MAX_LENGTH = 2000

/** `URL.parse` for Node versions without it. */
export function parseUrl(url: string, base?: string): URL | null {
  return url.length <= MAX_LENGTH && URL.canParse(url, base) ? new URL(url, base) : null
}
