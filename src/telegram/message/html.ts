/** Takes a string for markup. Stays in this file, which is the point of it. */
let trust: (source: string) => Html

/**
 * Text with markup as Telegram's HTML mode reads it. A value of this type is safe to send: it is made only here, where every
 * piece of foreign text is escaped. That is why nothing else in the program builds markup out of strings.
 */
export class Html {
  readonly #source: string
  private constructor(source: string) {
    this.#source = source
  }
  toString(): string {
    return this.#source
  }
  static {
    trust = source => new Html(source)
  }
}

export const EMPTY = trust('')

/** Markup with holes: strings and numbers in them are escaped, Html passes through as it is. */
export function html(strings: TemplateStringsArray, ...values: readonly (Html | string | number)[]): Html {
  let source = strings[0] ?? ''
  for (const [index, value] of values.entries()) {
    source += value instanceof Html ? value.toString() : escapeText(String(value))
    source += strings[index + 1] ?? ''
  }
  return trust(source)
}

/** Plain text as Html. */
export function text(plain: string): Html {
  return trust(escapeText(plain))
}

/** The parts with a separator between them; parts that are empty are left out. */
export function join(parts: readonly (Html | string)[], separator: Html | string = ''): Html {
  const between = separator instanceof Html ? separator.toString() : escapeText(separator)
  return trust(
    parts
      .map(part => (part instanceof Html ? part.toString() : escapeText(part)))
      .filter(part => part !== '')
      .join(between),
  )
}

/** A link where the address is one that a reader may be sent to, else the bare label. */
export function link(url: string | null, label: string | Html): Html {
  return url !== null && isLinkable(url) ? html`<a href="${url}">${label}</a>` : html`${label}`
}

/** Telegram drops links with other schemes, and a feed could write `javascript:`. */
export function isLinkable(url: string): boolean {
  return /^(?:https?|tg):\/\/[^\s/]/iu.test(url) && url.length <= 2048 && URL.canParse(url)
}

/** A lone surrogate is no text and the whole message would be refused for it; control characters are dropped by Telegram anyway. */
function escapeText(plain: string): string {
  return plain
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly source: string }
  | { readonly kind: 'close'; readonly name: string }

const TOKEN = /<(\/?)([a-z-]+)[^>]*>|[^<]+/g
const CHARACTERS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/** The pieces of a message, text unescaped. Reads what this file writes, not HTML at large. */
export function tokens(markup: Html | string): Token[] {
  return [...markup.toString().matchAll(TOKEN)].map(([source, slash, name]): Token => {
    if (name === undefined) return { kind: 'text', text: unescapeText(source) }
    return slash === '/' ? { kind: 'close', name } : { kind: 'open', name, source }
  })
}

/** The reverse of `tokens`. */
export function fromTokens(list: readonly Token[]): Html {
  return trust(
    list
      .map(token =>
        token.kind === 'text' ? escapeText(token.text) : token.kind === 'open' ? token.source : `</${token.name}>`,
      )
      .join(''),
  )
}

function unescapeText(source: string): string {
  return source.replace(/&(?:amp|lt|gt|quot);/g, name => CHARACTERS[name] ?? name)
}

export interface Size {
  /** Code points that remain after parsing. */
  readonly characters: number
  readonly entities: number
  /** What the entities weigh in Telegram's own encoding. */
  readonly entityBytes: number
}

export const NOTHING: Size = { characters: 0, entities: 0, entityBytes: 0 }

export function measure(markup: Html): Size {
  return tokens(markup).map(weigh).reduce(plus, NOTHING)
}

export function weigh(token: Token): Size {
  if (token.kind === 'text') return { characters: [...token.text].length, entities: 0, entityBytes: 0 }
  if (token.kind === 'close') return NOTHING
  const url = /href="([^"]*)"/.exec(token.source)?.[1]
  // Constructor, flags, offset and length of four bytes each; an address with its length in front, padded to four.
  const address = url === undefined ? 0 : Math.ceil((Buffer.byteLength(unescapeText(url)) + 4) / 4) * 4
  return { characters: 0, entities: 1, entityBytes: 16 + address }
}

export function plus(a: Size, b: Size): Size {
  return {
    characters: a.characters + b.characters,
    entities: a.entities + b.entities,
    entityBytes: a.entityBytes + b.entityBytes,
  }
}

/** Whether a part of this size is within the limits. */
export function fits(size: Size, limits: Size): boolean {
  return (
    size.characters <= limits.characters && size.entities <= limits.entities && size.entityBytes <= limits.entityBytes
  )
}
