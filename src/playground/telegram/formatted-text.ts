import type { MessageEntity } from 'grammy/types'
import { badRequest } from './api-error.ts'
import { detectEntities } from './detect-entities.ts'
import { parseHtml } from './html.ts'

export interface FormattedText {
  readonly text: string
  readonly entities: MessageEntity[]
}

export interface TextRules {
  /** In code points, after parsing. */
  readonly maxLength: number
  readonly tooLong: string
}

export const messageRules: TextRules = { maxLength: 4096, tooLong: 'message is too long' }
export const captionRules: TextRules = { maxLength: 1024, tooLong: 'message caption is too long' }

const maxEntities = 100
const maxEntityBytes = 9500

/** Text as a bot sends it → text and entities as the chat shows them; refuses what Telegram refuses. The text may come out empty. */
export function formatText(
  source: string,
  parseMode: string | undefined,
  given: readonly MessageEntity[] | undefined,
  rules: TextRules,
): FormattedText {
  const parsed = parse(source, parseMode, given)
  const { text, entities } = trim(cleanText(parsed))
  if (codePoints(text) > rules.maxLength) throw badRequest(rules.tooLong)
  const all = detectEntities(text, entities).slice(0, maxEntities)
  if (all.reduce((bytes, entity) => bytes + wireSize(entity), 0) > maxEntityBytes) throw badRequest('ENTITIES_TOO_LONG')
  return { text, entities: all }
}

function parse(source: string, mode: string | undefined, given: readonly MessageEntity[] | undefined): FormattedText {
  if (mode === undefined || mode === '') return { text: source, entities: [...(given ?? [])] }
  if (mode.toLowerCase() !== 'html') {
    // The project writes HTML only; accepting half of Markdown would hide mistakes.
    throw badRequest(mode.toLowerCase().startsWith('markdown') ? 'only HTML is spoken here' : 'unsupported parse_mode')
  }
  const parsed = parseHtml(source)
  if (!parsed.ok) throw badRequest(`can't parse entities: ${parsed.reason}`)
  return parsed
}

/** Telegram turns control characters into spaces and drops carriage returns; the offsets follow. */
function cleanText({ text, entities }: FormattedText): FormattedText {
  if (!/[\u0000-\u0009\u000b-\u001f]/.test(text)) return { text, entities }
  const removedBefore = (end: number): number => text.slice(0, end).split('\r').length - 1
  return {
    text: text.replaceAll('\r', '').replace(/[\u0000-\u0009\u000b-\u001f]/g, ' '),
    entities: entities.map(entity => {
      const offset = entity.offset - removedBefore(entity.offset)
      const end = entity.offset + entity.length
      return { ...entity, offset, length: end - removedBefore(end) - offset }
    }),
  }
}

function trim({ text, entities }: FormattedText): FormattedText {
  const lead = text.length - text.trimStart().length
  const trimmed = text.trim()
  return {
    text: trimmed,
    entities: entities.flatMap(entity => {
      const start = Math.max(entity.offset - lead, 0)
      const end = Math.min(entity.offset + entity.length - lead, trimmed.length)
      return end > start ? [{ ...entity, offset: start, length: end - start }] : []
    }),
  }
}

const codePoints = (text: string): number => [...text].length

/** Bytes of an entity on Telegram's wire: constructor, offset and length, and the address as a padded string. */
function wireSize(entity: MessageEntity): number {
  if (entity.type !== 'text_link') return 12
  const bytes = Buffer.byteLength(entity.url)
  return 12 + Math.ceil((bytes + (bytes < 254 ? 1 : 4)) / 4) * 4
}
