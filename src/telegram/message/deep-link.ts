/** What a link to the bot asks for when the bot is started by it. */
export type DeepLink =
  | { readonly kind: 'article'; readonly articleId: number }
  | { readonly kind: 'story'; readonly articleId: number }
  | { readonly kind: 'topic'; readonly text: string }
  /** `mark` says that the topic was shared (see `mark.ts`); null where the link has a bare number. */
  | { readonly kind: 'topic-id'; readonly id: number; readonly mark: string | null }
  | { readonly kind: 'search'; readonly text: string }

/** What Telegram lets a link carry. */
const MOST_CHARACTERS = 64

/** The meaning of a start payload; null for what is none of ours. */
export function readPayload(payload: string): DeepLink | null {
  const [, kind, id] = /^([ac])_(\d{1,15})$/.exec(payload) ?? []
  if (kind !== undefined) return { kind: kind === 'a' ? 'article' : 'story', articleId: Number(id) }
  const [, marked, mark] = /^sub_t(\d{1,15})-([\w-]{10})$/.exec(payload) ?? []
  if (marked !== undefined && mark !== undefined) return { kind: 'topic-id', id: Number(marked), mark }
  const [, bare] = /^sub_(\d{1,15})$/.exec(payload) ?? []
  if (bare !== undefined) return { kind: 'topic-id', id: Number(bare), mark: null }
  if (payload.startsWith('sub_')) return ifSaid('topic', readWords(payload.slice(4)))
  if (payload.startsWith('s_')) return ifSaid('search', readWords(payload.slice(2)))
  return null
}

/** A payload for words of any script; null where they are too long for one, or would be read as others. */
export function writePayload(kind: 'sub' | 's', words: string): string | null {
  // Plain where the words are plain, so that the link can be read; but not where it would be read as base64.
  const plain = words.replaceAll(' ', '_')
  const payload =
    /^[A-Za-z][A-Za-z0-9_-]*$/.test(plain) && readWords(plain) === words
      ? plain
      : Buffer.from(words, 'utf8').toString('base64url')
  const isGood = readWords(payload) === words && payload.length + kind.length + 1 <= MOST_CHARACTERS
  return isGood ? `${kind}_${payload}` : null
}

export function botLink(botName: string, payload: string | null): string {
  return `https://t.me/${botName}${payload === null ? '' : `?start=${payload}`}`
}

/** Opens Telegram's choice of chats to send the link to. */
export function shareUrl(link: string, title: string): string {
  const short = [...title].slice(0, 100).join('')
  return `https://t.me/share/url?url=${encodeURIComponent(link)}&text=${encodeURIComponent(short)}`
}

function ifSaid(kind: 'topic' | 'search', text: string): DeepLink | null {
  return text === '' ? null : { kind, text }
}

/**
 * The words of a payload. A link may hold only A–Z a–z 0–9 _ and -, so anything beyond comes as base64url; a plain word is no valid
 * UTF-8 when read as that, save by a coincidence that control characters give away.
 */
function readWords(payload: string): string {
  const bytes = Buffer.from(payload, 'base64url')
  const decoded = bytes.toString('utf8')
  const isBase64 =
    bytes.toString('base64url') === payload &&
    !/[\ufffd\p{Cc}\p{Cn}\p{Co}]/u.test(decoded) &&
    /[\p{L}\p{N}]/u.test(decoded)
  return (isBase64 ? decoded : payload.replaceAll('_', ' ')).trim()
}
