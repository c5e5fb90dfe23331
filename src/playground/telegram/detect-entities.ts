import type { MessageEntity } from 'grammy/types'

type Detected = 'url' | 'email' | 'bot_command' | 'mention' | 'hashtag'

// Longest and most specific first: an address contains what looks like a mention or a command.
const patterns: readonly (readonly [Detected, RegExp])[] = [
  ['url', /https?:\/\/[^\s<>"'，。；：！？、）】》”’]+/giu],
  ['email', /(?<![\p{L}\p{N}_.+-])[a-z0-9_.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}(?![\p{L}\p{N}_-])/giu],
  [
    'url',
    /(?<![\p{L}\p{N}_@./-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|cn|io|me|dev|news|info|edu|gov|tv|uk|jp|hk|tw)(?:\/[^\s<>"'，。；：！？、）】》”’]*)?(?![\p{L}\p{N}_-])/giu,
  ],
  ['bot_command', /(?<![\p{L}\p{N}_/<>])\/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])/giu],
  ['mention', /(?<![\p{L}\p{N}_])@[a-z][a-z0-9_]{3,31}(?![\p{L}\p{N}_])/giu],
  ['hashtag', /(?<![\p{L}\p{N}_])#(?=[\p{N}_]{0,256}\p{L})[\p{L}\p{N}_]{1,256}/gu],
]

/** What Telegram marks by itself in plain text, added to what the sender marked; sorted by offset. */
export function detectEntities(text: string, marked: readonly MessageEntity[]): MessageEntity[] {
  const result = [...marked]
  const taken = marked.filter(({ type }) => type === 'code' || type === 'pre' || type === 'text_link')
  for (const [type, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const words = type === 'url' ? trimUrl(match[0]) : match[0]
      const entity: MessageEntity = { type, offset: match.index, length: words.length }
      if (taken.some(other => overlaps(other, entity))) continue
      taken.push(entity)
      result.push(entity)
    }
  }
  return result.sort((a, b) => a.offset - b.offset || b.length - a.length)
}

const trimUrl = (url: string): string => url.replace(/[.,;:!?)\]}]{1,8}$/, '')

function overlaps(a: MessageEntity, b: MessageEntity): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length
}
