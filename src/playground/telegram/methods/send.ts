import type { LinkPreviewOptions, Message, PhotoSize } from 'grammy/types'
import { assertCanPost, findChat, findReply, findTopic } from '../access.ts'
import { badRequest } from '../api-error.ts'
import { toApiChat, toApiUser } from '../chat.ts'
import type { StoredFile } from '../files.ts'
import { captionRules, formatText, messageRules } from '../formatted-text.ts'
import { imageSize } from '../image-size.ts'
import { readKeyboard } from '../keyboard.ts'
import type { Params } from '../params.ts'
import { type Draft, publish } from '../publish.ts'
import type { TelegramState } from '../state.ts'
import type { Methods } from './method.ts'

/** Posts as the bot: all that sending has in common, around the content. */
function send(state: TelegramState, params: Params, content: () => Draft): Message {
  const chat = findChat(state, params)
  assertCanPost(state, chat)
  const body = content()
  const keyboard = readKeyboard(params.json('reply_markup'))
  const topic = findTopic(state, chat, params)
  const reply = findReply(chat, params)
  const sender = chat.type === 'channel' ? { sender_chat: toApiChat(chat) } : { from: toApiUser(state.bot) }
  return publish(state, chat, {
    ...sender,
    ...(topic ? { message_thread_id: topic.id, is_topic_message: true } : {}),
    ...(reply ? { reply_to_message: reply } : {}),
    ...body,
    ...(keyboard ? { reply_markup: keyboard } : {}),
    ...(params.flag('protect_content') ? { has_protected_content: true } : {}),
  } as Draft)
}

/** `text` under `parse_mode` or `entities`, refused when empty. */
export function readText(params: Params): Pick<Message, 'text' | 'entities' | 'link_preview_options'> {
  const { text, entities } = formatText(
    params.text('text') ?? '',
    params.text('parse_mode'),
    params.entities('entities'),
    messageRules,
  )
  if (text === '') throw badRequest('message text is empty')
  const preview = params.json('link_preview_options') as LinkPreviewOptions | undefined
  return {
    text,
    ...(entities.length > 0 ? { entities } : {}),
    ...(preview === undefined ? {} : { link_preview_options: preview }),
  }
}

export function readCaption(params: Params): Pick<Message, 'caption' | 'caption_entities'> {
  const source = params.text('caption')
  if (source === undefined) return {}
  const { text, entities } = formatText(
    source,
    params.text('parse_mode'),
    params.entities('caption_entities'),
    captionRules,
  )
  if (text === '') return {}
  return { caption: text, ...(entities.length > 0 ? { caption_entities: entities } : {}) }
}

/** The file of a call: uploaded now, known by id, or named by its address (which this server stores unread). */
function readFile(state: TelegramState, params: Params, field: 'document' | 'photo'): StoredFile {
  const folder = `${field}s` as const
  const upload = params.upload(field)
  if (upload) {
    if (upload.bytes.length === 0) throw badRequest('file must be non-empty')
    return state.files.add(upload, folder)
  }
  const name = params.text(field)
  if (name === undefined) throw badRequest(`there is no ${field} in the request`)
  const known = state.files.get(name)
  if (known) return known
  if (!/^https?:\/\/[^/]+\.[^/]+/.test(name))
    throw badRequest('wrong remote file identifier specified: Wrong string length')
  const bytes = new TextEncoder().encode(name)
  return state.files.add({ name: name.split('/').at(-1) || field, type: 'text/uri-list', bytes }, folder)
}

/** What a message carries of a picture; the size is read from the bytes where they tell it. */
export function toPhoto(file: StoredFile): PhotoSize[] {
  const { width, height } = imageSize(file.bytes) ?? { width: 800, height: 600 }
  return [{ file_id: file.id, file_unique_id: file.uniqueId, file_size: file.bytes.length, width, height }]
}

export function toDocument(file: StoredFile): NonNullable<Message['document']> {
  return {
    file_id: file.id,
    file_unique_id: file.uniqueId,
    file_name: file.name,
    mime_type: file.type,
    file_size: file.bytes.length,
  }
}

export const sendMethods: Methods = {
  sendmessage: (state, params) => send(state, params, () => readText(params)),
  sendphoto: (state, params) =>
    send(state, params, () => ({ photo: toPhoto(readFile(state, params, 'photo')), ...readCaption(params) })),
  senddocument: (state, params) =>
    send(state, params, () => ({ document: toDocument(readFile(state, params, 'document')), ...readCaption(params) })),
  sendchataction: (state, params) => {
    const chat = findChat(state, params)
    assertCanPost(state, chat)
    const action = params.text('action')
    if (action === undefined || !/^(?:typing|(?:upload|record)_[a-z_]+|choose_sticker|find_location)$/.test(action)) {
      throw badRequest('wrong parameter action in request')
    }
    state.events.emit({ type: 'typing', chatId: chat.id, threadId: params.integer('message_thread_id') })
    return true
  },
}
