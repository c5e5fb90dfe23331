import type { Chat } from '../../core/chat/chat.ts'
import type { Digest } from '../../core/digest/digest.ts'
import { phrasesFor } from '../phrases/phrases-for.ts'
import { renderDigest } from './digest-message.ts'
import type { MessagePart } from './message.ts'

const MINUTE_MS = 60_000
/** Stands in for the digest's id until it is known whose it is. */
const ANYBODY = 0

/**
 * As `renderDigest`, once for all chats that get the same digest in the same form in the same minute; only the buttons that
 * name the chat's own digest differ.
 */
export function createSharedRendering(): (digest: Digest, digestId: number, chat: Chat, now: Date) => MessagePart[] {
  const known = new WeakMap<Digest, Map<string, MessagePart[]>>()
  return (digest, digestId, chat, now) => {
    const { language, kind, zone, style, summaryLength, images } = chat
    const minute = Math.floor(now.getTime() / MINUTE_MS)
    const key = JSON.stringify([language, kind, zone, style, summaryLength, images, minute])
    const forms = known.get(digest) ?? new Map<string, MessagePart[]>()
    known.set(digest, forms)
    let parts = forms.get(key)
    if (!parts) {
      parts = renderDigest(digest, ANYBODY, chat, phrasesFor(language), now)
      forms.set(key, parts)
    }
    return parts.map(part => ({ ...part, buttons: part.buttons.map(row => row.map(button => own(button, digestId))) }))
  }
}

function own<Button extends MessagePart['buttons'][number][number]>(button: Button, digestId: number): Button {
  return 'data' in button && button.data === `w:${ANYBODY}` ? { ...button, data: `w:${digestId}` } : button
}
