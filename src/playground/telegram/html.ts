import type { MessageEntity } from 'grammy/types'
import { readReference } from './html-reference.ts'
import { readEndTag, readStartTag, type StartTag } from './html-tag.ts'
import { isButtonUrl } from './url.ts'

export type ParsedHtml =
  | { readonly ok: true; readonly text: string; readonly entities: MessageEntity[] }
  | { readonly ok: false; readonly reason: string }

interface OpenTag extends StartTag {
  readonly offset: number
  readonly order: number
}

interface Ranked {
  readonly entity: MessageEntity
  readonly order: number
  /** What `class="language-…"` of a code tag said; it counts only where a pre tag holds just that code. */
  readonly language: string
}

/**
 * Telegram's HTML → text and entities, with offsets in UTF-16 units. As strict as Telegram: an unknown, unclosed or crossed tag
 * is refused with its position in bytes; a bare `&` is text, a bare `<` is not. Never throws.
 */
export function parseHtml(source: string): ParsedHtml {
  const open: OpenTag[] = []
  const found: Ranked[] = []
  let text = ''
  let position = 0
  let order = 0
  while (position < source.length) {
    const char = source[position]
    if (char === '&') {
      const reference = readReference(source, position)
      text += reference?.text ?? '&'
      position = reference?.end ?? position + 1
    } else if (char !== '<') {
      text += char
      position++
    } else if (source[position + 1] === '/') {
      const tag = readEndTag(source, position, open.at(-1)?.name)
      if (!tag.ok) return tag
      const start = open.pop()
      if (start) close(start, text, found)
      position = tag.end
    } else {
      const tag = readStartTag(source, position)
      if (!tag.ok) return tag
      open.push({ ...tag.tag, offset: text.length, order: order++ })
      position = tag.end
    }
  }
  const unclosed = open.at(-1)
  if (unclosed) return { ok: false, reason: `Can't find end tag corresponding to start tag "${unclosed.name}"` }
  return { ok: true, text, entities: settle(found) }
}

function close(tag: OpenTag, text: string, found: Ranked[]): void {
  const { offset, order } = tag
  const length = text.length - offset
  if (length === 0) return
  const last = found.at(-1)
  const isWhole = last?.entity.offset === offset && last.entity.length === length
  if (tag.name === 'pre' && isWhole && last.language !== '') {
    found.push({ entity: { type: 'pre', offset, length, language: last.language }, order, language: '' })
    return
  }
  const entity = toEntity(tag, offset, length, text.slice(offset))
  if (entity) found.push({ entity, order, language: tag.name === 'code' ? tag.argument : '' })
}

function toEntity(tag: StartTag, offset: number, length: number, content: string): MessageEntity | null {
  switch (tag.name) {
    case 'b':
    case 'strong':
      return { type: 'bold', offset, length }
    case 'i':
    case 'em':
      return { type: 'italic', offset, length }
    case 'u':
    case 'ins':
      return { type: 'underline', offset, length }
    case 's':
    case 'strike':
    case 'del':
      return { type: 'strikethrough', offset, length }
    case 'tg-spoiler':
    case 'span':
      return { type: 'spoiler', offset, length }
    case 'code':
      return { type: 'code', offset, length }
    case 'pre':
      return { type: 'pre', offset, length }
    case 'blockquote':
      return { type: tag.argument ? 'expandable_blockquote' : 'blockquote', offset, length }
    case 'tg-emoji':
      return { type: 'custom_emoji', offset, length, custom_emoji_id: tag.argument }
    default: {
      // Telegram drops a link it cannot follow and keeps its words.
      const url = tag.argument || content
      return isButtonUrl(url) ? { type: 'text_link', offset, length, url: new URL(withScheme(url)).href } : null
    }
  }
}

const withScheme = (url: string): string => (/^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `http://${url}`)

/** Outer before inner; nothing inside code, no quote in a quote, no style twice over the same text. */
function settle(found: readonly Ranked[]): MessageEntity[] {
  const sorted = [...found].sort(
    (a, b) => a.entity.offset - b.entity.offset || b.entity.length - a.entity.length || a.order - b.order,
  )
  const kept: MessageEntity[] = []
  let enclosing: MessageEntity[] = []
  for (const { entity } of sorted) {
    enclosing = enclosing.filter(outer => outer.offset + outer.length > entity.offset)
    if (enclosing.some(outer => excludes(outer, entity))) continue
    kept.push(entity)
    enclosing.push(entity)
  }
  return kept
}

function excludes(outer: MessageEntity, inner: MessageEntity): boolean {
  return (
    outer.type === 'code' || outer.type === 'pre' || outer.type === inner.type || (isQuote(outer) && isQuote(inner))
  )
}

const isQuote = (entity: MessageEntity): boolean =>
  entity.type === 'blockquote' || entity.type === 'expandable_blockquote'
