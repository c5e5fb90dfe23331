import { decodeHTMLAttribute } from 'entities'
import { Parser } from 'htmlparser2'

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
  'http://purl.org/rss/1.0/modules/syndication/': 'sy',
  'http://search.yahoo.com/mrss/': 'media',
  'http://search.yahoo.com/mrss': 'media',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/2000/svg': 'svg',
}

/**
 * Reading stops where elements are nested deeper. The parser searches its open elements at each closing tag, so this is what
 * keeps it linear; HTML that nobody escaped, with its unclosed `<br>`, stays far below.
 */
const MAX_DEPTH = 400
/** Prefixes and bases that are kept for each element: every element inside holds a copy. */
const MAX_PREFIXES = 60
const MAX_BASES = 8

interface Open {
  readonly element: XmlElement
  readonly namespaces: ReadonlyMap<string, string>
  readonly texts: string[]
  readonly start: number
}

const TAG_NAME = /<(\/?)([a-z_][\w:.-]{0,80})/gi
/** An element with nothing but text in it, whose closing tag names another. */
const LEAF = /<([a-z_][\w:.-]{0,80})((?:\s[^<>]*)?)>([^<]*)<\/([a-z_][\w:.-]{0,80})\s*>/gi

/** `<title>…</titel>`: a closing tag for which nothing in the file was opened closes the text that stands before it. */
function withoutSlips(source: string): string {
  const opened = new Set<string>()
  const closed = new Set<string>()
  for (const [, slash, name = ''] of source.matchAll(TAG_NAME)) (slash ? closed : opened).add(name.toLowerCase())
  if ([...closed].every(name => opened.has(name))) return source
  return source.replace(LEAF, (all, name: string, attributes: string, text: string, other: string) =>
    name !== other && !opened.has(other.toLowerCase()) ? `<${name}${attributes}>${text}</${name}>` : all,
  )
}

/**
 * XML, well-formed or not, → its topmost elements. The parser knows no DTD, so entities are the predefined and HTML's only.
 * Linear in the length of the input.
 */
export function parseXml(written: string): XmlElement[] {
  const source = withoutSlips(written)
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '', inner: '', bases: [] }
  let top: Open = { element: root, namespaces: new Map(), texts: [], start: 0 }
  const outer: Open[] = []
  let isCdata = false
  const close = (end: number) => {
    top.element.text = top.texts.join('')
    if (top.element.children.length > 0) top.element.inner = source.slice(top.start, end)
    top = outer.pop() ?? top
  }
  const parser = new Parser(
    {
      onopentag(qualified, written) {
        const attributes = new Map(Object.entries(written).map(([name, value]) => [name, decode(value)]))
        const namespaces = withDeclarations(top.namespaces, attributes)
        const name = canonicalName(qualified, namespaces)
        const bases = basesWith(top.element.bases, attributes.get('xml:base'))
        const element: XmlElement = { name, attributes, children: [], text: '', inner: '', bases }
        top.element.children.push(element)
        outer.push(top)
        top = { element, namespaces, texts: [], start: parser.endIndex + 1 }
        if (outer.length > MAX_DEPTH) parser.pause()
      },
      ontext: text => top.texts.push(isCdata ? text : decode(text)),
      oncdatastart: () => {
        isCdata = true
      },
      oncdataend: () => {
        isCdata = false
      },
      onclosetag: () => close(parser.startIndex),
    },
    { xmlMode: true, decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.end(source)
  while (outer.length > 0) close(source.length)
  return root.children
}

/** The rule for attributes, in texts too: `&copy=1` is a part of an address, not a sign. */
function decode(text: string): string {
  return text.includes('&') ? decodeHTMLAttribute(text) : text
}

function basesWith(bases: readonly string[], base: string | undefined): readonly string[] {
  return base === undefined ? bases : [...bases, base].slice(-MAX_BASES)
}

function withDeclarations(
  namespaces: ReadonlyMap<string, string>,
  attributes: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  let own: Map<string, string> | null = null
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    own ??= new Map(namespaces)
    if (own.size < MAX_PREFIXES) own.set(name.slice(6), value.trim().toLowerCase())
  }
  return own ?? namespaces
}

/** Undeclared prefixes are taken to mean what they usually mean. */
function canonicalName(qualified: string, namespaces: ReadonlyMap<string, string>): string {
  const colon = qualified.indexOf(':')
  const prefix = colon === -1 ? '' : qualified.slice(0, colon)
  const uri = namespaces.get(prefix)
  const usual = uri === undefined ? prefix : (PREFIXES[uri] ?? prefix)
  const local = qualified.slice(colon + 1)
  return usual === '' ? local : `${usual}:${local}`
}
