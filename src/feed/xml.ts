import { decodeEntities } from './html-entities.ts'

/** An element; names are lower-case, with the usual prefix of their namespace, whatever prefix the file uses. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlElement[]
  /** Own text, CDATA included, entities decoded once. */
  text: string
  /** The source between the tags. */
  inner: string
  /** xml:base in force, not yet resolved, outermost first. */
  readonly bases: readonly string[]
}

const PREFIXES: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/atom': 'atom',
  'http://purl.org/atom/ns#': 'atom',
  'http://purl.org/rss/1.0/': '',
  'http://purl.org/net/rss1.1#': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://channel.netscape.com/rdf/simple/0.9/': '',
  'http://backend.userland.com/rss2': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://purl.org/dc/elements/1.0/': 'dc',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://search.yahoo.com/mrss/': 'media',
  'http://search.yahoo.com/mrss': 'media',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/2000/svg': 'svg',
}

/** A closing tag is matched with one of the innermost so many open elements; farther out it is an error of the file. */
const REACH = 40
/** Deeper elements are dropped. */
const MAX_DEPTH = 200

interface Open {
  readonly element: XmlElement
  readonly qualified: string
  readonly namespaces: ReadonlyMap<string, string>
  readonly texts: string[]
  readonly start: number
}

/**
 * A forgiving reader of XML: unclosed and crossed tags, stray ampersands, junk around the root and truncated files are
 * taken as well as can be. It knows no DTD: declarations are skipped, so entities are the predefined and HTML's only.
 * Linear in the length of the input. Gives the topmost elements.
 */
export function parseXml(source: string): XmlElement[] {
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '', inner: '', bases: [] }
  const stack: Open[] = [{ element: root, qualified: '', namespaces: new Map(), texts: [], start: 0 }]
  let at = 0
  while (at < source.length) {
    const top = stack.at(-1)
    if (!top) break
    const open = source.indexOf('<', at)
    const end = open === -1 ? source.length : open
    if (end > at) top.texts.push(decodeEntities(source.slice(at, end)))
    if (open === -1) break
    at = readMarkup(source, open, stack, top)
  }
  while (stack.length > 0) close(stack, source, source.length)
  return root.children
}

function readMarkup(source: string, open: number, stack: Open[], top: Open): number {
  if (source.startsWith('<!--', open)) return behind(source, '-->', open + 4)
  if (source.startsWith('<![CDATA[', open)) {
    const end = source.indexOf(']]>', open + 9)
    top.texts.push(source.slice(open + 9, end === -1 ? source.length : end))
    return end === -1 ? source.length : end + 3
  }
  if (source.startsWith('<?', open)) return behind(source, '>', open + 2)
  if (source.startsWith('<!', open)) return declarationEnd(source, open)
  if (source[open + 1] === '/') return readClosing(source, open, stack)
  return readOpening(source, open, stack, top)
}

function readClosing(source: string, open: number, stack: Open[]): number {
  const end = behind(source, '>', open + 2)
  const qualified = source.slice(open + 2, end - 1).trim()
  for (let i = stack.length - 1; i > 0 && i >= stack.length - REACH; i--) {
    if (stack[i]?.qualified !== qualified) continue
    while (stack.length > i) close(stack, source, open)
    return end
  }
  const top = stack.at(-1)
  if (top && stack.length > 1 && top.element.children.length === 0 && isMisspelt(top.qualified, qualified))
    close(stack, source, open)
  return end
}

/** `</titel>` closes `<title>`, or all that follows would end up in the title. */
function isMisspelt(name: string, other: string): boolean {
  return name.charAt(0) === other.charAt(0) && name.length > 2 && Math.abs(name.length - other.length) <= 1
}

function readOpening(source: string, open: number, stack: Open[], top: Open): number {
  const name = /^<([\p{L}_:][\p{L}\p{N}_:.-]{0,80})/u.exec(source.slice(open, open + 90))?.[1]
  if (name === undefined) {
    top.texts.push('<')
    return open + 1
  }
  const { attributes, end, isEmpty } = readAttributes(source, open + 1 + name.length)
  const namespaces = withDeclarations(top.namespaces, attributes)
  const base = attributes.get('xml:base')
  const element: XmlElement = {
    name: canonicalName(name, namespaces),
    attributes,
    children: [],
    text: '',
    inner: '',
    bases: base === undefined ? top.element.bases : [...top.element.bases, base],
  }
  if (stack.length <= MAX_DEPTH) top.element.children.push(element)
  if (!isEmpty) stack.push({ element, qualified: name, namespaces, texts: [], start: end })
  return end
}

function close(stack: Open[], source: string, end: number): void {
  const top = stack.pop()
  if (!top) return
  top.element.text = top.texts.join('')
  if (top.element.children.length > 0 && stack.length > 0) top.element.inner = source.slice(top.start, end)
}

const ATTRIBUTE = /\s*([^\s=<>"'/]{1,80})(?:\s*=\s*(?:"([^"<]{0,20000})"|'([^'<]{0,20000})'|([^\s<>"']{0,2000})))?/y

function readAttributes(
  source: string,
  from: number,
): { attributes: Map<string, string>; end: number; isEmpty: boolean } {
  const attributes = new Map<string, string>()
  let at = from
  while (at < source.length) {
    const char = source.charAt(at)
    if (char === '>') return { attributes, end: at + 1, isEmpty: source[at - 1] === '/' }
    if (char === '<') return { attributes, end: at, isEmpty: false }
    ATTRIBUTE.lastIndex = at
    const match = ATTRIBUTE.exec(source)
    const name = match?.[1]?.toLowerCase()
    if (match && name !== undefined) {
      if (!attributes.has(name)) attributes.set(name, decodeEntities(match[2] ?? match[3] ?? match[4] ?? ''))
      at = ATTRIBUTE.lastIndex
    } else at++
  }
  return { attributes, end: at, isEmpty: false }
}

function withDeclarations(
  namespaces: ReadonlyMap<string, string>,
  attributes: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  let own: Map<string, string> | null = null
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    own ??= new Map(namespaces)
    own.set(name.slice(6), value.trim().toLowerCase())
  }
  return own ?? namespaces
}

/** Undeclared prefixes are taken to mean what they usually mean. */
function canonicalName(qualified: string, namespaces: ReadonlyMap<string, string>): string {
  const colon = qualified.indexOf(':')
  const prefix = colon === -1 ? '' : qualified.slice(0, colon).toLowerCase()
  const local = qualified.slice(colon + 1).toLowerCase()
  const uri = namespaces.get(prefix)
  const usual = uri === undefined ? prefix : (PREFIXES[uri] ?? prefix)
  return usual === '' ? local : `${usual}:${local}`
}

function behind(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from)
  return at === -1 ? source.length : at + mark.length
}

/** A document type may hold an internal subset in brackets; all of it is skipped. */
function declarationEnd(source: string, open: number): number {
  const end = behind(source, '>', open)
  const bracket = source.indexOf('[', open)
  if (bracket === -1 || bracket > end) return end
  const close = source.indexOf(']', bracket)
  return close === -1 ? end : behind(source, '>', close)
}
