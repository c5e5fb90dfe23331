import { readReference } from './html-reference.ts'

export interface StartTag {
  readonly name: string
  /** The href of a link, the language of code, `1` for an expandable quote, the id of an emoji; otherwise empty. */
  readonly argument: string
}

type Failure = { readonly ok: false; readonly reason: string }

const known = new Set('a b strong i em s strike del u ins tg-spoiler tg-emoji span pre code blockquote'.split(' '))

const isSpace = (char: string | undefined): boolean => char !== undefined && /\s/.test(char)
const byteOffset = (source: string, position: number): number => Buffer.byteLength(source.slice(0, position))

function skipSpace(source: string, position: number): number {
  let at = position
  while (isSpace(source[at])) at++
  return at
}

/** Reads `<name attribute=value …>` at `start`, or says in Telegram's words what is wrong with it. */
export function readStartTag(
  source: string,
  start: number,
): { readonly ok: true; readonly tag: StartTag; readonly end: number } | Failure {
  const fail = (reason: string): Failure => ({
    ok: false,
    reason: `${reason} at byte offset ${byteOffset(source, start)}`,
  })
  let at = start + 1
  while (at < source.length && !isSpace(source[at]) && source[at] !== '>') at++
  if (at >= source.length) return fail('Unclosed start tag')
  const name = source.slice(start + 1, at).toLowerCase()
  if (!known.has(name)) return fail(`Unsupported start tag "${name}"`)
  let argument = ''
  for (;;) {
    at = skipSpace(source, at)
    if (at >= source.length) return fail('Unclosed start tag')
    if (source[at] === '>') break
    const attribute = readAttribute(source, at, name)
    if (!attribute.ok) return fail(attribute.reason)
    argument = argumentOf(name, attribute.name, attribute.value) ?? argument
    at = attribute.end
  }
  if (name === 'span' && argument !== 'spoiler') return fail('Tag "span" must have class "tg-spoiler"')
  if (name === 'tg-emoji' && !/^\d+$/.test(argument)) return fail('Invalid custom emoji identifier specified')
  return { ok: true, tag: { name, argument }, end: at + 1 }
}

function argumentOf(tag: string, attribute: string, value: string): string | undefined {
  if (tag === 'a' && attribute === 'href') return value
  if (tag === 'code' && attribute === 'class' && value.startsWith('language-')) return value.slice(9)
  if (tag === 'span' && attribute === 'class' && value.startsWith('tg-')) return value.slice(3)
  if (tag === 'tg-emoji' && attribute === 'emoji-id') return value
  if (tag === 'blockquote' && attribute === 'expandable') return '1'
  return undefined
}

function readAttribute(
  source: string,
  start: number,
  tag: string,
): { readonly ok: true; readonly name: string; readonly value: string; readonly end: number } | Failure {
  let at = start
  while (at < source.length && !isSpace(source[at]) && source[at] !== '=' && source[at] !== '>') at++
  const name = source.slice(start, at)
  if (name === '') return { ok: false, reason: `Empty attribute name in the tag "${tag}"` }
  const afterName = at
  at = skipSpace(source, at)
  if (source[at] !== '=') {
    if (tag === 'blockquote' && name === 'expandable') return { ok: true, name, value: '', end: afterName }
    return { ok: false, reason: `Expected equal sign in declaration of an attribute of the tag "${tag}"` }
  }
  at = skipSpace(source, at + 1)
  const quote = source[at]
  if (quote === '"' || quote === "'") return { ok: true, name, ...readQuoted(source, at + 1, quote) }
  const token = /^[\p{L}\p{N}.-]*/u.exec(source.slice(at))?.[0] ?? ''
  const end = at + token.length
  if (end < source.length && !isSpace(source[end]) && source[end] !== '>') {
    return { ok: false, reason: 'Unexpected end of name token' }
  }
  return { ok: true, name, value: token.toLowerCase(), end }
}

function readQuoted(source: string, start: number, quote: string): { readonly value: string; readonly end: number } {
  let value = ''
  let at = start
  while (at < source.length && source[at] !== quote) {
    const reference = source[at] === '&' ? readReference(source, at) : null
    value += reference?.text ?? source[at]
    at = reference?.end ?? at + 1
  }
  return { value, end: at + 1 }
}

/** Reads `</name>` at `start`; `expected` is the name of the innermost open tag. An empty name closes whatever is open. */
export function readEndTag(
  source: string,
  start: number,
  expected: string | undefined,
): { readonly ok: true; readonly end: number } | Failure {
  const fail = (reason: string, rest = ''): Failure => ({
    ok: false,
    reason: `${reason} at byte offset ${byteOffset(source, start)}${rest}`,
  })
  if (expected === undefined) return fail('Unexpected end tag')
  let at = start + 2
  while (at < source.length && !isSpace(source[at]) && source[at] !== '>') at++
  const name = source.slice(start + 2, at)
  at = skipSpace(source, at)
  if (source[at] !== '>') return fail('Unclosed end tag')
  if (name !== '' && name.toLowerCase() !== expected) {
    return fail('Unmatched end tag', `, expected "</${expected}>", found "</${name}>"`)
  }
  return { ok: true, end: at + 1 }
}
