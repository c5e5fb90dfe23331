import { parseDate } from './date.ts'
import { type Feed, type FeedEntry, withTitle } from './feed.ts'
import { FeedError } from './feed-error.ts'
import { htmlToLine, htmlToText } from './html-text.ts'
import { parseJsonFeed } from './json-feed.ts'
import { type Base, firstImage, resolveLink } from './links.ts'
import { parseXml, type XmlElement } from './xml.ts'

/** RSS, RDF, Atom or JSON Feed → entries, every text plain. Throws `FeedError` of kind `format` for what is none of them. */
export function parseFeed(text: string, url: string): Feed {
  const start = text.trimStart()
  if (start.startsWith('{')) return parseJsonFeed(text, url)
  const root = findRoot(parseXml(text))
  if (root === null) throw new FeedError('format', url, `no feed at ${url}, but ${describe(start)}`)
  return local(root) === 'feed' ? readAtom(root, url) : readRss(root, url)
}

const ROOTS = new Set(['rss', 'feed', 'rdf', 'channel'])

/** The feed's element; warnings of a script or other markup may stand before or around it. */
function findRoot(elements: readonly XmlElement[], depth = 0): XmlElement | null {
  const root = elements.find(element => ROOTS.has(local(element)))
  if (root || depth > 4) return root ?? null
  for (const element of elements) {
    const inside = findRoot(element.children, depth + 1)
    if (inside) return inside
  }
  return null
}

const PERIOD_SECONDS: Readonly<Record<string, number>> = {
  hourly: 3600,
  daily: 86_400,
  weekly: 604_800,
  monthly: 2_592_000,
  yearly: 31_536_000,
}

/** RSS's `ttl` in minutes, or the syndication module's period and frequency. */
function ttlOf(channel: XmlElement): number | null {
  const minutes = Number(textOf(channel, 'ttl'))
  if (minutes > 0 && Number.isFinite(minutes)) return Math.round(minutes * 60)
  const period = PERIOD_SECONDS[textOf(channel, 'sy:updateperiod').toLowerCase()]
  if (period === undefined) return null
  const frequency = Number(textOf(channel, 'sy:updatefrequency') || 1)
  return frequency >= 1 && Number.isFinite(frequency) ? Math.round(period / frequency) : period
}

function describe(text: string): string {
  if (text === '') return 'an empty file'
  if (/<!doctype html|<html[\s>]/i.test(text.slice(0, 2000))) return 'a web page'
  const root = /<([a-z][\w:.-]{0,40})/i.exec(text.slice(0, 4000))?.[1]
  return root === undefined ? `text: ${JSON.stringify(text.slice(0, 40))}` : `XML with the root <${root}>`
}

// ---- RSS and RDF

function readRss(root: XmlElement, url: string): Feed {
  const channel = local(root) === 'channel' ? root : (root.children.find(child => local(child) === 'channel') ?? root)
  const base: Base = { url, home: null }
  const home = rssLink(channel, base)
  // RDF and RSS 0.90 keep their items beside the channel.
  const items = [channel, ...(channel === root ? [] : [root])].flatMap(parent =>
    parent.children.filter(child => local(child) === 'item'),
  )
  const items2 =
    items.length > 0
      ? items
      : channel.children
          .filter(child => local(child) === 'items')
          .flatMap(list => list.children.filter(child => local(child) === 'item'))
  return {
    format: local(root) === 'rdf' ? 'rdf' : 'rss',
    title: line(channel, 'title', 'atom:title', 'dc:title', 'media:title', 'itunes:title'),
    link: home,
    language: textOf(channel, 'language', 'dc:language') || null,
    ttlSeconds: ttlOf(channel),
    entries: items2.map(item => rssEntry(item, { url, home })),
  }
}

function rssEntry(item: XmlElement, base: Base): FeedEntry {
  const link = rssLink(item, base) ?? permalink(item, base)
  const guid = textOf(item, 'guid', 'atom:id', 'dc:identifier') || (item.attributes.get('rdf:about') ?? '')
  const title = line(item, 'title', 'atom:title', 'media:title', 'dc:title', 'itunes:title')
  const summary = html(
    item,
    'description',
    'atom:summary',
    'dc:description',
    'itunes:summary',
    'media:description',
    'itunes:subtitle',
    'summary',
    'fullitem',
  )
  const content = html(item, 'content:encoded', 'atom:content', 'xhtml:body', 'body', 'xhtml:div', 'content')
  return withTitle({
    id: guid || link || title,
    title,
    link,
    author: rssAuthor(item),
    published: date(
      item,
      'pubdate',
      'atom:published',
      'dc:date',
      'dcterms:issued',
      'dcterms:created',
      'published',
      'atom:issued',
      'atom:created',
      'date',
    ),
    updated: date(item, 'atom:updated', 'dcterms:modified', 'updated', 'atom:modified', 'lastbuilddate'),
    summary: htmlToText(summary || content),
    text: htmlToText(content || summary),
    image: imageOf(item, content || summary, { ...base, url: link ?? base.url }),
    categories: categoriesOf(item),
  })
}

function rssLink(parent: XmlElement, base: Base): string | null {
  const plain = all(parent, 'link').map(link => link.text.trim() || (link.attributes.get('href') ?? ''))
  const links = [...plain.filter(text => text !== ''), ...atomLinks(parent)]
  for (const link of links) {
    const resolved = resolveLink(link, base, first(parent, 'link')?.bases ?? parent.bases)
    if (resolved !== null) return resolved
  }
  return null
}

/** A guid is an address unless it says that it is none. */
function permalink(item: XmlElement, base: Base): string | null {
  const guid = first(item, 'guid')
  if (guid && guid.attributes.get('ispermalink')?.toLowerCase() !== 'false') {
    const text = guid.text.trim()
    if (/^https?:\/\//i.test(text)) return resolveLink(text, base, [])
  }
  const about = item.attributes.get('rdf:about') ?? ''
  const other = /^https?:/i.test(about)
    ? about
    : textOf(item, 'comments') ||
      all(item, 'enclosure')
        .map(enclosure => enclosure.attributes.get('url')?.trim())
        .find(Boolean) ||
      ''
  return resolveLink(other, base, [])
}

/** "name@example.com (Jane Smith)" is how RSS wants authors. */
function rssAuthor(item: XmlElement): string | null {
  const named = first(item, 'atom:author')
  const raw =
    line(item, 'dc:creator', 'author', 'itunes:author', 'dc:author') || (named ? line(named, 'atom:name', 'name') : '')
  const inBrackets = /^[^\s@]{1,80}@[^\s@]{1,80}\s*\(([^()]{1,80})\)$/.exec(raw)?.[1]
  return (inBrackets ?? raw) || null
}

// ---- Atom

function readAtom(root: XmlElement, url: string): Feed {
  const base: Base = { url, home: null }
  const home = atomLink(root, base)
  const entries = [root, ...all(root, 'atom:entries')].flatMap(parent =>
    parent.children.filter(child => local(child) === 'entry'),
  )
  return {
    format: 'atom',
    title: line(root, 'atom:title', 'title'),
    link: home,
    language: (root.attributes.get('xml:lang') ?? textOf(root, 'dc:language', 'atom:language')) || null,
    ttlSeconds: ttlOf(root),
    entries: entries.map(entry => atomEntry(entry, { url, home })),
  }
}

function atomEntry(entry: XmlElement, base: Base): FeedEntry {
  const link = atomLink(entry, base)
  const id = textOf(entry, 'atom:id', 'id')
  const summary = html(entry, 'atom:summary', 'summary', 'media:description', 'dc:description')
  const content = html(entry, 'atom:content', 'content', 'content:encoded')
  const group = first(entry, 'media:group')
  const title = line(entry, 'atom:title', 'title', 'media:title', 'dc:title')
  return withTitle({
    id: id || link || title,
    title,
    link: link ?? (/^https?:\/\//i.test(id) ? resolveLink(id, base, []) : null),
    author: atomAuthor(entry),
    published: date(
      entry,
      'atom:published',
      'published',
      'atom:issued',
      'issued',
      'dcterms:issued',
      'dc:date',
      'atom:created',
      'created',
      'pubdate',
      'atom:updated',
      'updated',
    ),
    updated: date(entry, 'atom:updated', 'updated', 'atom:modified', 'modified', 'dcterms:modified'),
    summary: htmlToText(summary || content || (group ? html(group, 'media:description') : '')),
    text: htmlToText(content || summary || (group ? html(group, 'media:description') : '')),
    image: imageOf(entry, content || summary, { ...base, url: link ?? base.url }),
    categories: categoriesOf(entry),
  })
}

function atomLink(parent: XmlElement, base: Base): string | null {
  const bases = all(parent, 'atom:link', 'link').find(link => isAlternate(link))?.bases ?? parent.bases
  const links = [
    ...atomLinks(parent),
    ...all(parent, 'link', 'atom:link')
      .map(link => link.text.trim())
      .filter(text => text !== ''),
  ]
  for (const link of links) {
    const resolved = resolveLink(link, base, bases)
    if (resolved !== null) return resolved
  }
  return null
}

/** Addresses of alternate links, those to web pages first. */
function atomLinks(parent: XmlElement): string[] {
  const links = all(parent, 'atom:link', 'link').filter(isAlternate)
  const isPage = (link: XmlElement) => /html/i.test(link.attributes.get('type') ?? 'text/html')
  const ordered = [...links.filter(isPage), ...links.filter(link => !isPage(link))]
  return ordered.map(link => link.attributes.get('href') ?? '').filter(href => href !== '')
}

function isAlternate(link: XmlElement): boolean {
  const rel = (link.attributes.get('rel') ?? 'alternate').trim().toLowerCase()
  return rel === 'alternate' || rel === '' || rel.endsWith('/alternate')
}

function atomAuthor(entry: XmlElement): string | null {
  const names = all(entry, 'atom:author', 'author').map(
    author => line(author, 'atom:name', 'name') || htmlToLine(author.text),
  )
  return names.filter(name => name !== '').join(', ') || line(entry, 'dc:creator') || null
}

// ---- both

function categoriesOf(entry: XmlElement): string[] {
  const names = all(entry, 'category', 'atom:category', 'dc:subject', 'itunes:category', 'media:category').map(
    category =>
      htmlToLine(
        category.text ||
          (category.attributes.get('label') ??
            category.attributes.get('term') ??
            category.attributes.get('text') ??
            ''),
      ),
  )
  return [...new Set(names.filter(name => name !== ''))]
}

function imageOf(entry: XmlElement, content: string, base: Base): string | null {
  const media = [entry, ...all(entry, 'media:group')].flatMap(parent =>
    all(parent, 'media:content', 'media:thumbnail', 'enclosure', 'atom:link', 'link'),
  )
  for (const item of media) {
    const type = item.attributes.get('type') ?? ''
    const isImage =
      item.name === 'media:thumbnail' || item.attributes.get('medium') === 'image' || /^image\//i.test(type)
    const address = item.attributes.get('url') ?? item.attributes.get('href') ?? ''
    const resolved = isImage ? resolveLink(address, base, item.bases) : null
    if (resolved !== null) return resolved
  }
  const cover = first(entry, 'itunes:image', 'image')
  const address = cover ? (cover.attributes.get('href') ?? textOf(cover, 'url')) || cover.text.trim() : ''
  return resolveLink(address, base, []) ?? firstImage(content, base)
}

function date(parent: XmlElement, ...names: readonly string[]): Date | null {
  for (const name of names) {
    const found = parseDate(first(parent, name)?.text ?? '')
    if (found !== null) return found
  }
  return null
}

/** The markup of the first element that has some: escaped, in CDATA, or as child elements. */
function html(parent: XmlElement, ...names: readonly string[]): string {
  for (const name of names) {
    for (const element of all(parent, name)) {
      const markup = markupOf(element)
      if (markup.trim() !== '') return markup
    }
  }
  return ''
}

function markupOf(element: XmlElement): string {
  if (element.children.length > 0) return element.inner
  const isEncoded =
    element.attributes.get('mode') === 'base64' || element.attributes.get('type') === 'application/octet-stream'
  return isEncoded ? Buffer.from(element.text, 'base64').toString('utf8') : element.text
}

function line(parent: XmlElement, ...names: readonly string[]): string {
  return htmlToLine(html(parent, ...names))
}

function textOf(parent: XmlElement, ...names: readonly string[]): string {
  for (const name of names) {
    const text = first(parent, name)?.text.trim()
    if (text) return text
  }
  return ''
}

function first(parent: XmlElement, ...names: readonly string[]): XmlElement | null {
  return parent.children.find(child => names.includes(child.name)) ?? null
}

function all(parent: XmlElement, ...names: readonly string[]): XmlElement[] {
  return parent.children.filter(child => names.includes(child.name))
}

function local(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(':') + 1)
}
