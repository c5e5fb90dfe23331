import type { OpmlReading, Outline } from '../services/import-sources.ts'
import { parseUrl } from './links.ts'
import { parseXml, type XmlElement } from './xml.ts'

export const OPML_LIMITS = { bytes: 1024 * 1024, feeds: 500 } as const
const LONGEST_TITLE = 200
const LONGEST_FOLDER = 200

/** OPML 1 and 2 → the feeds it names, each address once, in its order. A document type is refused: no reader needs one. */
export function parseOpml(text: string): OpmlReading {
  const bytes = Buffer.byteLength(text)
  if (bytes > OPML_LIMITS.bytes) return { ok: false, reason: 'too-large', value: String(bytes) }
  if (/<!(?:doctype|entity)/i.test(text)) return { ok: false, reason: 'dtd', value: 'DOCTYPE' }
  const roots = parseXml(text)
  const root = roots.find(element => element.name === 'opml')
  if (root === undefined) return { ok: false, reason: 'not-opml', value: roots[0] ? `<${roots[0].name}>` : '' }
  const found = new Map<string, Outline>()
  for (const body of root.children.filter(child => child.name === 'body')) collect(body, [], found)
  if (found.size === 0) return { ok: false, reason: 'empty', value: '0' }
  if (found.size > OPML_LIMITS.feeds) return { ok: false, reason: 'too-many', value: String(found.size) }
  return { ok: true, outlines: [...found.values()] }
}

function collect(parent: XmlElement, folders: readonly string[], found: Map<string, Outline>): void {
  for (const outline of parent.children) {
    if (outline.name !== 'outline') continue
    const attribute = (name: string) => (outline.attributes.get(name) ?? '').replace(/\s+/g, ' ').trim()
    const title = (attribute('title') || attribute('text')).slice(0, LONGEST_TITLE)
    const url = attribute('xmlurl') || (/^(?:rss|atom|feed)$/i.test(attribute('type')) ? attribute('url') : '')
    if (url !== '' && !found.has(url)) {
      const folder = folders.join('/') || (attribute('category').split(',')[0] ?? '').replace(/^\/+/, '')
      found.set(url, { url, title, folder: folder.slice(0, LONGEST_FOLDER) || null })
    }
    collect(outline, title === '' || url !== '' ? folders : [...folders, title.replaceAll('/', '∕')], found)
  }
}

/** OPML 2.0 of feeds, folders as nested outlines. The same feeds give the same text. */
export function formatOpml(title: string, outlines: readonly Outline[]): string {
  const root: Folder = { folders: new Map(), feeds: [] }
  for (const outline of outlines) {
    let at = root
    for (const name of outline.folder?.split('/') ?? []) {
      const inner: Folder = at.folders.get(name) ?? { folders: new Map(), feeds: [] }
      at.folders.set(name, inner)
      at = inner
    }
    at.feeds.push(outline)
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escapeXml(title)}</title></head>`,
    '  <body>',
    ...linesOf(root, '    '),
    '  </body>',
    '</opml>',
    '',
  ].join('\n')
}

interface Folder {
  readonly folders: Map<string, Folder>
  readonly feeds: Outline[]
}

function linesOf({ folders, feeds }: Folder, indent: string): string[] {
  return [
    ...feeds.map(({ url, title }) => {
      const name = escapeXml(title || parseUrl(url)?.host || url)
      return `${indent}<outline type="rss" text="${name}" title="${name}" xmlUrl="${escapeXml(url)}"/>`
    }),
    ...[...folders].flatMap(([name, inner]) => [
      `${indent}<outline text="${escapeXml(name)}" title="${escapeXml(name)}">`,
      ...linesOf(inner, `${indent}  `),
      `${indent}</outline>`,
    ]),
  ]
}

/** For attributes and texts; what XML has no place for is left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\r\n]/g, ' ')
}
